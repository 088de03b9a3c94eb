/** What the translator knows of x87 handlers: a form, of which the operand's size follows, and an operation. Part of gen/vectors.ts. */
import type { Row } from '../row.ts';

/**
 * In the order of their numbers, with the bytes in memory and the first byte of the opcode; loads follow arithmetic in the same
 * order, stores are last. HANDLER: neither faults nor touches memory
 * once it may run; it notes its opcode itself.
 */
const FORMS = {
  NONE: [0, 0],
  HANDLER: [0, 0],
  ST0: [0, 0xd8],
  STI: [0, 0xdc],
  STI_POP: [0, 0xde],
  SIGN: [0, 0xd9],
  CONSTANT: [0, 0xd9],
  STI_LOAD: [0, 0xd9],
  STI_STORE: [0, 0xdd],
  EXCHANGE: [0, 0xd9],
  M32: [4, 0xd8],
  M64: [8, 0xdc],
  I16: [2, 0xde],
  I32: [4, 0xda],
  M32_LOAD: [4, 0xd9],
  M64_LOAD: [8, 0xdd],
  I16_LOAD: [2, 0xdf],
  I32_LOAD: [4, 0xdb],
  I64_LOAD: [8, 0xdf],
  M80_LOAD: [10, 0xdb],
  M32_STORE: [4, 0xd9],
  M64_STORE: [8, 0xdd],
  M80_STORE: [10, 0xdb],
};
type Form = keyof typeof FORMS;
const OPERATIONS = ['add', 'mul', '', '', 'sub', 'subr', 'div', 'divr'];
const ARITHMETIC: Record<string, Form> = { _0i: 'ST0', _i0: 'STI', p: 'STI_POP', _m32: 'M32', _m64: 'M64' };
/** Others, by handler: form, and which one of its kind. */
const REGISTERS: Record<string, [Form, number]> = {
  fchs: ['SIGN', 0],
  fabs: ['SIGN', 1],
  fldz: ['CONSTANT', 0],
  fld1: ['CONSTANT', 1],
  fld_sti: ['STI_LOAD', 0],
  fst_sti: ['STI_STORE', 0],
  fstp_sti: ['STI_STORE', 1],
  fxch: ['EXCHANGE', 0],
};

function formOf(name: string): [Form, number] {
  if (Object.hasOwn(REGISTERS, name)) return REGISTERS[name];
  const load = /^f(i?)ld_m(\d+)$/.exec(name);
  if (load) return [`${load[1] ? 'I' : 'M'}${load[2]}_LOAD` as Form, 0];
  const store = /^fst(p?)_m(\d+)$/.exec(name);
  if (store) return [`M${store[2]}_STORE` as Form, store[1].length];
  const arithmetic = /^f(i?)(add|mul|subr?|divr?)(_0i|_i0|p|_m32|_m64|_i16|_i32)$/.exec(name);
  if (!arithmetic) return ['NONE', 0];
  const [, integer, operation, operands] = arithmetic;
  return [integer ? (operands.slice(1).toUpperCase() as Form) : ARITHMETIC[operands], OPERATIONS.indexOf(operation)];
}

/** A byte: form in bits 7:3; operation, pops, or which one of its kind below. */
export function x87Kind(name: string, rows: readonly Row[]): number {
  const [form, detail] = formOf(name);
  if (form !== 'NONE') return (Object.keys(FORMS).indexOf(form) << 3) | detail;
  // Those that wait, and concern nothing but the registers and the status.
  const plain = rows.length > 0 && rows.every(isPlain);
  return plain ? Object.keys(FORMS).indexOf('HANDLER') << 3 : 0;
}

const isPlain = (r: Row): boolean =>
  r.map === '1' && r.op >= 0xd8 && r.op <= 0xdf && r.mod === 'reg' && r.flags === undefined && !/^FN|^FENI|^FDISI|^FSETPM/.test(r.mnemonic);

export function printX87(kinds: readonly number[]): string {
  return `/** Forms of x87 instructions. */
${Object.keys(FORMS)
  .map((n, i) => `export const X87_${n}: u32 = ${i};`)
  .join('\n')}
/** By form: bytes in memory. */
export const X87_BYTES: usize = memory.data<u8>([${Object.values(FORMS)
    .map(([bytes]) => bytes)
    .join(', ')}]);
/** By form: first byte of the opcode. */
export const X87_OPCODE: usize = memory.data<u8>([${Object.values(FORMS)
    .map(([, opcode]) => opcode)
    .join(', ')}]);
/** By handler: its form in bits 7:3; its operation, pops, or which one of its kind below; or 0. */
export const X87: usize = memory.data<u8>([
${Array.from({ length: Math.ceil(kinds.length / 32) }, (_, i) => `  ${kinds.slice(32 * i, 32 * i + 32).join(',')},`).join('\n')}
]);
`;
}
