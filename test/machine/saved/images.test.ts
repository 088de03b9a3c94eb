/** Disk images within a saved machine. */
import { describe, expect, it } from 'vitest';
import { MemoryBackend } from '../../../backends/block/memory.ts';
import { OverlayBackend } from '../../../backends/block/overlay.ts';
import { type BlockBackend, BlockDrive, SECTOR } from '../../../machine/block.ts';
import { SnapshotError } from '../../../machine/snapshot.ts';
import { Random } from '../../support/random.ts';
import { busy, bytesOf, MIB, restoreFrom, type Small, seen, small } from './whole.ts';

/** Not a whole number of pages. */
const SIZE = 2 * MIB + 3 * SECTOR;

/** Some noise, some zeros, something in the last sector. */
function image(seed: number, size = SIZE): Uint8Array {
  const bytes = new Uint8Array(size);
  const random = new Random(seed);
  for (let at = 5000; at < 70_000; at++) bytes[at] = random.below(256);
  bytes[size - 1] = seed;
  return bytes;
}

function withDrives(whole: Small, backends: Record<string, BlockBackend | null>): Small {
  const { machine } = whole;
  for (const [id, backend] of Object.entries(backends))
    machine.devices.add(new BlockDrive(id, backend && { name: id, backend }, machine.requests));
  return whole;
}

const withDisk = (whole: Small, bytes: Uint8Array, readOnly = false): Small =>
  withDrives(whole, { disk: new MemoryBackend(bytes, readOnly) });

describe('images in a saved machine', () => {
  it.each([{}, { once: true }])('are put back (%j)', async (options) => {
    const [one, other] = [image(1), image(2)];
    other.fill(0xaa, MIB + 1000, MIB + 9000);
    const [from, to] = [withDisk(busy(), one), withDisk(small(), other)];
    await restoreFrom(to, await bytesOf(from, { images: true }), options);
    expect(Buffer.compare(other, one)).toBe(0);
    expect({ ...seen(to), state: '' }).toEqual({ ...seen(from), state: '' });
  });

  it('are not in it unless that is wanted', async () => {
    const other = image(2);
    const saved = await bytesOf(withDisk(small(), image(1)));
    await restoreFrom(withDisk(small(), other), saved);
    expect(saved.length).toBeLessThan(2000);
    expect(Buffer.compare(other, image(2))).toBe(0);
  });

  it('are those of drives that can be written', async () => {
    const drives = () => ({
      cd: new MemoryBackend(image(3), true),
      empty: null,
      disk: new MemoryBackend(image(1)),
      floppy: new MemoryBackend(image(4)),
    });
    const saved = await bytesOf(withDrives(busy(), drives()), { images: true });
    const without = await bytesOf(withDrives(busy(), { ...drives(), disk: new MemoryBackend(new Uint8Array(SIZE)) }), { images: true });
    expect(saved.length).toBeGreaterThan(without.length + 50_000);
    const [cd, disk, floppy] = [image(9), image(9), image(9)];
    const to = { cd: new MemoryBackend(cd, true), empty: null, disk: new MemoryBackend(disk), floppy: new MemoryBackend(floppy) };
    await restoreFrom(withDrives(small(), to), saved);
    expect([cd, disk, floppy].map((bytes) => bytes[SIZE - 1])).toEqual([9, 1, 4]);
  });

  it('write no more than what differs, and never need more than a mebibyte', async () => {
    const size = 200 * MIB;
    let longest = 0;
    const written: [number, number][] = [];
    /** Zeros, but for a byte in one sector. */
    const sparse = (sector: number): BlockBackend => ({
      sectors: size / SECTOR,
      readOnly: false,
      read: (first, into) => {
        longest = Math.max(longest, into.length);
        const at = (sector - first) * SECTOR;
        if (at >= 0 && at < into.length) into[at] = 7;
      },
      write: (first, from) => void written.push([first, from.length / SECTOR]),
      flush: () => {},
    });
    const saved = await bytesOf(withDrives(small(), { disk: sparse(300_001) }), { images: true });
    await restoreFrom(withDrives(small(), { disk: sparse(5) }), saved);
    expect(written).toEqual([
      [5, 1],
      [300_001, 1],
    ]);
    expect(saved.length).toBeLessThan(2000);
    expect(longest).toBeLessThanOrEqual(MIB);
  });

  it('show what the guest sees, and leave the base of an overlay alone', async () => {
    const base = image(1);
    const [from, to] = [new OverlayBackend(new MemoryBackend(base)), new OverlayBackend(new MemoryBackend(base))];
    from.write(7, new Uint8Array(SECTOR).fill(0x77));
    await restoreFrom(withDrives(small(), { disk: to }), await bytesOf(withDrives(small(), { disk: from }), { images: true }));
    const sector = new Uint8Array(SECTOR);
    await to.read(7, sector);
    expect(sector).toEqual(new Uint8Array(SECTOR).fill(0x77));
    expect(Buffer.compare(base, image(1))).toBe(0);
    expect(to.save()).toHaveLength(1);
  });

  it('count as progress', async () => {
    const done: number[] = [];
    let total = 0;
    const onProgress = (progress: { done: number; total: number }): void => {
      done.push(progress.done / MIB);
      total = progress.total;
    };
    await bytesOf(withDisk(small(), image(1)), { images: true, onProgress });
    expect(total).toBe(3 * MIB + SIZE);
    expect(done).toEqual([1, 2, 3, 4, 5, total / MIB]);
  });
});

describe('images that do not fit', () => {
  const refuse = async (to: Small, saved: Uint8Array, why: string | RegExp): Promise<void> => {
    const before = seen(to);
    const refused = restoreFrom(to, saved);
    await expect(refused).rejects.toThrow(why);
    await expect(refused).rejects.toThrow(SnapshotError);
    expect(seen(to)).toEqual(before);
  };

  it.each([
    ['another size', () => withDisk(small(), image(2, SIZE + SECTOR)), /had a medium of 4099 sectors in drive 'disk', here is .* 4100/],
    ['a smaller one', () => withDisk(small(), image(2, MIB)), /had a medium of 4099 sectors in drive 'disk', here is .* 2048/],
    [
      'one that is only read',
      () => withDisk(small(), image(2), true),
      "has the image of drive 'disk', and here is no such drive with an image",
    ],
    ['no drive', () => small(), "it has the device 'disk', which this machine lacks"],
  ] as const)('are refused: %s', async (_, to, why) => {
    await refuse(to(), await bytesOf(withDisk(busy(), image(1)), { images: true }), why);
  });

  it('are refused where any byte of them is wrong or missing, and nothing is written', async () => {
    const saved = await bytesOf(withDisk(busy(), image(1)), { images: true });
    for (const at of [saved.length - 20_000, saved.length - 1000]) {
      const other = image(2);
      const broken = saved.slice();
      broken[at] ^= 4;
      await refuse(withDisk(small(), other), broken, /damaged/);
      await refuse(withDisk(small(), other), saved.slice(0, at), 'truncated');
      expect(Buffer.compare(other, image(2))).toBe(0);
    }
  });

  it('that cannot be written leave a machine that says so', async () => {
    const saved = await bytesOf(withDisk(busy(), image(1)), { images: true });
    const full: BlockBackend = {
      sectors: SIZE / SECTOR,
      readOnly: false,
      read: () => {},
      write: () => Promise.reject(new Error('no space left on device')),
      flush: () => {},
    };
    const to = withDrives(small(), { disk: full });
    await expect(restoreFrom(to, saved)).rejects.toThrow("cannot write the image of drive 'disk': no space left on device");
    expect(to.machine.state).toBe('internal-error');
  });
});
