// node guests/get.mjs [NAME...]: gets guests into the cache ahead of time and prints where they are. NAME is a kernel flavour,
// memtest, invaders, firmware, installer, installer-amd64, or all.

import { firmware, installer, invaders, KERNELS, linuxGuest, memtest } from './index.mjs';

const others = { memtest, invaders, firmware, installer: () => installer('i386'), 'installer-amd64': () => installer('amd64') };
const asked = process.argv.slice(2);
const names = asked.includes('all') ? [...Object.keys(KERNELS), ...Object.keys(others)] : asked.length ? asked : [DEFAULT_GUEST];

try {
  for (const name of names) console.log(name, await (others[name] ?? (() => linuxGuest(name)))());
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
