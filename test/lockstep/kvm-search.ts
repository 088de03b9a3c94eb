/**
 * Where KVM and the interpreter come to differ. Both go in steps, with registers and device accesses compared after each; every so many instructions, the whole
 * machine. If that differs although registers never did, the stretch is gone through again from its beginning, and halved. That KVM does in
 * steps the same once more is what counted time is for.
 */
import type { TcgVcpu } from '../../accel/tcg/vcpu.ts';
import type { Allowance } from './allowed.ts';
import { type Difference, Pair } from './pair.ts';
import type { Finding } from './search.ts';
import type { Point, Side } from './side.ts';
import type { SteppedKvm } from './stepped-kvm.ts';

export interface KvmSearchOptions {
  /** Instructions between two comparisons of all. */
  readonly every: number;
  readonly until?: number;
  onProgress?(instructions: number): void;
  /** What KVM took over from the interpreter, and how often. */
  onAllowed?(allowed: ReadonlyMap<Allowance['why'], number>): void;
}

/** Progress may be told after so many. */
const PROGRESS = 10_000;
const RFLAGS_IF = 1n << 9n;
/** Both wait for ever. */
type End = 'halted' | 'off';

export class KvmSearch {
  private readonly pair: Pair;

  constructor(
    private readonly ours: Side<TcgVcpu>,
    private readonly kvms: Side<SteppedKvm>,
    private readonly options: KvmSearchOptions,
  ) {
    const code = (at: bigint, length: number): Uint8Array => ours.readCode(ours.cpu.save(), at, length);
    this.pair = new Pair({ cpu: ours.cpu, traffic: ours.traffic, code }, { cpu: kvms.cpu, traffic: kvms.traffic, code });
  }

  /** From the interpreter's state on, which KVM takes over; null if they never differ. */
  async run(): Promise<Finding | null> {
    const { ours, kvms, options } = this;
    for (const { pc } of [ours, kvms]) pc.machine.step(() => ({ kind: 'debug', at: 0n })); // power on
    let before = ours.take();
    this.bothTo(before);
    const taken = kvms.differs(ours);
    if (taken.length > 0) return { instructions: before.instructions, before, differences: taken, within: 0 };
    for (;;) {
      const end = await this.stretch(before.instructions + options.every);
      if (typeof end === 'object' && end !== null) return this.found(before, end);
      const differences = ours.differs(kvms);
      if (differences.length > 0) return this.narrow(before, ours.instructions - before.instructions, differences);
      if (end !== null || ours.instructions >= (options.until ?? Number.POSITIVE_INFINITY)) break;
      before = ours.take();
    }
    options.onAllowed?.(this.pair.allowed);
    return null;
  }

  /** Until so many instructions have been executed; null if both have come there alike. */
  private async stretch(until: number): Promise<Difference | End | null> {
    const { ours, kvms, pair } = this;
    while (ours.instructions < until) {
      for (const { pc } of [ours, kvms]) if (pc.machine.requests.holdsTime) await pc.machine.requests.deliver();
      if (ours.cpu.isHalted && !ours.cpu.hasEvent()) {
        if (!this.idle()) return 'halted';
        continue;
      }
      let difference: Difference | null = null;
      kvms.pc.machine.step(() =>
        ours.pc.machine.step(() => {
          difference = pair.step();
          return pair.exit;
        }),
      );
      if (difference !== null) return difference;
      if (ours.ended || kvms.ended) return 'off';
      if (ours.instructions % PROGRESS === 0) this.options.onProgress?.(ours.instructions);
    }
    return null;
  }

  /** Nothing to do until the next alarm: false if there is none, or interrupts are off, so that none can wake it. */
  private idle(): boolean {
    const { ours, kvms } = this;
    const { clock } = ours.pc.machine;
    const due = clock.nextDue();
    if (due === null || (ours.cpu.registers().rflags & RFLAGS_IF) === 0n) return false;
    const wait = due - clock.now();
    for (const { machine } of [ours.pc, kvms.pc]) {
      machine.step(() => {
        machine.clock.advance(wait);
        return { kind: 'halted' };
      });
    }
    return true;
  }

  private bothTo(point: Point): void {
    const { ours, kvms } = this;
    // Their clocks go by these counters, from now on by the same amounts.
    kvms.cpu.instructions = ours.cpu.instructions;
    for (const side of [ours, kvms]) {
      side.putBack(point);
      side.traffic.length = 0;
    }
  }

  /** The state before the instruction is that of going there again. */
  private async found(start: Point, { instructions, differences }: Difference): Promise<Finding> {
    const { ours } = this;
    const at = instructions - (ours.cpu.instructions - ours.instructions);
    this.bothTo(start);
    await this.stretch(at);
    return { instructions: ours.instructions, before: ours.take(), differences, within: 1 };
  }

  private async narrow(start: Point, length: number, seen: readonly string[]): Promise<Finding> {
    const { ours, kvms } = this;
    let [before, left, differences] = [start, length, seen];
    while (left > 1) {
      this.bothTo(before);
      const half = Math.floor(left / 2);
      await this.stretch(before.instructions + half);
      const early = ours.differs(kvms);
      if (early.length > 0) [left, differences] = [half, early];
      else {
        left -= ours.instructions - before.instructions;
        before = ours.take();
      }
    }
    return { instructions: before.instructions, before, differences, within: 1 };
  }
}
