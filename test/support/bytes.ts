import { expect } from 'vitest';

/** toEqual for many bytes: quick, and only slow to say what differs. */
export function expectBytes(actual: Uint8Array, expected: Uint8Array): void {
  if (!Buffer.from(actual).equals(expected)) expect(actual).toEqual(expected);
}
