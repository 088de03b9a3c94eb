import { beforeEach, describe, expect, it } from 'vitest';
import { MemoryBackend } from '../../backends/block/memory.ts';
import { expectBytes } from '../support/bytes.ts';
import { numberedImage } from '../support/requests.ts';
import { BSY, DRDY, DRQ, ERR, IdeRig } from './ide-rig.ts';

const [TEST_UNIT_READY, REQUEST_SENSE, INQUIRY, START_STOP, PREVENT, CAPACITY, READ_10, TOC] = [0, 3, 0x12, 0x1b, 0x1e, 0x25, 0x28, 0x43];
const [GET_CONFIGURATION, EVENT_STATUS, MODE_SENSE, READ_12] = [0x46, 0x4a, 0x5a, 0xa8];

let rig: IdeRig;
beforeEach(() => {
  rig = new IdeRig();
});
const be32 = (value: number) => [value >>> 24, (value >> 16) & 0xff, (value >> 8) & 0xff, value & 0xff];
const sectors = (from: number, count: number) => rig.cdImage.slice(from * 2048, (from + count) * 2048);
/** Key, additional code and qualifier of the last error. */
const sense = () => {
  const bytes = rig.packet([REQUEST_SENSE, 0, 0, 0, 18]);
  return [bytes[2], bytes[12], bytes[13]];
};
const fails = () => (rig.status(1) & ERR) !== 0;

describe('an ATAPI CD-ROM drive', () => {
  it('aborts IDENTIFY DEVICE with its signature and answers IDENTIFY PACKET DEVICE', () => {
    rig.issue(1, { command: 0xec });
    expect([rig.in(1, 1), rig.in(1, 4), rig.in(1, 5)]).toEqual([0x04, 0x14, 0xeb]);
    const words = rig.identify(1, 0xa1);
    expect(words[0]).toBe(0x85c0);
  });

  it('wants the packet without an interrupt, then sends data and status with one each', () => {
    rig.issue(1, { command: 0xa0, lba: 0xfffe << 8, device: 0xa0 });
    expect(rig.irq(1).level).toBe(false);
    expect([rig.status(1) & DRQ, rig.in(1, 2)]).toEqual([DRQ, 1]);
    rig.writeAll(1, Uint8Array.from([INQUIRY, 0, 0, 0, 36, 0, 0, 0, 0, 0, 0, 0]));
    expect([rig.irq(1).level, rig.in(1, 2), rig.in(1, 4) | (rig.in(1, 5) << 8)]).toEqual([true, 2, 36]);
    rig.in(1, 7);
    const answer = rig.readAll(1);
    expect([answer[0], answer[1] & 0x80, answer.length]).toEqual([5, 0x80, 36]);
    expect([rig.irq(1).level, rig.in(1, 2), rig.status(1) & (BSY | DRQ | DRDY)]).toEqual([true, 3, DRDY]);
  });

  it.each([
    ['READ(10)', [READ_10, 0, ...be32(10), 0, 0, 40]],
    ['READ(12)', [READ_12, 0, ...be32(10), ...be32(40)]],
  ])('%s reads sectors of 2048 bytes, in blocks as large as the host wants', (_name, packet) => {
    expectBytes(rig.packet(packet), sectors(10, 40));
    expectBytes(rig.packet(packet, { limit: 2048 }), sectors(10, 40));
    expectBytes(rig.packet(packet, { limit: 1001 }), sectors(10, 40));
  });

  it('reads by DMA', () => {
    rig.packet([READ_10, 0, ...be32(3), 0, 0, 50], { dma: true });
    rig.startDma(1, true, [
      [0x2_0000, 0],
      [0x4_0000, 50 * 2048 - 0x1_0000],
    ]);
    rig.settle();
    const { bytes } = rig.board.memory;
    expectBytes(bytes.slice(0x2_0000, 0x3_0000), sectors(3, 32));
    expectBytes(bytes.slice(0x4_0000, 0x4_0000 + 18 * 2048), sectors(35, 18));
    expect([rig.status(1) & (BSY | DRQ | ERR), rig.busMasterStatus(1) & 7]).toEqual([0, 4]);
  });

  it('tells its capacity and table of contents', () => {
    expect([...rig.packet([CAPACITY])]).toEqual([...be32(99), ...be32(2048)]);
    expect([...rig.packet([TOC, 0, 0, 0, 0, 0, 0, 0, 100])]).toEqual([
      ...[0, 18, 1, 1],
      ...[0, 0x14, 1, 0, ...be32(0)],
      ...[0, 0x14, 0xaa, 0, ...be32(100)],
    ]);
    // In minutes, seconds and frames, the track begins after two seconds.
    expect([...rig.packet([TOC, 2, 0, 0, 0, 0, 1, 0, 12])].slice(8)).toEqual([0, 0, 2, 0]);
    rig.packet([TOC, 0, 0, 0, 0, 0, 7, 0, 100]);
    expect(sense()).toEqual([5, 0x24, 0]);
  });

  it('cuts what it tells to the room that there is', () => {
    expect(rig.packet([GET_CONFIGURATION, 0, 0, 0, 0, 0, 0, 0, 8]).length).toBe(8);
    expect([...rig.packet([GET_CONFIGURATION, 2, 0, 0x10, 0, 0, 0, 0, 100])].slice(6, 12)).toEqual([0, 8, 0, 0x10, 1, 8]);
    expect(rig.packet([MODE_SENSE, 0, 0x2a, 0, 0, 0, 0, 0, 100]).length).toBe(28);
  });

  it('reports errors through REQUEST SENSE, once', () => {
    rig.packet([READ_10, 0, ...be32(99), 0, 0, 2]);
    expect([fails(), rig.in(1, 1) >> 4]).toEqual([true, 5]);
    expect(sense()).toEqual([5, 0x21, 0]);
    expect(sense()).toEqual([0, 0, 0]);
    rig.packet([0xff]);
    expect(sense()).toEqual([5, 0x20, 0]);
  });

  it('is not ready without a disc, and draws attention to a new one', () => {
    rig.cd.change(null);
    rig.packet([TEST_UNIT_READY]);
    expect(sense()).toEqual([2, 0x3a, 0]);
    rig.cd.change({ name: 'other', backend: new MemoryBackend(numberedImage(40), true) });
    rig.packet([TEST_UNIT_READY]);
    expect(sense()).toEqual([6, 0x28, 0]);
    rig.packet([TEST_UNIT_READY]);
    expect(fails()).toBe(false);
    expect([...rig.packet([CAPACITY])].slice(0, 4)).toEqual(be32(9));
  });

  it('tells of a new disc when asked for events', () => {
    rig.cd.change(null);
    expect([...rig.packet([EVENT_STATUS, 1, 0, 0, 0x10, 0, 0, 0, 8])]).toEqual([0, 6, 4, 0x10, 3, 0, 0, 0]);
    rig.cd.change({ name: 'other', backend: new MemoryBackend(numberedImage(40), true) });
    expect([...rig.packet([EVENT_STATUS, 1, 0, 0, 0x10, 0, 0, 0, 8])].slice(4, 6)).toEqual([2, 2]);
    expect([...rig.packet([EVENT_STATUS, 1, 0, 0, 0x10, 0, 0, 0, 8])].slice(4, 6)).toEqual([0, 2]);
  });

  it('opens and closes its tray for the guest, unless that has locked it', () => {
    rig.packet([PREVENT, 0, 0, 0, 1]);
    rig.packet([START_STOP, 0, 0, 0, 2]);
    expect([fails(), sense()]).toEqual([true, [5, 0x53, 2]]);
    rig.packet([PREVENT, 0, 0, 0, 0]);
    rig.packet([START_STOP, 0, 0, 0, 2]);
    expect(rig.cdrom.isOpen).toBe(true);
    rig.packet([TEST_UNIT_READY]);
    expect(sense()[1]).toBe(0x3a);
    rig.packet([START_STOP, 0, 0, 0, 3]);
    expect(sense()).toEqual([6, 0x28, 0]);
  });
});
