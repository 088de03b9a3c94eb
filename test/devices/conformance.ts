/**
 * What every device must stand, whatever it is: `conformance('NS16550A', () => ({ board, device }))` in the device's own test.
 * Register traffic goes to all that the device claimed on the board's buses; what a guest or the host can do to it besides
 * (PCI configuration, key presses, received bytes) the test adds as `poke`.
 */
import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import type { Bus, ClaimInfo } from '../../machine/bus.ts';
import type { Device } from '../../machine/device.ts';
import type { Width } from '../../machine/types.ts';
import type { TestBoard } from '../support/board.ts';
import { Random } from '../support/random.ts';

export interface Rig {
  readonly board: TestBoard;
  readonly device: Device;
  /** Brings the inputs that a reset does not touch (wires from other devices) back to where build() had them. */
  quiesce?(): void;
  /** One random thing that can happen to the device and is not a register access. Its numbers come from `random` only. */
  poke?(random: Random): void;
}

export interface ConformanceOptions {
  /** False for devices with content that survives a cold start (NVRAM). */
  readonly resetsToFresh?: boolean;
  /** True for devices that have no state: then nothing has to change. */
  readonly stateless?: boolean;
  /** Random actions per run. */
  readonly actions?: number;
  /** Takes a device out of a locked or idle state first, so that random traffic reaches its depths. */
  prepare?(rig: Rig): void;
}

const SEEDS = [1, 2, 3, 4];
const WIDTHS: readonly Width[] = [1, 2, 4];
/** Values that tend to mean something to registers. */
const VALUES = [0, 1, 0x10, 0x20, 0x7f, 0x80, 0xff, 0x8000, 0xffff, 0x8000_0000, 0xffff_ffff];

export function conformance(name: string, build: () => Rig, options: ConformanceOptions = {}): void {
  const actions = options.actions ?? 2000;
  const fresh = (): Rig => {
    const rig = build();
    rig.device.reset('power');
    options.prepare?.(rig);
    return rig;
  };

  describe(`${name} as a device`, () => {
    it.each(SEEDS)('survives random traffic of every width (seed %i)', (seed) => {
      const rig = fresh();
      const traffic = new Traffic(rig, seed);
      expect(() => {
        for (let i = 0; i < actions; i++) traffic.act();
      }).not.toThrow();
    });

    it.each(SEEDS)('comes back from a snapshot exactly, and goes on as it would have (seed %i)', (seed) => {
      const rig = fresh();
      const before = new Traffic(rig, seed);
      for (let i = 0; i < actions / 4; i++) before.act();

      const time = rig.board.clock.now();
      const state = structuredClone(rig.device.save());
      expectSame(rig.device.save(), state);
      const first = new Traffic(rig, seed + 100);
      for (let i = 0; i < actions / 2; i++) first.act();

      // Into another one, that has been used meanwhile.
      const other = fresh();
      const use = new Traffic(other, seed + 200);
      for (let i = 0; i < actions / 8; i++) use.act();
      other.board.clock.setTime(time);
      other.device.restore(structuredClone(state));
      expectSame(other.device.save(), state);
      const second = new Traffic(other, seed + 100);
      for (let i = 0; i < actions / 2; i++) second.act();
      expectSame(second.seen, first.seen);
      expectSame(other.device.save(), rig.device.save());
    });

    if (!options.stateless) {
      it('changes its state under traffic, and restore undoes it', () => {
        const rig = fresh();
        const state = rig.device.save();
        const kept = structuredClone(state);
        const traffic = new Traffic(rig, 7);
        let changed = false;
        for (let i = 0; i < actions && !changed; i++) {
          traffic.act();
          changed = !isDeepStrictEqual(rig.device.save(), kept);
        }
        expect(changed, 'no traffic changes the saved state: it is not all saved').toBe(true);
        expectSame(state, kept, 'save() must copy');
        rig.board.clock.setTime(0);
        rig.device.restore(state);
        expectSame(rig.device.save(), kept);
        for (let i = 0; i < actions; i++) traffic.act();
        expectSame(state, kept, 'restore() must copy');
      });
    }

    if (options.resetsToFresh ?? true) {
      it('is as new after a cold start', () => {
        const rig = fresh();
        const asNew = structuredClone(rig.device.save());
        const traffic = new Traffic(rig, 11, false);
        for (let i = 0; i < actions; i++) traffic.act();
        rig.quiesce?.();
        rig.device.reset('power');
        options.prepare?.(rig);
        expectSame(rig.device.save(), asNew);
      });
    }

    it('has a state that is plain data and a version', () => {
      const rig = fresh();
      expect(rig.device.id).not.toBe('');
      expect(rig.device.version).toBeGreaterThanOrEqual(1);
      expectSame(structuredClone(rig.device.save()), rig.device.save());
    });
  });
}

/** toEqual that is quick with large arrays, and only slow to say what differs. */
function expectSame(a: unknown, b: unknown, why?: string): void {
  if (!isDeepStrictEqual(a, b)) expect(a, why).toStrictEqual(b);
}

/** A stream of random actions on one device, the same for the same seed. */
class Traffic {
  /** Everything the guest could see. */
  readonly seen: number[] = [];
  private readonly random: Random;

  constructor(
    private readonly rig: Rig,
    seed: number,
    private readonly timePasses = true,
  ) {
    this.random = new Random(seed);
  }

  act(): void {
    const { board, poke } = this.rig;
    const what = this.random.below(16);
    if (what === 0 && this.timePasses) board.clock.advance(this.random.below(10 ** (1 + this.random.below(9))));
    else if (what < 4 && poke !== undefined) poke.call(this.rig, this.random);
    else this.access();
    this.seen.push(board.wires.reduce((bits, wire, i) => bits | (wire.level ? 1 << i : 0), 0));
  }

  private access(): void {
    const places = [...spots(this.rig.board.ports), ...spots(this.rig.board.mmio)];
    if (places.length === 0) return;
    const { bus, claim } = this.random.pick(places);
    const width = this.random.pick(WIDTHS);
    // Low offsets are where the registers are, also in large windows.
    const reach = this.random.below(2) === 0 ? Math.min(claim.length, 64) : claim.length;
    const address = claim.base + this.random.below(reach);
    if (this.random.below(2) === 0) {
      const value = this.random.below(2) === 0 ? this.random.pick(VALUES) : this.random.u32();
      bus.write(address, (value & (2 ** (8 * width) - 1)) >>> 0, width);
      return;
    }
    this.seen.push(bus.read(address, width));
  }
}

const spots = (bus: Bus): { bus: Bus; claim: ClaimInfo }[] =>
  bus
    .map()
    .filter((claim) => claim.enabled && claim.length > 0)
    .map((claim) => ({ bus, claim }));
