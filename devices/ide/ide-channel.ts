/**
 * One IDE channel: up to two drives on a cable that share registers and an interrupt. After: ATA/ATAPI-6 (T13/1410D), clauses 7, 9.2
 * and 9.16 (one device alone). What is written goes to both drives' registers, what is read comes from the selected one.
 */
import type { IoHandler } from '../../machine/bus.ts';
import type { IrqLine } from '../../machine/irq.ts';
import type { AtaDisk } from './ata-disk.ts';
import type { AtapiCdrom } from './atapi-cdrom.ts';
import type { BusMaster, BusMasterState } from './bus-master.ts';
import { CONTROL, DEVICE_DEV, REG, STATUS } from './task-file.ts';

export type IdeUnit = AtaDisk | AtapiCdrom;

export interface IdeChannelState {
  selected: number;
  control: number;
  drives: (unknown | null)[];
  busMaster: BusMasterState;
}

const DEVICE_RESET = 0x08;
const DIAGNOSTIC = 0x90;
/** Bits of the device register that are always 1. */
const DEVICE_ALWAYS = 0xa0;

export class IdeChannel {
  private selected = 0;
  private control = 0;

  constructor(
    /** Device 0 and 1; null where there is none. */
    readonly units: readonly [IdeUnit | null, IdeUnit | null],
    readonly busMaster: BusMaster,
    private readonly irq: IrqLine,
  ) {
    this.units.forEach((unit, i) => {
      if (unit === null) return;
      unit.host = {
        interrupt: (level) => {
          if (level) busMaster.commandEnded();
          if (i === this.selected) this.driveIrq();
        },
        requestDma: () => this.moveData(),
      };
    });
    busMaster.onStart = () => this.moveData();
  }

  /** The command block, 8 ports. */
  readonly commandBlock: IoHandler = {
    read: (offset, width) => {
      if (offset === REG.DATA) return this.unit?.readData(width) ?? 0;
      let value = 0;
      for (let i = 0; i < width; i++) value |= this.readRegister(offset + i) << (8 * i);
      return value >>> 0;
    },
    write: (offset, value, width) => {
      if (offset === REG.DATA) this.unit?.writeData(value, width);
      else for (let i = 0; i < width; i++) this.writeRegister(offset + i, (value >>> (8 * i)) & 0xff);
    },
  };

  /** Alternate status and device control, a byte. */
  readonly controlBlock: IoHandler = {
    read: () => this.status,
    write: (_offset, value) => this.writeControl(value),
  };

  private get unit(): IdeUnit | null {
    return this.units[this.selected];
  }

  /** A drive that is alone answers for the other one's registers, all but the status. */
  private get answering(): IdeUnit | null {
    return this.unit ?? this.units[0];
  }

  private get status(): number {
    return this.unit?.task.status ?? 0;
  }

  private readRegister(offset: number): number {
    const unit = this.answering;
    if (unit === null) return 0;
    const { task } = unit;
    if (offset === REG.FEATURE) return this.unit === null ? 0 : task.error;
    if (offset === REG.DEVICE) return task.device | DEVICE_ALWAYS;
    if (offset !== REG.COMMAND) return (this.control & CONTROL.HOB ? task.before : task.now)[offset];
    const { status } = this;
    this.unit?.clearInterrupt();
    return status;
  }

  private writeRegister(offset: number, value: number): void {
    // A write to the command block shows the newer values again.
    this.control &= ~CONTROL.HOB;
    if (offset === REG.COMMAND) return this.writeCommand(value);
    for (const unit of this.units) {
      if (unit === null || unit.task.status & STATUS.BSY) continue;
      if (offset === REG.DEVICE) unit.task.device = value & ~DEVICE_ALWAYS;
      else {
        unit.task.before[offset] = unit.task.now[offset];
        unit.task.now[offset] = value;
      }
    }
    if (offset === REG.DEVICE) this.select(value & DEVICE_DEV ? 1 : 0);
  }

  private select(index: number): void {
    this.selected = index;
    this.driveIrq();
  }

  private writeCommand(command: number): void {
    // Every drive executes it, whichever is selected.
    const units = command === DIAGNOSTIC ? this.units : [this.unit];
    if (command === DIAGNOSTIC) this.select(0);
    for (const unit of units) {
      if (unit === null) continue;
      const takes = unit.isPacket && command === DEVICE_RESET;
      if (!unit.idle && !takes) continue;
      unit.clearInterrupt();
      unit.execute(command);
    }
  }

  private writeControl(value: number): void {
    const falls = (this.control & ~value & CONTROL.SRST) !== 0;
    const rises = (value & ~this.control & CONTROL.SRST) !== 0;
    this.control = value & (CONTROL.SRST | CONTROL.nIEN | CONTROL.HOB);
    if (rises) {
      for (const unit of this.units) {
        unit?.softReset();
        if (unit) unit.task.status = STATUS.BSY;
      }
      this.selected = 0;
    }
    if (falls) for (const unit of this.units) unit?.softReset();
    this.driveIrq();
  }

  /** INTRQ of the selected drive, unless it is switched off. The bus master notes that it rose. */
  private driveIrq(): void {
    const level = (this.unit?.interrupt ?? false) && (this.control & CONTROL.nIEN) === 0;
    if (level) this.busMaster.noteInterrupt();
    this.irq.set(level);
  }

  private moveData(): void {
    const { unit, busMaster } = this;
    const wanted = unit?.dmaBuffer;
    if (!unit || !wanted || !busMaster.active) return;
    unit.dmaDone(busMaster.move(wanted.bytes, wanted.toMemory));
  }

  reset(): void {
    this.selected = 0;
    this.control = 0;
    this.busMaster.reset();
    for (const unit of this.units) unit?.powerOn();
    this.driveIrq();
  }

  save(): IdeChannelState {
    const { selected, control } = this;
    return { selected, control, drives: this.units.map((unit) => unit?.save() ?? null), busMaster: this.busMaster.save() };
  }

  restore(state: IdeChannelState): void {
    this.selected = state.selected;
    this.control = state.control;
    this.units.forEach((unit, i) => {
      unit?.restore(state.drives[i] as never);
    });
    this.driveIrq();
    // After the drives, whose interrupts it notes.
    this.busMaster.restore(state.busMaster);
  }
}
