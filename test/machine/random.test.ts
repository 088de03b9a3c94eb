import { expect, test } from 'vitest';
import { repeatable } from '../../machine/random.ts';

test('a seed gives the numbers that splitmix64 is known to give', () => {
  const next = repeatable(1234567n);
  expect([next(), next(), next()]).toEqual([6457827717110365317n, 3203168211198807973n, 9817491932198370423n]);
});

test('another seed gives others', () => {
  expect(repeatable(0n)()).toBe(0xe220_a839_7b1d_cdafn);
  expect(repeatable(1n)()).not.toBe(repeatable(2n)());
});
