/**
 * Display memory as the processor reaches it through 0xA0000 to 0xBFFFF: four planes, latches, and the graphics controller's read and
 * write modes (IBM PS/2 Hardware Interface Technical Reference, "Video Subsystem", graphics controller).
 *
 * The four bytes of one plane address lie side by side, so that the planes are one 32-bit word and a mode works on all four at once;
 * this is also how the linear frame buffer shows them. Plane 0 is the low byte: the host is little-endian, as WebAssembly demands.
 */
import type { LoggedMemory } from '../../machine/memory.ts';
import type { BochsDispi } from './bochs-dispi.ts';
import {
  GC,
  GC_CHAIN_ODD_EVEN,
  GC_ODD_EVEN,
  GC_READ_MODE_1,
  SEQ,
  SEQ_CHAIN4,
  SEQ_ODD_EVEN_OFF,
  type VgaRegisters,
} from './vga-registers.ts';

export const WINDOW = 0xa0000;
export const WINDOW_LENGTH = 0x20000;
const BANK = 0x10000;
/** Where the window is, by bits 3:2 of the graphics controller's miscellaneous register: offset from 0xA0000, and length. */
const MAPS = [
  [0x00000, 0x20000],
  [0x00000, 0x10000],
  [0x10000, 0x08000],
  [0x18000, 0x08000],
] as const;

/** Four bits, one per plane, spread to the four bytes of a word. */
const SPREAD = Array.from({ length: 16 }, (_, bits) => {
  let word = 0;
  for (let plane = 0; plane < 4; plane++) if (bits & (1 << plane)) word |= 0xff << (8 * plane);
  return word;
});

/** One byte for all four planes. */
const repeat = (byte: number): number => Math.imul(byte, 0x0101_0101);

export class VgaMemory {
  /** The four planes' bytes of the last read. */
  latches = 0;
  private planes: Int32Array = new Int32Array(0);

  constructor(
    private readonly vram: LoggedMemory,
    private readonly vga: VgaRegisters,
    private readonly dispi: BochsDispi,
  ) {}

  /** All planes, four bytes at each address. */
  get words(): Int32Array {
    // Empty at first, and whenever the memory has moved.
    if (this.planes.length === 0) {
      const { buffer, byteOffset, length } = this.vram.bytes;
      this.planes = new Int32Array(buffer, byteOffset, length / 4);
    }
    return this.planes;
  }

  /** Reads at an offset from 0xA0000. */
  read(offset: number): number {
    if (this.dispi.isPacked) return this.vram.bytes[this.packed(offset)] ?? 0xff;
    const at = this.mapped(offset);
    if (at < 0) return 0xff;
    const { seq, gc } = this.vga;
    const chained = (seq[SEQ.MEMORY_MODE] & SEQ_CHAIN4) !== 0;
    this.latches = this.words[this.planeAddress(at, chained)];
    if (gc[GC.MODE] & GC_READ_MODE_1) return this.compare();
    let plane = gc[GC.READ_MAP];
    if (chained) plane = at & 3;
    else if (gc[GC.MODE] & GC_ODD_EVEN) plane = (plane & 2) | (at & 1);
    return (this.latches >>> (8 * plane)) & 0xff;
  }

  /** Writes at an offset from 0xA0000; false when the window is not there. */
  write(offset: number, value: number): boolean {
    if (this.dispi.isPacked) {
      this.vram.bytes[this.packed(offset)] = value;
      return true;
    }
    const at = this.mapped(offset);
    if (at < 0) return false;
    const { seq } = this.vga;
    const mode = seq[SEQ.MEMORY_MODE];
    const chained = (mode & SEQ_CHAIN4) !== 0;
    let planes = seq[SEQ.MAP_MASK];
    if (chained) planes &= 1 << (at & 3);
    else if ((mode & SEQ_ODD_EVEN_OFF) === 0) planes &= at & 1 ? 0b1010 : 0b0101;
    const word = this.planeAddress(at, chained);
    const mask = SPREAD[planes];
    const { words } = this;
    words[word] = (words[word] & ~mask) | (this.combine(value) & mask);
    return true;
  }

  /** What a write of `value` would put into all four planes. */
  private combine(value: number): number {
    const { gc } = this.vga;
    const mode = gc[GC.MODE] & 3;
    if (mode === 1) return this.latches;
    const rotate = gc[GC.ROTATE] & 7;
    const rotated = ((value >> rotate) | (value << (8 - rotate))) & 0xff;
    let bits = gc[GC.BIT_MASK];
    let data: number;
    if (mode === 0) {
      const fixed = SPREAD[gc[GC.ENABLE_SET_RESET]];
      data = (repeat(rotated) & ~fixed) | (SPREAD[gc[GC.SET_RESET]] & fixed);
    } else if (mode === 2) {
      data = SPREAD[value & 0xf];
    } else {
      data = SPREAD[gc[GC.SET_RESET]];
      bits &= rotated;
    }
    const mask = repeat(bits);
    return (this.logical(data) & mask) | (this.latches & ~mask);
  }

  /** The function select of the rotate register. */
  private logical(data: number): number {
    switch ((this.vga.gc[GC.ROTATE] >> 3) & 3) {
      case 1:
        return data & this.latches;
      case 2:
        return data | this.latches;
      case 3:
        return data ^ this.latches;
      default:
        return data;
    }
  }

  /** Read mode 1: a bit is set where all planes that are cared for have the compared colour. */
  private compare(): number {
    const { gc } = this.vga;
    const differing = (this.latches ^ SPREAD[gc[GC.COLOR_COMPARE]]) & SPREAD[gc[GC.COLOR_DONT_CARE]];
    return ~(differing | (differing >>> 8) | (differing >>> 16) | (differing >>> 24)) & 0xff;
  }

  /** Offset in the window where the graphics controller has put it; -1 outside. */
  private mapped(offset: number): number {
    const [start, length] = MAPS[(this.vga.gc[GC.MISCELLANEOUS] >> 2) & 3];
    return offset >= start && offset < start + length ? offset - start : -1;
  }

  /** Chaining takes the address bits that choose a plane away from the plane's address. */
  private planeAddress(at: number, chained: boolean): number {
    let address = at;
    if (chained) address &= ~3;
    else if (this.vga.gc[GC.MISCELLANEOUS] & GC_CHAIN_ODD_EVEN) address &= ~1;
    return ((address & 0xffff) + this.dispi.bank * BANK) % (this.vram.size / 4);
  }

  private packed(offset: number): number {
    return this.dispi.bank * BANK + (offset & 0xffff);
  }
}
