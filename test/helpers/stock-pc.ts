/** The whole machine in this process, with Debian's firmware: for tests that look at its screen and press its keys. */

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Accelerator } from '../../accel/accelerator.ts';
import { parseCpu } from '../../accel/tcg/cpu-models.ts';
import { compileCore, createTcg } from '../../accel/tcg/index.ts';
import { createPc, type Pc, type PcBackends, type PcConfig } from '../../boards/pc.ts';
import { NodeScheduler } from '../../cli/host/scheduler.ts';
import { nullChar } from '../../machine/char.ts';
import type { TextScreen } from '../../machine/display.ts';
import type { MachineOptions } from '../../machine/machine.ts';
import { TestLog } from '../support/board.ts';
import { firmware } from './guests.ts';
import { needs } from './needs.ts';

const CORE = join(import.meta.dirname, '../../dist/core.wasm');

/** Skips the tests around where the engine has not been built. */
export function needsCore(): boolean {
  return needs('dist/core.wasm (npm run build)', existsSync(CORE));
}

export interface StockOptions extends Partial<MachineOptions> {
  /** As of -accel tcg. */
  threshold?: number;
  mix?: number;
  /** accel=tcg if absent. */
  accelerator?: Accelerator;
}

export async function createStockPc(
  config: Partial<PcConfig> = {},
  backends: Partial<PcBackends> = {},
  { threshold, mix, accelerator: given, ...options }: StockOptions = {},
): Promise<Pc> {
  const folder = await firmware();
  const read = (name: string) => new Uint8Array(readFileSync(join(folder, name)));
  const accelerator = given ?? createTcg({ module: await compileCore(new Uint8Array(readFileSync(CORE))), threshold, mix });
  return createPc(
    {
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
      ...config,
    },
    accelerator,
    { serial: [nullChar()], debugcons: [], log: new TestLog(), ...backends },
    { host: new NodeScheduler(), onHostProcessor: !accelerator.capabilities.virtualTime, ...options },
  );
}

/** The characters of a text screen, row by row. */
export function rowsOf({ columns, rows, cells }: Pick<TextScreen, 'columns' | 'rows' | 'cells'>): string[] {
  return Array.from({ length: rows }, (_, row) =>
    String.fromCharCode(...cells.subarray(row * columns, (row + 1) * columns).map((cell) => cell & 0xff)),
  );
}
