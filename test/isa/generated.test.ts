import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

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
