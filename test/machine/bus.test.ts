import { describe, expect, it } from 'vitest';
import { BusOverlapError, type IoHandler, MmioSpace, PortSpace } from '../../machine/bus.ts';
import type { MemoryPart } from '../../machine/memory.ts';
import { Random } from '../support/random.ts';

const recorder = (value = 0): IoHandler & { log: string[] } => {
  const log: string[] = [];
  return {
    log,
    read: (offset, width) => {
      log.push(`r${width}@${offset}`);
      return (value + offset) >>> 0;
    },
    write: (offset, v, width) => {
      log.push(`w${width}@${offset}=${v.toString(16)}`);
    },
  };
};

describe.each([
  ['ports', () => new PortSpace(), 0x300],
  ['MMIO', () => new MmioSpace(), 0xfed0_0300],
] as const)('%s', (_, make, base) => {
  it('reads all ones where nobody answers', () => {
    const bus = make();
    expect(bus.read(base, 1)).toBe(0xff);
    expect(bus.read(base, 2)).toBe(0xffff);
    expect(bus.read(base, 4)).toBe(0xffff_ffff);
    bus.write(base, 1, 4);
  });

  it('hands over offset and width', () => {
    const bus = make();
    const device = recorder(0x1122_3344);
    bus.claim('a', base, 8, device);
    expect(bus.read(base + 4, 4)).toBe(0x1122_3348);
    bus.write(base, 0x8000_0000, 4);
    bus.write(base + 7, 0x1ff, 1);
    expect(device.log).toEqual(['r4@4', 'w4@0=80000000', 'w1@7=ff']);
  });

  it('splits what is wider than the claim accepts, little end first', () => {
    const bus = make();
    const device = recorder();
    bus.claim('a', base, 8, device, 1);
    bus.write(base, 0x4433_2211, 4);
    expect(device.log).toEqual(['w1@0=11', 'w1@1=22', 'w1@2=33', 'w1@3=44']);
    device.log.length = 0;
    expect(bus.read(base + 2, 2)).toBe(0x0302);
    expect(device.log).toEqual(['r1@2', 'r1@3']);
  });

  it('splits unaligned accesses and those that leave the claim', () => {
    const bus = make();
    const device = recorder(0x40);
    bus.claim('a', base, 6, device, 4);
    expect(bus.read(base + 1, 2)).toBe(0x4241);
    expect(bus.read(base + 4, 4)).toBe(0xffff_0044);
    expect(bus.read(base - 2, 4)).toBe(0x0040_ffff);
  });

  it('joins neighbouring claims in one access', () => {
    const bus = make();
    bus.claim('a', base, 2, recorder(0x10), 1);
    bus.claim('b', base + 2, 2, recorder(0x20), 2);
    expect(bus.read(base, 4)).toBe(0x0020_1110);
  });

  it('refuses overlapping claims by name', () => {
    const bus = make();
    bus.claim('first', base, 8, recorder());
    expect(() => bus.claim('second', base + 7, 4, recorder())).toThrow(BusOverlapError);
    expect(() => bus.claim('second', base + 7, 4, recorder())).toThrow(/second.*first/);
    bus.claim('second', base + 8, 4, recorder());
  });

  it('lets a claim be disabled, moved and released', () => {
    const bus = make();
    const claim = bus.claim('a', base, 4, recorder(0x50), 1, false);
    expect(bus.read(base, 1)).toBe(0xff);
    claim.enable(true);
    expect(bus.read(base, 1)).toBe(0x50);
    claim.move(base + 0x20);
    expect(bus.read(base, 1)).toBe(0xff);
    expect(bus.read(base + 0x21, 1)).toBe(0x51);
    claim.enable(false);
    expect(bus.read(base + 0x20, 1)).toBe(0xff);
    claim.move(base);
    claim.enable(true);
    expect(bus.read(base, 1)).toBe(0x50);
    claim.release();
    expect(bus.read(base, 1)).toBe(0xff);
    expect(bus.map()).toEqual([]);
  });

  it('lets the older claim answer where a guest moves another onto it, and the newer again when it goes', () => {
    const bus = make();
    const old = bus.claim('old', base + 4, 4, recorder(0x10), 1);
    const late = bus.claim('late', base + 0x40, 16, recorder(0x80), 1);
    late.move(base);
    const bytes = () => Array.from({ length: 9 }, (_, i) => bus.read(base + i, 1));
    expect(bytes()).toEqual([0x80, 0x81, 0x82, 0x83, 0x10, 0x11, 0x12, 0x13, 0x88]);
    old.enable(false);
    expect(bytes()).toEqual([0x80, 0x81, 0x82, 0x83, 0x84, 0x85, 0x86, 0x87, 0x88]);
    old.enable(true);
    late.move(base + 0x60);
    expect(bytes()).toEqual([0xff, 0xff, 0xff, 0xff, 0x10, 0x11, 0x12, 0x13, 0xff]);
  });

  it('finds what a plain search of the claims finds, after any moves', () => {
    const random = new Random(5);
    const bus = make();
    const place = (): number => base + random.below(64);
    const claims = Array.from({ length: 8 }, (_, i) => {
      const length = 1 + random.below(24);
      const at = { base: place(), length, enabled: false, value: i };
      const claim = bus.claim(`c${i}`, at.base, length, { read: () => i, write: () => {} }, 1, false);
      return { at, claim };
    });
    for (let round = 0; round < 200; round++) {
      const { at, claim } = random.pick(claims);
      at.enabled = random.below(3) > 0;
      at.base = place();
      claim.move(at.base);
      claim.enable(at.enabled);
      for (let a = base; a < base + 90; a++) {
        const owner = claims.find((c) => c.at.enabled && a >= c.at.base && a < c.at.base + c.at.length);
        expect(bus.read(a, 1)).toBe(owner === undefined ? 0xff : owner.at.value);
      }
    }
  });
});

describe('ports', () => {
  it('run round at 64 KiB', () => {
    const bus = new PortSpace();
    bus.claim('top', 0xfffe, 2, recorder(0x10), 1);
    bus.claim('zero', 0, 2, recorder(0x20), 1);
    expect(bus.read(0xfffe, 4)).toBe(0x2120_1110);
    expect(bus.read(0xffff, 2)).toBe(0x2011);
  });

  it('do not answer for a claim that was moved beyond 64 KiB', () => {
    const bus = new PortSpace();
    const claim = bus.claim('a', 0x100, 4, recorder());
    claim.move(0xffff_ff00);
    expect(bus.read(0xff00, 1)).toBe(0xff);
    claim.move(0x200);
    expect(bus.read(0x201, 1)).toBe(1);
  });
});

describe('memory behind a claim', () => {
  const memory = () => {
    const told: (readonly MemoryPart[])[] = [];
    return { told, handler: { ...recorder(), placed: (parts: readonly MemoryPart[]) => told.push(parts) } };
  };

  it('is told where it answers, when that changes', () => {
    const bus = new MmioSpace();
    const { told, handler } = memory();
    const claim = bus.claim('vram', 0, 0x4000, handler, 4, false);
    claim.move(0x10_0000);
    bus.claim('other', 0x20_0000, 16, recorder());
    expect(told).toEqual([]);
    claim.enable(true);
    claim.move(0x20_0000_0000);
    claim.enable(false);
    claim.enable(true);
    claim.release();
    expect(told).toEqual([
      [{ at: 0x10_0000, offset: 0, length: 0x4000 }],
      [{ at: 0x20_0000_0000, offset: 0, length: 0x4000 }],
      [],
      [{ at: 0x20_0000_0000, offset: 0, length: 0x4000 }],
      [],
    ]);
  });

  it('does not have the pages in which others answer too, nor any where it does not begin with a page', () => {
    const bus = new MmioSpace();
    const older = bus.claim('older', 0x2010, 16, recorder());
    const { told, handler } = memory();
    const claim = bus.claim('vram', 0x8000, 0x5000, handler);
    bus.claim('younger', 0x1000, 0x800, recorder());
    claim.move(0x1000);
    older.move(0x5ff0);
    claim.move(0x1800);
    expect(told).toEqual([
      [{ at: 0x8000, offset: 0, length: 0x5000 }],
      [
        { at: 0x1000, offset: 0, length: 0x1000 },
        { at: 0x3000, offset: 0x2000, length: 0x3000 },
      ],
      [{ at: 0x1000, offset: 0, length: 0x4000 }],
      [],
    ]);
  });
});

describe('MMIO', () => {
  it('reaches above 4 GiB', () => {
    const bus = new MmioSpace();
    bus.claim('high', 0x10_0000_0000, 0x1000, recorder(7));
    expect(bus.read(0x10_0000_0010, 4)).toBe(0x17);
    expect(bus.read(0x10, 4)).toBe(0xffff_ffff);
  });
});
