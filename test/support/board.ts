/** What a device needs around it in a test: real buses and a clock that moves when told, RAM, a log and interrupt wires that remember. */
import { type Claim, type IoHandler, MmioSpace, PortSpace } from '../../machine/bus.ts';
import { GuestClock } from '../../machine/clock.ts';
import type { Board } from '../../machine/device.ts';
import type { IrqLine } from '../../machine/irq.ts';
import { type GuestMemory, GuestMemoryError } from '../../machine/memory.ts';
import type { Log, Width } from '../../machine/types.ts';

/** A wire with a memory: its level, and how often it rose. */
export class Wire implements IrqLine {
  level = false;
  rises = 0;
  falls = 0;
  /** Called at every change of level. */
  onChange: ((level: boolean) => void) | null = null;

  set(level: boolean): void {
    if (level === this.level) return;
    this.level = level;
    if (level) this.rises++;
    else this.falls++;
    this.onChange?.(level);
  }
}

export class Ram implements GuestMemory {
  readonly bytes: Uint8Array;

  constructor(readonly size: number) {
    this.bytes = new Uint8Array(size);
  }

  read(at: number, into: Uint8Array): void {
    into.set(this.view(at, into.length));
  }

  write(at: number, from: Uint8Array): void {
    this.view(at, from.length).set(from);
  }

  view(at: number, length: number): Uint8Array {
    if (at < 0 || at + length > this.size) throw new GuestMemoryError(at, length);
    return this.bytes.subarray(at, at + length);
  }
}

export class TestLog implements Log {
  readonly guestMessages: string[] = [];
  readonly hostMessages: string[] = [];

  guest(message: string): void {
    this.guestMessages.push(message);
  }

  host(message: string): void {
    this.hostMessages.push(message);
  }
}

/** The buses cut handlers' values to size; here one that does not fit the access is an error. */
const checked = (owner: string, handler: IoHandler): IoHandler => ({
  read: (offset, width) => {
    const value = handler.read(offset, width);
    const fits = Number.isInteger(value) && value < 2 ** (8 * width) && value >= (width === 4 ? -(2 ** 31) : 0);
    if (!fits) throw new Error(`${owner}+${offset}: ${value} is no ${width}-byte value`);
    return value;
  },
  write: (offset, value, width) => handler.write(offset, value, width),
  placed: handler.placed,
});

class CheckedPorts extends PortSpace {
  override claim(owner: string, base: number, length: number, handler: IoHandler, accepts?: Width, enabled?: boolean): Claim {
    return super.claim(owner, base, length, checked(owner, handler), accepts, enabled);
  }
}

class CheckedMmio extends MmioSpace {
  override claim(owner: string, base: number, length: number, handler: IoHandler, accepts?: Width, enabled?: boolean): Claim {
    return super.claim(owner, base, length, checked(owner, handler), accepts, enabled);
  }
}

export class TestBoard implements Board {
  readonly ports = new CheckedPorts();
  readonly mmio = new CheckedMmio();
  readonly clock = new GuestClock();
  readonly log = new TestLog();
  readonly memory: Ram;
  readonly wires = Array.from({ length: 24 }, () => new Wire());

  constructor(ramBytes = 1 << 20) {
    this.memory = new Ram(ramBytes);
  }

  irq(line: number): Wire {
    return this.wires[line];
  }

  /** `out`/`in` of a byte. */
  out(port: number, value: number): void {
    this.ports.write(port, value, 1);
  }

  in(port: number): number {
    return this.ports.read(port, 1);
  }
}
