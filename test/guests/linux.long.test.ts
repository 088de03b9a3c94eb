/** The kernels that are left out in everyday tests, and all of them with much memory. */

import { describe, expect, test } from 'vitest';
import { twin86 } from '../helpers/emulators.ts';
import { canGetGuests } from '../helpers/guests.ts';
import { bootLinux, emulators, expectLoads, isEveryday, leastMemory } from '../helpers/linux.ts';
import { needs } from '../helpers/needs.ts';

/** On a busy host; they take a tenth of it otherwise. */
const SECONDS = 900;
const others = leastMemory.filter((kernel) => !isEveryday(kernel));

needs('Debian packages (apt)', canGetGuests());

describe.each(emulators)('%s', (_name, emulator) => {
  needs(emulator(64).what, emulator(64).present);

  test.each(others)(
    'boots $flavour with the least memory that QEMU needs ($mib MiB), runs commands and powers off',
    async ({ flavour, mib }) => {
      await bootLinux({ emulator, flavour, mib, seconds: SECONDS });
    },
  );
});

describe('twin86', () => {
  needs(twin86.what, twin86.present);

  test.each(leastMemory)('boots $flavour with 2048 MiB', async ({ flavour }) => {
    const commands = 'grep MemTotal /proc/meminfo';
    const { output } = await bootLinux({ emulator: () => twin86, flavour, mib: 2048, commands, seconds: SECONDS });
    const total = Number(/MemTotal: +(\d+) kB/.exec(output)?.[1]);
    // A kernel without high memory sees what fits in its direct mapping only.
    expect(total).toBeGreaterThan(flavour === '686' ? 800_000 : 1_900_000);
  });
});

describe('the loader', () => {
  test.each(others)('takes $flavour with the least memory that QEMU needs ($mib MiB)', ({ flavour, mib }) => expectLoads(flavour, mib));
});
