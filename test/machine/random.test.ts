import { expect, test } from 'vitest';
import { RepeatableRandom } from '../../machine/random.ts';

test('a seed gives the numbers that splitmix64 is known to give', () => {
  const random = new RepeatableRandom(1234567n);
  expect([random.next(), random.next(), random.next()]).toEqual([6457827717110365317n, 3203168211198807973n, 9817491932198370423n]);
});

test('another seed gives others', () => {
  expect(new RepeatableRandom(0n).next()).toBe(0xe220_a839_7b1d_cdafn);
  expect(new RepeatableRandom(1n).next()).not.toBe(new RepeatableRandom(2n).next());
});

test('a saved state goes on where it was, and a cold start begins anew', () => {
  const [one, other] = [new RepeatableRandom(5n), new RepeatableRandom(6n)];
  const first = one.next();
  other.restore(one.save());
  expect(other.next()).toBe(one.next());
  one.reset('power');
  expect(one.next()).toBe(first);
});
