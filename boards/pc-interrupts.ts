/** How interrupts travel on the `pc` board: a wire for each ISA interrupt, to the two 8259s and to the IOAPIC, and on to the processor. */
import type { CpuModel } from '../accel/accelerator.ts';
import { LocalApic } from '../devices/apic.ts';
import { ApicBus } from '../devices/apic-bus.ts';
import { IOAPIC_PINS, IoApic } from '../devices/ioapic.ts';
import { Pic8259 } from '../devices/pic8259.ts';
import { fanOut, type IrqLine, WiredOr } from '../machine/irq.ts';
import type { Machine } from '../machine/machine.ts';
import type { Log } from '../machine/types.ts';
import type { Vcpu } from '../machine/vcpu.ts';

export const ISA_IRQS = 16;
export const TIMER_IRQ = 0;
/** The timer's pin of the IOAPIC is not the one of its ISA interrupt: that number belongs to the 8259s' cascade. */
const TIMER_IOAPIC_PIN = 2;

export class PcInterrupts {
  readonly apic: LocalApic;
  private readonly pic: Pic8259;
  private readonly ioapic: IoApic;
  private readonly timerPin: WiredOr;
  private readonly wires: readonly WiredOr[];
  private processor: Vcpu | null = null;

  constructor(
    private readonly machine: Machine,
    cpu: CpuModel,
    log: Log,
  ) {
    const apicBus = new ApicBus();
    this.ioapic = new IoApic(machine.mmio, apicBus, log);
    this.pic = new Pic8259(machine.ports, { set: (level) => this.apic.lint[0].set(level) }, log);
    this.apic = new LocalApic(
      0,
      apicBus,
      this.pic,
      {
        interrupt: () => machine.wake(),
        nmi: () => this.processor?.nmi(),
        smi: () => this.smi(),
        // INIT of the only processor leaves nobody to start it again: as on most boards, that is a reset.
        init: () => machine.requestReset('guest'),
        // The boot processor never waits for a start-up message.
        startup: () => {},
      },
      machine.clock,
      log,
      hasTscDeadline(cpu) ? (tsc) => this.processor?.timeOfTsc(tsc) ?? machine.clock.now() : null,
    );
    this.timerPin = new WiredOr(this.ioapic.pin(TIMER_IOAPIC_PIN));
    this.wires = Array.from(
      { length: ISA_IRQS },
      (_, n) => new WiredOr(fanOut(this.pic.irq(n), n === TIMER_IRQ ? this.timerPin.input() : this.ioapic.pin(n))),
    );
  }

  /** ISA interrupt 0 to 15: each call is one more output on the wire. */
  irq(line: number): IrqLine {
    return this.wires[line].input();
  }

  /** The SMI# pin. */
  smi(): void {
    this.processor?.smi();
    this.machine.wake();
  }

  /** One more output on the wire to the timer's IOAPIC pin, past the 8259s. */
  timerIoApicPin(): IrqLine {
    return this.timerPin.input();
  }

  /** The IOAPIC's pins themselves, for the test device. */
  ioApicPins(): IrqLine[] {
    return Array.from({ length: IOAPIC_PINS }, (_, n) => this.ioapic.pin(n));
  }

  /** Adds the controllers to the machine's devices: last, so that after a reset or restore of what drives them they have the last word. */
  add(processor: Vcpu): void {
    this.processor = processor;
    for (const controller of [this.pic, this.ioapic, this.apic]) this.machine.devices.add(controller);
  }
}

/** CPUID.1:ECX, bit 24. */
const hasTscDeadline = (cpu: CpuModel): boolean => (cpu.cpuid(1, 0)[2] & (1 << 24)) !== 0;
