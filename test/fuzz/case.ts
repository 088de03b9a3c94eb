/**
 * What one fuzz case is: a small machine before its first instruction, and the seed of what it meets from outside. Plain data, so that a
 * case outlives the generator that made it: test/fuzz/seeds holds cases, not numbers.
 */

/** `board` is the whole PC with random port and memory traffic; the others are a processor in RAM. */
export const MODES = ['real', 'protected', 'long', 'board'] as const;
export type Mode = (typeof MODES)[number];

/** An unsigned number of up to 64 bits as text: '0x...'. Negative ones are taken as 32 bits. */
export type Hex = string;
export const hex = (value: bigint | number): Hex => `0x${(typeof value === 'number' && value < 0 ? value >>> 0 : value).toString(16)}`;

export interface SegmentData {
  selector: number;
  base: Hex;
  limit: number;
  attributes: number;
}

/** Bytes at a guest-physical address. */
export interface Patch {
  at: number;
  bytes: string;
}

/** How the state differs from that after power-on. */
export interface StateData {
  gpr: Hex[];
  rip: Hex;
  rflags: Hex;
  seg: Record<string, SegmentData>;
  gdtr: { base: Hex; limit: number };
  idtr: { base: Hex; limit: number };
  cr: Record<'cr0' | 'cr2' | 'cr3' | 'cr4' | 'cr8', Hex>;
  dr: Hex[];
  /** Model-specific registers by number. */
  msr: [number, Hex][];
  /** The legacy region's first bytes: control words, registers. */
  xsave: string;
  interruptShadow: boolean;
}

export interface Case {
  /** Mode and seed: what `npm run fuzz` calls it. */
  name: string;
  mode: Mode;
  cpu: string;
  ramBytes: number;
  /** No processor could be in this state, so none of its invariants need hold; but nothing may break. */
  impossible: boolean;
  memory: Patch[];
  /** Pages of the first 640 KiB, by number, that are memory of a device, with a dirty log; none if absent. */
  logged?: number[];
  state: StateData;
  /** Seed of port and MMIO answers, interrupts, DMA, A20 and memory map changes. */
  world: number;
  /** Once in so many port accesses something happens; 0 for never. */
  happening: number;
  /** About how many instructions to run. */
  instructions: number;
}

export const caseName = (mode: Mode, seed: number): string => `${mode}-${(seed >>> 0).toString(16).padStart(8, '0')}`;

export function parseName(name: string): { mode: Mode; seed: number } | null {
  const match = /^(\w+)-([0-9a-f]{8})$/.exec(name);
  const mode = MODES.find((m) => m === match?.[1]);
  return match && mode ? { mode, seed: Number.parseInt(match[2], 16) } : null;
}

export const toHex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');
export const fromHex = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, 'hex'));
