/**
 * The MC146818 real-time clock with the 128 bytes of battery-backed RAM ("CMOS") of a PC/AT, at ports 0x70 and 0x71.
 *
 * After: Motorola MC146818A data sheet; Intel 82371SB (PIIX3) for the ports; the century at 0x32 (where ACPI's FADT says it is; 0x37
 * is the same byte, as on PS/2). Modelled: calendar in BCD or binary, 12 or 24 hours, SET, divider reset, UIP, alarm with
 * "don't care", periodic, alarm and update-ended interrupts.
 * Not modelled: daylight saving (DSE is kept, and ignored: no system has set its clock by it since 1987), the square wave (its pin
 * is not connected), time bases other than 32.768 kHz (they count the same here), the update cycle's 2 ms of undefined
 * registers (an update is instant, UIP precedes it by 244 us as documented), and the NMI mask in bit 7 of port 0x70 (nothing raises NMI).
 *
 * Nothing ticks: date and flags are worked out when they are looked at. Alarms are armed only for a flag that would interrupt.
 */
import type { Bus } from '../machine/bus.ts';
import type { Alarm, Clock } from '../machine/clock.ts';
import type { Device } from '../machine/device.ts';
import type { IrqLine } from '../machine/irq.ts';
import type { Nanos } from '../machine/types.ts';
import { type Calendar, calendarOf, decodeHour, encodeHour, fromByte, nextDailyMatch, secondsOf, toByte } from './mc146818-calendar.ts';

const SECONDS = 0x00;
const SECONDS_ALARM = 0x01;
const MINUTES = 0x02;
const MINUTES_ALARM = 0x03;
const HOURS = 0x04;
const HOURS_ALARM = 0x05;
const DAY_OF_WEEK = 0x06;
const DAY_OF_MONTH = 0x07;
const MONTH = 0x08;
const YEAR = 0x09;
const REGISTER_A = 0x0a;
const REGISTER_B = 0x0b;
const REGISTER_C = 0x0c;
const REGISTER_D = 0x0d;
const CENTURY = 0x32;
const CENTURY_PS2 = 0x37;
const TIME_REGISTERS = [SECONDS, MINUTES, HOURS, DAY_OF_WEEK, DAY_OF_MONTH, MONTH, YEAR, CENTURY];

const A_RS = 0x0f;
const A_DV = 0x70;
/** The greatest DV with which the divider runs; above are test modes and divider reset. */
const A_DV_32KHZ = 0x20;
const A_UIP = 1 << 7;

const B_24H = 1 << 1;
const B_DM = 1 << 2;
const B_SQWE = 1 << 3;
const B_UIE = 1 << 4;
const B_AIE = 1 << 5;
const B_PIE = 1 << 6;
const B_SET = 1 << 7;

/** The flags are where their enables are in register B. */
const C_UF = B_UIE;
const C_AF = B_AIE;
const C_PF = B_PIE;
const C_IRQF = 1 << 7;
const FLAGS = C_UF | C_AF | C_PF;

const D_VRT = 1 << 7;

const SECOND: Nanos = 1_000_000_000;
const UIP_TIME: Nanos = 244_141;
const CRYSTAL_HZ = 32768;
/** The first second of the year 0000, below which the registers cannot go. */
const YEAR_ZERO = -62_167_219_200;

export interface Mc146818State {
  memory: Uint8Array;
  index: number;
  origin: Nanos;
  originSeconds: number;
  weekdayShift: number;
  flags: number;
  flagsAt: Nanos;
}

export class Mc146818 implements Device<Mc146818State> {
  readonly version = 1;
  /** The RAM; time registers are valid in it only while the clock stands. */
  private memory = new Uint8Array(128);
  private index = 0;
  /** When an update ended: the phase of the divider chain. */
  private origin: Nanos;
  /** The calendar at `origin`, in seconds since 1970. */
  private originSeconds: number;
  /** Day of week is a counter of its own: what to add to the true one. */
  private weekdayShift = 0;
  /** UF, AF and PF as of `flagsAt`. */
  private flags = 0;
  private flagsAt: Nanos;
  private readonly alarm: Alarm;

  /** `startMs` is what the clock shows at guest time 0, in milliseconds since 1970 in the zone the guest expects (UTC or local). */
  constructor(
    ports: Bus,
    private readonly clock: Clock,
    private readonly irq8: IrqLine,
    startMs: number,
    readonly id = 'rtc',
  ) {
    this.origin = -Math.floor((startMs % 1000) * 1e6);
    this.originSeconds = Math.floor(startMs / 1000);
    this.flagsAt = clock.now();
    this.memory[REGISTER_A] = 0x26;
    this.memory[REGISTER_B] = B_24H;
    this.alarm = clock.alarm(() => this.update());
    // The index port cannot be read.
    ports.claim(id, 0x70, 2, { read: (port) => (port === 0 ? 0xff : this.read()), write: (port, value) => this.write(port, value) }, 1);
  }

  /** Sets a byte of the RAM, as the maker of the machine does. */
  setMemory(index: number, value: number): void {
    this.memory[index & 0x7f] = value;
  }

  /** Time and RAM live on the battery; the reset pin clears interrupt enables and flags. */
  reset(): void {
    this.collectFlags();
    this.memory[REGISTER_B] &= ~(B_PIE | B_AIE | B_UIE | B_SQWE);
    this.flags = 0;
    this.index = 0;
    this.update();
  }

  save(): Mc146818State {
    const { index, origin, originSeconds, weekdayShift, flags, flagsAt } = this;
    return { memory: this.memory.slice(), index, origin, originSeconds, weekdayShift, flags, flagsAt };
  }

  restore(state: Mc146818State): void {
    const { memory, ...rest } = state;
    this.memory = memory.slice();
    Object.assign(this, rest);
    this.drive();
    this.arm();
  }

  // ---- the bus ----

  private write(port: number, value: number): void {
    if (port === 0) {
      this.index = value & 0x7f;
      return;
    }
    const index = this.index === CENTURY_PS2 ? CENTURY : this.index;
    if (index === REGISTER_C || index === REGISTER_D) return;
    this.collectFlags();
    if (TIME_REGISTERS.includes(index)) this.changeTime(() => (this.memory[index] = value));
    else if (index === REGISTER_A) this.writeA(value);
    else if (index === REGISTER_B) this.writeB(value);
    else this.memory[index] = value;
    this.update();
  }

  private read(): number {
    const index = this.index === CENTURY_PS2 ? CENTURY : this.index;
    if (index === REGISTER_A) return this.memory[REGISTER_A] | (this.updateInProgress ? A_UIP : 0);
    if (index === REGISTER_C) return this.readC();
    if (index === REGISTER_D) return D_VRT;
    if (this.running && TIME_REGISTERS.includes(index)) return this.timeRegister(index);
    return this.memory[index];
  }

  private writeA(value: number): void {
    const ran = this.dividing;
    this.changeTime(() => (this.memory[REGISTER_A] = value & ~A_UIP));
    // Out of divider reset the first update comes after half a second.
    if (!ran && this.dividing) this.origin = this.clock.now() - SECOND / 2;
  }

  private writeB(value: number): void {
    // SET ends update interrupts.
    const set = value & B_SET ? value & ~B_UIE : value;
    this.changeTime(() => (this.memory[REGISTER_B] = set));
  }

  private readC(): number {
    this.collectFlags();
    const value = this.flags | (this.interrupting ? C_IRQF : 0);
    this.flags = 0;
    // Whatever happens next is an edge of its own, also if it is due by the time that update() looks.
    this.drive();
    this.update();
    return value;
  }

  // ---- time ----

  private get dividing(): boolean {
    return (this.memory[REGISTER_A] & A_DV) <= A_DV_32KHZ;
  }

  private get running(): boolean {
    return this.dividing && (this.memory[REGISTER_B] & B_SET) === 0;
  }

  private get updateInProgress(): boolean {
    return this.running && (this.clock.now() - this.origin) % SECOND >= SECOND - UIP_TIME;
  }

  /** The running clock's calendar in seconds. */
  private secondsAt(now: Nanos): number {
    return this.originSeconds + Math.floor((now - this.origin) / SECOND);
  }

  /** Whatever `change` does to registers: the clock is stopped before and set from its registers afterwards. */
  private changeTime(change: () => void): void {
    if (this.running) for (const index of TIME_REGISTERS) this.memory[index] = this.timeRegister(index);
    change();
    const now = this.clock.now();
    this.origin += Math.floor((now - this.origin) / SECOND) * SECOND;
    if (this.running) this.setFromRegisters();
  }

  private timeRegister(index: number): number {
    const time = calendarOf(this.secondsAt(this.clock.now()));
    const b = this.memory[REGISTER_B];
    switch (index) {
      case SECONDS:
        return toByte(time.second, (b & B_DM) !== 0);
      case MINUTES:
        return toByte(time.minute, (b & B_DM) !== 0);
      case HOURS:
        return encodeHour(time.hour, (b & B_DM) !== 0, (b & B_24H) !== 0);
      case DAY_OF_WEEK:
        return toByte(((time.weekday + this.weekdayShift) % 7) + 1, (b & B_DM) !== 0);
      case DAY_OF_MONTH:
        return toByte(time.day, (b & B_DM) !== 0);
      case MONTH:
        return toByte(time.month, (b & B_DM) !== 0);
      case YEAR:
        return toByte(time.year % 100, (b & B_DM) !== 0);
      default:
        return toByte(Math.floor(time.year / 100) % 100, (b & B_DM) !== 0);
    }
  }

  /** A date that does not exist is the one so many days on. */
  private setFromRegisters(): void {
    const m = this.memory;
    const binary = (m[REGISTER_B] & B_DM) !== 0;
    const get = (index: number): number => fromByte(m[index], binary);
    const time: Omit<Calendar, 'weekday'> = {
      second: get(SECONDS),
      minute: get(MINUTES),
      hour: decodeHour(m[HOURS], binary, (m[REGISTER_B] & B_24H) !== 0),
      day: get(DAY_OF_MONTH),
      month: get(MONTH),
      year: get(CENTURY) * 100 + get(YEAR),
    };
    this.originSeconds = Math.max(secondsOf(time), YEAR_ZERO);
    const { weekday } = calendarOf(this.originSeconds);
    this.weekdayShift = (get(DAY_OF_WEEK) + 6 - weekday + 7) % 7;
  }

  // ---- flags and interrupts ----

  private get interrupting(): boolean {
    return (this.flags & this.memory[REGISTER_B] & FLAGS) !== 0;
  }

  /** What happened up to now: to be called before anything changes that it depends on. */
  private collectFlags(): void {
    const now = this.clock.now();
    for (const flag of [C_UF, C_AF, C_PF]) {
      const at = this.nextEvent(flag, this.flagsAt);
      if (at !== null && at <= now) this.flags |= flag;
    }
    this.flagsAt = now;
  }

  private update(): void {
    this.collectFlags();
    this.drive();
    this.arm();
  }

  private drive(): void {
    this.irq8.set(this.interrupting);
  }

  /** A flag that is up already interrupts already. */
  private arm(): void {
    let next: Nanos | null = null;
    for (const flag of [C_UF, C_AF, C_PF]) {
      if ((this.memory[REGISTER_B] & flag) === 0 || (this.flags & flag) !== 0) continue;
      const at = this.nextEvent(flag, this.flagsAt);
      if (at !== null && (next === null || at < next)) next = at;
    }
    if (next === null) this.alarm.cancel();
    else this.alarm.schedule(next);
  }

  /** When, after `from`, the event of a flag comes next. */
  private nextEvent(flag: number, from: Nanos): Nanos | null {
    if (flag === C_PF) return this.nextPeriod(from);
    if (!this.running) return null;
    const second = Math.floor((from - this.origin) / SECOND);
    if (flag === C_UF) return this.origin + (second + 1) * SECOND;
    const wait = this.secondsToAlarm(this.originSeconds + second);
    return wait === null ? null : this.origin + (second + wait) * SECOND;
  }

  private nextPeriod(from: Nanos): Nanos | null {
    const rate = this.memory[REGISTER_A] & A_RS;
    if (rate === 0 || !this.dividing) return null;
    // Rates 1 and 2 are those of 8 and 9.
    const period = 1 << (rate < 3 ? rate + 6 : rate - 1);
    const since = from - this.origin;
    const second = Math.floor(since / SECOND);
    const ticks = Math.floor(((since - second * SECOND) * CRYSTAL_HZ) / SECOND);
    const next = (Math.floor(ticks / period) + 1) * period;
    return this.origin + second * SECOND + Math.ceil((next * SECOND) / CRYSTAL_HZ);
  }

  /** How many seconds after `seconds` the alarm registers match; at least 1. */
  private secondsToAlarm(seconds: number): number | null {
    const m = this.memory;
    const binary = (m[REGISTER_B] & B_DM) !== 0;
    const care = (index: number): boolean => (m[index] & 0xc0) !== 0xc0;
    return nextDailyMatch(((seconds % 86400) + 86400) % 86400, {
      hour: care(HOURS_ALARM) ? decodeHour(m[HOURS_ALARM], binary, (m[REGISTER_B] & B_24H) !== 0) : null,
      minute: care(MINUTES_ALARM) ? fromByte(m[MINUTES_ALARM], binary) : null,
      second: care(SECONDS_ALARM) ? fromByte(m[SECONDS_ALARM], binary) : null,
    });
  }
}
