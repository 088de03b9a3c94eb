/** The core as it was built, for suites that run in it without a machine around it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Core } from '../../accel/tcg/core.ts';
import { Processor } from '../core/processor.ts';

const wasm = (globalThis as unknown as { WebAssembly: { compile(bytes: Uint8Array): Promise<ConstructorParameters<typeof Core>[0]> } })
  .WebAssembly;

export async function builtProcessor(dist: string, model: string): Promise<Processor> {
  return new Processor(new Core(await wasm.compile(readFileSync(join(dist, 'core.wasm')))), model);
}
