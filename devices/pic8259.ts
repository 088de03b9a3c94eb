/**
 * The two cascaded 8259A programmable interrupt controllers of a PC, with the edge/level control registers of the PIIX.
 *
 * After: Intel 8259A data sheet (order 231468); Intel 82371SB (PIIX3) data sheet, section 2.5 (ELCR).
 * Modelled: ICW1-4 and OCW1-3, fixed and rotating priorities, special mask and special fully nested mode, automatic EOI, poll,
 * default IR7 (the "spurious interrupt"), cascade, edge and level inputs. IRR follows the input, as in the part: a request
 * that is withdrawn before INTA is gone.
 * Not modelled: MCS-80 mode (ICW4.uPM = 0; a PC's CPU always takes one vector byte), buffered mode and SP/EN (no data bus to
 * buffer), ICW1.LTIM (the PIIX replaces it by ELCR), and ICW3: the cascade is wired to IR2, as it is on every board.
 */
import type { Bus } from '../machine/bus.ts';
import type { Device } from '../machine/device.ts';
import type { IrqLine, IrqSource } from '../machine/irq.ts';
import type { Log, Vector } from '../machine/types.ts';

const ICW1_IC4 = 1 << 0;
const ICW1_SNGL = 1 << 1;
/** Set in ICW1 and in no OCW. */
const ICW1_SELECT = 1 << 4;

const ICW4_UPM = 1 << 0;
const ICW4_AEOI = 1 << 1;
const ICW4_SFNM = 1 << 4;

const OCW2_EOI = 1 << 5;
const OCW2_SL = 1 << 6;
const OCW2_R = 1 << 7;

/** Tells OCW3 from OCW2. */
const OCW3_SELECT = 1 << 3;
const OCW3_RIS = 1 << 0;
const OCW3_RR = 1 << 1;
const OCW3_P = 1 << 2;
const OCW3_SMM = 1 << 5;
const OCW3_ESMM = 1 << 6;

/** First bit of the poll word: there was a request. */
const POLL_I = 1 << 7;

/** The master's input that the slave drives. */
const CASCADE = 2;

/** What the next write to the odd port is. */
type Expects = 'icw1' | 'icw2' | 'icw3' | 'icw4' | 'ocw1';

interface ChipState {
  lines: number;
  edges: number;
  isr: number;
  imr: number;
  elcr: number;
  icw1: number;
  icw2: number;
  icw4: number;
  expects: Expects;
  lowest: number;
  rotateInAeoi: boolean;
  specialMask: boolean;
  poll: boolean;
  readIsr: boolean;
}

const POWER_ON: Omit<ChipState, 'lines'> = {
  edges: 0,
  isr: 0,
  imr: 0,
  elcr: 0,
  icw1: 0,
  icw2: 0,
  icw4: 0,
  expects: 'icw1',
  lowest: 7,
  rotateInAeoi: false,
  specialMask: false,
  poll: false,
  readIsr: false,
};

/** One 8259A. */
class Chip {
  /** The INT pin. */
  int = false;
  slave: Chip | null = null;
  private state: ChipState = { lines: 0, ...POWER_ON };

  constructor(
    private readonly name: string,
    ports: Bus,
    base: number,
    elcrPort: number,
    /** Inputs that may be level-triggered. */
    private readonly elcrMask: number,
    private readonly output: IrqLine,
    private readonly log: Log,
  ) {
    ports.claim(name, base, 2, { read: (a0) => this.read(a0), write: (a0, value) => this.write(a0, value) }, 1);
    ports.claim(`${name}-elcr`, elcrPort, 1, { read: () => this.state.elcr, write: (_, value) => this.writeElcr(value) }, 1);
  }

  /** The inputs belong to the board, and keep their levels. */
  reset(): void {
    this.state = { lines: this.state.lines, ...POWER_ON };
    this.update();
  }

  save(): ChipState {
    return { ...this.state };
  }

  restore(state: ChipState): void {
    this.state = { ...state };
    this.int = this.request() >= 0;
    this.output.set(this.int);
  }

  set(input: number, level: boolean): void {
    const s = this.state;
    const bit = 1 << input;
    if (level === ((s.lines & bit) !== 0)) return;
    s.lines ^= bit;
    if (level) s.edges |= bit;
    else s.edges &= ~bit;
    this.update();
  }

  /** The INTA cycle. */
  acknowledge(): Vector {
    const input = this.takeRequest();
    // Nothing to acknowledge: the default IR7, which sets no ISR bit.
    if (input < 0) return this.state.icw2 | 7;
    return input === CASCADE && this.slave !== null ? this.slave.acknowledge() : this.state.icw2 | input;
  }

  private get irr(): number {
    return (this.state.edges & ~this.state.elcr) | (this.state.lines & this.state.elcr);
  }

  /** 0 for the highest priority. */
  private rank(input: number): number {
    return (input - this.state.lowest - 1) & 7;
  }

  /** The input of highest priority of a set, or -1. */
  private highest(set: number): number {
    if (set === 0) return -1;
    let input = (this.state.lowest + 1) & 7;
    while ((set & (1 << input)) === 0) input = (input + 1) & 7;
    return input;
  }

  /** The input that INT asks for, or -1. */
  private request(): number {
    const s = this.state;
    if (s.expects !== 'ocw1') return -1;
    const input = this.highest(this.irr & ~s.imr);
    if (input < 0) return -1;
    const inService = this.highest(s.specialMask ? s.isr & ~s.imr : s.isr);
    if (inService < 0 || this.rank(input) < this.rank(inService)) return input;
    // Special fully nested mode: a slave in service may ask again, for one of its higher inputs.
    const again = input === inService && input === CASCADE && this.slave !== null && (s.icw4 & ICW4_SFNM) !== 0;
    return again ? input : -1;
  }

  /** From request to service. INT falls in every such cycle, so that a cascaded chip that wants more makes an edge. */
  private takeRequest(): number {
    const s = this.state;
    const input = this.request();
    if (input < 0) return -1;
    s.edges &= ~(1 << input);
    if ((s.icw4 & ICW4_AEOI) === 0) s.isr |= 1 << input;
    else if (s.rotateInAeoi) s.lowest = input;
    this.drive(false);
    this.update();
    return input;
  }

  private update(): void {
    this.drive(this.request() >= 0);
  }

  private drive(level: boolean): void {
    if (level === this.int) return;
    this.int = level;
    this.output.set(level);
  }

  private read(a0: number): number {
    const s = this.state;
    if (s.poll) {
      s.poll = false;
      const input = this.takeRequest();
      return input < 0 ? 0 : POLL_I | input;
    }
    if (a0 === 1) return s.imr;
    return s.readIsr ? s.isr : this.irr;
  }

  private write(a0: number, value: number): void {
    if (a0 === 1) this.writeOdd(value);
    else if (value & ICW1_SELECT) this.writeIcw1(value);
    else if (value & OCW3_SELECT) this.writeOcw3(value);
    else this.writeOcw2(value);
    this.update();
  }

  private writeIcw1(value: number): void {
    this.state = { ...POWER_ON, lines: this.state.lines, elcr: this.state.elcr, icw1: value, expects: 'icw2' };
  }

  private writeOdd(value: number): void {
    const s = this.state;
    const afterIcw3 = s.icw1 & ICW1_IC4 ? 'icw4' : 'ocw1';
    switch (s.expects) {
      case 'icw2':
        s.icw2 = value & 0xf8;
        s.expects = s.icw1 & ICW1_SNGL ? afterIcw3 : 'icw3';
        break;
      case 'icw3':
        s.expects = afterIcw3;
        break;
      case 'icw4':
        s.icw4 = value;
        s.expects = 'ocw1';
        if ((value & ICW4_UPM) === 0) this.log.guest(`${this.name}: MCS-80 mode asked for, vectors are delivered all the same`);
        break;
      default:
        s.imr = value;
    }
  }

  private writeOcw2(value: number): void {
    const s = this.state;
    const rotate = (value & OCW2_R) !== 0;
    const specific = (value & OCW2_SL) !== 0;
    const level = value & 7;
    if ((value & OCW2_EOI) === 0) {
      if (!specific) s.rotateInAeoi = rotate;
      else if (rotate) s.lowest = level;
      return;
    }
    // In special mask mode a masked input is not ended by the non-specific command.
    const ended = specific ? level : this.highest(s.specialMask ? s.isr & ~s.imr : s.isr);
    if (ended < 0) return;
    s.isr &= ~(1 << ended);
    if (rotate) s.lowest = ended;
  }

  private writeOcw3(value: number): void {
    const s = this.state;
    if (value & OCW3_ESMM) s.specialMask = (value & OCW3_SMM) !== 0;
    if (value & OCW3_P) s.poll = true;
    else if (value & OCW3_RR) s.readIsr = (value & OCW3_RIS) !== 0;
  }

  private writeElcr(value: number): void {
    this.state.elcr = value & this.elcrMask;
    this.update();
  }
}

export interface Pic8259State {
  master: ChipState;
  slave: ChipState;
}

export class Pic8259 implements Device<Pic8259State>, IrqSource {
  readonly version = 1;
  private readonly master: Chip;
  private readonly slave: Chip;

  /** `intr` is the master's INT pin. */
  constructor(
    ports: Bus,
    intr: IrqLine,
    log: Log,
    readonly id = 'pic',
  ) {
    // IRQ0, 1, 2, 8 and 13 are the board's own and always edge-triggered (PIIX3 data sheet, ELCR1 and ELCR2).
    this.master = new Chip(`${id}-master`, ports, 0x20, 0x4d0, 0xf8, intr, log);
    this.slave = new Chip(`${id}-slave`, ports, 0xa0, 0x4d1, 0xde, { set: (level) => this.master.set(CASCADE, level) }, log);
    this.master.slave = this.slave;
  }

  /** ISA interrupt input 0 to 15. Input 2 is the cascade: what is connected to it is ignored. */
  irq(line: number): IrqLine {
    if (line === CASCADE) return { set: () => {} };
    const chip = line < 8 ? this.master : this.slave;
    return { set: (level) => chip.set(line & 7, level) };
  }

  get pending(): boolean {
    return this.master.int;
  }

  acknowledge(): Vector {
    return this.master.acknowledge();
  }

  reset(): void {
    this.slave.reset();
    this.master.reset();
  }

  save(): Pic8259State {
    return { master: this.master.save(), slave: this.slave.save() };
  }

  /** The slave first: it drives an input of the master, which has its own record of it. */
  restore(state: Pic8259State): void {
    this.slave.restore(state.slave);
    this.master.restore(state.master);
  }
}
