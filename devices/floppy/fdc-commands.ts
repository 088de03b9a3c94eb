/** The commands of the 82077AA: their codes and how many parameters follow. After: Intel 82077AA data sheet (order 290166), chapter 5. */

export type FdcCommand =
  | 'read'
  | 'write'
  | 'verify'
  | 'readTrack'
  | 'format'
  | 'readId'
  | 'recalibrate'
  | 'senseInterrupt'
  | 'specify'
  | 'senseDrive'
  | 'seek'
  | 'relativeSeek'
  | 'version'
  | 'configure'
  | 'perpendicular'
  | 'dumpRegisters'
  | 'lock'
  | 'invalid';

interface Row {
  readonly name: FdcCommand;
  /** Bits that choose the command; the others are its options (MT, MFM, SK and the like). */
  readonly mask: number;
  readonly code: number;
  readonly parameters: number;
}

const ROWS: readonly Row[] = [
  { name: 'read', mask: 0x1f, code: 0x06, parameters: 8 },
  { name: 'read', mask: 0x1f, code: 0x0c, parameters: 8 }, // READ DELETED DATA: an image has no deleted sectors
  { name: 'write', mask: 0x3f, code: 0x05, parameters: 8 },
  { name: 'write', mask: 0x3f, code: 0x09, parameters: 8 },
  { name: 'verify', mask: 0x1f, code: 0x16, parameters: 8 },
  { name: 'readTrack', mask: 0x9f, code: 0x02, parameters: 8 },
  { name: 'format', mask: 0xbf, code: 0x0d, parameters: 5 },
  { name: 'readId', mask: 0xbf, code: 0x0a, parameters: 1 },
  { name: 'recalibrate', mask: 0xff, code: 0x07, parameters: 1 },
  { name: 'senseInterrupt', mask: 0xff, code: 0x08, parameters: 0 },
  { name: 'specify', mask: 0xff, code: 0x03, parameters: 2 },
  { name: 'senseDrive', mask: 0xff, code: 0x04, parameters: 1 },
  { name: 'seek', mask: 0xff, code: 0x0f, parameters: 2 },
  { name: 'relativeSeek', mask: 0xbf, code: 0x8f, parameters: 2 },
  { name: 'version', mask: 0xff, code: 0x10, parameters: 0 },
  { name: 'configure', mask: 0xff, code: 0x13, parameters: 3 },
  { name: 'perpendicular', mask: 0xff, code: 0x12, parameters: 1 },
  { name: 'dumpRegisters', mask: 0xff, code: 0x0e, parameters: 0 },
  { name: 'lock', mask: 0x7f, code: 0x14, parameters: 0 },
];
const INVALID: Row = { name: 'invalid', mask: 0, code: 0, parameters: 0 };

/** Options in the command byte. */
export const OPTION = { MULTI_TRACK: 0x80, UP: 0x40, LOCK: 0x80 } as const;

export const findCommand = (byte: number): Row => ROWS.find(({ mask, code }) => (byte & mask) === code) ?? INVALID;
