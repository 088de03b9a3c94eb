/** A small machine whose state is easily told: for tests of saved machines. */
import { createHash } from 'node:crypto';
import type { Device } from '../../../machine/device.ts';
import { Machine } from '../../../machine/machine.ts';
import type { Source } from '../../../machine/saved/frame-reader.ts';
import { type RestoreOptions, restoreMachine } from '../../../machine/saved/restore.ts';
import { type SaveOptions, saveMachine } from '../../../machine/saved/save.ts';
import type { Identity, WholeMachine } from '../../../machine/saved/sections.ts';
import { Ram } from '../../support/board.ts';
import { FakeHost, FakeVcpu } from '../../support/machine.ts';

export class Thing implements Device<{ list: number[]; words: Uint16Array; pending: { at: number } | null }> {
  version = 1;
  value = { list: [1, 2, 3], words: Uint16Array.of(5, 6), pending: null as { at: number } | null };
  drains = 0;
  onDrain: (() => void) | null = null;

  constructor(readonly id = 'thing') {}
  reset(): void {}
  save() {
    return structuredClone(this.value);
  }
  restore(state: Thing['value']): void {
    if (state.list[0] === 666) throw new Error('no such thing');
    this.value = structuredClone(state);
  }
  async drain(): Promise<void> {
    this.drains++;
    await null;
    this.onDrain?.();
  }
}

export interface Small extends WholeMachine {
  readonly memory: Ram;
  readonly thing: Thing;
  readonly cpu: FakeVcpu;
}

export const MIB = 2 ** 20;

export function small(identity: Identity = { memory: '3 MiB' }, id = 'thing', bytes = 3 * MIB): Small {
  const machine = new Machine({ host: new FakeHost(), icount: { shift: 0, sleep: false } });
  const cpu = new FakeVcpu(() => ({ kind: 'deadline' }));
  machine.addVcpu(cpu);
  const thing = machine.devices.add(new Thing(id));
  return { machine, memory: new Ram(bytes), identity, thing, cpu };
}

/** The small machine in the middle of something. */
export function busy(): Small {
  const whole = small();
  whole.machine.clock.setTime(12345);
  whole.cpu.register = 0xfff0n;
  whole.thing.value = { list: [9], words: Uint16Array.of(7, 8), pending: { at: 3 } };
  whole.memory.bytes.fill(0xaa, 5000, 9000);
  for (let at = MIB * 2; at < MIB * 3; at++) whole.memory.bytes[at] = (at * 7919) >> 5;
  return whole;
}

export async function bytesOf(whole: WholeMachine, options?: SaveOptions): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  await saveMachine(whole, (bytes) => void parts.push(bytes.slice()), options);
  return new Uint8Array(Buffer.concat(parts));
}

/** In pieces that end anywhere. */
export function* inPieces(bytes: Uint8Array, size = 1000): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

export const restoreFrom = (whole: WholeMachine, bytes: Uint8Array, options?: RestoreOptions): Promise<void> =>
  restoreMachine(whole, (): Source => inPieces(bytes), options);

/** All there is to see of it. */
export const seen = ({ machine, memory, thing, cpu }: Small) => ({
  state: machine.state,
  time: machine.clock.now(),
  register: cpu.register,
  thing: thing.save(),
  memory: createHash('sha1').update(memory.bytes).digest('hex'),
});
