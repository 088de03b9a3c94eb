/** What a PC's set-up leaves in the CMOS RAM for its firmware to find; the places are IBM's and, from 0x30 on, Bochs's and QEMU's. */

export interface PcCmosConfig {
  /** RAM below 4 GiB and above it, in bytes. */
  readonly ramBelow4G: number;
  readonly ramAbove4G: number;
  readonly cpus: number;
  /** As `-boot order=`: a floppy, c disk, d CD, n network; the first three count. */
  readonly bootOrder: string;
  /** The drives present, A: first. */
  readonly floppies?: readonly FloppyType[];
  /** By place: primary master and slave, secondary master and slave. */
  readonly disks?: readonly (DiskGeometry | null)[];
  /** False lets the firmware boot floppies without a boot signature. */
  readonly floppySignatureCheck?: boolean;
}

export interface DiskGeometry {
  readonly cylinders: number;
  readonly heads: number;
  readonly sectors: number;
  /** The BIOS shows another geometry, with more heads. */
  readonly translated: boolean;
}

export type FloppyType = 'none' | '120' | '144' | '288';

const FLOPPY_CODE: Record<FloppyType, number> = { none: 0, '120': 2, '144': 4, '288': 5 };
const BOOT_CODE: Record<string, number> = { a: 1, b: 1, c: 2, d: 3, n: 4 };

const EQUIPMENT_FLOPPY = 1 << 0;
const EQUIPMENT_FPU = 1 << 1;
const EQUIPMENT_MOUSE = 1 << 2;
const EQUIPMENT_SECOND_FLOPPY = 1 << 6;

const KIB = 1024;
const MIB = 1024 * KIB;

/** Index and value of each byte. Throws a RangeError for a boot order that names no device. */
export function pcCmos(config: PcCmosConfig): [index: number, value: number][] {
  const { ramBelow4G, ramAbove4G, floppies = [] } = config;
  const bytes: [number, number][] = [];
  const put = (index: number, value: number, length = 1): void => {
    for (let i = 0; i < length; i++) bytes.push([index + i, Math.floor(value / 2 ** (8 * i)) & 0xff]);
  };
  const base = Math.min(Math.floor(ramBelow4G / KIB), 640);
  const extended = Math.min(Math.max(0, Math.floor((ramBelow4G - MIB) / KIB)), 0xffff);
  put(0x15, base, 2);
  put(0x17, extended, 2);
  put(0x30, extended, 2);
  put(0x34, Math.min(Math.max(0, Math.floor((ramBelow4G - 16 * MIB) / (64 * KIB))), 0xffff), 2);
  put(0x5b, Math.floor(ramAbove4G / (64 * KIB)), 3);
  put(0x5f, config.cpus - 1);

  for (const [index, value] of bootOrderCmos(config.bootOrder, config.floppySignatureCheck)) put(index, value);

  putDisks(put, config.disks ?? []);
  const [a = 'none', b = 'none'] = floppies;
  const drives = [a, b].filter((type) => type !== 'none').length;
  put(0x10, (FLOPPY_CODE[a] << 4) | FLOPPY_CODE[b]);
  put(0x14, EQUIPMENT_FPU | EQUIPMENT_MOUSE | (drives > 0 ? EQUIPMENT_FLOPPY : 0) | (drives > 1 ? EQUIPMENT_SECOND_FLOPPY : 0));
  put(0x0f, 0);
  return bytes;
}

export function bootOrderCmos(letters: string, floppySignatureCheck = true): [index: number, value: number][] {
  const order = [...letters].slice(0, 3).map((letter) => {
    if (BOOT_CODE[letter] === undefined) throw new RangeError(`boot order '${letters}': '${letter}' is no boot device`);
    return BOOT_CODE[letter];
  });
  return [
    [0x3d, (order[0] ?? 0) | ((order[1] ?? 0) << 4)],
    [0x38, ((order[2] ?? 0) << 4) | (floppySignatureCheck ? 0 : 1)],
  ];
}

/** The drive type that stands for a geometry of its own. */
const DISK_TYPE = 47;
const MANY_HEADS = 8;
const TRANSLATE_LBA = 1;

function putDisks(put: (index: number, value: number, length?: number) => void, disks: readonly (DiskGeometry | null)[]): void {
  const [first, second] = disks;
  put(0x12, (first ? 0xf0 : 0) | (second ? 0x0f : 0));
  [first, second].forEach((disk, i) => {
    if (!disk) return;
    const at = 0x1b + 9 * i;
    put(0x19 + i, DISK_TYPE);
    put(at, disk.cylinders, 2);
    put(at + 2, disk.heads);
    put(at + 3, 0xffff, 2); // no write precompensation
    put(at + 5, 0xc0 | (disk.heads > 8 ? MANY_HEADS : 0));
    put(at + 6, disk.cylinders, 2); // landing zone
    put(at + 8, disk.sectors);
  });
  put(
    0x39,
    disks.reduce((bits, disk, i) => bits | ((disk?.translated ? TRANSLATE_LBA : 0) << (2 * i)), 0),
  );
}
