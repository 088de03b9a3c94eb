// npm start [-- [--guest FLAVOUR] TWIN86-OPTIONS...]: from a fresh clone to a Linux shell in this terminal.

import { DEFAULT_GUEST, firmware, KERNELS, linuxGuest, NoPackagesError } from '../guests/index.mjs';
import { build, checkNode, installModules, runVisibly, StepError } from './lib/setup.mjs';

const MEMORY_MIB = '256';

const BY_HAND = `
Without Debian's packages, pass a kernel by hand, for instance your distribution's:

  npx twin86 -m 256 -nographic -kernel bzImage -initrd initramfs -append "console=ttyS0"
`;

async function main(args) {
  const flavour = takeOption(args, '--guest') ?? DEFAULT_GUEST;
  if (!KERNELS[flavour]) throw new StepError(`there is no guest '${flavour}', only ${Object.keys(KERNELS).join(', ')}`);
  checkNode();
  await installModules();
  await build();
  const guest = await linuxGuest(flavour);
  const options = ['-L', await firmware(), '-m', MEMORY_MIB, '-nographic', '-kernel', guest.kernel, '-initrd', guest.initrd];
  console.error(`starting Linux ${guest.version} (${flavour}); Ctrl-A x ends the emulator, Ctrl-A h helps`);
  return runVisibly(process.execPath, ['dist/twin86.mjs', ...options, '-append', 'console=ttyS0', ...args]);
}

/** Removes `name VALUE` from the arguments. */
function takeOption(args, name) {
  const at = args.indexOf(name);
  if (at < 0) return undefined;
  if (at + 1 === args.length) throw new StepError(`${name} needs a value`);
  return args.splice(at, 2)[1];
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  // What the system says (a full disk, a missing permission) is for the user, anything else is our bug and shows where.
  if (!(error instanceof StepError || error instanceof NoPackagesError || error.syscall)) throw error;
  if (error instanceof NoPackagesError) console.error(`cannot get the guest from Debian: ${error.message}\n${BY_HAND}`);
  else console.error(error.message);
  process.exitCode = 1;
}
