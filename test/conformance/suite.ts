/** What a suite is to the runner. */
import type { Result } from './result.ts';

/** The user asked for something that does not exist or cannot be. */
export class UsageError extends Error {}

export interface Test {
  readonly name: string;
  /** Runs on twin86. */
  run(): Promise<Result>;
  /** Runs on QEMU, for suites that are measured against it. */
  reference?(): Promise<Result>;
}

export interface Options {
  /** Where the suite was built. */
  readonly dir: string;
  /** Names of tests have to match, if given. Others need not be prepared. */
  readonly only: RegExp | null;
  /** Seconds to give a test, instead of what the suite says. */
  readonly seconds: number | null;
  /** Of twin86's build: dist. */
  readonly dist: string;
  /** How twin86 runs the guest, as of its -accel; null for the usual. */
  readonly accel: string | null;
}

export interface Loaded {
  /** Name of the table of recorded results. */
  readonly table: string;
  readonly tests: Iterable<Test>;
  readonly count: number;
  dispose?(): void;
}

export interface Suite {
  readonly name: string;
  /** What is in --dir, for the help. */
  readonly dir: string;
  /** Who says what is right, for the head of the table. */
  readonly oracle: string;
  /** What else is to be said above its results. */
  readonly remark?: string;
  /** What is right is within the tests: the oracle passes all of them. */
  readonly isExact?: boolean;
  load(options: Options): Promise<Loaded>;
}
