/** The engines that -accel can name, and how each is had. */
import { readFileSync } from 'node:fs';
import type { Accelerator } from '../accel/accelerator.ts';
import type { KvmTrace } from '../accel/kvm/exits.ts';
import { compileCore, createTcg } from '../accel/tcg/index.ts';
import type { Trace } from '../accel/tcg/trace.ts';
import { HostFileError, reasonOf } from './host/files.ts';
import { AcceleratorUnavailable, openKvm } from './host/kvm.ts';
import { report } from './host/report.ts';
import { heedBranchHints } from './host/v8.ts';
import type { Named } from './options/option.ts';

interface Settings {
  readonly trace: Trace;
  /** Of accel=kvm. */
  readonly kvmTrace?: KvmTrace;
  /** As Configuration.threshold. */
  readonly threshold: number | null;
  /** As Configuration.mix. */
  readonly mix: number | null;
}

interface Entry extends Named {
  open(settings: Settings): Promise<Accelerator>;
}

/** The compiled core stands beside the bundled program. */
async function openTcg(settings: Settings): Promise<Accelerator> {
  const core = new URL('core.wasm', import.meta.url);
  heedBranchHints();
  try {
    const { trace, threshold, mix } = settings;
    return createTcg({ module: await compileCore(readFileSync(core)), trace, threshold: threshold ?? undefined, mix: mix ?? undefined });
  } catch (error) {
    throw new HostFileError(`cannot load the engine '${core.pathname}': ${reasonOf(error)}; build it with npm run build`);
  }
}

export const ACCELERATORS: readonly Entry[] = [
  { name: 'tcg', description: 'interpreter and translator to WebAssembly', open: openTcg },
  {
    name: 'kvm',
    description: "the host's processor, through Linux's KVM",
    open: async ({ kvmTrace }) => openKvm(new URL('..', import.meta.url), kvmTrace),
  },
];

export { AcceleratorUnavailable };

/** The first engine of `names` that works; what stood in the way of those before it is reported, as is what stands in the way of all. */
export async function openAccelerator(names: readonly string[], settings: Settings): Promise<Accelerator> {
  for (const [i, name] of names.entries()) {
    const entry = ACCELERATORS.find((candidate) => candidate.name === name) as Entry;
    try {
      return await entry.open(settings);
    } catch (error) {
      if (!(error instanceof AcceleratorUnavailable)) throw error;
      const message = `-accel ${name}: ${error.message}`;
      if (i === names.length - 1) throw new AcceleratorUnavailable(message);
      report(message);
      report(`falling back to ${names[i + 1]}`);
    }
  }
  throw new AcceleratorUnavailable('no accelerator given');
}
