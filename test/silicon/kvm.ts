/** The host's kernel as a processor, through kvm.c; and what of a whole processor's state it is told and asked. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ATTRIBUTE_BYTES, SEGMENT } from '../../accel/kvm/abi.ts';
import { type Hidden, L, type Processor } from '../core/processor.ts';

// As <linux/kvm.h> lays it out: struct state of kvm.c, which has kvm_regs, kvm_sregs and kvm_debugregs.
const PAGES = 0;
const EXIT = 4;
const REGS = 8;
const SREGS = REGS + 144;
const DTABLES = SREGS + 8 * SEGMENT.SIZE;
const CONTROL = DTABLES + 2 * 16;
const DEBUG = SREGS + 312;
const STATE = DEBUG + 128;
const PAGE = 4096;
const BSP_ENABLED = 0xfee00900n;

export const EXIT_HLT = 5;
export const EXIT_SHUTDOWN = 8;
const EXIT_FAIL_ENTRY = 9;
export const EXIT_INTR = 10;
const EXIT_INTERNAL_ERROR = 17;

/** In KVM's order. */
const GENERAL = [L.RAX, L.RBX, L.RCX, L.RDX, L.RSI, L.RDI, L.RSP, L.RBP, ...Array.from({ length: 8 }, (_, i) => L.R8 + 8 * i), L.RIP];
const GENERAL_NAMES = 'rax rbx rcx rdx rsi rdi rsp rbp r8 r9 r10 r11 r12 r13 r14 r15 rip rflags'.split(' ');
const SEGMENTS = [L.CS, L.DS, L.ES, L.FS, L.GS, L.SS, L.TR, L.LDTR];
const SEGMENT_NAMES = 'cs ds es fs gs ss tr ldtr'.split(' ');
const CONTROLS = [L.CR0, L.CR2, L.CR3, L.CR4];
const CONTROL_NAMES = 'cr0 cr2 cr3 cr4 cr8 efer'.split(' ');
const DEBUGS = [0, 1, 2, 3, 6, 7];
const PRESENT = 0x80;

/** The state of `p`, with these pages of its memory. */
export function stateOf(p: Processor, pages: readonly number[], exit: number): Uint8Array {
  const record = new Uint8Array(STATE + pages.length * (8 + PAGE));
  const view = new DataView(record.buffer);
  view.setUint32(PAGES, pages.length, true);
  view.setUint32(EXIT, exit, true);
  for (const [i, field] of GENERAL.entries()) view.setBigUint64(REGS + 8 * i, p.get64(field), true);
  view.setBigUint64(REGS + 8 * GENERAL.length, BigInt(p.flags), true);
  for (const [i, seg] of SEGMENTS.entries()) putSegment(view, SREGS + SEGMENT.SIZE * i, p.segment(seg));
  for (const [i, [base, limit]] of [
    [L.GDTR_BASE, L.GDTR_LIMIT],
    [L.IDTR_BASE, L.IDTR_LIMIT],
  ].entries()) {
    view.setBigUint64(DTABLES + 16 * i, p.get64(base), true);
    view.setUint16(DTABLES + 16 * i + 8, p.get32(limit), true);
  }
  for (const [i, v] of [...CONTROLS.map((c) => p.get64(c)), BigInt(p.cr8), p.get64(L.EFER), BSP_ENABLED].entries())
    view.setBigUint64(CONTROL + 8 * i, v, true);
  for (const [i, n] of DEBUGS.entries()) view.setBigUint64(DEBUG + 8 * i, p.get64(L.DR + 8 * n), true);
  for (const [i, page] of pages.entries()) {
    const at = STATE + i * (8 + PAGE);
    view.setBigUint64(at, BigInt(page), true);
    const data = p.data(page, PAGE);
    record.set(new Uint8Array(data.buffer, data.byteOffset, PAGE), at + 8);
  }
  return record;
}

function putSegment(view: DataView, at: number, { base, limit, selector, attr }: Hidden): void {
  view.setBigUint64(at, base, true);
  view.setUint32(at + SEGMENT.LIMIT, limit, true);
  view.setUint16(at + SEGMENT.SELECTOR, selector, true);
  for (const [i, [shift, mask]] of ATTRIBUTE_BYTES.entries()) view.setUint8(at + SEGMENT.TYPE + i, (attr >> shift) & mask);
  view.setUint8(at + SEGMENT.UNUSABLE, attr & PRESENT ? 0 : 1);
}

/** Why there is no result, or null. */
export function whyNoResult(record: Uint8Array): string | null {
  const exit = new DataView(record.buffer, record.byteOffset).getUint32(EXIT, true);
  if (exit === EXIT_INTERNAL_ERROR) return 'cannot emulate it';
  if (exit === EXIT_FAIL_ENTRY) return 'does not take the state';
  return exit === EXIT_INTR ? 'does not end' : null;
}

/** Everything that is compared, by name. A null or unusable segment register is only its selector. */
export function fields(record: Uint8Array): Map<string, string> {
  const view = new DataView(record.buffer, record.byteOffset, record.byteLength);
  const all = new Map<string, string>();
  const quad = (name: string, at: number): unknown => all.set(name, view.getBigUint64(at, true).toString(16));
  const exit = view.getUint32(EXIT, true);
  all.set('exit', String(exit));
  // Nothing goes on from a shutdown.
  if (exit === EXIT_SHUTDOWN) return all;
  for (const [i, name] of GENERAL_NAMES.entries()) quad(name, REGS + 8 * i);
  for (const [i, name] of SEGMENT_NAMES.entries()) {
    const at = SREGS + SEGMENT.SIZE * i;
    all.set(name, view.getUint16(at + SEGMENT.SELECTOR, true).toString(16));
    if (view.getUint8(at + SEGMENT.UNUSABLE) || view.getUint16(at + SEGMENT.SELECTOR, true) <= 3) continue;
    quad(`${name} base`, at);
    all.set(`${name} limit`, view.getUint32(at + SEGMENT.LIMIT, true).toString(16));
    const attr = ATTRIBUTE_BYTES.reduce((word, [shift], k) => word | (view.getUint8(at + SEGMENT.TYPE + k) << shift), 0);
    all.set(`${name} attributes`, attr.toString(16));
  }
  for (const [i, name] of ['gdtr', 'idtr'].entries()) {
    quad(`${name} base`, DTABLES + 16 * i);
    all.set(`${name} limit`, view.getUint16(DTABLES + 16 * i + 8, true).toString(16));
  }
  for (const [i, name] of CONTROL_NAMES.entries()) quad(name, CONTROL + 8 * i);
  for (const [i, n] of DEBUGS.entries()) quad(`dr${n}`, DEBUG + 8 * i);
  for (let i = 0; i < view.getUint32(PAGES, true); i++) {
    const at = STATE + i * (8 + PAGE);
    const page = Number(view.getBigUint64(at, true));
    for (let k = 0; k < PAGE; k += 4) {
      const word = view.getUint32(at + 8 + k, true);
      if (word !== 0) all.set(`[${(page + k).toString(16)}]`, word.toString(16));
    }
  }
  return all;
}

export class Kvm {
  private readonly folder = mkdtempSync(join(tmpdir(), 'kvm-'));
  private readonly program = join(this.folder, 'kvm');

  constructor() {
    execFileSync('gcc', ['-O1', '-Wall', '-Werror', '-o', this.program, join(import.meta.dirname, 'kvm.c')]);
  }

  /** Runs the states, which have the same number of pages, until HLT. */
  run(states: readonly Uint8Array[]): Uint8Array[] {
    if (states.length === 0) return [];
    const size = states[0].length;
    const input = Buffer.concat(states);
    const output = execFileSync(this.program, { input, maxBuffer: input.length + 1 });
    return states.map((_, i) => new Uint8Array(output.subarray(i * size, (i + 1) * size)));
  }

  dispose(): void {
    rmSync(this.folder, { recursive: true });
  }
}
