/**
 * High precision event timer: a 100 MHz counter with three comparators, as QEMU's `pc` has it.
 *
 * Modelled after the IA-PC HPET Specification 1.0a. As in QEMU a comparator that is set to a value already passed fires at once, where
 * the specification would have it wait for the counter to come round; a guest that is slow to set it loses no event that way.
 * An edge is a line that falls and rises and then stays high: an 8259 forgets requests that do not last until they are taken. Not
 * modelled: FSB (message) interrupts, which the capabilities do not offer, and the interrupt at a 32-bit wrap of a one-shot timer,
 * which drivers treat as spurious. Periods below MIN_PERIOD are merged, or a guest could keep the host from doing anything else.
 */
import type { Bus } from '../machine/bus.ts';
import type { Alarm, Clock } from '../machine/clock.ts';
import type { Device } from '../machine/device.ts';
import type { IrqLine } from '../machine/irq.ts';
import type { Log, Nanos, Width } from '../machine/types.ts';

export const HPET_BASE = 0xfed0_0000;
export const HPET_LENGTH = 0x400;
/** GCAP_ID: Intel, legacy replacement, 64-bit counter, three timers, revision 1. */
export const HPET_BLOCK_ID = 0x8086_a201;
const TICK: Nanos = 10;
const FEMTOSECONDS_PER_TICK = TICK * 1e6;
const MIN_PERIOD: Nanos = 20_000;

const GCAP_ID = 0x000;
const PERIOD = 0x004;
const GEN_CONF = 0x010;
const ENABLE_CNF = 1 << 0;
const LEG_RT_CNF = 1 << 1;
const GINTR_STA = 0x020;
const MAIN_CNT = 0x0f0;
const MAIN_CNT_HIGH = 0x0f4;

const TIMERS = 3;
const TIMER_BASE = 0x100;
const TIMER_STRIDE = 0x20;
/** Offsets in a timer's block. */
const TN_CONF = 0x00;
const TN_ROUTE_CAP = 0x04;
const TN_COMPARATOR = 0x08;
const TN_COMPARATOR_HIGH = 0x0c;

const INT_TYPE_LEVEL = 1 << 1;
const INT_ENB = 1 << 2;
const TYPE_PERIODIC = 1 << 3;
const PER_INT_CAP = 1 << 4;
const SIZE_CAP = 1 << 5;
const VAL_SET = 1 << 6;
const MODE_32 = 1 << 8;
const INT_ROUTE_SHIFT = 9;
const INT_ROUTE = 0x1f << INT_ROUTE_SHIFT;
const CONF_BITS = INT_TYPE_LEVEL | INT_ENB | TYPE_PERIODIC | VAL_SET | MODE_32 | INT_ROUTE;
/** The only IOAPIC pin that timers can be routed to, and its bit in the capabilities. */
const ROUTE_PIN = 2;
const ROUTE_CAP = 1 << ROUTE_PIN;
const LOW = 0xffff_ffffn;

interface TimerState {
  conf: number;
  comparator: bigint;
  period: bigint;
  due: Nanos | null;
}

interface Timer {
  conf: number;
  comparator: bigint;
  /** The value last written to the comparator. */
  period: bigint;
  readonly alarm: Alarm;
}

interface HpetState {
  conf: number;
  status: number;
  outputs: number;
  counterLow: number;
  counterHigh: number;
  since: Nanos;
  timers: TimerState[];
  inputs: boolean[];
}

/** Where interrupts go: ISA interrupts 0 and 8 in legacy mode, otherwise IOAPIC pin 2; one wire for each use. */
export interface HpetWiring {
  readonly timer0: IrqLine;
  readonly timer1: IrqLine;
  readonly routed: readonly [IrqLine, IrqLine, IrqLine];
  /** What the 8254 and the RTC drive through this chip, which holds them back in legacy mode. */
  readonly pit: IrqLine;
  readonly rtc: IrqLine;
}

export class Hpet implements Device<HpetState> {
  readonly id = 'hpet';
  readonly version = 1;
  /** The 8254's and the RTC's interrupts come in here. */
  readonly pitInput: IrqLine = { set: (level) => this.setInput(0, level) };
  readonly rtcInput: IrqLine = { set: (level) => this.setInput(1, level) };

  private conf = 0;
  private status = 0;
  /** Timers whose interrupt line is high: by level, or since their last edge. */
  private outputs = 0;
  /** What the counter held at `since`, in two halves: safe integers would not hold it all. */
  private counterLow = 0;
  private counterHigh = 0;
  private since: Nanos = 0;
  private readonly timers: readonly Timer[];
  private inputs = [false, false];

  constructor(
    mmio: Bus,
    private readonly clock: Clock,
    private readonly wiring: HpetWiring,
    private readonly log: Log,
  ) {
    this.timers = Array.from({ length: TIMERS }, (_, n) => ({
      conf: 0,
      comparator: 0n,
      period: 0n,
      alarm: clock.alarm(() => this.expire(n)),
    }));
    mmio.claim(this.id, HPET_BASE, HPET_LENGTH, {
      read: (offset, width) => this.readPart(offset, width),
      write: (offset, value, width) => {
        if (width === 4) this.write(offset, value);
        else log.guest(`hpet: ${width}-byte write at offset 0x${offset.toString(16)}`);
      },
    });
    this.reset();
  }

  /** The inputs keep the levels that others give them. */
  reset(): void {
    this.conf = 0;
    this.status = 0;
    this.outputs = 0;
    this.counterLow = 0;
    this.counterHigh = 0;
    for (const timer of this.timers) {
      timer.conf = PER_INT_CAP | SIZE_CAP;
      timer.comparator = (1n << 64n) - 1n;
      timer.period = 0n;
      timer.alarm.cancel();
    }
    this.driveAll();
  }

  save(): HpetState {
    const { conf, status, outputs, counterLow, counterHigh, since } = this;
    const timers = this.timers.map(({ conf, comparator, period, alarm }) => ({ conf, comparator, period, due: alarm.due }));
    return { conf, status, outputs, counterLow, counterHigh, since, timers, inputs: [...this.inputs] };
  }

  restore(state: HpetState): void {
    this.conf = state.conf;
    this.status = state.status;
    this.outputs = state.outputs;
    this.counterLow = state.counterLow;
    this.counterHigh = state.counterHigh;
    this.since = state.since;
    this.inputs = [...state.inputs];
    state.timers.forEach(({ due, ...rest }, n) => {
      const timer = Object.assign(this.timers[n], rest);
      if (due === null) timer.alarm.cancel();
      else timer.alarm.schedule(due);
    });
    this.driveAll();
  }

  private get enabled(): boolean {
    return (this.conf & ENABLE_CNF) !== 0;
  }

  private get legacy(): boolean {
    return (this.conf & LEG_RT_CNF) !== 0;
  }

  /** Ticks since `since`, on top of what the low half held then: below 2^53 for longer than any guest runs. */
  private get elapsed(): number {
    return this.counterLow + (this.enabled ? Math.floor((this.clock.now() - this.since) / TICK) : 0);
  }

  private get counter(): bigint {
    return BigInt.asUintN(64, (BigInt(this.counterHigh) << 32n) + BigInt(this.elapsed));
  }

  private set counter(value: bigint) {
    this.counterLow = Number(value & LOW);
    this.counterHigh = Number(value >> 32n);
    this.since = this.clock.now();
  }

  // ---- registers ----

  private readPart(offset: number, width: Width): number {
    const word = this.read(offset & ~3);
    return width === 4 ? word : (word >>> (8 * (offset & 3))) & (2 ** (8 * width) - 1);
  }

  private read(offset: number): number {
    if (offset >= TIMER_BASE) {
      const timer = this.timers[Math.floor((offset - TIMER_BASE) / TIMER_STRIDE)];
      return timer ? readTimer(timer, offset % TIMER_STRIDE) : 0;
    }
    switch (offset) {
      case GCAP_ID:
        return HPET_BLOCK_ID;
      case PERIOD:
        return FEMTOSECONDS_PER_TICK;
      case GEN_CONF:
        return this.conf;
      case GINTR_STA:
        return this.status;
      case MAIN_CNT:
        return this.elapsed % 2 ** 32;
      case MAIN_CNT_HIGH:
        return (this.counterHigh + Math.floor(this.elapsed / 2 ** 32)) % 2 ** 32;
      default:
        return 0;
    }
  }

  private write(offset: number, value: number): void {
    if (offset >= TIMER_BASE) {
      const n = Math.floor((offset - TIMER_BASE) / TIMER_STRIDE);
      if (n < TIMERS) this.writeTimer(n, offset % TIMER_STRIDE, value);
      return;
    }
    switch (offset) {
      case GEN_CONF:
        this.writeConf(value);
        return;
      case GINTR_STA:
        if ((this.status & value) === 0) return;
        this.outputs &= ~(this.status & value);
        this.status &= ~value;
        this.driveAll();
        return;
      case MAIN_CNT:
        this.setCounter((this.counter & ~LOW) | BigInt(value));
        return;
      case MAIN_CNT_HIGH:
        this.setCounter((this.counter & LOW) | (BigInt(value) << 32n));
        return;
      default:
        this.log.guest(`hpet: write to read-only offset 0x${offset.toString(16)}`);
    }
  }

  private writeConf(value: number): void {
    const { counter, enabled } = this;
    this.conf = value & (ENABLE_CNF | LEG_RT_CNF);
    if (this.enabled !== enabled) {
      // Stops at what it shows, and goes on from there.
      this.counter = counter;
      this.status = 0;
      for (let n = 0; n < TIMERS; n++) this.arm(n);
    }
    // Edges are over for lines that lead elsewhere now.
    this.outputs &= this.status;
    this.driveAll();
  }

  private setCounter(value: bigint): void {
    this.counter = value;
    for (let n = 0; n < TIMERS; n++) this.arm(n);
  }

  private writeTimer(n: number, register: number, value: number): void {
    const timer = this.timers[n];
    switch (register) {
      case TN_CONF:
        this.writeTimerConf(n, value);
        return;
      case TN_COMPARATOR:
        writeComparator(timer, BigInt(value), LOW);
        this.arm(n);
        return;
      case TN_COMPARATOR_HIGH:
        if (timer.conf & MODE_32) return;
        writeComparator(timer, BigInt(value) << 32n, LOW << 32n);
        this.arm(n);
        return;
      default:
        this.log.guest(`hpet: write to read-only register 0x${register.toString(16)} of timer ${n}`);
    }
  }

  private writeTimerConf(n: number, value: number): void {
    const timer = this.timers[n];
    const changes = (value ^ timer.conf) & INT_ENB;
    if ((value ^ timer.conf) & (INT_ENB | INT_TYPE_LEVEL | INT_ROUTE)) {
      this.status &= ~(1 << n);
      this.outputs &= ~(1 << n);
    }
    timer.conf = (value & CONF_BITS) | (timer.conf & ~CONF_BITS);
    if (timer.conf & MODE_32) {
      timer.comparator &= LOW;
      timer.period &= LOW;
    }
    // One that is enabled all along has fired or will: nothing is armed twice.
    if (changes) this.arm(n);
    this.driveAll();
  }

  // ---- comparators ----

  private arm(n: number): void {
    const { alarm, conf } = this.timers[n];
    if (!this.enabled || (conf & INT_ENB) === 0) {
      alarm.cancel();
      return;
    }
    const left = this.ticksLeft(n);
    // Beyond a hundred days: never, in a number that the clock can hold.
    if (left > 10 ** 15) alarm.cancel();
    else alarm.schedule(this.clock.now() + left * TICK);
  }

  /** Ticks until the comparator matches; one that is already behind matches at once. */
  private ticksLeft(n: number): number {
    const { comparator, conf } = this.timers[n];
    const left = BigInt.asIntN(conf & MODE_32 ? 32 : 64, comparator - this.counter);
    return left > 0n ? Number(left) : 0;
  }

  private expire(n: number): void {
    const timer = this.timers[n];
    if (timer.conf & TYPE_PERIODIC && timer.period > 0n) {
      const bits = timer.conf & MODE_32 ? 32 : 64;
      const behind = BigInt.asIntN(bits, this.counter - timer.comparator);
      const periods = behind < 0n ? 0n : behind / timer.period + 1n;
      timer.comparator = BigInt.asUintN(bits, timer.comparator + periods * timer.period);
      this.arm(n);
      const earliest = this.clock.now() + MIN_PERIOD;
      if (timer.alarm.due !== null && timer.alarm.due < earliest) timer.alarm.schedule(earliest);
    }
    this.interrupt(n);
  }

  private interrupt(n: number): void {
    if (this.timers[n].conf & INT_TYPE_LEVEL) this.status |= 1 << n;
    else this.wireOf(n)?.set(false);
    this.outputs |= 1 << n;
    this.wireOf(n)?.set(true);
  }

  // ---- wires ----

  /** Where a timer's interrupt leads now; nowhere when it is routed to a pin that it cannot have. */
  private wireOf(n: number): IrqLine | null {
    if (this.legacy && n === 0) return this.wiring.timer0;
    if (this.legacy && n === 1) return this.wiring.timer1;
    const route = (this.timers[n].conf & INT_ROUTE) >> INT_ROUTE_SHIFT;
    return route === ROUTE_PIN ? this.wiring.routed[n] : null;
  }

  private driveAll(): void {
    const { timer0, timer1, routed, pit, rtc } = this.wiring;
    const active = new Set<IrqLine | null>();
    for (let n = 0; n < TIMERS; n++) if (this.outputs & (1 << n)) active.add(this.wireOf(n));
    for (const wire of [timer0, timer1, ...routed]) wire.set(active.has(wire));
    pit.set(this.inputs[0] && !this.legacy);
    rtc.set(this.inputs[1] && !this.legacy);
  }

  private setInput(input: number, level: boolean): void {
    this.inputs[input] = level;
    (input === 0 ? this.wiring.pit : this.wiring.rtc).set(level && !this.legacy);
  }
}

function readTimer({ conf, comparator }: Timer, register: number): number {
  switch (register) {
    case TN_CONF:
      return conf;
    case TN_ROUTE_CAP:
      return ROUTE_CAP;
    case TN_COMPARATOR:
      return Number(comparator & LOW);
    case TN_COMPARATOR_HIGH:
      return Number(comparator >> 32n);
    default:
      return 0;
  }
}

/** A periodic timer takes a new period, and its comparator only when VAL_SET says so. */
function writeComparator(timer: Timer, value: bigint, mask: bigint): void {
  const periodic = (timer.conf & TYPE_PERIODIC) !== 0;
  if (!periodic || timer.conf & VAL_SET) timer.comparator = (timer.comparator & ~mask) | value;
  if (periodic) timer.period = (timer.period & ~mask) | value;
  timer.conf &= ~VAL_SET;
}
