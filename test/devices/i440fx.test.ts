import { beforeEach, describe, expect, it } from 'vitest';
import { I440fx } from '../../devices/i440fx.ts';
import { PciBus } from '../../devices/pci/pci-bus.ts';
import { TestBoard } from '../support/board.ts';
import { conformance } from './conformance.ts';

/** The engine's map of the first megabyte, in pages: who answers reads and writes. */
class Map1M {
  readonly read = new Array<boolean>(256).fill(false);
  readonly write = new Array<boolean>(256).fill(false);
  calls = 0;

  setRamAccess(at: number, length: number, access: { read: boolean; write: boolean }): void {
    this.calls++;
    this.read.fill(access.read, at / 4096, (at + length) / 4096);
    this.write.fill(access.write, at / 4096, (at + length) / 4096);
  }

  /** 'rw', 'r-', '-w' or '--' at an address. */
  at(address: number): string {
    const page = Math.floor(address / 4096);
    return (this.read[page] ? 'r' : '-') + (this.write[page] ? 'w' : '-');
  }
}

const build = () => {
  const board = new TestBoard();
  const pci = new PciBus(board.ports, board.mmio, board.log);
  const map = new Map1M();
  const device = new I440fx(pci.slot(0), 512 * 2 ** 20, map);
  return { board, map, device };
};

describe('440FX', () => {
  let { map, device } = build();
  beforeEach(() => {
    ({ map, device } = build());
  });

  it('identifies as QEMU’s 8086:1237 with the sub-system that firmware looks for', () => {
    expect(device.readConfig(0, 4)).toBe(0x1237_8086);
    expect(device.readConfig(8, 4)).toBe(0x0600_0002);
    expect(device.readConfig(0x2c, 4)).toBe(0x1100_1af4);
    expect(device.readConfig(0x57, 1)).toBe(64);
  });

  it('decodes nothing above 640 KiB to RAM after reset', () => {
    for (let at = 0xa0000; at < 0x100000; at += 4096) expect(map.at(at)).toBe('--');
  });

  it('opens each PAM segment on its own', () => {
    const segments: [register: number, nibble: 0 | 4, from: number, to: number][] = [[0x59, 4, 0xf0000, 0xfffff]];
    for (let i = 0; i < 12; i++) segments.push([0x5a + (i >> 1), i % 2 ? 4 : 0, 0xc0000 + i * 0x4000, 0xc3fff + i * 0x4000]);
    for (const [register, nibble, from, to] of segments) {
      device.writeConfig(register, 1 << nibble, 1);
      expect([map.at(from - 1), map.at(from), map.at(to), map.at(to + 1)]).toEqual(['--', 'r-', 'r-', '--']);
      device.writeConfig(register, 2 << nibble, 1);
      expect([map.at(from), map.at(to)]).toEqual(['-w', '-w']);
      device.writeConfig(register, 3 << nibble, 1);
      expect([map.at(from), map.at(to)]).toEqual(['rw', 'rw']);
      device.writeConfig(register, 0, 1);
      expect(map.at(from)).toBe('--');
    }
  });

  it('takes several PAM registers in one double word', () => {
    device.writeConfig(0x5c, 0x3333_3333, 4);
    expect(map.at(0xd0000)).toBe('rw');
    expect(map.at(0xeffff)).toBe('rw');
    expect(map.at(0xcffff)).toBe('--');
  });

  it('keeps reserved PAM bits zero', () => {
    device.writeConfig(0x58, 0xffff_ff00, 4);
    expect(device.readConfig(0x59, 1)).toBe(0x70);
    expect(device.readConfig(0x5a, 1)).toBe(0x77);
  });

  it('opens SMRAM when enabled and open, and never again once locked', () => {
    expect(device.readConfig(0x72, 1)).toBe(0x02);
    device.writeConfig(0x72, 0x40, 1);
    expect(map.at(0xa0000)).toBe('--');
    device.writeConfig(0x72, 0x48, 1);
    expect([map.at(0xa0000), map.at(0xbffff), map.at(0xc0000)]).toEqual(['rw', 'rw', '--']);
    device.writeConfig(0x72, 0x58, 1);
    expect(device.readConfig(0x72, 1)).toBe(0x1a);
    expect(map.at(0xa0000)).toBe('--');
    device.writeConfig(0x72, 0x48, 1);
    expect(device.readConfig(0x72, 1)).toBe(0x1a);
    device.reset('soft');
    expect(device.readConfig(0x72, 1)).toBe(0x02);
  });

  it('shows SMRAM to the processor in system management mode, if enabled, even when locked', () => {
    device.setSmiActive(true);
    expect(map.at(0xa0000)).toBe('--');
    device.writeConfig(0x72, 0x18, 1);
    expect([map.at(0xa0000), map.at(0xbffff)]).toEqual(['rw', 'rw']);
    const saved = device.save();
    device.setSmiActive(false);
    expect(map.at(0xa0000)).toBe('--');
    device.restore(saved);
    expect(map.at(0xa0000)).toBe('rw');
    device.reset('soft');
    device.writeConfig(0x72, 0x08, 1);
    expect(map.at(0xa0000)).toBe('--');
  });

  it('tells the engine only what changed', () => {
    const before = map.calls;
    device.writeConfig(0x5a, 0x00, 1);
    device.writeConfig(0x0c, 0x08, 1);
    expect(map.calls).toBe(before);
  });

  it('closes everything again at reset', () => {
    device.writeConfig(0x5c, 0x3333_3333, 4);
    device.reset('soft');
    expect(map.at(0xd0000)).toBe('--');
  });
});

conformance('440FX', () => {
  const { board, device } = build();
  return { board, device, poke: (random) => device.writeConfig(random.below(253), random.u32(), random.pick([1, 2, 4] as const)) };
});
