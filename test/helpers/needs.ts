/** Tests that need something which a machine may lack say so; the reporter prints what was skipped and why. */

import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { beforeEach } from 'vitest';

/**
 * Skips every test of the surrounding `describe` (or file) with "no WHAT" unless `present`. Returns `present`, because hooks
 * that use the thing run nevertheless and have to ask.
 */
export function needs(what: string, present: boolean): boolean {
  beforeEach((context) => context.skip(!present, `no ${what}`));
  return present;
}

/** Whether a program is on the PATH. */
export function hasTool(name: string): boolean {
  return (process.env.PATH ?? '').split(delimiter).some((folder) => isUsable(join(folder, name), constants.X_OK));
}

/** Whether /dev/kvm can be opened; its mere presence says nothing about permissions. */
export function hasKvm(): boolean {
  return isUsable('/dev/kvm', constants.R_OK | constants.W_OK);
}

function isUsable(path: string, mode: number): boolean {
  try {
    accessSync(path, mode);
    return true;
  } catch {
    return false;
  }
}
