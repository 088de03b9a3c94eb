/** When a guest counts as idle, which is when the page saves it. */
import { expect, test } from 'vitest';
import { Idleness } from '../../web/idleness.ts';

const counters = (instructions: number, seconds: number) => ({ instructions, guestTime: seconds * 1e9 });

test('a guest that waits is idle, one that works is not', () => {
  const idleness = new Idleness();
  expect(idleness.look(counters(500e6, 2))).toBe(false);
  expect(idleness.look(counters(501e6, 4))).toBe(true);
  expect(idleness.look(counters(900e6, 6))).toBe(false);
});

test('a guest that the host lets execute little is not idle: little of its time has passed', () => {
  const idleness = new Idleness();
  idleness.look(counters(4_500e6, 6.86));
  expect(idleness.look(counters(4_509e6, 7))).toBe(false);
});

test('a look whose answer comes together with that of the one before tells nothing', () => {
  const idleness = new Idleness();
  idleness.look(counters(500e6, 2));
  expect(idleness.look(counters(500e6, 2))).toBe(false);
});

test('a guest that stands still tells nothing', () => {
  expect(new Idleness().look(counters(0, 0))).toBe(false);
});
