/**
 * The answers of a CD-ROM drive to packet commands that transfer no sectors. After: MMC-3 (T10/1363-D), SPC-2, and SFF-8020i for what older
 * software asks. Multi-byte numbers are big-endian throughout.
 */

export const CD_SECTOR = 2048;

export interface SenseCode {
  readonly key: number;
  readonly asc: number;
  readonly ascq?: number;
}

export const SENSE = {
  NONE: { key: 0, asc: 0 },
  NO_MEDIUM: { key: 2, asc: 0x3a },
  READ_ERROR: { key: 3, asc: 0x11 },
  INVALID_COMMAND: { key: 5, asc: 0x20 },
  OUT_OF_RANGE: { key: 5, asc: 0x21 },
  INVALID_FIELD: { key: 5, asc: 0x24 },
  REMOVAL_PREVENTED: { key: 5, asc: 0x53, ascq: 2 },
  RESET: { key: 6, asc: 0x29 },
  MEDIUM_CHANGED: { key: 6, asc: 0x28 },
} as const;

export const OPCODE = {
  TEST_UNIT_READY: 0x00,
  REQUEST_SENSE: 0x03,
  INQUIRY: 0x12,
  START_STOP_UNIT: 0x1b,
  PREVENT_ALLOW_MEDIUM_REMOVAL: 0x1e,
  READ_CAPACITY: 0x25,
  READ_10: 0x28,
  SEEK_10: 0x2b,
  READ_TOC: 0x43,
  READ_SUBCHANNEL: 0x42,
  GET_CONFIGURATION: 0x46,
  GET_EVENT_STATUS_NOTIFICATION: 0x4a,
  READ_DISC_INFORMATION: 0x51,
  MODE_SENSE_10: 0x5a,
  READ_12: 0xa8,
  MECHANISM_STATUS: 0xbd,
  READ_CD: 0xbe,
} as const;

export const u16 = (packet: Uint8Array, at: number): number => (packet[at] << 8) | packet[at + 1];
export const u24 = (packet: Uint8Array, at: number): number => (packet[at] << 16) | u16(packet, at + 1);
export const u32 = (packet: Uint8Array, at: number): number => packet[at] * 2 ** 24 + u24(packet, at + 1);

const be16 = (value: number): number[] => [(value >> 8) & 0xff, value & 0xff];
const be32 = (value: number): number[] => [...be16(value >>> 16), ...be16(value)];
const text = (value: string, length: number): number[] => [...value.padEnd(length).slice(0, length)].map((c) => c.charCodeAt(0));

export function inquiry(model: string): number[] {
  const CD_ROM = 5;
  const REMOVABLE = 0x80;
  const MMC_3 = 0x21;
  return [CD_ROM, REMOVABLE, 0, MMC_3, 31, 0, 0, 0, ...text('TWIN86', 8), ...text(model, 16), ...text('1.0', 4)];
}

export const requestSense = ({ key, asc, ascq = 0 }: SenseCode): number[] => [
  0xf0,
  0,
  key,
  0,
  0,
  0,
  0,
  10,
  0,
  0,
  0,
  0,
  asc,
  ascq,
  0,
  0,
  0,
  0,
];

export const readCapacity = (sectors: number): number[] => [...be32(sectors - 1), ...be32(CD_SECTOR)];

/** Minute, second, frame, counted from the lead-in's end two seconds before sector 0. */
function msf(sector: number): number[] {
  const frame = sector + 150;
  return [0, Math.floor(frame / (75 * 60)), Math.floor(frame / 75) % 60, frame % 75];
}

const LEAD_OUT = 0xaa;
const DATA_TRACK = 0x14;

/** A disc with one data track. null where the format or the starting track is not to be had. */
export function readToc(packet: Uint8Array, sectors: number): number[] | null {
  const at = packet[1] & 2 ? msf : be32;
  // The format's old place is in the control byte.
  const format = packet[2] & 0xf || packet[9] >> 6;
  const start = packet[6];
  const withLength = (first: number, last: number, entries: number[]) => [...be16(entries.length + 2), first, last, ...entries];
  if (format === 0) {
    if (start > 1 && start !== LEAD_OUT) return null;
    const track = start <= 1 ? [0, DATA_TRACK, 1, 0, ...at(0)] : [];
    return withLength(1, 1, [...track, 0, DATA_TRACK, LEAD_OUT, 0, ...at(sectors)]);
  }
  if (format === 1) return withLength(1, 1, [0, DATA_TRACK, 1, 0, ...at(0)]);
  if (format !== 2) return null;
  const point = (number: number, address: number[]) => [1, DATA_TRACK, 0, number, 0, 0, 0, ...address];
  const first = point(0xa0, [0, 1, 0, 0]);
  const last = point(0xa1, [0, 1, 0, 0]);
  return withLength(1, 1, [...first, ...last, ...point(0xa2, msf(sectors)), ...point(1, msf(0))]);
}

const PROFILE_CD_ROM = 0x0008;

/** Features: profile list, core, removable medium, random readable, CD read. */
export function getConfiguration(packet: Uint8Array, present: boolean): number[] {
  const CURRENT = 1;
  const on = present ? CURRENT : 0;
  const PERSISTENT = 2;
  const features: [code: number, flags: number, data: number[]][] = [
    [0x0000, PERSISTENT | CURRENT, [...be16(PROFILE_CD_ROM), on, 0]],
    [0x0001, PERSISTENT | CURRENT, [...be32(2), 0, 0, 0, 0]], // ATAPI
    [0x0003, PERSISTENT | CURRENT, [0x39, 0, 0, 0]], // tray, ejects, locks
    [0x0010, on, [...be32(CD_SECTOR), ...be16(1), 0, 0]],
    [0x001e, on, []],
  ];
  const [type, first] = [packet[1] & 3, u16(packet, 2)];
  const wanted = features.filter(([code, flags]) =>
    type === 2 ? code === first : code >= first && (type === 0 || (flags & CURRENT) !== 0),
  );
  const descriptors = wanted.flatMap(([code, flags, data]) => [...be16(code), flags, data.length, ...data]);
  return [...be32(descriptors.length + 4), 0, 0, ...be16(present ? PROFILE_CD_ROM : 0), ...descriptors];
}

export type MediaEvent = 'none' | 'eject-request' | 'new-media' | 'removed';
const MEDIA_EVENTS: Record<MediaEvent, number> = { none: 0, 'eject-request': 1, 'new-media': 2, removed: 3 };

/** null: it was asked to answer when something happens, which it does not do. */
export function eventStatus(packet: Uint8Array, event: MediaEvent, present: boolean, open: boolean): number[] | null {
  const MEDIA = 4;
  const POLLED = 1;
  if ((packet[1] & POLLED) === 0) return null;
  if ((packet[4] & (1 << MEDIA)) === 0) return [0, 2, 0x80, 1 << MEDIA];
  return [0, 6, MEDIA, 1 << MEDIA, MEDIA_EVENTS[event], (open ? 1 : 0) | (present ? 2 : 0), 0, 0];
}

/** Pages: read error recovery, CD-ROM parameters, capabilities; 0x3f is all. null: another page, or saved values. */
export function modeSense(packet: Uint8Array, locked: boolean): number[] | null {
  const SAVED = 3;
  const [control, page] = [packet[2] >> 6, packet[2] & 0x3f];
  if (control === SAVED) return null;
  const LOCK_STATE = 2;
  const pages = new Map([
    [0x01, [0x01, 6, 0, 5, 0, 0, 0, 0]],
    [0x0d, [0x0d, 6, 0, 0, 0, 60, 0, 75]],
    [
      0x2a,
      // Reads CD-R, CD-RW, Mode 2; tray; locks, ejects; 64 volume levels; 512 KiB; 4x.
      [0x2a, 18, 0x3b, 0, 0x70, 0, 0x29 | (locked ? LOCK_STATE : 0), 0, ...be16(706), ...be16(2), ...be16(512), ...be16(706), 0, 0, 0, 0],
    ],
  ]);
  const wanted = page === 0x3f ? [...pages.values()].flat() : pages.get(page);
  if (wanted === undefined) return null;
  const CHANGEABLE = 1;
  const values = control === CHANGEABLE ? wanted.map((byte, i) => (i < 2 ? byte : 0)) : wanted;
  return [...be16(values.length + 6), 0x70, 0, 0, 0, 0, 0, ...values];
}

/** One complete session with one track, not to be written. */
export const discInformation = (): number[] => [...be16(32), 0x0e, 1, 1, 1, 1, 0x20, ...Array<number>(26).fill(0)];

export const mechanismStatus = (): number[] => [0, 0, 0, 0, 0, 1, 0, 0];

/** No audio is played. */
export const subchannel = (packet: Uint8Array): number[] =>
  packet[2] & 0x40 ? [0, 0x15, 0, 12, packet[3], DATA_TRACK, 1, 1, ...Array<number>(8).fill(0)] : [0, 0x15, 0, 0];
