/**
 * QEMU's pc-testdev, the counterpart of kvm-unit-tests: a port that remembers (0xe0, and byte by byte at 0xe8), interrupt lines to pull
 * by hand (0x2000 + line), and 64 KiB of memory that is not RAM (0xff000000).
 * The page-flush port (0xe4) is claimed and does nothing: it exists to make a host drop its mapping of a page, which no guest can see.
 */
import type { Bus } from '../machine/bus.ts';
import type { Device } from '../machine/device.ts';
import type { IrqLine } from '../machine/irq.ts';
import type { Width } from '../machine/types.ts';

const LINES = 24;
const MEMORY_SIZE = 0x1_0000;

export interface PcTestdevState {
  port: Uint8Array;
  lines: boolean[];
  memory: Uint8Array;
}

export class PcTestdev implements Device<PcTestdevState> {
  readonly version = 1;
  private readonly port = new Uint8Array(4);
  private readonly memory = new Uint8Array(MEMORY_SIZE);
  private lines: boolean[] = Array(LINES).fill(false);

  /** `irqs` are the global interrupts 0 to 23. */
  constructor(
    ports: Bus,
    mmio: Bus,
    private readonly irqs: readonly IrqLine[],
    readonly id = 'pc-testdev',
  ) {
    const port = bytes(this.port);
    ports.claim(`${id}-port`, 0xe0, 4, port, 4);
    ports.claim(`${id}-flush`, 0xe4, 4, { read: () => 0, write: () => {} }, 4);
    ports.claim(`${id}-port-byte`, 0xe8, 4, port, 1);
    ports.claim(`${id}-irq`, 0x2000, LINES, { read: () => 0, write: (line, value) => this.drive(line, value !== 0) }, 1);
    mmio.claim(`${id}-memory`, 0xff00_0000, MEMORY_SIZE, bytes(this.memory), 4);
  }

  reset(): void {
    this.port.fill(0);
    this.memory.fill(0);
    for (let line = 0; line < LINES; line++) this.drive(line, false);
  }

  save(): PcTestdevState {
    return { port: this.port.slice(), lines: [...this.lines], memory: this.memory.slice() };
  }

  restore(state: PcTestdevState): void {
    this.port.set(state.port);
    this.memory.set(state.memory);
    state.lines.forEach((level, line) => {
      this.drive(line, level);
    });
  }

  private drive(line: number, level: boolean): void {
    this.lines[line] = level;
    this.irqs[line]?.set(level);
  }
}

/** Little-endian access to an array. */
const bytes = (array: Uint8Array) => ({
  read: (offset: number, width: Width): number => {
    let value = 0;
    for (let i = width - 1; i >= 0; i--) value = value * 256 + array[offset + i];
    return value;
  },
  write: (offset: number, value: number, width: Width): void => {
    for (let i = 0; i < width; i++) array[offset + i] = value >>> (8 * i);
  },
});
