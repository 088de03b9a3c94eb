/**
 * v86's tests of single instructions (tests/nasm): small 32-bit programs, and the state in which a processor was at their end, as gdb
 * printed it. They ran under Linux and run here likewise, at privilege level 3 and without a system around them.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gate, INT32 } from '../core/descriptors.ts';
import { L, type Processor } from '../core/processor.ts';
import { codeOf, protectedWorld, stackOf } from '../core/world.ts';
import { builtProcessor } from './core.ts';
import { elfSegments } from './elf.ts';
import { type Result, skipped } from './result.ts';
import { type Loaded, type Options, type Suite, type Test, UsageError } from './suite.ts';
import { type Fixture, parseFixture, sameFloat } from './v86-fixture.ts';

const IMAGE = '.img';
const FIXTURE = '.fixture';
/** Where Linux' handlers would be: a HLT for each vector. */
const HANDLERS = 0x4000;
const VECTORS = 32;
const HLT = 0xf4;
const BUDGET = 1_000_000;
const USER_FLAGS = 0x202;
/** CR0: PE, MP, ET, NE, WP, AM; CR4: OSFXSR, OSXMMEXCPT. */
const CR0 = 0x50033;
const CR4 = 0x600;
const ARITHMETIC_FLAGS = 0x8d5;
/** The memory that fixtures have. */
const MEMORY = 0x100000;
const REGISTERS = ['eax', 'ecx', 'edx', 'ebx', 'esp', 'ebp', 'esi', 'edi'];
/** What Linux makes signals of (#DE, #MF, #XM; #UD; #OF, #BR, #TS, #NP, #SS, #GP, #PF; #AC). */
const SIGNALS: Record<string, readonly number[]> = {
  SIGFPE: [0, 16, 19],
  SIGILL: [6],
  SIGSEGV: [4, 5, 10, 11, 12, 13, 14],
  SIGBUS: [11, 12, 17],
};

/** The exception that ended it, and the frame that was pushed for it. */
interface End {
  readonly vector: number;
  readonly eip: number;
  readonly esp: number;
  readonly eflags: number;
}

function runImage(p: Processor, image: Buffer): End {
  const world = protectedWorld(p);
  p.set64(L.CR0, CR0);
  p.set64(L.CR4, CR4);
  for (let vector = 0; vector < VECTORS; vector++) {
    world.idt(vector, gate(INT32, codeOf(0), HANDLERS + vector));
    p.writeBytes(HANDLERS + vector, [HLT]);
  }
  const { entry, segments } = elfSegments(image);
  for (const { at, bytes } of segments) p.writeBytes(at, bytes);
  world.enter(3, { rip: entry, rsp: 0, flags: USER_FLAGS });
  for (const [field, value] of [
    [L.MXCSR, 0x1f80],
    [L.FCW, 0x37f],
    [L.FEMPTY, 0xff],
  ])
    p.set32(field, value);
  p.translateHere();
  if (!p.run(BUDGET)) throw new Error('does not end');
  const top = stackOf(0);
  const [eip, , eflags, esp] = p.words(top - 20, 4, 4);
  return { vector: Number(p.rip) - HANDLERS - 1, eip, esp, eflags };
}

/** Of the whole tag word (SDM vol. 1 8.1.7): valid, zero, special, empty. */
function tagWord(p: Processor): number {
  const empty = p.get32(L.FEMPTY);
  let tags = 0;
  for (let i = 0; i < 8; i++) {
    const significand = p.get64(L.FPR + i * 16);
    const exponent = p.get32(L.FPR + i * 16 + 8) & 0x7fff;
    const isNormal = exponent !== 0 && exponent !== 0x7fff && significand >> 63n === 1n;
    const tag = (empty >> i) & 1 ? 3 : exponent === 0 && significand === 0n ? 1 : isNormal ? 0 : 2;
    tags |= tag << (2 * i);
  }
  return tags;
}

/** The physical register that gdb shows as an MMX register: it adds TOP, where the processor does not. */
const shownAs = (mm: number, top: number): number => (mm + 2 * top) & 7;

/** What is not as it was on the processor, in words. */
function differences(p: Processor, end: End, f: Fixture): string[] {
  if (f.signal !== null) {
    const isRight = SIGNALS[f.signal]?.includes(end.vector) && end.eip === f.eip;
    return isRight ? [] : [`exception ${end.vector} at ${end.eip.toString(16)}, not ${f.signal} at ${f.eip.toString(16)}`];
  }
  const found: string[] = [];
  const compare = (name: string, ours: number, theirs: number): void => {
    if (ours >>> 0 !== theirs >>> 0) found.push(`${name} ${(ours >>> 0).toString(16)}, not ${(theirs >>> 0).toString(16)}`);
  };
  const top = p.get32(L.FTOP);
  compare('vector', end.vector, 13);
  compare('eip', end.eip, f.eip);
  for (const [i, name] of REGISTERS.entries()) compare(name, name === 'esp' ? end.esp : p.get32(L.GPR + i * 8), f.registers[i]);
  compare('eflags', end.eflags & ARITHMETIC_FLAGS, f.eflags & ARITHMETIC_FLAGS);
  for (const [i, word] of f.mm.entries()) compare(`mm${i >> 1}`, p.get32(L.FPR + shownAs(i >> 1, top) * 16 + (i & 1) * 4), word);
  for (const [i, word] of f.xmm.entries()) compare(`xmm${i >> 2}`, p.get32(L.XMM + i * 4), word);
  for (const [i, word] of f.memory.entries()) compare(`memory ${(MEMORY + i * 4).toString(16)}`, p.read(MEMORY + i * 4, 4), word);
  compare('fpu status', p.get32(L.FSW) | (top << 11), f.status);
  compare('fpu tags', tagWord(p), f.tags);
  for (const [i, value] of f.st.entries()) {
    const at = L.FPR + ((top + i) & 7) * 16;
    if (value !== null && !sameFloat(p.get64(at), p.get32(at + 8) & 0xffff, value)) found.push(`st(${i}) not ${value}`);
  }
  return found;
}

/** Programs by what they test: gen_0fd0_0_17 is one of gen_0fd0_0, and a name of words is alone. */
function groups(dir: string): Map<string, string[]> {
  const found = new Map<string, string[]>();
  const files = readdirSync(dir).filter((name) => name.endsWith(IMAGE));
  for (const file of files.sort()) {
    const name = file.slice(0, -IMAGE.length);
    const group = /^(gen_.*|arith)_\d+$/.exec(name)?.[1] ?? name;
    found.set(group, [...(found.get(group) ?? []), name]);
  }
  return found;
}

function runGroup(p: Processor, dir: string, names: readonly string[]): Result {
  const recorded = names.filter((name) => existsSync(join(dir, name + FIXTURE)));
  if (recorded.length === 0) return skipped('no fixture');
  const failures = recorded.flatMap((name) => {
    const end = runImage(p, readFileSync(join(dir, name + IMAGE)));
    const wrong = differences(p, end, parseFixture(readFileSync(join(dir, name + FIXTURE), 'latin1')));
    return wrong.length === 0 ? [] : [`${name}: ${wrong.slice(0, 3).join(', ')}`];
  });
  return { verdict: failures.length ? 'fail' : 'pass', passed: recorded.length - failures.length, total: recorded.length, failures };
}

export const v86Nasm: Suite = {
  name: 'v86-nasm',
  dir: "v86's tests/nasm/build, with images and fixtures",
  oracle: 'a processor, by the fixtures',
  isExact: true,
  async load({ dir, dist, accel }: Options): Promise<Loaded> {
    const tests = existsSync(dir) ? groups(dir) : new Map<string, string[]>();
    if (tests.size === 0) throw new UsageError(`no ${IMAGE} files in ${dir}`);
    const p = await builtProcessor(dist, 'max', accel);
    return {
      ...{ table: this.name, count: tests.size },
      tests: [...tests].map(([name, names]): Test => ({ name, run: async () => runGroup(p, dir, names) })),
    };
  },
};
