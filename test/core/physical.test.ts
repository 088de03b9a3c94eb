import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import * as L from '../../core-asm/assembly/layout.ts';
import { compileCore, fault, GP, Guest, SS, value } from './guest.ts';

const RAM = 4 << 20;
let g: Guest;

beforeAll(compileCore, 120_000);
beforeEach(async () => {
  g = await Guest.create(RAM);
  g.setFlat();
});

const load = (at: number | bigint, size: number) => g.attempt('slowLoad', BigInt(at), size);
const store = (at: number | bigint, v: bigint, size: number) => g.attempt('slowStore', BigInt(at), v, size);

describe('RAM', () => {
  it('holds what was written, little-endian, at any alignment and across pages', () => {
    for (const at of [0x500, 0x501, 0x1ffd, 0x200ffb, RAM - 8]) {
      store(at, 0x8877665544332211n, 8);
      expect(load(at, 8)).toEqual(value(0x8877665544332211n));
      expect(g.read(at, 8)).toBe(0x8877665544332211n);
      expect(load(at + 1, 4)).toEqual(value(0x55443322));
      expect(load(at + 3, 2)).toEqual(value(0x5544));
      expect(load(at + 7, 1)).toEqual(value(0x88));
    }
    expect(g.takeMmio()).toEqual([]);
  });

  it('stores no more bytes than asked', () => {
    g.bytes.fill(0xaa, 0x2ff0, 0x3010);
    store(0x2fff, 0x1234n, 2);
    expect(g.read(0x2ff8, 8)).toBe(0x34aaaaaaaaaaaaaan);
    expect(g.read(0x3000, 8)).toBe(0xaaaaaaaaaaaaaa12n);
  });

  it('moves 16 bytes across a page', () => {
    g.write(0x4ff5, 0x0f0e0d0c0b0a0908_0706050403020100n, 16);
    g.attempt('copy128', L.DS, 0x4ff5n, 0x7ffan);
    expect(g.read(0x7ffa, 16)).toBe(0x0f0e0d0c0b0a0908_0706050403020100n);
  });

  it('wraps at 4 GiB outside 64-bit code', () => {
    const rom = Number(g.call('mapRom', 0xfffff000 | 0, 0x1000));
    g.view.setUint16(rom + 0xffe, 0xbbaa, true);
    g.write(0, 0xddccn, 2);
    expect(load(0xfffffffe, 4)).toEqual(value(0xddccbbaa));
    expect(load(0x1_0000_0000n, 2)).toEqual(value(0xddcc));
  });
});

describe('the bus', () => {
  it('gets what is neither RAM nor ROM, in its natural width', () => {
    g.onMmioRead = (at) => at ^ 0x1f;
    expect(load(RAM, 1)).toEqual(value((RAM ^ 0x1f) & 0xff));
    expect(load(0xfee00020, 4)).toEqual(value(0xfee0003f));
    store(0xfec00010, 0x1234_5678n, 4);
    store(0xa0002, 0xfffffn, 2);
    expect(g.takeMmio()).toEqual([
      { at: RAM, width: 1 },
      { at: 0xfee00020, width: 4 },
      { at: 0xfec00010, width: 4, value: 0x12345678 },
      { at: 0xa0002, width: 2, value: 0xffff },
    ]);
  });

  it('sees wide and unaligned accesses in aligned parts, low addresses first', () => {
    g.onMmioRead = (_at, width) => (width === 4 ? 0x44434241 : width === 2 ? 0x2221 : 0x11);
    expect(load(0xe000_0000, 8)).toEqual(value(0x4443424144434241n));
    expect(load(0xe000_0001, 4)).toEqual(value(0x11_2221_11));
    store(0xe000_0fff, 0x8877665544332211n, 8);
    expect(g.takeMmio()).toEqual([
      { at: 0xe0000000, width: 4 },
      { at: 0xe0000004, width: 4 },
      { at: 0xe0000001, width: 1 },
      { at: 0xe0000002, width: 2 },
      { at: 0xe0000004, width: 1 },
      { at: 0xe0000fff, width: 1, value: 0x11 },
      { at: 0xe0001000, width: 4, value: 0x55443322 },
      { at: 0xe0001004, width: 2, value: 0x7766 },
      { at: 0xe0001006, width: 1, value: 0x88 },
    ]);
  });

  it('may share an access with RAM when that crosses the end of RAM', () => {
    g.onMmioRead = () => 0x7fff8081;
    g.write(RAM - 2, 0xbbaan, 2);
    expect(load(RAM - 2, 4)).toEqual(value(0x8081bbaa));
    store(RAM - 1, 0x1122n, 2);
    expect(g.read(RAM - 1, 1)).toBe(0x22n);
    expect(g.takeMmio().at(-1)).toEqual({ at: RAM, width: 1, value: 0x11 });
  });

  it('only ever returns as many bits as were asked for', () => {
    g.onMmioRead = () => -1;
    expect(load(0xf0000000, 1)).toEqual(value(0xff));
    expect(load(0xf0000000, 2)).toEqual(value(0xffff));
    expect(load(0xf0000000, 4)).toEqual(value(0xffffffff));
    expect(load(0xf0000000, 8)).toEqual(value(0xffffffffffffffffn));
  });
});

describe('the first megabyte', () => {
  const bios = (fill: number) => {
    const host = Number(g.call('mapRom', 0xe0000, 0x20000));
    new Uint8Array(g.view.buffer, host, 0x20000).fill(fill);
  };

  it('is RAM up to 640 KiB and the bus above, until the chipset says otherwise', () => {
    store(0x9fffc, 0x1111n, 4);
    expect(g.takeMmio()).toEqual([]);
    load(0xa0000, 4);
    load(0xf0000, 4);
    expect(g.takeMmio().map((t) => t.at)).toEqual([0xa0000, 0xf0000]);
  });

  it('shows ROM where RAM is not readable, and drops writes to it', () => {
    bios(0x55);
    expect(load(0xffff0, 2)).toEqual(value(0x5555));
    store(0xffff0, 0n, 2);
    expect(load(0xffff0, 2)).toEqual(value(0x5555));
    expect(g.takeMmio()).toEqual([]);
  });

  it('can be read from ROM while writes go to the RAM under it, for shadowing', () => {
    bios(0x55);
    g.call('setRamAccess', 0xf0000, 0x10000, 0, 1);
    store(0xf0010, 0xdeadbeefn, 4);
    expect(load(0xf0010, 4)).toEqual(value(0x55555555));
    g.call('setRamAccess', 0xf0000, 0x10000, 1, 0);
    expect(load(0xf0010, 4)).toEqual(value(0xdeadbeef));
    store(0xf0010, 0n, 4);
    expect(load(0xf0010, 4)).toEqual(value(0xdeadbeef));
    g.call('setRamAccess', 0xf0000, 0x10000, 1, 1);
    store(0xf0010, 0n, 4);
    expect(load(0xf0010, 4)).toEqual(value(0));
    expect(load(0xefffe, 4)).toEqual(value(0x5555));
    expect(g.takeMmio()).toEqual([]);
  });

  it('sends writes to the bus where neither RAM nor ROM takes them', () => {
    store(0xc0000, 1n, 1);
    expect(g.takeMmio()).toEqual([{ at: 0xc0000, width: 1, value: 1 }]);
  });

  it('tells the code cache when the contents change under it', () => {
    g.call('setRamAccess', 0xe0000, 0x4000, 1, 1);
    expect(g.touched).toContainEqual({ phys: 0xe0000, length: 0x4000 });
  });

  it('wraps at 1 MiB while A20 is off', () => {
    g.write(0x500, 0x1234n, 2);
    g.write(0x100500, 0xabcdn, 2);
    expect(load(0x100500, 2)).toEqual(value(0xabcd));
    g.call('setA20', 0);
    expect(load(0x100500, 2)).toEqual(value(0x1234));
    expect(load(0x300500, 2)).toEqual(load(0x200500, 2));
    g.call('setA20', 1);
    expect(load(0x100500, 2)).toEqual(value(0xabcd));
  });
});

describe('ROM', () => {
  it('at the top of the address space is read-only memory', () => {
    const host = Number(g.call('mapRom', 0xfffc0000 | 0, 0x40000));
    g.view.setUint32(host + 0x3fff0, 0xcafe, true);
    expect(load(0xfffffff0, 4)).toEqual(value(0xcafe));
    store(0xfffffff0, 0n, 4);
    expect(load(0xfffffff0, 4)).toEqual(value(0xcafe));
    expect(g.takeMmio()).toEqual([]);
  });

  it('mapped again keeps its contents; odd sizes and too many are refused', () => {
    expect(g.call('mapRom', 0xfffc0000 | 0, 0x40000)).toBe(g.call('mapRom', 0xfffc0000 | 0, 0x40000));
    expect(g.call('mapRom', 0xfff00001 | 0, 0x1000)).toBe(0n);
    expect(g.call('mapRom', 0xfffff000 | 0, 0x2000)).toBe(0n);
    for (let i = 0; i < 31; i++) expect(g.call('mapRom', 0xd0000000 + i * 0x1000, 0x1000)).not.toBe(0n);
    expect(g.call('mapRom', 0xd8000000 | 0, 0x1000)).toBe(0n);
  });
});

describe('pages with code', () => {
  it('report every write, from the guest and from DMA', () => {
    store(0x6010, 1n, 1);
    g.codePages.add(0x6000);
    g.call('protectCode', 0x6000n);
    store(0x6020, 0xaabbn, 2);
    g.attempt('st32', L.DS, 0x6ffcn, 7);
    g.attempt('st16', L.DS, 0x5fffn, 7);
    g.call('notifyWrite', 0x7000, 0x200);
    expect(g.touched).toEqual([
      { phys: 0x6020, length: 2 },
      { phys: 0x6ffc, length: 4 },
      { phys: 0x6000, length: 1 },
      { phys: 0x7000, length: 0x200 },
    ]);
    expect(g.read(0x6020, 2)).toBe(0xaabbn);
  });

  it('become ordinary again when their code is dropped', () => {
    g.codePages.add(0x6000);
    store(0x6000, 1n, 1);
    g.codePages.clear();
    store(0x6000, 2n, 1);
    g.touched = [];
    g.codePages.add(0x6000);
    // A direct write now goes unseen: this is why protectCode has to be called first.
    g.attempt('st8', L.DS, 0x6000n, 3);
    expect(g.touched).toEqual([]);
    g.call('protectCode', 0x6000n);
    g.attempt('st8', L.DS, 0x6000n, 4);
    expect(g.touched).toEqual([{ phys: 0x6000, length: 1 }]);
  });
});

describe('segments', () => {
  const at = (off: number | bigint, size: number, access = L.SEG_READ, seg = L.DS) =>
    g.attempt('segLinear', seg, BigInt(off), size, access);

  it('add their base modulo 4 GiB', () => {
    g.setSegment(L.DS, 0xfffff000n, 0, 0xffff, 3);
    expect(at(0x1234, 4)).toEqual(value(0x234));
  });

  it('fault when the last byte lies beyond the limit', () => {
    g.setSegment(L.DS, 0n, 0, 0xffff, 3);
    expect(at(0xfffc, 4)).toEqual(value(0xfffc));
    expect(at(0xfffd, 4)).toEqual(fault(GP));
    expect(at(0x10000, 1)).toEqual(fault(GP));
    expect(at(0xffffffff, 8)).toEqual(fault(GP));
  });

  it('raise #SS for the stack', () => {
    g.setSegment(L.SS, 0n, 0, 0xfff, 3);
    expect(at(0xfff, 2, L.SEG_WRITE, L.SS)).toEqual(fault(SS));
  });

  it('that expand down fault below their first byte', () => {
    g.setSegment(L.DS, 0n, 0x2000, 0xffff, 3);
    expect(at(0x1fff, 1)).toEqual(fault(GP));
    expect(at(0x2000, 1)).toEqual(value(0x2000));
    expect(at(0xffff, 2)).toEqual(fault(GP));
  });

  it('that are null or unusable fault at every offset', () => {
    g.setSegment(L.DS, 0n, 1, 0, 0);
    for (const off of [0, 1, 0xffff, 0xffffffff]) expect(at(off, 1)).toEqual(fault(GP));
  });

  it('permit what their type permits', () => {
    g.setSegment(L.DS, 0n, 0, 0xffff, L.SEG_READ);
    expect(at(0, 1, L.SEG_WRITE)).toEqual(fault(GP));
    expect(at(0, 1, L.SEG_READ | L.SEG_WRITE)).toEqual(fault(GP));
    expect(at(0, 1)).toEqual(value(0));
    g.setSegment(L.CS, 0n, 0, 0xffff, 0);
    expect(at(0, 1, L.SEG_READ, L.CS)).toEqual(fault(GP));
  });

  it('in 64-bit code have no limit, and a base only as FS and GS', () => {
    g.set32(L.CODE64, 1);
    g.setSegment(L.DS, 0x1000n, 1, 0, 0);
    g.setSegment(L.GS, 0xffff_8000_0000_0000n, 1, 0, 0);
    expect(at(0x1234, 8, L.SEG_WRITE)).toEqual(value(0x1234));
    expect(at(0x10, 8, L.SEG_WRITE, L.GS)).toEqual(value(0xffff_8000_0000_0010n));
  });

  it('in 64-bit code fault at non-canonical addresses, with any byte', () => {
    g.set32(L.CODE64, 1);
    expect(at(0x7fff_ffff_fff8n, 8)).toEqual(value(0x7fff_ffff_fff8n));
    expect(at(0x7fff_ffff_fff9n, 8)).toEqual(fault(GP));
    expect(at(0x8000_0000_0000n, 1)).toEqual(fault(GP));
    expect(at(0xffff_7fff_ffff_ffffn, 1)).toEqual(fault(GP));
    expect(at(0xffff_7fff_ffff_ffffn, 1, L.SEG_READ, L.SS)).toEqual(fault(SS));
    expect(at(0xffff_8000_0000_0000n, 1)).toEqual(value(0xffff_8000_0000_0000n));
  });
});
