/** A PIIX3 IDE interface with a disk on the primary channel and a CD-ROM drive on the secondary one, as software drives it. */
import { AtaDisk } from '../../devices/ide/ata-disk.ts';
import { AtapiCdrom } from '../../devices/ide/atapi-cdrom.ts';
import { BusMaster } from '../../devices/ide/bus-master.ts';
import { IdeChannel } from '../../devices/ide/ide-channel.ts';
import { Piix3Ide } from '../../devices/ide/piix3-ide.ts';
import { PciBus } from '../../devices/pci/pci-bus.ts';
import type { BlockBackend } from '../../machine/block.ts';
import { BlockDrive } from '../../machine/block.ts';
import { RequestQueue } from '../../machine/requests.ts';
import { TestBoard } from '../support/board.ts';
import { memoryDrive, numberedImage, SETTLE } from '../support/requests.ts';

export const [BSY, DRDY, DRQ, ERR] = [0x80, 0x40, 0x08, 0x01];
export const BUS_MASTER = 0xc000;
const BASE = [0x1f0, 0x170] as const;
const PRD_TABLE = 0x8000;

export interface Registers {
  feature?: number;
  count?: number;
  lba?: number;
  device?: number;
  command: number;
}

export class IdeRig {
  readonly board = new TestBoard();
  readonly diskImage: Uint8Array;
  readonly cdImage = numberedImage(4 * 100);
  readonly cd = memoryDrive(this.board, 'ide1-cd0', this.cdImage, true);
  readonly cdrom = new AtapiCdrom(this.cd, { serial: 'TM00003', model: 'TWIN86 DVD-ROM' }, this.board.log);
  readonly disk: AtaDisk;
  readonly device: Piix3Ide;

  constructor(sectors = 5000, backend?: BlockBackend) {
    const { board } = this;
    this.diskImage = numberedImage(sectors);
    const drive = backend
      ? new BlockDrive('ide0-hd0', { name: 'test', backend }, new RequestQueue(board.clock))
      : memoryDrive(board, 'ide0-hd0', this.diskImage);
    this.disk = new AtaDisk(drive, { serial: 'TM00001', model: 'TWIN86 HARDDISK' }, board.log);
    const pci = new PciBus(board.ports, board.mmio, board.log);
    const channel = (n: number, unit: AtaDisk | AtapiCdrom) =>
      new IdeChannel([unit, null], new BusMaster(`ide${n}`, board.memory, board.log), board.wires[14 + n]);
    this.device = new Piix3Ide(pci.slot(1, 1), [channel(0, this.disk), channel(1, this.cdrom)]);
    this.device.reset('power');
    this.decode();
  }

  /** Gives the bus masters their ports and lets them go. */
  decode(): void {
    this.device.writeConfig(0x20, BUS_MASTER, 4);
    this.device.writeConfig(0x04, 0x0005, 2);
  }

  irq(channel: number) {
    return this.board.wires[14 + channel];
  }

  in(channel: number, register: number): number {
    return this.board.in(BASE[channel] + register);
  }

  out(channel: number, register: number, value: number): void {
    this.board.out(BASE[channel] + register, value);
  }

  /** The alternate status: reading it leaves the interrupt. */
  status(channel: number): number {
    return this.board.in(BASE[channel] + 0x206);
  }

  issue(channel: number, { feature = 0, count = 0, lba = 0, device = 0xe0, command }: Registers, extended = false): void {
    this.out(channel, 6, device | (extended ? 0 : (lba / 2 ** 24) & 0xf));
    const byte = (n: number) => Math.floor(lba / 2 ** (8 * n)) & 0xff;
    const put = (values: number[]) => {
      for (const [i, value] of values.entries()) this.out(channel, 1 + i, value);
    };
    if (extended) put([feature >> 8, count >> 8, byte(3), byte(4), byte(5)]);
    put([feature & 0xff, count & 0xff, byte(0), byte(1), byte(2)]);
    this.out(channel, 7, command);
    this.settle();
  }

  settle(): void {
    this.board.clock.advance(SETTLE);
  }

  /** Through the data register, as long as there is something to read. */
  readAll(channel: number): Uint8Array {
    const bytes: number[] = [];
    while (this.status(channel) & DRQ) {
      // A disk's blocks are whole sectors; those of a packet device need not be.
      for (let i = 0; i < (channel === 0 ? 256 : 1); i++) {
        const word = this.board.ports.read(BASE[channel], 2);
        bytes.push(word & 0xff, word >> 8);
      }
      if (this.status(channel) & BSY) this.settle();
    }
    return Uint8Array.from(bytes);
  }

  writeAll(channel: number, bytes: Uint8Array): void {
    for (let at = 0; at < bytes.length && this.status(channel) & DRQ; ) {
      for (let i = 0; i < 256 && at < bytes.length; i++, at += 2)
        this.board.ports.write(BASE[channel], bytes[at] | (bytes[at + 1] << 8), 2);
      if (this.status(channel) & BSY) this.settle();
    }
    this.settle();
  }

  identify(channel: number, command: number): Uint16Array {
    this.issue(channel, { command });
    return new Uint16Array(this.readAll(channel).buffer);
  }

  packet(bytes: number[], { dma = false, limit = 0xfffe } = {}): Uint8Array {
    this.issue(1, { command: 0xa0, feature: Number(dma), lba: limit << 8, device: 0xa0 });
    const packet = Uint8Array.from({ length: 12 }, (_, i) => bytes[i] ?? 0);
    this.writeAll(1, packet);
    return dma ? new Uint8Array(0) : this.readAll(1);
  }

  /** Starts a bus master over regions of memory. */
  startDma(channel: number, toMemory: boolean, regions: readonly (readonly [at: number, bytes: number])[], table = PRD_TABLE): void {
    const view = new DataView(this.board.memory.bytes.buffer);
    regions.forEach(([at, bytes], i) => {
      view.setUint32(table + 8 * i, at, true);
      view.setUint32(table + 8 * i + 4, (bytes & 0xffff) + (i === regions.length - 1 ? 0x8000_0000 : 0), true);
    });
    const ports = BUS_MASTER + 8 * channel;
    this.board.ports.write(ports + 4, table, 4);
    this.board.out(ports + 2, 0x06);
    this.board.out(ports, toMemory ? 9 : 1);
    this.settle();
  }

  busMasterStatus(channel: number): number {
    return this.board.in(BUS_MASTER + 8 * channel + 2);
  }
}
