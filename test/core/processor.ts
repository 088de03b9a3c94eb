/**
 * A processor with the whole core behind it, run one instruction at a time: machine code goes in, registers, memory and faults
 * come out. Memory is RAM from 0; there are no devices.
 */
import { type Core, L, RUN_SLICE, UNWIND } from '../../accel/tcg/core.ts';
import { parseCpu } from '../../accel/tcg/cpu-models.ts';
import { cpuidTable } from '../../accel/tcg/cpuid-table.ts';
import type { Translator } from '../../accel/tcg/translator.ts';
import type { Turns } from '../../accel/tcg/turns.ts';

export { L };
export const RAM = 4 << 20;
const NONE = 0xffffffff;
/** Wherever an instruction begins in it, it is an undefined one, which no region runs. */
const UNDEFINED = 0x0f;
const PADDING = new Array(15).fill(UNDEFINED);
/** ST_AGAIN of op.ts. */
const AGAIN = 4;

/** A fault that an instruction raised, or null if it went through. */
export type Fault = { vector: number; error: number } | null;
export const fault = (vector: number, error = 0): Fault => ({ vector, error });

export const DB = 1;
export const UD = 6;
export const DF = 8;
export const TS = 10;
export const NP = 11;
export const SS = 12;
export const GP = 13;
export const PF = 14;

export const FLAG = {
  CF: 1,
  ZF: 0x40,
  TF: 0x100,
  IF: 0x200,
  DF: 0x400,
  NT: 0x4000,
  RF: 0x10000,
  VM: 0x20000,
  AC: 0x40000,
  VIF: 0x80000,
  VIP: 0x100000,
};
export const iopl = (level: number): number => level << 12;

export interface Hidden {
  selector: number;
  base: bigint;
  limit: number;
  attr: number;
}

export class Processor {
  readonly cpu: number;
  private readonly ram: number;
  /** What INTA answers. */
  interruptVector = 0x20;
  time = 0n;
  /** What RDRAND and RDSEED find. */
  entropy = 0n;
  apicBase = 0xfee00900n;
  cr8 = 0;
  tscDeadline = 0n;
  smiActive = false;
  ferr = false;
  ignne = false;
  /** x2APIC registers: what is not here cannot be accessed. */
  apicRegisters = new Map<number, bigint>();
  events: { vector: number; error: number; kind: number }[] = [];
  /** Makes exec() translate what it runs, as far as that can be translated. */
  translator: Translator | null = null;
  /** Has run() change between interpreter and translated code. */
  turns: Turns | null = null;
  /** Instructions that exec() ran as translated code. */
  translated = 0;

  /** On a core that is compiled for the tests. */
  static async create(model = 'qemu64'): Promise<Processor> {
    const { wholeCore } = await import('./whole-core.ts');
    return new Processor(await wholeCore(), model);
  }

  constructor(
    readonly core: Core,
    model: string,
  ) {
    if (!core.exports.init(RAM, 1)) throw new Error('no memory');
    this.cpu = core.exports.cpuBase(0) >>> 0;
    this.ram = core.exports.ramBase() >>> 0;
    this.connect();
    this.setModel(model);
  }

  private connect(): void {
    this.core.env = {
      portRead: () => 0xffffffff,
      portWrite: () => {},
      mmioRead: () => 0xffffffff,
      mmioWrite: () => {},
      acknowledge: () => this.interruptVector,
      tsc: () => this.time,
      random: () => this.entropy,
      apicBase: () => this.apicBase,
      setApicBase: (v) => {
        this.apicBase = BigInt.asUintN(64, v);
      },
      apicRead: (register) => this.apicRegisters.get(register) ?? null,
      apicWrite: (register, value) => this.apicRegisters.has(register) && this.apicRegisters.set(register, value) !== undefined,
      tscDeadline: () => this.tscDeadline,
      setTscDeadline: (value) => {
        this.tscDeadline = value;
      },
      cr8: () => this.cr8,
      setCr8: (v) => {
        this.cr8 = v;
      },
      traceEvent: (vector, error, kind) => this.events.push({ vector, error, kind }),
      traceCode: () => {},
      traceRegion: (...region) => this.translator?.traceRegion(...region),
      smiActive: (active) => {
        this.smiActive = active;
      },
      ferr: (asserted) => {
        this.ferr = asserted;
        return this.ignne;
      },
      guestLog: () => {},
    };
  }

  /** Becomes another CPU model, at power-on. */
  setModel(option: string): void {
    const table = cpuidTable(parseCpu(option).cpu, 0);
    this.set32(L.CPUID_COUNT, table.length);
    table.flat().forEach((word, i) => {
      this.set32(L.CPUID_ENTRIES + i * 4, word);
    });
    this.core.exports.reset(this.cpu, 0);
  }

  /** Power-on state, empty memory, default environment. */
  reset(): void {
    new Uint8Array(this.core.memory.buffer, this.ram, RAM).fill(0);
    this.core.exports.dropAll();
    this.core.exports.reset(this.cpu, 0);
    for (const field of [L.INTR, L.KICK, L.TRACE]) this.set32(field, 0);
    this.interruptVector = 0x20;
    this.time = 0n;
    this.apicBase = 0xfee00900n;
    this.cr8 = 0;
    this.tscDeadline = 0n;
    this.smiActive = false;
    this.ferr = false;
    this.ignne = false;
    this.apicRegisters.clear();
    this.events = [];
  }

  // --- running -------------------------------------------------------------------------------------------------------

  /** Calls into the core as the driver does: an instruction may end by unwinding. */
  private enter(call: () => void): void {
    for (;;) {
      try {
        call();
        return;
      } catch (error) {
        this.core.exports.unwound(this.cpu);
        if (error !== UNWIND) throw error;
        if (call !== this.settleOnce) return;
      }
    }
  }

  /**
   * Puts machine code at CS:RIP (which must be mapped 1:1) and executes one instruction. A fault is returned, not delivered: the
   * next exec forgets it.
   */
  exec(...bytes: number[]): Fault {
    this.set32(L.EXC_VECTOR, NONE);
    this.set32(L.DELIVERING, NONE);
    const at = Number(this.linearRip);
    this.writeBytes(at, this.translator ? [...bytes, ...PADDING] : bytes);
    return this.translator && !(this.flags & (FLAG.TF | FLAG.RF)) ? this.runTranslated() : this.step();
  }

  /** Translated code ends before the padding; where it cannot begin, the interpreter does the instruction. */
  private runTranslated(): Fault {
    const before = this.get64(L.ICOUNT);
    this.translateHere();
    let status = 0;
    this.enter(() => {
      status = this.core.exports.runHere(this.cpu);
    });
    if (this.pendingFault || this.get64(L.ICOUNT) !== before || status === AGAIN) {
      this.translated++;
      return this.pendingFault;
    }
    return this.step();
  }

  /** Translates the code at RIP, however cold it is, if this processor translates at all. */
  translateHere(): void {
    if (!this.translator) return;
    this.enter(() => this.core.exports.requestHere(this.cpu));
    this.translator.run();
  }

  step(): Fault {
    this.enter(() => this.core.exports.step(this.cpu));
    return this.pendingFault;
  }

  get pendingFault(): Fault {
    return this.get32(L.EXC_VECTOR) === NONE ? null : { vector: this.get32(L.EXC_VECTOR), error: this.get32(L.EXC_ERROR) };
  }

  /** Runs code at its full speed; false if it has not halted (or shut down) after about `budget` instructions. */
  run(budget: number): boolean {
    const { turns } = this;
    if (!turns) return this.runFor(budget);
    const end = this.get64(L.ICOUNT) + BigInt(budget);
    for (;;) {
      const before = this.get64(L.ICOUNT);
      if (before >= end) return false;
      if (this.runFor(turns.next(Number(end - before)))) return true;
      turns.ran(Number(this.get64(L.ICOUNT) - before));
      this.translator?.run();
    }
  }

  private runFor(budget: number): boolean {
    for (;;) {
      try {
        return this.core.exports.run(this.cpu, budget) !== RUN_SLICE;
      } catch (error) {
        this.core.exports.unwound(this.cpu);
        if (error !== UNWIND) throw error;
      }
    }
  }

  private readonly settleOnce = (): void => {
    this.core.exports.run(this.cpu, 0);
  };

  /** Delivers what is pending, without executing an instruction. */
  settle(): void {
    this.enter(this.settleOnce);
  }

  /** Raises an exception as an instruction at RIP would, and delivers it. */
  raise(vector: number, error = 0): void {
    this.set32(L.EXC_VECTOR, vector);
    this.set32(L.EXC_ERROR, error);
    this.settle();
  }

  /** Asserts INTR with a vector, and lets it be taken if it may. */
  interrupt(vector: number): void {
    this.interruptVector = vector;
    this.set32(L.INTR, 1);
    this.settle();
    this.set32(L.INTR, 0);
  }

  // --- memory --------------------------------------------------------------------------------------------------------

  writeBytes(at: number, bytes: ArrayLike<number>): void {
    this.core.bytes.set(Array.from(bytes), this.ram + at);
    this.core.exports.notifyWrite(at, bytes.length);
  }

  /** A view of memory, for data: code that is already decoded does not notice changes. */
  data(at: number, length: number): DataView {
    return new DataView(this.core.memory.buffer, this.ram + at, length);
  }

  write(at: number, size: number, value: number | bigint): void {
    const bytes = Array.from({ length: size }, (_, i) => Number((BigInt.asUintN(64, BigInt(value)) >> BigInt(8 * i)) & 0xffn));
    this.writeBytes(at, bytes);
  }

  read(at: number, size: number): number {
    return Number(this.read64(at) & ((1n << BigInt(8 * size)) - 1n));
  }

  read64(at: number): bigint {
    return this.core.data.getBigUint64(this.ram + at, true);
  }

  /** `count` values of `size` bytes, upwards. */
  words(at: number, size: number, count: number): number[] {
    return Array.from({ length: count }, (_, i) => this.read(at + i * size, size));
  }

  // --- state ---------------------------------------------------------------------------------------------------------

  get32(field: number): number {
    return this.core.data.getUint32(this.cpu + field, true);
  }

  set32(field: number, value: number): void {
    this.core.data.setUint32(this.cpu + field, value >>> 0, true);
  }

  get64(field: number): bigint {
    return this.core.data.getBigUint64(this.cpu + field, true);
  }

  set64(field: number, value: number | bigint): void {
    this.core.data.setBigUint64(this.cpu + field, BigInt.asUintN(64, BigInt(value)), true);
  }

  /** Low half of a 64-bit field. */
  reg(field: number): number {
    return this.get32(field);
  }

  get rip(): bigint {
    return this.get64(L.RIP);
  }

  set rip(value: number | bigint) {
    this.set64(L.RIP, value);
  }

  get linearRip(): bigint {
    return this.get32(L.CODE64) ? this.rip : (this.rip + this.segment(L.CS).base) & 0xffffffffn;
  }

  get cpl(): number {
    return this.get32(L.CPL);
  }

  get flags(): number {
    return this.core.exports.getFlags(this.cpu) >>> 0;
  }

  set flags(value: number) {
    this.core.exports.setFlags(this.cpu, value | 2);
    this.core.exports.modeChanged(this.cpu);
  }

  segment(seg: number): Hidden {
    const at = L.SEG + seg * L.SEG_SIZE;
    return {
      selector: this.get32(at + L.SEG_SELECTOR),
      base: this.get64(at + L.SEG_BASE),
      limit: this.get32(at + L.SEG_LIMIT),
      attr: this.get32(at + L.SEG_ATTR),
    };
  }

  selector(seg: number): number {
    return this.segment(seg).selector;
  }

  /** A null or otherwise unusable segment register. */
  isUnusable(seg: number): boolean {
    return (this.segment(seg).attr & 0x80) === 0;
  }

  setSegment(seg: number, hidden: Partial<Hidden>): void {
    const h = { ...this.segment(seg), ...hidden };
    this.core.exports.setHidden(this.cpu, seg, h.selector, h.base, h.limit, h.attr);
    this.core.exports.modeChanged(this.cpu);
  }
}
