/**
 * An ATAPI CD-ROM drive. After: ATA/ATAPI-6 (T13/1410D), clause 9.8 to 9.10 for the transport; MMC-3 for the commands, which are in mmc.ts.
 *
 * Modelled: one data track of 2048-byte sectors, PIO and DMA, tray and lock, media events and unit attention. Not modelled: audio,
 * raw sectors other than their 2048 bytes of data, and overlapped commands: IDENTIFY does not announce them.
 */
import { type BlockDrive, SECTOR } from '../../machine/block.ts';
import type { Log, Nanos } from '../../machine/types.ts';
import { DEFAULT_DMA_MODE, type DriveIdentity, IdeDrive, type IdeDriveState } from './ide-drive.ts';
import { identifyCdrom } from './identify.ts';
import * as mmc from './mmc.ts';
import { CD_SECTOR, OPCODE, SENSE, type SenseCode } from './mmc.ts';
import { ERROR, REG, STATUS, setSignature } from './task-file.ts';

interface CdTransfer {
  kind: 'packet' | 'read' | 'reply';
  dma: boolean;
  /** Of bytes in a block through the data register. */
  limit: number;
  /** A read: the first sector of the chunk that is with the host or in the buffer, its sectors, and those after it. */
  sector: number;
  chunk: number;
  left: number;
}

export interface AtapiCdromState extends IdeDriveState<CdTransfer> {
  sense: SenseCode;
  attention: SenseCode | null;
  event: mmc.MediaEvent;
  open: boolean;
  locked: boolean;
  dmaMode: number;
}

const PACKET_BYTES = 12;
/** CD sectors that the host is asked for at once. */
const CHUNK = 32;
const RATIO = CD_SECTOR / SECTOR;
/** In the count register: the packet is wanted; data goes to the host. */
const REASON_PACKET = 1;
const REASON_TO_HOST = 2;
const FEATURE_DMA = 1;

export class AtapiCdrom extends IdeDrive<CdTransfer, AtapiCdromState> {
  readonly isPacket = true;
  private sense: SenseCode = SENSE.NONE;
  /** Reported once, by the first command that reports such. */
  private attention: SenseCode | null = null;
  private event: mmc.MediaEvent = 'none';
  private open = false;
  private locked = false;
  private dmaMode = DEFAULT_DMA_MODE;

  constructor(
    drive: BlockDrive,
    private readonly identity: DriveIdentity,
    private readonly log: Log,
  ) {
    super(drive);
    drive.onChange = () => this.mediumChanged();
  }

  override powerOn(): void {
    this.sense = SENSE.NONE;
    this.attention = null;
    this.event = 'none';
    this.open = false;
    this.locked = false;
    this.dmaMode = DEFAULT_DMA_MODE;
    super.powerOn();
  }

  // ---- the tray, as seen from outside ----

  get isOpen(): boolean {
    return this.open;
  }

  get isLocked(): boolean {
    return this.locked;
  }

  setOpen(open: boolean): void {
    if (open === this.open) return;
    this.open = open;
    this.mediumChanged();
  }

  /** The eject button: a guest that has locked the tray is asked. */
  requestEject(): void {
    this.event = 'eject-request';
  }

  private mediumChanged(): void {
    this.event = this.present ? 'new-media' : 'removed';
    if (this.present) this.attention = SENSE.MEDIUM_CHANGED;
  }

  private get present(): boolean {
    return !this.open && this.drive.medium !== null;
  }

  private get sectors(): number {
    return Math.floor(this.drive.sectors / RATIO);
  }

  // ---- ATA commands ----

  execute(command: number): void {
    switch (command) {
      case 0x08: // DEVICE RESET
        this.softReset();
        break;
      case 0x90: // EXECUTE DEVICE DIAGNOSTIC
        this.finish();
        setSignature(this.task, true);
        this.task.status = 0;
        break;
      case 0xa0: // PACKET
        this.wantPacket();
        break;
      case 0xa1: // IDENTIFY PACKET DEVICE
        this.transfer = null;
        this.dataPhase('in', identifyCdrom({ ...this.identity, dmaMode: this.dmaMode }), true);
        break;
      case 0xef: // SET FEATURES: only the transfer mode
        if (this.task.now[REG.FEATURE] !== 3) return this.fail(ERROR.ABRT);
        this.dmaMode = this.task.now[REG.COUNT] >> 3 <= 1 ? 0 : this.task.now[REG.COUNT];
        this.finish();
        break;
      // IDLE, STANDBY, SLEEP, CHECK POWER MODE
      case 0xe0:
      case 0xe1:
      case 0xe2:
      case 0xe3:
      case 0xe6:
        this.finish();
        break;
      case 0xe5:
        this.task.now[REG.COUNT] = 0xff;
        this.finish();
        break;
      case 0x20: // READ SECTORS and IDENTIFY DEVICE abort and show what this is
      case 0xec:
        setSignature(this.task, true);
        this.fail(ERROR.ABRT);
        break;
      default:
        this.log.guest(`${this.drive.id}: ATA command 0x${command.toString(16)} is not a packet device's`);
        this.fail(ERROR.ABRT);
    }
  }

  private wantPacket(): void {
    const { now } = this.task;
    // The limit is even unless everything fits; 0 and FFFFh mean as much as possible.
    const limit = now[REG.LBA_MID] | (now[REG.LBA_HIGH] << 8) || 0xffff;
    this.transfer = { kind: 'packet', dma: (now[REG.FEATURE] & FEATURE_DMA) !== 0, limit, sector: 0, chunk: 0, left: 0 };
    this.dataPhase('out', new Uint8Array(PACKET_BYTES), false);
  }

  // ---- the transport ----

  protected blockLength(left: number): number {
    const limit = this.transfer?.limit ?? 0xffff;
    if (this.transfer === null || this.transfer.kind === 'packet' || left <= limit) return Math.min(left, 0xfffe);
    return Math.max(2, limit & ~1);
  }

  protected override blockBegins(length: number): void {
    const { now } = this.task;
    if (this.transfer === null) return;
    now[REG.COUNT] = this.transfer.kind === 'packet' ? REASON_PACKET : REASON_TO_HOST;
    if (this.transfer.kind === 'packet') return;
    now[REG.LBA_MID] = length & 0xff;
    now[REG.LBA_HIGH] = length >> 8;
  }

  protected bufferDone(): void {
    if (this.transfer === null) return this.finish({ interrupt: false });
    if (this.transfer.kind === 'packet') return this.executePacket(this.buffer);
    if (this.transfer.kind === 'read') {
      this.transfer.sector += this.transfer.chunk;
      if (this.transfer.left > 0) return this.nextChunk();
    }
    this.good();
  }

  protected hostDone(error: Error | null): void {
    const transfer = this.transfer as CdTransfer;
    if (error !== null) {
      this.log.host(`${this.drive.id}: cannot read: ${error.message}`);
      return this.check(SENSE.READ_ERROR);
    }
    this.send(transfer.dma, this.buffer);
  }

  private nextChunk(): void {
    const transfer = this.transfer as CdTransfer;
    transfer.chunk = Math.min(transfer.left, CHUNK);
    transfer.left -= transfer.chunk;
    this.resume();
  }

  protected resume(due?: Nanos | null): void {
    const { sector, chunk } = this.transfer as CdTransfer;
    this.buffer = new Uint8Array(chunk * CD_SECTOR);
    // The medium may have gone, or another have come, that is smaller.
    if (sector + chunk > this.sectors) return this.check(SENSE.NO_MEDIUM);
    this.wait((done) => this.drive.read(sector * RATIO, this.buffer, done, due));
  }

  private send(dma: boolean, bytes: Uint8Array): void {
    if (dma) {
      this.task.now[REG.COUNT] = REASON_TO_HOST;
      this.dmaPhase('dma-in', bytes);
    } else this.dataPhase('in', bytes, true);
  }

  private good(): void {
    this.sense = SENSE.NONE;
    this.task.now[REG.COUNT] = REASON_PACKET | REASON_TO_HOST;
    this.finish();
  }

  /** CHECK CONDITION: REQUEST SENSE tells what. */
  private check(sense: SenseCode): void {
    this.sense = sense;
    this.task.now[REG.COUNT] = REASON_PACKET | REASON_TO_HOST;
    this.fail((sense.key << 4) | ERROR.ABRT);
  }

  private reply(bytes: number[] | null, allocated: number): void {
    if (bytes === null) return this.check(SENSE.INVALID_FIELD);
    const answer = Uint8Array.from(bytes.slice(0, allocated));
    if (answer.length === 0) return this.good();
    const { dma, limit } = this.transfer as CdTransfer;
    this.transfer = { kind: 'reply', dma, limit, sector: 0, chunk: 0, left: 0 };
    this.send(dma, answer);
  }

  // ---- packet commands ----

  private executePacket(packet: Uint8Array): void {
    const opcode = packet[0];
    const { INQUIRY, REQUEST_SENSE, GET_CONFIGURATION, GET_EVENT_STATUS_NOTIFICATION } = OPCODE;
    const ignoresAttention = [INQUIRY, REQUEST_SENSE, GET_CONFIGURATION, GET_EVENT_STATUS_NOTIFICATION] as readonly number[];
    if (this.attention !== null && !ignoresAttention.includes(opcode)) {
      const sense = this.attention;
      this.attention = null;
      return this.check(sense);
    }
    if (NEED_MEDIUM.has(opcode) && !this.present) return this.check(SENSE.NO_MEDIUM);
    switch (opcode) {
      case OPCODE.TEST_UNIT_READY:
        return this.good();
      case OPCODE.REQUEST_SENSE:
        return this.reportSense(packet[4]);
      case OPCODE.INQUIRY:
        return packet[1] & 1 ? this.check(SENSE.INVALID_FIELD) : this.reply(mmc.inquiry(this.identity.model), packet[4]);
      case OPCODE.START_STOP_UNIT:
        return this.startStop(packet[4]);
      case OPCODE.PREVENT_ALLOW_MEDIUM_REMOVAL:
        this.locked = (packet[4] & 1) !== 0;
        return this.good();
      case OPCODE.READ_CAPACITY:
        return this.reply(mmc.readCapacity(this.sectors), 8);
      case OPCODE.READ_10:
        return this.read(mmc.u32(packet, 2), mmc.u16(packet, 7));
      case OPCODE.READ_12:
        return this.read(mmc.u32(packet, 2), mmc.u32(packet, 6));
      case OPCODE.READ_CD:
        return this.readCd(packet);
      case OPCODE.SEEK_10:
        return mmc.u32(packet, 2) < this.sectors ? this.good() : this.check(SENSE.OUT_OF_RANGE);
      default:
        return this.inform(opcode, packet);
    }
  }

  /** Commands that answer with a table, cut to what the host has room for. */
  private inform(opcode: number, packet: Uint8Array): void {
    const room = mmc.u16(packet, opcode === OPCODE.MECHANISM_STATUS ? 8 : 7);
    switch (opcode) {
      case OPCODE.READ_TOC:
        return this.reply(mmc.readToc(packet, this.sectors), room);
      case OPCODE.READ_SUBCHANNEL:
        return this.reply(mmc.subchannel(packet), room);
      case OPCODE.GET_CONFIGURATION:
        return this.reply(mmc.getConfiguration(packet, this.present), room);
      case OPCODE.GET_EVENT_STATUS_NOTIFICATION: {
        const { event } = this;
        this.event = 'none';
        return this.reply(mmc.eventStatus(packet, event, this.present, this.open), room);
      }
      case OPCODE.READ_DISC_INFORMATION:
        return this.reply(mmc.discInformation(), room);
      case OPCODE.MODE_SENSE_10:
        return this.reply(mmc.modeSense(packet, this.locked), room);
      case OPCODE.MECHANISM_STATUS:
        return this.reply(mmc.mechanismStatus(), room);
      default:
        this.log.guest(`${this.drive.id}: packet command 0x${opcode.toString(16)} is not supported`);
        this.check(SENSE.INVALID_COMMAND);
    }
  }

  private reportSense(room: number): void {
    const sense = this.sense.key === 0 && this.attention !== null ? this.attention : this.sense;
    if (sense === this.attention) this.attention = null;
    this.reply(mmc.requestSense(sense), room);
  }

  /** LOEJ and START: eject, load; without LOEJ the motor, which is not modelled. */
  private startStop(how: number): void {
    const LOAD_EJECT = 2;
    const START = 1;
    if (how & LOAD_EJECT) {
      if (!(how & START) && this.locked) return this.check(this.present ? SENSE.REMOVAL_PREVENTED : SENSE.NO_MEDIUM);
      this.setOpen((how & START) === 0);
    }
    this.good();
  }

  private readCd(packet: Uint8Array): void {
    const NOTHING = 0x00;
    const USER_DATA = 0x10;
    if ((packet[9] & 0xf8) === NOTHING) return this.good();
    if ((packet[9] & 0xf8) !== USER_DATA) return this.check(SENSE.INVALID_FIELD);
    this.read(mmc.u32(packet, 2), mmc.u24(packet, 6));
  }

  private read(sector: number, count: number): void {
    if (count === 0) return this.good();
    if (sector + count > this.sectors) return this.check(SENSE.OUT_OF_RANGE);
    const { dma, limit } = this.transfer as CdTransfer;
    this.transfer = { kind: 'read', dma, limit, sector, left: count, chunk: 0 };
    this.task.status |= STATUS.BSY;
    this.nextChunk();
  }

  save(): AtapiCdromState {
    const { sense, attention, event, open, locked, dmaMode } = this;
    const state = { sense: { ...sense }, attention: attention && { ...attention }, event, open, locked, dmaMode };
    return { ...this.saveBase((transfer) => ({ ...transfer })), ...state };
  }

  restore(state: AtapiCdromState): void {
    this.sense = { ...state.sense };
    this.attention = state.attention && { ...state.attention };
    this.event = state.event;
    this.open = state.open;
    this.locked = state.locked;
    this.dmaMode = state.dmaMode;
    this.restoreBase(state, (transfer) => ({ ...transfer }));
  }
}

const NEED_MEDIUM: ReadonlySet<number> = new Set([
  OPCODE.TEST_UNIT_READY,
  OPCODE.READ_CAPACITY,
  OPCODE.READ_10,
  OPCODE.READ_12,
  OPCODE.READ_CD,
  OPCODE.SEEK_10,
  OPCODE.READ_TOC,
  OPCODE.READ_SUBCHANNEL,
  OPCODE.READ_DISC_INFORMATION,
]);
