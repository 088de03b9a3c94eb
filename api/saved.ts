/** What a saved machine says of itself, for building one that it fits. */
import { decodeCbor } from '../machine/saved/cbor-decode.ts';
import { concatenate, webCodec } from '../machine/saved/codec.ts';
import { MOST_VALUES, TABLE } from '../machine/saved/format.ts';
import { FrameReader } from '../machine/saved/frame-reader.ts';
import { type MachineConfig, MachineError } from './config.ts';

/** The section behind the table of sections. */
const MACHINE = 1;
const CPU = /^cpu\d+$/;
const SERIAL = /^device:serial\d$/;

/** The settings that the saved machine asks for; those of the restored one have to be the same. */
export async function configOfSaved(saved: Uint8Array): Promise<Pick<MachineConfig, 'memory' | 'cpu' | 'cpus' | 'vga' | 'serialPorts'>> {
  const parts: [Uint8Array[], Uint8Array[]] = [[], []];
  let length = 0;
  for await (const { section, content } of new FrameReader([saved], webCodec).frames()) {
    if (section > MACHINE) break;
    parts[section].push(content);
    length += content.length;
    if (length > MOST_VALUES) throw new MachineError('cannot restore the saved machine: its sections are too large');
  }
  const table = decodeCbor(concatenate(parts[TABLE])) as { name?: unknown }[] | null;
  const machine = decodeCbor(concatenate(parts[MACHINE])) as { identity?: Record<string, unknown> } | null;
  const identity = machine?.identity ?? {};
  const memory = Number.parseInt(String(identity.memory), 10);
  const count = (sections: RegExp) =>
    Array.isArray(table) ? table.filter((entry) => sections.test(String(entry?.name))).length : undefined;
  return {
    cpus: count(CPU),
    memory: Number.isNaN(memory) ? undefined : memory,
    cpu: /^\S+/.exec(String(identity.processor ?? ''))?.[0],
    vga: identity['VGA BIOS'] !== undefined ? 'std' : 'none',
    serialPorts: count(SERIAL),
  };
}
