import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { hasTool, needs } from '../helpers/needs.ts';

interface Initramfs {
  initramfs(contents: { busybox: Uint8Array; files?: Record<string, string> }): Buffer;
  cpio(entries: Map<string, { mode: number; data?: Buffer; device?: [number, number] }>): Buffer;
}

const { initramfs, cpio }: Initramfs = await import(new URL('../../guests/initramfs.mjs', import.meta.url).href);

const busybox = Buffer.from('\x7fELF and so on');

/** Reads an archive by the format's description: fields of eight hexadecimal digits behind "070701". */
function entries(archive: Buffer) {
  const found = new Map<string, { mode: number; data: Buffer; inode: number; time: number }>();
  for (let at = 0; ; ) {
    expect(at % 4).toBe(0);
    expect(archive.toString('latin1', at, at + 6)).toBe('070701');
    const field = (index: number) => Number.parseInt(archive.toString('latin1', at + 6 + index * 8, at + 14 + index * 8), 16);
    const name = archive.toString('utf8', at + 110, at + 110 + field(11) - 1);
    expect(archive[at + 110 + field(11) - 1]).toBe(0);
    const start = (at + 110 + field(11) + 3) & ~3;
    if (name === 'TRAILER!!!') return found;
    found.set(name, { inode: field(0), mode: field(1), time: field(5), data: archive.subarray(start, start + field(6)) });
    at = (start + field(6) + 3) & ~3;
  }
}

describe('the initramfs', () => {
  test('has busybox, /init and /bin/sh, with folders before what lies in them', () => {
    const found = entries(initramfs({ busybox }));
    expect(found.get('bin/busybox')).toMatchObject({ mode: 0o100755, data: busybox });
    expect(found.get('init')!.mode).toBe(0o100755);
    expect(found.get('bin/sh')!.mode).toBe(0o120777);
    const names = [...found.keys()];
    for (const name of names) {
      const folder = name.split('/').slice(0, -1).join('/');
      if (folder) expect(names.indexOf(folder)).toBeLessThan(names.indexOf(name));
    }
  });

  test('takes further files, of which scripts can be run', () => {
    const found = entries(initramfs({ busybox, files: { 'opt/a/run': '#!/bin/sh\n', 'opt/a/data': 'x' } }));
    expect(found.get('opt/a/run')!.mode).toBe(0o100755);
    expect(found.get('opt/a/data')).toMatchObject({ mode: 0o100644, data: Buffer.from('x') });
    expect(found.get('opt/a')!.mode).toBe(0o040755);
  });

  test('is the same for the same contents, without any time', () => {
    expect(initramfs({ busybox })).toEqual(initramfs({ busybox }));
    expect([...entries(initramfs({ busybox })).values()].every((entry) => entry.time === 0)).toBe(true);
  });

  test('pads names and data of every length', () => {
    const files = new Map(
      Array.from({ length: 9 }, (_, length) => [`${'n'.repeat(length + 1)}`, { mode: 0o100644, data: Buffer.alloc(length, 'd') }]),
    );
    const found = entries(cpio(files));
    expect([...found.values()].map((entry) => entry.data.length)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
    expect(new Set([...found.values()].map((entry) => entry.inode)).size).toBe(9);
  });
});

describe('cpio', () => {
  needs('cpio', hasTool('cpio'));

  test('lists our archive', () => {
    const { stdout, status } = spawnSync('cpio', ['-itv'], { input: initramfs({ busybox }), encoding: 'utf8' });
    expect(status).toBe(0);
    expect(stdout).toMatch(/^-rwxr-xr-x +1 root +root +\d+ Jan +1 +1970 init$/m);
    expect(stdout).toMatch(/^crw------- +1 root +root +5, +1 .* dev\/console$/m);
  });
});
