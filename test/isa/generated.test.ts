import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { rows } from '../../core-asm/isa/row.ts';
import { TestStatus } from '../../core-asm/isa/test-status.ts';
import '../../core-asm/isa/rows/index.ts';

type Isa = { printIsa(): Promise<Map<string, string>> };
const { printIsa }: Isa = await import(new URL('../../scripts/isa.mjs', import.meta.url).href);

test('what is printed from the instruction rows is up to date', async () => {
  const root = new URL('../../', import.meta.url);
  const stale = [...(await printIsa())].filter(([name, text]) => readFileSync(fileURLToPath(new URL(name, root)), 'utf8') !== text);
  expect(
    stale.map(([name]) => name),
    'run "npm run isa"',
  ).toEqual([]);
});

test('the manual page finds the row of everything that was recorded of a processor', () => {
  expect(new TestStatus(fileURLToPath(new URL('../../', import.meta.url))).unknown(rows)).toEqual([]);
});
