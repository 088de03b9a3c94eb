/** A fuzz guest while it is put together: bytes into RAM, and a state that starts out as that after power-on. */
import { type Case, caseName, type Hex, hex, type Mode, type Patch, type StateData, toHex } from './case.ts';
import type { Bits } from './code.ts';
import { randomCode } from './code.ts';
import type { Dice } from './dice.ts';
import { floatBytes } from './floats.ts';
import { CODE, CODE_MAX, DATA, DATA_BYTES, GDT, HANDLERS, IDT, PAGE_TABLES, STACK, stackOf, TSS } from './layout.ts';

const MIB = 1 << 20;
const PAGE = 0x1000;
const MODELS = ['qemu64', 'qemu64', 'max', 'max', 'max', 'kvm32', 'pentium3', 'pentium', '486', 'n270', 'athlon', 'EPYC'];
const LONG_MODELS = ['qemu64', 'qemu64', 'kvm64', 'max', 'max', 'max', 'Opteron_G1', 'Nehalem', 'Haswell', 'EPYC'];
const CR0_EM_TS = 0xcn;
const CR4_OSFXSR_OSXMMEXCPT = 0x600n;
/** Numbers that registers like to hold: addresses, counts, port and MSR numbers, edges. */
const VALUES: readonly bigint[] = [
  ...[0, 1, 2, 7, 8, 16, 0x7f, 0x80, 0xff, 0x100, 0x7fff, 0x8000, 0xffff, 0x10000, 0x7fffffff, 0x80000000, 0xffffffff],
  ...[CODE, CODE + 0xffc, CODE + 0xfff, CODE + 0x1000, DATA, DATA + 0xffe, DATA + 0x1000, STACK, GDT + 8, IDT, TSS + 4],
  ...[
    PAGE_TABLES,
    PAGE_TABLES + 8,
    PAGE_TABLES + 0x1040,
    PAGE_TABLES + 0x3080,
    0x9ffff,
    0xa0000,
    0xc0000,
    0xf0000,
    0xfffff,
    MIB,
    2 * MIB - 4,
  ],
  ...[0xfee00000, 0xffff0000, 0x3f8, 0xcf8, 0x92, 0x1b, 0x10, 0x174, 0x277, 0x2ff, 0x400, 0xc0000080, 0xc0000081, 0xc0000100, 0xc0000102],
]
  .map(BigInt)
  .concat([0x7fffffffffffn, 0x800000000000n, 0xffff800000000000n, 0x7fffffffffffffffn, 0x8000000000000000n, 0xffffffffffffffffn]);

const MSRS = [
  ...[0x10, 0x174, 0x175, 0x176, 0x17a, 0x17b, 0x1a0, 0x200, 0x201, 0x20f, 0x250, 0x26f, 0x277, 0x2ff, 0x400, 0x401, 0x402],
  ...[0xc0000102, 0xc0000103],
];

export function registerValue(dice: Dice): bigint {
  switch (dice.below(4)) {
    case 0:
      return dice.u64();
    case 1:
      return BigInt(dice.u32());
    default:
      return BigInt.asUintN(64, dice.pick(VALUES) + BigInt(dice.below(8) ? 0 : dice.below(17) - 8));
  }
}

export class Scene {
  readonly memory: Patch[] = [];
  readonly state: StateData;
  impossible = false;
  private models: readonly string[];

  constructor(
    readonly dice: Dice,
    readonly mode: Mode,
    readonly seed: number,
  ) {
    this.models = mode === 'long' ? LONG_MODELS : MODELS;
    this.state = {
      gpr: Array.from({ length: 16 }, () => hex(registerValue(dice))),
      rip: hex(CODE),
      rflags: '0x2',
      seg: {},
      gdtr: { base: hex(GDT), limit: 0x1ff },
      idtr: { base: hex(IDT), limit: 0xfff },
      cr: { cr0: '0x10', cr2: hex(registerValue(dice)), cr3: '0x0', cr4: '0x0', cr8: dice.oneIn(8) ? hex(dice.below(16)) : '0x0' },
      dr: dice.oneIn(8) ? debugRegisters(dice) : [],
      msr: dice.oneIn(2) ? [] : [[dice.pick(MSRS), hex(registerValue(dice))]],
      xsave: floatingPoint(dice),
      interruptShadow: dice.oneIn(50),
    };
  }

  // --- memory --------------------------------------------------------------------------------------------------------

  put(at: number, bytes: Uint8Array): void {
    if (bytes.length > 0) this.memory.push({ at, bytes: toHex(bytes) });
  }

  /** Little-endian numbers of `size` bytes, upwards. */
  words(at: number, size: number, values: readonly (number | bigint)[]): void {
    const bytes = new Uint8Array(values.length * size);
    values.forEach((value, n) => {
      let rest = BigInt.asUintN(64, BigInt(value));
      for (let i = 0; i < size; i++, rest >>= 8n) bytes[n * size + i] = Number(rest & 0xffn);
    });
    this.put(at, bytes);
  }

  /** The guest's program; where it begins. */
  program(bits: Bits): number {
    const { dice } = this;
    const at = CODE + dice.pick([0, 0, 0, dice.below(16), 0xff0, 0xfe0]);
    const length = Math.min(dice.pick([24, 64, 200, 800, 3000]), CODE_MAX - (at - CODE) - 64);
    this.put(at, randomCode(dice, bits, length));
    const data = dice.pick([0, 512, DATA_BYTES, DATA_BYTES]);
    this.put(DATA, dice.oneIn(3) ? dice.bytes(data) : floatBytes(dice, data));
    return at;
  }

  // --- state ---------------------------------------------------------------------------------------------------------

  segment(name: string, selector: number, base: number | bigint, limit: number, attributes: number): void {
    this.state.seg[name] = { selector, base: hex(base), limit: limit >>> 0, attributes };
  }

  /** RFLAGS: whatever the level may have, but the bits of `never`. */
  flags(never = 0): void {
    const { dice } = this;
    let flags = 2 | dice.bits(0xcd5) | dice.bits(dice.below(4) ? 0x200 : 0x7200);
    if (dice.oneIn(10)) flags |= 0x100;
    if (dice.oneIn(10)) flags |= dice.bits(0x3d0000);
    this.state.rflags = hex(flags & ~never);
  }

  /** A processor that has all of SSE and AVX, and a system that lets programs use SSE and x87. */
  allowFloatingPoint(): void {
    const { cr } = this.state;
    this.models = ['max'];
    cr.cr0 = hex(BigInt(cr.cr0) & ~CR0_EM_TS);
    cr.cr4 = hex(BigInt(cr.cr4) | CR4_OSFXSR_OSXMMEXCPT);
  }

  /** Turns some bits of the state into what they cannot be. */
  spoil(): void {
    const { dice, state } = this;
    this.impossible = true;
    const flip = (value: Hex, width: number): Hex => hex(BigInt.asUintN(64, BigInt(value) ^ (1n << BigInt(dice.below(width)))));
    for (let n = dice.between(1, 4); n > 0; n--) {
      const register = dice.pick(['cr0', 'cr4', 'cr3', 'efer', 'segment', 'segment', 'rflags', 'rip', 'gdtr'] as const);
      if (register === 'segment') {
        const at = dice.pick(Object.values(state.seg));
        if (dice.below(2)) at.attributes ^= 1 << dice.below(16);
        else at.base = dice.below(2) ? flip(at.base, 64) : hex(registerValue(dice));
        if (dice.oneIn(4)) at.limit = dice.u32();
      } else if (register === 'rip') state.rip = hex(registerValue(dice));
      else if (register === 'rflags') state.rflags = flip(state.rflags, 22);
      else if (register === 'gdtr') dice.pick([state.gdtr, state.idtr]).base = hex(registerValue(dice));
      else if (register === 'efer') {
        const old = state.msr.find(([n]) => n === 0xc0000080)?.[1] ?? '0x0';
        state.msr.push([0xc0000080, flip(old, 16)]);
      } else state.cr[register] = flip(state.cr[register], 32);
    }
  }

  finish(): Case {
    const { dice, state, memory, mode, seed, impossible } = this;
    return {
      name: caseName(mode, seed),
      mode,
      cpu: dice.pick(this.models),
      ramBytes: dice.pick([MIB, 2 * MIB]),
      impossible,
      memory,
      state,
      world: dice.u32(),
      happening: dice.pick([0, 4, 16, 64]),
      instructions: dice.pick([500, 5_000, 20_000, 20_000, 60_000]),
      ...(mode !== 'board' && dice.oneIn(4) && { logged: loggedPages(dice) }),
    };
  }
}

/** Data mostly; code, stacks and tables too. */
function loggedPages(dice: Dice): number[] {
  const places = [DATA, DATA, DATA + PAGE, DATA + PAGE, CODE, CODE + PAGE, STACK - PAGE, stackOf(0) - PAGE, PAGE_TABLES, TSS, HANDLERS];
  return [...new Set(Array.from({ length: dice.between(1, 4) }, () => dice.pick(places) / PAGE))];
}

function debugRegisters(dice: Dice): Hex[] {
  const at = () => hex(dice.pick([CODE, CODE + dice.below(64), DATA, registerValue(dice)]));
  return [at(), at(), at(), at(), '0x0', '0x0', '0xffff0ff0', hex(0x400 | dice.bits(0xffff03ff))];
}

/** Of the image of FXSAVE: XMM registers. */
const XMM = 160;
const XMM_END = 416;
/** MXCSR: everything masked, as after reset; the flag of inexact results, which programs soon have set; how to round; any other bits. */
const MASKED = 0x1f80;
const INEXACT = 0x20;
const ROUNDING = 0x6000;

function mxcsr(dice: Dice): number {
  const style = dice.below(8);
  if (style === 0) return dice.u32() & 0xffff;
  if (style === 1) return MASKED | dice.bits(0x803f);
  return MASKED | (style > 2 ? INEXACT : 0) | (style === 3 ? dice.bits(ROUNDING) : 0);
}

/** x87 and SSE state: any control words, any registers. */
function floatingPoint(dice: Dice): string {
  if (dice.oneIn(3)) return '';
  const image = dice.bytes(dice.pick([32, XMM, XMM_END, XMM_END]));
  if (image.length === XMM_END && dice.oneIn(2)) image.set(floatBytes(dice, XMM_END - XMM), XMM);
  image[1] &= 0x1f;
  image[0] |= 0x40;
  new DataView(image.buffer).setUint32(24, mxcsr(dice), true);
  return toHex(image);
}
