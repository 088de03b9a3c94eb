/** Machines with several processors that run programs/several.asm, and what these leave in RAM. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Accelerator } from '../../accel/accelerator.ts';
import { parseCpu } from '../../accel/tcg/cpu-models.ts';
import { createPc, type Pc, type PcConfig } from '../../boards/pc.ts';
import { NodeScheduler } from '../../cli/host/scheduler.ts';
import type { MachineEvent } from '../../machine/machine.ts';
import { TestLog } from '../support/board.ts';
import { assembleRom } from './bare.ts';

const SOURCE = readFileSync(join(import.meta.dirname, 'programs/several.asm'), 'utf8');
const MOST_MS = 60_000;

/** `rounds`: how often each processor counts. */
export const countingRom = (rounds: number, long = false): Uint8Array =>
  assembleRom(`%define ROUNDS ${rounds}\n${long ? '%define LONG\n' : ''}${SOURCE}`);

export function createSeveral(accelerator: Accelerator, bios: Uint8Array, cpus: number, changes: Partial<PcConfig> = {}): Promise<Pc> {
  const config: PcConfig = {
    cpu: parseCpu('qemu64').cpu,
    topology: { sockets: 1, cores: cpus, threads: 1 },
    ramBytes: 2 ** 20,
    bios,
    vga: 'none',
    vgaBios: null,
    bootDevices: '',
    rtcStartMs: 0,
    acpi: false,
    noGraphic: false,
    bootMenu: false,
    bootOrder: [],
    files: new Map(),
    debugExit: { iobase: 0xf4, iosize: 4 },
    ...changes,
  };
  const options = { host: new NodeScheduler(), onHostProcessor: !accelerator.capabilities.virtualTime };
  return createPc(config, accelerator, { serial: [], debugcons: [], log: new TestLog() }, options);
}

/** Runs until the guest or an error ends it; throws where neither does. */
export async function ended({ machine, vm }: Pc): Promise<MachineEvent> {
  let end: MachineEvent | null = null;
  const unsubscribe = machine.on((event) => {
    if (event.kind !== 'shutdown' && !(event.kind === 'paused' && event.state === 'internal-error')) return;
    end ??= event;
    machine.requestShutdown({ kind: 'host-quit' });
  });
  const limit = setTimeout(() => machine.requestShutdown({ kind: 'host-quit' }), MOST_MS);
  await machine.run();
  clearTimeout(limit);
  unsubscribe();
  const event = end as MachineEvent | null;
  if (event?.kind === 'shutdown' && event.reason.kind === 'host-quit')
    throw new Error(
      `the guest does not end: ${JSON.stringify(countsOf({ vm }))}, ${machine.cpus.map((cpu) => cpu.save().rip.toString(16))}`,
    );
  return event as MachineEvent;
}

/** As several.asm names its places. */
export function countsOf({ vm }: Pick<Pc, 'vm'>): Record<string, number> {
  const bytes = vm.memory.view(0x600, 44, 'r');
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  const places = ['locked', 'counter', 'begun', 'done', 'pings', 'answers', 'broadcasts', 'lowest', 'nmis', 'others', 'backwards'];
  return Object.fromEntries(places.map((name, i) => [name, view.getUint32(4 * i, true)]));
}

const PING_TIMES = 20;

/** Only in 64-bit mode do they interrupt each other. */
export function expectedCounts(cpus: number, rounds: number, long: boolean): Record<string, number> {
  const others = cpus - 1;
  const counted = { locked: 0, backwards: 0, others, counter: cpus * rounds, begun: others, done: cpus };
  const pings = others * PING_TIMES;
  if (long) return { ...counted, pings, answers: pings, broadcasts: others, lowest: 1, nmis: 1 };
  return { ...counted, pings: 0, answers: 0, broadcasts: 0, lowest: 0, nmis: 0 };
}
