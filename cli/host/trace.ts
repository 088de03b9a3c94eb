/** Prints what the engine tells about execution, for -d in_asm, op, out_asm, int and cpu, in the shape of QEMU's log. */
import { TRACE_CODE, TRACE_EVENTS, TRACE_REGIONS, TRACE_STATE, type Trace, type TracedRegion } from '../../accel/tcg/trace.ts';
import { disassemble } from '../../core-asm/disasm/disassemble.ts';
import type { CpuState } from '../../machine/vcpu.ts';
import { hex } from '../../monitor/format.ts';
import { printRegisters } from '../../monitor/registers.ts';
import type { AddressRange } from '../configuration.ts';
import type { LogSink } from './log.ts';
import { functionsOf, regionText } from './region-text.ts';
import type { WasmPrinter } from './wabt.ts';

const PAGE_FAULT = 14;
const KINDS = ['exception', 'software', 'external'];
const SOFTWARE = 1;
/** By the engine's number of the mode. */
const MODES = [16, 32, 64] as const;

export class LogTrace implements Trace {
  private count = 0;

  constructor(
    private readonly log: LogSink,
    private readonly filter: readonly AddressRange[],
    /** For -d out_asm. */
    private readonly printer: WasmPrinter | null,
  ) {}

  get bits(): number {
    const bit = (items: readonly string[], bits: number): number => (items.some((item) => this.log.items.has(item)) ? bits : 0);
    return bit(['int'], TRACE_EVENTS) | bit(['in_asm'], TRACE_CODE) | bit(['cpu'], TRACE_STATE) | bit(['op', 'out_asm'], TRACE_REGIONS);
  }

  regions(module: Uint8Array, regions: readonly TracedRegion[]): void {
    const { items } = this.log;
    const functions = items.has('out_asm') && this.printer !== null ? functionsOf(this.printer(module)) : [];
    regions.forEach((region, i) => {
      if (!this.isWanted(region.address)) return;
      this.log.write(`${items.has('op') ? 'OP' : 'IN'}: ${regionText(region, items.has('op'))}\n`);
      if (functions[i] !== undefined) this.log.write(`OUT: \n${functions[i]}\n\n`);
    });
  }

  private isWanted(address: number): boolean {
    return this.filter.length === 0 || this.filter.some(({ from, to }) => address >= from && address <= to);
  }

  event(vector: number, error: number, kind: number, state: CpuState): void {
    const { cs, ss } = state.seg;
    const level = (ss.attributes >> 5) & 3;
    const pc = cs.base + state.rip;
    const last = vector === PAGE_FAULT && kind !== SOFTWARE ? `CR2=${hex(state.cr.cr2, 16)}` : `RAX=${hex(state.gpr[0], 16)}`;
    const line =
      `${String(this.count++).padStart(6)}: v=${hex(vector, 2)} e=${hex(error, 4)} i=${kind === SOFTWARE ? 1 : 0} cpl=${level} ` +
      `IP=${hex(cs.selector, 4)}:${hex(state.rip, 16)} pc=${hex(pc, 16)} SP=${hex(ss.selector, 4)}:${hex(state.gpr[4], 16)} ${last} ` +
      `(${KINDS[kind]})\n`;
    this.log.write(line);
  }

  state(state: CpuState): void {
    this.log.write(`${printRegisters(0, state)}\n`);
  }

  code(rip: bigint, bytes: Uint8Array, mode: number): void {
    if (!this.isWanted(Number(rip))) return;
    const bits = MODES[mode];
    const lines = [];
    for (let at = 0; at < bytes.length; ) {
      const here = rip + BigInt(at);
      const { length, mnemonic, operands } = disassemble(bytes.subarray(at), here, bits);
      const shown = [...bytes.subarray(at, at + length)].map((byte) => hex(byte, 2)).join(' ');
      lines.push(`0x${hex(here, bits === 64 ? 16 : 8)}:  ${shown.padEnd(24)} ${mnemonic.padEnd(8)} ${operands}`.trimEnd());
      at += length;
    }
    this.log.write(`IN: \n${lines.join('\n')}\n\n`);
  }
}
