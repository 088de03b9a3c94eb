/**
 * The bus master of one IDE channel: moves data between a drive and memory along a table of physical regions (PRD). After: Programming
 * Interface for Bus Master IDE Controller 1.0; PIIX3 datasheet (290550-002), chapter 2.7.
 *
 * Table: 8 bytes a region
 *   31                    1 0 |   63  62:48     47:32
 *   physical address      | 0 |   EOT reserved  bytes, even; 0 is 64 KiB
 *
 * A transfer is as instant as the drive's data is there. Addresses outside RAM count as a bus error.
 */
import { type GuestMemory, GuestMemoryError } from '../../machine/memory.ts';
import type { Log, Width } from '../../machine/types.ts';
import type { DmaResult } from './ide-drive.ts';

const COMMAND_START = 1 << 0;
/** Writes memory: from the drive. */
const COMMAND_TO_MEMORY = 1 << 3;
const STATUS_ACTIVE = 1 << 0;
const STATUS_ERROR = 1 << 1;
const STATUS_INTERRUPT = 1 << 2;
/** Which drives firmware has set up for DMA: storage. */
const STATUS_CAPABLE = 3 << 5;
const END_OF_TABLE = 0x8000_0000;

/** Offsets of a channel's half of the ports. */
const BMIC = 0;
const BMIS = 2;
const BMIDTP = 4;

export interface BusMasterState {
  command: number;
  status: number;
  table: number;
  /** Where in the table it is: the next entry, what is left of the present one, and whether that is the last. */
  next: number;
  address: number;
  left: number;
  last: boolean;
}

export class BusMaster {
  /** Told when the guest starts it. */
  onStart: (() => void) | null = null;
  private s: BusMasterState = initial();

  constructor(
    private readonly id: string,
    private readonly memory: GuestMemory,
    private readonly log: Log,
  ) {}

  get active(): boolean {
    return (this.s.status & STATUS_ACTIVE) !== 0;
  }

  /** The drive has raised its interrupt. */
  noteInterrupt(): void {
    this.s.status |= STATUS_INTERRUPT;
  }

  /** Moves all of `bytes`, if the table has room for them. */
  move(bytes: Uint8Array, toMemory: boolean): DmaResult {
    const { s } = this;
    if (toMemory !== ((s.command & COMMAND_TO_MEMORY) !== 0)) {
      this.log.guest(`${this.id}: the bus master moves data the other way than the drive`);
      return this.stopWithError();
    }
    try {
      for (let at = 0; at < bytes.length; ) {
        if (s.left === 0 && !this.nextRegion()) {
          s.status &= ~STATUS_ACTIVE;
          return 'short';
        }
        const part = bytes.subarray(at, at + Math.min(s.left, bytes.length - at));
        if (toMemory) this.memory.write(s.address, part);
        else this.memory.read(s.address, part);
        s.address += part.length;
        s.left -= part.length;
        at += part.length;
      }
    } catch (error) {
      if (!(error instanceof GuestMemoryError)) throw error;
      this.log.guest(`${this.id}: ${error.message}`);
      return this.stopWithError();
    }
    return 'done';
  }

  /** The drive has ended its command: the engine stays active only where its table goes on. */
  commandEnded(): void {
    if (this.s.left === 0 && this.s.last) this.s.status &= ~STATUS_ACTIVE;
  }

  private nextRegion(): boolean {
    const { s } = this;
    if (s.last) return false;
    const entry = new DataView(new ArrayBuffer(8));
    this.memory.read(s.next, new Uint8Array(entry.buffer));
    const second = entry.getUint32(4, true);
    s.address = (entry.getUint32(0, true) & ~1) >>> 0;
    s.left = second & 0xfffe || 0x1_0000;
    s.last = (second & END_OF_TABLE) !== 0;
    s.next += 8;
    return true;
  }

  private stopWithError(): DmaResult {
    this.s.status = (this.s.status & ~STATUS_ACTIVE) | STATUS_ERROR;
    return 'error';
  }

  read(offset: number, width: Width): number {
    const { command, status, table } = this.s;
    if (offset >= BMIDTP) return Math.floor(table / 2 ** (8 * (offset - BMIDTP))) % 2 ** (8 * width);
    const bytes = [command, 0, status, 0];
    return bytes.slice(offset, offset + width).reduce((value, byte, i) => value | (byte << (8 * i)), 0) >>> 0;
  }

  write(offset: number, value: number, width: Width): void {
    for (let i = 0; i < width; i++) this.writeByte(offset + i, (value >>> (8 * i)) & 0xff);
  }

  private writeByte(offset: number, value: number): void {
    const { s } = this;
    if (offset >= BMIDTP) {
      const shift = 8 * (offset - BMIDTP);
      s.table = ((s.table & ~(0xff << shift)) | ((value << shift) & (shift === 0 ? ~3 : ~0))) >>> 0;
    } else if (offset === BMIC) this.writeCommand(value);
    else if (offset === BMIS) {
      const cleared = value & (STATUS_ERROR | STATUS_INTERRUPT);
      s.status = (s.status & ~STATUS_CAPABLE & ~cleared) | (value & STATUS_CAPABLE);
    }
  }

  private writeCommand(value: number): void {
    const { s } = this;
    const starts = (value & ~s.command & COMMAND_START) !== 0;
    s.command = value & (COMMAND_START | COMMAND_TO_MEMORY);
    if (starts) {
      Object.assign(s, { next: s.table, left: 0, last: false });
      s.status |= STATUS_ACTIVE;
      this.onStart?.();
    } else if ((value & COMMAND_START) === 0) s.status &= ~STATUS_ACTIVE;
  }

  reset(): void {
    this.s = initial();
  }

  save(): BusMasterState {
    return { ...this.s };
  }

  restore(state: BusMasterState): void {
    this.s = { ...state };
  }
}

const initial = (): BusMasterState => ({ command: 0, status: 0, table: 0, next: 0, address: 0, left: 0, last: false });
