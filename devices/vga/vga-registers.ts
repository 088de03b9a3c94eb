/**
 * The registers of an IBM VGA behind ports 0x3B0 to 0x3DF: miscellaneous output, sequencer, graphics controller, CRT controller,
 * attribute controller, and palette DAC.
 *
 * Modelled after the IBM PS/2 Hardware Interface Technical Reference, "Video Subsystem", and the 82C452-style documentation common to
 * clones. Not modelled: the vertical interrupt (PCI boards do not wire it), light pen, and monitor sense bits (always a colour monitor).
 */
import { timingStatus } from './vga-timing.ts';

export const SEQ = { RESET: 0, CLOCKING: 1, MAP_MASK: 2, CHARACTER_MAP: 3, MEMORY_MODE: 4 } as const;
export const SEQ_DOTS_8 = 1 << 0;
export const SEQ_DOT_CLOCK_HALF = 1 << 3;
export const SEQ_SCREEN_OFF = 1 << 5;
export const SEQ_ODD_EVEN_OFF = 1 << 2;
export const SEQ_CHAIN4 = 1 << 3;

export const GC = {
  SET_RESET: 0,
  ENABLE_SET_RESET: 1,
  COLOR_COMPARE: 2,
  ROTATE: 3,
  READ_MAP: 4,
  MODE: 5,
  MISCELLANEOUS: 6,
  COLOR_DONT_CARE: 7,
  BIT_MASK: 8,
} as const;
export const GC_READ_MODE_1 = 1 << 3;
export const GC_ODD_EVEN = 1 << 4;
export const GC_GRAPHICS = 1 << 0;
export const GC_CHAIN_ODD_EVEN = 1 << 1;

export const CRTC = {
  HORIZONTAL_TOTAL: 0x00,
  HORIZONTAL_DISPLAY_END: 0x01,
  VERTICAL_TOTAL: 0x06,
  OVERFLOW: 0x07,
  MAXIMUM_SCAN_LINE: 0x09,
  CURSOR_START: 0x0a,
  CURSOR_END: 0x0b,
  START_HIGH: 0x0c,
  START_LOW: 0x0d,
  CURSOR_HIGH: 0x0e,
  CURSOR_LOW: 0x0f,
  VERTICAL_RETRACE_START: 0x10,
  VERTICAL_RETRACE_END: 0x11,
  VERTICAL_DISPLAY_END: 0x12,
  OFFSET: 0x13,
  UNDERLINE: 0x14,
  MODE_CONTROL: 0x17,
  LINE_COMPARE: 0x18,
} as const;
const CRTC_PROTECT = 1 << 7;
/** In the overflow register: bit 8 of line compare, which is never protected. */
const OVERFLOW_LINE_COMPARE = 1 << 4;

export const AC_MODE = 0x10;
const AC_PALETTE = 0x10;
/** In the index register: the palette is the display's, not the processor's. */
const AC_PALETTE_ADDRESS_SOURCE = 1 << 5;

export const MISC_COLOR = 1 << 0;
const MISC_BITS = 0xef;

const SEQ_BITS = [0x03, 0x3d, 0x0f, 0x3f, 0x0e];
const GC_BITS = [0x0f, 0x0f, 0x0f, 0x1f, 0x03, 0x7b, 0x0f, 0x0f, 0xff];
const CRTC_COUNT = 0x19;
/** Mode control, overscan, plane enable, panning, colour select. */
const AC_BITS = [...Array<number>(AC_PALETTE).fill(0x3f), 0xef, 0xff, 0x3f, 0x0f, 0x0f];
const DAC_BYTES = 768;
/** What 0x3C7 reads: the DAC is being written, or read. */
const DAC_WRITING = 0;
const DAC_READING = 3;
const NOTHING = 0xff;

export interface VgaRegistersState {
  misc: number;
  feature: number;
  enable: number;
  seqIndex: number;
  seq: number[];
  gcIndex: number;
  gc: number[];
  crtcIndex: number;
  crtc: number[];
  acIndex: number;
  acData: boolean;
  ac: number[];
  dac: Uint8Array;
  dacMask: number;
  dacState: number;
  dacReadAt: number;
  dacWriteAt: number;
}

const initial = (): VgaRegistersState => ({
  misc: 0,
  feature: 0,
  enable: 0,
  seqIndex: 0,
  seq: SEQ_BITS.map(() => 0),
  gcIndex: 0,
  gc: GC_BITS.map(() => 0),
  crtcIndex: 0,
  crtc: Array(CRTC_COUNT).fill(0),
  acIndex: 0,
  acData: false,
  ac: AC_BITS.map(() => 0),
  dac: new Uint8Array(DAC_BYTES),
  dacMask: 0xff,
  dacState: DAC_WRITING,
  dacReadAt: 0,
  dacWriteAt: 0,
});

export class VgaRegisters {
  /** Six bits per colour as in the original, or eight (a Bochs extension). */
  dacBits: 6 | 8 = 6;
  private s = initial();

  /** `now` is the guest's time; `changed` is told of whatever may change the picture. */
  constructor(
    private readonly now: () => number,
    private readonly changed: () => void,
  ) {}

  get seq(): readonly number[] {
    return this.s.seq;
  }

  get gc(): readonly number[] {
    return this.s.gc;
  }

  get crtc(): readonly number[] {
    return this.s.crtc;
  }

  get ac(): readonly number[] {
    return this.s.ac;
  }

  get dac(): Uint8Array {
    return this.s.dac;
  }

  /** Pel mask: which bits of a pixel the DAC looks at. */
  get dacMask(): number {
    return this.s.dacMask;
  }

  get misc(): number {
    return this.s.misc;
  }

  /** The picture is dark: screen off, or the palette in the processor's hands. */
  get blanked(): boolean {
    return (this.s.seq[SEQ.CLOCKING] & SEQ_SCREEN_OFF) !== 0 || (this.s.acIndex & AC_PALETTE_ADDRESS_SOURCE) === 0;
  }

  reset(): void {
    this.s = initial();
    this.dacBits = 6;
    this.changed();
  }

  save(): VgaRegistersState {
    const { s } = this;
    return { ...s, seq: [...s.seq], gc: [...s.gc], crtc: [...s.crtc], ac: [...s.ac], dac: s.dac.slice() };
  }

  restore(s: VgaRegistersState): void {
    this.s = { ...s, seq: [...s.seq], gc: [...s.gc], crtc: [...s.crtc], ac: [...s.ac], dac: s.dac.slice() };
    this.changed();
  }

  /** Reads a byte port, 0x3B4 to 0x3DA. */
  read(port: number): number {
    const { s } = this;
    if (this.isElsewhere(port)) return NOTHING;
    switch (port) {
      case 0x3c0:
        return s.acData ? 0 : s.acIndex;
      case 0x3c1:
        return s.ac[s.acIndex & 0x1f] ?? 0;
      case 0x3c2:
        return 0;
      case 0x3c3:
        return s.enable;
      case 0x3c4:
        return s.seqIndex;
      case 0x3c5:
        return s.seq[s.seqIndex] ?? 0;
      case 0x3c6:
        return s.dacMask;
      case 0x3c7:
        return s.dacState;
      case 0x3c8:
        return Math.floor(s.dacWriteAt / 3);
      case 0x3c9:
        return this.readDac();
      case 0x3ca:
        return s.feature;
      case 0x3cc:
        return s.misc;
      case 0x3ce:
        return s.gcIndex;
      case 0x3cf:
        return s.gc[s.gcIndex] ?? 0;
      case 0x3b4:
      case 0x3d4:
        return s.crtcIndex;
      case 0x3b5:
      case 0x3d5:
        return s.crtc[s.crtcIndex] ?? 0;
      case 0x3ba:
      case 0x3da:
        // Reading the status makes the next write to the attribute controller an index.
        s.acData = false;
        return timingStatus(this, this.now());
      default:
        return NOTHING;
    }
  }

  write(port: number, value: number): void {
    const { s } = this;
    if (this.isElsewhere(port)) return;
    switch (port) {
      case 0x3c0:
        this.writeAttribute(value);
        break;
      case 0x3c2:
        s.misc = value & MISC_BITS;
        break;
      case 0x3c3:
        s.enable = value & 1;
        break;
      case 0x3c4:
        s.seqIndex = value & 7;
        break;
      case 0x3c5:
        if (s.seqIndex < SEQ_BITS.length) s.seq[s.seqIndex] = value & SEQ_BITS[s.seqIndex];
        break;
      case 0x3c6:
        s.dacMask = value;
        break;
      case 0x3c7:
        s.dacReadAt = value * 3;
        s.dacState = DAC_READING;
        break;
      case 0x3c8:
        s.dacWriteAt = value * 3;
        s.dacState = DAC_WRITING;
        break;
      case 0x3c9:
        s.dac[s.dacWriteAt] = this.dacBits === 8 ? value : value & 0x3f;
        s.dacWriteAt = (s.dacWriteAt + 1) % DAC_BYTES;
        break;
      case 0x3ce:
        s.gcIndex = value & 0xf;
        break;
      case 0x3cf:
        if (s.gcIndex < GC_BITS.length) s.gc[s.gcIndex] = value & GC_BITS[s.gcIndex];
        break;
      case 0x3b4:
      case 0x3d4:
        s.crtcIndex = value & 0x1f;
        break;
      case 0x3b5:
      case 0x3d5:
        this.writeCrtc(value);
        break;
      case 0x3ba:
      case 0x3da:
        s.feature = value & 0x10;
        break;
    }
    this.changed();
  }

  /** CRT controller and status move between 0x3Bx and 0x3Dx with the colour bit of miscellaneous output. */
  private isElsewhere(port: number): boolean {
    if (port >= 0x3c0 && port < 0x3d0) return false;
    return port >= 0x3d0 !== ((this.s.misc & MISC_COLOR) !== 0);
  }

  private readDac(): number {
    const { s } = this;
    const value = s.dac[s.dacReadAt];
    s.dacReadAt = (s.dacReadAt + 1) % DAC_BYTES;
    return value;
  }

  /** Index and data take turns. */
  private writeAttribute(value: number): void {
    const { s } = this;
    if (!s.acData) {
      s.acIndex = value & 0x3f;
    } else {
      const index = s.acIndex & 0x1f;
      // The palette belongs to the display while it shows a picture.
      const locked = index < AC_PALETTE && (s.acIndex & AC_PALETTE_ADDRESS_SOURCE) !== 0;
      if (index < AC_BITS.length && !locked) s.ac[index] = value & AC_BITS[index];
    }
    s.acData = !s.acData;
  }

  private writeCrtc(value: number): void {
    const { crtc, crtcIndex: index } = this.s;
    if (index >= CRTC_COUNT) return;
    const locked = index <= CRTC.OVERFLOW && (crtc[CRTC.VERTICAL_RETRACE_END] & CRTC_PROTECT) !== 0;
    if (!locked) crtc[index] = value;
    else if (index === CRTC.OVERFLOW) crtc[index] = (crtc[index] & ~OVERFLOW_LINE_COMPARE) | (value & OVERFLOW_LINE_COMPARE);
  }
}
