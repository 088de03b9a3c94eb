/** Operand values and memory operands for generated instructions. */
import { Random } from '../support/random.ts';
import { DATA } from './record.ts';

const EDGES = [
  0n,
  0n,
  1n,
  2n,
  7n,
  8n,
  9n,
  0xan,
  0x10n,
  0x1fn,
  0x20n,
  0x21n,
  0x3fn,
  0x40n,
  0x41n,
  0x7fn,
  0x80n,
  0x81n,
  0x99n,
  0x9an,
  0xffn,
  0x7fffn,
  0x8000n,
  0xff80n,
  0xffffn,
  0x10000n,
  0x7fffffffn,
  0x80000000n,
  0xffff8000n,
  0xffffffffn,
  0x100000000n,
  0x7fffffffffffffffn,
  0x8000000000000000n,
  0xffffffff80000000n,
  0xffffffffffffff80n,
  0xffffffffffffffffn,
];

export class Operands extends Random {
  u64(): bigint {
    return (BigInt(this.u32()) << 32n) | BigInt(this.u32());
  }

  chance(oneIn: number): boolean {
    return this.below(oneIn) === 0;
  }

  /** An edge as often as not, or a number of random length. */
  value(): bigint {
    return this.chance(2) ? this.pick(EDGES) : this.u64() >> BigInt(this.below(64));
  }
}

const mask = (bits: number): bigint => (1n << BigInt(bits)) - 1n;
const fits8 = (v: bigint): boolean => BigInt.asIntN(8, v) === v;

export interface MemoryOperand {
  /** mod and rm of ModRM, SIB, displacement. */
  modrm: number;
  bytes: number[];
  /** REX.X and REX.B that it needs. */
  rex: number;
  /** If the displacement counts from the end of the instruction: where in `bytes` it is to be corrected. */
  ripRelative: boolean;
  target: bigint;
}

const BASE16 = [[3, 6], [3, 7], [5, 6], [5, 7], [6], [7], [5], [3]];

function little(v: bigint, size: number): number[] {
  return Array.from({ length: size }, (_, i) => Number((BigInt.asUintN(64, v) >> BigInt(8 * i)) & 0xffn));
}

/** Makes a ModRM memory operand, and sets the registers that it uses, except `fixed` ones, so that it points to a chosen place. */
export class Addressing {
  constructor(
    private readonly o: Operands,
    private readonly registers: bigint[],
    private readonly fixed: ReadonlySet<number>,
    private readonly mode: number,
  ) {}

  /** Mostly the middle of the data window; also the end of its page, beyond it, or a non-canonical address. */
  private target(bits: number): bigint {
    const { o } = this;
    if (o.chance(24)) return 0xaff9n + BigInt(o.below(16));
    if (bits === 64 && o.chance(32)) return (o.u64() & ~0xfn) | (1n << 62n);
    return BigInt(DATA + 16 + o.below(17));
  }

  make(bits: number): MemoryOperand {
    return bits === 16 ? this.make16() : this.makeWide(bits);
  }

  private displacement(mod: number, size: number): bigint {
    return mod === 0 ? 0n : mod === 1 ? BigInt(this.o.below(256) - 128) : BigInt.asIntN(size, this.o.value());
  }

  private make16(): MemoryOperand {
    const { o } = this;
    const target = this.target(16);
    const mod = o.below(3);
    const rm = o.below(8);
    const used = BASE16[rm];
    const direct = (mod === 0 && rm === 6) || used.some((r) => this.fixed.has(r));
    if (direct) return { modrm: 6, bytes: little(target, 2), rex: 0, ripRelative: false, target };
    const disp = this.displacement(mod, 16);
    let rest = target - disp;
    if (used.length === 2) {
      this.registers[used[1]] = BigInt.asUintN(32, o.u64());
      rest -= this.registers[used[1]];
    }
    this.registers[used[0]] = (BigInt(o.u32()) & 0xffff0000n) | (rest & 0xffffn);
    return { modrm: (mod << 6) | rm, bytes: little(disp, mod), rex: 0, ripRelative: false, target };
  }

  private free(): number {
    for (;;) {
      const r = this.o.below(this.mode === 64 ? 16 : 8);
      if (!this.fixed.has(r)) return r;
    }
  }

  /** A register's value for an address part: what is above the address size does not count. */
  private put(register: number, v: bigint, bits: number): void {
    const garbage = this.o.chance(4) && this.mode === 64 ? this.o.u64() & ~mask(bits) : 0n;
    this.registers[register] = (v & mask(bits)) | garbage;
  }

  private makeWide(bits: number): MemoryOperand {
    const { o } = this;
    const target = this.target(bits);
    const mod = o.below(3);
    const base = this.free();
    const index = o.chance(2) ? this.free() : 4;
    if (mod === 0 && o.chance(5) && target < 1n << 31n) return this.direct(target);
    if (index !== 4 && index !== base) return this.indexed(bits, mod, base, index, target);
    // RBP and R13 as a base need a displacement, RSP and R12 need a SIB byte.
    const m = mod === 0 && (base & 7) === 5 ? 1 : mod;
    const disp = this.displacement(m, 32);
    this.put(base, target - disp, bits);
    const sib = (base & 7) === 4 ? [0x24] : [];
    return { modrm: (m << 6) | (base & 7), bytes: [...sib, ...little(disp, [0, 1, 4][m])], rex: base >> 3, ripRelative: false, target };
  }

  /** Only a displacement: relative to RIP in 64-bit mode, or there with a SIB byte. */
  private direct(target: bigint): MemoryOperand {
    if (this.mode !== 64) return { modrm: 5, bytes: little(target, 4), rex: 0, ripRelative: false, target };
    if (this.o.chance(2)) return { modrm: 5, bytes: little(target, 4), rex: 0, ripRelative: true, target };
    return { modrm: 4, bytes: [0x25, ...little(target, 4)], rex: 0, ripRelative: false, target };
  }

  private indexed(bits: number, mod: number, base: number, index: number, target: bigint): MemoryOperand {
    const { o } = this;
    const scale = o.below(4);
    const rex = ((index >> 3) << 1) | (base >> 3);
    const sib = (scale << 6) | ((index & 7) << 3) | (base & 7);
    if (mod === 0 && (base & 7) === 5) {
      // No base: the index register has the rest, as far as its multiples reach.
      const disp = target - (BigInt(o.below(64)) << BigInt(scale));
      if (BigInt.asIntN(32, disp) === disp) {
        this.put(index, (target - disp) >> BigInt(scale), bits);
        return { modrm: 4, bytes: [sib, ...little(disp, 4)], rex, ripRelative: false, target };
      }
    }
    const m = mod === 0 && (base & 7) === 5 ? 2 : mod;
    const disp = this.displacement(m, 32);
    if (m === 1 && !fits8(disp)) throw new Error('displacement');
    this.put(index, o.value(), bits);
    this.put(base, target - disp - (this.registers[index] << BigInt(scale)), bits);
    return { modrm: (m << 6) | 4, bytes: [sib, ...little(disp, [0, 1, 4][m])], rex, ripRelative: false, target };
  }
}
