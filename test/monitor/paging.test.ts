import { beforeEach, describe, expect, it } from 'vitest';
import { mappings, translate } from '../../monitor/paging.ts';
import { FakeTarget } from './fake-target.ts';

const P = 1n;
const W = 2n;
const U = 4n;
const PS = 0x80n;

let target: FakeTarget;
const read = (at: bigint, into: Uint8Array) => target.readPhysical(at, into);
const put = (at: bigint, value: bigint, bytes = 8) => {
  const view = new DataView(target.ram.buffer);
  if (bytes === 8) view.setBigUint64(Number(at), value, true);
  else view.setUint32(Number(at), Number(value), true);
};
const list = () =>
  [...mappings(target.state0, read)].map(({ virtual, physical, size, user, writable }) => [virtual, physical, size, user, writable]);

beforeEach(() => {
  target = new FakeTarget();
});

const paging = (cr4: bigint, efer = 0n) => {
  target.state0.cr = { ...target.state0.cr, cr0: 0x80000001n, cr3: 0x1000n, cr4 };
  (target.state0.msr as Map<number, bigint>).set(0xc0000080, efer);
};

describe('translation', () => {
  it('is none with paging off, but for addresses above 4 GiB', () => {
    expect(translate(target.state0, read, 0x12345n)).toBe(0x12345n);
  });

  it('walks two levels of 4-byte entries', () => {
    paging(0n);
    put(0x1000n + 4n * 0x300n, 0x2000n | P | W | U, 4);
    put(0x2000n + 4n * 5n, 0x7000n | P | U, 4);
    expect(translate(target.state0, read, 0xc0005678n)).toBe(0x7678n);
    expect(translate(target.state0, read, 0xc0006000n)).toBeNull();
    expect(list()).toEqual([[0xc0005000n, 0x7000n, 0x1000n, true, false]]);
  });

  it('finds 4 MiB pages with PSE only, and their address bits above 4 GiB', () => {
    put(0x1000n, 0x0040_0000n | (3n << 13n) | P | W | PS, 4);
    paging(0x10n);
    expect(translate(target.state0, read, 0x1234n)).toBe(0x3_0040_1234n);
    paging(0n);
    expect(translate(target.state0, read, 0x1234n)).toBeNull();
  });

  it('walks three levels of 8-byte entries, the first without rights', () => {
    paging(0x20n);
    put(0x1000n + 8n * 3n, 0x2000n | P);
    put(0x2000n, 0x3000n | P | W | U);
    put(0x2008n, 0x12_0000_0000n | P | W | PS);
    put(0x3000n + 8n * 1n, (1n << 63n) | 0x9000n | P | W);
    expect(translate(target.state0, read, 0xc0001004n)).toBe(0x9004n);
    expect(list()).toEqual([
      [0xc0001000n, 0x9000n, 0x1000n, false, true],
      [0xc0200000n, 0x12_0000_0000n, 0x20_0000n, false, true],
    ]);
  });

  it('walks four levels in long mode, with 1 GiB pages and sign-extended addresses', () => {
    paging(0x20n, 0x500n);
    put(0x1000n + 8n * 511n, 0x2000n | P | W | U);
    put(0x2000n + 8n * 510n, 0x8000_0000n | P | W | U | PS);
    expect(translate(target.state0, read, 0xffffffff_80012345n)).toBe(0x8001_2345n);
    expect(list()).toEqual([[0xffffffff_80000000n, 0x8000_0000n, 0x4000_0000n, true, true]]);
  });

  it('maps nothing where a table lies outside memory', () => {
    paging(0x20n, 0x500n);
    put(0x1000n, 0x7fff_f000n | P);
    expect(translate(target.state0, read, 0n)).toBeNull();
    expect(list()).toEqual([]);
  });
});
