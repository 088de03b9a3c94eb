/** Stock SeaBIOS under KVM: the whole machine, to the boot prompt. */
import { describe, expect, it } from 'vitest';
import type { Accelerator } from '../../accel/accelerator.ts';
import { CharPort } from '../../machine/char.ts';
import { canGetGuests } from '../helpers/guests.ts';
import { kvmEngine, needsKvm, tcgEngine } from '../helpers/kvm.ts';
import { needs } from '../helpers/needs.ts';
import { createStockPc, needsCore, rowsOf } from '../helpers/stock-pc.ts';

needsKvm();
needsCore();
needs('Debian package seabios', canGetGuests());

/** Where KVM has to emulate it, firmware takes its time. */
const MOST_MS = 240_000;

async function boot(accelerator: Accelerator, cpus = 1): Promise<{ log: string; screen: string[] }> {
  let log = '';
  const debugcon = new CharPort((bytes) => {
    log += String.fromCharCode(...bytes);
    // The screen gets what the log got a moment later.
    if (log.includes('No bootable device.')) end.schedule(pc.machine.clock.now() + 500e6);
  });
  const topology = { sockets: 1, cores: cpus, threads: 1 };
  const pc = await createStockPc({ topology }, { debugcons: [{ config: { iobase: 0x402 }, backend: debugcon }] }, { accelerator });
  const end = pc.machine.clock.alarm(() => pc.machine.requestShutdown({ kind: 'host-quit' }));
  await pc.machine.run();
  const screen = rowsOf(pc.vga!.text()!).map((row) => row.trimEnd());
  pc.vm.dispose();
  accelerator.dispose();
  return { log, screen };
}

describe('SeaBIOS', () => {
  it(
    'says the same as under accel=tcg, on the debug console and on the screen',
    async () => {
      const tcg = await boot(await tcgEngine());
      const kvm = await boot(kvmEngine());
      expect(kvm.log.split('\n')).toEqual(tcg.log.split('\n'));
      expect(kvm.screen).toEqual(tcg.screen);
      expect(kvm.log).toContain('No bootable device.');
    },
    MOST_MS,
  );

  it(
    'finds all of several processors, and gets as far with them',
    async () => {
      const { log, screen } = await boot(kvmEngine(), 2);
      expect(log).toContain('Found 2 cpu(s) max supported 2 cpu(s)');
      expect(log).toContain('No bootable device.');
      expect(screen.join()).toContain('No bootable device.');
    },
    MOST_MS,
  );
});
