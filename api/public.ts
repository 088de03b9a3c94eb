/** What the library exports for Node and browsers alike. */
export type {
  Counters,
  DriveState,
  MachineConfig,
  MachineEvents,
  ModuleConfig,
  OffReason,
  RunState,
  Screen,
  Source,
} from './config.ts';
export { MachineError } from './config.ts';
export type { CreateOptions, Drives, Keyboard, Memory, Mouse, ScreenView, SerialPort } from './machine.ts';
export type { MouseButton, SaveOptions } from './protocol.ts';
export type { WatchOptions } from './watcher.ts';
