import { beforeEach, describe, expect, it } from 'vitest';
import { MemoryBackend } from '../../backends/block/memory.ts';
import { Dma8237 } from '../../devices/dma8237.ts';
import { Fdc82077 } from '../../devices/floppy/fdc82077.ts';
import { FloppyDrive } from '../../devices/floppy/floppy-drive.ts';
import { capacity, formatOf } from '../../devices/floppy/format.ts';
import { TestBoard } from '../support/board.ts';
import { expectBytes } from '../support/bytes.ts';
import type { Random } from '../support/random.ts';
import { memoryDrive, numberedImage, SETTLE } from '../support/requests.ts';
import { conformance } from './conformance.ts';

const [DOR, MSR, FIFO, RATE] = [0x3f2, 0x3f4, 0x3f5, 0x3f7];
const ON = 0x1c;
const [SECTORS, TRACKS] = [18, 80];
const BUFFER = 0x2_0000;
const [READ_MODE, WRITE_MODE] = [0x46, 0x4a];
const [CMD_READ, CMD_WRITE, CMD_FORMAT] = [0xe6, 0xc5, 0x4d];

class Rig {
  readonly board = new TestBoard();
  readonly image: Uint8Array;
  readonly drive: ReturnType<typeof memoryDrive>;
  readonly device: Fdc82077;
  readonly irq = this.board.wires[6];
  readonly dmaDevice = new Dma8237(this.board.ports, this.board.memory, this.board.log);

  constructor(sectors: number | null = SECTORS * TRACKS * 2, readOnly = false) {
    this.image = numberedImage(sectors ?? 0);
    this.drive = memoryDrive(this.board, 'floppy0', sectors === null ? null : this.image, readOnly);
    const { ports, clock, log } = this.board;
    this.device = new Fdc82077(ports, clock, this.irq, this.dmaDevice.channel(2), [new FloppyDrive(this.drive), null], log);
  }

  /** Through reset, with motor on, DMA and interrupts, drive A. */
  start(): this {
    this.board.out(DOR, 0);
    this.board.out(DOR, ON);
    for (let i = 0; i < 4; i++) this.command(0x08);
    this.board.out(RATE, 0);
    this.command(0x03, 0xaf, 0x02);
    this.command(0x07, 0);
    this.command(0x08);
    return this;
  }

  /** Writes a command, lets time pass, reads the result. */
  command(...bytes: number[]): number[] {
    for (const byte of bytes) {
      expect(this.board.in(MSR) & 0xc0, 'ready for a byte of the command').toBe(0x80);
      this.board.out(FIFO, byte);
    }
    this.board.clock.advance(SETTLE);
    const result: number[] = [];
    while ((this.board.in(MSR) & 0xc0) === 0xc0) result.push(this.board.in(FIFO));
    return result;
  }

  dma(mode: number, length: number, address = BUFFER): void {
    const { board } = this;
    board.out(0x0a, 6);
    board.out(0x0c, 0);
    for (const byte of [address & 0xff, (address >> 8) & 0xff]) board.out(0x04, byte);
    board.out(0x81, address >> 16);
    for (const byte of [(length - 1) & 0xff, (length - 1) >> 8]) board.out(0x05, byte);
    board.out(0x0b, mode);
    board.out(0x0a, 2);
  }

  memory(length: number): Uint8Array {
    return this.board.memory.bytes.subarray(BUFFER, BUFFER + length);
  }

  at(cylinder: number, head: number, sector: number): number {
    return (cylinder * 2 + head) * SECTORS + sector - 1;
  }
}

describe('82077AA', () => {
  let rig: Rig;
  beforeEach(() => {
    rig = new Rig();
  });

  it('interrupts after a reset, and tells four drives one after the other', () => {
    rig.board.out(DOR, 0);
    rig.board.out(DOR, ON);
    expect(rig.irq.level).toBe(true);
    expect([0, 1, 2, 3].map(() => rig.command(0x08)[0])).toEqual([0xc0, 0xc1, 0xc2, 0xc3]);
    expect(rig.irq.level).toBe(false);
    expect(rig.command(0x08)).toEqual([0x80]);
  });

  it('gives its version, and 80h for commands that it lacks', () => {
    rig.start();
    expect(rig.command(0x10)).toEqual([0x90]);
    expect(rig.command(0x1f)).toEqual([0x80]);
  });

  it('keeps its configuration over a reset only when it is locked', () => {
    rig.start().command(0x13, 0, 0x57, 0);
    expect(rig.command(0x94)).toEqual([0x10]);
    rig.board.out(MSR, 0x80);
    expect(rig.command(0x0e)[8]).toBe(0x57);
    expect(rig.command(0x14)).toEqual([0]);
    rig.board.out(MSR, 0x80);
    for (let i = 0; i < 4; i++) rig.command(0x08);
    expect(rig.command(0x0e)[8]).toBe(0x20);
  });

  it('reads sectors by DMA up to the terminal count, and says where it stopped', () => {
    rig.start().dma(READ_MODE, 3 * 512);
    expect(rig.command(CMD_READ, 0, 5, 0, 2, 2, SECTORS, 0x1b, 0xff)).toEqual([0, 0, 0, 5, 0, 5, 2]);
    const first = rig.at(5, 0, 2) * 512;
    expectBytes(rig.memory(3 * 512), rig.image.subarray(first, first + 3 * 512));
  });

  it('goes on with the other side where the command says multi-track', () => {
    rig.start().dma(READ_MODE, 2 * 512);
    expect(rig.command(CMD_READ, 0, 1, 0, SECTORS, 2, SECTORS, 0x1b, 0xff)).toEqual([4, 0, 0, 1, 1, 2, 2]);
    const first = rig.at(1, 0, SECTORS) * 512;
    expectBytes(rig.memory(1024), rig.image.subarray(first, first + 1024));
  });

  it('says end of cylinder when the count is not reached', () => {
    rig.start().dma(READ_MODE, 4 * 512);
    const [st0, st1] = rig.command(0x46, 0, 0, 0, SECTORS, 2, SECTORS, 0x1b, 0xff);
    expect([st0 & 0xc0, st1]).toEqual([0x40, 0x80]);
  });

  it('writes what it gets by DMA', () => {
    rig.start().dma(WRITE_MODE, 1024);
    rig.memory(1024).fill(0x5a);
    expect(rig.command(CMD_WRITE, 4, 7, 1, 3, 2, SECTORS, 0x1b, 0xff).slice(0, 3)).toEqual([4, 0, 0]);
    const first = rig.at(7, 1, 3) * 512;
    expect(rig.image.subarray(first, first + 1024).every((byte) => byte === 0x5a)).toBe(true);
    expect(rig.image[first + 1024]).not.toBe(0x5a);
  });

  it('moves data through the FIFO when SPECIFY switched DMA off', () => {
    rig.start().command(0x03, 0xaf, 0x03);
    for (const byte of [0x46, 0, 2, 0, 1, 2, 1, 0x1b, 0xff]) rig.board.out(FIFO, byte);
    rig.board.clock.advance(SETTLE);
    expect(rig.irq.level).toBe(true);
    const bytes = Array.from({ length: 512 }, () => {
      expect(rig.board.in(MSR) & 0xe0).toBe(0xe0);
      return rig.board.in(FIFO);
    });
    expectBytes(Uint8Array.from(bytes), rig.image.slice(rig.at(2, 0, 1) * 512).subarray(0, 512));
    expect(rig.command().slice(0, 2)).toEqual([0, 0]);
  });

  it('formats a track with the filler', () => {
    rig.start().command(0x0f, 0, 3);
    rig.command(0x08);
    rig.dma(WRITE_MODE, 4 * SECTORS);
    rig.memory(4 * SECTORS).set(Array.from({ length: SECTORS }, (_, i) => [3, 0, i + 1, 2]).flat());
    expect(rig.command(CMD_FORMAT, 0, 2, SECTORS, 0x54, 0xf6).slice(0, 2)).toEqual([0, 0]);
    const track = rig.image.subarray(rig.at(3, 0, 1) * 512, rig.at(3, 1, 1) * 512);
    expect(track.every((byte) => byte === 0xf6)).toBe(true);
  });

  it('seeks, and tells the track to SENSE INTERRUPT', () => {
    rig.start().command(0x0f, 0, 41);
    expect(rig.irq.level).toBe(true);
    expect(rig.command(0x08)).toEqual([0x20, 41]);
    expect(rig.command(0x04, 0)[0] & 0x10).toBe(0);
    rig.command(0x07, 0);
    expect(rig.command(0x08)).toEqual([0x20, 0]);
    expect(rig.command(0x04, 0)[0] & 0x10).toBe(0x10);
  });

  it('shows a changed medium until the head steps with one in', () => {
    rig.start();
    expect(rig.board.in(RATE)).toBe(0);
    rig.drive.change(null);
    expect(rig.board.in(RATE) & 0x80).toBe(0x80);
    rig.command(0x07, 0);
    rig.command(0x08);
    expect(rig.board.in(RATE) & 0x80).toBe(0x80);
    rig.drive.change({ name: 'other', backend: new MemoryBackend(numberedImage(1440)) });
    rig.command(0x0f, 0, 1);
    expect(rig.board.in(RATE)).toBe(0);
  });

  it('finds an ID at the data rate of the medium only', () => {
    rig.start();
    expect(rig.command(0x4a, 0).slice(0, 2)).toEqual([0, 0]);
    rig.board.out(RATE, 2);
    const [st0, st1] = rig.command(0x4a, 0);
    expect([st0 & 0xc0, st1]).toEqual([0x40, 0x01]);
  });

  it('refuses to write to a protected medium, and to read without one', () => {
    rig = new Rig(2880, true).start();
    rig.dma(WRITE_MODE, 512);
    expect(rig.command(CMD_WRITE, 0, 0, 0, 1, 2, SECTORS, 0x1b, 0xff)[1]).toBe(0x02);
    expect(rig.command(0x04, 0)[0] & 0x40).toBe(0x40);
    rig = new Rig(null).start();
    expect(rig.command(CMD_READ, 0, 0, 0, 1, 2, SECTORS, 0x1b, 0xff)[0] & 0xc0).toBe(0x40);
  });

  it('takes a cut image for its whole format, with zeros behind it', () => {
    rig = new Rig(2532).start();
    rig.dma(READ_MODE, 512);
    rig.memory(512).fill(1);
    expect(rig.command(CMD_READ, 4, 79, 1, 18, 2, SECTORS, 0x1b, 0xff)[0] & 0xc0).toBe(0);
    expect(rig.memory(512).every((byte) => byte === 0)).toBe(true);
    rig.dma(WRITE_MODE, 512);
    expect(rig.command(CMD_WRITE, 4, 79, 1, 18, 2, SECTORS, 0x1b, 0xff)[0] & 0xc0).toBe(0x40);
  });
});

describe('floppy formats', () => {
  it.each([
    [320, 8, 40, 1],
    [360, 9, 40, 1],
    [640, 8, 40, 2],
    [720, 9, 40, 2],
    [1440, 9, 80, 2],
    [2400, 15, 80, 2],
    [2880, 18, 80, 2],
    [3360, 21, 80, 2],
    [5760, 36, 80, 2],
    [1, 18, 80, 2],
    [2881, 36, 80, 2],
  ])('%i sectors are %i a track, %i tracks, %i sides', (size, sectors, tracks, heads) => {
    expect(formatOf(size)).toMatchObject({ sectors, tracks, heads });
  });

  it('keeps the usual one where two have the same capacity', () => {
    expect(capacity(formatOf(2880))).toBe(2880);
    expect(formatOf(2880).drive).toBe('144');
  });
});

conformance(
  '82077AA',
  () => {
    const rig = new Rig();
    const poke = (random: Random) => {
      const commands = [0xe6, 0xc5, 0x4a, 0x0f, 0x07, 0x08, 0x04, 0x4d, 0x03, 0x13, 0x0e];
      rig.board.out(FIFO, commands[random.below(commands.length)]);
      if (random.below(4) === 0) rig.board.out(DOR, ON);
    };
    return { board: rig.board, device: together(rig), poke };
  },
  { prepare: ({ board }) => board.out(DOR, ON), resetsToFresh: false },
);

/** The controller with its DMA controller, whose channel is half of every transfer, and the image. */
function together(rig: Rig) {
  const { device, image } = rig;
  const dma = rig.dmaDevice;
  return {
    id: 'fdc and dma',
    version: 1,
    reset: () => {
      dma.reset();
      device.reset();
    },
    save: () => ({ dma: dma.save(), fdc: device.save(), image: image.slice() }),
    restore: (state: { dma: ReturnType<typeof dma.save>; fdc: ReturnType<typeof device.save>; image: Uint8Array }) => {
      image.set(state.image);
      dma.restore(state.dma);
      device.restore(state.fdc);
    },
  };
}
