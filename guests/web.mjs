// What the page in a browser offers to start, and the files that it then asks for below guests/.

import { join } from 'node:path';
import { firmware, linuxGuest } from './index.mjs';

/** The console of both is the serial port, which the page shows beside the screen. */
const APPEND = 'console=tty0 console=ttyS0';
const GUESTS = [
  { id: 'amd64', name: 'Linux, 64-bit', description: "Debian's kernel and a small shell" },
  { id: '686', name: 'Linux, 32-bit', description: 'The same for older processors' },
];
const FIRMWARE = { bios: 'bios-256k.bin', vgaBios: 'vgabios-stdvga.bin' };
const INDEX = 'index.json';

/** guests/index.json, which web/guests.ts reads. */
export function webIndex() {
  const guests = GUESTS.map((guest) => ({ ...guest, kernel: `${guest.id}/vmlinuz`, initrd: `${guest.id}/initramfs.cpio`, append: APPEND }));
  return { ...FIRMWARE, guests };
}

/** Every name below guests/. */
export function webFiles() {
  const { bios, vgaBios, guests } = webIndex();
  return [INDEX, bios, vgaBios, ...guests.flatMap(({ kernel, initrd }) => [kernel, initrd])];
}

/** The content of one of them, as a string, or where it is: got from Debian's packages if it is not here yet. */
export async function webFile(name) {
  if (name === INDEX) return { content: JSON.stringify(webIndex()) };
  if (Object.values(FIRMWARE).includes(name)) return { path: join(await firmware(), name) };
  const [id, file] = name.split('/');
  const { kernel, initrd } = await linuxGuest(id);
  return { path: file === 'vmlinuz' ? kernel : initrd };
}
