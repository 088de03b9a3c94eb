/** Debian's own drivers find the PS/2 keyboard and mouse, and hear what is done with them. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type * as Library from '../../api/node/index.ts';
import { canGetGuests, linuxGuest, linuxModules } from '../helpers/guests.ts';
import { needs } from '../helpers/needs.ts';

const LIBRARY = join(import.meta.dirname, '../../dist/node/index.mjs');
const PROMPT = '~# ';

describe.each(['686', 'amd64'] as const)('Linux (%s)', (flavour) => {
  const built = needs('dist/node (npm run build)', existsSync(LIBRARY));
  needs('Debian packages (apt)', canGetGuests());

  test('has atkbd and psmouse, with wheel and five buttons', async () => {
    if (!built) return;
    const { Machine } = (await import(LIBRARY)) as typeof Library;
    const { names, files } = await linuxModules(flavour, ['drivers/input/mouse/psmouse']);
    const { kernel, initrd } = await linuxGuest(flavour, { files });
    const machine = await Machine.create({ kernel, initrd, append: 'console=ttyS0 quiet', memory: 256 });
    const shell = async (command: string) => {
      machine.serial.write(`${command}\n`);
      return machine.serial.waitFor(PROMPT);
    };
    await machine.start();
    await machine.serial.waitFor(PROMPT);
    await shell(`insmod /lib/${names[0]}`);
    machine.serial.write('while ! grep -q Mouse /proc/bus/input/devices; do sleep 1; done; cat /proc/bus/input/devices; echo en""d\n');
    const devices = await machine.serial.waitFor('\nend');
    expect(devices).toContain('N: Name="AT Translated Set 2 keyboard"');
    // What the driver calls a mouse that answers to the knocks of the IntelliMouse Explorer.
    expect(devices).toContain('N: Name="ImExPS/2 Generic Explorer Mouse"');

    // /dev/input/mice: buttons and signs, to the right, up (input/mousedev.c of Linux).
    await machine.serial.waitFor(PROMPT);
    machine.serial.write('echo rea""dy; od -An -tx1 -w3 -N6 /dev/input/mice\n');
    await machine.serial.waitFor('ready');
    machine.mouse.move(5, -3);
    await machine.serial.waitFor('08 05 03');
    machine.mouse.button('left', true);
    await machine.serial.waitFor('09 00 00');
    machine.dispose();
  });
});
