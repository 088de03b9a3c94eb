/** Runs a case in several ways that must come to the same end, and looks at the state on the way. */
import type { Case } from './case.ts';
import { Dice } from './dice.ts';
import { brokenInvariants } from './invariants.ts';
import { compare, differences, matches, putBack, type Snapshot, take } from './snapshot.ts';
import type { Outcome, Subject } from './subject.ts';

/**
 * repeat: the same again, on a processor with another past. slices: in pieces of any size, down to single instructions. restore: half-way the state is saved, the processor
 * does something else, and the state is put back.
 */
export const VARIANTS = ['repeat', 'slices', 'restore'] as const;
export type Variant = (typeof VARIANTS)[number];

export interface Verdict {
  instructions: number;
  outcome: Outcome;
  /** What is wrong, or null. */
  problem: string | null;
  /** The slices did not come by the end that the whole run had. */
  missed: boolean;
}

const RF = 1 << 16;
const QUANTUM = 2000;
/** Stretches of so many instructions that a slice may take: one that takes more is stuck. */
const STRETCHES = 100;
/** Single steps after which a guest that only faults counts as missed. */
const STEPS = 30_000;
/** How far a slice may overshoot: the rest of a straight line. */
const LINE = 128;

/** Finds a bug by throwing it: what a check says, and what the core throws, are treated alike. */
export class Problem extends Error {}

interface Run {
  outcome: Outcome;
  /** A slice did not come to its end: in a REP that goes on and on, or among faults with hardly an instruction between them. */
  stuck: boolean;
  /**
   * It did not end between two instructions, but between two parts of a REP, whose sizes depend on what the TLB knows, or among events
   * each of which brought up the next.
   */
  between: boolean;
}

function inspect(subject: Subject, c: Case): void {
  const broken = brokenInvariants(subject, c.impossible);
  if (broken.length) throw new Problem(`invariant: ${broken.join('; ')}`);
}

/**
 * Up to slice number `to`, from `from` on. As on a machine that counts its time, a slice ends at the first place after so many instructions
 * where events are looked at, whatever faults cost: translated code and the interpreter come to them in different ways. `most`: instructions
 * of a stretch, after which code is translated that has become hot.
 */
function advance(subject: Subject, c: Case, from: number, to: number, most = QUANTUM): Run {
  const run: Run = { outcome: 'slice', stuck: false, between: false };
  for (let n = from; n < to && run.outcome === 'slice' && !run.stuck; n++) {
    const end = (n + 1) * QUANTUM;
    let stretches = (STRETCHES * QUANTUM) / most;
    while (run.outcome === 'slice' && subject.instructions < end && stretches-- > 0)
      run.outcome = subject.run(Math.min(most, end - subject.instructions));
    run.stuck = run.outcome === 'slice' && subject.instructions < end;
    inspect(subject, c);
  }
  return run;
}

/** What Run.between says. Between two parts of a REP RF is set. */
function isBetween(subject: Subject, { outcome, stuck }: Run): boolean {
  return stuck || (outcome === 'slice' && ((subject.flags & RF) !== 0 || subject.settle() !== 'slice'));
}

const slicesOf = (c: Case): number => Math.ceil(c.instructions / QUANTUM);

function whole(subject: Subject, c: Case, most?: number): { run: Run; end: Snapshot } {
  subject.begin(c);
  inspect(subject, c);
  const run = advance(subject, c, 0, slicesOf(c), most);
  return { run, end: take(subject) };
}

function expectSame(what: Variant | 'save', now: Snapshot, then: Snapshot): void {
  const different = compare(now, then);
  if (different) throw new Problem(`${what}: ${different}`);
}

/** A state that was restored saves as it was. */
function saveAgain(subject: Subject): void {
  const before = subject.save();
  subject.restore(before);
  const different = differences(before, subject.save());
  if (different.length) throw new Problem(`save: ${different.join('; ')}`);
}

// --- the variants ----------------------------------------------------------------------------------------------------

/**
 * From where it is now on to where another run ended, in slices of any size and then in single steps; false if it never came by. Where a
 * run stops depends on how it is cut, so the two meet at a number of instructions, among the faults that happen there.
 */
function meet(subject: Subject, c: Case, what: Variant, run: Run, end: Snapshot): boolean {
  const dice = new Dice(c.world);
  let outcome: Outcome = 'slice';
  while (outcome === 'slice' && end.instructions - subject.instructions > LINE) {
    const room = end.instructions - subject.instructions - LINE;
    outcome = subject.run(1 + dice.below(Math.min(dice.pick([1, 50, 1000]), room)));
  }
  for (let n = 0; n < STEPS && outcome === 'slice' && subject.instructions <= end.instructions; n++) {
    const here = subject.instructions === end.instructions && run.outcome === 'slice';
    if (here && matches(subject, end)) return true;
    const settled = subject.settle();
    if (settled === null) continue;
    outcome = settled;
    if (outcome !== 'slice') break;
    if (here && matches(subject, end)) return true;
    subject.step();
  }
  if (run.between || (outcome === 'slice' && subject.instructions <= end.instructions)) return false;
  if (outcome !== run.outcome)
    throw new Problem(`${what}: ${outcome} after ${subject.instructions}, not ${run.outcome} after ${end.instructions}`);
  expectSame(what, take(subject), end);
  return true;
}

/** Two that are stuck need not be at the same place. */
function again(subject: Subject, c: Case, run: Run, end: Snapshot): boolean {
  const { end: now } = whole(subject, c, new Dice(c.world).pick([20, 100, 500, QUANTUM]));
  if (!run.stuck) expectSame('repeat', now, end);
  return !run.stuck;
}

function inSlices(subject: Subject, c: Case, run: Run, end: Snapshot): boolean {
  subject.begin(c);
  return meet(subject, c, 'slices', run, end);
}

/** Both runs look translations up anew half-way: what a TLB still knows is no part of a saved state. */
function withRestore(subject: Subject, c: Case, scramble: Case): boolean {
  const half = slicesOf(c) >> 1;
  subject.begin(c);
  if (advance(subject, c, 0, half).outcome !== 'slice') return true;
  const middle = take(subject);
  subject.core.exports.stateReplaced(subject.cpu);
  const run = advance(subject, c, half, slicesOf(c));
  const end = take(subject);
  run.between = isBetween(subject, run);

  subject.begin({ ...scramble, cpu: c.cpu });
  subject.run(QUANTUM);
  putBack(subject, middle);
  return meet(subject, c, 'restore', run, end);
}

/** Checks a case in the ways of `variants`. Never throws; a hang is for a watchdog to see. */
export function check([subject, other]: readonly [Subject, Subject], c: Case, variants: readonly Variant[], scramble: Case): Verdict {
  const verdict: Verdict = { instructions: 0, outcome: 'slice', problem: null, missed: false };
  try {
    const { run, end } = whole(subject, c);
    verdict.instructions = end.instructions;
    verdict.outcome = run.outcome;
    saveAgain(subject);
    run.between = isBetween(subject, run);
    for (const variant of variants) {
      const ways = {
        repeat: () => again(other, c, run, end),
        slices: () => inSlices(other, c, run, end),
        restore: () => withRestore(other, c, scramble),
      };
      if (!ways[variant]()) verdict.missed = true;
    }
  } catch (error) {
    verdict.problem = error instanceof Problem ? error.message : error instanceof Error ? (error.stack ?? error.message) : String(error);
  }
  return verdict;
}
