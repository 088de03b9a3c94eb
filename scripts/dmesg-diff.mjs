// node scripts/dmesg-diff.mjs [--guest FLAVOUR] [--all] [TWIN86-OPTIONS...]: boots the same kernel under QEMU's TCG and under twin86 and
// prints which kernel messages only one of them has. Times, addresses and measured speeds are taken out first; with --all the
// messages that are known to differ by nature are shown too. Exit status 1 if anything differs.

import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { DEFAULT_GUEST, firmware, linuxGuest } from '../guests/index.mjs';
import { differences } from './lib/dmesg.mjs';

const TWIN86 = fileURLToPath(new URL('../dist/twin86.mjs', import.meta.url));

/** The guest's messages, from its log buffer, where drivers' messages stay in order whatever the console does. */
async function dmesg(command, args) {
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  let output = '';
  for await (const chunk of child.stdout.setEncoding('latin1')) output += chunk;
  const [, log] = /^<<<dmesg\r?\n(.*)^dmesg>>>/ms.exec(output) ?? [];
  if (log === undefined) throw new Error(`${command} did not get to userland:\n${output.slice(-2000)}`);
  return log.split(/\r?\n/).filter((line) => line.startsWith('['));
}

const args = process.argv.slice(2);
const guestAt = args.indexOf('--guest');
const flavour = guestAt < 0 ? DEFAULT_GUEST : args.splice(guestAt, 2)[1];
const allAt = args.indexOf('--all');
if (allAt >= 0) args.splice(allAt, 1);

const guest = await linuxGuest(flavour);
const commands = "echo '<<<dmesg'; dmesg; echo 'dmesg>>>'";
const append = `console=ttyS0 quiet log_buf_len=1M twin86.run="${commands}"`;
const boot = ['-m', '256', '-nographic', '-no-reboot', '-kernel', guest.kernel, '-initrd', guest.initrd, '-append', append, ...args];
// Always the 64-bit QEMU: its default CPU is ours, which the 32-bit one's is not.
const theirs = await dmesg('qemu-system-x86_64', ['-accel', 'tcg', '-net', 'none', ...boot]);
const ours = await dmesg(process.execPath, [TWIN86, '-L', await firmware(), ...boot]);

const found = differences(theirs, ours, { all: allAt >= 0 });
for (const line of found.onlyTheirs) console.log(`- ${line}`);
for (const line of found.onlyOurs) console.log(`+ ${line}`);
console.error(
  `${theirs.length} messages under QEMU (-), ${ours.length} under twin86 (+), ${found.onlyTheirs.length + found.onlyOurs.length} differ`,
);
process.exitCode = found.onlyTheirs.length + found.onlyOurs.length === 0 ? 0 : 1;
