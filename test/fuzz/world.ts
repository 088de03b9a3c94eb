/**
 * What a fuzz guest meets outside its processor: ports and memory-mapped registers that answer anything, interrupts, and hardware that
 * changes memory and its map behind the guest's back. All of it follows from a seed and from what the guest has done so far, never from
 * when it was asked, so that a run can be cut into other slices.
 */
import type { Core, CoreEnv } from '../../accel/tcg/core.ts';
import { L } from '../../accel/tcg/core.ts';
import type { ApicPort } from '../../machine/vcpu.ts';
import { hash } from './dice.ts';
import { CODE, PAGE_TABLES } from './layout.ts';

const APIC_BASE = 0xfee00900n;
const TICKS_PER_READ = 97n;
const PAM_FIRST = 0xa0000;
const PAM_UNIT = 0x4000;
const PAM_UNITS = 24;
/** How often a guest that halts is woken up. */
const WAKES = 12;

export interface WorldState {
  seed: number;
  happening: number;
  accesses: number;
  time: bigint;
  base: bigint;
  cr8: number;
  wakes: number;
  /** Regions of PAM whose accesses are not the default. */
  map: [number, number][];
  a20: boolean;
}

export class World implements CoreEnv {
  private seed = 0;
  private happening = 0;
  private accesses = 0;
  private time = 0n;
  private wakes = 0;
  private a20 = true;
  private readonly map = new Map<number, number>();
  readonly apic: ApicPort = {
    base: APIC_BASE,
    cr8: 0,
    tscDeadline: 0n,
    readMsr: (register) => BigInt(register),
    writeMsr: () => true,
    waitsForStartup: false,
  };
  /** What the guest was reported for. */
  messages = 0;

  constructor(
    private readonly core: Core,
    private readonly cpu: number,
    private readonly ramBytes: number,
  ) {}

  /** A world in which nothing has happened yet. */
  begin(seed: number, happening: number): void {
    this.become({ seed, happening, accesses: 0, time: 0n, base: APIC_BASE, cr8: 0, wakes: 0, map: [], a20: true });
  }

  save(): WorldState {
    const { seed, happening, accesses, time, wakes, a20 } = this;
    return {
      seed,
      happening,
      accesses,
      time,
      wakes,
      a20,
      base: this.apic.base,
      cr8: this.apic.cr8,
      map: [...this.map].sort((a, b) => a[0] - b[0]),
    };
  }

  become(state: WorldState): void {
    this.seed = state.seed;
    this.happening = state.happening;
    this.accesses = state.accesses;
    this.time = state.time;
    this.wakes = state.wakes;
    this.apic.base = state.base;
    this.apic.cr8 = state.cr8;
    for (const unit of [...this.map.keys()]) this.setPam(unit, 0);
    this.map.clear();
    for (const [unit, access] of state.map) this.setPam(unit, access);
    this.setA20(state.a20);
  }

  /** The guest halted. Wakes it with an interrupt or, if it takes none, an NMI; false when it has slept often enough. */
  wake(): boolean {
    if (this.wakes++ >= WAKES) return false;
    if (this.core.exports.getFlags(this.cpu) & 0x200) this.raise();
    else this.nmi();
    return true;
  }

  // --- events --------------------------------------------------------------------------------------------------------

  private raise(): void {
    this.core.data.setUint32(this.cpu + L.INTR, 1, true);
    this.lookSoon();
  }

  private nmi(): void {
    this.core.data.setUint32(this.cpu + L.NMI_PENDING, 1, true);
    this.lookSoon();
  }

  private lookSoon(): void {
    this.core.data.setBigUint64(this.cpu + L.ICOUNT_END, 0n, true);
  }

  private setPam(unit: number, access: number): void {
    this.map.set(unit, access);
    this.core.exports.setRamAccess(PAM_FIRST + unit * PAM_UNIT, PAM_UNIT, access & 1, access >> 1);
  }

  private setA20(on: boolean): void {
    this.a20 = on;
    this.core.exports.setA20(Number(on));
  }

  /** A bus master writes a few bytes: to the program, to page tables, anywhere. */
  private dma(dice: number): void {
    const at = [CODE + (dice & 0xfff), PAGE_TABLES + (dice & 0x3fff), dice % (this.ramBytes - 8)][dice % 3];
    const base = this.core.exports.ramBase() >>> 0;
    this.core.data.setUint32(base + at, hash(dice), true);
    this.core.exports.notifyWrite(at, 4);
  }

  /** Something outside happens because of this access. */
  private happen(): number {
    const dice = hash(this.seed, this.accesses++);
    if (this.happening === 0 || dice % this.happening) return dice;
    const what = hash(dice, 1) & 15;
    if (what < 6) this.raise();
    else if (what < 8) this.nmi();
    else if (what < 10) this.setA20(!this.a20);
    else if (what < 12) this.setPam(hash(dice, 2) % PAM_UNITS, hash(dice, 3) & 3);
    else if (what < 15) this.dma(hash(dice, 4));
    else this.core.data.setUint32(this.cpu + L.KICK, 1, true);
    return dice;
  }

  // --- CoreEnv -------------------------------------------------------------------------------------------------------

  portRead(port: number, width: number): number {
    return hash(this.happen(), port, width);
  }

  portWrite(): void {
    this.happen();
  }

  /** Reading has no effect: fetches read as they like. */
  mmioRead(at: number, width: number): number {
    const value = hash(this.seed, Math.floor(at / 2 ** 32), at >>> 0, width);
    return value & 0x100 ? value : 0xffffffff;
  }

  mmioWrite(): void {}

  acknowledge(): number {
    const dice = hash(this.seed, this.accesses++);
    if (dice & 7) this.core.data.setUint32(this.cpu + L.INTR, 0, true);
    return (dice >> 8) & 0xff;
  }

  random(): bigint {
    return (BigInt(hash(this.seed, this.accesses++)) << 32n) | BigInt(hash(this.seed, this.accesses++));
  }
  tsc(): bigint {
    this.time += TICKS_PER_READ;
    return this.time;
  }

  apicBase(): bigint {
    return this.apic.base;
  }

  setApicBase(value: bigint): void {
    this.apic.base = BigInt.asUintN(64, value);
  }

  apicRead(register: number): bigint | null {
    return this.apic.readMsr(register);
  }

  apicWrite(register: number, value: bigint): boolean {
    return this.apic.writeMsr(register, value);
  }

  tscDeadline(): bigint {
    return this.apic.tscDeadline;
  }

  setTscDeadline(value: bigint): void {
    this.apic.tscDeadline = value;
  }

  cr8(): number {
    return this.apic.cr8;
  }

  setCr8(value: number): void {
    this.apic.cr8 = value;
  }

  traceEvent(): void {}
  traceCode(): void {}
  traceRegion(): void {}

  smiActive(): void {}

  ferr(): boolean {
    return true;
  }

  guestLog(): void {
    this.messages++;
  }
}
