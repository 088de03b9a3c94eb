/** Where the beam is: the VGA's input status register 1, from guest time and the CRT controller's programming. */
import type { Nanos } from '../../machine/types.ts';
import { CRTC, SEQ, SEQ_DOT_CLOCK_HALF, SEQ_DOTS_8, type VgaRegisters } from './vga-registers.ts';

const STATUS_DISPLAY_OFF = 1 << 0;
const STATUS_VERTICAL_RETRACE = 1 << 3;
const SCAN_DOUBLING = 1 << 7;
/** Miscellaneous output, bits 3:2. */
const DOT_CLOCKS_MHZ = [25.175, 28.322, 25.175, 25.175];

/** Vertical measures in scan lines, with their upper bits from the overflow register. */
export function verticalMeasures({ crtc }: VgaRegisters): { total: number; displayEnd: number; retraceStart: number; lineCompare: number } {
  const overflow = crtc[CRTC.OVERFLOW];
  const bit = (from: number, to: number) => ((overflow >> from) & 1) << to;
  return {
    total: (crtc[CRTC.VERTICAL_TOTAL] | bit(0, 8) | bit(5, 9)) + 2,
    displayEnd: (crtc[CRTC.VERTICAL_DISPLAY_END] | bit(1, 8) | bit(6, 9)) + 1,
    retraceStart: crtc[CRTC.VERTICAL_RETRACE_START] | bit(2, 8) | bit(7, 9),
    lineCompare: crtc[CRTC.LINE_COMPARE] | bit(4, 8) | (((crtc[CRTC.MAXIMUM_SCAN_LINE] >> 6) & 1) << 9),
  };
}

/** The picture in pixels. */
export function visibleSize(vga: VgaRegisters): { width: number; height: number } {
  const dots = vga.seq[SEQ.CLOCKING] & SEQ_DOTS_8 ? 8 : 9;
  const doubled = vga.crtc[CRTC.MAXIMUM_SCAN_LINE] & SCAN_DOUBLING ? 2 : 1;
  const width = (vga.crtc[CRTC.HORIZONTAL_DISPLAY_END] + 1) * dots;
  return { width, height: Math.floor(verticalMeasures(vga).displayEnd / doubled) };
}

export function timingStatus(vga: VgaRegisters, now: Nanos): number {
  const clocking = vga.seq[SEQ.CLOCKING];
  const dots = clocking & SEQ_DOTS_8 ? 8 : 9;
  const clock = DOT_CLOCKS_MHZ[(vga.misc >> 2) & 3] / (clocking & SEQ_DOT_CLOCK_HALF ? 2 : 1);
  const characters = vga.crtc[CRTC.HORIZONTAL_TOTAL] + 5;
  const lineNs = (characters * dots * 1000) / clock;
  const { total, displayEnd, retraceStart } = verticalMeasures(vga);
  const beam = (now / lineNs) % total;
  const line = Math.floor(beam);
  const character = (beam - line) * characters;
  // The end register has the low four bits of the line where retrace ends.
  const retraceLines = (vga.crtc[CRTC.VERTICAL_RETRACE_END] - retraceStart) & 0xf || 16;
  const retrace = line >= retraceStart && line < retraceStart + retraceLines;
  const off = line >= displayEnd || character > vga.crtc[CRTC.HORIZONTAL_DISPLAY_END];
  return (retrace ? STATUS_VERTICAL_RETRACE : 0) | (off ? STATUS_DISPLAY_OFF : 0);
}
