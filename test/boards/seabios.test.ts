/** Stock SeaBIOS on the whole machine: engine, board and chips. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseCpu } from '../../accel/tcg/cpu-models.ts';
import { compileCore, createTcg } from '../../accel/tcg/index.ts';
import { createPc, type Pc } from '../../boards/pc.ts';
import { NodeScheduler } from '../../cli/host/scheduler.ts';
import { CharPort, nullChar } from '../../machine/char.ts';
import { canGetGuests, firmware } from '../helpers/guests.ts';
import { needs } from '../helpers/needs.ts';
import { TestLog } from '../support/board.ts';

const CORE = join(import.meta.dirname, '../../dist/core.wasm');

interface Boot {
  pc: Pc;
  /** SeaBIOS's own log. */
  log: string;
}

/** Boots without anything to boot from, until the log says so. */
async function boot(until = 'No bootable device.'): Promise<Boot> {
  const folder = await firmware();
  const read = (name: string) => new Uint8Array(readFileSync(join(folder, name)));
  const accelerator = createTcg({ module: await compileCore(new Uint8Array(readFileSync(CORE))) });
  let log = '';
  const debugcon = new CharPort((bytes) => {
    log += String.fromCharCode(...bytes);
    // The screen gets what the log got a moment later.
    if (log.includes(until)) end.schedule(pc.machine.clock.now() + 100e6);
  });
  const config = {
    cpu: parseCpu('qemu64').cpu,
    ramBytes: 64 * 2 ** 20,
    bios: read('bios-256k.bin'),
    vga: 'std',
    vgaBios: read('vgabios-stdvga.bin'),
    bootDevices: 'cad',
    rtcStartMs: 0,
    acpi: true,
    noGraphic: false,
    bootMenu: false,
    bootOrder: [],
    files: new Map(),
  } as const;
  const backends = { serial: [nullChar()], debugcons: [{ config: { iobase: 0x402 }, backend: debugcon }], log: new TestLog() };
  const pc: Pc = await createPc(config, accelerator, backends, { host: new NodeScheduler() });
  const end = pc.machine.clock.alarm(() => pc.machine.requestShutdown({ kind: 'host-quit' }));
  await pc.machine.run();
  return { pc, log };
}

describe('SeaBIOS', () => {
  needs('dist/core.wasm (npm run build)', existsSync(CORE));
  needs('Debian package seabios', canGetGuests());

  it('finds the machine it knows, and ends its log where there is nothing to boot from', async () => {
    const { pc, log } = await boot();
    for (const line of [
      'Running on QEMU (i440fx)',
      'QEMU fw_cfg DMA interface supported',
      'qemu/e820: addr 0x0000000000000000 len 0x0000000004000000 [RAM]',
      'Found 4 PCI devices (max PCI bus is 00)',
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
    const rows = Array.from({ length: screen.rows }, (_, row) =>
      String.fromCharCode(...screen.cells.subarray(row * screen.columns, (row + 1) * screen.columns).map((cell) => cell & 0xff)).trimEnd(),
    );
    expect([screen.columns, screen.rows]).toEqual([80, 25]);
    expect(rows.find((row) => row.startsWith('SeaBIOS (version 1.'))).toBeDefined();
    expect(rows).toContain('No bootable device.');
  });
});
