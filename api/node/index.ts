/** twin86 under Node: `import { Machine } from 'twin86'`. */
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { FILES, type MachineConfig, type Source } from '../config.ts';
import { Connection, type WorkerLine } from '../connection.ts';
import { type CreateOptions, MachineBase } from '../machine.ts';
import type { FromSession } from '../protocol.ts';

export * from '../public.ts';

export class Machine extends MachineBase {
  /**
   * Builds a machine, which start() powers on. Strings in the configuration are paths. What goes wrong is a MachineError that says what to
   * do, or a bug of twin86's. The machine keeps the process alive until it is disposed.
   */
  static async create(config: MachineConfig, options: CreateOptions = {}): Promise<Machine> {
    const worker = new Worker(options.worker ?? new URL('./worker.mjs', import.meta.url));
    const machine = new Machine(new Connection(lineTo(worker)), located);
    return machine.build(withPaths(config), { core: pathOf(options.core ?? new URL('../core.wasm', import.meta.url)) }, options);
  }
}

function lineTo(worker: Worker): WorkerLine {
  const line: WorkerLine = {
    post: (message, transfer) => worker.postMessage(message, transfer),
    onMessage: null,
    onFailure: null,
    terminate: () => void worker.terminate(),
  };
  worker.on('message', (message: FromSession) => line.onMessage?.(message));
  worker.on('error', (error: Error) => line.onFailure?.(`the worker failed: ${error.message}`));
  return line;
}

const pathOf = <T>(place: T | URL): T | string =>
  place instanceof URL && place.protocol === 'file:' ? fileURLToPath(place) : (place as T);

/** URL objects do not travel. */
const located = (source: Source): Source => (source instanceof URL ? (pathOf<URL>(source) as string | URL).toString() : source);

function withPaths(config: MachineConfig): MachineConfig {
  const files = FILES.flatMap((name) => (config[name] === undefined ? [] : [[name, located(config[name])]]));
  const modules = config.modules?.map((module) => ({ ...module, file: located(module.file) }));
  return { ...config, ...Object.fromEntries(files), modules };
}
