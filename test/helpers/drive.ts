/** Takes a PC to points of its own time. */
import type { Pc } from '../../boards/pc.ts';
import type { Alarm } from '../../machine/clock.ts';

export class Drive {
  private readonly alarm: Alarm;
  /** Its loop is at work, or waits. */
  private running = false;
  /** Called when it stands still. */
  private onStill: (() => void) | null = null;

  constructor(readonly pc: Pc) {
    const { machine } = pc;
    this.alarm = machine.clock.alarm(() => machine.pause());
    machine.on(({ kind }) => {
      if (kind === 'paused') this.onStill?.();
    });
  }

  /** It is off, or cannot go on. */
  get ended(): boolean {
    return this.pc.machine.state === 'shutdown' || this.pc.machine.state === 'internal-error';
  }

  /** Runs to the first place from that time on where it may stop, or to its end. */
  async runTo(time = Number.POSITIVE_INFINITY): Promise<void> {
    const { machine } = this.pc;
    if (this.ended) return;
    if (time < Number.POSITIVE_INFINITY) this.alarm.schedule(time);
    const still = new Promise<void>((resolve) => (this.onStill = resolve));
    if (this.running) machine.resume();
    else this.start();
    await still;
    this.alarm.cancel();
  }

  private start(): void {
    this.running = true;
    void this.pc.machine.run().then(() => (this.running = false));
  }
}
