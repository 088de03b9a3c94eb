/** Makes, runs and judges cases; keeps count. */
import { Core } from '../../accel/tcg/core.ts';
import { boardCase, boardPlaces, checkBoard, UsedEngine } from './board.ts';
import type { Places } from './board-code.ts';
import { type Case, type Mode, parseName } from './case.ts';
import { check, VARIANTS, type Variant, type Verdict } from './check.ts';
import { hash } from './dice.ts';
import { processorCase } from './guests.ts';
import { minimise } from './minimise.ts';
import { Subject } from './subject.ts';

type Module = ConstructorParameters<typeof Core>[0];

/** What `--mode mixed` runs, in turn. Cases on the board take longest. */
const MIXED: readonly Mode[] = [
  ...(['long', 'protected', 'real', 'long', 'protected', 'long', 'real', 'protected'] as const),
  ...(['long', 'protected', 'real', 'long', 'protected', 'long', 'real', 'board'] as const),
];
/** What a processor runs while the case's own state is saved elsewhere. */
const SCRAMBLE_SEED = 1;

export interface Finding {
  case: Case;
  problem: string;
}

/** What a problem is called, so that one bug is not a thousand findings. */
export const signature = (problem: string): string =>
  problem
    .split('\n')
    .slice(0, 4)
    .join(' ')
    .replace(/0x[0-9a-f]+|\b[0-9a-f]{8,}\b|\d+/g, 'N')
    .slice(0, 160);

/** Of the number of a case's world: all regions keep registers from the beginning, which otherwise only those do that are stayed in for long. */
const KEEPS = 0x100;

export class Fuzzer {
  private readonly subjects = new Map<string, readonly [Subject, Subject]>();
  private readonly scramble = processorCase('protected', SCRAMBLE_SEED);

  private constructor(
    private readonly module: Module,
    private readonly engine: UsedEngine,
    private readonly places: Places,
  ) {}

  static async create(module: Module): Promise<Fuzzer> {
    const engine = new UsedEngine(new Core(module));
    return new Fuzzer(module, engine, await boardPlaces(engine));
  }

  /** Number `index` of a run that began with `seed`. */
  caseAt(seed: number, index: number, mode: Mode | 'mixed'): Case {
    return this.make(mode === 'mixed' ? MIXED[index % MIXED.length] : mode, hash(seed, index));
  }

  make(mode: Mode, seed: number): Case {
    return mode === 'board' ? boardCase(seed, this.places) : processorCase(mode, seed);
  }

  /** The case of a name such as long-0000002a. */
  named(name: string): Case | null {
    const parsed = parseName(name);
    return parsed && this.make(parsed.mode, parsed.seed);
  }

  /** One that interprets and one that translates whatever is jumped to: a case must come to the same on both. */
  private subjectsFor({ ramBytes, world }: Case): readonly [Subject, Subject] {
    const keeps = (world & KEEPS) !== 0;
    const key = `${ramBytes} ${keeps}`;
    let pair = this.subjects.get(key);
    if (!pair) {
      pair = [new Subject(new Core(this.module), ramBytes, 0), new Subject(new Core(this.module), ramBytes, 1, keeps ? 0 : undefined)];
      this.subjects.set(key, pair);
    }
    return pair;
  }

  /** One way of checking per case in long runs, all of them for a case that is known to be worth it. */
  async check(c: Case, variants: readonly Variant[] = [VARIANTS[c.world % VARIANTS.length]]): Promise<Verdict> {
    return c.mode === 'board' ? checkBoard(this.engine, c) : check(this.subjectsFor(c), c, variants, this.scramble);
  }

  /** The smallest case that shows the same problem. `before` is told of each one that is tried. */
  async reduce({ case: c, problem }: Finding, before: (c: Case) => void): Promise<Finding> {
    const wanted = signature(problem).split(':')[0];
    let last = problem;
    const smallest = await minimise(c, async (candidate) => {
      before(candidate);
      const found = (await this.check(candidate)).problem;
      if (found === null || signature(found).split(':')[0] !== wanted) return false;
      last = found;
      return true;
    });
    return { case: smallest, problem: last };
  }
}
