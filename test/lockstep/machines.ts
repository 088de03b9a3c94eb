/** The machines of a lockstep run, from a command line of twin86's: counted time, no input, the serial port's output kept. */

import { parseCpu } from '../../accel/tcg/cpu-models.ts';
import { compileCore, createTcg } from '../../accel/tcg/index.ts';
import { createPc } from '../../boards/pc.ts';
import { CATALOGUE } from '../../cli/catalogue.ts';
import { NodeScheduler } from '../../cli/host/scheduler.ts';
import { OptionError } from '../../cli/options/option.ts';
import { parseCommandLine } from '../../cli/options/parse.ts';
import { pcConfig } from '../../cli/pc-request.ts';
import { CharPort } from '../../machine/char.ts';
import { Side } from './side.ts';

export interface Engine {
  readonly name: string;
  /** As of -accel tcg,threshold=. */
  readonly threshold: number;
}

/** `interpreter`, `translator` or `translator=THRESHOLD`. */
export function parseEngine(text: string): Engine {
  const [, name, number] = /^(interpreter|translator)(?:=(\d+))?$/.exec(text) ?? [];
  if (name === undefined) throw new OptionError(`'${text}' is no engine; there are interpreter and translator[=THRESHOLD]`);
  return { name: text, threshold: name === 'interpreter' ? 0 : Number(number ?? 1) };
}

const SHIFT = 3;

export async function createSide(
  engine: Engine,
  core: Uint8Array,
  args: readonly string[],
  onSerial: (bytes: Uint8Array) => void,
): Promise<Side> {
  const configuration = parseCommandLine(['-nodefaults', '-serial', 'null', ...args], CATALOGUE);
  const icount = { shift: configuration.icount?.shift ?? SHIFT, sleep: false };
  const config = pcConfig({ ...configuration, icount }, parseCpu(configuration.cpu).cpu, process.argv[1]);
  const accelerator = createTcg({ module: await compileCore(core), threshold: engine.threshold });
  const backends = {
    serial: [new CharPort(onSerial)],
    debugcons: [],
    log: { guest: () => {}, host: (message: string) => void process.stderr.write(`${message}\n`) },
  };
  const pc = await createPc(config, accelerator, backends, { host: new NodeScheduler(), icount, noReboot: true });
  return new Side(engine.name, pc, 2 ** icount.shift);
}
