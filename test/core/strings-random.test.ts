import { beforeAll, expect, it } from 'vitest';
import * as L from '../../core-asm/assembly/layout.ts';
import { Random } from '../support/random.ts';
import { compileCore, Guest, type Outcome, PF } from './guest.ts';
import { ARITH, addressMask, DF, run, ST_NEXT, type StringOp, setRegisters } from './ops.ts';
import { A, CR0_WP, D, P, RW, Tables } from './tables.ts';

const RAM = 1 << 20;
/** Linear pages 0x10000..0x1ffff map few physical ones, several of them twice; some are read-only, absent, or on the bus. */
const BASE = 0x10000;
const PAGES = 16;
const BUS = 0xfd000000;
const COUNT = 250;

beforeAll(compileCore, 120_000);

interface Page {
  phys: number;
  present: boolean;
  writable: boolean;
}

/** The instruction as the SDM's pseudo-code has it: one element after the other, each byte by its own translation. */
class Model {
  rcx = 0n;
  rsi = 0n;
  rdi = 0n;
  rax = 0n;
  /** Operands of the last comparison. */
  compared?: [bigint, bigint];
  fault?: { error: number; cr2: bigint };

  /** `base` is that of DS and ES. */
  constructor(
    private readonly pages: Page[],
    private readonly base: bigint,
    readonly ram: Uint8Array,
    readonly bus: Map<number, number>,
  ) {}

  /** Physical addresses of the bytes of an access, or undefined after noting the fault. */
  private translate(off: bigint, size: number, write: boolean): number[] | undefined {
    const result: number[] = [];
    for (let i = 0; i < size; i++) {
      const at = Number(BigInt.asUintN(32, this.base + off + BigInt(i)));
      const page = this.pages[(at - BASE) >> 12];
      if (!page?.present || (write && !page.writable)) {
        this.fault = { error: (page?.present ? 1 : 0) | (write ? 2 : 0), cr2: BigInt(at) };
        return undefined;
      }
      result.push(page.phys + (at & 0xfff));
    }
    return result;
  }

  private byte(at: number): number {
    return at < RAM ? this.ram[at] : (this.bus.get(at) ?? 0);
  }

  load(off: bigint, size: number): bigint | undefined {
    return this.translate(off, size, false)?.reduceRight((v, at) => (v << 8n) | BigInt(this.byte(at)), 0n);
  }

  store(off: bigint, v: bigint, size: number): boolean {
    const where = this.translate(off, size, true);
    where?.forEach((at, i) => {
      const byte = Number((v >> BigInt(i * 8)) & 0xffn);
      if (at < RAM) this.ram[at] = byte;
      else this.bus.set(at, byte);
    });
    return where !== undefined;
  }

  /** One element. False if it faulted. */
  private element(op: StringOp, mask: bigint): boolean {
    const { name, size } = op;
    const accumulator = this.rax & addressMask(size);
    const source = this.rsi & mask;
    const destination = this.rdi & mask;
    if (name === 'movs') {
      const v = this.load(source, size);
      return v !== undefined && this.store(destination, v, size);
    }
    if (name === 'stos') return this.store(destination, accumulator, size);
    if (name === 'lods') {
      const v = this.load(source, size);
      if (v !== undefined) this.rax = size === 4 ? v : (this.rax & ~addressMask(size)) | v;
      return v !== undefined;
    }
    const first = name === 'cmps' ? this.load(source, size) : accumulator;
    const second = first === undefined ? undefined : this.load(destination, size);
    if (first === undefined || second === undefined) return false;
    this.compared = [first, second];
    return true;
  }

  run(op: StringOp, down: boolean): void {
    const mask = addressMask(op.address);
    const put = (old: bigint, v: bigint) => (op.address === 2 ? (old & ~mask) | (v & mask) : v & mask);
    const step = BigInt(down ? -op.size : op.size);
    const repeated = op.rep !== 'none';
    while (!repeated || (this.rcx & mask) !== 0n) {
      if (!this.element(op, mask)) return;
      if (op.name !== 'stos' && op.name !== 'scas') this.rsi = put(this.rsi, this.rsi + step);
      if (op.name !== 'lods') this.rdi = put(this.rdi, this.rdi + step);
      if (!repeated) return;
      this.rcx = put(this.rcx, this.rcx - 1n);
      if (this.compared && (this.compared[0] === this.compared[1]) !== (op.rep === 'repe')) return;
    }
  }
}

/** OF SF ZF AF PF CF of a - b. */
function subtractFlags(a: bigint, b: bigint, size: number): number {
  const bits = size * 8;
  const d = BigInt.asUintN(bits, a - b);
  const signed = (v: bigint) => BigInt.asIntN(bits, v);
  let parity = 1;
  for (let i = 0n; i < 8n; i++) parity ^= Number((d >> i) & 1n);
  return (
    (a < b ? 1 : 0) |
    (parity << 2) |
    ((a & 15n) < (b & 15n) ? 0x10 : 0) |
    (d === 0n ? 0x40 : 0) |
    (signed(d) < 0n ? 0x80 : 0) |
    (signed(a) - signed(b) !== signed(d) ? 0x800 : 0)
  );
}

function randomPages(r: Random): Page[] {
  return Array.from({ length: PAGES }, () => ({
    phys: r.below(10) === 0 ? BUS + r.below(2) * 0x1000 : 0x2000 + r.below(6) * 0x1000,
    present: r.below(12) !== 0,
    writable: r.below(8) !== 0,
  }));
}

it.each([1, 2, 3])(
  'works like one element after the other (seed %i)',
  async (seed) => {
    const r = new Random(seed);
    const g = await Guest.create(RAM);
    g.setFlat();
    const bus = new Map<number, number>();
    g.onMmioRead = (at, width) => {
      let v = 0;
      for (let i = width - 1; i >= 0; i--) v = (v << 8) | (bus.get(at + i) ?? 0);
      return v;
    };
    let faults = 0;
    g.onMmioWrite = (at, v, width) => {
      for (let i = 0; i < width; i++) bus.set(at + i, (v >>> (i * 8)) & 0xff);
    };
    for (let n = 0; n < COUNT; n++) {
      const pages = randomPages(r);
      const tables = new Tables(g, 'legacy', 0x20000);
      pages.forEach((p, i) => {
        // Accessed and dirty already, so that only data changes.
        tables.map(BigInt(BASE + i * 0x1000), BigInt(p.phys) | (p.present ? P : 0n) | (p.writable ? RW : 0n) | A | D, 1, P | RW | A);
      });
      tables.activate(CR0_WP);
      // Few different bytes, so that comparisons run for a while.
      const flavour = r.below(3);
      for (let at = 0x2000; at < 0x8000; at++) g.bytes[at] = flavour === 0 ? 0 : flavour === 1 ? r.u32() : r.below(400) === 0 ? 1 : 0;
      g.codePages = new Set(r.below(4) ? [] : [0x3000]);

      const op: StringOp = {
        name: r.pick(['movs', 'movs', 'stos', 'lods', 'scas', 'cmps']),
        size: r.pick([1, 1, 2, 4, 8]),
        address: r.pick([2, 4, 8]),
        rep: r.pick(['none', 'repe', 'repe', 'repne']),
      };
      // 16-bit addresses do not reach the pages: a segment base does.
      const base = op.address === 2 ? BASE : 0;
      for (const seg of [L.DS, L.ES]) g.setSegment(seg, BigInt(base), 0, 0xffffffff, 3);
      const down = r.below(2) === 0;
      const pointer = () => BigInt(BASE - base + r.below(PAGES * 0x1000)) | (op.address === 2 ? BigInt(r.u32() & 0x7fff0000) : 0n);
      const rsi = pointer();
      const rdi = r.below(3) ? pointer() : rsi + BigInt(r.below(40) - 20);
      const rcx = BigInt(r.pick([r.below(20), r.below(500), r.below(10000)]));
      const rax = r.below(2) ? 0n : (BigInt(r.u32()) << 32n) | BigInt(r.u32());
      setRegisters(g, { RCX: rcx, RSI: rsi, RDI: rdi, RAX: rax });
      g.set32(L.EFLAGS, down ? DF : 0);
      const flagsBefore = Number(g.call('getFlags', g.cpu)) & ARITH;

      const model = new Model(pages, BigInt(base), g.bytes.slice(), new Map(bus));
      Object.assign(model, { rcx, rsi, rdi, rax });
      model.run(op, down);

      const outcome = run(g, op);
      g.takeMmio();
      const expected: Outcome = model.fault ? { vector: PF, error: model.fault.error } : { value: BigInt(ST_NEXT) };
      const label = `${JSON.stringify(op)} down=${down} rcx=${rcx} rsi=${rsi.toString(16)} rdi=${rdi.toString(16)}`;
      expect(outcome, label).toEqual(expected);
      if (model.fault) {
        faults++;
        expect(g.get64(L.CR2), label).toBe(model.fault.cr2);
      }
      expect([g.get64(L.RCX), g.get64(L.RSI), g.get64(L.RDI), g.get64(L.RAX)], label).toEqual([model.rcx, model.rsi, model.rdi, model.rax]);
      expect(Buffer.compare(g.bytes, model.ram), label).toBe(0);
      expect(bus, label).toEqual(model.bus);
      const flags = Number(g.call('getFlags', g.cpu)) & ARITH;
      if (model.fault || !model.compared) expect(flags, label).toBe(flagsBefore);
      else expect(flags, label).toBe(subtractFlags(...model.compared, op.size));
    }
    expect(faults).toBeGreaterThan(COUNT / 10);
    expect(faults).toBeLessThan((COUNT * 9) / 10);
  },
  60_000,
);
