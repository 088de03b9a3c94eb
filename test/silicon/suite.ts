/** Which rows are compared with silicon, and how. */
import { join } from 'node:path';
import { disassemble } from '../../core-asm/disasm/disassemble.ts';
import { type Row, rows } from '../../core-asm/isa/row.ts';
import { Host } from '../core/silicon/host.ts';
import { casesOf, type Form, formsOf, isString, type Mode, modesOf } from './cases.ts';
import { architectural, definedFlags, describe } from './compare.ts';
import type { Ours } from './ours.ts';
import { R_CODE, R_MODE, R_REGISTERS, RECORD } from './record.ts';
import '../../core-asm/isa/rows/alu.ts';
import '../../core-asm/isa/rows/shift.ts';
import '../../core-asm/isa/rows/move.ts';
import '../../core-asm/isa/rows/control.ts';
import '../../core-asm/isa/rows/bmi.ts';
import '../../core-asm/isa/rows/system.ts';

/**
 * What does something else at the system's will: system calls, the instructions that UMIP keeps from programs; what says something
 * about the machine; SYSEXIT, which AMD's processors have not in long mode; INT1, which hypervisors on them hand on as if it was a fault.
 * Tests in test/core have them.
 */
const APART = /^(SYSCALL|SYSENTER|SYSEXIT|RSM|INT1|SGDT|SIDT|SLDT|STR|SMSW|CPUID|RDTSCP?|PCOMMIT|XSAVE(OPT|C)?|XRSTOR)( |$)/;
const RANDOM = /^RD(RAND|SEED)$/;

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

export const createHost = (): Host => new Host(join(import.meta.dirname, 'run.c'), RECORD, ['-fPIE', '-pie']);

/** What is compared of a result. */
export function significant(s: Subject, result: Uint8Array): Uint8Array {
  return architectural(result, definedFlags(s.row), /^(RETF|IRET)$/.test(s.row.mnemonic));
}

/** What RDRAND found, if it did: the register that its ModRM byte names, the last one, by REX.B. */
function entropyOf(s: Subject, result: Uint8Array): bigint {
  if (!RANDOM.test(s.row.mnemonic)) return 0n;
  const code = result.subarray(R_CODE, R_CODE + result[R_CODE + 15]);
  const view = new DataView(result.buffer, result.byteOffset);
  const rex = view.getUint32(R_MODE, true) === 64 ? code[code.length - 4] : 0;
  const register = (code[code.length - 1] & 7) | ((rex & 0xf1) === 0x41 ? 8 : 0);
  return view.getBigUint64(R_REGISTERS + 8 * register, true);
}

/** Runs the cases; returns what differs from the results, told at length. */
export function differences(ours: Ours, s: Subject, cases: readonly Uint8Array[], results: readonly Uint8Array[]): string[] {
  return cases.flatMap((c, i) => {
    const got = significant(s, ours.run(c, isString(s.row), entropyOf(s, results[i])));
    const want = significant(s, results[i]);
    if (got.every((x, k) => x === want[k])) return [];
    const mode = new DataView(c.buffer).getUint32(R_MODE, true) as Mode;
    const text = disassemble(c.subarray(R_CODE, R_CODE + c[15]), 0n, mode);
    return [`${text.mnemonic} ${text.operands}\n  before  ${describe(c)}\n  silicon ${describe(want)}\n  ours    ${describe(got)}`];
  });
}
