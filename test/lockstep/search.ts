/**
 * Where two engines that run the same guest come to differ. They are compared every so many instructions, the whole machine each time; the first
 * stretch at whose end they differ is halved as long as the difference shows, then walked from one place where events are looked at to the next; and
 * the last such step, or the translated region in which it happens, is searched instruction by instruction.
 */
import type { Point, Side } from './side.ts';

export interface Finding {
  /** Instructions since the start, before the one that differs. */
  readonly instructions: number;
  /** The state before it, which both have. */
  readonly before: Point;
  /** first / second. */
  readonly differences: readonly string[];
  /** exact: it is the instruction at `before`; stretch: it lies within so many instructions from there on. */
  readonly within: number;
}

export interface SearchOptions {
  /** Instructions between two comparisons. */
  readonly every: number;
  /** Where to end without a finding. */
  readonly until?: number;
  /** Whether the second side has a translator whose regions are to be tried one by one. */
  readonly regions: boolean;
  onProgress?(instructions: number): void;
}

/** Shorter stretches are walked. */
const WALK = 2000;
/** Parts of a REP, or faults, that may follow a region's last instruction without one more being counted. */
const TAILS = 64;

/** Runs both to the end of the guest; null if they never differ. */
export async function findDifference(first: Side, second: Side, options: SearchOptions): Promise<Finding | null> {
  let before = first.take();
  for (;;) {
    const differences = await runBoth(first, second, options.every);
    options.onProgress?.(first.instructions);
    if (differences.length > 0) return narrow(first, second, before, options, differences);
    if (first.ended || first.instructions >= (options.until ?? Number.POSITIVE_INFINITY)) return null;
    before = first.take();
  }
}

async function runBoth(first: Side, second: Side, instructions: number): Promise<string[]> {
  await first.run(instructions);
  await second.run(instructions);
  return first.differs(second);
}

function bothTo(first: Side, second: Side, point: Point): void {
  first.putBack(point);
  second.putBack(point);
}

/** Halves the stretch: the later half counts if the difference still shows when it alone is run from the state in the middle. */
async function narrow(first: Side, second: Side, start: Point, options: SearchOptions, seen: readonly string[]): Promise<Finding> {
  let [before, length, differences] = [start, options.every, seen];
  while (length > WALK) {
    const half = Math.floor(length / 2);
    bothTo(first, second, before);
    const early = await runBoth(first, second, half);
    if (early.length > 0) {
      [length, differences] = [half, early];
      continue;
    }
    const middle = first.take();
    const late = await runBoth(first, second, length - half);
    // Code that was hot is no more, or the stop in the middle has kept it from running translated.
    if (late.length === 0) break;
    [before, length, differences] = [middle, length - half, late];
  }
  return (await walk(first, second, before, length, options)) ?? { instructions: before.instructions, before, differences, within: length };
}

/** From place to place; null if nothing shows that way. */
async function walk(first: Side, second: Side, start: Point, length: number, { regions }: SearchOptions): Promise<Finding | null> {
  bothTo(first, second, start);
  while (!first.ended && first.instructions < start.instructions + length + WALK) {
    const before = first.take();
    if (regions) {
      const end = stepRegion(first, second);
      if (end !== null && first.differs(second).length > 0) return searchRegion(first, second, before, end);
      if (end !== null && end > before.instructions) continue;
      bothTo(first, second, before);
    }
    const differences = await runBoth(first, second, 1);
    if (differences.length > 0) return searchLine(first, second, before, differences);
  }
  return null;
}

/** The second side runs the region here, the first as many instructions. Returns where they are; null if there is no region. */
function stepRegion(first: Side, second: Side): number | null {
  if (!second.cpu.stepRegion()) return null;
  follow(first, second);
  return second.instructions;
}

/** Takes the first side to where the second is: also to the part of a REP, or to the fault, with which that has ended. */
function follow(first: Side, second: Side): void {
  const end = second.instructions;
  for (let stuck = 0; first.instructions < end && stuck < TAILS; stuck++) {
    const before = first.instructions;
    first.cpu.step();
    if (first.instructions > before) stuck = 0;
  }
  for (let tail = 0; tail < TAILS && first.differs(second).length > 0; tail++) {
    const kept = first.take();
    first.cpu.step();
    if (first.instructions > end) return first.putBack(kept);
  }
}

/** Code that is translated from behind the wrong instruction is right: the last beginning with which it is wrong is the instruction. */
function searchRegion(first: Side, second: Side, start: Point, end: number): Finding {
  const attempt = (at: number): { before: Point; differences: string[] } => {
    bothTo(first, second, start);
    while (first.instructions < at) first.cpu.step();
    const before = first.take();
    second.putBack(before);
    // Once by the interpreter: what misses the TLB is not done by translated code.
    while (second.instructions < end) second.cpu.step();
    second.stepBack(before);
    while (second.instructions < end) {
      const here = second.instructions;
      second.cpu.stepRegion();
      if (second.instructions === here) second.cpu.step();
    }
    follow(first, second);
    return { before, differences: first.differs(second) };
  };
  let wrong = { at: start.instructions, ...attempt(start.instructions) };
  let right = end;
  while (right - wrong.at > 1) {
    const at = Math.floor((wrong.at + right) / 2);
    const tried = attempt(at);
    if (tried.differences.length > 0) wrong = { at, ...tried };
    else right = at;
  }
  const found = wrong.differences.length > 0;
  return { instructions: wrong.at, before: wrong.before, differences: wrong.differences, within: found ? 1 : end - start.instructions };
}

/** Both interpreters: the first instruction after which they differ, unless that comes by an event before the first or after the last. */
function searchLine(first: Side, second: Side, start: Point, differences: readonly string[]): Finding {
  bothTo(first, second, start);
  for (let steps = 0; steps < WALK; steps++) {
    const before = first.take();
    first.cpu.step();
    second.cpu.step();
    const found = first.differs(second);
    if (found.length > 0) return { instructions: before.instructions, before, differences: found, within: 1 };
  }
  return { instructions: start.instructions, before: start, differences, within: 0 };
}
