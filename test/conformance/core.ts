/** The core as it was built, for suites that run in it without a machine around it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Core } from '../../accel/tcg/core.ts';
import { Translator } from '../../accel/tcg/translator.ts';
import { Turns } from '../../accel/tcg/turns.ts';
import { Processor } from '../core/processor.ts';
import { UsageError } from './suite.ts';

const wasm = (globalThis as unknown as { WebAssembly: { compile(bytes: Uint8Array): Promise<ConstructorParameters<typeof Core>[0]> } })
  .WebAssembly;

/** `accel` as of Options: with a threshold the processor translates, with mix it does so by turns. */
export async function builtProcessor(dist: string, model: string, accel: string | null): Promise<Processor> {
  const p = new Processor(new Core(await wasm.compile(readFileSync(join(dist, 'core.wasm')))), model);
  const [, threshold, mix] = /^tcg,threshold=(\d+)(?:,mix=(\d+))?$/.exec(accel ?? 'tcg,threshold=0') ?? [];
  if (threshold === undefined) throw new UsageError(`--accel ${accel}: this suite takes tcg,threshold=N[,mix=SEED]`);
  if (Number(threshold) > 0) p.translator = new Translator(p.core, Number(threshold));
  if (mix !== undefined) p.turns = new Turns(Number(mix));
  return p;
}
