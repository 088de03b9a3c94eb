/** Stock SeaBIOS on the whole machine: engine, board and chips. */
import { describe, expect, it } from 'vitest';
import type { Pc } from '../../boards/pc.ts';
import { CharPort } from '../../machine/char.ts';
import { canGetGuests } from '../helpers/guests.ts';
import { needs } from '../helpers/needs.ts';
import { createStockPc, needsCore, rowsOf } from '../helpers/stock-pc.ts';

interface Boot {
  pc: Pc;
  /** SeaBIOS's own log. */
  log: string;
}

/** Boots without anything to boot from, until the log says so. */
async function boot(until = 'No bootable device.'): Promise<Boot> {
  let log = '';
  const debugcon = new CharPort((bytes) => {
    log += String.fromCharCode(...bytes);
    // The screen gets what the log got a moment later.
    if (log.includes(until)) end.schedule(pc.machine.clock.now() + 100e6);
  });
  const pc: Pc = await createStockPc({}, { debugcons: [{ config: { iobase: 0x402 }, backend: debugcon }] });
  const end = pc.machine.clock.alarm(() => pc.machine.requestShutdown({ kind: 'host-quit' }));
  await pc.machine.run();
  return { pc, log };
}

describe('SeaBIOS', () => {
  needsCore();
  needs('Debian package seabios', canGetGuests());

  it('finds the machine it knows, and ends its log where there is nothing to boot from', async () => {
    const { pc, log } = await boot();
    for (const line of [
      'Running on QEMU (i440fx)',
      'QEMU fw_cfg DMA interface supported',
      'qemu/e820: addr 0x0000000000000000 len 0x0000000004000000 [RAM]',
      'Found 5 PCI devices (max PCI bus is 00)',
      'PIIX3/PIIX4 init: elcr=00 0c',
      'Using pmtimer, ioport 0x608',
      'PCI: Using 00:02.0 for primary VGA',
      'Found 1 cpu(s) max supported 1 cpu(s)',
      'Copying SMBIOS from',
      'ACPI: parse DSDT at',
      'VBE DISPI: lfb_addr=fd000000, size 16 MB',
      'Found 1 serial ports',
      'PS2 keyboard initialized',
      'No bootable device.',
    ]) {
      expect(log).toContain(line);
    }
    expect(log).not.toMatch(/timeout|timed out|error|failed to|invalid|unable|WARNING/i);

    const screen = pc.vga!.text()!;
    const rows = rowsOf(screen).map((row) => row.trimEnd());
    expect([screen.columns, screen.rows]).toEqual([80, 25]);
    expect(rows.find((row) => row.startsWith('SeaBIOS (version 1.'))).toBeDefined();
    expect(rows).toContain('No bootable device.');
  });

  it('moves its system management handler to A0000h and comes back from it', async () => {
    const { pc } = await boot();
    const [cpu] = pc.machine.cpus.map((vcpu) => vcpu.save());
    expect([cpu.msr.get(0x9e), cpu.events.smm, cpu.events.smiPending]).toEqual([0xa0000n, false, false]);
  });
});
