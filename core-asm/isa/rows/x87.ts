/**
 * The x87 (SDM vol. 2D, tables ). ST(i) is ModRM.rm, which the handlers read; a memory operand's letter is its size:
 * w d q, t for ten bytes, none where the instruction knows. The undocumented aliases are those that every processor since the 8087 has.
 */
import type { Feature } from '../features.ts';
import { row, undefinedOpcodes } from '../row.ts';

/** D8..DF /reg with a memory operand. */
function mem(op: number, reg: number, syntax: string, helper: string, feature?: Feature): void {
  row(syntax, { op, reg, mod: 'mem', helper, feature });
}
/** D8..DF /reg with register ST(i). */
function sti(op: number, reg: number, syntax: string, helper: string, note?: string): void {
  row(syntax, { op, reg, mod: 'reg', helper, note });
}
/** D8..DF with ModRM byte `byte` (C0..FF) and no operand. */
function one(op: number, byte: number, syntax: string, helper: string, note?: string): void {
  row(syntax, { op, reg: (byte >> 3) & 7, mod: 'reg', rm: byte & 7, helper, note });
}

// --- arithmetic and comparison, in the order of ModRM.reg -----------------------------------------------------------------------
const OPS = ['ADD', 'MUL', 'COM', 'COMP', 'SUB', 'SUBR', 'DIV', 'DIVR'];
for (const [reg, name] of OPS.entries()) {
  const h = name.toLowerCase();
  mem(0xd8, reg, `F${name} Md`, `f${h}_m32`);
  mem(0xdc, reg, `F${name} Mq`, `f${h}_m64`);
  mem(0xda, reg, `FI${name} Md`, `fi${h}_i32`);
  mem(0xde, reg, `FI${name} Mw`, `fi${h}_i16`);
  if (name.startsWith('COM')) {
    sti(0xd8, reg, `F${name} STi`, `f${h}_sti`);
    continue;
  }
  sti(0xd8, reg, `F${name} ST0, STi`, `f${h}_0i`);
  // With ST(i) as destination, the reversed forms have changed places.
  const other = reg < 4 ? reg : reg ^ 1;
  sti(0xdc, other, `F${name} STi, ST0`, `f${h}_i0`);
  sti(0xde, other, `F${name}P STi, ST0`, `f${h}p`);
}
sti(0xdc, 2, 'FCOM2 STi', 'fcom2_sti', 'undocumented alias of FCOM');
sti(0xdc, 3, 'FCOMP3 STi', 'fcomp3_sti', 'undocumented alias of FCOMP');
sti(0xde, 2, 'FCOMP5 STi', 'fcomp5_sti', 'undocumented alias of FCOMP');
one(0xde, 0xd9, 'FCOMPP', 'fcompp');
one(0xda, 0xe9, 'FUCOMPP', 'fucompp');
sti(0xdd, 4, 'FUCOM STi', 'fucom_sti');
sti(0xdd, 5, 'FUCOMP STi', 'fucomp_sti');
for (const [name, op, reg] of [
  ['FUCOMI', 0xdb, 5],
  ['FCOMI', 0xdb, 6],
  ['FUCOMIP', 0xdf, 5],
  ['FCOMIP', 0xdf, 6],
] as const)
  row(`${name} ST0, STi`, { op, reg, mod: 'reg', feature: 'cmov', flags: 'w=oszapc', helper: name.toLowerCase() });

// --- loads, stores, moves -----------------------------------------------------------------------------------------------------------
mem(0xd9, 0, 'FLD Md', 'fld_m32');
mem(0xdd, 0, 'FLD Mq', 'fld_m64');
mem(0xdb, 5, 'FLD Mt', 'fld_m80');
sti(0xd9, 0, 'FLD STi', 'fld_sti');
mem(0xd9, 2, 'FST Md', 'fst_m32');
mem(0xd9, 3, 'FSTP Md', 'fstp_m32');
mem(0xdd, 2, 'FST Mq', 'fst_m64');
mem(0xdd, 3, 'FSTP Mq', 'fstp_m64');
mem(0xdb, 7, 'FSTP Mt', 'fstp_m80');
sti(0xdd, 2, 'FST STi', 'fst_sti');
sti(0xdd, 3, 'FSTP STi', 'fstp_sti');
sti(0xd9, 3, 'FSTP1 STi', 'fstp1_sti', 'undocumented alias of FSTP');
sti(0xdf, 2, 'FSTP8 STi', 'fstp8_sti', 'undocumented alias of FSTP');
sti(0xdf, 3, 'FSTP9 STi', 'fstp8_sti', 'undocumented alias of FSTP');
mem(0xdf, 0, 'FILD Mw', 'fild_m16');
mem(0xdb, 0, 'FILD Md', 'fild_m32');
mem(0xdf, 5, 'FILD Mq', 'fild_m64');
mem(0xdf, 1, 'FISTTP Mw', 'fisttp_m16', 'pni');
mem(0xdb, 1, 'FISTTP Md', 'fisttp_m32', 'pni');
mem(0xdd, 1, 'FISTTP Mq', 'fisttp_m64', 'pni');
mem(0xdf, 2, 'FIST Mw', 'fist_m16');
mem(0xdb, 2, 'FIST Md', 'fist_m32');
mem(0xdf, 3, 'FISTP Mw', 'fistp_m16');
mem(0xdb, 3, 'FISTP Md', 'fistp_m32');
mem(0xdf, 7, 'FISTP Mq', 'fistp_m64');
mem(0xdf, 4, 'FBLD Mt', 'fbld');
mem(0xdf, 6, 'FBSTP Mt', 'fbstp');
sti(0xd9, 1, 'FXCH STi', 'fxch');
sti(0xdd, 1, 'FXCH4 STi', 'fxch4', 'undocumented alias of FXCH');
sti(0xdf, 1, 'FXCH7 STi', 'fxch7', 'undocumented alias of FXCH');
for (const [reg, cc] of ['B', 'E', 'BE', 'U'].entries()) {
  row(`FCMOV${cc} ST0, STi`, { op: 0xda, reg, mod: 'reg', feature: 'cmov', flags: 'r=zpc', helper: `fcmov${cc.toLowerCase()}` });
  row(`FCMOVN${cc} ST0, STi`, { op: 0xdb, reg, mod: 'reg', feature: 'cmov', flags: 'r=zpc', helper: `fcmovn${cc.toLowerCase()}` });
}
for (const [i, name] of ['FLD1', 'FLDL2T', 'FLDL2E', 'FLDPI', 'FLDLG2', 'FLDLN2', 'FLDZ'].entries())
  one(0xd9, 0xe8 + i, name, name.toLowerCase());

// --- on ST(0) and ST(1) ----------------------------------------------------------------------------------------------------------------
one(0xd9, 0xd0, 'FNOP', 'fnop');
one(0xd9, 0xe0, 'FCHS', 'fchs');
one(0xd9, 0xe1, 'FABS', 'fabs');
one(0xd9, 0xe4, 'FTST', 'ftst');
one(0xd9, 0xe5, 'FXAM', 'fxam');
const F0 = ['F2XM1', 'FYL2X', 'FPTAN', 'FPATAN', 'FXTRACT', 'FPREM1', 'FDECSTP', 'FINCSTP'];
const F8 = ['FPREM', 'FYL2XP1', 'FSQRT', 'FSINCOS', 'FRNDINT', 'FSCALE', 'FSIN', 'FCOS'];
for (const [i, name] of [...F0, ...F8].entries()) one(0xd9, 0xf0 + i, name, name.toLowerCase());

// --- control ----------------------------------------------------------------------------------------------------------------------------
mem(0xd9, 4, 'FLDENV M', 'fldenv');
mem(0xd9, 5, 'FLDCW Mw', 'fldcw');
mem(0xd9, 6, 'FNSTENV M', 'fnstenv');
mem(0xd9, 7, 'FNSTCW Mw', 'fnstcw');
mem(0xdd, 4, 'FRSTOR M', 'frstor');
mem(0xdd, 6, 'FNSAVE M', 'fnsave');
mem(0xdd, 7, 'FNSTSW Mw', 'fnstsw_mem');
one(0xdf, 0xe0, 'FNSTSW AX', 'fnstsw_ax');
one(0xdb, 0xe0, 'FENI', 'fnop287', '8087 only; does nothing');
one(0xdb, 0xe1, 'FDISI', 'fnop287', '8087 only; does nothing');
one(0xdb, 0xe2, 'FNCLEX', 'fnclex');
one(0xdb, 0xe3, 'FNINIT', 'fninit');
one(0xdb, 0xe4, 'FSETPM', 'fnop287', '287 only; does nothing');
sti(0xdd, 0, 'FFREE STi', 'ffree');
sti(0xdf, 0, 'FFREEP STi', 'ffreep', 'undocumented: FFREE and pop');

// --- nothing there -----------------------------------------------------------------------------------------------------------------------
const undefinedBytes = (op: number, bytes: number[]): void => {
  for (const b of bytes) undefinedOpcodes('1', [op], { reg: (b >> 3) & 7, mod: 'reg', rm: b & 7 });
};
const range = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, i) => from + i);
undefinedOpcodes('1', [0xd9], { reg: 1, mod: 'mem' });
undefinedBytes(0xd9, [...range(0xd1, 0xd7), 0xe2, 0xe3, 0xe6, 0xe7, 0xef]);
undefinedBytes(0xda, [...range(0xe0, 0xe8), ...range(0xea, 0xff)]);
undefinedOpcodes('1', [0xdb], { reg: 4, mod: 'mem' });
undefinedOpcodes('1', [0xdb], { reg: 6, mod: 'mem' });
undefinedBytes(0xdb, [...range(0xe5, 0xe7), ...range(0xf8, 0xff)]);
undefinedOpcodes('1', [0xdd], { reg: 5, mod: 'mem' });
undefinedBytes(0xdd, range(0xf0, 0xff));
undefinedBytes(0xde, [0xd8, ...range(0xda, 0xdf)]);
undefinedBytes(0xdf, [...range(0xe1, 0xe7), ...range(0xf8, 0xff)]);
