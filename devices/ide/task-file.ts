/** The registers of an ATA device as the host sees them. After: ATA/ATAPI-6 (T13/1410D), clause 7. */

export const STATUS = { ERR: 1 << 0, DRQ: 1 << 3, DSC: 1 << 4, DF: 1 << 5, DRDY: 1 << 6, BSY: 1 << 7 } as const;
export const ERROR = { ABRT: 1 << 2, IDNF: 1 << 4, UNC: 1 << 6 } as const;
export const DEVICE_LBA = 1 << 6;
/** Selects device 1. */
export const DEVICE_DEV = 1 << 4;
/** Device control: reset, no interrupt, and (48-bit addresses) show what was in a register before. */
export const CONTROL = { nIEN: 1 << 1, SRST: 1 << 2, HOB: 1 << 7 } as const;

/** Offsets of the command block. */
export const REG = { DATA: 0, FEATURE: 1, COUNT: 2, LBA_LOW: 3, LBA_MID: 4, LBA_HIGH: 5, DEVICE: 6, COMMAND: 7 } as const;

/** Features, count and the three address registers are two deep: a write pushes what was there down. */
export interface TaskFile {
  /** By register offset 1 to 5: features (not the error), count, LBA low, mid, high. */
  now: number[];
  before: number[];
  device: number;
  status: number;
  error: number;
}

export const initialTaskFile = (): TaskFile => ({ now: [0, 0, 0, 0, 0, 0], before: [0, 0, 0, 0, 0, 0], device: 0, status: 0, error: 0 });

export const copyTaskFile = (file: TaskFile): TaskFile => ({ ...file, now: [...file.now], before: [...file.before] });

/** What a reset, EXECUTE DEVICE DIAGNOSTIC or DEVICE RESET leaves: software tells disks from packet devices by it. */
export function setSignature(file: TaskFile, packet: boolean): void {
  file.now = [0, 0, 1, 1, packet ? 0x14 : 0, packet ? 0xeb : 0];
  file.before = [0, 0, 0, 0, 0, 0];
  file.error = 1;
}

/** Bytes counted up to four at a time, little end first; past the end floats. */
export function readLittle(bytes: Uint8Array, at: number, width: number): number {
  let value = 0;
  for (let i = 0; i < width; i++) value |= (bytes[at + i] ?? 0xff) << (8 * i);
  return value >>> 0;
}
