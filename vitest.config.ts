import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/** Long tests (*.long.test.ts) run with TWIN86_LONG=1 only, which `npm run test:long` sets. */
const long = process.env.TWIN86_LONG === '1';
/** The page in a browser at length (*.web.test.ts) with TWIN86_WEB=1, which `npm run test:web` sets. */
const web = process.env.TWIN86_WEB === '1';
const HOUR = 60 * 60_000;
/** Of expect.poll, in a browser on a host however busy. */
const PATIENCE = 500_000;

export default defineConfig({
  test: {
    // vitest leaves one processor to itself, which is half of a small machine; it needs little.
    maxWorkers: Math.max(availableParallelism() - 1, 2),
    reporters: ['default', './test/helpers/summary-reporter.ts'],
    projects: [
      {
        test: {
          name: 'default',
          include: ['test/**/*.test.ts'],
          exclude: ['test/**/*.long.test.ts', 'test/**/*.web.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      ...(long ? [{ test: { name: 'long', include: ['test/**/*.long.test.ts'], testTimeout: HOUR, hookTimeout: HOUR / 6 } }] : []),
      ...(web
        ? [
            {
              test: {
                name: 'web',
                include: ['test/**/*.web.test.ts'],
                testTimeout: HOUR,
                hookTimeout: HOUR / 6,
                expect: { poll: { timeout: PATIENCE } },
              },
            },
          ]
        : []),
    ],
  },
});
