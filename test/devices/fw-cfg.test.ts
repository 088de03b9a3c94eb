import { beforeEach, describe, expect, it } from 'vitest';
import { FW_CFG, FwCfg } from '../../devices/fw-cfg.ts';
import { TestBoard } from '../support/board.ts';
import { conformance } from './conformance.ts';

const bytes = (...values: number[]) => Uint8Array.from(values);
const text = (s: string) => [...s].map((c) => c.charCodeAt(0));

const READ = 2;
const SKIP = 4;
const SELECT = 8;
const WRITE = 16;
const REQUEST = 0x1000;

const build = () => {
  const board = new TestBoard();
  const device = new FwCfg(board.ports, board.memory, board.log);
  device.file('etc/zebra', bytes(9, 8, 7));
  device.file('etc/ant', bytes(1, 2, 3, 4, 5));
  device.integer(FW_CFG.NB_CPUS, 3, 2);
  const select = (key: number) => board.ports.write(0x510, key, 2);
  const data = (count: number) => Array.from({ length: count }, () => board.in(0x511));
  const dma = (control: number, length: number, address: number) => {
    const request = new DataView(board.memory.bytes.buffer, REQUEST, 16);
    request.setUint32(0, control);
    request.setUint32(4, length);
    request.setBigUint64(8, BigInt(address));
    const swapped = new DataView(new ArrayBuffer(4));
    swapped.setUint32(0, REQUEST);
    board.ports.write(0x518, swapped.getUint32(0, true), 4);
    return request.getUint32(0);
  };
  return { board, device, select, data, dma };
};

describe('fw_cfg ports', () => {
  let rig = build();
  beforeEach(() => {
    rig = build();
  });

  it('has the signature at item 0 and both interfaces in the id', () => {
    rig.select(0);
    expect(rig.data(4)).toEqual(text('QEMU'));
    rig.select(1);
    expect(rig.data(4)).toEqual([3, 0, 0, 0]);
  });

  it('lists files sorted by name, big-endian, with selectors from 0x20', () => {
    rig.select(0x19);
    expect(rig.data(4)).toEqual([0, 0, 0, 2]);
    expect(rig.data(8)).toEqual([0, 0, 0, 5, 0, 0x20, 0, 0]);
    expect(rig.data(56)).toEqual([...text('etc/ant'), ...Array(49).fill(0)]);
    expect(rig.data(8)).toEqual([0, 0, 0, 3, 0, 0x21, 0, 0]);
  });

  it('reads zeros past the end, and from items that do not exist', () => {
    rig.select(0x21);
    expect(rig.data(5)).toEqual([9, 8, 7, 0, 0]);
    rig.select(0x3333);
    expect(rig.data(2)).toEqual([0, 0]);
  });

  it('starts over when an item is selected again', () => {
    rig.select(5);
    expect(rig.data(2)).toEqual([3, 0]);
    rig.select(5);
    expect(rig.data(1)).toEqual([3]);
  });

  it('refuses two files of one name', () => {
    expect(() => rig.device.file('etc/ant', bytes())).toThrow(/two files/);
  });
});

describe('fw_cfg DMA', () => {
  let rig = build();
  beforeEach(() => {
    rig = build();
  });

  it('shows its signature in the address register', () => {
    expect(Array.from({ length: 8 }, (_, i) => rig.board.in(0x514 + i))).toEqual(text('QEMU CFG'));
    expect(rig.board.ports.read(0x514, 4)).toBe(0x554d_4551);
  });

  it('selects and reads in one request', () => {
    expect(rig.dma((0x20 << 16) | SELECT | READ, 5, 0x2000)).toBe(0);
    expect([...rig.board.memory.bytes.slice(0x2000, 0x2006)]).toEqual([1, 2, 3, 4, 5, 0]);
  });

  it('goes on where the last request stopped, after a skip too, and fills up with zeros', () => {
    rig.board.memory.bytes.fill(0xee, 0x2000, 0x2010);
    rig.dma((0x20 << 16) | SELECT | SKIP, 2, 0);
    rig.dma(READ, 1, 0x2000);
    rig.dma(READ, 4, 0x2001);
    expect([...rig.board.memory.bytes.slice(0x2000, 0x2006)]).toEqual([3, 4, 5, 0, 0, 0xee]);
  });

  it('reports an error for a target outside RAM, however long, and for writes', () => {
    expect(rig.dma((0x20 << 16) | SELECT | READ, 5, rig.board.memory.size - 2)).toBe(1);
    expect(rig.dma(READ, 0xffff_ffff, 0)).toBe(1);
    expect(rig.dma(WRITE, 5, 0x2000)).toBe(1);
  });

  it('survives a request that is itself outside RAM', () => {
    rig.board.ports.write(0x514, 0xffff_ffff, 4);
    rig.board.ports.write(0x518, 0xffff_ffff, 4);
    expect(rig.board.log.guestMessages).toHaveLength(1);
  });
});

conformance('fw_cfg', () => {
  const { board, device } = build();
  return { board, device };
});
