/** The processor that fuzz cases run on: an instance of the core, RAM and one ROM, set up anew for each case and driven as the driver does. */
import { type Core, L, RUN_HALTED, RUN_SHUTDOWN, RUN_SLICE, UNWIND } from '../../accel/tcg/core.ts';
import { parseCpu } from '../../accel/tcg/cpu-models.ts';
import { cpuidTable } from '../../accel/tcg/cpuid-table.ts';
import { TcgLoggedMemory } from '../../accel/tcg/logged-memory.ts';
import { restoreState, saveState } from '../../accel/tcg/state.ts';
import { Translator } from '../../accel/tcg/translator.ts';
import type { CpuState, Segment } from '../../machine/vcpu.ts';
import { type Case, fromHex } from './case.ts';
import { Dice } from './dice.ts';
import { World } from './world.ts';

export const ROM_AT = 0xf0000;
export const ROM_HIGH = 0xffff0000;
export const ROM_BYTES = 0x10000;
const ROM_SEED = 86;
/** As the driver: what leaving the core on a fault costs. */
const UNWIND_COST = 32;
/** RAM at 0xa0000 and above begins hidden. */
const LOW = 0xa0000;

/** A run ended for good, or may go on. */
export type Outcome = 'slice' | 'shutdown' | 'halted';

/** Faults one after the other, with no instruction between them: a guest whose handlers fault does that for ever. */
const MOST_FAULTS = 100;
/** Compilations for one case: a guest that changes its code all the time would have one every few instructions. */
const MOST_MODULES = 500;
const PAGE = 0x1000;
/** Of a case. */
export const LOGGED_PAGES = 8;

export class Subject {
  readonly cpu: number;
  readonly ram: number;
  readonly world: World;
  private readonly rom: Uint8Array;
  private readonly translator: Translator;
  private modules = 0;
  readonly logged: TcgLoggedMemory;
  /** Guest pages that are in it, and what it had when its log was taken last. */
  private loggedPages: readonly number[] = [];
  private known = new Uint8Array(0);

  /** `threshold` and `stay`: see Translator. */
  constructor(
    readonly core: Core,
    readonly ramBytes: number,
    threshold: number,
    stay?: number,
  ) {
    if (!core.exports.init(ramBytes, 1)) throw new Error('the host has no memory for a fuzz guest');
    this.translator = new Translator(core, threshold, null, stay);
    this.cpu = core.exports.cpuBase(0) >>> 0;
    this.ram = core.exports.ramBase() >>> 0;
    this.world = new World(core, this.cpu, ramBytes);
    this.logged = new TcgLoggedMemory(core, LOGGED_PAGES * PAGE);
    this.rom = new Dice(ROM_SEED).bytes(ROM_BYTES);
    for (const host of this.roms()) core.bytes.set(this.rom, host);
  }

  /** Mapping a ROM again says where it is. */
  private roms(): number[] {
    return [ROM_AT, ROM_HIGH].map((at) => this.core.exports.mapRom(at, ROM_BYTES) >>> 0);
  }

  romIsIntact(): boolean {
    const { bytes } = this.core;
    return this.roms().every((host) => Buffer.compare(bytes.subarray(host, host + ROM_BYTES), this.rom) === 0);
  }

  // --- setting up ----------------------------------------------------------------------------------------------------

  begin(c: Case): void {
    const { core, cpu } = this;
    this.modules = 0;
    this.memory.fill(0);
    for (const patch of c.memory) core.bytes.set(fromHex(patch.bytes), this.ram + patch.at);
    cpuidTable(parseCpu(c.cpu).cpu, 0).forEach((entry, n, { length }) => {
      core.data.setUint32(cpu + L.CPUID_COUNT, length, true);
      entry.forEach((word, i) => {
        core.data.setUint32(cpu + L.CPUID_ENTRIES + (n * entry.length + i) * 4, word, true);
      });
    });
    for (const field of [L.INTR, L.KICK, L.TRACE]) core.data.setUint32(cpu + field, 0, true);
    core.data.setBigUint64(cpu + L.ICOUNT, 0n, true);
    core.exports.setRamAccess(0, LOW, 1, 1);
    core.exports.setRamAccess(LOW, 0x60000, 0, 0);
    this.logged.bytes.fill(0);
    const pages = c.logged ?? [];
    for (const [n, page] of pages.entries()) this.logged.bytes.set(this.memory.subarray(page * PAGE, (page + 1) * PAGE), n * PAGE);
    this.mapLogged(pages);
    core.exports.dropAll();
    core.exports.reset(cpu, 0);
    this.world.begin(c.world, c.happening);
    this.restore(initialState(this.save(), c, this.pdptes(Number(c.state.cr.cr3))));
  }

  /** Shows the logged memory in place of these pages of RAM, and of no others. */
  mapLogged(pages: readonly number[]): void {
    for (const page of this.loggedPages) this.core.exports.setRamAccess(page * PAGE, PAGE, 1, 1);
    for (const page of pages) this.core.exports.setRamAccess(page * PAGE, PAGE, 0, 0);
    this.logged.map(pages.map((page, n) => ({ at: page * PAGE, offset: n * PAGE, length: PAGE })));
    this.loggedPages = pages;
    this.logged.takeDirty();
    this.known = this.logged.bytes.slice();
  }

  get mapped(): readonly number[] {
    return this.loggedPages;
  }

  /** Takes the dirty log, which may be done at any time; throws if it lacks a page that has changed. */
  private takeLog(): void {
    if (this.loggedPages.length === 0) return;
    const log = this.logged.takeDirty()?.[0] ?? 0;
    const { bytes } = this.logged;
    for (let page = 0; page < LOGGED_PAGES; page++) {
      const now = bytes.subarray(page * PAGE, (page + 1) * PAGE);
      const before = this.known.subarray(page * PAGE, (page + 1) * PAGE);
      if (Buffer.compare(now, before) === 0) continue;
      if (!(log & (1 << page))) throw new Error(`logged page ${page} has changed, and is not in the log`);
      before.set(now);
    }
  }

  /** What a load of CR3 would have found. */
  private pdptes(cr3: number): BigUint64Array {
    const at = this.ram + (((cr3 & ~31) >>> 0) % this.ramBytes);
    return BigUint64Array.from({ length: 4 }, (_, i) => this.core.data.getBigUint64(at + i * 8, true));
  }

  get memory(): Uint8Array {
    return this.core.bytes.subarray(this.ram, this.ram + this.ramBytes);
  }

  save(): CpuState {
    return saveState(this.core, this.cpu, this.world.apic);
  }

  restore(state: CpuState): void {
    restoreState(this.core, this.cpu, state, this.world.apic);
  }

  // --- running -------------------------------------------------------------------------------------------------------

  get instructions(): number {
    return Number(this.core.data.getBigUint64(this.cpu + L.ICOUNT, true));
  }

  set instructions(count: number) {
    this.core.data.setBigUint64(this.cpu + L.ICOUNT, BigInt(count), true);
  }

  get flags(): number {
    return this.core.exports.getFlags(this.cpu);
  }

  /** Calls into the core; false if it left by the driver's own unwind. Anything else that it throws is a bug. */
  private enter(call: () => number): number | null {
    this.core.env = this.world;
    try {
      return call();
    } catch (error) {
      this.core.exports.unwound(this.cpu);
      if (error !== UNWIND) throw error;
      return null;
    }
  }

  private get isFaulting(): boolean {
    return this.core.data.getInt32(this.cpu + L.EXC_VECTOR, true) >= 0;
  }

  /** Runs for about `budget` instructions. */
  run(budget: number): Outcome {
    const { core } = this;
    this.takeLog();
    let left = budget;
    let endless = MOST_FAULTS;
    for (;;) {
      if (core.exports.waitingRegions() > 0 && this.modules++ < MOST_MODULES) this.translator.run();
      const before = this.instructions;
      switch (this.enter(() => core.exports.run(this.cpu, left))) {
        case RUN_SHUTDOWN:
          return 'shutdown';
        case RUN_HALTED:
          if (!this.world.wake()) return 'halted';
          break;
        case RUN_SLICE:
          return 'slice';
      }
      left = Math.max(left - (this.instructions - before + UNWIND_COST), 0);
      if (left === 0 && (!this.isFaulting || --endless === 0)) return 'slice';
    }
  }

  /** Delivers what is pending; null if that faulted, or goes on and on. */
  settle(): Outcome | null {
    switch (this.enter(() => this.core.exports.run(this.cpu, 0))) {
      case RUN_SHUTDOWN:
        return 'shutdown';
      case RUN_HALTED:
        return this.world.wake() ? null : 'halted';
      case RUN_SLICE:
        return this.core.data.getUint32(this.cpu + L.STEP_PENDING, true) ? null : 'slice';
      default:
        return null;
    }
  }

  /** Executes one instruction, or a part of a REP. It may fault, which settle() delivers. */
  step(): void {
    this.enter(() => this.core.exports.step(this.cpu));
  }
}

/** SYSENTER_ESP and _EIP, LSTAR, CSTAR, FS_BASE, GS_BASE, KERNEL_GS_BASE: WRMSR refuses other addresses than canonical ones. */
const ADDRESSES = [0x175, 0x176, 0xc0000082, 0xc0000083, 0xc0000100, 0xc0000101, 0xc0000102];
const canonical = (at: bigint): bigint => BigInt.asUintN(64, BigInt.asIntN(48, at));

function initialState(power: CpuState, { state: s, impossible }: Case, pdpte: BigUint64Array): CpuState {
  const big = (values: readonly string[]): BigUint64Array => BigUint64Array.from(values, BigInt);
  const seg = { ...power.seg };
  for (const [name, g] of Object.entries(s.seg)) seg[name as keyof typeof seg] = { ...g, base: BigInt(g.base) } satisfies Segment;
  const xsave = power.xsave.slice();
  xsave.set(fromHex(s.xsave));
  const msr = new Map(power.msr);
  for (const [n, value] of s.msr) msr.set(n, !impossible && ADDRESSES.includes(n) ? canonical(BigInt(value)) : BigInt(value));
  return {
    ...power,
    gpr: big(s.gpr),
    rip: BigInt(s.rip),
    rflags: BigInt(s.rflags),
    seg,
    gdtr: { base: BigInt(s.gdtr.base), limit: s.gdtr.limit },
    idtr: { base: BigInt(s.idtr.base), limit: s.idtr.limit },
    cr: { cr0: BigInt(s.cr.cr0), cr2: BigInt(s.cr.cr2), cr3: BigInt(s.cr.cr3), cr4: BigInt(s.cr.cr4), cr8: BigInt(s.cr.cr8) },
    pdpte,
    dr: s.dr.length ? big(s.dr) : power.dr,
    msr,
    xsave,
    events: { ...power.events, interruptShadow: s.interruptShadow ? 'sti' : null },
  };
}
