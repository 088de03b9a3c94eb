/** What a monitor needs of the machine it watches. Calls come between slices of guest code, at an instruction boundary. */
import type { RunState } from '../machine/run-state.ts';
import type { Width } from '../machine/types.ts';
import type { CpuState } from '../machine/vcpu.ts';

export interface MonitorTarget {
  readonly version: string;
  readonly name: string | null;
  readonly uuid: string | null;
  readonly accelerator: string;
  /** accel=kvm: how often the guest came back, by reason, interrupts that were injected, and writes that came without an exit of their own. */
  readonly exits?: { readonly exits: ReadonlyMap<string, number>; readonly interrupts: number; readonly posted: number };
  readonly state: RunState;
  /** The process or thread that runs the vCPUs. */
  threadId(cpu: number): number;
  readonly cpuCount: number;
  /** The A20 gate; absent where nobody can tell. */
  readonly a20?: boolean;

  pause(): void;
  resume(): void;
  reset(): void;
  powerdown(): void;
  quit(): void;
  nmi(): void;

  cpu(index: number): CpuState;
  /** Fills `into` as the CPU would read RAM or ROM there; false where there is neither. */
  readPhysical(at: bigint, into: Uint8Array): boolean;
  portRead(port: number, width: Width): number;
  portWrite(port: number, value: number, width: Width): void;

  /** Key names (QKeyCode) that the keyboard has. */
  readonly keys: ReadonlySet<string>;
  /** Presses the keys in order and releases them after `holdMs` in reverse. */
  sendKeys(keys: readonly string[], holdMs: number): void;

  readonly saved: SavedMachines;
  readonly media: MonitorMedia;

  chardevs(): { readonly label: string; readonly filename: string }[];
  /** The `info` topics that devices answer, such as 'pic'. */
  readonly reports: ReadonlyMap<string, Report>;
  /** Log items (`-d`) and which are on. */
  readonly logItems: ReadonlyMap<string, string>;
  setLogItems(items: ReadonlySet<string>): void;
  /** One instruction, of `length` bytes (at least 1, also where they are none). */
  disassemble(bytes: Uint8Array, at: bigint, bits: 16 | 32 | 64): { text: string; length: number };
}

/** Of a machine that is being saved or loaded. */
export interface Transfer {
  /** How far it is, from 0 to 1. */
  onProgress?(done: number): void;
  /** Saved with the images of drives that can be written; where a file has them, they are put back in any case. */
  readonly images?: boolean;
  /** Gives it up. */
  readonly signal?: { throwIfAborted(): void };
}

/** Saved machines on the host. Rejects with a MonitorError. */
export interface SavedMachines {
  /** To a file, of so many bytes; the machine goes on. */
  save(path: string, transfer: Transfer): Promise<number>;
  /** From a file. */
  load(path: string, transfer: Transfer): Promise<void>;
  /** `file:PATH` or `exec:COMMAND`; the machine stays behind stopped. */
  migrate(uri: string, transfer: Transfer): Promise<void>;
  /** Gives up the one that is under way, if there is one. */
  cancelMigration(): void;
  /** The last one; null where there was none. */
  migration(): Migration | null;
}

/** Times are in milliseconds, sizes in bytes. */
export interface Migration {
  readonly status: 'active' | 'completed' | 'failed' | 'cancelled';
  /** Why it failed. */
  readonly reason?: string;
  readonly time: number;
  /** What has been written; how much RAM is done with, and how much there is. */
  readonly written: number;
  readonly done: number;
  readonly total: number;
}

/** Drives, screen and mouse. What cannot be done is a MonitorError. */
export interface MonitorMedia {
  drives(): readonly DriveView[];
  eject(id: string, forced: boolean): void;
  change(id: string, file: string, how: { readonly forced: boolean; readonly mode: 'retain' | 'read-only' | 'read-write' }): void;
  screendump(path: string, format: 'ppm' | 'png'): void;
  mouseMove(dx: number, dy: number, dz: number): void;
  /** A bit each for left, middle, right, side and extra. */
  mouseButtons(state: number): void;
}

export interface DriveView {
  readonly id: string;
  /** null: nothing is in it. */
  readonly file: string | null;
  readonly readOnly: boolean;
  /** What is written stays in memory. */
  readonly snapshot: boolean;
  readonly removable: boolean;
  readonly locked: boolean;
  readonly open: boolean;
  /** The controller. */
  readonly where: string;
}

export interface Report {
  readonly help: string;
  print(): string;
}

/** What the user asked for is wrong or cannot be had; the message is for him. */
export class MonitorError extends Error {}
