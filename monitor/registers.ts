/** The CPU's registers as the monitor names and prints them, in the layout of QEMU's `info registers`. */
import type { CpuState, Segment } from '../machine/vcpu.ts';
import { hex } from './format.ts';

const GPR_64 = ['RAX', 'RBX', 'RCX', 'RDX', 'RSI', 'RDI', 'RBP', 'RSP', 'R8', 'R9', 'R10', 'R11', 'R12', 'R13', 'R14', 'R15'];
/** Register numbers of the instruction encoding. */
const NUMBER: Record<string, number> = { RAX: 0, RCX: 1, RDX: 2, RBX: 3, RSP: 4, RBP: 5, RSI: 6, RDI: 7 };
const numberOf = (name: string): number => NUMBER[name] ?? Number(name.slice(1));

const SEGMENTS = ['es', 'cs', 'ss', 'ds', 'fs', 'gs'] as const;

const MSR_EFER = 0xc0000080;
const EFER_LMA = 1n << 10n;
const CR0_PE = 1n;

/** Attribute bits, as Segment counts them: descriptor bit - 40. */
const ACCESSED = 1 << 0;
const READ_WRITE = 1 << 1;
const CONFORMING_DOWN = 1 << 2;
const CODE = 1 << 3;
const NOT_SYSTEM = 1 << 4;
const PRESENT = 1 << 7;
const LONG = 1 << 13;
const BIG = 1 << 14;

const efer = (cpu: CpuState): bigint => cpu.msr.get(MSR_EFER) ?? 0n;
const longMode = (cpu: CpuState): boolean => (efer(cpu) & EFER_LMA) !== 0n;
const code64 = (cpu: CpuState): boolean => longMode(cpu) && (cpu.seg.cs.attributes & LONG) !== 0;

/** 16, 32 or 64: how code at CS:IP is decoded. */
export const codeBits = (cpu: CpuState): 16 | 32 | 64 => (code64(cpu) ? 64 : (cpu.seg.cs.attributes & BIG) !== 0 ? 32 : 16);

/** The value of `$name`, or undefined. */
export function registerValue(cpu: CpuState, name: string): bigint | undefined {
  if (name === 'pc' || name === 'eip' || name === 'rip') return name === 'pc' ? cpu.rip + cpu.seg.cs.base : cpu.rip;
  if (name === 'eflags' || name === 'rflags') return cpu.rflags;
  const alias = { sp: 'RSP', fp: 'RBP' }[name] ?? name.toUpperCase().replace(/^E(?=..$)/, 'R');
  if (GPR_64.includes(alias)) return cpu.gpr[numberOf(alias)];
  const control = /^cr([02348])$/.exec(name)?.[1];
  if (control !== undefined) return cpu.cr[`cr${control}` as keyof CpuState['cr']];
  const [segment, part, more] = name.split('.');
  const found = SEGMENTS.find((known) => known === segment);
  if (found === undefined || more !== undefined) return undefined;
  const { selector, base, limit, attributes } = cpu.seg[found];
  if (part === undefined) return BigInt(selector);
  return { base, limit: BigInt(limit), attr: BigInt(attributes) }[part];
}

export function printRegisters(index: number, cpu: CpuState, a20?: boolean): string {
  const wide = code64(cpu);
  return [
    `CPU#${index}`,
    ...(wide ? general64(cpu) : general32(cpu)),
    `${programCounter(cpu, wide)} ${status(cpu, a20)}`,
    ...SEGMENTS.map((name) => segmentLine(cpu, name.toUpperCase(), cpu.seg[name])),
    segmentLine(cpu, 'LDT', cpu.seg.ldtr),
    segmentLine(cpu, 'TR', cpu.seg.tr),
    tableLine(cpu, 'GDT', cpu.gdtr),
    tableLine(cpu, 'IDT', cpu.idtr),
    controlLine(cpu),
    `DR0=${hex(cpu.dr[0], 16)} DR1=${hex(cpu.dr[1], 16)} DR2=${hex(cpu.dr[2], 16)} DR3=${hex(cpu.dr[3], 16)} `,
    `DR6=${hex(cpu.dr[6], 16)} DR7=${hex(cpu.dr[7], 16)}`,
    `EFER=${hex(efer(cpu), 16)}`,
    ...floatingPoint(cpu.xsave),
    ...vector(cpu.xsave, wide ? 16 : 8),
    '',
  ].join('\n');
}

function general64(cpu: CpuState): string[] {
  const cell = (name: string) => `${name.padEnd(3)}=${hex(cpu.gpr[numberOf(name)], 16)}`;
  return [0, 4, 8, 12].map((first) =>
    GPR_64.slice(first, first + 4)
      .map(cell)
      .join(' '),
  );
}

function general32(cpu: CpuState): string[] {
  const cell = (name: string) => `E${name.slice(1)}=${hex(cpu.gpr[numberOf(name)] & 0xffff_ffffn, 8)}`;
  return [0, 4].map((first) =>
    GPR_64.slice(first, first + 4)
      .map(cell)
      .join(' '),
  );
}

const programCounter = (cpu: CpuState, wide: boolean): string => {
  const flags = `FL=${hex(cpu.rflags & 0xffff_ffffn, 8)}`;
  return wide ? `RIP=${hex(cpu.rip, 16)} R${flags}` : `EIP=${hex(cpu.rip & 0xffff_ffffn, 8)} E${flags}`;
};

/** Letters of RFLAGS from DF down to CF. */
const FLAG_LETTERS: readonly (readonly [bigint, string])[] = [
  [1n << 10n, 'D'],
  [1n << 11n, 'O'],
  [1n << 7n, 'S'],
  [1n << 6n, 'Z'],
  [1n << 4n, 'A'],
  [1n << 2n, 'P'],
  [1n << 0n, 'C'],
];

function status(cpu: CpuState, a20: boolean | undefined): string {
  const letters = FLAG_LETTERS.map(([bit, letter]) => ((cpu.rflags & bit) !== 0n ? letter : '-')).join('');
  const level = (cpu.seg.ss.attributes >> 5) & 3;
  const bit = (on: boolean) => (on ? 1 : 0);
  const gate = a20 === undefined ? '' : ` A20=${bit(a20)}`;
  // There is no system management mode, so SMM is 0.
  return `[${letters}] CPL=${level} II=${bit(cpu.events.interruptShadow !== null)}${gate} SMM=0 HLT=${bit(cpu.events.halted)}`;
}

function segmentLine(cpu: CpuState, name: string, segment: Segment): string {
  const { selector, base, limit, attributes } = segment;
  const digits = longMode(cpu) ? 16 : 8;
  // Descriptor bits 63:32, without the base's: attributes stand at 8, limit bits 19:16 are not repeated.
  const high = ((attributes & 0xf0ff) << 8) | (attributes & 0x8000 ? (limit >>> 12) & 0xf0000 : limit & 0xf0000);
  const words = `${name.padEnd(3)}=${hex(selector, 4)} ${hex(base, digits)} ${hex(limit, 8)} ${hex(high >>> 0, 8)}`;
  if ((cpu.cr.cr0 & CR0_PE) === 0n || (attributes & PRESENT) === 0) return words;
  return `${words} DPL=${(attributes >> 5) & 3} ${typeOf(cpu, attributes)}`;
}

function typeOf(cpu: CpuState, attributes: number): string {
  if ((attributes & NOT_SYSTEM) === 0) return (longMode(cpu) ? SYSTEM_64 : SYSTEM_32)[attributes & 0xf] ?? 'Reserved';
  const letter = (bit: number, char: string) => ((attributes & bit) !== 0 ? char : '-');
  const accessed = letter(ACCESSED, 'A');
  if ((attributes & CODE) !== 0) {
    const bits = (attributes & LONG) !== 0 ? 'CS64' : (attributes & BIG) !== 0 ? 'CS32' : 'CS16';
    return `${bits} [${letter(CONFORMING_DOWN, 'C')}${letter(READ_WRITE, 'R')}${accessed}]`;
  }
  const bits = (attributes & BIG) !== 0 || longMode(cpu) ? 'DS  ' : 'DS16';
  return `${bits} [${letter(CONFORMING_DOWN, 'E')}${letter(READ_WRITE, 'W')}${accessed}]`;
}

/** SDM vol. 3A table 3-2. */
const SYSTEM_32: Record<number, string> = {
  1: 'TSS16-avl',
  2: 'LDT',
  3: 'TSS16-busy',
  4: 'CallGate16',
  5: 'TaskGate',
  6: 'IntGate16',
  7: 'TrapGate16',
  9: 'TSS32-avl',
  11: 'TSS32-busy',
  12: 'CallGate32',
  14: 'IntGate32',
  15: 'TrapGate32',
};
const SYSTEM_64: Record<number, string> = {
  2: 'LDT',
  9: 'TSS64-avl',
  11: 'TSS64-busy',
  12: 'CallGate64',
  14: 'IntGate64',
  15: 'TrapGate64',
};

const tableLine = (cpu: CpuState, name: string, { base, limit }: { base: bigint; limit: number }): string =>
  `${name}=     ${hex(base, longMode(cpu) ? 16 : 8)} ${hex(limit, 8)}`;

function controlLine(cpu: CpuState): string {
  const { cr0, cr2, cr3, cr4 } = cpu.cr;
  const digits = longMode(cpu) ? 16 : 8;
  return `CR0=${hex(cr0, 8)} CR2=${hex(cr2, digits)} CR3=${hex(cr3, digits)} CR4=${hex(cr4, 8)}`;
}

/** The legacy area of an XSAVE image, SDM vol. 1 10.5.1. */
const FCW = 0;
const FSW = 2;
const FTW = 4;
const MXCSR = 24;
const ST0 = 32;
const XMM0 = 160;

function floatingPoint(xsave: Uint8Array): string[] {
  const view = new DataView(xsave.buffer, xsave.byteOffset, xsave.byteLength);
  const statusWord = view.getUint16(FSW, true);
  const register = (i: number) => {
    const at = ST0 + 16 * i;
    return `FPR${i}=${hex(view.getBigUint64(at, true), 16)} ${hex(view.getUint16(at + 8, true), 4)}`;
  };
  return [
    `FCW=${hex(view.getUint16(FCW, true), 4)} FSW=${hex(statusWord, 4)} [ST=${(statusWord >> 11) & 7}] ` +
      `FTW=${hex(view.getUint8(FTW), 2)} MXCSR=${hex(view.getUint32(MXCSR, true), 8)}`,
    ...[0, 2, 4, 6].map((i) => `${register(i)} ${register(i + 1)}`),
  ];
}

function vector(xsave: Uint8Array, count: number): string[] {
  const view = new DataView(xsave.buffer, xsave.byteOffset, xsave.byteLength);
  const register = (i: number) => {
    const at = XMM0 + 16 * i;
    return `XMM${String(i).padStart(2, '0')}=${hex(view.getBigUint64(at + 8, true), 16)} ${hex(view.getBigUint64(at, true), 16)}`;
  };
  return Array.from({ length: count / 2 }, (_, i) => `${register(2 * i)} ${register(2 * i + 1)}`);
}
