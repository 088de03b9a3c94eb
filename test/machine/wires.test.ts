import { describe, expect, it } from 'vitest';
import { CharPort } from '../../machine/char.ts';
import type { Device } from '../../machine/device.ts';
import { fanOut, inverted, WiredOr } from '../../machine/irq.ts';
import { DeviceRegistry, SnapshotError } from '../../machine/snapshot.ts';
import { Wire } from '../support/board.ts';

describe('interrupt wires', () => {
  it('fan out and invert', () => {
    const [a, b] = [new Wire(), new Wire()];
    const line = fanOut(a, inverted(b));
    line.set(true);
    expect([a.level, b.level]).toEqual([true, false]);
    line.set(false);
    expect([a.level, b.level]).toEqual([false, true]);
  });

  it('shared by several outputs are active while any of them is', () => {
    const out = new Wire();
    const shared = new WiredOr(out);
    const [a, b] = [shared.input(), shared.input()];
    a.set(true);
    a.set(true);
    b.set(true);
    a.set(false);
    expect(out.level).toBe(true);
    b.set(false);
    b.set(false);
    expect(out.level).toBe(false);
    expect(out.rises).toBe(1);
  });
});

describe('a character port', () => {
  it('keeps what the device does not take, and offers it again when the device is ready', () => {
    const port = new CharPort();
    const taken: number[] = [];
    let room = 3;
    port.receive(Uint8Array.of(1, 2));
    port.onInput = (bytes) => {
      const n = Math.min(room, bytes.length);
      taken.push(...bytes.subarray(0, n));
      room -= n;
      return n;
    };
    let drained = 0;
    port.onDrained = () => drained++;
    port.receive(Uint8Array.of(3, 4, 5));
    expect(taken).toEqual([1, 2, 3]);
    expect(port.waiting).toBe(2);
    expect(drained).toBe(0);
    room = 10;
    port.ready();
    expect(taken).toEqual([1, 2, 3, 4, 5]);
    expect(drained).toBe(1);
  });

  it('stands a device that calls ready() from within onInput', () => {
    const port = new CharPort();
    const taken: number[] = [];
    port.onInput = (bytes) => {
      taken.push(bytes[0]);
      port.ready();
      return 1;
    };
    port.receive(Uint8Array.of(1, 2, 3));
    expect(taken).toEqual([1, 2, 3]);
  });

  it('copies what it receives', () => {
    const port = new CharPort();
    const bytes = Uint8Array.of(1);
    port.receive(bytes);
    bytes[0] = 9;
    const taken: number[] = [];
    port.onInput = (b) => taken.push(...b);
    port.ready();
    expect(taken).toEqual([1]);
  });
});

describe('the device registry', () => {
  const device = (id: string, version = 1): Device<{ n: number }> & { n: number } => ({
    id,
    version,
    n: 0,
    reset() {
      this.n = 0;
    },
    save() {
      return { n: this.n };
    },
    restore(state) {
      this.n = state.n;
    },
  });

  it('saves and restores every device by its id', () => {
    const registry = new DeviceRegistry();
    const [a, b] = [registry.add(device('a')), registry.add(device('b', 3))];
    a.n = 1;
    b.n = 2;
    const saved = registry.save();
    expect(saved).toEqual({ a: { version: 1, state: { n: 1 } }, b: { version: 3, state: { n: 2 } } });
    registry.reset('power');
    expect([a.n, b.n]).toEqual([0, 0]);
    registry.restore(saved);
    expect([a.n, b.n]).toEqual([1, 2]);
  });

  it('refuses a second device of the same id', () => {
    const registry = new DeviceRegistry();
    registry.add(device('a'));
    expect(() => registry.add(device('a'))).toThrow(/'a'/);
  });

  it.each([
    ['lacks a device', {}],
    ['has another version', { a: { version: 2, state: { n: 5 } } }],
    ['has a device that the machine lacks', { a: { version: 1, state: { n: 5 } }, x: { version: 1, state: 0 } }],
  ])('refuses a snapshot that %s, and changes nothing', (_, states) => {
    const registry = new DeviceRegistry();
    const a = registry.add(device('a'));
    a.n = 1;
    expect(() => registry.restore(states)).toThrow(SnapshotError);
    expect(a.n).toBe(1);
  });
});
