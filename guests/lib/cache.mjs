// Where downloads and what is made of them live, outside the repository.

import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import { basename, dirname, join } from 'node:path';

export function cacheRoot() {
  return process.env.TWIN86_CACHE || join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'twin86');
}

/**
 * Fills `folder` by `make(temporaryFolder)` unless it exists. It appears complete or not at all: an interrupted run leaves only a
 * temporary folder, and of two runs at once the first to finish wins.
 */
export async function madeOnce(folder, make) {
  if (existsSync(folder)) return folder;
  removeLeftovers(folder);
  const temporary = `${folder}.${process.pid}.tmp`;
  mkdirSync(temporary, { recursive: true });
  try {
    await make(temporary);
    mkdirSync(dirname(folder), { recursive: true });
    renameSync(temporary, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
  return folder;
}

/** Temporary folders whose process is gone. */
function removeLeftovers(folder) {
  if (!existsSync(dirname(folder))) return;
  for (const name of readdirSync(dirname(folder))) {
    const pid = name.startsWith(`${basename(folder)}.`) && /\.(\d+)\.tmp$/.exec(name)?.[1];
    if (pid && !isAlive(Number(pid))) rmSync(join(dirname(folder), name), { recursive: true, force: true });
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}
