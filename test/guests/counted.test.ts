/** The beginning of a Linux boot with counted time, by interpreter and translator: firmware, boot ROM, the kernel's decompressor. */

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { prepareDirectBoot } from '../../boards/boot/direct-boot.ts';
import { runCounted } from '../helpers/counted.ts';
import { canGetGuests, linuxGuest } from '../helpers/guests.ts';
import { needs } from '../helpers/needs.ts';
import { needsCore } from '../helpers/stock-pc.ts';

needsCore();
needs('Debian packages (apt)', canGetGuests());

/** 100 million instructions. */
const SHIFT = 3;
const SECONDS = 0.8;

test('a Linux boot is the same, interpreted and translated', async () => {
  const { kernel, initrd } = await linuxGuest('686');
  const ramBytes = 64 * 2 ** 20;
  const directBoot = prepareDirectBoot({
    kernel,
    initrd,
    append: 'console=ttyS0',
    lowMemory: ramBytes,
    read: (path) => readFileSync(path),
  });
  const { end: interpreted } = await runCounted({ ramBytes, directBoot }, { threshold: 0 }, SHIFT, SECONDS);
  expect(interpreted.instructions).toBeGreaterThanOrEqual((SECONDS * 1e9) / 2 ** SHIFT);
  for (const engine of [{ threshold: 3000 }, { threshold: 20, mix: 1 }])
    expect((await runCounted({ ramBytes, directBoot }, engine, SHIFT, SECONDS)).end).toEqual(interpreted);
});
