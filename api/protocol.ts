/** What the library's `Machine` and the session in the worker say to each other. Everything here can be cloned by postMessage. */
import type { Counters, DriveState, MachineConfig, MachineEvents, Screen, Source } from './config.ts';

/** What is in the file of a saved machine. */
export interface SaveOptions {
  /** The images of all disks and floppies: the file alone is enough to go on anywhere. Otherwise what was written to them, and they are needed again. */
  readonly disks?: boolean;
}

export type MouseButton = 'left' | 'right' | 'middle' | 'side' | 'extra';

/** A screen that differs from the one seen before, and a number by which to ask for the next. */
export interface Frame extends Screen {
  readonly seen: number;
}

/** Where the worker finds what belongs to the package. */
export interface Places {
  readonly core: string;
}

/** Answered once they have been done. */
export interface Calls {
  create(config: MachineConfig, places: Places): void;
  start(): Promise<void>;
  pause(): Promise<void>;
  reset(): void;
  powerButton(): void;
  screenText(): string[] | null;
  /** null if it is still the one seen before. `spare` is a frame's memory that is not needed any more. */
  frame(seen: number, spare: ArrayBuffer | null): Frame | null;
  type(text: string): Promise<void>;
  counters(): Counters;
  save(options: SaveOptions): Promise<Uint8Array>;
  drives(): DriveState[];
  /** null takes out what is in it. */
  insert(drive: string, source: Source | null, forced: boolean): Promise<void>;
  memorySize(): number;
  readMemory(at: number, length: number): Uint8Array;
  writeMemory(at: number, bytes: Uint8Array): void;
}

/** Not answered: input, and what has been read of serial ports. */
export interface Notices {
  key(name: string, down: boolean): void;
  releaseKeys(): void;
  mouseMove(dx: number, dy: number, wheel: number): void;
  mouseButton(button: MouseButton, down: boolean): void;
  serialWrite(port: number, bytes: Uint8Array): void;
  serialSeen(bytes: number): void;
}

export type CallName = keyof Calls;
export type NoticeName = keyof Notices;

export type ToSession =
  | { readonly id: number; readonly call: CallName; readonly args: readonly unknown[] }
  | { readonly notice: NoticeName; readonly args: readonly unknown[] };

export type FromSession =
  | { readonly id: number; readonly result: unknown }
  /** `user`: the message is for the user, not about a bug of ours. */
  | { readonly id: number; readonly error: string; readonly user: boolean }
  | { readonly [E in keyof MachineEvents]: { readonly event: E; readonly detail: MachineEvents[E] } }[keyof MachineEvents];
