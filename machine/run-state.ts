/** What a machine is doing, and why it went off. */

/** As QEMU names them. */
export type RunState =
  | 'prelaunch'
  | 'running'
  | 'paused'
  | 'debug'
  | 'internal-error'
  | 'shutdown'
  /** It stands still while it is saved, or made what was saved. */
  | 'save-vm'
  | 'restore-vm'
  /** It has been saved to go on elsewhere. */
  | 'postmigrate';

/** Why the machine went off. */
export type StopReason =
  | { kind: 'guest-shutdown' }
  | { kind: 'guest-panic' }
  /** A reset in a machine with `noReboot`. */
  | { kind: 'guest-reset' }
  | { kind: 'host-reset' }
  /** The guest named the exit code of the whole program (isa-debug-exit). */
  | { kind: 'debug-exit'; code: number }
  /** Monitor, signal, closed window. */
  | { kind: 'host-quit' };
