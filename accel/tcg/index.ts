/** accel=tcg: the guest runs on the AssemblyScript core, wherever WebAssembly runs. */
import { STOPS_MOST } from '../../core-asm/assembly/layout.ts';
import type { Accelerator, Vm, VmConfig } from '../accelerator.ts';
import { Core } from './core.ts';
import { TcgMemory, TcgRegions } from './guest-memory.ts';
import type { Trace } from './trace.ts';
import { THRESHOLD, Translator } from './translator.ts';
import { Turns } from './turns.ts';
import { TcgVcpu } from './vcpu.ts';

/** RAM must leave room in 4 GiB of linear memory for the engine, and in the guest's 4 GiB for devices. */
export const MAX_RAM = 3 * 1024 ** 3;

export interface TcgOptions {
  /** The compiled core (dist/core.wasm). */
  readonly module: WebAssembly.Module;
  readonly trace?: Trace;
  /** Jumps to an instruction until the code there is translated; 0: never. */
  readonly threshold?: number;
  /** Seed with which interpreter and translator take turns at random; for tests. */
  readonly mix?: number;
}

/** Compiles the core from the bytes of core.wasm. */
export const compileCore = (bytes: Uint8Array): Promise<WebAssembly.Module> => WebAssembly.compile(bytes);

export function createTcg(options: TcgOptions): Accelerator {
  return {
    name: 'tcg',
    capabilities: { virtualTime: true, singleStep: true, breakpoints: STOPS_MOST, smm: true, maxVcpus: 1 },
    // Models have only what the core implements (cpu-features.ts).
    fitCpu: (cpu) => cpu,
    async createVm(config: VmConfig): Promise<Vm> {
      if (config.ramBytes > MAX_RAM) throw new Error(`accel=tcg cannot give the guest more than ${MAX_RAM / 1024 ** 2} MiB of RAM`);
      const core = new Core(options.module);
      if (!core.exports.init(config.ramBytes, 1))
        throw new Error(`the host has no room for ${config.ramBytes / 1024 ** 2} MiB of guest RAM`);
      const translator = new Translator(core, options.threshold ?? THRESHOLD, options.trace, options.mix === undefined ? undefined : 0);
      return {
        memory: new TcgMemory(core, config.ramBytes),
        regions: new TcgRegions(core),
        createVcpu: (id, ops) =>
          new TcgVcpu(id, {
            core,
            clock: config.clock,
            nanosPerInstruction: config.nanosPerInstruction,
            log: config.log,
            cpu: config.cpu,
            ops,
            trace: options.trace ?? null,
            translator,
            turns: options.mix === undefined ? undefined : new Turns(options.mix),
            random: config.random,
          }),
        translation: () => translator.counters,
        dispose: () => {},
      };
    },
    dispose: () => {},
  };
}

export type { Trace } from './trace.ts';
