/** x87 errors as a PC knows them: CR0.NE clear, FERR# and IGNNE# (SDM vol. 1, 8.7.2 and appendix D). */
import { beforeAll, beforeEach, expect, it } from 'vitest';
import { gate, INT32 } from './descriptors.ts';
import { FLAG, fault, L, Processor } from './processor.ts';
import { CODE, codeOf, protectedWorld, type World } from './world.ts';

let p: Processor;
let w: World;
beforeAll(async () => {
  p = await Processor.create();
});

const MF = 16;
const NE = 0x20n;
const HANDLER = 0x18000;
const IRQ13 = 0x75;
const FLDZ = [0xd9, 0xee];
const FLD1 = [0xd9, 0xe8];
const FDIVP = [0xde, 0xf9];
const FNCLEX = [0xdb, 0xe2];
const FNINIT = [0xdb, 0xe3];
const FNSTSW_AX = [0xdf, 0xe0];
const FWAIT = [0x9b];
const EMMS = [0x0f, 0x77];

/** Leaves an unmasked division by zero pending: 1 / 0. */
beforeEach(() => {
  w = protectedWorld(p);
  p.set64(L.CR0, p.get64(L.CR0) & ~NE);
  w.idt(IRQ13, gate(INT32, codeOf(0), HANDLER));
  w.enter(0, { flags: FLAG.IF });
  p.exec(...FNINIT);
  p.set32(L.FCW, 0x037b);
  for (const code of [FLD1, FLDZ, FDIVP]) expect(p.exec(...code)).toBeNull();
  p.rip = CODE;
});
const waits = (): boolean => p.get32(L.HALTED) === 1 && p.rip === BigInt(CODE);

it.each([
  ['FWAIT', FWAIT],
  ['FLD1', FLD1],
  ['EMMS', EMMS],
])('%s finds the error, asserts FERR# and waits for an interrupt, whose handler returns to it', (_name, code) => {
  expect(p.ferr).toBe(false);
  expect(p.exec(...code)).toBeNull();
  expect([p.ferr, waits()]).toEqual([true, true]);
  p.interrupt(IRQ13);
  expect([p.rip, p.get32(L.HALTED), p.read(p.reg(L.RSP), 4)]).toEqual([BigInt(HANDLER), 0, CODE]);
});

it('goes on under IGNNE#', () => {
  p.ignne = true;
  expect(p.exec(...FLD1)).toBeNull();
  expect([p.ferr, p.rip, p.get32(L.HALTED)]).toEqual([true, BigInt(CODE + 2), 0]);
});

it('instructions that do not wait neither see the error nor stop', () => {
  expect(p.exec(...FNSTSW_AX)).toBeNull();
  expect([p.ferr, p.rip]).toEqual([false, BigInt(CODE + 2)]);
});

it.each([
  ['FNCLEX', FNCLEX],
  ['FNINIT', FNINIT],
  ['FLDCW with the exception masked', [0xd9, 0x2d, 0, 0, 4, 0]],
])('%s takes FERR# away', (_name, code) => {
  p.write(0x40000, 2, 0x037f);
  p.ignne = true;
  p.exec(...FWAIT);
  expect(p.ferr).toBe(true);
  expect(p.exec(...code)).toBeNull();
  expect(p.ferr).toBe(false);
});

it('a single step is not counted for the instruction that waits', () => {
  w.enter(0, { flags: FLAG.IF | FLAG.TF });
  p.exec(...FWAIT);
  p.settle();
  expect(waits()).toBe(true);
});

it('with CR0.NE it is #MF, and FERR# stays out of it', () => {
  p.set64(L.CR0, p.get64(L.CR0) | NE);
  expect(p.exec(...FWAIT)).toEqual(fault(MF));
  expect(p.ferr).toBe(false);
});
