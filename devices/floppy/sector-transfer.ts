/**
 * The execution phase of the floppy controller's commands that move sectors: between the image, the buffer, and the guest, by DMA or through
 * the FIFO. After: Intel 82077AA data sheet (order 290166), chapter 5.1.
 */
import { SECTOR } from '../../machine/block.ts';
import type { HostRequest } from '../../machine/requests.ts';
import { SnapshotError } from '../../machine/snapshot.ts';
import type { Log, Nanos } from '../../machine/types.ts';
import type { DmaChannel } from '../dma8237.ts';
import { type FdcCommand, OPTION } from './fdc-commands.ts';
import type { FloppyDrive } from './floppy-drive.ts';

export const ST0 = { SEEK_END: 0x20, ABNORMAL: 0x40, INVALID: 0x80, POLLING: 0xc0 } as const;
export const ST1 = { MISSING_ADDRESS: 0x01, NOT_WRITABLE: 0x02, NO_DATA: 0x04, DATA_ERROR: 0x20, END_OF_CYLINDER: 0x80 } as const;
export const SIZE_512 = 2;
/** Both sides of a track of the largest format. */
const MOST_SECTORS = 2 * 48;

/** Where it is: the host works, or the guest reads, or writes. */
export type Stage = 'host' | 'to-guest' | 'from-guest';

interface Command {
  name: FdcCommand;
  drive: number;
  multiTrack: boolean;
  cylinder: number;
  head: number;
  sector: number;
  endOfTrack: number;
  /** FORMAT: the byte that sectors are filled with. */
  filler: number;
}

interface Transfer {
  stage: Stage | null;
  command: Command | null;
  buffer: Uint8Array;
  position: number;
  /** Image sectors of the buffer, in its order. */
  places: number[];
  /** The guest has had enough: TC. */
  ended: boolean;
}

/** The buffer is a list there, because its length is any. */
export interface SectorTransferState extends Omit<Transfer, 'buffer'> {
  buffer: number[];
  due: Nanos | null;
}

/** What ends a command: the result phase's bytes without ST2 and size. */
export interface TransferEnd {
  readonly st0: number;
  readonly st1: number;
  readonly cylinder: number;
  readonly head: number;
  readonly sector: number;
}

/** The controller around it. */
export interface TransferHost {
  readonly byDma: boolean;
  /** Data rate select. */
  readonly rate: number;
  end(result: TransferEnd): void;
  /** Data can go through the FIFO. */
  interrupt(): void;
}

const IDLE: Transfer = {
  stage: null,
  command: null,
  buffer: new Uint8Array(0),
  position: 0,
  places: [],
  ended: false,
};

export class SectorTransfer {
  private s: Transfer = { ...IDLE };
  private request: HostRequest | null = null;

  constructor(
    private readonly host: TransferHost,
    private readonly drives: readonly (FloppyDrive | null)[],
    private readonly dma: DmaChannel,
    private readonly log: Log,
  ) {
    dma.onGrant = () => this.moveByDma();
  }

  get stage(): Stage | null {
    return this.s.stage;
  }

  stop(): void {
    this.request?.cancel();
    this.request = null;
    this.dma.request(false);
    this.s = { ...IDLE };
  }

  /** READ, WRITE, VERIFY, READ TRACK with their nine bytes. */
  startData(name: FdcCommand, [code, select, cylinder, head, from, size, endOfTrack]: number[]): void {
    const number = select & 3;
    const drive = this.drives[number];
    const sector = name === 'readTrack' ? 1 : from;
    const multiTrack = (code & OPTION.MULTI_TRACK) !== 0;
    this.begin({ name, drive: number, multiTrack, cylinder, head: head & 1, sector, endOfTrack, filler: 0 });
    if (!drive?.format || drive.format.rate !== this.host.rate) return this.end(ST0.ABNORMAL, ST1.MISSING_ADDRESS);
    if (name === 'write' && drive.writeProtected) return this.end(ST0.ABNORMAL, ST1.NOT_WRITABLE);
    drive.seek(cylinder);
    this.s.places = this.placesToEnd(drive);
    if (size !== SIZE_512 || this.s.places.length === 0) return this.end(ST0.ABNORMAL, ST1.NO_DATA);
    if (name === 'write') this.guestPhase('from-guest', new Uint8Array(this.s.places.length * SECTOR));
    else this.askHost();
  }

  /** FORMAT TRACK with its six bytes: the address of each sector comes from the guest. */
  startFormat([, select, size, count, , filler]: number[]): void {
    const number = select & 3;
    const drive = this.drives[number];
    const cylinder = drive?.track ?? 0;
    this.begin({
      name: 'format',
      drive: number,
      multiTrack: false,
      cylinder,
      head: (select >> 2) & 1,
      sector: 1,
      endOfTrack: count,
      filler,
    });
    if (!drive?.format || drive.format.rate !== this.host.rate) return this.end(ST0.ABNORMAL, ST1.MISSING_ADDRESS);
    if (drive.writeProtected) return this.end(ST0.ABNORMAL, ST1.NOT_WRITABLE);
    if (size !== SIZE_512 || count === 0) return this.end(ST0.ABNORMAL, ST1.NO_DATA);
    this.guestPhase('from-guest', new Uint8Array(4 * count));
  }

  // ---- the FIFO without DMA ----

  readByte(): number {
    const { s } = this;
    const byte = s.buffer[s.position++];
    if (s.position === s.buffer.length) this.sectorsDone(s.places.length);
    return byte;
  }

  writeByte(value: number): void {
    const { s } = this;
    s.buffer[s.position++] = value;
    if (s.position === s.buffer.length) this.received();
  }

  // ---- the stages ----

  private begin(command: Command): void {
    this.s = { ...IDLE, command };
  }

  /** From the first sector to the end of the track, and of the other side's where the command says so. */
  private placesToEnd(drive: FloppyDrive): number[] {
    const { cylinder, head, sector, endOfTrack, multiTrack } = this.s.command as Command;
    const places: number[] = [];
    for (let side = head, from = sector; side < (multiTrack ? 2 : head + 1); side++, from = 1) {
      for (let r = from; r <= endOfTrack; r++) {
        const place = drive.locate(cylinder, side, r);
        if (place === null) return places;
        places.push(place);
      }
    }
    return places;
  }

  private guestPhase(stage: 'from-guest' | 'to-guest', buffer: Uint8Array): void {
    Object.assign(this.s, { stage, buffer, position: 0 });
    if (this.host.byDma) this.dma.request(true);
    else this.host.interrupt();
  }

  private moveByDma(): void {
    const { s, dma } = this;
    if (!this.host.byDma || (s.stage !== 'to-guest' && s.stage !== 'from-guest')) return;
    const rest = s.buffer.subarray(s.position);
    s.position += s.stage === 'to-guest' ? dma.toMemory(rest) : dma.fromMemory(rest);
    s.ended = dma.terminal;
    if (!s.ended && s.position < s.buffer.length) return;
    dma.request(false);
    if (s.stage === 'to-guest') this.sectorsDone(Math.ceil(s.position / SECTOR));
    else this.received();
  }

  private askHost(due?: Nanos | null): void {
    const { s } = this;
    const { name, drive: number } = s.command as Command;
    const { drive } = this.drives[number] as FloppyDrive;
    const [first] = s.places;
    const writes = name === 'write' || name === 'format';
    s.stage = 'host';
    if (!writes) s.buffer = new Uint8Array(s.places.length * SECTOR);
    // An image that was cut short ends in zeros; there is nothing to write to there.
    const there = s.buffer.subarray(0, Math.max(0, drive.sectors - first) * SECTOR);
    const cut = writes && there.length < s.buffer.length ? new Error('the image ends there') : null;
    const done = (error: Error | null): void => this.hostDone(error ?? cut);
    this.request = writes ? drive.write(first, there, done, due) : drive.read(first, there, done, due);
  }

  private hostDone(error: Error | null): void {
    this.request = null;
    const { name, drive } = this.s.command as Command;
    if (error !== null) {
      this.log.host(`floppy${drive}: cannot ${name}: ${error.message}`);
      return this.end(ST0.ABNORMAL, ST1.DATA_ERROR);
    }
    if (name === 'read' || name === 'readTrack') return this.guestPhase('to-guest', this.s.buffer);
    // VERIFY moves nothing, so that nothing can end it but its last sector.
    if (name === 'verify') this.s.ended = true;
    this.sectorsDone(this.s.places.length);
  }

  /** Data from the guest is complete; a sector that it did not fill is filled with zeros. */
  private received(): void {
    const { s } = this;
    const { name } = s.command as Command;
    if (name === 'format' && !this.formatBuffer()) return this.end(ST0.ABNORMAL, ST1.NO_DATA);
    if (name !== 'format') {
      s.places = s.places.slice(0, Math.ceil(s.position / SECTOR));
      s.buffer = s.buffer.slice(0, s.places.length * SECTOR);
    }
    if (s.places.length === 0) this.sectorsDone(0);
    else this.askHost();
  }

  /** From addresses to sectors: those of one track of the medium's own format are all that an image can hold. */
  private formatBuffer(): boolean {
    const { s } = this;
    const { drive: number, filler } = s.command as Command;
    const drive = this.drives[number] as FloppyDrive;
    const count = Math.floor(s.position / 4);
    const places = Array.from({ length: count }, (_, i) => drive.locate(s.buffer[4 * i], s.buffer[4 * i + 1], s.buffer[4 * i + 2]) ?? -1);
    places.sort((a, b) => a - b);
    if (count === 0 || places[0] < 0 || places.some((place, i) => place !== places[0] + i)) return false;
    s.places = places;
    s.buffer = new Uint8Array(count * SECTOR).fill(filler);
    s.ended = true;
    return true;
  }

  /** The result's address is that of the sector behind the last one. Without TC, the end of the track is an error. */
  private sectorsDone(count: number): void {
    const c = this.s.command as Command;
    const last = Math.min(c.endOfTrack, this.drives[c.drive]?.format?.sectors ?? c.endOfTrack);
    for (let i = 0; i < count; i++) {
      if (c.sector < last) {
        c.sector++;
        continue;
      }
      c.sector = 1;
      if (c.multiTrack) c.head ^= 1;
      if (!c.multiTrack || c.head === 0) c.cylinder++;
    }
    if (this.s.ended || !this.host.byDma) this.end(0, 0);
    else this.end(ST0.ABNORMAL, ST1.END_OF_CYLINDER);
  }

  private end(st0: number, st1: number): void {
    const { drive, head, cylinder, sector } = this.s.command as Command;
    this.s = { ...IDLE };
    this.dma.request(false);
    this.host.end({ st0: st0 | (head << 2) | drive, st1, cylinder, head, sector });
  }

  save(): SectorTransferState {
    const { command, buffer, places } = this.s;
    return { ...this.s, command: command && { ...command }, buffer: [...buffer], places: [...places], due: this.request?.due ?? null };
  }

  /** That it asks the DMA controller is part of that one's state. */
  restore({ due, ...state }: SectorTransferState): void {
    if (state.places.length > MOST_SECTORS || state.buffer.length > MOST_SECTORS * SECTOR) throw new SnapshotError('fdc: no such transfer');
    this.request?.cancel();
    this.request = null;
    const { command, buffer, places } = state;
    this.s = { ...state, command: command && { ...command }, buffer: Uint8Array.from(buffer), places: [...places] };
    if (state.stage === 'host') this.askHost(due);
  }
}
