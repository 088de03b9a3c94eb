/**
 * The 8254 programmable interval timer of a PC: counter 0 is IRQ0, counter 1 once was DRAM refresh, counter 2 is gated by port 0x61
 * and drives the speaker.
 *
 * After: Intel 8254 data sheet (order 231164). Modelled: the six modes, BCD, one- and two-byte access, counter latch and
 * read-back, gate. Counts and OUT are computed from the clock, exact to the CLK pulse.
 *
 * The IRQ0 wire rises with every rise of OUT, but falls only just before the next one (or when OUT is programmed low): the part's
 * low pulse of one CLK is of no use to an edge-triggered input, and a tick that comes late because the host was busy must not be
 * withdrawn. When the host is late by several periods they become one interrupt, and periods under 10 us are thinned out,
 * for the guest must get to run in between. Neither shows in counts and status.
 */
import type { Bus } from '../machine/bus.ts';
import { type Alarm, type Clock, rearm } from '../machine/clock.ts';
import type { Device } from '../machine/device.ts';
import type { IrqLine } from '../machine/irq.ts';
import type { Log, Nanos } from '../machine/types.ts';
import { Counter, type CounterState } from './pit8254-counter.ts';

/** CLK: a twelfth of the colour subcarrier's fourfold, 14.31818 MHz. */
export const PIT_HZ = 1_193_182;

const SECOND: Nanos = 1_000_000_000;
const LEAST_IRQ_SPACING: Nanos = 10_000;

const CONTROL_PORT = 3;
/** Control word. */
const SC_SHIFT = 6;
const SC_READ_BACK = 3;
const RW_SHIFT = 4;
const RW_LATCH = 0;
const RW_LSB = 1;
const RW_MSB = 2;
/** M1: modes 2 and 3. */
const PERIODIC = 1 << 2;
/** Read-back command: active low. */
const READ_BACK_COUNT = 1 << 5;
const READ_BACK_STATUS = 1 << 4;
/** Status byte, above RW, mode and BCD. */
const STATUS_NULL_COUNT = 1 << 6;
const STATUS_OUT = 1 << 7;

/** What is between a counter and the bus. */
interface Access {
  /** The low byte of a count whose high byte has not come yet. */
  low: number | null;
  /** The next byte read is the high one. */
  readHigh: boolean;
  latchedCount: number | null;
  latchedStatus: number | null;
}

export interface Pit8254State {
  counters: CounterState[];
  access: Access[];
  irq: boolean;
  /** When IRQ0 rises next. */
  due: Nanos | null;
}

const NO_ACCESS: Access = { low: null, readHigh: false, latchedCount: null, latchedStatus: null };

export class Pit8254 implements Device<Pit8254State> {
  readonly version = 1;
  private readonly counters = [new Counter(), new Counter(), new Counter()];
  private access: Access[] = [];
  private irq = false;
  private readonly alarm: Alarm;

  constructor(
    ports: Bus,
    private readonly clock: Clock,
    private readonly irq0: IrqLine,
    private readonly log: Log,
    readonly id = 'pit',
  ) {
    this.alarm = clock.alarm(() => this.tick());
    ports.claim(id, 0x40, 4, { read: (port) => this.read(port), write: (port, value) => this.write(port, value) }, 1);
    this.reset();
  }

  /** The part comes up undefined. As under QEMU all counters run in mode 3 with the full count, and counter 2's gate is low. */
  reset(): void {
    const now = this.now();
    this.counters.forEach((counter, i) => {
      counter.reset(i !== 2);
      counter.setControl(0x36, now);
      counter.setCount(0, now);
    });
    this.access = this.counters.map(() => ({ ...NO_ACCESS }));
    this.drive(false);
    this.update();
  }

  /** GATE of counter 2 (port 0x61 bit 0). */
  setGate2(level: boolean): void {
    this.counters[2].setGate(level, this.now());
  }

  get gate2(): boolean {
    return this.counters[2].gate;
  }

  /** OUT of counter 2 (port 0x61 bit 5, and the speaker). */
  get out2(): boolean {
    return this.counters[2].out(this.now());
  }

  save(): Pit8254State {
    return {
      counters: this.counters.map((counter) => counter.save()),
      access: this.access.map((a) => ({ ...a })),
      irq: this.irq,
      due: this.alarm.due,
    };
  }

  restore(state: Pit8254State): void {
    this.counters.forEach((counter, i) => {
      counter.restore(state.counters[i]);
    });
    this.access = state.access.map((a) => ({ ...a }));
    this.drive(state.irq);
    rearm(this.alarm, state.due);
  }

  /** CLK pulses since power-on: whole seconds apart, so that no product leaves the safe integers. */
  private now(): number {
    const t = this.clock.now();
    return Math.floor(t / SECOND) * PIT_HZ + Math.floor(((t % SECOND) * PIT_HZ) / SECOND);
  }

  private timeOf(pulse: number): Nanos {
    return Math.floor(pulse / PIT_HZ) * SECOND + Math.ceil(((pulse % PIT_HZ) * SECOND) / PIT_HZ);
  }

  // ---- IRQ0 ----

  private tick(): void {
    this.drive(false);
    this.drive(true);
    this.arm(this.clock.now() + LEAST_IRQ_SPACING);
  }

  /** Counter 0 was programmed. */
  private update(): void {
    this.drive(this.counters[0].out(this.now()));
    this.arm(0);
  }

  private arm(earliest: Nanos): void {
    const rise = this.counters[0].nextRise(this.now());
    if (rise === null) this.alarm.cancel();
    else this.alarm.schedule(Math.max(this.timeOf(rise), earliest));
  }

  private drive(level: boolean): void {
    this.irq = level;
    this.irq0.set(level);
  }

  // ---- the bus ----

  private write(port: number, value: number): void {
    // A rise that is due but has not been delivered comes before what is written now.
    if (this.alarm.due !== null && this.alarm.due <= this.clock.now()) this.tick();
    if (port === CONTROL_PORT) this.writeControl(value);
    else this.writeCount(port, value);
  }

  private writeControl(value: number): void {
    const select = value >> SC_SHIFT;
    if (select === SC_READ_BACK) {
      for (let i = 0; i < 3; i++) {
        if ((value & (2 << i)) === 0) continue;
        if ((value & READ_BACK_COUNT) === 0) this.latchCount(i);
        if ((value & READ_BACK_STATUS) === 0) this.latchStatus(i);
      }
    } else if (((value >> RW_SHIFT) & 3) === RW_LATCH) this.latchCount(select);
    else {
      this.counters[select].setControl(value, this.now());
      this.access[select] = { ...NO_ACCESS };
      if (select === 0) this.update();
    }
  }

  private writeCount(i: number, value: number): void {
    const counter = this.counters[i];
    const access = this.access[i];
    const rw = (counter.control >> RW_SHIFT) & 3;
    if (rw === RW_LSB) this.setCount(i, value);
    else if (rw === RW_MSB) this.setCount(i, value << 8);
    else if (access.low === null) {
      access.low = value;
      counter.beginCount(this.now());
      if (i === 0) this.update();
    } else {
      this.setCount(i, access.low | (value << 8));
      access.low = null;
    }
  }

  private setCount(i: number, count: number): void {
    if (count === 1 && (this.counters[i].control & PERIODIC) !== 0) {
      this.log.guest(`${this.id}: counter ${i} is given the count 1 in mode 2 or 3`);
    }
    this.counters[i].setCount(count, this.now());
    if (i === 0) this.update();
  }

  /** A latched count stays until it is read, whatever is latched again. */
  private latchCount(i: number): void {
    this.access[i].latchedCount ??= this.counters[i].read(this.now());
  }

  private latchStatus(i: number): void {
    const counter = this.counters[i];
    const now = this.now();
    const flags = (counter.out(now) ? STATUS_OUT : 0) | (counter.nullCount(now) ? STATUS_NULL_COUNT : 0);
    this.access[i].latchedStatus ??= flags | counter.control;
  }

  private read(port: number): number {
    // The control word cannot be read; the data lines float.
    if (port === CONTROL_PORT) return 0xff;
    const access = this.access[port];
    if (access.latchedStatus !== null) {
      const status = access.latchedStatus;
      access.latchedStatus = null;
      return status;
    }
    const rw = (this.counters[port].control >> RW_SHIFT) & 3;
    const count = access.latchedCount ?? this.counters[port].read(this.now());
    const high = rw === RW_MSB || (rw !== RW_LSB && access.readHigh);
    if (rw !== RW_LSB && rw !== RW_MSB) access.readHigh = !high;
    if (high || rw === RW_LSB) access.latchedCount = null;
    return high ? count >> 8 : count & 0xff;
  }
}
