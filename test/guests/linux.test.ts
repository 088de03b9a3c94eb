/** Debian's kernels with our initramfs: the same expectations of twin86 and, to keep them honest, of QEMU. */

import { describe, test } from 'vitest';
import { canGetGuests } from '../helpers/guests.ts';
import { bootLinux, emulators, expectLoads, isEveryday, leastMemory } from '../helpers/linux.ts';
import { needs } from '../helpers/needs.ts';

const everyday = leastMemory.filter(isEveryday);

describe.each(emulators)('%s', (_name, emulator) => {
  needs(emulator(64).what, emulator(64).present);
  needs('Debian packages (apt)', canGetGuests());

  test.each(everyday)(
    'boots $flavour with the least memory that QEMU needs ($mib MiB), runs commands and powers off',
    async ({ flavour, mib }) => {
      await bootLinux({ emulator, flavour, mib });
    },
    300_000,
  );
});

describe('the loader', () => {
  needs('Debian packages (apt)', canGetGuests());

  test.each(everyday)(
    'takes $flavour with the least memory that QEMU needs ($mib MiB), and says so below that where it can tell',
    ({ flavour, mib }) => expectLoads(flavour, mib),
  );
});
