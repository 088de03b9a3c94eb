import { beforeEach, describe, expect, it } from 'vitest';
import type { BlockBackend } from '../../machine/block.ts';
import { expectBytes } from '../support/bytes.ts';
import { Random } from '../support/random.ts';
import { numberedImage } from '../support/requests.ts';
import { conformance } from './conformance.ts';
import { BSY, BUS_MASTER, DRDY, DRQ, ERR, IdeRig } from './ide-rig.ts';

const [READ, READ_EXT, READ_MULTIPLE, READ_DMA, WRITE, WRITE_EXT, WRITE_DMA, WRITE_MULTIPLE] = [
  0x20, 0x24, 0xc4, 0xc8, 0x30, 0x34, 0xca, 0xc5,
];
const [ABRT, IDNF, UNC] = [0x04, 0x10, 0x40];

let rig: IdeRig;
beforeEach(() => {
  rig = new IdeRig();
});
const sectors = (from: number, count: number) => rig.diskImage.slice(from * 512, (from + count) * 512);

describe('an ATA disk', () => {
  it('shows the signature of a disk after reset, and a packet device its own', () => {
    expect([2, 3, 4, 5].map((register) => rig.in(0, register))).toEqual([1, 1, 0, 0]);
    expect([2, 3, 4, 5].map((register) => rig.in(1, register))).toEqual([1, 1, 0x14, 0xeb]);
  });

  it('is busy while SRST is set', () => {
    rig.board.out(0x3f6, 4);
    expect(rig.status(0)).toBe(BSY);
    rig.board.out(0x3f6, 0);
    expect(rig.status(0) & (BSY | DRDY)).toBe(DRDY);
  });

  it('has no status where no drive is', () => {
    rig.out(0, 6, 0xb0);
    expect(rig.status(0)).toBe(0);
    rig.out(0, 7, 0xec);
    expect(rig.status(0)).toBe(0);
  });

  it('identifies itself: model, sectors with 28 and 48 bits, DMA mode', () => {
    const words = rig.identify(0, 0xec);
    expect(words.length).toBe(256);
    const model = [...words.subarray(27, 47)].map((word) => String.fromCharCode(word >> 8, word & 0xff)).join('');
    expect(model.trim()).toBe('TWIN86 HARDDISK');
    expect([words[60], words[100]]).toEqual([5000, 5000]);
    expect(words[88] >> 8).toBe(1 << 5);
    expect(rig.irq(0).level).toBe(true);
    rig.in(0, 7);
    expect(rig.irq(0).level).toBe(false);
  });

  it('reads by LBA, an interrupt for each sector', () => {
    const { rises } = rig.irq(0);
    rig.issue(0, { command: READ, lba: 77, count: 3 });
    const bytes: number[] = [];
    for (let i = 0; i < 3; i++) {
      expect(rig.irq(0).level).toBe(true);
      expect(rig.in(0, 7) & (BSY | DRQ)).toBe(DRQ);
      for (let n = 0; n < 128; n++) {
        const value = rig.board.ports.read(0x1f0, 4);
        bytes.push(value & 0xff, (value >> 8) & 0xff, (value >> 16) & 0xff, value >>> 24);
      }
    }
    expectBytes(Uint8Array.from(bytes), sectors(77, 3));
    expect(rig.status(0)).toBe(DRDY | 0x10);
    expect(rig.irq(0).rises - rises).toBe(3);
    expect([rig.in(0, 2), rig.in(0, 3)]).toEqual([0, 79]);
  });

  it('takes a count of 0 for 256 sectors, and for 65536 with 48-bit addresses', () => {
    rig.issue(0, { command: READ, lba: 100 });
    expectBytes(rig.readAll(0), sectors(100, 256));
    rig.issue(0, { command: READ_EXT, count: 0, lba: 0 }, true);
    expect(rig.in(0, 1) & IDNF).toBe(IDNF);
  });

  it('reads by cylinder, head and sector', () => {
    rig.issue(0, { command: READ, count: 1, lba: (2 << 8) | 5, device: 0xa3 });
    expectBytes(rig.readAll(0), sectors((2 * 16 + 3) * 63 + 4, 1));
  });

  it('shows what was in a register before with HOB', () => {
    rig.out(0, 3, 0x12);
    rig.out(0, 3, 0x34);
    expect(rig.in(0, 3)).toBe(0x34);
    rig.board.out(0x3f6, 0x80);
    expect(rig.in(0, 3)).toBe(0x12);
    rig.out(0, 2, 0);
    expect(rig.in(0, 3)).toBe(0x34);
  });

  it.each([
    ['WRITE SECTORS', WRITE, false],
    ['WRITE MULTIPLE', WRITE_MULTIPLE, false],
    ['WRITE SECTORS EXT', WRITE_EXT, true],
  ])('%s writes what comes through the data register', (_name, command, extended) => {
    const bytes = numberedImage(400).map((byte) => byte ^ 0xff);
    rig.issue(0, { command, lba: 1000, count: 400 & (extended ? 0x1ff : 0xff) }, extended);
    const count = extended ? 400 : 144;
    rig.writeAll(0, bytes.subarray(0, count * 512));
    expect(rig.status(0)).toBe(DRDY | 0x10);
    expectBytes(sectors(1000, count), bytes.slice(0, count * 512));
    expect(sectors(1000 + count, 1)[0]).toBe((1000 + count) & 0xff);
  });

  it('reads blocks of several sectors after SET MULTIPLE MODE, and refuses odd ones', () => {
    rig.issue(0, { command: 0xc6, count: 8 });
    expect(rig.status(0) & ERR).toBe(0);
    const { rises } = rig.irq(0);
    rig.issue(0, { command: READ_MULTIPLE, lba: 8, count: 20 });
    rig.in(0, 7);
    const bytes: number[] = [];
    while (rig.in(0, 7) & DRQ) bytes.push(rig.board.ports.read(0x1f0, 2));
    expectBytes(new Uint8Array(Uint16Array.from(bytes).buffer), sectors(8, 20));
    expect(rig.irq(0).rises - rises).toBe(3);
    rig.issue(0, { command: 0xc6, count: 7 });
    expect(rig.in(0, 1)).toBe(ABRT);
  });

  it.each([
    ['SMART', 0xb0],
    ['SECURITY SET PASSWORD', 0xf1],
    ['SET MAX ADDRESS', 0xf9],
    ['PACKET', 0xa0],
  ])('aborts %s', (_name, command) => {
    rig.issue(0, { command });
    expect([rig.status(0) & ERR, rig.in(0, 1)]).toEqual([ERR, ABRT]);
    expect(rig.irq(0).level).toBe(true);
  });

  it('refuses sectors behind the last', () => {
    rig.issue(0, { command: READ, lba: 4999, count: 2 });
    expect(rig.in(0, 1)).toBe(IDNF);
    rig.issue(0, { command: READ, lba: 4999, count: 1 });
    expectBytes(rig.readAll(0), sectors(4999, 1));
  });

  it('keeps its interrupt to itself while nIEN is set', () => {
    rig.board.out(0x3f6, 2);
    rig.issue(0, { command: 0xec });
    expect(rig.irq(0).level).toBe(false);
    rig.board.out(0x3f6, 0);
    expect(rig.irq(0).level).toBe(true);
  });

  it.each([
    ['reads', READ, UNC],
    ['writes', WRITE, ABRT],
    ['flushes', 0xe7, ABRT],
  ])('reports an error when the host fails as it %s', async (_name, command, error) => {
    const failing = (): never => {
      throw new Error('the disk of the host is full');
    };
    const backend: BlockBackend = { sectors: 100, readOnly: false, read: failing, write: failing, flush: failing };
    rig = new IdeRig(100, backend);
    rig.issue(0, { command, count: 1, lba: 9 });
    if (command === WRITE) rig.writeAll(0, new Uint8Array(512));
    expect(rig.in(0, 1)).toBe(error);
    expect(rig.board.log.hostMessages.join()).toContain('the disk of the host is full');
  });
});

describe('the bus master', () => {
  it('reads into scattered memory, then interrupts', () => {
    rig.issue(0, { command: READ_DMA, lba: 40, count: 3 });
    expect(rig.irq(0).level).toBe(false);
    rig.startDma(0, true, [
      [0x1_0000, 1000],
      [0x3_0000, 536],
    ]);
    expect(rig.irq(0).level).toBe(true);
    expect(rig.busMasterStatus(0) & 7).toBe(4);
    const { bytes } = rig.board.memory;
    expectBytes(
      Uint8Array.from([...bytes.subarray(0x1_0000, 0x1_0000 + 1000), ...bytes.subarray(0x3_0000, 0x3_0000 + 536)]),
      sectors(40, 3),
    );
    expect(rig.status(0)).toBe(DRDY | 0x10);
  });

  it('writes from memory, also when it is started before the command', () => {
    rig.board.memory.bytes.fill(0xa5, 0x1_0000, 0x1_0000 + 300 * 512);
    rig.startDma(0, false, [
      [0x1_0000, 0],
      [0x2_0000, 0],
      [0x3_0000, 300 * 512 - 0x2_0000],
    ]);
    rig.issue(0, { command: 0x35, lba: 200, count: 300 }, true);
    rig.settle();
    expect(rig.status(0)).toBe(DRDY | 0x10);
    expect(sectors(200, 300).every((byte) => byte === 0xa5)).toBe(true);
    expectBytes(sectors(500, 1), numberedImage(501).slice(500 * 512));
  });

  it('stays active where the table goes on behind the transfer', () => {
    rig.issue(0, { command: READ_DMA, lba: 0, count: 1 });
    rig.startDma(0, true, [
      [0x1_0000, 512],
      [0x2_0000, 512],
    ]);
    expect(rig.busMasterStatus(0) & 7).toBe(5);
  });

  it('stops without an interrupt where the table ends too early', () => {
    rig.issue(0, { command: READ_DMA, lba: 0, count: 2 });
    rig.startDma(0, true, [[0x1_0000, 512]]);
    expect(rig.busMasterStatus(0) & 7).toBe(0);
    expect(rig.status(0) & (BSY | DRQ)).toBe(0);
  });

  it('takes memory that is not there for a bus error', () => {
    rig.issue(0, { command: WRITE_DMA, lba: 0, count: 1 });
    rig.startDma(0, false, [[0x7000_0000, 512]]);
    expect(rig.busMasterStatus(0) & 3).toBe(2);
    expect(rig.in(0, 1)).toBe(ABRT);
    rig.board.ports.write(BUS_MASTER + 4, 0xffff_fff0, 4);
    rig.board.out(BUS_MASTER, 0);
    rig.issue(0, { command: READ_DMA, lba: 0, count: 1 });
    rig.board.out(BUS_MASTER, 9);
    expect(rig.busMasterStatus(0) & 3).toBe(2);
  });
});

describe('hostile requests', () => {
  it.each([1, 2, 3])('random tables and commands neither throw nor hang (seed %i)', (seed) => {
    const random = new Random(seed);
    const commands = [READ_DMA, WRITE_DMA, 0x25, 0x35, READ, WRITE, 0xa0];
    for (let i = 0; i < 60; i++) {
      const channel = random.below(2);
      const regions = Array.from({ length: 1 + random.below(6) }, () => [random.u32(), random.below(0x1_0000)] as const);
      rig.issue(channel, { command: random.pick(commands), count: random.below(65536), lba: random.u32(), feature: 1 }, true);
      rig.writeAll(
        channel,
        Uint8Array.from({ length: 12 }, () => random.below(256)),
      );
      rig.startDma(channel, random.below(2) === 0, regions, random.below(4) === 0 ? 0xf_fff8 - 8 * regions.length : 0x8000);
      rig.board.out(BUS_MASTER + 8 * channel, 0);
      if (random.below(8) === 0) rig.board.out(channel ? 0x376 : 0x3f6, 4);
      rig.board.out(channel ? 0x376 : 0x3f6, 0);
    }
    rig.out(0, 6, 0xe0);
    rig.board.out(0x3f6, 4);
    rig.board.out(0x3f6, 0);
    expect(rig.identify(0, 0xec)[60]).toBe(5000);
  });

  it.each([1, 2, 3])('random packets end in good or check condition, and the drive goes on (seed %i)', (seed) => {
    const random = new Random(seed);
    for (let i = 0; i < 200; i++) {
      rig.packet([random.below(256), ...Array.from({ length: 11 }, () => random.below(random.pick([2, 256])))], {
        limit: random.below(65536),
      });
      expect(rig.status(1) & (BSY | DRQ)).toBe(0);
    }
    rig.packet([0x1b, 0, 0, 0, 3]);
    rig.packet([0x03, 0, 0, 0, 18]);
    rig.packet([0x03, 0, 0, 0, 18]);
    expect([...rig.packet([0x25])]).toEqual([0, 0, 0, 99, 0, 0, 8, 0]);
  });
});

conformance('PIIX3 IDE', () => {
  // The image is not the device's: what is written there vanishes.
  const backend: BlockBackend = {
    sectors: 300,
    readOnly: false,
    read: (sector, into) => void into.fill(sector),
    write: () => {},
    flush: () => {},
  };
  const rig = new IdeRig(300, backend);
  const poke = (random: Random) => {
    const channel = random.below(2);
    if (random.below(4) === 0) rig.decode();
    else rig.out(channel, 7, random.pick([READ, WRITE, READ_DMA, WRITE_DMA, 0xec, 0xa0, 0xa1, 0xc6, 0xe7, 0xef, 0x91, 0x08]));
  };
  return { board: rig.board, device: rig.device, poke };
});
