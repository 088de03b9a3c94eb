/** Which rows are compared with silicon, and how. */
import { join } from 'node:path';
import { disassemble } from '../../core-asm/disasm/disassemble.ts';
import { type Row, rows } from '../../core-asm/isa/row.ts';
import { Host } from '../core/silicon/host.ts';
import { casesOf, type Form, formsOf, isString, type Mode, modesOf } from './cases.ts';
import { architectural, definedFlags, describe } from './compare.ts';
import type { Ours } from './ours.ts';
import { R_CODE, R_MODE, RECORD } from './record.ts';
import '../../core-asm/isa/rows/alu.ts';
import '../../core-asm/isa/rows/shift.ts';
import '../../core-asm/isa/rows/move.ts';
import '../../core-asm/isa/rows/control.ts';
import '../../core-asm/isa/rows/bmi.ts';
import '../../core-asm/isa/rows/system.ts';

/** What depends on the operating system or its tables, or says something about the machine; tests in test/core have them. */
const APART =
  /^(INT3?|INT1|INTO|IRET|CALLF|JMPF|RETF|SYSCALL|SYSRET|SYSENTER|SYSEXIT|SGDT|SIDT|SLDT|STR|SMSW|LAR|LSL|VERR|VERW|CPUID|RDTSCP?|RDRAND|RDSEED|RDPID|(RD|WR)[FG]SBASE|RDPMC|RSM|PCOMMIT|XGETBV|XSETBV|XSAVE(OPT|C)?|XRSTOR|MOV Sw.*|POP [ESDFG]S|L[ESDFG]S)( |$)/;

export interface Subject {
  /** Unique among all. */
  name: string;
  row: Row;
  form: Form;
}

const encoding = (row: Row): string =>
  [row.prefix, row.map, row.op.toString(16), row.reg === undefined ? '' : `/${row.reg}`, row.rm ?? '', row.modes]
    .filter((x) => x)
    .join(' ');

export const SUBJECTS: readonly Subject[] = rows
  .filter((row) => !APART.test(row.syntax))
  .flatMap((row) => formsOf(row).map((form) => ({ name: `${row.syntax} (${encoding(row)}, ${form})`, row, form })));

/** At least `total` cases, spread over the modes. */
export function casesFor(s: Subject, total: number, salt: number): Uint8Array[] {
  const seed = [...s.name].reduce((h, c) => (Math.imul(h, 31) + c.charCodeAt(0)) >>> 0, salt);
  return casesOf(s.row, s.form, Math.ceil(total / modesOf(s.row).length), seed);
}

export const createHost = (): Host => new Host(join(import.meta.dirname, 'run.c'), RECORD);

/** What is compared of a result. */
export function significant(s: Subject, result: Uint8Array): Uint8Array {
  return architectural(result, definedFlags(s.row));
}

/** Runs the cases; returns what differs from the results, told at length. */
export function differences(ours: Ours, s: Subject, cases: readonly Uint8Array[], results: readonly Uint8Array[]): string[] {
  return cases.flatMap((c, i) => {
    const got = significant(s, ours.run(c, isString(s.row)));
    const want = significant(s, results[i]);
    if (got.every((x, k) => x === want[k])) return [];
    const mode = new DataView(c.buffer).getUint32(R_MODE, true) as Mode;
    const text = disassemble(c.subarray(R_CODE, R_CODE + c[15]), 0n, mode);
    return [`${text.mnemonic} ${text.operands}\n  before  ${describe(c)}\n  silicon ${describe(want)}\n  ours    ${describe(got)}`];
  });
}
