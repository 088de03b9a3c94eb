/** The machines of a lockstep run, from a command line of twin86's: counted time, no input, the serial port's output kept. */

import type { Accelerator } from '../../accel/accelerator.ts';
import { parseCpu } from '../../accel/tcg/cpu-models.ts';
import { compileCore, createTcg } from '../../accel/tcg/index.ts';
import { createPc, type Pc } from '../../boards/pc.ts';
import { CATALOGUE } from '../../cli/catalogue.ts';
import { NodeScheduler } from '../../cli/host/scheduler.ts';
import { OptionError } from '../../cli/options/option.ts';
import { parseCommandLine } from '../../cli/options/parse.ts';
import { openDrives, pcConfig } from '../../cli/pc-request.ts';
import { CharPort } from '../../machine/char.ts';
import type { Vcpu } from '../../machine/vcpu.ts';
import { CodeMemory, withCodeMemory } from './code-memory.ts';
import { Side } from './side.ts';
import { besideKvm, type SteppedKvm, steppedKvm } from './stepped-kvm.ts';

export interface Engine {
  readonly name: string;
  readonly kind: 'tcg' | 'kvm';
  /** As of -accel tcg,threshold=. */
  readonly threshold: number;
}

/** `interpreter`, `translator`, `translator=THRESHOLD` or `kvm`. */
export function parseEngine(text: string): Engine {
  if (text === 'kvm') return { name: text, kind: 'kvm', threshold: 0 };
  const [, name, number] = /^(interpreter|translator)(?:=(\d+))?$/.exec(text) ?? [];
  if (name === undefined) throw new OptionError(`'${text}' is no engine; there are interpreter, translator[=THRESHOLD] and kvm`);
  return { name: text, kind: 'tcg', threshold: name === 'interpreter' ? 0 : Number(number ?? 1) };
}

const SHIFT = 3;

type OnSerial = (bytes: Uint8Array) => void;

export async function createSide(engine: Engine, core: Uint8Array, args: readonly string[], onSerial: OnSerial): Promise<Side> {
  const accelerator = createTcg({ module: await compileCore(core), threshold: engine.threshold });
  return build(engine.name, accelerator, args, onSerial);
}

/** The interpreter, and KVM in steps: the same machine, with the processor that both can be. */
export async function createKvmSides(
  kvm: Accelerator,
  core: Uint8Array,
  args: readonly string[],
  onSerial: OnSerial,
): Promise<[Side, Side<SteppedKvm>]> {
  const tcg = createTcg({ module: await compileCore(core), threshold: 0 });
  const [own, theirs]: [string[], string[]] = [[], []];
  return [
    await build('interpreter', besideKvm(tcg, kvm, own), args, onSerial, own),
    await build('kvm', steppedKvm(kvm, theirs), args, () => {}, theirs),
  ];
}

async function build<Cpu extends Vcpu & { readonly instructions: number }>(
  name: string,
  accelerator: Accelerator,
  args: readonly string[],
  onSerial: OnSerial,
  traffic?: string[],
): Promise<Side<Cpu>> {
  const configuration = parseCommandLine(['-nodefaults', '-serial', 'null', ...args], CATALOGUE);
  const icount = { shift: configuration.icount?.shift ?? SHIFT, sleep: false };
  const config = pcConfig({ ...configuration, icount }, parseCpu(configuration.cpu).cpu, process.argv[1]);
  const backends = {
    serial: [new CharPort(onSerial)],
    debugcons: [],
    // Each has what it writes to itself.
    drives: openDrives(configuration.drives.map((drive) => ({ ...drive, snapshot: true }))),
    log: { guest: () => {}, host: (message: string) => void process.stderr.write(`${message}\n`) },
  };
  const code = new CodeMemory();
  const pc: Pc = await createPc(config, withCodeMemory(accelerator, code), backends, { host: new NodeScheduler(), icount, noReboot: true });
  return new Side<Cpu>(name, pc, 2 ** icount.shift, { code, traffic });
}
