/** Slots of memory as KVM knows them: a stretch of guest-physical addresses that shows a stretch of the host's memory. */
import type { Gpa } from '../../machine/types.ts';
import type { NativeMemory } from './binding.ts';

export interface Slot {
  readonly at: Gpa;
  readonly size: number;
  readonly memory: NativeMemory;
  readonly offset: number;
  readonly readonly: boolean;
}

const MIB = 0x100000;

/** Adds a slot, as a continuation of the last one where it is one. */
export function append(slots: Slot[], slot: Slot | null): void {
  if (slot === null) return;
  const last = slots.at(-1);
  const continues =
    last !== undefined &&
    last.at + last.size === slot.at &&
    last.memory === slot.memory &&
    last.offset + last.size === slot.offset &&
    last.readonly === slot.readonly;
  if (continues) slots[slots.length - 1] = { ...last, size: last.size + slot.size };
  else slots.push(slot);
}

interface Range {
  readonly at: Gpa;
  readonly size: number;
}

/** What is left of a slot where others were first. */
export function cutOut(slot: Slot, others: readonly Range[]): Slot[] {
  let left = [slot];
  for (const { at, size } of others) {
    left = left.flatMap((piece) => {
      const end = piece.at + piece.size;
      if (at >= end || at + size <= piece.at) return [piece];
      const after = at + size;
      return [
        { ...piece, size: at - piece.at },
        { ...piece, at: after, size: end - after, offset: piece.offset + after - piece.at },
      ].filter((rest) => rest.size > 0);
    });
  }
  return left;
}

/** With bit 20 of addresses at 0, every odd megabyte shows what the even one below it has. */
export function withoutA20(slots: readonly Slot[]): Slot[] {
  const even = slots.flatMap((slot) => {
    const parts: Slot[] = [];
    for (let at = slot.at; at < slot.at + slot.size; ) {
      const end = Math.min((Math.floor(at / MIB) + 1) * MIB, slot.at + slot.size);
      if ((Math.floor(at / MIB) & 1) === 0) parts.push({ ...slot, at, size: end - at, offset: slot.offset + at - slot.at });
      at = end;
    }
    return parts;
  });
  return even.flatMap((slot) => [slot, { ...slot, at: slot.at + MIB }]);
}
