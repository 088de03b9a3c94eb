/** Fuzz guests in each mode: from a seed to a case. */
import { type Case, hex, type Mode } from './case.ts';
import type { Bits } from './code.ts';
import { randomCode } from './code.ts';
import { Dice } from './dice.ts';
import * as at from './layout.ts';
import { fourLevels, type PagingOptions, pae, twoLevels } from './page-tables.ts';
import { registerValue, Scene } from './scene.ts';
import { descriptorTables, handlerOf, handlers, interruptTable, tablePointers, taskStates } from './tables.ts';

const CR0_PE = 1;
const CR0_PG = 0x80000000;
/** MP, EM, TS, NE, WP, AM. */
const CR0_FREE = 0x0005002e;
const CR4_PSE = 0x10;
const CR4_PAE = 0x20;
const CR4_STRICT = 0x300000;
/** VME, PVI, TSD, DE, MCE, PGE, PCE, OSFXSR, OSXMMEXCPT, UMIP. */
const CR4_FREE = 0x00040fcf;
const EFER = 0xc0000080;
const EFER_SCE = 1;
const EFER_LME = 0x100;
const EFER_LMA = 0x400;
const EFER_NXE = 0x800;
const FLAGS_VM = 0x20000;
const DATA_NAMES = ['es', 'ds', 'fs', 'gs'];
const SYSCALL_CODE = 0x3800;

const cr0Bits = (dice: Dice): number => (dice.oneIn(3) ? dice.bits(CR0_FREE) : 0x20) | 0x10 | (dice.oneIn(10) ? 0x60000000 : 0);

// --- real mode -------------------------------------------------------------------------------------------------------

function realSegments(scene: Scene, attributes: number): void {
  const { dice } = scene;
  for (const name of DATA_NAMES) {
    const selector = dice.pick([0, at.DATA >> 4, at.CODE >> 4, 0x100, 0xa000, 0xf000, 0xffff, dice.u32() & 0xffff]);
    scene.segment(name, selector, selector << 4, 0xffff, attributes);
  }
  scene.segment('ss', at.STACK >> 4, at.STACK, 0xffff, attributes);
  scene.segment('cs', at.CODE >> 4, at.CODE, 0xffff, attributes);
}

function real(scene: Scene): void {
  const { dice, state } = scene;
  const rip = scene.program(16);
  scene.words(
    0,
    4,
    Array.from({ length: 256 }, (_, vector) => (dice.oneIn(40) ? dice.u32() : handlerOf(vector))),
  );
  handlers(scene, 16);
  descriptorTables(scene, false);
  tablePointers(scene);
  taskStates(scene, false);
  realSegments(scene, 0x93);
  if (dice.oneIn(4)) for (const name of DATA_NAMES) Object.assign(state.seg[name], { limit: 0xffffffff, attributes: 0x8093 });
  if (dice.oneIn(8)) Object.assign(state.seg.ss, { limit: 0xffffffff, attributes: 0xc093 });
  state.gpr[4] = hex(dice.below(4) ? 0x1000 : registerValue(dice));
  state.rip = hex(rip - at.CODE);
  state.idtr = { base: '0x0', limit: dice.oneIn(10) ? dice.below(0x400) : 0x3ff };
  state.cr.cr0 = hex(cr0Bits(dice));
  state.cr.cr4 = hex(dice.oneIn(4) ? dice.bits(CR4_FREE | CR4_PSE | CR4_PAE) : 0);
  scene.flags(0x24000);
}

// --- protected mode --------------------------------------------------------------------------------------------------

function dataSegments(scene: Scene, level: number, attributes: number): void {
  const { dice } = scene;
  for (const name of DATA_NAMES) {
    const style = dice.below(8);
    if (style === 0) scene.segment(name, 0, 0, 0, 0);
    else if (style === 1)
      scene.segment(name, at.dataOf(3), dice.pick([at.DATA, 0xa0000, 0xfffff000]), dice.pick([0, 0xfff, 0xfffff]), 0x40f3);
    else if (style === 2) scene.segment(name, at.dataOf(3), 0, dice.pick([0xfff, 0xffffffff]), dice.pick([0xf7, 0xc0f7, 0xc0f1]));
    else scene.segment(name, at.dataOf(level), 0, 0xffffffff, attributes | (level << 5));
  }
}

function systemSegments(scene: Scene): void {
  const { dice } = scene;
  scene.segment('tr', at.TR_SELECTOR, at.TSS, at.TSS_BYTES - 1, 0x8b);
  if (dice.below(2)) scene.segment('ldtr', at.LDT_SELECTOR, at.LDT_AT, at.LDT_ENTRIES * 8 - 1, 0x82);
  else scene.segment('ldtr', 0, 0, 0, 0);
}

function systemCalls(scene: Scene, bits: Bits): void {
  const { dice, state } = scene;
  scene.put(SYSCALL_CODE, randomCode(dice, bits, 48));
  const target = hex(dice.oneIn(10) ? registerValue(dice) : SYSCALL_CODE);
  const star = (0x08n << 32n) | (0x33n << 48n) | BigInt(SYSCALL_CODE);
  state.msr.push([0x174, hex(dice.pick([8, 8, 0, 0x3b]))], [0x175, hex(at.stackOf(0))], [0x176, target]);
  state.msr.push([0xc0000081, hex(dice.oneIn(10) ? dice.u64() : star)], [0xc0000082, target], [0xc0000083, target]);
  state.msr.push([0xc0000084, hex(dice.bits(0x47700))]);
}

function pagingOptions(scene: Scene, level: number): PagingOptions & { cr4: number } {
  const { dice } = scene;
  const strict = dice.oneIn(6);
  const large = dice.below(2) === 1;
  return { user: level === 3, strict, nx: dice.below(2) === 1, large, cr4: (strict ? dice.bits(CR4_STRICT) : 0) | (large ? CR4_PSE : 0) };
}

function protectedMode(scene: Scene): void {
  const { dice, state } = scene;
  const level = dice.pick([0, 0, 0, 0, 3, 3, 3, 1, 2]);
  const vm86 = dice.oneIn(8);
  const bits = vm86 || dice.oneIn(5) ? 16 : 32;
  const paging = dice.pick(['none', 'none', 'two', 'two', 'pae'] as const);
  const o = pagingOptions(scene, vm86 ? 3 : level);
  if (paging === 'two') twoLevels(scene, o);
  else if (paging === 'pae') pae(scene, o);
  else if (dice.oneIn(4)) fourLevels(scene, o);

  const rip = scene.program(bits);
  handlers(scene, 32);
  descriptorTables(scene, false);
  interruptTable(scene, false);
  taskStates(scene, false);
  tablePointers(scene);
  systemSegments(scene);
  systemCalls(scene, 32);
  state.rip = hex(rip);
  state.gpr[4] = hex(dice.below(8) ? at.STACK : registerValue(dice) & 0xffffffffn);
  scene.flags(FLAGS_VM);
  if (vm86) {
    realSegments(scene, 0xf3);
    state.rip = hex(rip - at.CODE);
    state.gpr[4] = hex(0x1000);
    state.rflags = hex(BigInt(state.rflags) | BigInt(FLAGS_VM));
  } else {
    const size = bits === 16 ? 0 : 0x4000;
    scene.segment('cs', at.codeOf(level), 0, 0xffffffff, 0x809b | size | (level << 5));
    scene.segment('ss', at.dataOf(level), 0, 0xffffffff, (dice.oneIn(10) ? 0x8093 : 0xc093) | (level << 5));
    dataSegments(scene, level, 0xc093);
  }
  const paged = paging !== 'none';
  state.cr.cr0 = hex((cr0Bits(dice) | CR0_PE | (paged ? CR0_PG : 0)) >>> 0);
  state.cr.cr3 = hex(at.PAGE_TABLES | (paging === 'two' ? dice.bits(0x18) : 0));
  state.cr.cr4 = hex(o.cr4 | (dice.below(2) ? dice.bits(CR4_FREE) : 0x600) | (paging === 'pae' ? CR4_PAE : 0));
  state.msr.push([EFER, hex(dice.bits(EFER_SCE) | (o.nx ? EFER_NXE : 0) | (paged ? 0 : dice.bits(EFER_LME)))]);
}

// --- long mode -------------------------------------------------------------------------------------------------------

function longMode(scene: Scene): void {
  const { dice, state } = scene;
  const level = dice.pick([0, 0, 0, 3, 3, 1]);
  const bits = dice.pick([64, 64, 64, 64, 32, 16] as const);
  const o = pagingOptions(scene, level);
  fourLevels(scene, o);
  const rip = scene.program(bits);
  handlers(scene, 64);
  descriptorTables(scene, true);
  interruptTable(scene, true);
  taskStates(scene, true);
  tablePointers(scene);
  systemSegments(scene);
  systemCalls(scene, bits === 64 ? 64 : 32);
  state.rip = hex(rip);
  state.gpr[4] = hex(dice.below(8) ? at.STACK : registerValue(dice));
  scene.flags(FLAGS_VM);
  const size = { 64: 0xa09b, 32: 0xc09b, 16: 0x809b }[bits];
  scene.segment(
    'cs',
    bits === 64 ? at.codeOf(level) : bits === 32 ? at.OTHER_CODE | level : at.CODE16 | level,
    0,
    0xffffffff,
    size | (level << 5),
  );
  if (bits === 64 && level < 3 && dice.oneIn(6)) scene.segment('ss', level, 0, 0, level << 5);
  else scene.segment('ss', at.dataOf(level), 0, 0xffffffff, 0xc093 | (level << 5));
  dataSegments(scene, level, 0xc093);
  if (bits === 64 && dice.below(2))
    for (const name of ['fs', 'gs']) state.seg[name].base = hex(dice.pick([at.DATA, 0x7ffffffff000n, 0xffff800000000000n]));
  state.msr.push([0xc0000102, hex(dice.pick([at.DATA, 0xffff800000000000n]))]);
  state.idtr.limit = 0xfff;
  state.cr.cr0 = hex((cr0Bits(dice) | CR0_PE | CR0_PG) >>> 0);
  state.cr.cr3 = hex(at.PAGE_TABLES | dice.bits(0x18));
  state.cr.cr4 = hex(o.cr4 | CR4_PAE | (dice.below(2) ? dice.bits(CR4_FREE | 0x10000) : 0x600));
  state.msr.push([EFER, hex(dice.bits(EFER_SCE) | EFER_LME | EFER_LMA | (o.nx ? EFER_NXE : 0))]);
}

const MAKERS = { real, protected: protectedMode, long: longMode };

/** The case of a seed, the same for ever as long as this generator does not change. */
export function processorCase(mode: Exclude<Mode, 'board'>, seed: number): Case {
  const dice = new Dice(seed);
  // Neighbouring seeds begin alike.
  for (let n = 0; n < 4; n++) dice.u32();
  const scene = new Scene(dice, mode, seed);
  MAKERS[mode](scene);
  if (dice.oneIn(2)) scene.allowFloatingPoint();
  if (dice.oneIn(8)) scene.spoil();
  return scene.finish();
}
