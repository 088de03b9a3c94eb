/** QEMU's isa-debug-exit: a write ends the whole program with the exit code 2 x value + 1, so that 0 stays the guest's orderly power-off. */
import type { Bus } from '../machine/bus.ts';
import type { Device } from '../machine/device.ts';

export interface IsaDebugExitConfig {
  readonly id?: string;
  readonly iobase?: number;
  readonly iosize?: number;
}

/** Has no state: it does not outlive its only event. */
export class IsaDebugExit implements Device<null> {
  readonly version = 1;
  readonly id: string;

  /** `onExit` gets the exit code, as eight bits as a process has them. */
  constructor(ports: Bus, onExit: (code: number) => void, config: IsaDebugExitConfig = {}) {
    const { id = 'isa-debug-exit', iobase = 0x501, iosize = 2 } = config;
    this.id = id;
    ports.claim(id, iobase, iosize, { read: () => 0, write: (_, value) => onExit(((value << 1) | 1) & 0xff) }, 4);
  }

  reset(): void {}

  save(): null {
    return null;
  }

  restore(): void {}
}
