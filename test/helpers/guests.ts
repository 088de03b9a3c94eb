/** The guests for tests: typed access to guests/index.mjs. A test that cannot get one fails; nothing is skipped silently. */

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { hasTool } from './needs.ts';

export interface LinuxGuest {
  flavour: string;
  architecture: 'i386' | 'amd64';
  version: string;
  kernel: string;
  initrd: string;
}

/** Path in the guest -> contents, or a symbolic link. */
type GuestFiles = Record<string, string | Uint8Array | { symlink: string }>;

interface Guests {
  linuxGuest(flavour?: string, options?: { files?: GuestFiles }): Promise<LinuxGuest>;
  linuxModules(flavour: string, paths: string[]): Promise<{ names: string[]; files: Record<string, Uint8Array> }>;
  memtest(): Promise<{ ia32: string; x64: string }>;
  media(): Promise<{ grubFloppy: string; grubCd: string; ipxe: string; memtest32: string; memtest64: string }>;
  invaders(): Promise<string>;
  installer(architecture?: 'i386' | 'amd64'): Promise<{ kernel: string; initrd: string }>;
  firmware(): Promise<string>;
}

const guests: Guests = await import(new URL('../../guests/index.mjs', import.meta.url).href);

type Program = 'gzip' | 'sort' | 'lua' | 'python' | 'tcc';

/** Debian's programs with all that they need, for linuxGuest(). */
export const { userland }: { userland(architecture: 'i386' | 'amd64', programs: Program[]): Promise<GuestFiles> } = await import(
  new URL('../../guests/userland.mjs', import.meta.url).href
);

const { cacheRoot }: { cacheRoot(): string } = await import(new URL('../../guests/lib/cache.mjs', import.meta.url).href);

export const { linuxGuest, linuxModules, media, memtest, invaders, installer, firmware } = guests;

/** Whether guests can be got here at all: with apt, wherever it runs, or from an earlier time. */
export function canGetGuests(): boolean {
  return (hasTool('apt-get') && hasTool('dpkg-deb')) || existsSync(join(cacheRoot(), 'packages'));
}
