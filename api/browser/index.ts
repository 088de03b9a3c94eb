/** twin86 in a browser: `import { Machine } from 'twin86'`. */
import { FILES, type MachineConfig, MachineError, type Source } from '../config.ts';
import { Connection, type WorkerLine } from '../connection.ts';
import { type CreateOptions, MachineBase } from '../machine.ts';
import type { FromSession } from '../protocol.ts';
import { missingFeatures } from './features.ts';

export * from '../public.ts';
export { missingFeatures };

export class Machine extends MachineBase {
  /**
   * Builds a machine, which start() powers on. Files are loaded by the worker: URLs are relative to the page. What goes wrong is a
   * MachineError that says what to do, or a bug of twin86's.
   */
  static async create(config: MachineConfig, options: CreateOptions = {}): Promise<Machine> {
    const missing = missingFeatures();
    if (missing.length > 0) throw new MachineError(`this browser lacks ${missing.join(', ')}, which twin86 needs`);
    const worker = options.worker
      ? new Worker(options.worker, { type: 'module' })
      : new Worker(new URL('./worker.mjs', import.meta.url), { type: 'module' });
    const core = new URL(options.core ?? new URL('../core.wasm', import.meta.url), location.href);
    const machine = new Machine(new Connection(lineTo(worker)), located);
    return machine.build(absolute(config), { core: core.href }, options);
  }
}

function lineTo(worker: Worker): WorkerLine {
  const line: WorkerLine = {
    post: (message, transfer) => worker.postMessage(message, transfer),
    onMessage: null,
    onFailure: null,
    terminate: () => worker.terminate(),
  };
  worker.onmessage = ({ data }: MessageEvent<FromSession>) => line.onMessage?.(data);
  worker.onerror = ({ message }) => line.onFailure?.(`the worker failed: ${message ?? 'its script cannot be loaded'}`);
  return line;
}

/** Relative URLs mean something else in the worker, and URL objects do not travel. */
const located = (source: Source): Source =>
  typeof source === 'string' || source instanceof URL ? new URL(source, location.href).href : source;

function absolute(config: MachineConfig): MachineConfig {
  const files = FILES.flatMap((name) => (config[name] === undefined ? [] : [[name, located(config[name])]]));
  const modules = config.modules?.map((module) => ({ ...module, file: located(module.file) }));
  return { ...config, ...Object.fromEntries(files), modules };
}
