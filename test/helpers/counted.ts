/** Runs that repeat: the whole machine with counted time, and what its state is at the end. */

import { createHash } from 'node:crypto';
import type { TranslationCounters } from '../../accel/accelerator.ts';
import type { PcConfig } from '../../boards/pc.ts';
import { nullChar } from '../../machine/char.ts';
import { hashState } from '../../machine/state-hash.ts';
import { createStockPc } from './stock-pc.ts';

/** As of -accel tcg. */
interface Engine {
  threshold: number;
  mix?: number;
}

export interface CountedEnd {
  reason: string;
  instructions: number | null;
  /** Of each section of the state. */
  sections: Record<string, string>;
}

/** Runs a PC, with 2^shift ns for an instruction, until it ends by itself or `seconds` of its time are over. */
export async function runCounted(
  config: Partial<PcConfig>,
  engine: Engine,
  shift: number,
  seconds = Number.POSITIVE_INFINITY,
): Promise<{ end: CountedEnd; translation: TranslationCounters | undefined }> {
  const options = { ...engine, icount: { shift, sleep: false }, noReboot: true };
  const { machine, vm } = await createStockPc(
    { ramBytes: 64 * 2 ** 20, vga: 'none', vgaBios: null, ...config },
    { serial: [nullChar()] },
    options,
  );
  if (seconds < Number.POSITIVE_INFINITY) machine.clock.alarm(() => machine.requestShutdown({ kind: 'host-quit' })).schedule(seconds * 1e9);
  const { kind } = await machine.run();
  const { sections } = hashState(machine.save(), vm.memory, () => createHash('sha256'));
  const end = { reason: kind, instructions: machine.cpus[0].instructions, sections: Object.fromEntries(sections) };
  return { end, translation: vm.translation?.() };
}
