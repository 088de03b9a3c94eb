/**
 * States of a processor in which one instruction of the system, or one that the system's tables decide about, is executed, and HLT after
 * it: at levels 0 and 3, in protected and in 64-bit mode, with every kind of descriptor. Every exception has a handler that halts.
 */
import { CALL32, code, data, gate, INT32, LDT, system, TASK, TRAP32, TSS32, upper } from '../core/descriptors.ts';
import { iopl, L, type Processor } from '../core/processor.ts';
import { CODE, codeOf, dataOf, FREE, GDT, longWorld, protectedWorld, STACK, TSS, type World } from '../core/world.ts';

export interface Vector {
  name: string;
  /** Makes the state; the instruction is at CODE. */
  prepare(p: Processor): void;
}

/** Where the handler of exception 0 is; each is one byte, HLT. */
export const HANDLERS = 0x12000;
/** Where far transfers go. */
const TARGET = 0x11000;
const OPERAND = 0x40000;
const OTHER_TSS = 0x41000;
const OTHER_STACK = 0x42800;
/** Also what a task or an inner level has. */
export const MEMORY = [0x1000, 0x2000, 0x3000, 0x1f000, 0x20000, 0x2f000, 0x30000, 0x31000, 0x40000, 0x41000, 0x42000];
/** Not compared afterwards: code, and page tables, whose accessed and dirty bits are the walker's. */
export const GIVEN = [0x10000, 0x11000, 0x12000, 0x100000, 0x101000, 0x102000];
const HLT = 0xf4;
const INTERRUPT = 0x40;
const NONE = 0;

/** Kinds of descriptors, 16 bytes apart from FREE, so that those of long mode fit. */
const KINDS: Readonly<Record<string, (long: boolean) => bigint>> = {
  'read-only data': () => data({ dpl: 3, readOnly: true }),
  'absent data': () => data({ present: false }),
  'expand-down data': () => data({ dpl: 3, expandDown: true, limit: 0xfff }),
  'fresh data': () => data({ dpl: 3, accessed: false }),
  '16-bit data': () => data({ big: false, limit: 0xffff }),
  'execute-only code': (long) => code({ dpl: 3, executeOnly: true, long }),
  'conforming code': (long) => code({ conforming: true, long }),
  'conforming user code': (long) => code({ conforming: true, dpl: 3, long }),
  'absent code': (long) => code({ present: false, long }),
  'fresh code': (long) => code({ accessed: false, long }),
  '32-bit code': () => code(),
  '32-bit user code': () => code({ dpl: 3 }),
  '16-bit code': () => code({ big: false, limit: 0x1ffff }),
  'small code': (long) => code({ limit: 0xfff, long }),
  'code with L and D': () => code({ long: true, big: true }),
  'an LDT': () => system(LDT, { base: 0x3800, limit: 0x3f }),
  'an absent LDT': () => system(LDT, { base: 0x3800, limit: 0x3f, present: false }),
  'a TSS': () => system(TSS32, { base: OTHER_TSS, limit: 0x67 }),
  'a busy TSS': () => system(TSS32 | 2, { base: OTHER_TSS, limit: 0x67 }),
  'an absent TSS': () => system(TSS32, { base: OTHER_TSS, limit: 0x67, present: false }),
  'a short TSS': () => system(TSS32, { base: OTHER_TSS, limit: 0x66 }),
  'a call gate': () => gate(CALL32, codeOf(0), TARGET, { dpl: 3 }),
  'a call gate of the system': () => gate(CALL32, codeOf(0), TARGET),
  'an absent call gate': () => gate(CALL32, codeOf(0), TARGET, { dpl: 3, present: false }),
  'a call gate to null': () => gate(CALL32, NONE, TARGET, { dpl: 3 }),
  'a call gate to data': () => gate(CALL32, dataOf(0), TARGET, { dpl: 3 }),
  'a call gate to user code': () => gate(CALL32, codeOf(3), TARGET, { dpl: 3 }),
  'a task gate': () => gate(TASK, FREE + 0x110, 0, { dpl: 3 }),
  'an interrupt gate': () => gate(INT32, codeOf(0), TARGET, { dpl: 3 }),
  nothing: () => 0n,
};
const SELECTORS: readonly [string, number][] = [
  ['null', 0],
  ['system code', codeOf(0)],
  ['system data', dataOf(0)],
  ['user code', codeOf(3) & ~3],
  ['user data', dataOf(3) & ~3],
  ...Object.keys(KINDS).map((name, i): [string, number] => [name, FREE + 16 * i]),
  ['what is beyond the table', 0x400],
  ['what is in no LDT', 0x0c],
];

function world(p: Processor, long: boolean): World {
  const w = long ? longWorld(p) : protectedWorld(p);
  for (const [i, make] of Object.values(KINDS).entries()) {
    const at = FREE + 16 * i;
    const descriptor = make(long);
    w.describe(at, descriptor);
    if (long) p.write(GDT + at + 8, 8, upper(0n));
  }
  for (let v = 0; v < 256; v++) w.idt(v, gate(INT32, codeOf(0), HANDLERS + v, { dpl: 3 }));
  p.writeBytes(HANDLERS, new Uint8Array(256).fill(HLT));
  p.writeBytes(TARGET, [HLT]);
  const task = { 32: TARGET, 36: 2, 40: 0xa0, 56: OTHER_STACK, 72: dataOf(0), 76: codeOf(0), 80: dataOf(0), 84: dataOf(0) };
  for (const [at, v] of Object.entries(task)) p.write(OTHER_TSS + Number(at), 4, v);
  p.write(TSS + 0x66, 2, 0x68);
  p.set64(L.DR + 48, 0xffff0ff0);
  p.set64(L.DR + 56, 0x400);
  return w;
}

interface Options {
  flags?: number;
  prepare?: (w: World, p: Processor) => void;
}

/** In both modes and at both levels. */
function everywhere(name: string, make: (long: boolean, level: number) => number[], o: Options = {}): Vector[] {
  return [false, true].flatMap((long) =>
    [0, 3].map((level) => ({
      name: `${name}, level ${level}, ${long ? '64' : '32'}-bit`,
      prepare: (p: Processor): void => {
        const w = world(p, long);
        w.enter(level, { flags: 2 | (o.flags ?? 0) });
        for (let i = 0; i < 8; i++) if (i !== 4) p.set64(L.RAX + 8 * i, 0x1000 * i + 0x11);
        p.set64(L.RDI, OPERAND);
        o.prepare?.(w, p);
        p.writeBytes(CODE, [...make(long, level), HLT]);
      },
    })),
  );
}

const rax = (value: number | bigint) => ({
  prepare: (_w: World, p: Processor): void => p.set64(L.RAX, value),
});
const bytes = (value: number, n: number): number[] => Array.from({ length: n }, (_, i) => (value >>> (8 * i)) & 0xff);

/** Of [rdi], of AX, of the stack, through an interrupt gate: an instruction that uses a selector. */
function selectorVectors(kind: string, selector: number): Vector[] {
  const inAx = rax(selector);
  const far = { prepare: (_w: World, p: Processor): void => p.writeBytes(OPERAND, [...bytes(TARGET, 4), ...bytes(selector, 2)]) };
  const pushed = (words: (size: number) => number[], size: 4 | 8) => ({
    prepare: (_w: World, p: Processor): void => {
      const values = words(size);
      p.set64(L.RSP, STACK - values.length * size);
      for (const [i, v] of values.entries()) p.write(STACK - (values.length - i) * size, size, v);
    },
  });
  const through: Options = { prepare: (w) => w.idt(INTERRUPT, gate(TRAP32, selector, TARGET, { dpl: 3 })) };
  const one = (name: string, code: number[], o: Options): Vector[] => everywhere(`${name} ${kind}, RPL ${selector & 3}`, () => code, o);
  const frame = (): number[] => [TARGET, selector, 0x2, STACK - 64, dataOf(selector & 3)];
  return [
    ...one('MOV DS,', [0x8e, 0xd8], inAx),
    ...one('MOV SS,', [0x8e, 0xd0], inAx),
    ...one('MOV GS,', [0x8e, 0xe8], inAx),
    ...one('LAR of', [0x0f, 0x02, 0xd0], inAx),
    ...one('LSL of', [0x0f, 0x03, 0xd0], inAx),
    ...one('VERR of', [0x0f, 0x00, 0xe0], inAx),
    ...one('VERW of', [0x0f, 0x00, 0xe8], inAx),
    ...one('LLDT of', [0x0f, 0x00, 0xd0], inAx),
    ...one('LTR of', [0x0f, 0x00, 0xd8], inAx),
    ...one('JMPF to', [0xff, 0x2f], far),
    ...one('CALLF to', [0xff, 0x1f], far),
    ...one('LSS from', [0x0f, 0xb2, 0x27], far),
    ...one(
      'RETF to',
      [0xcb],
      pushed(() => [TARGET, selector, STACK - 64, dataOf(selector & 3)], 4),
    ),
    ...one('IRETD to', [0xcf], pushed(frame, 4)),
    ...everywhere(`IRETQ to ${kind}, RPL ${selector & 3}`, () => [0x48, 0xcf], pushed(frame, 8)).filter((v) => v.name.endsWith('64-bit')),
    ...one(
      'IRETD with SS of',
      [0xcf],
      pushed(() => [TARGET, codeOf(3), 0x2, STACK - 64, selector], 4),
    ),
    ...one(
      'POP FS of',
      [0x0f, 0xa1],
      pushed((size) => [selector, ...(size === 4 ? [0] : [])], 4),
    ),
    ...one('INT through a gate to', [0xcd, INTERRUPT], through),
  ];
}

const CR0_VALUES = [
  0x60000011, 0xe0000011, 0x80000010, 0x60000010, 0x20000011, 0x40000011, 0x6000003f, 0x60050033, 0x160000011, 0xe0000031,
];
const CR4_VALUES = [0, 0x10, 0x20, 0x30, 0xb0, 0x6a8, 0x20a0, 0x80000020, 0x28, 0x24, 0x100000020];
const DR7_VALUES = [0x400, 0, 0x2400, 0xffff, 0x4aa, 0x1_0000_0400];
/** SYSENTER_CS, EFER, STAR, LSTAR, FS base, the kernel's GS base; one that there is not. */
const MSRS = [0x174, 0xc0000080, 0xc0000081, 0xc0000082, 0xc0000100, 0xc0000102, 0x12345];
const MSR_VALUES = [0n, 0x1234n, 0x8000_0000_0000n, 0xffff_8000_0000_0000n, 0x501n, 0xd01n];

function registerVectors(): Vector[] {
  const modrm = (n: number): number => 0xc0 | (n << 3);
  return [
    ...CR0_VALUES.flatMap((v) => everywhere(`MOV CR0, ${v.toString(16)}`, () => [0x0f, 0x22, modrm(0)], rax(v))),
    ...CR4_VALUES.flatMap((v) => everywhere(`MOV CR4, ${v.toString(16)}`, () => [0x0f, 0x22, modrm(4)], rax(v))),
    ...[0, 1, 2, 3, 4, 5, 6, 7, 8].flatMap((n) =>
      everywhere(`MOV EAX, CR${n}`, (long) => [...(n === 8 ? [long ? 0x44 : 0xf0] : []), 0x0f, 0x20, modrm(n & 7)], {}).filter(
        (v) => n !== 8 || v.name.endsWith('64-bit'),
      ),
    ),
    ...[2, 8].flatMap((n) =>
      [5n, 0x100000n, 1n << 40n].flatMap((v) =>
        everywhere(`MOV CR${n}, ${v}`, () => [...(n === 8 ? [0x44] : []), 0x0f, 0x22, modrm(n & 7)], rax(v)).filter(
          (x) => n !== 8 || x.name.endsWith('64-bit'),
        ),
      ),
    ),
    ...[0, 4, 5, 6, 7].flatMap((n) => everywhere(`MOV EAX, DR${n}`, () => [0x0f, 0x21, modrm(n)])),
    ...[0, 4, 6].flatMap((n) =>
      [0x1234n, 0xffffn, 1n << 40n].flatMap((v) => everywhere(`MOV DR${n}, ${v}`, () => [0x0f, 0x23, modrm(n)], rax(v))),
    ),
    ...DR7_VALUES.flatMap((v) => everywhere(`MOV DR7, ${v.toString(16)}`, () => [0x0f, 0x23, modrm(7)], rax(v))),
    ...[0, 4, 5].flatMap((n) =>
      everywhere(`MOV EAX, DR${n} with CR4.DE`, () => [0x0f, 0x21, modrm(n)], { prepare: (_w, p) => p.set64(L.CR4, p.get64(L.CR4) | 8n) }),
    ),
    ...everywhere('MOV EAX, DR0 with DR7.GD', () => [0x0f, 0x21, 0xc0], { prepare: (_w, p) => p.set64(L.DR + 56, 0x2400) }),
    ...MSRS.flatMap((n) => everywhere(`RDMSR ${n.toString(16)}`, () => [0xb9, ...bytes(n, 4), 0x0f, 0x32, 0x31, 0xc0, 0x31, 0xd2])),
    ...MSRS.flatMap((n) =>
      MSR_VALUES.flatMap((v) =>
        everywhere(`WRMSR ${n.toString(16)}, ${v.toString(16)}`, () => [0xb9, ...bytes(n, 4), 0x0f, 0x30, 0x0f, 0x32], {
          prepare: (_w, p) => {
            p.set64(L.RAX, v & 0xffffffffn);
            p.set64(L.RDX, v >> 32n);
          },
        }),
      ),
    ),
  ];
}

function otherVectors(): Vector[] {
  const table = (base: bigint): Options => ({
    prepare: (_w, p) => {
      p.write(OPERAND, 2, 0x3ff);
      p.write(OPERAND + 2, 8, base);
    },
  });
  const mem = (name: string, code: number[], o: Options = {}): Vector[] => everywhere(name, () => code, o);
  const ports = (flags: number, o: Options = {}): Vector[] =>
    (
      [
        ['IN AL, DX', [0xec]],
        ['OUT DX, AL', [0xee]],
        ['IN EAX, 20h', [0xe5, 0x20]],
        ['OUT 21h, AL', [0xe6, 0x21]],
      ] as const
    ).flatMap(([name, c]) =>
      everywhere(`${name}, IOPL ${flags >> 12}${o.prepare ? ', allowed' : ''}`, () => [...c], {
        flags,
        prepare: (w, p) => {
          p.set64(L.RDX, 0x3f9);
          o.prepare?.(w, p);
        },
      }),
    );
  const bitmap: Options = {
    prepare: (w, p) => {
      p.core.exports.setHidden(p.cpu, L.TR, 0x50, BigInt(TSS), 0x168, 0x8b);
      w.describe(0x50, system(TSS32 | 2, { base: TSS, limit: 0x168 }));
      p.write(TSS + 0x68 + 4, 1, 0x02);
    },
  };
  return [
    ...[0n, 0x1000n, 0x8000_0000_0000n].flatMap((base) => [
      ...mem(`LGDT, base ${base.toString(16)}`, [0x0f, 0x01, 0x17], table(base)),
      ...mem(`LIDT, base ${base.toString(16)}`, [0x0f, 0x01, 0x1f], table(base)),
      ...mem(`16-bit LGDT, base ${base.toString(16)}`, [0x66, 0x0f, 0x01, 0x17], table(base | 0xff000000n)),
    ]),
    ...mem('SGDT', [0x0f, 0x01, 0x07]),
    ...mem('SIDT', [0x0f, 0x01, 0x0f]),
    ...mem('SLDT', [0x0f, 0x00, 0xc0]),
    ...mem('STR', [0x0f, 0x00, 0xc8]),
    ...mem('STR to memory', [0x0f, 0x00, 0x0f]),
    ...mem('SMSW', [0x0f, 0x01, 0xe0]),
    ...mem('SMSW to memory', [0x0f, 0x01, 0x27]),
    ...[0x10, 0x11, 0x1f, 0xfff0].flatMap((v) => everywhere(`LMSW ${v.toString(16)}`, () => [0x0f, 0x01, 0xf0], rax(v))),
    ...mem('CLTS', [0x0f, 0x06], { prepare: (_w, p) => p.set64(L.CR0, p.get64(L.CR0) | 8n) }),
    ...mem('INVLPG', [0x0f, 0x01, 0x3f]),
    ...mem('INVLPG of a register', [0x0f, 0x01, 0xff]),
    ...mem('WBINVD', [0x0f, 0x09]),
    ...mem('UD2', [0x0f, 0x0b]),
    ...mem('HLT', [HLT]),
    ...mem('SWAPGS', [0x0f, 0x01, 0xf8]),
    ...mem('sixteen bytes', [...new Array(15).fill(0x66), 0x90]),
    ...mem('LOCK NOP', [0xf0, 0x90]),
    ...mem('RSM', [0x0f, 0xaa]),
    ...[0, 1].flatMap((n) => mem(`XGETBV without OSXSAVE, ${n}`, [0xb9, n, 0, 0, 0, 0x0f, 0x01, 0xd0])),
    ...[0, 0x3000].flatMap((flags) => [
      ...mem(`CLI, IOPL ${flags >> 12}`, [0xfa], { flags: flags | 0x200 }),
      ...mem(`STI, IOPL ${flags >> 12}`, [0xfb], { flags }),
      ...mem(`PUSHF, IOPL ${flags >> 12}`, [0x9c], { flags: flags | 0x200 }),
      ...mem(`POPF of everything, IOPL ${flags >> 12}`, [0x68, ...bytes(0x3f7eff & ~0x100, 4), 0x9d], { flags }),
      ...mem(`POPF of nothing, IOPL ${flags >> 12}`, [0x6a, 0, 0x9d], { flags: flags | 0x244ed7 }),
      ...ports(flags),
    ]),
    ...ports(0, bitmap),
    ...[0, 3].flatMap((dpl) =>
      [INT32, TRAP32, CALL32].flatMap((type) => [
        ...mem(`INT through a gate of type ${type}, DPL ${dpl}`, [0xcd, INTERRUPT], {
          flags: 0x200,
          prepare: (w) => w.idt(INTERRUPT, gate(type, codeOf(0), TARGET, { dpl })),
        }),
        ...mem(`INT3 through a gate of type ${type}, DPL ${dpl}`, [0xcc], {
          flags: 0x200,
          prepare: (w) => w.idt(3, gate(type, codeOf(0), TARGET, { dpl })),
        }),
      ]),
    ),
    ...mem('INT through an absent gate', [0xcd, INTERRUPT], {
      prepare: (w) => w.idt(INTERRUPT, gate(INT32, codeOf(0), TARGET, { dpl: 3, present: false })),
    }),
    ...mem('INT beyond the IDT', [0xcd, 0x90], { prepare: (_w, p) => p.set32(L.IDTR_LIMIT, 0x47f) }),
    ...mem('an exception without a handler', [0x0f, 0x0b], { prepare: (w) => w.idt(6, 0n) }),
    ...mem('an exception without any', [0x0f, 0x0b], { prepare: (_w, p) => p.set32(L.IDTR_LIMIT, 0) }),
    ...mem('a page that is not there', [0x8b, 0x07], { prepare: (w, p) => p.set64(L.RDI, w.long ? 0x50_0000 : OPERAND) }),
    ...mem('a write on nothing', [0x89, 0x07], { prepare: (w, p) => p.set64(L.RDI, w.long ? 0x50_0000 : OPERAND) }),
    ...mem('a non-canonical address', [0x48, 0x8b, 0x07], { prepare: (_w, p) => p.set64(L.RDI, 0x8000_0000_0000n) }).filter((v) =>
      v.name.endsWith('64-bit'),
    ),
    ...mem('a non-canonical stack', [0x50], { prepare: (_w, p) => p.set64(L.RSP, 0x8000_0000_0000n) }).filter((v) =>
      v.name.endsWith('64-bit'),
    ),
    ...mem('a division by zero', [0xf7, 0xf1], { prepare: (_w, p) => p.set64(L.RCX, 0) }),
    ...mem('INTO', [0xce], { flags: iopl(0) | 0x800 }),
    ...mem('a step', [0x90, 0x90], { flags: 0x100 }),
    ...mem('a breakpoint', [0x90, 0x90], {
      prepare: (_w, p) => {
        p.set64(L.DR, CODE + 1);
        p.set64(L.DR + 56, 0x402);
      },
    }),
    ...mem('a watched write', [0x89, 0x07, 0x90], {
      prepare: (_w, p) => {
        p.set64(L.DR, OPERAND);
        p.set64(L.DR + 56, 0xd0402);
      },
    }),
  ];
}

export const VECTORS: readonly Vector[] = [
  ...SELECTORS.flatMap(([kind, selector]) => [0, 3].flatMap((rpl) => selectorVectors(kind, selector | rpl))),
  ...registerVectors(),
  ...otherVectors(),
];
