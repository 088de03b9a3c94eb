/** Random machine code that is an instruction, or nearly one, more often than random bytes are. */
import type { Mode } from '../../core-asm/disasm/disassemble.ts';
import type { Random } from '../support/random.ts';

/** No instruction is longer; a prefix too many makes one that is. */
export const MAX_LENGTH = 15;

const PREFIXES = [0x26, 0x2e, 0x36, 0x3e, 0x64, 0x65, 0x66, 0x66, 0x66, 0x67, 0x67, 0xf0, 0xf2, 0xf2, 0xf3, 0xf3];
const ESCAPES = [[], [], [], [], [0x0f], [0x0f], [0x0f], [0x0f], [0x0f, 0x38], [0x0f, 0x3a], [0xc5], [0xc4]];

/** 15 bytes: prefixes, escape, opcode, and the rest; what the instruction does not need is there nevertheless. */
export function randomEncoding(random: Random, mode: Mode): Uint8Array {
  const bytes: number[] = [];
  for (let n = random.pick([0, 0, 0, 1, 1, 2, 3]); n > 0; n--) bytes.push(random.pick(PREFIXES));
  if (mode === 64 && random.below(2)) bytes.push(0x40 | random.below(16));
  bytes.push(...random.pick(ESCAPES));
  while (bytes.length < MAX_LENGTH) bytes.push(random.below(256));
  return Uint8Array.from(bytes);
}

export const hex = (bytes: Uint8Array): string => Array.from(bytes, (b) => b.toString(16).padStart(2, '0')).join(' ');
