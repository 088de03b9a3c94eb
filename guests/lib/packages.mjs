// Files out of Debian packages, in the cache.

import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { downloadPackage, showPackage } from './apt.mjs';
import { cacheRoot, madeOnce } from './cache.mjs';
import { CommandError, run } from './process.mjs';

/**
 * The folder (`kept` under that name) with the files of a package, got on first use. `files` are paths in the package, which may contain {version}: the part
 * that a meta package's newest real package adds to the name (linux-image-686 -> linux-image-6.1.0-1-686: "6.1.0-1-686").
 */
export function packageFiles({ name, architecture, files, meta, folder: kept = name }) {
  return madeOnce(join(cacheRoot(), 'packages', architecture, kept), async (folder) => {
    const real = meta ? await resolveMeta(name, architecture) : { name, version: '' };
    // Not in the temporary folder: a package that is there whole serves the next run if this one is interrupted.
    const download = join(cacheRoot(), 'downloads', architecture, real.name);
    mkdirSync(download, { recursive: true });
    const archive = await downloadPackage(real.name, architecture, download);
    await extract(
      archive,
      files.map((file) => file.replace('{version}', real.version)),
      folder,
    );
    const [, version] = /_(.*)_[a-z0-9]+\.deb$/.exec(basename(archive));
    rmSync(download, { recursive: true });
    writeFileSync(join(folder, 'package.json'), `${JSON.stringify({ name: real.name, version: decodeURIComponent(version) })}\n`);
  });
}

/** The folder with everything that a package installs. */
export function packageTree(name, architecture) {
  return madeOnce(join(cacheRoot(), 'trees', architecture, name), async (folder) => {
    const archive = await downloadPackage(name, architecture, folder);
    await run('dpkg-deb', ['-x', archive, folder]);
    rmSync(archive);
  });
}

/** Name and version of the package that was got. */
export function packageVersion(folder) {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
}

/** A kernel's meta package depends on exactly the newest image. */
async function resolveMeta(name, architecture) {
  const { Depends = '' } = await showPackage(name, architecture);
  const real = Depends.split(/[,|]\s*/).find((dependency) => dependency.startsWith('linux-image-'));
  if (!real) throw new Error(`package ${name} does not depend on a kernel`);
  const realName = real.split(' ')[0];
  return { name: realName, version: realName.replace('linux-image-', '') };
}

/** Puts single files of a package into `folder`, without their paths. */
async function extract(archive, files, folder) {
  const dpkg = spawn('dpkg-deb', ['--fsys-tarfile', archive], { stdio: ['ignore', 'pipe', 'inherit'] });
  const tar = run('tar', ['-x', '-C', folder, ...files.map((file) => `./${file}`)], { input: dpkg.stdout });
  const unpacked = new Promise((resolve, reject) => {
    dpkg.on('error', reject).on('close', (status) => (status === 0 ? resolve() : reject(new CommandError('dpkg-deb', status, ''))));
  });
  await Promise.all([tar, unpacked]);
  for (const file of files) renameSync(join(folder, file), join(folder, basename(file)));
  for (const top of new Set(files.map((file) => file.split('/')[0]))) rmSync(join(folder, top), { recursive: true });
}
