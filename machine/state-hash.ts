/**
 * Digests of the whole state of a machine: runs that are the same have the same, whatever ran them. One for each section says where
 * two runs differ.
 */
import type { MachineState } from './machine.ts';
import type { GuestMemory } from './memory.ts';

/** SHA-256 as the host has it (node:crypto's Hash is one). */
export interface Digest {
  update(data: Uint8Array | string): unknown;
  digest(encoding: 'hex'): string;
}

export interface StateHash {
  readonly whole: string;
  /** `time`, `ram`, `cpu0` and so on, and devices by their ids. */
  readonly sections: ReadonlyMap<string, string>;
}

/** RAM is looked at in pieces of this size. */
const PIECE = 1 << 20;

export function hashState(state: MachineState, memory: GuestMemory, sha256: () => Digest): StateHash {
  const sections = new Map<string, string>();
  const add = (name: string, feed: (digest: Digest) => void): void => {
    const digest = sha256();
    feed(digest);
    sections.set(name, digest.digest('hex'));
  };
  add('time', (digest) => feedValue(digest, state.time));
  add('ram', (digest) => feedMemory(digest, memory));
  state.cpus.forEach((cpu, i) => {
    add(`cpu${i}`, (digest) => feedValue(digest, cpu));
  });
  for (const [id, device] of Object.entries(state.devices)) add(id, (digest) => feedValue(digest, device));
  const whole = sha256();
  for (const [name, hash] of sections) feedValue(whole, [name, hash]);
  return { whole: whole.digest('hex'), sections };
}

/** For people: the whole, then each section. */
export const stateHashText = ({ whole, sections }: StateHash): string =>
  [...sections].reduce((text, [name, hash]) => `${text}  ${hash} ${name}\n`, `state hash: ${whole}\n`);

function feedMemory(digest: Digest, memory: GuestMemory): void {
  for (let at = 0; at < memory.size; at += PIECE) digest.update(memory.view(at, Math.min(PIECE, memory.size - at), 'r'));
}

/** Plain data as a device saves it, each value with its kind and length so that no two different ones are the same bytes. */
function feedValue(digest: Digest, value: unknown): void {
  if (ArrayBuffer.isView(value)) {
    digest.update(`bytes ${value.byteLength};`);
    digest.update(new Uint8Array(value.buffer, value.byteOffset, value.byteLength));
  } else if (value instanceof Map || Array.isArray(value)) {
    const items = [...value];
    digest.update(`list ${items.length};`);
    for (const item of items) feedValue(digest, item);
  } else if (typeof value === 'object' && value !== null) {
    const keys = Object.keys(value).sort();
    digest.update(`object ${keys.length};`);
    for (const key of keys) feedValue(digest, [key, (value as Record<string, unknown>)[key]]);
  } else {
    const text = String(value);
    digest.update(`${typeof value} ${text.length};${text}`);
  }
}
