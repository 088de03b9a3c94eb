/** Records (record.ts) executed by our processor: user mode under long mode, with the host's selectors and the same few pages. */
import { L, Processor } from '../core/processor.ts';
import { longWorld, PAGES as TABLES, TSS } from '../core/world.ts';
import {
  CODE,
  DATA,
  DATA_BYTES,
  NO_FAULT,
  PAGES,
  R_CODE,
  R_DATA,
  R_FLAGS,
  R_MODE,
  R_REGISTERS,
  R_RIP,
  R_STACK,
  R_VECTOR,
  STACK,
  STACK_BYTES,
} from './record.ts';

const USER = 3;
const PRESENT_WRITE_USER = 7;
const PRESENT_WRITE = 3;
const NO_PORTS = 0xffff;
/** Selector and attributes of CS, by mode. */
const CS = { 16: [0x0f, 0x80fb], 32: [0x23, 0xc0fb], 64: [0x33, 0xa0fb] } as const;
const DATA_SELECTOR = 0x2b;
const DATA_ATTRIBUTES = 0xc0f3;
const PAGE = 4096;
const INT3 = 0xcc;
/** More steps than any generated REP needs. */
const REPEAT_MAX = 64;

export class Ours {
  private mode = 0;
  private readonly ram: number;

  private constructor(private readonly p: Processor) {
    longWorld(p);
    this.ram = p.core.exports.ramBase() >>> 0;
    const table = TABLES + 0x3000;
    p.write(TABLES + 0x2000, 8, table | PRESENT_WRITE_USER);
    p.write(TABLES + 0x2008, 8, 0);
    for (const page of PAGES) p.write(table + (page >> 12) * 8, 8, page | PRESENT_WRITE_USER);
    p.write(table + (TSS >> 12) * 8, 8, TSS | PRESENT_WRITE);
    p.write(TSS + 0x66, 2, NO_PORTS);
    for (const seg of [L.DS, L.ES, L.SS])
      p.setSegment(seg, { selector: DATA_SELECTOR, base: 0n, limit: 0xffffffff, attr: DATA_ATTRIBUTES });
    for (const seg of [L.FS, L.GS]) p.setSegment(seg, { selector: 0 });
  }

  static async create(): Promise<Ours> {
    return new Ours(await Processor.create('max'));
  }

  private setMode(mode: 16 | 32 | 64): void {
    if (mode === this.mode) return;
    this.mode = mode;
    const { p } = this;
    const [selector, attr] = CS[mode];
    p.core.exports.setHidden(p.cpu, L.CS, selector, 0n, 0xffffffff, attr);
    p.core.exports.stateReplaced(p.cpu);
    if (p.cpl !== USER) throw new Error('not in user mode');
  }

  run(record: Uint8Array, repeats: boolean): Uint8Array {
    const { p } = this;
    const out = record.slice();
    const view = new DataView(out.buffer);
    this.setMode(view.getUint32(R_MODE, true) as 16 | 32 | 64);
    const bytes = p.core.bytes;
    const code = this.ram + (CODE & -PAGE);
    bytes.fill(INT3, code, code + PAGE);
    for (const [page, window, from, length] of [
      [DATA, DATA, R_DATA, DATA_BYTES],
      [STACK, STACK, R_STACK, STACK_BYTES],
    ]) {
      const start = this.ram + (page & -PAGE);
      bytes.fill(0, start, start + PAGE);
      bytes.set(record.subarray(from, from + length), this.ram + window);
    }
    for (let i = 0; i < 16; i++) p.set64(L.RAX + 8 * i, view.getBigUint64(R_REGISTERS + 8 * i, true));
    p.core.exports.setFlags(p.cpu, view.getUint32(R_FLAGS, true));
    p.rip = CODE;
    let fault = p.exec(...record.subarray(R_CODE, R_CODE + record[R_CODE + 15]));
    for (let n = 0; repeats && !fault && p.rip === BigInt(CODE); n++) {
      if (n === REPEAT_MAX) throw new Error('the instruction never ends');
      fault = p.step();
    }
    view.setUint32(R_VECTOR, fault ? fault.vector : NO_FAULT, true);
    view.setBigUint64(R_RIP, fault ? BigInt(CODE) : p.rip, true);
    view.setBigUint64(R_FLAGS, BigInt(p.flags), true);
    for (let i = 0; i < 16; i++) view.setBigUint64(R_REGISTERS + 8 * i, p.get64(L.RAX + 8 * i), true);
    out.set(bytes.subarray(this.ram + DATA, this.ram + DATA + DATA_BYTES), R_DATA);
    out.set(bytes.subarray(this.ram + STACK, this.ram + STACK + STACK_BYTES), R_STACK);
    return out;
  }
}
