/**
 * The 16550A serial port, as QEMU's isa-serial.
 *
 * After: National Semiconductor PC16550D data sheet. Modelled: all registers, both FIFOs, every interrupt cause in its priority,
 * character timeout, errors per received character, loopback, BREAK both ways.
 *
 * The interrupt line is always connected. On IBM's adapter OUT2 gates it, but drivers written under QEMU, where it does not, leave OUT2 off
 * (xv6 does); those written for the adapter switch it on, and cannot tell.
 *
 * Time: a written character is out at once, so that THRE and TEMT always read 1 after a write. Polling drivers (firmware, Linux's console)
 * then never wait, and Linux's transmit interrupt gets its edge per write all the same; no guest needs the wire to be slow.
 * Received characters do come one character time apart: a driver that reads "while data ready" would otherwise never leave its
 * loop while somebody pastes. The line runs at 115200 baud whatever the divisor says: slower only makes pasting slower. What finds no
 * room stays with the backend, so nothing is lost but in loopback, where the part overruns too.
 *
 * Not modelled: DMA mode (RXRDY/TXRDY are not connected on a PC), the effect of parity and stop bits on data (the other side always agrees).
 */
import type { Bus } from '../machine/bus.ts';
import type { CharBackend } from '../machine/char.ts';
import { type Alarm, type Clock, rearm } from '../machine/clock.ts';
import type { Device } from '../machine/device.ts';
import type { IrqLine } from '../machine/irq.ts';
import type { Nanos } from '../machine/types.ts';

const RBR_THR = 0;
const IER = 1;
const IIR_FCR = 2;
const LCR = 3;
const MCR = 4;
const LSR = 5;
const MSR = 6;

const IER_ERBFI = 1 << 0;
const IER_ETBEI = 1 << 1;
const IER_ELSI = 1 << 2;
const IER_EDSSI = 1 << 3;

const IIR_NONE = 0x01;
const IIR_MODEM_STATUS = 0x00;
const IIR_THR_EMPTY = 0x02;
const IIR_DATA = 0x04;
const IIR_LINE_STATUS = 0x06;
const IIR_TIMEOUT = 0x0c;
const IIR_FIFOS = 0xc0;

const FCR_ENABLE = 1 << 0;
const FCR_CLEAR_RX = 1 << 1;
const FCR_TRIGGER_SHIFT = 6;
const TRIGGERS = [1, 4, 8, 14];

const LCR_WORD_LENGTH = 3;
const LCR_STOP = 1 << 2;
const LCR_PARITY = 1 << 3;
const LCR_BREAK = 1 << 6;
const LCR_DLAB = 1 << 7;

const MCR_DTR = 1 << 0;
const MCR_RTS = 1 << 1;
const MCR_OUT1 = 1 << 2;
const MCR_OUT2 = 1 << 3;
const MCR_LOOP = 1 << 4;

const LSR_DR = 1 << 0;
const LSR_OE = 1 << 1;
const LSR_PE = 1 << 2;
const LSR_FE = 1 << 3;
const LSR_BI = 1 << 4;
const LSR_THRE = 1 << 5;
const LSR_TEMT = 1 << 6;
const LSR_FIFO_ERROR = 1 << 7;
const CHARACTER_ERRORS = LSR_PE | LSR_FE | LSR_BI;
const LINE_ERRORS = LSR_OE | CHARACTER_ERRORS;

/** Changed since last read: of the four inputs, in the order of MSR bits 7:4. */
const MSR_TERI = 1 << 2;
const MSR_CTS = 1 << 4;
const MSR_DSR = 1 << 5;
const MSR_RI = 1 << 6;
const MSR_DCD = 1 << 7;
/** A terminal that is switched on. */
const CONNECTED = MSR_CTS | MSR_DSR | MSR_DCD;

const FIFO_SIZE = 16;
const CLOCK_HZ = 1_843_200;
/** Divisor of 9600 baud, where the part starts under QEMU; the data sheet leaves it undefined. */
const POWER_ON_DIVISOR = 12;

interface Registers {
  ier: number;
  fcr: number;
  lcr: number;
  mcr: number;
  /** OE, PE, FE and BI. */
  errors: number;
  /** Low half of MSR. */
  deltas: number;
  scr: number;
  divisor: number;
  /** The THR-empty interrupt waits. */
  thrEmpty: boolean;
  /** When the FIFO was last filled or read. */
  touched: Nanos;
}

export interface Uart16550State extends Registers {
  /** Each character with its error bits above it. */
  rx: number[];
  /** When the line is free for the next character. */
  rxDue: Nanos | null;
}

const POWER_ON: Registers = {
  ier: 0,
  fcr: 0,
  lcr: 0,
  mcr: 0,
  errors: 0,
  deltas: 0,
  scr: 0,
  divisor: POWER_ON_DIVISOR,
  thrEmpty: false,
  touched: 0,
};

export interface Uart16550Config {
  readonly id: string;
  /** 0x3f8, 0x2f8, 0x3e8 or 0x2e8. */
  readonly iobase: number;
}

export class Uart16550 implements Device<Uart16550State> {
  readonly version = 1;
  readonly id: string;
  private r: Registers = { ...POWER_ON };
  /** Characters received, error bits in the second byte. */
  private rx: number[] = [];
  /** Armed while a character is on the line. */
  private readonly line: Alarm;
  private readonly timeout: Alarm;
  private readonly out = new Uint8Array(1);

  constructor(
    ports: Bus,
    private readonly clock: Clock,
    private readonly irq: IrqLine,
    private readonly backend: CharBackend,
    config: Uart16550Config,
  ) {
    this.id = config.id;
    this.line = clock.alarm(() => backend.ready());
    this.timeout = clock.alarm(() => this.update());
    backend.onInput = (bytes) => this.receive(bytes);
    backend.onBreak = () => this.receiveBreak();
    const handler = { read: (offset: number) => this.read(offset), write: (offset: number, value: number) => this.write(offset, value) };
    ports.claim(config.id, config.iobase, 8, handler, 1);
  }

  reset(): void {
    if (this.r.lcr & LCR_BREAK) this.backend.setBreak?.(false);
    this.r = { ...POWER_ON };
    this.rx = [];
    this.line.cancel();
    this.update();
    this.backend.ready();
  }

  save(): Uart16550State {
    return { ...this.r, rx: [...this.rx], rxDue: this.line.due };
  }

  restore(state: Uart16550State): void {
    const { rx, rxDue, ...registers } = state;
    this.r = { ...registers };
    this.rx = [...rx];
    rearm(this.line, rxDue);
    this.update();
    this.backend.ready();
  }

  // ---- the bus ----

  private read(offset: number): number {
    const r = this.r;
    const divisor = (r.lcr & LCR_DLAB) !== 0;
    switch (offset) {
      case RBR_THR:
        return divisor ? r.divisor & 0xff : this.readData();
      case IER:
        return divisor ? r.divisor >> 8 : r.ier;
      case IIR_FCR:
        return this.readIir();
      case LCR:
        return r.lcr;
      case MCR:
        return r.mcr;
      case LSR:
        return this.readLsr();
      case MSR:
        return this.readMsr();
      default:
        return r.scr;
    }
  }

  private write(offset: number, value: number): void {
    const r = this.r;
    const divisor = (r.lcr & LCR_DLAB) !== 0;
    switch (offset) {
      case RBR_THR:
        if (divisor) r.divisor = (r.divisor & 0xff00) | value;
        else this.transmit(value);
        break;
      case IER:
        if (divisor) r.divisor = (r.divisor & 0xff) | (value << 8);
        else this.writeIer(value);
        break;
      case IIR_FCR:
        this.writeFcr(value);
        break;
      case LCR:
        this.writeLcr(value);
        break;
      case MCR:
        this.writeMcr(value);
        break;
      // LSR and MSR are for the factory to write.
      case LSR:
      case MSR:
        break;
      default:
        r.scr = value;
    }
    this.update();
  }

  private readData(): number {
    const character = this.rx.shift() ?? 0;
    this.r.touched = this.clock.now();
    this.headErrors();
    this.update();
    this.backend.ready();
    return character & 0xff;
  }

  private readIir(): number {
    const cause = this.cause();
    if (cause === IIR_THR_EMPTY) this.r.thrEmpty = false;
    this.update();
    return cause | (this.fifos ? IIR_FIFOS : 0);
  }

  private readLsr(): number {
    const r = this.r;
    const fifoError = this.fifos && this.rx.some((character) => character >> 8 !== 0) ? LSR_FIFO_ERROR : 0;
    const value = r.errors | LSR_THRE | LSR_TEMT | (this.rx.length > 0 ? LSR_DR : 0) | fifoError;
    r.errors = 0;
    // The errors of the character on top have been reported now.
    if (this.rx.length > 0) this.rx[0] &= 0xff;
    this.update();
    return value;
  }

  private readMsr(): number {
    const value = this.modemInputs() | this.r.deltas;
    this.r.deltas = 0;
    this.update();
    return value;
  }

  private writeIer(value: number): void {
    const r = this.r;
    // THR is empty: enabling its interrupt raises it.
    if ((value & ~r.ier & IER_ETBEI) !== 0) r.thrEmpty = true;
    r.ier = value & (IER_ERBFI | IER_ETBEI | IER_ELSI | IER_EDSSI);
  }

  private writeFcr(value: number): void {
    const r = this.r;
    if (((value ^ r.fcr) & FCR_ENABLE) !== 0 || (value & FCR_ENABLE && value & FCR_CLEAR_RX)) this.rx = [];
    // The other bits are programmed only together with FIFO enable.
    r.fcr = value & FCR_ENABLE ? value & (FCR_ENABLE | (3 << FCR_TRIGGER_SHIFT)) : 0;
    this.backend.ready();
  }

  private writeLcr(value: number): void {
    if ((value ^ this.r.lcr) & LCR_BREAK) this.backend.setBreak?.((value & LCR_BREAK) !== 0);
    this.r.lcr = value;
  }

  private writeMcr(value: number): void {
    const before = this.modemInputs();
    this.r.mcr = value & (MCR_DTR | MCR_RTS | MCR_OUT1 | MCR_OUT2 | MCR_LOOP);
    const after = this.modemInputs();
    let changed = ((before ^ after) >> 4) & ~MSR_TERI;
    if (before & ~after & MSR_RI) changed |= MSR_TERI;
    this.r.deltas |= changed;
    this.backend.ready();
  }

  // ---- the line ----

  private transmit(value: number): void {
    const r = this.r;
    r.thrEmpty = false;
    this.update();
    const character = value & this.wordMask;
    if (r.mcr & MCR_LOOP) this.accept(character);
    else {
      this.out[0] = character;
      this.backend.write(this.out);
    }
    r.thrEmpty = true;
  }

  private receive(bytes: Uint8Array): number {
    const full = this.rx.length >= (this.fifos ? FIFO_SIZE : 1);
    if (full || this.line.due !== null || this.r.mcr & MCR_LOOP || bytes.length === 0) return 0;
    this.line.schedule(this.clock.now() + this.characterTime);
    this.accept(bytes[0] & this.wordMask);
    this.update();
    return 1;
  }

  private receiveBreak(): void {
    if (this.r.mcr & MCR_LOOP) return;
    this.accept((LSR_BI | LSR_FE) << 8);
    this.update();
  }

  /** A character has come in. */
  private accept(character: number): void {
    const size = this.fifos ? FIFO_SIZE : 1;
    if (this.rx.length >= size) {
      this.r.errors |= LSR_OE;
      // The FIFO keeps what it has; the single register takes the new one.
      if (this.fifos) return;
      this.rx = [];
    }
    this.rx.push(character);
    this.r.touched = this.clock.now();
    if (this.rx.length === 1) this.headErrors();
  }

  /** PE, FE and BI show when their character is on top. */
  private headErrors(): void {
    if (this.rx.length > 0) this.r.errors |= (this.rx[0] >> 8) & CHARACTER_ERRORS;
  }

  private get fifos(): boolean {
    return (this.r.fcr & FCR_ENABLE) !== 0;
  }

  private get wordMask(): number {
    return 0xff >> (3 - (this.r.lcr & LCR_WORD_LENGTH));
  }

  private get characterTime(): Nanos {
    const { lcr } = this.r;
    const bits = 1 + 5 + (lcr & LCR_WORD_LENGTH) + (lcr & LCR_PARITY ? 1 : 0) + (lcr & LCR_STOP ? 2 : 1);
    return Math.round((bits * 16 * 1e9) / CLOCK_HZ);
  }

  /** CTS, DSR, RI and DCD; in loopback they are RTS, DTR, OUT1 and OUT2. */
  private modemInputs(): number {
    const { mcr } = this.r;
    if ((mcr & MCR_LOOP) === 0) return CONNECTED;
    return (mcr & MCR_RTS ? MSR_CTS : 0) | (mcr & MCR_DTR ? MSR_DSR : 0) | (mcr & MCR_OUT1 ? MSR_RI : 0) | (mcr & MCR_OUT2 ? MSR_DCD : 0);
  }

  // ---- interrupts ----

  private get trigger(): number {
    return this.fifos ? TRIGGERS[this.r.fcr >> FCR_TRIGGER_SHIFT] : 1;
  }

  /** When characters below the trigger level have waited long enough: four character times. */
  private get timeoutAt(): Nanos {
    return this.r.touched + 4 * this.characterTime;
  }

  private cause(): number {
    const { ier, errors, thrEmpty, deltas } = this.r;
    if (ier & IER_ELSI && errors & LINE_ERRORS) return IIR_LINE_STATUS;
    if (ier & IER_ERBFI && this.rx.length >= this.trigger) return IIR_DATA;
    if (ier & IER_ERBFI && this.rx.length > 0 && this.clock.now() >= this.timeoutAt) return IIR_TIMEOUT;
    if (ier & IER_ETBEI && thrEmpty) return IIR_THR_EMPTY;
    if (ier & IER_EDSSI && deltas !== 0) return IIR_MODEM_STATUS;
    return IIR_NONE;
  }

  private update(): void {
    this.irq.set(this.cause() !== IIR_NONE);
    const waits = this.r.ier & IER_ERBFI && this.rx.length > 0 && this.rx.length < this.trigger && this.clock.now() < this.timeoutAt;
    if (waits) this.timeout.schedule(this.timeoutAt);
    else this.timeout.cancel();
  }
}
