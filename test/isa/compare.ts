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

function compareAll(encodings: readonly Uint8Array[], mode: Mode): Comparison {
  const found = new Map<string, string>();
  const used = new Set<Difference>();
  for (let at = 0; at < encodings.length; at += BATCH) {
    const batch = encodings.slice(at, at + BATCH);
    for (const [i, answer] of objdump(batch, mode).entries()) judge(batch[i], answer, mode, found, used);
  }
  return { unexplained: [...found].map(([kind, example]) => `${kind}: ${example}`), used };
}

/** Random encodings. */
export function compare(count: number, mode: Mode, seed: number): Comparison {
  const random = new Random(seed);
  const all: Comparison = { unexplained: [], used: new Set() };
  for (let done = 0; done < count; done += BATCH) {
    const encodings = Array.from({ length: Math.min(BATCH, count - done) }, () => randomEncoding(random, mode));
    const { unexplained, used } = compareAll(encodings, mode);
    all.unexplained.push(...unexplained);
    for (const d of used) all.used.add(d);
  }
  return all;
}

/** ModRM bytes with memory and registers; of opcodes that it extends, those that mean something. */
const MODRM = [0x0c, 0x14, 0x1c, 0xcb, 0xd3, 0xdb, 0xe3, 0xf3, 0xfb];

/** In 64-bit mode, every opcode behind VEX, of each length, with each prefix and W, with and without a register in vvvv. */
export function compareVex(): Comparison {
  const encodings: Uint8Array[] = [];
  for (const map of [1, 2, 3])
    for (let op = 0; op < 256; op++)
      for (const last of [0, 0x80].flatMap((w) => [0, 0x78].flatMap((vvvv) => [0, 1, 2, 3, 4, 5, 6, 7].map((lpp) => w | vvvv | lpp))))
        for (const modrm of MODRM)
          encodings.push(Uint8Array.of(0xc4, 0xe0 | map, last, op, modrm, 0x25, 0x40, 0x20, 0x10, 0, 0x90, 0x90, 0x90, 0x90, 0x90));
  return compareAll(encodings, 64);
}

const LEGACY_PREFIXES = [0x26, 0x2e, 0x36, 0x3e, 0x64, 0x65, 0x66, 0x67, 0xf0, 0xf2, 0xf3];
const isRex = (b: number, mode: Mode): boolean => mode === 64 && (b & 0xf0) === 0x40;
/** Where the prefixes end. */
const opcodeAt = (bytes: Uint8Array, mode: Mode): number => bytes.findIndex((b) => !LEGACY_PREFIXES.includes(b) && !isRex(b, mode));

/** SDM vol. 2A 2.3.2 to 2.3.4: these and REX raise #UD before VEX, which objdump does not mind. Outside 64-bit mode C4 and C5 may be LES and LDS. */
function isPrefixedVex(bytes: Uint8Array, text: string, mode: Mode): boolean {
  const at = opcodeAt(bytes, mode);
  const before = bytes.subarray(0, at);
  return (
    (bytes[at] & 0xfe) === 0xc4 &&
    !/\bl[de]s\b/.test(text) &&
    (isRex(before.at(-1) ?? 0, mode) || before.some((b) => b >= 0xf0 || b === 0x66))
  );
}

function judge(bytes: Uint8Array, theirs: Answer, mode: Mode, found: Map<string, string>, used: Set<Difference>): void {
  const ours = disassemble(bytes, 0n, mode);
  const name = (ours.mnemonic.split(' ').at(-1) as string).replace(SIZED, '$1');
  const other = isPrefixedVex(bytes, theirs.text, mode) ? BAD : theirName(theirs.text);
  if (other === '') return;
  const sameLength = ours.length === theirs.length;
  if (name === other && (name === BAD || sameLength)) return;
  const rule = DIFFERENCES.find(
    (d) =>
      d.ours.test(name) &&
      d.theirs.test(other) &&
      (!d.sameLength || sameLength) &&
      (!d.escapes || d.escapes.includes(bytes[opcodeAt(bytes, mode)])),
  );
  if (rule) {
    used.add(rule);
    return;
  }
  const kind = `${name} / ${other}${sameLength || name === BAD ? '' : ' (length)'}`;
  if (found.has(kind)) return;
  const show = `${hex(bytes)}: ${ours.length} bytes ${ours.mnemonic} ${ours.operands}; objdump ${theirs.length} bytes ${theirs.text}`;
  found.set(kind, show);
}
