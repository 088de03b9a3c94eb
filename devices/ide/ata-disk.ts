/**
 * An ATA hard disk. After: ATA/ATAPI-6 (T13/1410D).
 *
 * Modelled: the general and power management feature sets, 28- and 48-bit addresses and CHS, PIO single and multiple, DMA, write cache
 * and flush, and the reading of native sizes. Aborted, as IDENTIFY announces: SMART, security, host protected area, microcode.
 * A disk that the host cannot read or write reports UNC or, for writes, ABRT, at the first sector that the host was asked for.
 */
import type { BlockDrive } from '../../machine/block.ts';
import { SECTOR } from '../../machine/block.ts';
import type { Log, Nanos } from '../../machine/types.ts';
import { DEFAULT_DMA_MODE, type DriveIdentity, IdeDrive, type IdeDriveState } from './ide-drive.ts';
import { type Chs, chsOf, identifyDisk, MAX_MULTIPLE } from './identify.ts';
import { DEVICE_LBA, ERROR, STATUS, setSignature } from './task-file.ts';

/** A read or write of sectors. */
interface DiskTransfer {
  kind: 'read' | 'write' | 'verify' | 'flush';
  dma: boolean;
  /** 48-bit addresses. */
  extended: boolean;
  /** CHS addresses. */
  chs: boolean;
  sector: number;
  left: number;
  /** Sectors of one DRQ block. */
  block: number;
  /** Sectors that are with the host, or in the buffer. */
  chunk: number;
}

export interface AtaDiskState extends IdeDriveState<DiskTransfer> {
  multiple: number;
  /** Of INITIALIZE DEVICE PARAMETERS. */
  heads: number;
  sectorsPerTrack: number;
  dmaMode: number;
  writeCache: boolean;
}

/** Sectors that the host is asked for at once. */
const CHUNK = 256;
/** SET FEATURES. */
const FEATURE = {
  WRITE_CACHE: 0x02,
  TRANSFER_MODE: 0x03,
  NO_LOOK_AHEAD: 0x55,
  NO_REVERT: 0x66,
  NO_WRITE_CACHE: 0x82,
  LOOK_AHEAD: 0xaa,
  REVERT: 0xcc,
};
const NOT_ASLEEP = 0xff;
const DIAGNOSTIC_PASSED = 1;

export class AtaDisk extends IdeDrive<DiskTransfer, AtaDiskState> {
  readonly isPacket = false;
  private multiple = 0;
  private dmaMode = DEFAULT_DMA_MODE;
  private writeCache = true;
  private readonly geometry: Chs;
  private heads: number;
  private sectorsPerTrack: number;

  constructor(
    drive: BlockDrive,
    private readonly identity: DriveIdentity,
    private readonly log: Log,
  ) {
    super(drive);
    this.geometry = chsOf(drive.sectors);
    this.heads = this.geometry.heads;
    this.sectorsPerTrack = this.geometry.sectors;
  }

  override powerOn(): void {
    this.multiple = MAX_MULTIPLE;
    this.dmaMode = DEFAULT_DMA_MODE;
    this.writeCache = true;
    this.heads = this.geometry.heads;
    this.sectorsPerTrack = this.geometry.sectors;
    super.powerOn();
  }

  execute(command: number): void {
    const transfer = TRANSFERS.get(command);
    if (transfer !== undefined) this.startTransfer(transfer);
    else this.executeOther(command);
  }

  private executeOther(command: number): void {
    // RECALIBRATE and SEEK have 16 codes each.
    if (command >= 0x10 && command <= 0x1f) return this.finish();
    if (command >= 0x70 && command <= 0x7f) return this.finish();
    switch (command) {
      case 0x90: // EXECUTE DEVICE DIAGNOSTIC
        this.finish();
        setSignature(this.task, false);
        this.task.error = DIAGNOSTIC_PASSED;
        break;
      case 0x91: // INITIALIZE DEVICE PARAMETERS
        this.heads = (this.task.device & 0xf) + 1;
        this.sectorsPerTrack = this.task.now[2];
        if (this.sectorsPerTrack === 0) this.fail(ERROR.ABRT);
        else this.finish();
        break;
      case 0xc6: // SET MULTIPLE MODE
        this.setMultiple(this.task.now[2]);
        break;
      case 0xec: // IDENTIFY DEVICE
        this.identify();
        break;
      case 0xef:
        this.setFeatures();
        break;
      case 0xe7: // FLUSH CACHE
      case 0xea: // FLUSH CACHE EXT
        this.flush();
        break;
      case 0xf8: // READ NATIVE MAX ADDRESS
        this.setAddress(Math.min(this.drive.sectors, 2 ** 28) - 1, false, false);
        this.finish();
        break;
      case 0x27: // READ NATIVE MAX ADDRESS EXT
        this.setAddress(this.drive.sectors - 1, true, false);
        this.finish();
        break;
      case 0x98: // CHECK POWER MODE
      case 0xe5:
        this.task.now[2] = NOT_ASLEEP;
        this.finish();
        break;
      // IDLE, STANDBY, SLEEP: it is never asleep, and ready at once.
      case 0x94:
      case 0x95:
      case 0x96:
      case 0x97:
      case 0x99:
      case 0xe0:
      case 0xe1:
      case 0xe2:
      case 0xe3:
      case 0xe6:
        this.finish();
        break;
      default:
        this.log.guest(`${this.drive.id}: ATA command 0x${command.toString(16)} is not supported`);
        this.fail(ERROR.ABRT);
    }
  }

  private identify(): void {
    const { multiple, dmaMode, writeCache, heads, sectorsPerTrack, geometry } = this;
    const current = { cylinders: geometry.cylinders, heads, sectors: sectorsPerTrack };
    const bytes = identifyDisk({ sectors: this.drive.sectors, geometry, current, multiple, dmaMode, writeCache, ...this.identity });
    this.dataPhase('in', bytes, true);
  }

  private setMultiple(count: number): void {
    if (count > MAX_MULTIPLE || (count & (count - 1)) !== 0) return this.fail(ERROR.ABRT);
    this.multiple = count;
    this.finish();
  }

  private setFeatures(): void {
    const [, feature, count] = this.task.now;
    switch (feature) {
      case FEATURE.WRITE_CACHE:
        this.writeCache = true;
        return this.finish();
      case FEATURE.NO_WRITE_CACHE:
        this.writeCache = false;
        return this.flush();
      case FEATURE.TRANSFER_MODE:
        return this.setTransferMode(count);
      case FEATURE.NO_LOOK_AHEAD:
      case FEATURE.LOOK_AHEAD:
      case FEATURE.NO_REVERT:
      case FEATURE.REVERT:
        return this.finish();
      default:
        return this.fail(ERROR.ABRT);
    }
  }

  /** PIO (0 and 1), multiword DMA 0 to 2 (4), Ultra DMA 0 to 5 (8). */
  private setTransferMode(mode: number): void {
    const [type, number] = [mode >> 3, mode & 7];
    const isPio = type <= 1;
    const exists = isPio || (type === 4 && number <= 2) || (type === 8 && number <= 5);
    if (!exists) return this.fail(ERROR.ABRT);
    this.dmaMode = isPio ? 0 : mode;
    this.finish();
  }

  private flush(): void {
    this.transfer = { kind: 'flush', dma: false, extended: false, chs: false, sector: 0, left: 0, block: 1, chunk: 0 };
    this.resume();
  }

  // ---- reading and writing ----

  private startTransfer({ kind, dma, extended, multiple }: TransferRow): void {
    if (multiple && this.multiple === 0) return this.fail(ERROR.ABRT);
    const chs = !extended && (this.task.device & DEVICE_LBA) === 0;
    const sector = this.address(extended, chs);
    const count = this.task.now[2] + (extended ? this.task.before[2] * 256 : 0);
    const left = count === 0 ? (extended ? 65536 : 256) : count;
    const block = multiple ? this.multiple : 1;
    this.transfer = { kind, dma, extended, chs, sector, left, block, chunk: 0 };
    if (sector < 0 || sector + left > this.drive.sectors) return this.fail(ERROR.IDNF);
    if (kind === 'write' && this.drive.readOnly) return this.fail(ERROR.ABRT);
    this.nextChunk();
  }

  private nextChunk(): void {
    const transfer = this.transfer as DiskTransfer;
    transfer.chunk = Math.min(transfer.left, CHUNK);
    if (transfer.kind !== 'write') return this.resume();
    const bytes = new Uint8Array(transfer.chunk * SECTOR);
    const isFirst = (this.task.status & STATUS.BSY) === 0;
    if (transfer.dma) this.dmaPhase('dma-out', bytes);
    else this.dataPhase('out', bytes, !isFirst);
  }

  protected resume(due?: Nanos | null): void {
    const { kind, sector, chunk } = this.transfer as DiskTransfer;
    if (kind === 'flush') this.wait((done) => this.drive.flush(done, due));
    else if (kind === 'write') this.wait((done) => this.drive.write(sector, this.buffer, done, due));
    else {
      this.buffer = new Uint8Array(chunk * SECTOR);
      this.wait((done) => this.drive.read(sector, this.buffer, done, due));
    }
  }

  protected hostDone(error: Error | null): void {
    const transfer = this.transfer as DiskTransfer;
    if (error !== null) {
      this.log.host(`${this.drive.id}: cannot ${transfer.kind} sector ${transfer.sector}: ${error.message}`);
      this.showAddress();
      this.fail(transfer.kind === 'write' || transfer.kind === 'flush' ? ERROR.ABRT : ERROR.UNC);
    } else if (transfer.kind === 'flush') this.finish();
    else if (transfer.kind === 'read' && transfer.dma) this.dmaPhase('dma-in', this.buffer);
    else if (transfer.kind === 'read') this.dataPhase('in', this.buffer, true);
    else this.chunkDone(true);
  }

  protected bufferDone(): void {
    // What IDENTIFY gave.
    if (this.transfer === null) this.finish({ interrupt: false });
    else if (this.transfer.kind === 'write') this.resume();
    else this.chunkDone(this.transfer.dma);
  }

  private chunkDone(interruptAtEnd: boolean): void {
    const transfer = this.transfer as DiskTransfer;
    transfer.sector += transfer.chunk;
    transfer.left -= transfer.chunk;
    if (transfer.left > 0) return this.nextChunk();
    transfer.sector--;
    this.showAddress();
    this.task.now[2] = 0;
    this.finish({ interrupt: interruptAtEnd });
  }

  protected blockLength(left: number): number {
    return Math.min((this.transfer?.block ?? 1) * SECTOR, left);
  }

  // ---- addresses ----

  private address(extended: boolean, chs: boolean): number {
    const { now, before, device } = this.task;
    if (chs) {
      const cylinder = now[4] + now[5] * 256;
      return now[3] === 0 ? -1 : (cylinder * this.heads + (device & 0xf)) * this.sectorsPerTrack + now[3] - 1;
    }
    const low = now[3] + now[4] * 256 + now[5] * 65536;
    if (!extended) return low + (device & 0xf) * 2 ** 24;
    return low + (before[3] + before[4] * 256 + before[5] * 65536) * 2 ** 24;
  }

  /** The registers show where a command has ended or failed. */
  private showAddress(): void {
    const { sector, extended, chs, kind } = this.transfer as DiskTransfer;
    if (kind !== 'flush') this.setAddress(sector, extended, chs);
  }

  private setAddress(sector: number, extended: boolean, chs: boolean): void {
    const { task } = this;
    if (chs) {
      const track = Math.floor(sector / this.sectorsPerTrack);
      const cylinder = Math.floor(track / this.heads);
      task.now.splice(3, 3, (sector % this.sectorsPerTrack) + 1, cylinder & 0xff, (cylinder >> 8) & 0xff);
      task.device = (task.device & 0xf0) | (track % this.heads);
      return;
    }
    const byte = (n: number): number => Math.floor(sector / 2 ** (8 * n)) & 0xff;
    task.now.splice(3, 3, byte(0), byte(1), byte(2));
    if (extended) task.before.splice(3, 3, byte(3), byte(4), byte(5));
    else task.device = (task.device & 0xf0) | (byte(3) & 0xf);
  }

  save(): AtaDiskState {
    const { multiple, heads, sectorsPerTrack, dmaMode, writeCache } = this;
    return { ...this.saveBase((transfer) => ({ ...transfer })), multiple, heads, sectorsPerTrack, dmaMode, writeCache };
  }

  restore(state: AtaDiskState): void {
    this.multiple = state.multiple;
    this.heads = state.heads;
    this.sectorsPerTrack = state.sectorsPerTrack;
    this.dmaMode = state.dmaMode;
    this.writeCache = state.writeCache;
    this.restoreBase(state, (transfer) => ({ ...transfer }));
  }
}

interface TransferRow {
  readonly kind: 'read' | 'write' | 'verify';
  readonly dma: boolean;
  readonly extended: boolean;
  readonly multiple: boolean;
}

const row = (kind: TransferRow['kind'], how: 'pio' | 'multiple' | 'dma', extended = false): TransferRow => ({
  kind,
  dma: how === 'dma',
  multiple: how === 'multiple',
  extended,
});

const TRANSFERS = new Map<number, TransferRow>([
  [0x20, row('read', 'pio')],
  [0x21, row('read', 'pio')],
  [0x24, row('read', 'pio', true)],
  [0x25, row('read', 'dma', true)],
  [0x29, row('read', 'multiple', true)],
  [0x30, row('write', 'pio')],
  [0x31, row('write', 'pio')],
  [0x34, row('write', 'pio', true)],
  [0x35, row('write', 'dma', true)],
  [0x39, row('write', 'multiple', true)],
  [0x40, row('verify', 'pio')],
  [0x41, row('verify', 'pio')],
  [0x42, row('verify', 'pio', true)],
  [0xc4, row('read', 'multiple')],
  [0xc5, row('write', 'multiple')],
  [0xc8, row('read', 'dma')],
  [0xc9, row('read', 'dma')],
  [0xca, row('write', 'dma')],
  [0xcb, row('write', 'dma')],
]);
