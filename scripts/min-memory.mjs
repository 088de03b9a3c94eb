// node scripts/min-memory.mjs [FLAVOUR...]: finds, by bisection under QEMU, the smallest -m (MiB) with which Debian's kernels boot to our
// initramfs's userland, and writes guests/min-memory.json, which tests hold twin86 to.

import { execFileSync, spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { KERNELS, linuxGuest } from '../guests/index.mjs';

const TABLE = new URL('../guests/min-memory.json', import.meta.url);
const SECONDS = 60;

/** Whether the guest gets to run a command. */
function boots(guest, memory) {
  const emulator = guest.architecture === 'i386' ? 'qemu-system-i386' : 'qemu-system-x86_64';
  const options = [
    '-accel',
    'tcg',
    '-m',
    String(memory),
    '-net',
    'none',
    '-nographic',
    '-no-reboot',
    '-kernel',
    guest.kernel,
    '-initrd',
    guest.initrd,
  ];
  const child = spawn(emulator, [...options, '-append', 'console=ttyS0 panic=-1 twin86.run=true'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const timer = setTimeout(() => child.kill('SIGKILL'), SECONDS * 1000);
  let output = '';
  child.stdout.setEncoding('latin1').on('data', (text) => {
    output += text;
    if (/Kernel panic|System halted/.test(output)) child.kill('SIGKILL');
  });
  return new Promise((resolve) => {
    child.on('close', () => {
      clearTimeout(timer);
      resolve(output.includes('twin86: exit status 0'));
    });
  });
}

const table = JSON.parse(readFileSync(TABLE, 'utf8'));
table.qemu = /version (\S+)/.exec(execFileSync('qemu-system-i386', ['--version'], { encoding: 'utf8' }))[1];
for (const flavour of process.argv.length > 2 ? process.argv.slice(2) : Object.keys(KERNELS)) {
  const guest = await linuxGuest(flavour);
  let [fails, works] = [8, 256];
  while (works - fails > 1) {
    const middle = Math.floor((fails + works) / 2);
    if (await boots(guest, middle)) works = middle;
    else fails = middle;
    console.error(`${flavour}: fails with ${fails} MiB, boots with ${works} MiB`);
  }
  table.kernels[flavour] = { mib: works, version: guest.version, date: new Date().toISOString().slice(0, 10) };
  writeFileSync(TABLE, `${JSON.stringify(table, null, 2)}\n`);
}
