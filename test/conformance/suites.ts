/** All suites. */
import { readdirSync } from 'node:fs';
import { kvmUnitTests } from './kvm-unit-tests.ts';
import { vitestSuites } from './own.ts';
import { printPage } from './page.ts';
import { qemuTcg } from './qemu-tcg.ts';
import type { Suite } from './suite.ts';
import { Tables } from './table.ts';
import { test386 } from './test386.ts';
import { testfloat } from './testfloat.ts';
import { v86Nasm } from './v86-nasm.ts';
import { xv6 } from './xv6.ts';

/** Those that were built elsewhere. */
export const SUITES: readonly Suite[] = [kvmUnitTests, qemuTcg, test386, testfloat, v86Nasm, xv6];

/** docs/conformance.md, from the tables in a folder. */
export function conformancePage(folder: string): string {
  const tables = readdirSync(folder)
    .sort()
    .map((file) => new Tables(folder).read(file.replace(/\.json$/, '')));
  return printPage(
    [...vitestSuites, ...SUITES].flatMap((suite) =>
      tables.filter((table) => table.suite === suite.name || table.suite.startsWith(`${suite.name}-`)).map((table) => ({ table, suite })),
    ),
  );
}
