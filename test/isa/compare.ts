/** Encodings that objdump and our disassembler see differently, apart from the differences that are understood. */
import { disassemble, type Mode } from '../../core-asm/disasm/disassemble.ts';
import { Random } from '../support/random.ts';
import { DIFFERENCES, type Difference } from './differences.ts';
import { hex, randomEncoding } from './encodings.ts';
import { type Answer, objdump } from './objdump.ts';

/** What one call of objdump gets: it prints some 300 bytes about each. */
const BATCH = 20_000;
const PREFIX = /^(data16|data32|addr16|addr32|[cdefgs]s|rex(\.\w+)?|rep|repn?z|bnd|notrack|xacquire|xrelease|lock)$/;
const STRING = /^(movs|cmps|stos|lods|scas|ins|outs)$/;
/** Mnemonics to which objdump appends the operand size, in some modes. */
const SIZED =
  /^((?:push|pop)[af]?|enter|leave|ret|retf|call|jmp|iret|sysret|sysexit|[sl][gi]dt|fldenv|fnstenv|frstor|fnsave|fxsave|fxrstor|xsave|xsaveopt|xsavec|xrstor)(w|d|q|64)$/;
/** SDM vol. 2A, LOCK: what it may precede, with a memory destination. */
const LOCKABLE = /^(add|adc|and|bt[crs]|cmpxchg|cmpxchg8b|cmpxchg16b|dec|inc|neg|not|or|sbb|sub|xor|xadd|xchg)$/;
const BAD = '(bad)';

/** The mnemonic without prefixes and size suffix; '(bad)' for #UD; '' if objdump took a prefix for an instruction of its own. */
function theirName(text: string): string {
  const words = text.replace('\t', ' ').split(/ +/);
  const first = words.findIndex((w) => !PREFIX.test(w));
  if (first < 0) return '';
  const mnemonic = words[first];
  if (text.includes(BAD) && !mnemonic.startsWith('bnd')) return BAD;
  if (words.slice(0, first).includes('lock') && !isLockable(mnemonic, words.slice(first + 1).join(' '))) return BAD;
  if (STRING.test(mnemonic)) return mnemonic + (/([BWDQ])(?:YTE|ORD|WORD) PTR/.exec(text)?.[1].toLowerCase() ?? '');
  return mnemonic.replace(SIZED, '$1');
}

/** Memory is shown as [..], or as ds:0x.. if there is only a displacement. */
function isLockable(mnemonic: string, operands: string): boolean {
  return LOCKABLE.test(mnemonic) && /^[^,]*(\[|:0x)/.test(operands);
}

export interface Comparison {
  /** One line per kind of difference that no rule explains, with an example. */
  unexplained: string[];
  /** Differences that occurred. */
  used: Set<Difference>;
}

export function compare(count: number, mode: Mode, seed: number): Comparison {
  const random = new Random(seed);
  const found = new Map<string, string>();
  const used = new Set<Difference>();
  for (let done = 0; done < count; done += BATCH) {
    const encodings = Array.from({ length: Math.min(BATCH, count - done) }, () => randomEncoding(random, mode));
    for (const [i, answer] of objdump(encodings, mode).entries()) judge(encodings[i], answer, mode, found, used);
  }
  return { unexplained: [...found].map(([kind, example]) => `${kind}: ${example}`), used };
}

function judge(bytes: Uint8Array, theirs: Answer, mode: Mode, found: Map<string, string>, used: Set<Difference>): void {
  const ours = disassemble(bytes, 0n, mode);
  const name = (ours.mnemonic.split(' ').at(-1) as string).replace(SIZED, '$1');
  const other = theirName(theirs.text);
  if (other === '') return;
  const sameLength = ours.length === theirs.length;
  if (name === other && (name === BAD || sameLength)) return;
  const rule = DIFFERENCES.find((d) => d.ours.test(name) && d.theirs.test(other) && (!d.sameLength || sameLength));
  if (rule) {
    used.add(rule);
    return;
  }
  const kind = `${name} / ${other}${sameLength || name === BAD ? '' : ' (length)'}`;
  if (found.has(kind)) return;
  const show = `${hex(bytes)}: ${ours.length} bytes ${ours.mnemonic} ${ours.operands}; objdump ${theirs.length} bytes ${theirs.text}`;
  found.set(kind, show);
}
