/** Descriptor tables, interrupt handlers and task state segments: mostly such that the guest survives its faults, with holes and traps. */
import * as d from '../core/descriptors.ts';
import type { Bits } from './code.ts';
import { randomCode } from './code.ts';
import type { Dice } from './dice.ts';
import {
  CALL_GATE,
  CODE,
  CODE16,
  codeOf,
  DATA,
  dataOf,
  FREE_ENTRY,
  GDT,
  GDT_ENTRIES,
  HANDLER_BYTES,
  HANDLERS,
  IDT,
  LDT_AT,
  LDT_ENTRIES,
  LDT_SELECTOR,
  OTHER_CODE,
  OTHER_TSS,
  OTHER_TSS_SELECTOR,
  PAGE_TABLES,
  STACK,
  stackOf,
  TABLE_POINTERS,
  TASK_GATE,
  TR_SELECTOR,
  TSS,
  TSS_BYTES,
  TSS16,
  TSS16_SELECTOR,
} from './layout.ts';
import type { Scene } from './scene.ts';

/** Vectors whose delivery pushes an error code. */
const WITH_ERROR = new Set([8, 10, 11, 12, 13, 14, 17]);

// --- handlers --------------------------------------------------------------------------------------------------------

const le16 = (v: number): number[] => [v & 0xff, (v >> 8) & 0xff];
const le32 = (v: number): number[] => [...le16(v), ...le16(v >>> 16)];

/** Goes on one byte after the interrupted instruction's start, somewhere in the program, at the same place, or runs wild. */
function handler(dice: Dice, bits: Bits, hasError: boolean): number[] {
  const target = CODE + dice.below(64);
  const style = dice.below(16);
  if (style === 0) return [...randomCode(dice, bits, 12)].slice(0, HANDLER_BYTES);
  if (bits === 16) {
    // push bp; mov bp, sp; inc word [bp+2] or mov word [bp+2], target; pop bp; iret
    const change = style < 11 ? [0xff, 0x46, 2] : style < 15 ? [0xc7, 0x46, 2, ...le16(target)] : [];
    return [0x55, 0x8b, 0xec, ...change, 0x5d, 0xcf];
  }
  const rex = bits === 64 ? [0x48] : [];
  // add sp, size; inc [sp] or mov [sp], target; iret
  const drop = hasError ? [...rex, 0x83, 0xc4, bits / 8] : [];
  const change = style < 11 ? [...rex, 0xff, 0x04, 0x24] : style < 15 ? [...rex, 0xc7, 0x04, 0x24, ...le32(target)] : [];
  return [...drop, ...change, ...rex, 0xcf];
}

export function handlers(scene: Scene, bits: Bits): void {
  const bytes = new Uint8Array(256 * HANDLER_BYTES);
  for (let vector = 0; vector < 256; vector++) {
    bytes.set(handler(scene.dice, bits, bits !== 16 && WITH_ERROR.has(vector)), vector * HANDLER_BYTES);
  }
  scene.put(HANDLERS, bytes);
}

export const handlerOf = (vector: number): number => HANDLERS + vector * HANDLER_BYTES;

/** Pointers for LGDT and LIDT of what enters protected mode by itself. */
export function tablePointers(scene: Scene): void {
  scene.words(TABLE_POINTERS, 2, [
    GDT_ENTRIES * 8 - 1,
    GDT & 0xffff,
    0,
    scene.dice.pick([0x3ff, 0x7ff, 0xfff]),
    scene.dice.pick([0, IDT]),
    0,
  ]);
}

// --- GDT and LDT -----------------------------------------------------------------------------------------------------

const BASES = [0, 0, 0, CODE, DATA, 0x100000, 0xa0000, 0xfffff000];
const LIMITS = [0, 0xfff, 0xffff, 0x1ffff, 0x1fffff, 0x7fffffff, 0xffffffff, 0xffffffff];

export function anyDescriptor(dice: Dice): bigint {
  const o = {
    dpl: dice.below(4),
    present: !dice.oneIn(8),
    base: dice.pick(BASES),
    limit: dice.pick(LIMITS),
    big: dice.below(2) === 1,
    long: dice.oneIn(4),
    accessed: dice.below(2) === 1,
  };
  switch (dice.below(6)) {
    case 0:
      return dice.u64();
    case 1:
      return d.code({ ...o, conforming: dice.below(2) === 1, executeOnly: dice.oneIn(4) });
    case 2:
      return d.data({ ...o, long: false, readOnly: dice.oneIn(4), expandDown: dice.oneIn(3) });
    case 3:
      return d.system(dice.pick([d.LDT, d.TSS16, d.TSS32, d.TSS16 | d.BUSY, d.TSS32 | d.BUSY, 0, 8, 10, 13]), o);
    default:
      return anyGate(dice);
  }
}

function anyGate(dice: Dice): bigint {
  const type = dice.pick([d.CALL16, d.TASK, d.INT16, d.TRAP16, d.CALL32, d.INT32, d.TRAP32]);
  const selector = dice.below(3) ? codeOf(dice.below(4)) : dice.below(8) ? dice.below(GDT_ENTRIES * 8) : dice.u32() & 0xffff;
  const offset = dice.below(3) ? CODE + dice.below(64) : dice.u32();
  return d.gate(type, selector, offset, { dpl: dice.below(4), present: !dice.oneIn(8), count: dice.oneIn(4) ? dice.below(32) : 0 });
}

/** 32-bit flat segments of each level, system segments, gates; then anything. Now and then an entry is something else. */
export function descriptorTables(scene: Scene, long: boolean): void {
  const { dice } = scene;
  const gdt = Array.from({ length: GDT_ENTRIES }, (_, n) => (n >= FREE_ENTRY ? anyDescriptor(dice) : 0n));
  const set = (selector: number, ...descriptors: bigint[]): void => {
    for (const [n, descriptor] of descriptors.entries()) gdt[(selector >> 3) + n] = dice.oneIn(40) ? anyDescriptor(dice) : descriptor;
  };
  for (let level = 0; level < 4; level++) {
    set(codeOf(level), d.code({ dpl: level, long }));
    set(dataOf(level), d.data({ dpl: level }));
  }
  const half = long ? [0n] : [];
  const gateCode = dice.pick([codeOf(0), codeOf(0), codeOf(3), OTHER_CODE, CODE16]);
  const dpl = dice.pick([0, 3, 3]);
  set(TR_SELECTOR, d.system(d.TSS32 | d.BUSY, { base: TSS, limit: TSS_BYTES - 1 }), ...half);
  set(
    CALL_GATE,
    d.gate(dice.pick([d.CALL32, d.CALL16]), gateCode, CODE + dice.below(64), { dpl, count: long ? 0 : dice.below(4) }),
    ...half,
  );
  set(OTHER_CODE, d.code({ dpl: dice.pick([0, 0, 3]), long: !long, conforming: dice.oneIn(4) }));
  set(CODE16, d.code({ dpl: dice.pick([0, 0, 3]), big: false }));
  set(LDT_SELECTOR, d.system(d.LDT, { base: LDT_AT, limit: LDT_ENTRIES * 8 - 1 }), ...half);
  set(OTHER_TSS_SELECTOR, d.system(d.TSS32, { base: OTHER_TSS, limit: TSS_BYTES - 1, dpl }), ...half);
  set(TSS16_SELECTOR, d.system(d.TSS16, { base: TSS16, limit: 0x2b, dpl }));
  set(TASK_GATE, d.gate(d.TASK, OTHER_TSS_SELECTOR, 0, { dpl }));
  scene.words(GDT, 8, gdt);
  scene.words(
    LDT_AT,
    8,
    Array.from({ length: LDT_ENTRIES }, () => anyDescriptor(dice)),
  );
}

/** How the IDT of a scene is made: with what share of its gates broken. */
export function interruptTable(scene: Scene, long: boolean): void {
  const { dice } = scene;
  const broken = dice.pick([0, 0, 100, 10]);
  const gates: bigint[] = [];
  for (let vector = 0; vector < 256; vector++) {
    let type = dice.pick([d.INT32, d.INT32, d.TRAP32]);
    if (!long && dice.oneIn(30)) type = dice.pick([d.INT16, d.TRAP16, d.TASK]);
    const selector = type === d.TASK ? OTHER_TSS_SELECTOR : codeOf(0);
    const count = long && dice.oneIn(4) ? dice.below(8) : 0;
    const gate = d.gate(type, selector, handlerOf(vector), { dpl: dice.pick([0, 3]), count });
    const bad = broken !== 0 && dice.oneIn(broken);
    gates.push(bad ? anyDescriptor(dice) : gate);
    if (long) gates.push(bad && dice.below(2) ? dice.u64() : 0n);
  }
  scene.words(IDT, 8, gates);
}

// --- task state segments ---------------------------------------------------------------------------------------------

/** 0x68 bytes of a 32-bit TSS, then the I/O permission bitmap. */
function tss32(dice: Dice, level: number): Uint8Array {
  const bytes = new Uint8Array(TSS_BYTES);
  const view = new DataView(bytes.buffer);
  const put = (at: number, value: number): void => view.setUint32(at, value, true);
  for (let n = 0; n < 3; n++) {
    put(4 + n * 8, stackOf(n));
    put(8 + n * 8, dataOf(n));
  }
  put(0x1c, PAGE_TABLES);
  put(0x20, CODE + dice.below(64));
  put(0x24, 2 | dice.bits(0x47d5));
  for (let n = 0; n < 8; n++) put(0x28 + n * 4, n === 4 ? STACK : dice.u32());
  for (let n = 0; n < 6; n++) put(0x48 + n * 4, n === 1 ? codeOf(level) : dataOf(level));
  put(0x60, dice.pick([0, LDT_SELECTOR]));
  put(0x64, (dice.pick([0x68, 0x68, 0x80, 0xffff]) << 16) | Number(dice.oneIn(8)));
  bytes.set(dice.bytes(TSS_BYTES - 0x68), 0x68);
  if (dice.oneIn(8)) bytes.set(dice.bytes(8), dice.below(0x60));
  return bytes;
}

function tss16(dice: Dice): number[] {
  const stacks = [stackOf(0) & 0xffff, dataOf(0), stackOf(1) & 0xffff, dataOf(1), stackOf(2) & 0xffff, dataOf(2)];
  const registers = Array.from({ length: 8 }, () => dice.u32() & 0xffff);
  return [0, ...stacks, dice.below(64), 2, ...registers, dataOf(0), CODE16, dataOf(0), dataOf(0), 0];
}

function tss64(dice: Dice): Uint8Array {
  const bytes = new Uint8Array(TSS_BYTES);
  const view = new DataView(bytes.buffer);
  const stack = (at: number, n: number): void => view.setBigUint64(at, dice.oneIn(30) ? dice.u64() : BigInt(stackOf(n)), true);
  for (let n = 0; n < 3; n++) stack(4 + n * 8, n);
  for (let n = 1; n < 8; n++) stack(0x1c + n * 8, n);
  view.setUint16(0x66, dice.pick([0x68, 0x80, 0xffff]), true);
  bytes.set(dice.bytes(TSS_BYTES - 0x68), 0x68);
  return bytes;
}

export function taskStates(scene: Scene, long: boolean): void {
  const { dice } = scene;
  scene.put(TSS, long ? tss64(dice) : tss32(dice, 0));
  scene.put(OTHER_TSS, tss32(dice, dice.pick([0, 0, 3])));
  scene.words(TSS16, 2, tss16(dice));
}
