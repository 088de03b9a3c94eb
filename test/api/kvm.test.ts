/** The library with accel 'kvm': the same machine in its worker, on the host's processor. */
import { existsSync, readdirSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type * as Library from '../../api/node/index.ts';
import { canGetGuests } from '../helpers/guests.ts';
import { needsKvm } from '../helpers/kvm.ts';
import { mixingGuest } from '../helpers/mixing-guest.ts';
import { needs } from '../helpers/needs.ts';

const LIBRARY = join(import.meta.dirname, '../../dist/node/index.mjs');
/** However busy the host is; KVM inside of another machine is slow at firmware. */
const PATIENCE = 120_000;
const built = existsSync(LIBRARY);
const { Machine } = built ? ((await import(LIBRARY)) as typeof Library) : ({} as typeof Library);

/** What this process has open of KVM. */
const kvmFiles = () =>
  readdirSync('/proc/self/fd').filter((fd) => {
    try {
      return readlinkSync(`/proc/self/fd/${fd}`).includes('kvm');
    } catch {
      return false;
    }
  });

describe("the library with accel 'kvm'", () => {
  needs('dist/node (npm run build)', built);
  needs('firmware (Debian packages)', canGetGuests());
  needsKvm();

  test(
    'runs a guest; saved on its way, it goes on under tcg to the right result; nothing of KVM is left open',
    async () => {
      const { kernel, output } = mixingGuest(1050);
      const machine = await Machine.create({ accel: 'kvm', memory: 16, kernel });
      let written = '';
      machine.on('serial', ({ bytes }) => {
        written += new TextDecoder().decode(bytes);
      });
      await machine.start();
      await machine.screen.waitFor('SeaBIOS');
      await machine.pause();
      const saved = await machine.save();
      expect([machine.state, kvmFiles().length > 0]).toEqual(['paused', true]);
      machine.dispose();
      await expect.poll(kvmFiles, { timeout: PATIENCE }).toEqual([]);

      const second = await Machine.create({ saved, kernel });
      second.on('serial', ({ bytes }) => {
        written += new TextDecoder().decode(bytes);
      });
      await second.start();
      await expect.poll(() => written, { timeout: PATIENCE }).toBe(output);
      second.dispose();
    },
    2 * PATIENCE,
  );

  test("has the host's processor as cpu 'host', and refuses counted time", async () => {
    const host = await Machine.create({ accel: 'kvm', cpu: 'host', memory: 16 });
    expect(host.state).toBe('prelaunch');
    host.dispose();
    await expect(Machine.create({ accel: 'kvm', memory: 16, icount: { shift: 0 } })).rejects.toThrow("icount needs accel 'tcg', not 'kvm'");
  });
});

describe('the library', () => {
  needs('dist/node (npm run build)', built);

  test('knows two engines by name', async () => {
    await expect(Machine.create({ accel: 'xen' as 'kvm' })).rejects.toThrow("there is no accel 'xen', but 'tcg' and 'kvm'");
    await expect(Machine.create({ cpu: 'host', bios: new Uint8Array(65536), vga: 'none' })).rejects.toThrow(
      "the CPU 'host' needs accel 'kvm'",
    );
  });
});
