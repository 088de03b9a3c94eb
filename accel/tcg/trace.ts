/** What the engine can tell about execution, for -d. The core reads bits 0 and 1 (layout.ts, TRACE), the driver bit 2. */
import type { CpuState } from '../../machine/vcpu.ts';

export const TRACE_EVENTS = 1;
export const TRACE_CODE = 2;
export const TRACE_STATE = 4;

export interface Trace {
  /** TRACE_*: what to report. */
  readonly bits: number;
  /** An exception (kind 0), software interrupt (1) or external interrupt (2) is about to be delivered. */
  event(vector: number, error: number, kind: number, state: CpuState): void;
  /** Straight-line code at linear offset `rip` was decoded; mode: 0 = 16, 1 = 32, 2 = 64-bit code. */
  code(rip: bigint, bytes: Uint8Array, mode: number): void;
  /** A stretch of straight-line code is about to be executed. */
  state(state: CpuState): void;
}
