// Where downloads and what is made of them live, outside the repository.

import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';

export function cacheRoot() {
  return process.env.TWIN86_CACHE || join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'twin86');
}

/**
 * Fills `folder` by `make(temporaryFolder)` unless it exists. It appears complete or not at all: an interrupted run leaves only a
 * temporary folder, and of two runs at once the first to finish wins.
 */
export async function madeOnce(folder, make) {
  if (existsSync(folder)) return folder;
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
