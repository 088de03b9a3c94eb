/** What the conformance runner makes of what it is told; the suites themselves are no part of `npm test`. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { Processor } from '../core/processor.ts';
import { parseReport } from './kvm-unit-tests.ts';
import { judge, parseReports } from './qemu-tcg.ts';
import { compared, type Result, shortfall, skipped } from './result.ts';
import { Runner } from './runner.ts';
import type { Suite } from './suite.ts';
import { conformancePage } from './suites.ts';
import { fromEntry, Tables, toEntry } from './table.ts';
import { WAYS } from './testfloat-functions.ts';
import { FloatLoop } from './testfloat-loop.ts';
import { parseUnitTests } from './unittests-cfg.ts';
import { sameFloat } from './v86-fixture.ts';
import { judgeUsertests } from './xv6.ts';

const ended = (stdout: string, status: number | null = 1, timeout = false) => ({ status, stdout, stderr: '', timeout });

describe("kvm-unit-tests' report", () => {
  test('is a pass only if the image says so and names no failure', () => {
    expect(parseReport(ended('PASS: a\nPASS: b\nSUMMARY: 2 tests\n'))).toMatchObject({ verdict: 'pass', passed: 2, total: 2 });
    expect(parseReport(ended('PASS: a\nFAIL: b\nSUMMARY: 2 tests, 1 failure\n', 3))).toMatchObject({ verdict: 'fail', failures: ['b'] });
    expect(parseReport(ended('PASS: a\nFAIL: b\n'))).toMatchObject({ verdict: 'error' });
    expect(parseReport(ended('', 0))).toMatchObject({ verdict: 'error' });
    expect(parseReport(ended('PASS: a\n', null, true))).toMatchObject({ verdict: 'timeout', passed: 1 });
    expect(parseReport(ended('SKIP: no such processor\n', 155))).toMatchObject({ verdict: 'skip', note: 'no such processor' });
  });

  test('has a list of tests with options, quoted values and lines that go on', () => {
    const [one, two] = parseUnitTests(
      '# none\n[one]\nfile = a.flat\nextra_params = -cpu max -append "x y"\ntimeout = 30\n\n[two]\ntest_args = "1 2"\nqemu_params = """-m \\\n64"""\n',
    );
    expect(one).toMatchObject({ name: 'one', file: 'a.flat', params: ['-cpu', 'max', '-append', 'x y'], timeout: 30, append: null });
    expect(two).toMatchObject({ name: 'two', file: 'two.flat', params: ['-m', '64'], timeout: null, append: '1 2' });
  });
});

describe('a program of QEMU', () => {
  const zipped = (text: string): string =>
    gzipSync(text)
      .toString('base64')
      .replace(/.{1,76}/g, '$&\r\n');

  test('is found in what the guest says, however the serial port ends lines', () => {
    const reports = parseReports(`[ 0.0] Linux\r\nended a 0\r\n${zipped('1\n2\n')}.\r\nended b-c 132\r\n${zipped('')}.\r\n[ 1.0] off\r\n`);
    expect([...reports]).toEqual([
      ['a', { status: 0, lines: ['1', '2'] }],
      ['b-c', { status: 132, lines: [] }],
    ]);
  });

  test("passes in the lines that are the host's, and in how it ends", () => {
    const host = { status: 0, lines: ['1', '2', '3'] };
    expect(judge(host, host)).toMatchObject({ verdict: 'pass', passed: 4, total: 4 });
    expect(judge({ status: 0, lines: ['1', 'x', '3'] }, host)).toMatchObject({ passed: 3, failures: ['2'], note: "line 2: 'x', not '2'" });
    expect(judge({ status: 137, lines: ['1', '2'] }, host)).toMatchObject({ passed: 2, total: 4, failures: ['3', 'exit status 0'] });
    expect(judge({ status: 0, lines: ['1', '2', '3', '4'] }, host)).toMatchObject({ verdict: 'fail', passed: 4, total: 5 });
    expect(judge(undefined, host).verdict).toBe('error');
  });
});

describe("xv6's usertests", () => {
  test('that stand where xv6 can stand are a timeout that says so', () => {
    const console = 'usertests starting\nfork test\nfork test OK\nlinkunlink test\n';
    expect(judgeUsertests(`${console}ok\nALL TESTS PASSED\n`, false)).toMatchObject({ verdict: 'pass' });
    expect(judgeUsertests(console, true)).toMatchObject({ verdict: 'timeout', note: expect.stringContaining('deadlock of its own') });
    expect(judgeUsertests(console, false).note).not.toContain('deadlock');
    expect(judgeUsertests(`${console}concreate test\n`, true).note).not.toContain('deadlock');
  });
});

describe('a result', () => {
  const failing = compared(3, ['b']);
  const passing = compared(3, []);

  test('falls short of another one by the parts that fail in it only', () => {
    expect(shortfall(failing, passing)).toEqual(['b']);
    expect(shortfall(passing, failing)).toEqual([]);
    expect(shortfall(compared(3, ['c']), failing)).toEqual(['c']);
    expect(shortfall(compared(3, ['b', 'b']), failing)).toEqual(['b']);
  });

  test('falls short of a longer one if it stopped in the middle', () => {
    const stopped: Result = { verdict: 'timeout', passed: 1, total: 1, failures: [] };
    expect(shortfall(stopped, passing)).toEqual(['timeout']);
    expect(shortfall(stopped, failing)).toEqual(['timeout after 1 of 2']);
    expect(shortfall(failing, stopped)).toEqual([]);
  });

  test('falls short by being skipped, and never of one that was', () => {
    expect(shortfall(skipped('no tool'), passing)).toEqual(['skipped']);
    expect(shortfall(failing, skipped('no tool'))).toEqual([]);
  });

  test('survives being written down; of very many failures, their number', () => {
    for (const result of [failing, passing, skipped('no tool')]) expect(fromEntry(toEntry(result))).toEqual(result);
    const names = Array.from({ length: 60 }, (_, i) => `part ${i}`);
    const many = fromEntry(toEntry(compared(100, names)));
    expect(many).toMatchObject({ verdict: 'fail', passed: 40, total: 100, failures: [] });
    expect(shortfall(compared(100, names), many)).toEqual([]);
    expect(shortfall(compared(100, [...names, 'another']), many)).toEqual(['39 of 100, not 40 of 100']);
  });
});

describe('a run', () => {
  let folder: string;
  let lines: string[];
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'twin86-conformance-test-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  async function tallyOf(ours: Result, { record = false, reference }: { record?: boolean; reference?: Result } = {}) {
    lines = [];
    const suite: Suite = {
      ...{ name: 'some', dir: '', oracle: 'someone' },
      load: async () => ({
        ...{ table: 'some', count: 1 },
        tests: [{ name: 'test', run: async () => ours, reference: reference && (async () => reference) }],
      }),
    };
    const options = { dir: '', dist: '', accel: null, only: null, seconds: null, live: reference !== undefined, record };
    const runner = new Runner(new Tables(folder), options, { line: (text) => lines.push(text), progress: () => {} });
    await runner.run(suite);
    return runner.tally;
  }

  test('is compared with the reference, and with what was recorded of ourselves before', async () => {
    const [good, bad] = [compared(2, []), compared(2, ['b'])];
    expect((await tallyOf(bad)).regressions).toEqual(['test']);
    expect((await tallyOf(bad, { reference: good, record: true })).behind).toEqual(['test']);
    const again = await tallyOf(bad);
    expect([again.regressions, again.behind]).toEqual([[], ['test']]);
    expect(lines.join('\n')).toMatch(/fail 1\/2 +test +pass 2\/2\n +the reference passes: b/);
    await tallyOf(good, { record: true });
    expect((await tallyOf(bad)).regressions).toEqual(['test']);
  });
});

describe("TestFloat's cases", () => {
  const way = (name: string, instruction: string) => WAYS.find((w) => w.name === name && w.instruction === instruction) as (typeof WAYS)[0];

  let loop: FloatLoop;
  beforeAll(async () => {
    loop = new FloatLoop(await Processor.create('max'));
  });

  test('are computed in the guest, and those that come out otherwise are told', () => {
    const [nearest, up, extended, single] = [0, 2, 3, 0];
    const third = ['3F800000 40400000 3EAAAAAB 01'];
    expect(loop.wrong(way('f32_div', 'DIVSS'), third, nearest, extended)).toEqual([]);
    expect(loop.wrong(way('f32_div', 'DIVSS'), ['3F800000 40400000 3EAAAAAA 01'], nearest, extended)).toEqual([
      { line: '3F800000 40400000 3EAAAAAA 01', got: '3EAAAAAB 01' },
    ]);
    expect(loop.wrong(way('f32_div', 'DIVSS'), ['3F800000 00000000 7F800000 00'], nearest, extended)[0].got).toBe('7F800000 08');
    expect(loop.wrong(way('f64_lt', 'COMISD'), ['3FF0000000000000 4000000000000000 1 00'], nearest, extended)).toEqual([]);
    const add = way('extF80_add', 'FADDP');
    expect(loop.wrong(add, ['3FFF8000000000000000 3FBF8000000000000000 3FFF8000000000000001 01'], up, extended)).toEqual([]);
    expect(loop.wrong(add, ['3FFF8000000000000000 3FBF8000000000000000 3FFF8000010000000000 01'], up, single)).toEqual([]);
  });
});

test('docs/conformance.md is up to date', () => {
  const page = readFileSync(join(import.meta.dirname, '../../docs/conformance.md'), 'utf8');
  expect(page, 'run "npm run test:conformance -- --record" with --suite, or print anew').toBe(
    conformancePage(join(import.meta.dirname, 'reference')),
  );
});

describe("a number of gdb's", () => {
  test.for([
    ['1.0e+00', 0x3fff, 1n << 63n, true],
    ['-1.5e+00', 0xbfff, 3n << 62n, true],
    ['1.5e+00', 0xbfff, 3n << 62n, false],
    ['1.0000001e+00', 0x3fff, 1n << 63n, false],
    ['2.0e+00', 0x3fff, 1n << 63n, false],
    ['inf', 0x7fff, 1n << 63n, true],
    ['inf', 0x7ffe, 1n << 63n, true],
    ['inf', 0x4000, 1n << 63n, false],
    ['-nan', 0xffff, 3n << 62n, true],
    ['0.0e+00', 0, 0n, true],
    ['0.0e+00', 0x1000, 1n << 63n, true],
    ['0.0e+00', 0x3fff, 1n << 63n, false],
  ] as const)('%s is %x %x: %s', ([text, high, significand, same]) => {
    expect(sameFloat(significand, high, text)).toBe(same);
  });
});
