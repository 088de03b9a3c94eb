/**
 * One counter of the 8254: what it counts and what its OUT pin shows, worked out from the number of CLK pulses so far (`now`)
 * whenever somebody looks. Nothing is stepped.
 *
 * After: Intel 8254 data sheet (order 231164), "Mode Definitions". `start` is the CLK pulse that loaded the counting element
 * (CE) with `count`; at `start + e` it has counted e pulses.
 */

export interface CounterState {
  /** Bits 5:0 of the control word: RW, mode, BCD. */
  control: number;
  gate: boolean;
  /** The count register (CR), as the number of pulses it stands for; 0 when nothing was written since the control word. */
  reload: number;
  /** The count that is in CE. */
  count: number;
  /** CR has not gone to CE yet. */
  waiting: boolean;
  /** CE was loaded since the control word. */
  loaded: boolean;
  /** When it was loaded; null while it stands still, having counted `elapsed`. */
  start: number | null;
  elapsed: number;
  /** CE and OUT until `start` comes. */
  before: { value: number; out: boolean };
  /** Mode 3: `start` begins the high half. */
  high: boolean;
  /** Modes 2 and 3: the count that takes over when the present cycle or half cycle ends. */
  next: { count: number; at: number; high: boolean } | null;
}

const MODE_SHIFT = 1;
const BCD = 1 << 0;

export class Counter {
  private s: CounterState = initial();

  reset(gate: boolean): void {
    this.s = { ...initial(), gate };
  }

  save(): CounterState {
    return structured(this.s);
  }

  restore(state: CounterState): void {
    this.s = structured(state);
  }

  get control(): number {
    return this.s.control;
  }

  get gate(): boolean {
    return this.s.gate;
  }

  /** 0 to 5; modes 2 and 3 ignore M2. */
  private get mode(): number {
    const m = (this.s.control >> MODE_SHIFT) & 7;
    return m > 5 ? m - 4 : m;
  }

  /** A counter of 16 bits or of four decades. */
  private get modulus(): number {
    return this.s.control & BCD ? 10_000 : 0x1_0000;
  }

  // ---- programming ----

  setControl(control: number, now: number): void {
    const value = this.value(now);
    const { gate } = this.s;
    this.s = { ...initial(), gate, control: control & 0x3f };
    this.s.before = { value, out: this.mode !== 0 };
  }

  /** The first of two count bytes: in mode 0 it stops the counter and pulls OUT low. */
  beginCount(now: number): void {
    if (this.mode !== 0) return;
    this.s.before = { value: this.value(now), out: false };
    this.s.loaded = false;
  }

  /** A whole count as written: 16 binary bits, or four BCD digits. */
  setCount(written: number, now: number): void {
    this.settle(now);
    const s = this.s;
    s.reload = (s.control & BCD ? fromBcd(written) : written) % this.modulus || this.modulus;
    s.waiting = true;
    if (this.mode === 1 || this.mode === 5) return;
    const periodic = this.mode === 2 || this.mode === 3;
    if (!periodic || !s.loaded || (s.start !== null && now < s.start)) this.load(now, this.mode !== 0);
    else if (s.start !== null) s.next = { count: s.reload, ...this.cycleEnd(now) };
  }

  setGate(gate: boolean, now: number): void {
    if (gate === this.s.gate) return;
    this.settle(now);
    const s = this.s;
    if (gate) {
      const out = this.out(now);
      s.gate = true;
      if (this.mode === 0 || this.mode === 4) s.start = s.loaded ? now - s.elapsed : null;
      else if (s.reload !== 0) this.load(now, out);
      return;
    }
    // The pulse in modes 1 and 5 runs on; the others stand still, and OUT of modes 2 and 3 goes high.
    if (this.mode !== 1 && this.mode !== 5 && s.start !== null) {
      s.elapsed = Math.max(0, now - s.start);
      s.start = null;
      s.next = null;
    }
    s.gate = false;
  }

  /** CR goes to CE with the next CLK pulse. */
  private load(now: number, out: boolean): void {
    const s = this.s;
    s.before = { value: this.value(now), out };
    s.count = s.reload;
    s.waiting = false;
    s.loaded = true;
    s.high = true;
    s.next = null;
    s.elapsed = 0;
    s.start = s.gate || this.mode === 1 || this.mode === 5 ? now + 1 : null;
  }

  /** Takes over `next` when its time has come. */
  private settle(now: number): void {
    const s = this.s;
    if (s.next === null || now < s.next.at) return;
    s.start = s.next.at;
    s.count = s.next.count;
    s.high = s.next.high;
    s.waiting = false;
    s.next = null;
  }

  // ---- what there is to see ----

  /** The counting element, as read: binary or BCD. */
  read(now: number): number {
    const value = this.value(now) % this.modulus;
    return this.s.control & BCD ? toBcd(value) : value;
  }

  /** Status bit "null count": what was written is not in CE yet. */
  nullCount(now: number): boolean {
    this.settle(now);
    const s = this.s;
    return !s.loaded || s.waiting || (s.start !== null && now < s.start);
  }

  out(now: number): boolean {
    this.settle(now);
    const s = this.s;
    const e = this.counted(now);
    if (!s.loaded || e < 0) return s.before.out;
    switch (this.mode) {
      case 2:
        return !s.gate || e % s.count !== s.count - 1;
      case 3:
        return !s.gate || this.half(e).high;
      case 4:
      case 5:
        return e !== s.count;
      default:
        return e >= s.count;
    }
  }

  /** The first CLK pulse after `now` with which OUT rises; null if it does not by itself. */
  nextRise(now: number): number | null {
    this.settle(now);
    const { loaded, start, count, next, high } = this.s;
    if (!loaded || start === null) return null;
    // The pulse of mode 1 ends with the count, the strobe of modes 4 and 5 one later.
    if (this.mode < 2 || this.mode > 3) {
      const rise = start + count + (this.mode > 3 ? 1 : 0);
      return rise > now ? rise : null;
    }
    // OUT never moves with a count of 1, which the data sheet forbids here.
    if (next !== null && (this.mode === 2 || next.high)) return next.at;
    if (next !== null) return next.count > 1 ? next.at + (next.count >> 1) : null;
    if (count < 2) return null;
    const first = this.mode === 2 || high ? start + count : start + (count >> 1);
    return first > now ? first : first + (Math.floor((now - first) / count) + 1) * count;
  }

  /** Pulses since CE was loaded; -1 just before. */
  private counted(now: number): number {
    return this.s.start === null ? this.s.elapsed : now - this.s.start;
  }

  private value(now: number): number {
    this.settle(now);
    const s = this.s;
    const e = this.counted(now);
    if (!s.loaded || e < 0) return s.before.value;
    if (this.mode === 2) return s.count - (e % s.count);
    // Mode 3 counts by twos, odd counts from the even number below.
    if (this.mode === 3) return s.count - (s.count & 1) - 2 * this.half(e).elapsed;
    const left = (s.count - e) % this.modulus;
    return left < 0 ? left + this.modulus : left;
  }

  /** Mode 3: which half `e` is in, and how far. The high half is the longer one of an odd count. */
  private half(e: number): { high: boolean; elapsed: number; length: number } {
    const { count, high } = this.s;
    const low = count >> 1;
    const first = high ? count - low : low;
    const at = e % count;
    return at < first ? { high, elapsed: at, length: first } : { high: !high, elapsed: at - first, length: count - first };
  }

  /** When the cycle (mode 2) or half cycle (mode 3) ends, and whether a high half follows. */
  private cycleEnd(now: number): { at: number; high: boolean } {
    const e = this.counted(now);
    if (this.mode === 2) return { at: now + this.s.count - (e % this.s.count), high: true };
    const half = this.half(e);
    return { at: now + half.length - half.elapsed, high: !half.high };
  }
}

const initial = (): CounterState => ({
  control: 0,
  gate: true,
  reload: 0,
  count: 0,
  waiting: false,
  loaded: false,
  start: null,
  elapsed: 0,
  before: { value: 0, out: true },
  high: true,
  next: null,
});

const structured = (s: CounterState): CounterState => ({ ...s, before: { ...s.before }, next: s.next && { ...s.next } });

const fromBcd = (bcd: number): number => (bcd & 15) + ((bcd >> 4) & 15) * 10 + ((bcd >> 8) & 15) * 100 + ((bcd >> 12) & 15) * 1000;

const toBcd = (value: number): number =>
  (value % 10) | ((Math.floor(value / 10) % 10) << 4) | ((Math.floor(value / 100) % 10) << 8) | (Math.floor(value / 1000) << 12);
