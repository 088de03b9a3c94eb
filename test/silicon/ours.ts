/** Records (record.ts) executed by our processor: user mode under long mode, with the host's selectors and the same few pages. */
import { gate, INT32, upper } from '../core/descriptors.ts';
import { DB, FLAG, L, PF, Processor } from '../core/processor.ts';
import { GDT as GDT_AT, IDT, LDT_AT, longWorld, stackOf, PAGES as TABLES, TSS } from '../core/world.ts';
import {
  CODE,
  CS,
  DATA,
  DATA_BYTES,
  DS,
  ES,
  FS,
  GS,
  NO_FAULT,
  PAGES,
  R_CODE,
  R_CR2,
  R_DATA,
  R_ERROR,
  R_FLAGS,
  R_FS_BASE,
  R_GS_BASE,
  R_MODE,
  R_REGISTERS,
  R_RIP,
  R_SELECTORS,
  R_STACK,
  R_VECTOR,
  SS,
  STACK,
  STACK_BYTES,
} from './record.ts';
import { CODE_SELECTORS, descriptorOf, GDT, GDT_BYTES, hiddenOf, LDT } from './tables.ts';

const PRESENT_WRITE_USER = 7;
const PRESENT_WRITE = 3;
const LARGE = 0x80;
/** Where the system's tables are, as the host's: in the upper half. */
const SYSTEM = 0xffffff8000000000n;
const NO_PORTS = 0xffff;
const PAGE = 4096;
const INT3 = 0xcc;
const BP = 3;
const OF = 4;
const TRAPS = [BP, OF];
const KERNEL_CODE = 0x10;
/** Where the handlers of interrupts and exceptions begin; each is one byte, HLT. */
const HANDLERS = 0x40000;
const HLT = 0xf4;
const AM = 1n << 18n;
const FSGSBASE = 1n << 16n;
const OSXSAVE = 1n << 18n;
const X87_SSE_AVX = 7;
/** More steps than any generated REP needs. */
const REPEAT_MAX = 64;
const SEGMENTS = [ES, CS, SS, DS, FS, GS];
const FIELDS = [L.ES, L.CS, L.SS, L.DS, L.FS, L.GS];

export class Ours {
  private readonly ram: number;

  private constructor(readonly p: Processor) {
    longWorld(p);
    this.ram = p.core.exports.ramBase() >>> 0;
    const table = TABLES + 0x3000;
    p.write(TABLES + 0x2000, 8, table | PRESENT_WRITE_USER);
    p.write(TABLES + 0x2008, 8, 0);
    for (const page of PAGES) p.write(table + (page >> 12) * 8, 8, page | PRESENT_WRITE_USER);
    for (const [at, entry] of [
      [TABLES + 511 * 8, (TABLES + 0x4000) | PRESENT_WRITE],
      [TABLES + 0x4000, (TABLES + 0x5000) | PRESENT_WRITE],
      [TABLES + 0x5000, PRESENT_WRITE | LARGE],
    ])
      p.write(at, 8, entry);
    p.write(TSS + 0x66, 2, NO_PORTS);
    p.set64(L.CR0, p.get64(L.CR0) | AM);
    p.set64(L.CR4, p.get64(L.CR4) | FSGSBASE | OSXSAVE);
    p.set64(L.XCR0, X87_SSE_AVX);
    this.fillTables();
  }

  private fillTables(): void {
    const { p } = this;
    for (let i = 0; i < GDT_BYTES / 8; i++) p.write(GDT_AT + 8 * i, 8, GDT[i] ?? 0n);
    for (const [i, d] of LDT.entries()) p.write(LDT_AT + 8 * i, 8, d);
    p.set32(L.GDTR_LIMIT, GDT_BYTES - 1);
    p.set64(L.GDTR_BASE, SYSTEM + BigInt(GDT_AT));
    p.set64(L.IDTR_BASE, SYSTEM + BigInt(IDT));
    p.core.exports.setHidden(p.cpu, L.TR, 0x40, SYSTEM + BigInt(TSS), 0x67, 0x8b);
    p.write(TSS + 4, 8, SYSTEM + BigInt(stackOf(0)));
    p.core.exports.setHidden(p.cpu, L.LDTR, 0x50, SYSTEM + BigInt(LDT_AT), 8 * LDT.length - 1, 0x82);
    for (let vector = 0; vector < 256; vector++) {
      const handler = SYSTEM + BigInt(HANDLERS + vector);
      p.write(IDT + 16 * vector, 8, gate(INT32, KERNEL_CODE, handler, { dpl: TRAPS.includes(vector) ? 3 : 0 }));
      p.write(IDT + 16 * vector + 8, 8, upper(handler));
    }
    p.writeBytes(HANDLERS, new Uint8Array(256).fill(HLT));
  }

  static async create(): Promise<Ours> {
    return new Ours(await Processor.create('max'));
  }

  /** `entropy` is what RDRAND finds. */
  run(record: Uint8Array, repeats: boolean, entropy = 0n): Uint8Array {
    const { p } = this;
    const out = record.slice();
    const view = new DataView(out.buffer);
    this.load(view, record);
    p.entropy = entropy;
    let fault = p.exec(...record.subarray(R_CODE, R_CODE + record[R_CODE + 15]));
    const stepped = (view.getUint32(R_FLAGS, true) & FLAG.TF) !== 0;
    for (let n = 0; repeats && !stepped && !fault && p.rip === BigInt(CODE); n++) {
      if (n === REPEAT_MAX) throw new Error('the instruction never ends');
      fault = p.step();
    }
    if (!fault && p.get32(L.STEP_PENDING)) {
      p.set32(L.STEP_PENDING, 0);
      view.setUint32(R_VECTOR, DB, true);
    } else view.setUint32(R_VECTOR, fault ? fault.vector : NO_FAULT, true);
    view.setUint32(R_ERROR, fault ? fault.error : 0, true);
    view.setBigUint64(R_CR2, fault?.vector === PF ? p.get64(L.CR2) : 0n, true);
    if (fault) p.rip = CODE;
    if (p.cpl === 0) this.returnFromHandler(view);
    this.store(view);
    return out;
  }

  /** The state before the instruction, for who executes it otherwise; the code page is full of HLT. */
  place(record: Uint8Array): void {
    this.load(new DataView(record.buffer), record);
    this.p.writeBytes(CODE & -PAGE, new Uint8Array(PAGE).fill(HLT));
    for (const field of [L.HALTED, L.SHUTDOWN]) this.p.set32(field, 0);
    for (const field of [L.EXC_VECTOR, L.DELIVERING]) this.p.set32(field, NO_FAULT);
    this.p.set64(L.CR2, 0);
    this.p.writeBytes(CODE, record.subarray(R_CODE, R_CODE + record[R_CODE + 15]));
  }

  private load(view: DataView, record: Uint8Array): void {
    const { p, ram } = this;
    const bytes = p.core.bytes;
    const code = ram + (CODE & -PAGE);
    bytes.fill(INT3, code, code + PAGE);
    for (const [page, window, from, length] of [
      [DATA, DATA, R_DATA, DATA_BYTES],
      [STACK, STACK, R_STACK, STACK_BYTES],
    ]) {
      const start = ram + (page & -PAGE);
      bytes.fill(0, start, start + PAGE);
      bytes.set(record.subarray(from, from + length), ram + window);
    }
    for (let i = 0; i < 16; i++) p.set64(L.RAX + 8 * i, view.getBigUint64(R_REGISTERS + 8 * i, true));
    const cs = CODE_SELECTORS[view.getUint32(R_MODE, true) as 16 | 32 | 64];
    for (const seg of SEGMENTS) this.loadSegment(FIELDS[seg], seg === CS ? cs : view.getUint16(R_SELECTORS + 2 * seg, true));
    for (const [seg, at] of [
      [FS, R_FS_BASE],
      [GS, R_GS_BASE],
    ]) {
      const { selector, limit, attr } = p.segment(FIELDS[seg]);
      p.core.exports.setHidden(p.cpu, FIELDS[seg], selector, view.getBigUint64(at, true), limit, attr);
    }
    p.set32(L.STEP_PENDING, 0);
    p.core.exports.setFlags(p.cpu, view.getUint32(R_FLAGS, true));
    p.core.exports.stateReplaced(p.cpu);
    p.rip = CODE;
  }

  private loadSegment(field: number, selector: number): void {
    const { p } = this;
    const none = { selector, base: 0n, limit: 0, attr: 0 };
    const { base, limit, attr } = descriptorOf(selector) ? hiddenOf(selector) : none;
    p.core.exports.setHidden(p.cpu, field, selector, base, limit, attr);
  }

  /** A software interrupt got through: as a debugger sees it. INT3 after the instruction is no fault (run.c). */
  private returnFromHandler(view: DataView): void {
    const { p } = this;
    const vector = Number(p.rip - SYSTEM) - HANDLERS;
    if (!TRAPS.includes(vector)) throw new Error(`handler of exception ${vector}`);
    if (vector !== BP) view.setUint32(R_VECTOR, vector, true);
    const [rip, cs, flags, rsp, ss] = [0, 1, 2, 3, 4].map((i) => p.read64(stackOf(0) - 40 + 8 * i));
    this.loadSegment(L.CS, Number(cs));
    this.loadSegment(L.SS, Number(ss));
    p.set64(L.RSP, rsp);
    p.rip = vector === BP ? rip - 1n : rip;
    p.core.exports.setFlags(p.cpu, Number(flags));
  }

  private store(view: DataView): void {
    const { p, ram } = this;
    const out = new Uint8Array(view.buffer);
    view.setBigUint64(R_RIP, p.rip, true);
    view.setBigUint64(R_FLAGS, BigInt(p.flags), true);
    for (let i = 0; i < 16; i++) view.setBigUint64(R_REGISTERS + 8 * i, p.get64(L.RAX + 8 * i), true);
    for (const seg of SEGMENTS) view.setUint16(R_SELECTORS + 2 * seg, p.selector(FIELDS[seg]), true);
    view.setBigUint64(R_FS_BASE, p.segment(L.FS).base, true);
    view.setBigUint64(R_GS_BASE, p.segment(L.GS).base, true);
    out.set(p.core.bytes.subarray(ram + DATA, ram + DATA + DATA_BYTES), R_DATA);
    out.set(p.core.bytes.subarray(ram + STACK, ram + STACK + STACK_BYTES), R_STACK);
  }
}

const TABLE_PAGES = Array.from({ length: 6 }, (_, i) => TABLES + i * PAGE);
/** What a virtual machine has to be given. */
export const MEMORY_PAGES = [...PAGES, stackOf(0) - PAGE, GDT_AT, IDT, TSS, HANDLERS, ...TABLE_PAGES];
/** Where the processor pushes the RFLAGS of user mode. */
export const PUSHED_FLAGS = stackOf(0) - 24;
