/** The whole state of a fuzz guest at an instruction boundary, and how two of them differ. */
import { createHash } from 'node:crypto';
import { L } from '../../accel/tcg/core.ts';
import type { CpuState } from '../../machine/vcpu.ts';
import type { Subject } from './subject.ts';
import type { WorldState } from './world.ts';

export interface Snapshot {
  instructions: number;
  cpu: CpuState;
  world: WorldState;
  interrupt: number;
  memory: Uint8Array;
  logged: Uint8Array;
  mapped: readonly number[];
}

export function take(subject: Subject): Snapshot {
  return {
    instructions: subject.instructions,
    cpu: subject.save(),
    world: subject.world.save(),
    interrupt: subject.core.data.getUint32(subject.cpu + L.INTR, true),
    memory: subject.memory.slice(),
    logged: subject.mapped.length ? subject.logged.bytes.slice() : new Uint8Array(0),
    mapped: subject.mapped,
  };
}

/** Puts a snapshot into a processor that did something else in between. */
export function putBack(subject: Subject, s: Snapshot): void {
  subject.memory.set(s.memory);
  subject.logged.bytes.set(s.logged);
  subject.mapLogged(s.mapped);
  subject.core.exports.dropAll();
  subject.world.become(s.world);
  subject.restore(s.cpu);
  subject.instructions = s.instructions;
  subject.core.data.setUint32(subject.cpu + L.INTR, s.interrupt, true);
}

/** Bytes as text; many of them as a hash. */
function digest({ buffer, byteOffset, byteLength }: ArrayBufferView): string {
  const bytes = Buffer.from(buffer, byteOffset, byteLength);
  return byteLength <= 1024 ? bytes.toString('hex') : createHash('sha1').update(bytes).digest('hex');
}

/** Every leaf of plain data by its path. */
function* leaves(value: unknown, path: string): Generator<[string, string]> {
  if (value instanceof Map) for (const [key, v] of value) yield* leaves(v, `${path}[${Number(key).toString(16)}]`);
  else if (ArrayBuffer.isView(value)) yield [path, digest(value)];
  else if (typeof value === 'object' && value !== null) for (const [key, v] of Object.entries(value)) yield* leaves(v, `${path}.${key}`);
  else yield [path, typeof value === 'bigint' ? `0x${value.toString(16)}` : String(value)];
}

export const flatten = (value: unknown, path = ''): Map<string, string> => new Map(leaves(value, path));

/** The first few differences of plain data; empty if there are none. */
export function differences(a: unknown, b: unknown, path = ''): string[] {
  const [left, right] = [flatten(a, path), flatten(b, path)];
  const found: string[] = [];
  for (const key of new Set([...left.keys(), ...right.keys()])) {
    if (left.get(key) !== right.get(key)) found.push(`${key}: ${left.get(key)} / ${right.get(key)}`);
  }
  return found.slice(0, 8);
}

/** Whether the state now is that of the snapshot. Mostly it is not, and a look at a few registers says so. */
export function matches(subject: Subject, s: Snapshot): boolean {
  const { data } = subject.core;
  const u64 = (at: number): bigint => data.getBigUint64(subject.cpu + at, true);
  if (u64(L.RIP) !== s.cpu.rip || !s.cpu.gpr.every((v, i) => v === u64(L.GPR + i * 8))) return false;
  return differences(subject.save(), s.cpu).length === 0 && compare(take(subject), s) === null;
}

export function compare(now: Snapshot, then: Snapshot): string | null {
  const { memory, ...rest } = now;
  const { memory: memoryThen, ...restThen } = then;
  const found = differences(rest, restThen);
  const at = Buffer.compare(memory, memoryThen) === 0 ? -1 : memory.findIndex((byte, i) => byte !== memoryThen[i]);
  if (at >= 0) found.push(`memory at 0x${at.toString(16)}: ${memory[at]} / ${memoryThen[at]}`);
  return found.length ? found.join('; ') : null;
}
