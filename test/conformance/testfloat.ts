/**
 * Berkeley TestFloat 3: its generator writes operands, result and exception flags; we compute the same. SoftFloat within it has to be
 * built with its default specialisation for x86 (8086-SSE), which has the right NaNs.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseCpu } from '../../accel/tcg/cpu-models.ts';
import { builtProcessor } from './core.ts';
import { type Result, skipped } from './result.ts';
import { type Loaded, type Options, type Suite, type Test, UsageError } from './suite.ts';
import { WAYS, type Way } from './testfloat-functions.ts';
import { FloatLoop } from './testfloat-loop.ts';

const GENERATOR = 'testfloat_gen';
const CPU = 'max';
/** Wrong cases to show. */
const MOST_SHOWN = 5;
/** Its options, with the rounding control of MXCSR and of the x87 control word. */
const ROUNDINGS: Record<string, number> = { near_even: 0, min: 1, max: 2, minMag: 3 };
/** Likewise with the precision control. */
const PRECISIONS: Record<string, number> = { '32': 0, '64': 2, '80': 3 };

interface Setting {
  readonly options: string[];
  readonly rounding: number;
  readonly precision: number;
}

/** What to run one way with: its own rounding, or each; and each precision. */
function settings(way: Way): Setting[] {
  const roundings = way.rounding === 'all' ? Object.keys(ROUNDINGS) : [way.rounding === 'none' ? 'near_even' : way.rounding];
  const precisions = way.precision ? Object.keys(PRECISIONS) : ['80'];
  return roundings.flatMap((rounding) =>
    precisions.map((precision) => ({
      options: [`-r${rounding}`, `-precision${precision}`],
      // An instruction that truncates by itself must do so whatever the control register says.
      rounding: way.rounding === 'all' ? ROUNDINGS[rounding] : ROUNDINGS.near_even,
      precision: PRECISIONS[precision],
    })),
  );
}

const operandsOf = (line: string): bigint[] =>
  line
    .split(' ')
    .slice(0, -2)
    .map((word) => BigInt(`0x${word}`));

function generate(generator: string, way: Way, { options }: Setting): string[] {
  const args = ['-tininessafter', '-exact', ...options, way.name];
  const output = execFileSync(generator, args, { encoding: 'latin1', maxBuffer: 1 << 30 });
  const lines: string[] = [];
  for (let n = 0, start = 0, end = output.indexOf('\n'); end >= 0; n++, start = end + 1, end = output.indexOf('\n', start)) {
    if (n % (way.every ?? 1)) continue;
    const line = output.slice(start, end);
    if (!way.except?.(operandsOf(line))) lines.push(line);
  }
  return lines;
}

function runWay(generator: string, loop: FloatLoop, way: Way): Result {
  const shown: string[] = [];
  let [total, wrong] = [0, 0];
  for (const setting of settings(way)) {
    const lines = generate(generator, way, setting);
    total += lines.length;
    for (const { line, got } of loop.wrong(way, lines, setting.rounding, setting.precision)) {
      wrong++;
      if (shown.length < MOST_SHOWN) shown.push(`${setting.options.join(' ')}: ${line}, got ${got}`);
    }
  }
  return { verdict: wrong ? 'fail' : 'pass', passed: total - wrong, total, failures: shown };
}

/** The built generator: in the folder itself, or where TestFloat's makefiles leave it. */
function findGenerator(dir: string): string {
  const build = join(dir, 'build');
  const folders = [dir, ...(existsSync(build) ? readdirSync(build).map((name) => join(build, name)) : [])];
  const found = folders.map((folder) => join(folder, GENERATOR)).find(existsSync);
  if (!found) throw new UsageError(`no ${GENERATOR} in ${folders.join(', ')}`);
  return found;
}

export const testfloat: Suite = {
  name: 'testfloat',
  dir: `a built tree of Berkeley TestFloat 3, or a folder with ${GENERATOR}`,
  oracle: 'Berkeley SoftFloat',
  isExact: true,
  async load({ dir, dist, accel }: Options): Promise<Loaded> {
    const generator = findGenerator(dir);
    const { cpu } = parseCpu(CPU);
    const loop = new FloatLoop(await builtProcessor(dist, CPU, accel));
    const tests = WAYS.map((way): Test => {
      const isAbsent = way.feature !== undefined && !cpu.has(way.feature);
      const run = async () => (isAbsent ? skipped(`no ${way.feature}`) : runWay(generator, loop, way));
      return { name: `${way.name} (${way.instruction})`, run };
    });
    return { table: this.name, tests, count: tests.length };
  },
};
