/** The disassembler of WebAssembly: npm's package wabt, which is needed for -d out_asm only. */
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { OptionError } from '../options/option.ts';

interface Wabt {
  readWasm(
    bytes: Uint8Array,
    options: object,
  ): {
    generateNames(): void;
    applyNames(): void;
    toText(options: object): string;
    destroy(): void;
  };
}

/** Module -> text format. */
export type WasmPrinter = (module: Uint8Array) => string;

const FEATURES = { simd: true, tail_call: true, multi_value: true, bulk_memory: true, sign_extension: true, sat_float_to_int: true };

/** Looks beside the program, then where it was started. */
export async function loadWasmPrinter(): Promise<WasmPrinter> {
  for (const from of [import.meta.url, join(process.cwd(), 'package.json')]) {
    try {
      const wabt: Wabt = await createRequire(from)('wabt')();
      return (bytes) => print(wabt, bytes);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'MODULE_NOT_FOUND') throw error;
    }
  }
  throw new OptionError("-d out_asm: it needs npm's package wabt, which is not here; install it with: npm install --no-save wabt");
}

function print(wabt: Wabt, bytes: Uint8Array): string {
  const module = wabt.readWasm(bytes, { readDebugNames: true, ...FEATURES });
  try {
    module.generateNames();
    module.applyNames();
    return module.toText({ foldExprs: false, inlineExport: false });
  } finally {
    module.destroy();
  }
}
