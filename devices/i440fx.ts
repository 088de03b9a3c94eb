/**
 * Intel 82441FX (440FX PMC), the host bridge: decides what the first megabyte decodes to.
 *
 * Modelled after the 440FX PCIset datasheet (290549-001), chapter 3.2: PAM (programmable attribute map) and SMRAM control. The
 * other registers (DRAM timing, error reporting, multi-transaction timer) are storage without effect: they tune parts that do not exist
 * here. SMRAM opens for everyone with D_OPEN, and for the processor in system management mode (SMIACT#); D_CLS, which would keep data accesses
 * from it there, is storage.
 */
import type { Width } from '../machine/types.ts';
import type { PciSlot } from './pci/pci-bus.ts';
import { PciFunction, type PciFunctionState } from './pci/pci-function.ts';

/** The part of the engine's memory map that the bridge controls. */
export interface RamAccessControl {
  setRamAccess(at: number, length: number, access: { read: boolean; write: boolean }): void;
}

const PAM0 = 0x59;
const PAM_REGISTERS = 7;
const PAM_READ = 1 << 0;
const PAM_WRITE = 1 << 1;
/** RE, WE and CE of both halves; bits 3 and 7 are reserved. */
const PAM_BITS = 0x77;
const SMRAM = 0x72;
const SMRAM_D_OPEN = 1 << 6;
const SMRAM_D_CLS = 1 << 5;
const SMRAM_D_LCK = 1 << 4;
const SMRAM_ENABLE = 1 << 3;
/** C_BASE_SEG: hard-wired to 0xA0000. */
const SMRAM_BASE_SEGMENT = 0b010;
const VGA_WINDOW = 0xa0000;
const VGA_WINDOW_LENGTH = 0x20000;
/** QEMU leaves the RAM size in units of 8 MiB here, where firmware without fw_cfg (coreboot) finds it. */
const RAM_SIZE_HINT = 0x57;

/** A half of a PAM register, and the memory that it governs. */
interface Segment {
  readonly register: number;
  readonly shift: 0 | 4;
  readonly at: number;
  readonly length: number;
}

/** Table 10 of the datasheet: PAM0 has the BIOS area in its upper half, PAM1 to PAM6 climb from 0xC0000 in steps of 16 KiB. */
const SEGMENTS: readonly Segment[] = [
  { register: PAM0, shift: 4, at: 0xf0000, length: 0x10000 },
  ...Array.from(
    { length: 12 },
    (_, i): Segment => ({
      register: PAM0 + 1 + (i >> 1),
      shift: i & 1 ? 4 : 0,
      at: 0xc0000 + i * 0x4000,
      length: 0x4000,
    }),
  ),
];

interface I440fxState extends PciFunctionState {
  smiActive: boolean;
}

export class I440fx extends PciFunction<I440fxState> {
  readonly version = 1;
  /** What each segment decodes to now, so that only changes reach the engine, which pays for them with its caches. */
  private readonly current: number[] = [];
  private windowIsRam: boolean | null = null;
  private smiActive = false;

  constructor(
    slot: PciSlot,
    ramBytes: number,
    private readonly ram: RamAccessControl,
  ) {
    super('i440FX', slot, {
      vendor: 0x8086,
      device: 0x1237,
      revision: 2,
      classCode: 0x060000,
    });
    this.registers(
      { offset: 0x50, width: 2, writable: 0xffff }, // PMCCFG
      { offset: 0x52, width: 1, writable: 0xff }, // DETURBO
      { offset: 0x53, width: 1, writable: 0xff }, // DBC
      { offset: 0x54, width: 1, writable: 0xff }, // AXC
      { offset: 0x55, width: 2, writable: 0xffff }, // DRT
      { offset: RAM_SIZE_HINT, width: 1, reset: Math.min(255, Math.floor(ramBytes / 2 ** 23)), writable: 0xff }, // DRAMC
      { offset: 0x58, width: 1, writable: 0xff }, // DRAMT
      { offset: 0x60, width: 4, writable: 0xffff_ffff }, // DRB0 to DRB3
      { offset: 0x64, width: 4, writable: 0xffff_ffff }, // DRB4 to DRB7
      { offset: 0x68, width: 1, writable: 0xff }, // FDHC
      { offset: 0x70, width: 1, writable: 0xff }, // MTT
      { offset: 0x71, width: 1, writable: 0xff }, // CLT
      { offset: SMRAM, width: 1, reset: SMRAM_BASE_SEGMENT, writable: SMRAM_D_OPEN | SMRAM_D_CLS | SMRAM_D_LCK | SMRAM_ENABLE },
      { offset: 0x90, width: 1, writable: 0xff }, // ERRCMD
      { offset: 0x91, width: 1, clearedByOne: 0xff }, // ERRSTS
      { offset: 0x93, width: 1, writable: 0xff }, // TRC
    );
    for (let i = 0; i < PAM_REGISTERS; i++) this.registers({ offset: PAM0 + i, width: 1, writable: i === 0 ? PAM_BITS & 0xf0 : PAM_BITS });
    this.reset('power');
  }

  override writeConfig(offset: number, value: number, width: Width): void {
    const locked = this.config.read(SMRAM, 1);
    super.writeConfig(offset, value, width);
    // D_LCK holds until reset: D_OPEN stays 0 and nothing else in the register moves.
    if (locked & SMRAM_D_LCK) this.config.set(SMRAM, locked, 1);
    else if (this.config.read(SMRAM, 1) & SMRAM_D_LCK) this.config.set(SMRAM, this.config.read(SMRAM, 1) & ~SMRAM_D_OPEN, 1);
    this.map();
  }

  override reset(kind: 'power' | 'soft'): void {
    super.reset(kind);
    this.smiActive = false;
    this.map();
  }

  /** The processor's SMIACT#. */
  setSmiActive(active: boolean): void {
    this.smiActive = active;
    this.map();
  }

  save(): I440fxState {
    return { ...this.saveHeader(), smiActive: this.smiActive };
  }

  restore(state: I440fxState): void {
    this.restoreHeader(state);
    this.smiActive = state.smiActive;
    this.map();
  }

  private map(): void {
    SEGMENTS.forEach(({ register, shift, at, length }, i) => {
      const attributes = (this.config.read(register, 1) >> shift) & (PAM_READ | PAM_WRITE);
      if (attributes === this.current[i]) return;
      this.current[i] = attributes;
      this.ram.setRamAccess(at, length, { read: (attributes & PAM_READ) !== 0, write: (attributes & PAM_WRITE) !== 0 });
    });
    const smram = this.config.read(SMRAM, 1);
    const open = (smram & SMRAM_ENABLE) !== 0 && (this.smiActive || (smram & SMRAM_D_OPEN) !== 0);
    if (open === this.windowIsRam) return;
    this.windowIsRam = open;
    this.ram.setRamAccess(VGA_WINDOW, VGA_WINDOW_LENGTH, { read: open, write: open });
  }
}
