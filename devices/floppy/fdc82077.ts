/**
 * Intel 82077AA, the floppy disk controller, with two drives. After: Intel 82077AA data sheet (order 290166), chapters 2, 5 and 6.
 *
 * Modelled: all registers of the AT and PS/2 modes but the status registers A and B's pins, the commands of fdc-commands.ts, transfers by DMA and
 * through the FIFO, data rates, media change. Not as the part: seeks and data take no rotation, only a little time; the head always seeks
 * to the cylinder that a command names (as with implied seek, which firmware for emulators relies on). Not modelled: SCAN commands, which
 * no PC software uses (they are invalid), deleted data, sectors of other sizes than 512 bytes.
 */
import type { Bus } from '../../machine/bus.ts';
import { type Alarm, type Clock, rearm } from '../../machine/clock.ts';
import type { Device } from '../../machine/device.ts';
import type { IrqLine } from '../../machine/irq.ts';
import type { Log, Nanos } from '../../machine/types.ts';
import type { DmaChannel } from '../dma8237.ts';
import { type FdcCommand, findCommand, OPTION } from './fdc-commands.ts';
import { copy, initial, type Registers } from './fdc-registers.ts';
import type { FloppyDrive, FloppyDriveState } from './floppy-drive.ts';
import { SectorTransfer, type SectorTransferState, SIZE_512, ST0, ST1, type TransferEnd } from './sector-transfer.ts';

const SRA = 0;
const DOR = 2;
const TDR = 3;
const MSR_DSR = 4;
const FIFO = 5;
const PORT_BASE = 0x3f0;
const PORT_DIR_CCR = 0x3f7;

const DOR_DRIVE = 3;
const DOR_NRESET = 1 << 2;
const DOR_DMA = 1 << 3;
const DOR_MOTOR = 4;
const SRA_INTERRUPT = 1 << 7;
const DSR_SOFT_RESET = 1 << 7;
const DIR_CHANGED = 1 << 7;
const MSR = { BUSY: 1 << 4, NON_DMA: 1 << 5, DIO: 1 << 6, RQM: 1 << 7 } as const;

const ST3 = { TWO_SIDES: 0x08, TRACK_0: 0x10, READY: 0x28, WRITE_PROTECTED: 0x40 } as const;

const CONFIGURE_POLL_OFF = 1 << 4;
const SPECIFY_NON_DMA = 1;
const VERSION_ENHANCED = 0x90;
const STEP_TIME: Nanos = 500_000;
const ID_TIME: Nanos = 200_000;

export interface Fdc82077State extends Registers {
  transfer: SectorTransferState;
  drives: (FloppyDriveState | null)[];
  seeks: (Nanos | null)[];
  idDue: Nanos | null;
}

export class Fdc82077 implements Device<Fdc82077State> {
  readonly id = 'fdc';
  readonly version = 1;
  private s = initial();
  private readonly transfer: SectorTransfer;
  private readonly seeks: Alarm[];
  private readonly idAlarm: Alarm;

  constructor(
    ports: Bus,
    private readonly clock: Clock,
    private readonly irq: IrqLine,
    dma: DmaChannel,
    /** A: and B:. */
    readonly drives: readonly (FloppyDrive | null)[],
    private readonly log: Log,
  ) {
    this.seeks = drives.map((_, drive) => clock.alarm(() => this.seekEnded(drive)));
    this.idAlarm = clock.alarm(() => this.idFound());
    const controller = this;
    const host = {
      get byDma() {
        return controller.byDma;
      },
      get rate() {
        return controller.s.dsr & 3;
      },
      end: (result: TransferEnd) => this.end(result),
      interrupt: () => this.setInterrupt(true),
    };
    this.transfer = new SectorTransfer(host, drives, dma, log);
    const registers = { read: (offset: number) => this.read(offset), write: (offset: number, value: number) => this.write(offset, value) };
    ports.claim(this.id, PORT_BASE, 6, registers, 1);
    const rate = {
      read: () => (this.selected?.changed && this.motorOn ? DIR_CHANGED : 0),
      write: (_offset: number, value: number) => void (this.s.dsr = (this.s.dsr & ~3) | (value & 3)),
    };
    ports.claim(`${this.id}-rate`, PORT_DIR_CCR, 1, rate, 1);
  }

  private get selected(): FloppyDrive | null {
    return this.drives[this.s.dor & DOR_DRIVE] ?? null;
  }

  private get motorOn(): boolean {
    return (this.s.dor & (1 << (DOR_MOTOR + (this.s.dor & DOR_DRIVE)))) !== 0;
  }

  // ---- registers ----

  private read(offset: number): number {
    switch (offset) {
      case SRA:
        return this.s.interrupt ? SRA_INTERRUPT : 0;
      case DOR:
        return this.s.dor;
      case TDR:
        return this.s.tdr;
      case MSR_DSR:
        return this.status;
      case FIFO:
        return this.readFifo();
      default:
        return 0;
    }
  }

  private write(offset: number, value: number): void {
    if (offset === DOR) this.writeDor(value);
    else if (offset === TDR) this.s.tdr = value & 3;
    else if (offset === MSR_DSR) {
      this.s.dsr = value & ~DSR_SOFT_RESET;
      if (value & DSR_SOFT_RESET) this.controllerReset();
    } else if (offset === FIFO) this.writeFifo(value);
  }

  private writeDor(value: number): void {
    const rises = (value & ~this.s.dor & DOR_NRESET) !== 0;
    const falls = (this.s.dor & ~value & DOR_NRESET) !== 0;
    this.s.dor = value;
    if (falls) this.stop();
    if (rises) this.controllerReset();
    this.driveIrq();
  }

  /** What the part does about 0.2 ms after a reset: its polling finds that all drives have changed. */
  private controllerReset(): void {
    this.stop();
    const { s } = this;
    if (!s.locked) s.configuration = [0, 0x20, 0];
    s.perpendicular = 0;
    if (s.configuration[1] & CONFIGURE_POLL_OFF) return;
    s.resets = 4;
    this.setInterrupt(true);
  }

  private stop(): void {
    this.transfer.stop();
    this.idAlarm.cancel();
    for (const seek of this.seeks) seek.cancel();
    Object.assign(this.s, { phase: 'command', command: [], result: [], resets: 0, ended: [null, null, null, null] });
    this.setInterrupt(false);
  }

  private get status(): number {
    const { s } = this;
    if (!(s.dor & DOR_NRESET)) return 0;
    const seeking = this.seeks.reduce((bits, { due }, i) => (due === null ? bits : bits | (1 << i)), 0);
    switch (s.phase) {
      case 'command':
        return MSR.RQM | seeking | (s.command.length > 0 ? MSR.BUSY : 0);
      case 'result':
        return MSR.RQM | MSR.DIO | MSR.BUSY;
      case 'id':
        return MSR.BUSY;
      default:
        if (this.byDma || this.transfer.stage === 'host') return MSR.BUSY;
        return MSR.RQM | MSR.NON_DMA | MSR.BUSY | (this.transfer.stage === 'to-guest' ? MSR.DIO : 0);
    }
  }

  private get byDma(): boolean {
    return (this.s.specify[1] & SPECIFY_NON_DMA) === 0;
  }

  private setInterrupt(level: boolean): void {
    this.s.interrupt = level;
    this.driveIrq();
  }

  private driveIrq(): void {
    this.irq.set(this.s.interrupt && (this.s.dor & DOR_DMA) !== 0);
  }

  // ---- FIFO ----

  private readFifo(): number {
    const { s } = this;
    if (this.transfer.stage === 'to-guest' && !this.byDma) return this.transfer.readByte();
    if (s.phase !== 'result') return 0;
    this.setInterrupt(false);
    const byte = s.result.shift() as number;
    if (s.result.length === 0) s.phase = 'command';
    return byte;
  }

  private writeFifo(value: number): void {
    const { s } = this;
    if (!(s.dor & DOR_NRESET)) return;
    if (this.transfer.stage === 'from-guest' && !this.byDma) return this.transfer.writeByte(value);
    if (s.phase !== 'command') {
      this.log.guest(`FDC: byte 0x${value.toString(16)} written while it is busy`);
      return;
    }
    s.command.push(value);
    const { name, parameters } = findCommand(s.command[0]);
    if (s.command.length <= parameters) return;
    const command = s.command;
    s.command = [];
    this.execute(name, command);
  }

  private answer(...bytes: number[]): void {
    this.s.result = bytes;
    this.s.phase = 'result';
  }

  // ---- commands ----

  private execute(name: FdcCommand, c: number[]): void {
    const { s } = this;
    switch (name) {
      case 'specify':
        s.specify = [c[1], c[2]];
        break;
      case 'configure':
        s.configuration = [c[1], c[2], c[3]];
        break;
      case 'perpendicular':
        s.perpendicular = c[1] & 0x80 ? c[1] & 0x3f : (s.perpendicular & 0x3c) | (c[1] & 3);
        break;
      case 'version':
        this.answer(VERSION_ENHANCED);
        break;
      case 'lock':
        s.locked = (c[0] & OPTION.LOCK) !== 0;
        this.answer(s.locked ? 0x10 : 0);
        break;
      case 'dumpRegisters':
        this.dumpRegisters();
        break;
      case 'senseInterrupt':
        this.senseInterrupt();
        break;
      case 'senseDrive':
        this.senseDrive(c[1]);
        break;
      case 'recalibrate':
        this.seek(c[1] & 3, 0);
        break;
      case 'seek':
        this.seek(c[1] & 3, c[2]);
        break;
      case 'relativeSeek': {
        const track = this.drives[c[1] & 3]?.track ?? 0;
        this.seek(c[1] & 3, track + (c[0] & OPTION.UP ? c[2] : -c[2]));
        break;
      }
      case 'readId':
        s.select = c[1] & 7;
        s.phase = 'id';
        this.idAlarm.schedule(this.clock.now() + ID_TIME);
        break;
      case 'format':
        s.phase = 'transfer';
        this.transfer.startFormat(c);
        break;
      case 'invalid':
        this.log.guest(`FDC: command 0x${c[0].toString(16)} is not supported`);
        this.answer(ST0.INVALID);
        break;
      default:
        s.phase = 'transfer';
        this.transfer.startData(name, c);
    }
  }

  private dumpRegisters(): void {
    const { s } = this;
    const tracks = [0, 1, 2, 3].map((i) => this.drives[i]?.track ?? 0);
    this.answer(...tracks, ...s.specify, 0, ((s.locked ? 1 : 0) << 7) | s.perpendicular, s.configuration[1], s.configuration[2]);
  }

  private senseInterrupt(): void {
    const { s } = this;
    this.setInterrupt(false);
    const drive = s.ended.findIndex((st0) => st0 !== null);
    if (drive >= 0) {
      this.answer(s.ended[drive] as number, this.drives[drive]?.track ?? 0);
      s.ended[drive] = null;
    } else if (s.resets > 0) {
      const reported = 4 - s.resets--;
      this.answer(ST0.POLLING | reported, this.drives[reported]?.track ?? 0);
    } else this.answer(ST0.INVALID);
  }

  private senseDrive(select: number): void {
    const drive = this.drives[select & 3];
    const status = (select & 7) | ST3.READY | ST3.TWO_SIDES;
    this.answer(status | (drive?.track === 0 ? ST3.TRACK_0 : 0) | (drive?.writeProtected ? ST3.WRITE_PROTECTED : 0));
  }

  private seek(number: number, track: number): void {
    const drive = this.drives[number];
    // The polling must not report what this seek's interrupt is going to.
    this.s.resets = 0;
    drive?.seek(track);
    const alarm = this.seeks[number];
    if (alarm !== undefined && drive) alarm.schedule(this.clock.now() + STEP_TIME);
    else this.seekEnded(number);
  }

  private seekEnded(number: number): void {
    // A drive that is not there never gets to track 0.
    this.s.ended[number] = ST0.SEEK_END | number | (this.drives[number] ? 0 : ST0.ABNORMAL | 0x10);
    this.setInterrupt(true);
  }

  private idFound(): void {
    const { select, dsr } = this.s;
    const head = select >> 2;
    const drive = this.drives[select & 3];
    const cylinder = drive?.track ?? 0;
    const found = drive?.format?.rate === (dsr & 3) && this.motorOn && drive.locate(cylinder, head, 1) !== null;
    this.end({ st0: (found ? 0 : ST0.ABNORMAL) | select, st1: found ? 0 : ST1.MISSING_ADDRESS, cylinder, head, sector: 1 });
  }

  /** The result phase: ST0 to ST2, cylinder, head, sector, size. */
  private end({ st0, st1, cylinder, head, sector }: TransferEnd): void {
    this.answer(st0, st1, 0, cylinder & 0xff, head, sector, SIZE_512);
    this.setInterrupt(true);
  }

  // ---- state ----

  reset(): void {
    this.stop();
    this.s = initial();
    for (const drive of this.drives) drive?.reset();
    this.driveIrq();
  }

  save(): Fdc82077State {
    return {
      ...copy(this.s),
      transfer: this.transfer.save(),
      drives: this.drives.map((drive) => drive?.save() ?? null),
      seeks: this.seeks.map(({ due }) => due),
      idDue: this.idAlarm.due,
    };
  }

  restore({ transfer, drives, seeks, idDue, ...registers }: Fdc82077State): void {
    this.s = copy(registers);
    this.drives.forEach((drive, i) => {
      const saved = drives[i];
      if (saved) drive?.restore(saved);
    });
    this.seeks.forEach((alarm, i) => {
      rearm(alarm, seeks[i]);
    });
    rearm(this.idAlarm, idDue);
    this.transfer.restore(transfer);
    this.driveIrq();
  }
}
