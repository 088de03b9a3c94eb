/**
 * QEMU's isa-debugcon: a port that prints what is written to it, and reads as its own signature so that firmware finds it. SeaBIOS and
 * OVMF log to 0x402, Bochs's BIOS and many kernels to 0xe9.
 */
import type { Bus } from '../machine/bus.ts';
import type { CharBackend } from '../machine/char.ts';
import type { Device } from '../machine/device.ts';

export interface DebugconConfig {
  readonly id?: string;
  readonly iobase?: number;
  readonly readback?: number;
}

const SIGNATURE = 0xe9;

/** Has no state: nothing of it changes. */
export class Debugcon implements Device<null> {
  readonly version = 1;
  readonly id: string;

  constructor(ports: Bus, backend: CharBackend, config: DebugconConfig = {}) {
    const { iobase = 0xe9, readback = SIGNATURE } = config;
    this.id = config.id ?? `isa-debugcon-${iobase.toString(16)}`;
    const byte = new Uint8Array(1);
    const write = (_: number, value: number): void => {
      byte[0] = value;
      backend.write(byte);
    };
    ports.claim(this.id, iobase, 1, { read: () => readback & 0xff, write }, 1);
  }

  reset(): void {}

  save(): null {
    return null;
  }

  restore(): void {}
}
