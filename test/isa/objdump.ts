/** GNU objdump as an oracle: how long an instruction is, and what it is called. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Mode } from '../../core-asm/disasm/disassemble.ts';
import { MAX_LENGTH } from './encodings.ts';

export interface Answer {
  length: number;
  text: string;
}

/**
 * Whatever an encoding leaves over is shorter than this: the zeros after it, which objdump skips by fours, are still a run when it gets
 * to them, and CLC ends the slot. It brings objdump into step even after an odd zero, of which it then is the ModRM byte (ADD AL, BH).
 */
const SLOT = 48;
const CLC = 0xf8;
const MACHINES = { 16: 'i8086', 32: 'i386', 64: 'i386:x86-64' };

/** Disassembles each encoding by itself. */
export function objdump(encodings: readonly Uint8Array[], mode: Mode): Answer[] {
  const image = new Uint8Array(encodings.length * SLOT);
  for (const [i, bytes] of encodings.entries()) {
    image.set(bytes.subarray(0, MAX_LENGTH), i * SLOT);
    image[(i + 1) * SLOT - 1] = CLC;
  }
  const folder = mkdtempSync(join(tmpdir(), 'objdump-'));
  try {
    const file = join(folder, 'code');
    writeFileSync(file, image);
    const args = ['-D', '-b', 'binary', '-m', MACHINES[mode], '-M', mode === 64 ? 'intel,intel64' : 'intel', '--insn-width=16', file];
    return parse(execFileSync('objdump', args, { encoding: 'latin1', maxBuffer: 1 << 30 }), encodings.length);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Lines are "   1f:<tab>48 01 d8    <tab>add    rax,rbx". */
function parse(output: string, count: number): Answer[] {
  const answers: Answer[] = [];
  for (const line of output.split('\n')) {
    const tab = line.indexOf(':\t');
    if (tab < 0 || Number.parseInt(line.slice(0, tab), 16) % SLOT !== 0) continue;
    const [bytes, text] = line.slice(tab + 2).split('\t');
    answers.push({ length: bytes.trim().split(/\s+/).length, text: (text ?? '').replace(/\s*[#<].*$/, '').trim() });
  }
  if (answers.length !== count) throw new Error(`objdump lost step: ${answers.length} of ${count} encodings`);
  return answers;
}
