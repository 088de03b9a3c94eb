/** Records (record.ts) executed by our processor: the whole core, one instruction in 64-bit mode. */
import { Translator } from '../../../accel/tcg/translator.ts';
import { GP, L, Processor, UD } from '../processor.ts';
import { CODE, codeOf, longWorld } from '../world.ts';
import {
  MEM_BYTES,
  R_CODE,
  R_FLAGS,
  R_HIGH,
  R_MEM,
  R_MODE,
  R_MXCSR,
  R_RAX,
  R_RCX,
  R_RDX,
  R_SIGNAL,
  R_ST,
  R_X87,
  R_XMM0,
  SIGFPE,
  SIGILL,
  SIGSEGV,
  X87_BYTES,
  XMM_BYTES,
} from './record.ts';

/** Where [rdi] points. */
const OPERAND = 0x40000;
const XM = 19;
/** What Linux makes of a fault. */
const SIGNALS: Readonly<Record<number, number>> = { [UD]: SIGILL, [GP]: SIGSEGV, [XM]: SIGFPE };
const OSFXSR = 0x200;
const OSXMMEXCPT = 0x400;
const OSXSAVE = 0x40000;
const X87_SSE_AVX = 7;

export class Ours {
  /** Instructions that ran as translated code. */
  translated = 0;

  private constructor(
    private readonly p: Processor,
    private readonly translator: Translator | null,
  ) {
    longWorld(p);
    p.set64(L.CR4, p.get64(L.CR4) | BigInt(OSFXSR | OSXMMEXCPT | OSXSAVE));
    p.set64(L.XCR0, X87_SSE_AVX);
    p.core.exports.stateReplaced(p.cpu);
  }

  /** `translate`: every instruction is a region of its own. */
  static async create({ translate = false } = {}): Promise<Ours> {
    const p = await Processor.create('max');
    return new Ours(p, translate ? new Translator(p.core, 0) : null);
  }

  run(record: Uint8Array): Uint8Array {
    const { p } = this;
    const out = record.slice();
    const view = new DataView(out.buffer);
    this.load(view);
    p.core.exports.setHidden(p.cpu, L.CS, codeOf(0), 0n, 0xffffffff, view.getUint32(R_MODE, true) === 64 ? 0xa09b : 0xc09b);
    p.core.exports.modeChanged(p.cpu);
    p.rip = CODE;
    p.translator = this.translator;
    const fault = p.exec(...record.subarray(R_CODE, R_CODE + record[R_CODE + 15]));
    p.translator = null;
    this.translated = p.translated;
    if (fault && !(fault.vector in SIGNALS)) throw new Error(`exception ${fault.vector}`);
    this.store(view);
    if (fault) {
      // A signal handler sees only MXCSR.
      const mxcsr = view.getUint32(R_MXCSR, true);
      out.set(record);
      view.setUint32(R_MXCSR, mxcsr, true);
      view.setUint32(R_SIGNAL, SIGNALS[fault.vector], true);
    }
    return out;
  }

  private load(view: DataView): void {
    const { p } = this;
    const bytes = new Uint8Array(view.buffer);
    p.core.bytes.fill(0, p.cpu + L.XMM, p.cpu + L.XMM + 256);
    p.core.bytes.fill(0, p.cpu + L.YMM_HIGH, p.cpu + L.YMM_HIGH + 256);
    p.core.bytes.set(bytes.subarray(R_XMM0, R_XMM0 + XMM_BYTES), p.cpu + L.XMM);
    p.core.bytes.set(bytes.subarray(R_HIGH, R_HIGH + XMM_BYTES), p.cpu + L.YMM_HIGH);
    p.writeBytes(OPERAND, bytes.subarray(R_MEM, R_MEM + MEM_BYTES));
    p.set64(L.RDI, OPERAND);
    p.set64(L.RAX, view.getBigUint64(R_RAX, true));
    p.set64(L.RDX, view.getBigUint64(R_RDX, true));
    p.set64(L.RCX, view.getBigUint64(R_RCX, true));
    p.flags = Number(view.getBigUint64(R_FLAGS, true));
    p.set32(L.MXCSR, view.getUint32(R_MXCSR, true));
    const status = view.getUint16(R_X87 + 4, true);
    const tags = view.getUint16(R_X87 + 8, true);
    const top = (status >> 11) & 7;
    p.set32(L.FCW, view.getUint16(R_X87, true));
    p.set32(L.FSW, status & ~0x3800);
    p.set32(L.FTOP, top);
    let empty = 0;
    for (let i = 0; i < 8; i++) {
      if (((tags >> (2 * i)) & 3) === 3) empty |= 1 << i;
      const at = L.FPR + ((top + i) & 7) * 16;
      p.set64(at, view.getBigUint64(R_ST + 10 * i, true));
      p.set64(at + 8, view.getUint16(R_ST + 10 * i + 8, true));
    }
    p.set32(L.FEMPTY, empty);
  }

  private store(view: DataView): void {
    const { p } = this;
    const bytes = new Uint8Array(view.buffer);
    bytes.set(p.core.bytes.subarray(p.cpu + L.XMM, p.cpu + L.XMM + XMM_BYTES), R_XMM0);
    bytes.set(p.core.bytes.subarray(p.cpu + L.YMM_HIGH, p.cpu + L.YMM_HIGH + XMM_BYTES), R_HIGH);
    bytes.set(this.operand(MEM_BYTES), R_MEM);
    view.setBigUint64(R_RAX, p.get64(L.RAX), true);
    view.setBigUint64(R_RDX, p.get64(L.RDX), true);
    view.setBigUint64(R_RCX, p.get64(L.RCX), true);
    view.setBigUint64(R_FLAGS, BigInt(p.flags), true);
    view.setUint32(R_MXCSR, p.get32(L.MXCSR), true);
    // Our own FNSAVE, which has its own test, gives the tags.
    p.rip = CODE;
    p.exec(0xdd, 0x37);
    bytes.set(this.operand(X87_BYTES), R_X87);
  }

  private operand(size: number): Uint8Array {
    const at = (this.p.core.exports.ramBase() >>> 0) + OPERAND;
    return this.p.core.bytes.subarray(at, at + size);
  }
}
