/**
 * Oracles that need nothing but what Debian and npm bring. They are tests of `npm test`, too; here each file is a test with parts.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compared, type Result, skipped } from './result.ts';
import type { Loaded, Suite, Test } from './suite.ts';

interface Report {
  testResults: { name: string; message: string; assertionResults: { fullName: string; status: string }[] }[];
}

/** Runs one file of tests, and reads what vitest reports. */
async function runFile(file: string): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'twin86-conformance-'));
  const report = join(folder, 'report.json');
  try {
    const args = ['node_modules/vitest/vitest.mjs', 'run', file, '--reporter=json', `--outputFile=${report}`];
    await new Promise((resolve, reject) => {
      spawn(process.execPath, args, { stdio: 'ignore' }).on('error', reject).on('close', resolve);
    });
    return summarise(JSON.parse(readFileSync(report, 'utf8')));
  } catch (error) {
    return { verdict: 'error', passed: 0, total: 0, failures: [], note: (error as Error).message };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

export function summarise({ testResults }: Report): Result {
  const parts = testResults.flatMap((file) => file.assertionResults);
  const ran = parts.filter(({ status }) => status === 'passed' || status === 'failed');
  const broken = testResults.find((file) => file.message && file.assertionResults.length === 0);
  if (broken) return { verdict: 'error', passed: 0, total: 0, failures: [], note: broken.message.split('\n')[0] };
  if (ran.length === 0) return skipped('what it needs is not here');
  return compared(
    ran.length,
    ran.filter(({ status }) => status === 'failed').map(({ fullName }) => fullName),
  );
}

function suite(name: string, oracle: string, files: Record<string, string>): Suite {
  return {
    ...{ name, oracle, dir: '', isExact: true },
    async load(): Promise<Loaded> {
      const tests = Object.entries(files).map(([test, file]): Test => ({ name: test, run: () => runFile(file) }));
      return { table: name, tests, count: tests.length };
    },
  };
}

export const vitestSuites: readonly Suite[] = [
  suite('silicon', 'a processor, as recorded', {
    integer: 'test/silicon/integer.test.ts',
    x87: 'test/core/x87.test.ts',
    sse: 'test/core/sse.test.ts',
    simd: 'test/core/simd.test.ts',
    avx: 'test/core/avx.test.ts',
    xsave: 'test/core/xsave.silicon.test.ts',
  }),
  suite('disassembly', 'objdump', { objdump: 'test/isa/objdump.test.ts' }),
];
