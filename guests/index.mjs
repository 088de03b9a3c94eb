// The guests of demo, tests and benchmarks: what they are and how they are got. Everything lands in the cache (TWIN86_CACHE, else
// $XDG_CACHE_HOME/twin86, else ~/.cache/twin86); nothing is fetched twice.

import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { buildInitramfs } from './initramfs.mjs';

import { packageFiles, packageVersion } from './lib/packages.mjs';

export { NoPackagesError } from './lib/apt.mjs';

const I386 = 'i386';
const AMD64 = 'amd64';

/** Debian's kernels by the name of their flavour. */
export const KERNELS = {
  686: { name: 'linux-image-686', architecture: I386 },
  '686-pae': { name: 'linux-image-686-pae', architecture: I386 },
  amd64: { name: 'linux-image-amd64', architecture: AMD64 },
  'cloud-amd64': { name: 'linux-image-cloud-amd64', architecture: AMD64 },
  'rt-amd64': { name: 'linux-image-rt-amd64', architecture: AMD64 },
};

/** What `npm start` boots. */
export const DEFAULT_GUEST = 'amd64';

/**
 * A Debian kernel with our initramfs: paths of `kernel` and `initrd`, the kernel's package `version`, and its `architecture`.
 * `files` adds to the initramfs (path in the guest -> contents).
 */
export async function linuxGuest(flavour = DEFAULT_GUEST, { files } = {}) {
  const kernel = KERNELS[flavour];
  if (!kernel) throw new Error(`no guest '${flavour}': there are ${Object.keys(KERNELS).join(', ')}`);
  const folder = await packageFiles({ ...kernel, meta: true, files: ['boot/vmlinuz-{version}'] });
  const { name, version } = packageVersion(folder);
  const busybox = await packageFiles({ name: 'busybox-static', architecture: kernel.architecture, files: ['bin/busybox'] });
  return {
    flavour,
    architecture: kernel.architecture,
    version,
    kernel: join(folder, name.replace('linux-image-', 'vmlinuz-')),
    initrd: await buildInitramfs({ busybox: join(busybox, 'busybox'), files }),
  };
}

/**
 * Modules that go with a guest's kernel, by their paths below kernel/ ('fs/ext4/ext4'): `files` for the initramfs, and in the same order
 * their `names` in its /lib.
 */
export async function linuxModules(flavour, paths) {
  const { architecture, kernel } = await linuxGuest(flavour);
  const release = basename(kernel).replace('vmlinuz-', '');
  const digest = createHash('sha256').update(paths.join()).digest('hex').slice(0, 8);
  const folder = await packageFiles({
    name: `linux-image-${release}`,
    folder: `linux-modules-${release}-${digest}`,
    architecture,
    files: paths.map((path) => `lib/modules/${release}/kernel/${path}.ko`),
  });
  const names = paths.map((path) => `${basename(path)}.ko`);
  return { names, files: Object.fromEntries(names.map((name) => [`lib/${name}`, readFileSync(join(folder, name))])) };
}

/** memtest86+, which boots like Linux. */
export async function memtest() {
  const files = ['boot/memtest86+ia32.bin', 'boot/memtest86+x64.bin'];
  const folder = await packageFiles({ name: 'memtest86+', architecture: AMD64, files });
  return { ia32: join(folder, 'memtest86+ia32.bin'), x64: join(folder, 'memtest86+x64.bin') };
}

/** Media to boot from: GRUB's rescue floppy and CD, iPXE's CD, memtest86+'s CDs. */
export async function media() {
  const grub = await packageFiles({
    name: 'grub-rescue-pc',
    architecture: AMD64,
    files: ['usr/lib/grub-rescue/grub-rescue-cdrom.iso', 'usr/lib/grub-rescue/grub-rescue-floppy.img'],
  });
  const ipxe = await packageFiles({ name: 'ipxe', architecture: 'all', files: ['usr/lib/ipxe/ipxe.iso'] });
  const isos = ['memtest86+ia32.iso', 'memtest86+x64.iso'];
  // Apart from the kernels: a folder of the cache is one request's.
  const memtest = await packageFiles({
    name: 'memtest86+',
    folder: 'memtest86+-iso',
    architecture: AMD64,
    files: isos.map((name) => `usr/lib/memtest86+/${name}`),
  });
  return {
    grubFloppy: join(grub, 'grub-rescue-floppy.img'),
    grubCd: join(grub, 'grub-rescue-cdrom.iso'),
    ipxe: join(ipxe, 'ipxe.iso'),
    memtest32: join(memtest, isos[0]),
    memtest64: join(memtest, isos[1]),
  };
}

/** grub-invaders, a multiboot kernel that is a game. */
export async function invaders() {
  const folder = await packageFiles({ name: 'grub-invaders', architecture: AMD64, files: ['boot/invaders.exec'] });
  return join(folder, 'invaders.exec');
}

/** Debian's text installer, booted over the network: a kernel and a large initramfs, compressed. */
export async function installer(architecture = I386) {
  const images = `usr/lib/debian-installer/images/12/${architecture}/text/debian-installer/${architecture}`;
  const files = [`${images}/linux`, `${images}/initrd.gz`];
  const folder = await packageFiles({ name: `debian-installer-12-netboot-${architecture}`, architecture: AMD64, files });
  return { kernel: join(folder, 'linux'), initrd: join(folder, 'initrd.gz') };
}

/** Folder with SeaBIOS and its VGA BIOSes: the system's, or else the package's. */
export async function firmware() {
  const system = '/usr/share/seabios';
  if (FIRMWARE.every((file) => existsSync(join(system, file)))) return system;
  return packageFiles({ name: 'seabios', architecture: 'all', files: FIRMWARE.map((file) => `usr/share/seabios/${file}`) });
}

const FIRMWARE = ['bios.bin', 'bios-256k.bin', 'vgabios-stdvga.bin', 'vgabios-cirrus.bin', 'vgabios-virtio.bin'];
