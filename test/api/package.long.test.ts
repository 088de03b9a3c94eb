/** What `npm pack` makes is installed elsewhere, run, and type-checked. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { firmware } from '../helpers/guests.ts';

const ROOT = join(import.meta.dirname, '../..');
const { whyNoAddon }: { whyNoAddon(): string | null } = await import(new URL('../../scripts/lib/addon.mjs', import.meta.url).href);

describe('the package', () => {
  const folder = mkdtempSync(join(tmpdir(), 'twin86-package-'));
  const run = (command: string, args: string[], cwd = folder) => execFileSync(command, args, { cwd, encoding: 'utf8' });

  beforeAll(() => {
    const [{ filename }] = JSON.parse(run('npm', ['pack', '--json', '--silent', '--pack-destination', folder], ROOT).replace(/^[^[]*/, ''));
    writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }');
    // What it depends on is here already: nothing is fetched.
    const dependency = join(ROOT, 'node_modules/node-addon-api');
    run('npm', ['install', '--offline', '--no-audit', '--no-fund', '--install-links', dependency, join(folder, filename)]);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const installed = (path: string) => readdirSync(join(folder, 'node_modules/twin86', path));

  test('has built files with source maps and types, and nothing of others', () => {
    expect(installed('dist/node')).toEqual(['index.mjs', 'index.mjs.map', 'worker.mjs', 'worker.mjs.map']);
    expect(installed('dist/browser')).toEqual(['index.mjs', 'index.mjs.map', 'worker.mjs', 'worker.mjs.map']);
    expect(installed('dist/web')).not.toContain('guests');
    expect(installed('.')).not.toContain('core-asm');
  });

  test('has built the addon of accel=kvm while it was installed, if there is a compiler', () => {
    const obstacle = whyNoAddon();
    if (obstacle) expect(installed('accel/kvm')).not.toContain('build');
    else expect(installed('accel/kvm/build/Release')).toContain('kvm.node');
  });

  test('is installed without a compiler too, and says what is missing', () => {
    // No programs but those of Node.js.
    const bare = mkdtempSync(join(tmpdir(), 'twin86-bare-'));
    symlinkSync(process.execPath, join(bare, 'node'));
    const { stdout } = spawnSync(process.execPath, ['scripts/addon.mjs'], {
      cwd: join(folder, 'node_modules/twin86'),
      env: { PATH: bare },
      encoding: 'utf8',
    });
    rmSync(bare, { recursive: true });
    expect(stdout).toMatch(/accel=kvm is left out: it is built with g\+\+, make, python3/);
  });

  test('runs where it was installed', async () => {
    const bios = join(await firmware(), 'bios-256k.bin');
    const code = `import { Machine } from 'twin86';
      const machine = await Machine.create({ memory: 16, vga: 'none', bios: ${JSON.stringify(bios)} });
      console.log(await machine.memory.size());
      machine.dispose();`;
    writeFileSync(join(folder, 'use.mjs'), code);
    expect(run(process.execPath, ['use.mjs']).trim()).toBe(String(16 * 2 ** 20));
    expect(run('npx', ['--offline', 'twin86', '-version'])).toContain('twin86');
  });

  test.each([
    ['node', 'node16', '["ES2023"]', ['--types', 'node', '--typeRoots', join(ROOT, 'node_modules/@types')]],
    ['browsers', 'bundler', '["ES2023", "DOM"]', []],
  ])('has types for %s', (name, resolution, lib, more) => {
    const code = `import { Machine, MachineError, type MachineConfig } from 'twin86';
      const config: MachineConfig = { memory: 16 };
      const machine: Machine = await Machine.create(config);
      machine.on('serial', ({ bytes }) => void bytes.length);
      const rows: string[] | null = await machine.screen.text();
      // @ts-expect-error There is no such key.
      await Machine.create({ ram: 16 });
      export { MachineError, rows };`;
    writeFileSync(join(folder, `${name}.mts`), code);
    const module = resolution === 'bundler' ? 'esnext' : 'node16';
    const libs = JSON.parse(lib).join(',');
    const options = [
      '--noEmit',
      '--strict',
      '--target',
      'es2022',
      '--module',
      module,
      '--moduleResolution',
      resolution,
      '--lib',
      libs,
      ...more,
    ];
    expect(run(join(ROOT, 'node_modules/.bin/tsc'), [...options, `${name}.mts`])).toBe('');
  });
});
