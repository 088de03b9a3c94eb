/** How interrupts travel on the `pc` board: a wire for each ISA interrupt, to the two 8259s and to the IOAPIC, and on to the processors. */
import type { CpuModel, VcpuCrew } from '../accel/accelerator.ts';
import { LocalApic, type ProcessorPins } from '../devices/apic.ts';
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
const APIC_PAGE = 0x1000;

export class PcInterrupts {
  /** By processor; the first is the boot processor's. */
  readonly apics: readonly LocalApic[];
  private readonly pic: Pic8259;
  private readonly ioapic: IoApic;
  private readonly timerPin: WiredOr;
  private readonly wires: readonly WiredOr[];
  private processors: readonly Vcpu[] = [];

  /** `crew`: where there are several processors, who runs them. */
  constructor(
    private readonly machine: Machine,
    cpu: CpuModel,
    processors: number,
    private readonly crew: VcpuCrew | undefined,
    log: Log,
  ) {
    const apicBus = new ApicBus();
    this.ioapic = new IoApic(machine.mmio, apicBus, log);
    this.pic = new Pic8259(machine.ports, { set: (level) => this.apics[0].lint[0].set(level) }, log);
    this.apics = Array.from({ length: processors }, (_, n) => {
      const tscToNanos = hasTscDeadline(cpu) ? (tsc: bigint) => this.processors[n]?.timeOfTsc(tsc) ?? machine.clock.now() : null;
      return new LocalApic(n, apicBus, n === 0 ? this.pic : null, this.pins(n), machine.clock, log, tscToNanos);
    });
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

  /** The SMI# pin, which is the boot processor's: engines with system management mode have no other. */
  smi(): void {
    this.processors[0]?.smi();
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
  add(processors: readonly Vcpu[]): void {
    this.processors = processors;
    for (const controller of [this.pic, this.ioapic, ...this.apics]) this.machine.devices.add(controller);
  }

  private pins(n: number): ProcessorPins {
    const { machine, crew } = this;
    // No access to the page gets here from its own processor. But PCI's memory must not be shown to the guest in its place.
    const nothing = { read: () => 0xffff_ffff, write: () => {} };
    const page = machine.mmio.claim(`apic${n}`, 0, APIC_PAGE, nothing, 4, false);
    return {
      registerPage: (at) => {
        if (at !== null) page.move(at);
        page.enable(at !== null);
      },
      interrupt: () => machine.wake(),
      nmi: () => this.processors[n]?.nmi(),
      smi: () => this.smi(),
      // INIT of the only processor leaves nobody to start it again: as on most boards, that is a reset.
      init: () => (crew ? crew.init(n) : machine.requestReset('guest')),
      // The only processor never waits for it.
      startup: (page) => crew?.startup(n, page),
    };
  }
}

/** CPUID.1:ECX, bit 24. */
const hasTscDeadline = (cpu: CpuModel): boolean => (cpu.cpuid(1, 0)[2] & (1 << 24)) !== 0;
