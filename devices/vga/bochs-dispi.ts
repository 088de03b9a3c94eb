/**
 * The Bochs display interface: VBE-like modes with a linear frame buffer, set through an index and a data register.
 *
 * Modelled after the Bochs VBE documentation ("VBE display API") and QEMU's limits. Drawing such modes comes with the graphics front
 * end; the registers answer as they will then.
 */
import type { LoggedMemory } from '../../machine/memory.ts';
import type { Log, Width } from '../../machine/types.ts';

const REG = {
  ID: 0,
  XRES: 1,
  YRES: 2,
  BPP: 3,
  ENABLE: 4,
  BANK: 5,
  VIRT_WIDTH: 6,
  VIRT_HEIGHT: 7,
  X_OFFSET: 8,
  Y_OFFSET: 9,
  VIDEO_MEMORY_64K: 10,
} as const;
const REGISTERS = 11;

const ID_FIRST = 0xb0c0;
const ID_LATEST = 0xb0c5;
const ENABLED = 1 << 0;
const GET_CAPABILITIES = 1 << 1;
const DAC_8_BITS = 1 << 5;
const NO_CLEAR = 1 << 7;
const ENABLE_BITS = 0xe3;

const MAX_XRES = 16000;
const MAX_YRES = 12000;
const MAX_BPP = 32;
const DEPTHS = [4, 8, 15, 16, 24, 32];
const BANK_BYTES = 0x10000;

/** The geometry of a mode; `stride` in bytes, `start` the offset of the first visible byte. */
export interface DispiMode {
  readonly width: number;
  readonly height: number;
  readonly bpp: number;
  readonly stride: number;
  readonly start: number;
}

export interface BochsDispiState {
  index: number;
  lowByte: number;
  registers: number[];
}

export class BochsDispi {
  private index = 0;
  /** The first half of a word to the data port. */
  private lowByte = 0;
  private r: number[] = [];

  constructor(
    private readonly vram: LoggedMemory,
    private readonly log: Log,
    private readonly changed: () => void,
    private readonly setDacBits: (bits: 6 | 8) => void,
  ) {
    this.reset();
  }

  get enabled(): boolean {
    return (this.r[REG.ENABLE] & ENABLED) !== 0;
  }

  /** The window at 0xA0000 shows memory byte by byte, in banks; 4-bit modes keep the VGA's planes. */
  get isPacked(): boolean {
    return this.enabled && this.r[REG.BPP] !== 4;
  }

  get bank(): number {
    return this.r[REG.BANK];
  }

  get mode(): DispiMode | null {
    if (!this.enabled) return null;
    const stride = this.stride(this.r[REG.VIRT_WIDTH]);
    const start = this.r[REG.Y_OFFSET] * stride + this.stride(this.r[REG.X_OFFSET]);
    return { width: this.r[REG.XRES], height: this.r[REG.YRES], bpp: this.r[REG.BPP], stride, start };
  }

  /**
   * Ports from 0x1CE: index, and at the odd address 0x1CF the data. A word there crosses a double word, so that it comes as two bytes,
   * the upper one at 0x1D0; words at 0x1D0, which other architectures use, are data too.
   */
  readPort(offset: number, width: Width): number {
    if (offset === 0) return width === 1 ? this.index & 0xff : this.index;
    const value = this.read(this.index);
    if (offset === 2) return width === 1 ? value >> 8 : value;
    return offset === 1 ? value & 0xff : 0;
  }

  writePort(offset: number, value: number, width: Width): void {
    if (offset === 0) this.index = value;
    else if (offset === 1) this.lowByte = value & 0xff;
    else if (offset === 2) this.write(this.index, width === 1 ? (value << 8) | this.lowByte : value);
  }

  read(register: number): number {
    if (register === REG.VIDEO_MEMORY_64K) return this.vram.size / BANK_BYTES;
    if (register >= REGISTERS) return 0;
    if (this.r[REG.ENABLE] & GET_CAPABILITIES) {
      if (register === REG.XRES) return MAX_XRES;
      if (register === REG.YRES) return MAX_YRES;
      if (register === REG.BPP) return MAX_BPP;
    }
    return this.r[register];
  }

  write(register: number, value: number): void {
    switch (register) {
      case REG.ID:
        if (value >= ID_FIRST && value <= ID_LATEST) this.r[REG.ID] = value;
        break;
      case REG.XRES:
      case REG.YRES:
      case REG.BPP:
        this.writeGeometry(register, value);
        break;
      case REG.ENABLE:
        this.writeEnable(value);
        break;
      case REG.BANK:
        this.r[REG.BANK] = value % (this.vram.size / BANK_BYTES);
        break;
      case REG.VIRT_WIDTH:
      case REG.X_OFFSET:
      case REG.Y_OFFSET:
        this.r[register] = value;
        this.fit();
        break;
      default:
        this.log.guest(`VGA: DISPI register ${register} is not writable`);
        return;
    }
    this.changed();
  }

  reset(): void {
    this.index = 0;
    this.lowByte = 0;
    this.r = Array(REGISTERS).fill(0);
    this.r[REG.ID] = ID_LATEST;
    this.setDacBits(6);
  }

  save(): BochsDispiState {
    return { index: this.index, lowByte: this.lowByte, registers: [...this.r] };
  }

  restore(state: BochsDispiState): void {
    this.index = state.index;
    this.lowByte = state.lowByte;
    this.r = [...state.registers];
    this.setDacBits(this.r[REG.ENABLE] & DAC_8_BITS ? 8 : 6);
  }

  /** Resolution and depth are fixed while a mode is on. */
  private writeGeometry(register: number, value: number): void {
    const valid = register === REG.BPP ? DEPTHS.includes(value) : value > 0 && value <= (register === REG.XRES ? MAX_XRES : MAX_YRES);
    if (this.enabled || !valid) this.log.guest(`VGA: DISPI register ${register} cannot be ${value} now`);
    else this.r[register] = register === REG.XRES ? value & ~7 : value;
  }

  private writeEnable(value: number): void {
    const turnsOn = (value & ENABLED) !== 0 && !this.enabled;
    if (turnsOn && !this.fitsMemory()) {
      this.log.guest(`VGA: no mode of ${this.r[REG.XRES]} x ${this.r[REG.YRES]} x ${this.r[REG.BPP]}`);
      return;
    }
    this.r[REG.ENABLE] = value & ENABLE_BITS;
    this.setDacBits(value & DAC_8_BITS ? 8 : 6);
    if (turnsOn) {
      this.r[REG.VIRT_WIDTH] = this.r[REG.XRES];
      this.r[REG.X_OFFSET] = 0;
      this.r[REG.Y_OFFSET] = 0;
      this.fit();
      if ((value & NO_CLEAR) === 0) this.vram.bytes.fill(0, 0, this.r[REG.YRES] * this.stride(this.r[REG.XRES]));
    }
    this.r[REG.BANK] = 0;
  }

  private fitsMemory(): boolean {
    const bytes = this.stride(this.r[REG.XRES]) * this.r[REG.YRES];
    return bytes > 0 && bytes <= this.vram.size;
  }

  /** Bytes of so many pixels. */
  private stride(pixels: number): number {
    const bpp = this.r[REG.BPP] === 15 ? 16 : this.r[REG.BPP];
    return (pixels * bpp) >> 3;
  }

  /** Keeps the virtual screen at least as large as the visible one, and the visible one inside memory. */
  private fit(): void {
    if (!this.enabled) return;
    const r = this.r;
    const widest = Math.floor(this.vram.size / r[REG.YRES] / (this.stride(8) / 8));
    r[REG.VIRT_WIDTH] = Math.min(Math.max(r[REG.VIRT_WIDTH], r[REG.XRES]), widest) & ~7;
    r[REG.VIRT_HEIGHT] = Math.min(0xffff, Math.floor(this.vram.size / this.stride(r[REG.VIRT_WIDTH])));
    r[REG.X_OFFSET] = Math.min(r[REG.X_OFFSET], r[REG.VIRT_WIDTH] - r[REG.XRES]);
    r[REG.Y_OFFSET] = Math.min(r[REG.Y_OFFSET], r[REG.VIRT_HEIGHT] - r[REG.YRES]);
  }
}
