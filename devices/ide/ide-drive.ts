/**
 * What ATA disks and packet devices have in common: the task file, blocks of data through the data register, transfers by the bus
 * master, waiting for the host, and the interrupt. After: ATA/ATAPI-6 (T13/1410D), clauses 7 to 9.
 *
 * A transfer is at any time in one of these phases; everything that says how it goes on is plain data and saved.
 *   idle      nothing under way
 *   host      the drive is busy: the host reads, writes or flushes for it
 *   in, out   the guest reads or writes `buffer` through the data register, in blocks with DRQ and an interrupt each
 *   dma-in, dma-out   the drive waits for the bus master to move `buffer`
 */
import type { BlockDone, BlockDrive } from '../../machine/block.ts';
import type { HostRequest } from '../../machine/requests.ts';
import { SnapshotError } from '../../machine/snapshot.ts';
import type { Nanos } from '../../machine/types.ts';
import { copyTaskFile, ERROR, initialTaskFile, readLittle, STATUS, setSignature, type TaskFile } from './task-file.ts';

const PHASES = ['idle', 'host', 'in', 'out', 'dma-in', 'dma-out'] as const;
export type Phase = (typeof PHASES)[number];

/** Of all that drives move at once. */
export const LARGEST_BUFFER = 128 * 1024;

/** Of SET FEATURES' transfer modes, what a drive begins with: Ultra DMA 5. */
export const DEFAULT_DMA_MODE = 0x45;

/** What IDENTIFY says of it. */
export interface DriveIdentity {
  readonly serial: string;
  readonly model: string;
}

/** The host's end of the cable. */
export interface IdeHost {
  /** INTRQ of this drive. */
  interrupt(level: boolean): void;
  /** DMARQ: the bus master may move data now. */
  requestDma(): void;
}

/** What the bus master could do: everything, less because its table has ended, or nothing because a bus error stopped it. */
export type DmaResult = 'done' | 'short' | 'error';

export interface IdeDriveState<T> {
  task: TaskFile;
  phase: Phase;
  /** A list, because its length is any. */
  buffer: number[];
  /** In the buffer: what has gone through the data register, and the end of the block that may. */
  position: number;
  blockEnd: number;
  interrupt: boolean;
  /** The guest hears of the end of the host's work at this time at the earliest. */
  due: Nanos | null;
  /** What the command is, for the kind of drive. */
  transfer: T | null;
}

const NO_BYTES = new Uint8Array(0);

export abstract class IdeDrive<T, S extends IdeDriveState<T> = IdeDriveState<T>> {
  task = initialTaskFile();
  protected phase: Phase = 'idle';
  protected buffer: Uint8Array = NO_BYTES;
  protected transfer: T | null = null;
  private position = 0;
  private blockEnd = 0;
  private interruptLevel = false;
  private request: HostRequest | null = null;
  host: IdeHost = { interrupt: () => {}, requestDma: () => {} };

  constructor(readonly drive: BlockDrive) {}

  /** A packet device: has another signature. */
  abstract readonly isPacket: boolean;
  /** A command was written. */
  abstract execute(command: number): void;
  /** The next part of the host's work is done. */
  protected abstract hostDone(error: Error | null): void;
  /** The whole buffer went through the data register or the bus master. */
  protected abstract bufferDone(): void;
  /** Bytes of the next block through the data register, of so many that are left in the buffer. */
  protected abstract blockLength(left: number): number;
  /** A block begins: set what the registers have to say. */
  protected blockBegins(_length: number, _first: boolean): void {}
  /** Makes the request of `transfer` again, after restore(). */
  protected abstract resume(due: Nanos | null): void;

  get idle(): boolean {
    return this.phase === 'idle';
  }

  // ---- the channel's side ----

  powerOn(): void {
    this.softReset();
  }

  /** SRST, or the bus's reset. */
  softReset(): void {
    this.abandon();
    setSignature(this.task, this.isPacket);
    this.task.device = 0;
    this.task.status = this.isPacket ? 0 : STATUS.DRDY | STATUS.DSC;
    this.setInterrupt(false);
  }

  readData(width: number): number {
    if (this.phase !== 'in' || this.position >= this.blockEnd) return 0;
    const value = readLittle(this.buffer, this.position, width);
    this.advance(width);
    return value;
  }

  writeData(value: number, width: number): void {
    if (this.phase !== 'out' || this.position >= this.blockEnd) return;
    for (let i = 0; i < width && this.position + i < this.blockEnd; i++) this.buffer[this.position + i] = value >>> (8 * i);
    this.advance(width);
  }

  /** Reading the status and writing a command take the interrupt back. */
  clearInterrupt(): void {
    this.setInterrupt(false);
  }

  get interrupt(): boolean {
    return this.interruptLevel;
  }

  /** Direction and bytes that the bus master may move; null while there is nothing to move. */
  get dmaBuffer(): { bytes: Uint8Array; toMemory: boolean } | null {
    if (this.phase === 'dma-in') return { bytes: this.buffer, toMemory: true };
    return this.phase === 'dma-out' ? { bytes: this.buffer, toMemory: false } : null;
  }

  dmaDone(result: DmaResult): void {
    if (result === 'done') this.bufferDone();
    // As in QEMU: no interrupt, for there is an error that only the driver knows.
    else if (result === 'short') this.finish({ interrupt: false });
    else this.fail(ERROR.ABRT);
  }

  // ---- for the kinds of drives ----

  /** Ends the command well. */
  protected finish({ interrupt = true } = {}): void {
    this.abandon();
    this.task.status = STATUS.DRDY | STATUS.DSC;
    this.task.error = 0;
    if (interrupt) this.setInterrupt(true);
  }

  protected fail(error: number): void {
    this.abandon();
    this.task.status = STATUS.DRDY | STATUS.DSC | STATUS.ERR;
    this.task.error = error;
    this.setInterrupt(true);
  }

  /** Lets the host work: `start` makes the request, whose end comes to hostDone(). */
  protected wait(start: (done: BlockDone) => HostRequest): void {
    this.phase = 'host';
    this.task.status = (this.task.status & STATUS.DRDY) | STATUS.DSC | STATUS.BSY;
    this.request = start((error) => {
      this.request = null;
      this.hostDone(error);
    });
  }

  /** `bytes` go through the data register; the first block to the drive comes without an interrupt unless `interrupt`. */
  protected dataPhase(direction: 'in' | 'out', bytes: Uint8Array, interrupt: boolean): void {
    this.buffer = bytes;
    this.phase = direction;
    this.position = 0;
    this.beginBlock(interrupt, true);
  }

  protected dmaPhase(direction: 'dma-in' | 'dma-out', bytes: Uint8Array): void {
    this.buffer = bytes;
    this.phase = direction;
    this.task.status = STATUS.DRDY | STATUS.DSC | STATUS.DRQ;
    this.host.requestDma();
  }

  protected setInterrupt(level: boolean): void {
    this.interruptLevel = level;
    this.host.interrupt(level);
  }

  private beginBlock(interrupt: boolean, first: boolean): void {
    const length = Math.min(this.blockLength(this.buffer.length - this.position), this.buffer.length - this.position);
    this.blockEnd = this.position + length;
    this.task.status = STATUS.DRDY | STATUS.DSC | STATUS.DRQ;
    this.task.error = 0;
    this.blockBegins(length, first);
    if (interrupt) this.setInterrupt(true);
  }

  private advance(width: number): void {
    this.position = Math.min(this.position + width, this.blockEnd);
    if (this.position < this.blockEnd) return;
    if (this.position < this.buffer.length) this.beginBlock(true, false);
    else this.bufferDone();
  }

  private abandon(): void {
    this.request?.cancel();
    this.request = null;
    this.phase = 'idle';
    this.transfer = null;
    this.buffer = NO_BYTES;
    this.position = this.blockEnd = 0;
  }

  abstract save(): S;

  protected saveBase(copy: (transfer: T) => T): IdeDriveState<T> {
    const { phase, position, blockEnd, interruptLevel, transfer } = this;
    return {
      task: copyTaskFile(this.task),
      phase,
      buffer: [...this.buffer],
      position,
      blockEnd,
      interrupt: interruptLevel,
      due: this.request?.due ?? null,
      transfer: transfer === null ? null : copy(transfer),
    };
  }

  protected restoreBase(state: IdeDriveState<T>, copy: (transfer: T) => T): void {
    if (!PHASES.includes(state.phase) || state.buffer.length > LARGEST_BUFFER)
      throw new SnapshotError(`${this.drive.id}: no such transfer`);
    this.abandon();
    this.task = copyTaskFile(state.task);
    this.phase = state.phase;
    this.buffer = Uint8Array.from(state.buffer);
    this.position = state.position;
    this.blockEnd = state.blockEnd;
    this.transfer = state.transfer === null ? null : copy(state.transfer);
    this.setInterrupt(state.interrupt);
    if (state.phase === 'host') this.resume(state.due);
  }

  abstract restore(state: S): void;
}
