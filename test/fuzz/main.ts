/**
 * The fuzzing process that scripts/fuzz.mjs starts and watches. It writes each case to a file before it runs it, so that the
 * watchdog knows what hung or crashed. Argument: Options as JSON.
 */
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Core } from '../../accel/tcg/core.ts';
import type { Case, Mode } from './case.ts';
import { VARIANTS } from './check.ts';
import { type Finding, Fuzzer, signature } from './fuzzer.ts';

interface Options {
  core: string;
  mode: Mode | 'mixed';
  seed: number;
  /** Number of the first case. */
  from: number;
  /** Number of the last case, or null for none. */
  to: number | null;
  /** When to stop, in milliseconds since 1970, or null. */
  deadline: number | null;
  /** Cases to run instead, by name or file. */
  only: string[];
  /** Where the current case and the figures are kept for the watchdog. */
  folder: string;
  /** Where findings go. */
  seeds: string;
  /** Signatures of what was found before. */
  known: string[];
}

export interface Figures {
  cases: Record<string, number>;
  instructions: number;
  ends: Record<string, number>;
  missed: number;
  findings: Record<string, number>;
  slowest: { name: string; ms: number };
  memoryMiB: number;
}

const wasm = (globalThis as unknown as { WebAssembly: { compile(bytes: Uint8Array): Promise<ConstructorParameters<typeof Core>[0]> } })
  .WebAssembly;
const MIB = 1 << 20;
const REPORT_EVERY = 16;

class Session {
  private readonly figures: Figures;
  /** Number of the case that is running. */
  private index: number;

  constructor(
    private readonly fuzzer: Fuzzer,
    private readonly options: Options,
  ) {
    const findings = Object.fromEntries(options.known.map((s) => [s, 0]));
    this.index = options.from;
    this.figures = {
      cases: {},
      instructions: 0,
      ends: {},
      missed: 0,
      findings,
      slowest: { name: '', ms: 0 },
      memoryMiB: 0,
    };
  }

  /** In one piece, whenever the watchdog may look. */
  private write(name: string, content: unknown): void {
    const path = join(this.options.folder, name);
    writeFileSync(`${path}.new`, JSON.stringify(content));
    renameSync(`${path}.new`, path);
  }

  private readonly announce = (c: Case): void => this.write('current.json', { index: this.index, case: c });

  async run(): Promise<void> {
    const { only, to, deadline, seed, mode } = this.options;
    for (const what of only) await this.runOnly(what);
    const isDue = () => deadline !== null && Date.now() >= deadline;
    for (; only.length === 0 && this.index !== to && !isDue(); this.index++) {
      if (this.index % REPORT_EVERY === 0) this.report();
      await this.one(this.fuzzer.caseAt(seed, this.index, mode));
    }
    this.report();
  }

  private report(): void {
    this.figures.memoryMiB = Math.max(this.figures.memoryMiB, Math.round(process.memoryUsage().rss / MIB));
    this.write('figures.json', this.figures);
  }

  private async runOnly(what: string): Promise<void> {
    const c = this.fuzzer.named(what) ?? (JSON.parse(readFileSync(what, 'utf8')) as Finding).case;
    this.announce(c);
    const verdict = await this.fuzzer.check(c, VARIANTS);
    console.log(`${c.name}: ${verdict.problem ?? `${verdict.outcome} after ${verdict.instructions} instructions`}`);
    this.count(c, verdict.instructions, verdict.outcome, verdict.problem);
  }

  private count(c: Case, instructions: number, end: string, problem: string | null): boolean {
    const { figures } = this;
    figures.cases[c.mode] = (figures.cases[c.mode] ?? 0) + 1;
    figures.instructions += instructions;
    figures.ends[end] = (figures.ends[end] ?? 0) + 1;
    if (problem === null) return false;
    const s = signature(problem);
    const isNew = !Object.hasOwn(figures.findings, s);
    figures.findings[s] = (figures.findings[s] ?? 0) + 1;
    return isNew;
  }

  private async one(c: Case): Promise<void> {
    const start = performance.now();
    this.announce(c);
    const { problem, instructions, outcome, missed } = await this.fuzzer.check(c);
    const ms = performance.now() - start;
    if (ms > this.figures.slowest.ms) this.figures.slowest = { name: c.name, ms: Math.round(ms) };
    if (missed) this.figures.missed++;
    if (this.count(c, instructions, outcome, problem)) await this.keep({ case: c, problem: problem as string });
  }

  /** Makes a new finding small and stores it as a seed for npm test. */
  private async keep(finding: Finding): Promise<void> {
    console.log(`${finding.case.name}: ${finding.problem}`);
    const small = await this.fuzzer.reduce(finding, this.announce);
    mkdirSync(this.options.seeds, { recursive: true });
    // Where this machine has its files is nobody's business.
    const problem = small.problem.replace(/file:\/\/\S*\//g, '');
    writeFileSync(join(this.options.seeds, `${small.case.name}.json`), `${JSON.stringify({ ...small, problem }, null, 2)}\n`);
  }
}

const options = JSON.parse(process.argv[2]) as Options;
const fuzzer = await Fuzzer.create(await wasm.compile(readFileSync(options.core)));
await new Session(fuzzer, options).run();
