/**
 * Says at the end what was skipped and why, and how many tests passed, failed and were skipped, in one plain line. Ends a test
 * that loops: vitest's own timeout needs the worker's event loop.
 */

import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import type { Reporter, TestCase, TestModule, TestRunEndReason } from 'vitest/node';

/** Past what the slowest test and hook of a file may take, in milliseconds. */
const GRACE = 120_000;

export default class SummaryReporter implements Reporter {
  private readonly watches = new Map<string, NodeJS.Timeout>();
  private readonly ended = new Set<string>();

  onTestModuleQueued(module: TestModule): void {
    this.watch(module);
  }

  onTestModuleCollected(module: TestModule): void {
    this.watch(module);
  }

  onTestCaseResult(test: TestCase): void {
    this.watch(test.module);
  }

  onTestModuleEnd(module: TestModule): void {
    this.ended.add(module.id);
    clearTimeout(this.watches.get(module.id));
  }

  /** From here on the file has the time of its slowest test to show a sign of life. */
  private watch(module: TestModule): void {
    clearTimeout(this.watches.get(module.id));
    // With several files at a time, the results of a file's last tests may come after its end.
    if (this.ended.has(module.id)) return;
    const { testTimeout, hookTimeout } = module.project.config;
    const timeouts = [...module.children.allTests()].map((test) => test.options.timeout ?? testTimeout);
    const timer = setTimeout(
      () => {
        console.log(`killed, it does not end: ${module.relativeModuleId}`);
        spawnSync('pkill', ['-KILL', '-P', String(process.pid)]);
      },
      Math.max(testTimeout, ...timeouts) + hookTimeout + GRACE,
    );
    this.watches.set(module.id, timer.unref());
  }

  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[], reason: TestRunEndReason): void {
    const count = { passed: 0, failed: 0, skipped: 0 };
    const reasons = new Map<string, number>();
    for (const module of modules) {
      // A file that does not load has no tests that could fail.
      if (module.errors().length > 0) count.failed++;
      for (const test of module.children.allTests()) {
        const result = test.result();
        if (result.state === 'passed') count.passed++;
        else if (result.state === 'failed') count.failed++;
        else {
          count.skipped++;
          const why = (result.state === 'skipped' && result.note) || 'marked as skipped';
          reasons.set(why, (reasons.get(why) ?? 0) + 1);
        }
      }
    }
    // Errors outside any test, and runs that were cut short, are failures too.
    count.failed += errors.length;
    if (reason !== 'passed' && count.failed === 0) count.failed++;
    for (const [why, tests] of reasons) console.log(`skipped: ${why} (${tests} ${tests === 1 ? 'test' : 'tests'})`);
    if (process.env.TWIN86_TEST_RESULT) writeFileSync(process.env.TWIN86_TEST_RESULT, JSON.stringify(count));
    else console.log(`${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped`);
  }
}
