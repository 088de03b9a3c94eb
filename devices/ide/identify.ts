/** What IDENTIFY (PACKET) DEVICE answers: 256 words. After: ATA/ATAPI-6 (T13/1410D), clauses 8.15 and 8.16. */

export interface Chs {
  readonly cylinders: number;
  readonly heads: number;
  readonly sectors: number;
}

/** Most sectors of a DRQ block of READ and WRITE MULTIPLE. */
export const MAX_MULTIPLE = 16;
const LONGEST_CHS = 16383;
const BYTES = 512;

/** 16 heads and 63 sectors, as drives report since 1996. */
export function chsOf(sectors: number): Chs {
  const cylinders = Math.min(LONGEST_CHS, Math.max(2, Math.floor(sectors / (16 * 63))));
  return { cylinders, heads: 16, sectors: 63 };
}

class Words {
  readonly bytes = new Uint8Array(BYTES);
  private readonly view = new DataView(this.bytes.buffer);

  set(word: number, value: number): void {
    this.view.setUint16(word * 2, value, true);
  }

  /** 32 bits and more, low word first. */
  setLong(word: number, value: number, words = 2): void {
    for (let i = 0; i < words; i++) this.set(word + i, Math.floor(value / 2 ** (16 * i)) & 0xffff);
  }

  /** The first character of a pair is in the upper byte. */
  setText(word: number, text: string, words: number): void {
    const padded = text.padEnd(words * 2).slice(0, words * 2);
    for (let i = 0; i < words; i++) this.set(word + i, (padded.charCodeAt(2 * i) << 8) | padded.charCodeAt(2 * i + 1));
  }

  /** Modes that a drive can do, with the one that is on in the upper byte. */
  setModes(multiword: number, ultra: number, mode: number): void {
    const on = (type: number) => (mode >> 3 === type ? 1 << ((mode & 7) + 8) : 0);
    this.set(63, multiword | on(4));
    this.set(88, ultra | on(8));
  }
}

const FIRMWARE = '1.0';

export interface DiskDescription {
  readonly sectors: number;
  readonly geometry: Chs;
  /** Of INITIALIZE DEVICE PARAMETERS. */
  readonly current: Chs;
  readonly multiple: number;
  readonly dmaMode: number;
  readonly writeCache: boolean;
  readonly serial: string;
  readonly model: string;
}

export function identifyDisk(disk: DiskDescription): Uint8Array {
  const w = new Words();
  const { geometry, current } = disk;
  w.set(0, 0x0040); // fixed
  w.set(1, geometry.cylinders);
  w.set(3, geometry.heads);
  w.set(6, geometry.sectors);
  w.setText(10, disk.serial, 10);
  w.setText(23, FIRMWARE, 4);
  w.setText(27, disk.model, 20);
  w.set(47, 0x8000 | MAX_MULTIPLE);
  w.set(48, 1); // 32-bit accesses to the data register
  w.set(49, 0x0b00); // standby timer is the standard's, LBA, DMA
  w.set(50, 0x4000);
  w.set(51, 0x0200);
  w.set(52, 0x0200);
  w.set(53, 0x0007); // words 54 to 58, 64 to 70, 88 are valid
  w.set(54, current.cylinders);
  w.set(55, current.heads);
  w.set(56, current.sectors);
  w.setLong(57, current.cylinders * current.heads * current.sectors);
  w.set(59, disk.multiple === 0 ? 0 : 0x0100 | disk.multiple);
  w.setLong(60, Math.min(disk.sectors, 2 ** 28 - 1));
  w.setModes(0x07, 0x3f, disk.dmaMode);
  w.set(64, 0x0003); // PIO 3 and 4
  for (const word of [65, 66, 67, 68]) w.set(word, 120);
  w.set(80, 0x007e); // ATA-1 to ATA/ATAPI-6
  w.set(82, 0x4020); // NOP, write cache
  w.set(83, 0x7400); // FLUSH CACHE EXT, FLUSH CACHE, 48-bit addresses
  w.set(84, 0x4000);
  w.set(85, 0x4000 | (disk.writeCache ? 0x0020 : 0));
  w.set(86, 0x3400);
  w.set(87, 0x4000);
  w.set(93, 0x600b); // 80-conductor cable, device 0 passed
  w.setLong(100, disk.sectors, 4);
  return w.bytes;
}

export function identifyCdrom({ serial, model, dmaMode }: Pick<DiskDescription, 'serial' | 'model' | 'dmaMode'>): Uint8Array {
  const w = new Words();
  w.set(0, 0x85c0); // packet device, CD-ROM, removable, DRQ within 50 us, packets of 12 bytes
  w.setText(10, serial, 10);
  w.setText(23, FIRMWARE, 4);
  w.setText(27, model, 20);
  w.set(48, 1);
  w.set(49, 0x0b00);
  w.set(53, 0x0007);
  w.setModes(0x07, 0x3f, dmaMode);
  w.set(64, 0x0003);
  w.set(65, 180);
  w.set(66, 180);
  w.set(67, 300);
  w.set(68, 300);
  w.set(71, 30);
  w.set(72, 30);
  w.set(80, 0x001e);
  w.set(82, 0x4010); // NOP, packet
  w.set(83, 0x4000);
  w.set(84, 0x4000);
  w.set(85, 0x4010);
  w.set(87, 0x4000);
  return w.bytes;
}
