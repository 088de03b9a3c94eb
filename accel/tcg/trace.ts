/** What the engine can tell about execution, for -d. The core reads bits 0 and 1 (layout.ts, TRACE), the driver the others. */
import type { CpuState } from '../../machine/vcpu.ts';

export const TRACE_EVENTS = 1;
export const TRACE_CODE = 2;
export const TRACE_STATE = 4;
export const TRACE_REGIONS = 8;

/** An instruction of a translated region. */
export interface RegionInstruction {
  /** In the order in which blocks were found. */
  readonly block: number;
  /** Physical, as in the region's page. */
  readonly address: number;
  readonly bytes: Uint8Array;
  /** 8 bytes each (the core's gen/ir.ts); none where a handler of the interpreter runs it. */
  readonly nodes: Uint8Array;
}

export interface TracedRegion {
  /** Physical address of its first entry. */
  readonly address: number;
  /** 0 = 16, 1 = 32, 2 = 64-bit code. */
  readonly mode: number;
  readonly instructions: readonly RegionInstruction[];
}

export interface Trace {
  /** TRACE_*: what to report. */
  readonly bits: number;
  /** An exception (kind 0), software interrupt (1) or external interrupt (2) is about to be delivered. */
  event(vector: number, error: number, kind: number, state: CpuState): void;
  /** Straight-line code at linear offset `rip` was decoded; mode: 0 = 16, 1 = 32, 2 = 64-bit code. */
  code(rip: bigint, bytes: Uint8Array, mode: number): void;
  /** A module was made of these regions; its functions are in their order. */
  regions(module: Uint8Array, regions: readonly TracedRegion[]): void;
  /** A stretch of straight-line code is about to be executed. */
  state(state: CpuState): void;
}
