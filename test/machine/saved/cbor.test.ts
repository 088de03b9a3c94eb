import { describe, expect, it } from 'vitest';
import { decodeCbor } from '../../../machine/saved/cbor-decode.ts';
import { encodeCbor } from '../../../machine/saved/cbor-encode.ts';
import { SnapshotError } from '../../../machine/snapshot.ts';
import { Random } from '../../support/random.ts';

const bytes = (hex: string): Uint8Array => Uint8Array.from(hex.match(/../g) ?? [], (byte) => Number.parseInt(byte, 16));

describe('CBOR', () => {
  // RFC 8949, Appendix A: those of the kinds that are used here.
  it.each<[unknown, string]>([
    [0, '00'],
    [10, '0a'],
    [23, '17'],
    [24, '1818'],
    [100, '1864'],
    [1000, '1903e8'],
    [1000000, '1a000f4240'],
    [1000000000000, '1b000000e8d4a51000'],
    [18446744073709551616n, 'c249010000000000000000'],
    [-18446744073709551617n, 'c349010000000000000000'],
    [-1, '20'],
    [-10, '29'],
    [-100, '3863'],
    [-1000, '3903e7'],
    [1.1, 'fb3ff199999999999a'],
    [1.0e300, 'fb7e37e43c8800759c'],
    [-4.1, 'fbc010666666666666'],
    [Number.POSITIVE_INFINITY, 'fb7ff0000000000000'],
    [Number.NaN, 'fb7ff8000000000000'],
    [Number.NEGATIVE_INFINITY, 'fbfff0000000000000'],
    [false, 'f4'],
    [true, 'f5'],
    [null, 'f6'],
    [undefined, 'f7'],
    [bytes(''), '40'],
    [bytes('01020304'), '4401020304'],
    ['', '60'],
    ['IETF', '6449455446'],
    ['"\\', '62225c'],
    ['\u00fc', '62c3bc'],
    ['\u6c34', '63e6b0b4'],
    ['\ud800\udd51', '64f0908591'],
    [[], '80'],
    [[1, 2, 3], '83010203'],
    [[1, [2, 3], [4, 5]], '8301820203820405'],
    [Array.from({ length: 25 }, (_, i) => i + 1), '98190102030405060708090a0b0c0d0e0f101112131415161718181819'],
    [{}, 'a0'],
    [{ a: 1, b: [2, 3] }, 'a26161016162820203'],
    [['a', { b: 'c' }], '826161a161626163'],
  ])('$1 is written and read as in RFC 8949', (value, hex) => {
    expect(Buffer.from(encodeCbor(value)).toString('hex')).toBe(hex);
    expect(decodeCbor(bytes(hex))).toStrictEqual(value);
  });

  it('keeps apart what is alike: numbers and bigints, zeros, arrays of every type, maps, odd names', () => {
    const value = {
      zeros: [0, -0, 0n, -1n, 0xffff_ffff_ffff_ffffn, Number.MAX_SAFE_INTEGER, 2 ** 53],
      arrays: [
        Uint8Array.of(1),
        Uint16Array.of(1, 0xffff),
        Uint32Array.of(2 ** 31),
        BigUint64Array.of(2n ** 63n),
        Int8Array.of(-1),
        Int16Array.of(-1),
        Int32Array.of(-1),
        BigInt64Array.of(-1n),
        Float32Array.of(0.5),
        Float64Array.of(0.1),
      ],
      map: new Map<unknown, unknown>([
        [1, 2n],
        ['1', new Map()],
      ]),
      ['__proto__']: 1,
      '': null,
    };
    expect(decodeCbor(encodeCbor(value))).toStrictEqual(value);
    expect(Object.hasOwn(decodeCbor(encodeCbor(JSON.parse('{"__proto__": 1}'))) as object, '__proto__')).toBe(true);
  });

  it('does not write what it could not give back', () => {
    expect(() => encodeCbor(() => 1)).toThrow('no plain data');
    expect(() => encodeCbor(new Date())).toThrow('no plain data');
  });

  it.each([
    ['nothing', ''],
    ['a cut string', '6461'],
    ['a length beyond everything', '5b7fffffffffffffff'],
    ['an array that claims more than there is', '9a7fffffff00'],
    ['an indefinite length', '9f01ff'],
    ['an unknown simple value', 'f8ff'],
    ['an unknown tag', 'd9ffff40'],
    ['half an element', 'd8464101'],
    ['something behind it', '0000'],
    ['text that is none', '61ff'],
    ['a key that is no name', 'a10102'],
    ['the same key twice', 'a2616101616102'],
    ['endless nesting', '81'.repeat(5000)],
    ['a bignum of a kilobyte', `c2590400${'ff'.repeat(1024)}`],
  ])('refuses %s', (_what, hex) => {
    expect(() => decodeCbor(bytes(hex))).toThrow(SnapshotError);
  });

  it('does not let a few bytes take much memory', () => {
    expect(() => decodeCbor(Buffer.concat([Uint8Array.of(0x9a, 0, 0x20, 0, 0), new Uint8Array(0x20_0000).fill(0x80)]))).toThrow(
      'too many items',
    );
  });

  it('reads random bytes, or refuses them', () => {
    const random = new Random(1);
    let taken = 0;
    for (let i = 0; i < 4000; i++) {
      const noise = Uint8Array.from({ length: 1 + random.below(20) }, () => random.below(256));
      try {
        const value = decodeCbor(noise);
        taken++;
        expect(decodeCbor(encodeCbor(value))).toStrictEqual(value);
      } catch (error) {
        if (!(error instanceof SnapshotError)) throw error;
      }
    }
    expect(taken).toBeGreaterThan(50);
  });
});
