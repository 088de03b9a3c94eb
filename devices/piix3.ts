/**
 * Intel 82371SB (PIIX3), function 0, the ISA bridge: routes the PCI interrupt wires to ISA interrupts and resets the machine.
 *
 * Modelled after the PIIX/PIIX3 datasheet (290550-002), chapter 2.2: PIRQRC[A:D], and the reset control register at port 0xCF9.
 * Its timers, interrupt controllers and DMA are chips of their own here. The remaining registers (ISA timing, chip selects, DMA
 * type F, motherboard IRQ routing, SMI sources) are storage without effect: they steer ISA cycles and SMIs that do not exist here.
 */
import type { IoHandler } from '../machine/bus.ts';
import type { IrqLine } from '../machine/irq.ts';
import type { Width } from '../machine/types.ts';
import type { PciSlot } from './pci/pci-bus.ts';
import { PciFunction, type PciFunctionState } from './pci/pci-function.ts';

const PIRQRCA = 0x60;
const PIRQS = 4;
const PIRQ_DISABLE = 0x80;
const PIRQ_ROUTING = 0x0f;
/** ISA interrupts that a wire may be routed to: not the timer, keyboard, cascade, RTC and FPU. */
const ROUTABLE = 0xdef8;
const ISA_IRQS = 16;

/** Reset control register (RC): SRST (hard or soft) and RCPU (do it on 0 to 1). */
const RC_HARD = 1 << 1;
const RC_RESET_CPU = 1 << 2;

interface Piix3State extends PciFunctionState {
  resetControl: number;
}

export class Piix3 extends PciFunction<Piix3State> {
  readonly version = 1;
  /** Inputs for the four PCI wires. */
  readonly pirqs: readonly IrqLine[] = Array.from({ length: PIRQS }, (_, i) => ({ set: (level) => this.setPirq(i, level) }));
  /** Byte and word accesses to ports 0xCF8 to 0xCFB, which the host bridge passes on; 0xCF9 is RC. */
  readonly resetPort: IoHandler = {
    read: (offset, width) => (offset === 1 && width === 1 ? this.resetControl : 2 ** (8 * width) - 1),
    write: (offset, value, width) => {
      if (offset === 1 && width === 1) this.writeResetControl(value);
    },
  };

  private readonly levels: boolean[] = Array(PIRQS).fill(false);
  private resetControl = 0;

  /** `irq[n]` is ISA interrupt n, as one output among others on a shared wire; `resetMachine` pulls the reset line. */
  constructor(
    slot: PciSlot,
    private readonly irq: readonly IrqLine[],
    private readonly resetMachine: () => void,
  ) {
    super('PIIX3', slot, {
      vendor: 0x8086,
      device: 0x7000,
      revision: 0,
      classCode: 0x060100,
      multifunction: true,
      status: 0x0200,
    });
    this.registers(
      { offset: 0x4c, width: 1, reset: 0x4d, writable: 0xff }, // IORT
      { offset: 0x4e, width: 2, reset: 0x0003, writable: 0xffff }, // XBCS
      { offset: 0x60, width: 4, reset: 0x8080_8080, writable: 0x8f8f_8f8f }, // PIRQRC[A:D]
      { offset: 0x69, width: 1, reset: 0x02, writable: 0xff }, // TOM
      { offset: 0x6a, width: 2, writable: 0xffff }, // MSTAT
      { offset: 0x70, width: 1, reset: 0x80, writable: 0xff }, // MBIRQ0
      { offset: 0x76, width: 2, reset: 0x0c0c, writable: 0x8f8f }, // MBDMA[1:0]
      { offset: 0x78, width: 2, reset: 0x0002, writable: 0xffff }, // PCSC
      { offset: 0x80, width: 1, writable: 0x7f }, // APICBASE
      { offset: 0x82, width: 1, writable: 0x0f }, // DLC
      { offset: 0xa0, width: 1, reset: 0x08, writable: 0x1f }, // SMICNTL
      { offset: 0xa2, width: 2, writable: 0x01ff }, // SMIEN
      { offset: 0xa4, width: 4, writable: 0xffff_ffff }, // SEE
      { offset: 0xa8, width: 1, reset: 0x0f, writable: 0xff }, // FTMR
      { offset: 0xaa, width: 2, writable: 0xffff }, // SMIREQ
      { offset: 0xac, width: 1, writable: 0xff }, // CTLTMR
      { offset: 0xae, width: 1, writable: 0xff }, // CTHTMR
    );
    this.reset('power');
  }

  protected override configWritten(offset: number, width: Width): void {
    if (offset < PIRQRCA + PIRQS && offset + width > PIRQRCA) this.driveIsa();
  }

  override reset(kind: 'power' | 'soft'): void {
    super.reset(kind);
    this.resetControl = 0;
    this.driveIsa();
  }

  save(): Piix3State {
    return { ...this.saveHeader(), resetControl: this.resetControl };
  }

  /** The wires' levels are not saved: the devices that drive them do so again. */
  restore(state: Piix3State): void {
    this.restoreHeader(state);
    this.resetControl = state.resetControl;
    this.driveIsa();
  }

  private setPirq(wire: number, level: boolean): void {
    this.levels[wire] = level;
    this.driveIsa();
  }

  /** An ISA interrupt is active while any wire that is routed to it is. */
  private driveIsa(): void {
    let active = 0;
    for (let wire = 0; wire < PIRQS; wire++) {
      const route = this.config.read(PIRQRCA + wire, 1);
      if (this.levels[wire] && (route & PIRQ_DISABLE) === 0) active |= 1 << (route & PIRQ_ROUTING);
    }
    for (let n = 0; n < ISA_IRQS; n++) if (ROUTABLE & (1 << n)) this.irq[n].set((active & (1 << n)) !== 0);
  }

  private writeResetControl(value: number): void {
    const rises = (value & ~this.resetControl & RC_RESET_CPU) !== 0;
    this.resetControl = value & RC_HARD;
    if (rises) this.resetMachine();
  }
}
