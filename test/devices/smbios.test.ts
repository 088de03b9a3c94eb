import { describe, expect, it } from 'vitest';
import { type SmbiosConfig, smbios } from '../../devices/smbios.ts';

const CONFIG: SmbiosConfig = {
  topology: { sockets: 2, cores: 4, threads: 2 },
  ramBytes: 512 * 2 ** 20,
  cpuSignature: 0x0006_0fb1,
  cpuFeatures: 0x078b_fbfd,
};

interface Structure {
  type: number;
  handle: number;
  bytes: Uint8Array;
  strings: string[];
}

/** Walks the tables as an operating system does. */
function parse(tables: Uint8Array): Structure[] {
  const structures: Structure[] = [];
  let at = 0;
  while (at < tables.length) {
    const bytes = tables.subarray(at, at + tables[at + 1]);
    let end = at + bytes.length;
    while (tables[end] !== 0 || tables[end + 1] !== 0) end++;
    const strings = String.fromCharCode(...tables.subarray(at + bytes.length, end)).split('\0');
    structures.push({ type: bytes[0], handle: bytes[2] + 256 * bytes[3], bytes, strings: strings[0] === '' ? [] : strings });
    at = end + 2;
  }
  expect(at).toBe(tables.length);
  return structures;
}

const u32 = (bytes: Uint8Array, at: number) => new DataView(bytes.buffer, bytes.byteOffset).getUint32(at, true);

describe('SMBIOS', () => {
  const { anchor, tables } = smbios(CONFIG);
  const structures = parse(tables);
  const of = (type: number, from = structures) => from.filter((s) => s.type === type);

  it('has an entry point that counts and measures its tables', () => {
    expect(anchor.length).toBe(31);
    expect(String.fromCharCode(...anchor.subarray(0, 4), ...anchor.subarray(16, 21))).toBe('_SM__DMI_');
    expect([anchor[5], anchor[6], anchor[7], anchor[30]]).toEqual([31, 2, 8, 0x28]);
    expect(anchor[22] + 256 * anchor[23]).toBe(tables.length);
    expect(anchor[28]).toBe(structures.length);
  });

  it('has a structure of every kind that QEMU has, and unique handles', () => {
    expect(structures.map((s) => s.type)).toEqual([1, 3, 4, 4, 16, 17, 19, 32, 127]);
    expect(new Set(structures.map((s) => s.handle)).size).toBe(structures.length);
  });

  it('names the machine as QEMU does', () => {
    expect(of(1)[0].strings).toEqual(['QEMU', 'Standard PC (i440FX + PIIX, 1996)', 'pc-i440fx-7.2']);
  });

  it('says what the processors are', () => {
    expect(of(4).map((s) => [s.strings[0], u32(s.bytes, 8), u32(s.bytes, 12)])).toEqual([
      ['CPU 0', 0x0006_0fb1, 0x078b_fbfd],
      ['CPU 1', 0x0006_0fb1, 0x078b_fbfd],
    ]);
    // Cores, enabled cores, threads (SMBIOS 2.8, 7.5).
    expect(of(4).map((s) => [...s.bytes.subarray(0x23, 0x26)])).toEqual([
      [4, 4, 8],
      [4, 4, 8],
    ]);
  });

  it('says how much memory there is, as an array, a module and a range', () => {
    expect(u32(of(16)[0].bytes, 7)).toBe(512 * 1024);
    expect(of(17)[0].bytes[12] + 256 * of(17)[0].bytes[13]).toBe(512);
    expect([u32(of(19)[0].bytes, 4), u32(of(19)[0].bytes, 8)]).toEqual([0, 512 * 1024 - 1]);
  });

  it('takes strings from outside, and a BIOS structure only then', () => {
    const overrides = new Map([
      [0, new Map([['vendor', 'ACME']])],
      [1, new Map([['serial', '42']])],
    ]);
    const changed = parse(smbios({ ...CONFIG, overrides }).tables);
    expect(of(0, changed)[0].strings).toEqual(['ACME']);
    const [system] = of(1, changed);
    expect(system.strings[system.bytes[7] - 1]).toBe('42');
  });

  it('turns the first fields of a UUID around', () => {
    const uuid = Uint8Array.from({ length: 16 }, (_, i) => i);
    const [system] = of(1, parse(smbios({ ...CONFIG, uuid }).tables));
    expect([...system.bytes.subarray(8, 24)]).toEqual([3, 2, 1, 0, 5, 4, 7, 6, 8, 9, 10, 11, 12, 13, 14, 15]);
  });
});
