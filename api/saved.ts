/** What a saved machine says of itself, for building one that it fits. */
import { decodeCbor } from '../machine/saved/cbor-decode.ts';
import { concatenate, webCodec } from '../machine/saved/codec.ts';
import { MOST_VALUES, TABLE } from '../machine/saved/format.ts';
import { FrameReader } from '../machine/saved/frame-reader.ts';
import { IMAGE } from '../machine/saved/images.ts';
import { type MachineConfig, MachineError } from './config.ts';

/** The section behind the table of sections. */
const MACHINE = 1;
const CPU = /^cpu\d+$/;
const DEVICE = 'device:';
const SERIAL = /^device:serial\d$/;

/** An IDE drive of 48-bit sectors has no more. */
const MOST_SECTORS = 2 ** 48;

/** What the configuration of the machine that goes on must have, and the images that are in the file, in sectors by the names of their drives. */
export interface NeededConfig extends Pick<MachineConfig, 'memory' | 'cpu' | 'cpus' | 'vga' | 'serialPorts'> {
  readonly images: ReadonlyMap<string, number>;
}

/** The settings that the saved machine asks for; those of the restored one have to be the same. */
export async function configOfSaved(saved: Uint8Array): Promise<NeededConfig> {
  const { names, contents } = await readSections(saved);
  const machine = contents.get(MACHINE) as { identity?: Record<string, unknown> } | null | undefined;
  const identity = machine?.identity ?? {};
  const memory = Number.parseInt(String(identity.memory), 10);
  const count = (sections: RegExp) => names.filter((name) => sections.test(name)).length;
  const images = new Map<string, number>();
  for (const id of imagesIn(names)) {
    const { sectors } = (contents.get(names.indexOf(DEVICE + id) + 1) ?? {}) as { sectors?: unknown };
    if (Number.isSafeInteger(sectors) && (sectors as number) > 0 && (sectors as number) <= MOST_SECTORS) images.set(id, sectors as number);
  }
  return {
    cpus: count(CPU),
    memory: Number.isNaN(memory) ? undefined : memory,
    cpu: /^\S+/.exec(String(identity.processor ?? ''))?.[0],
    vga: identity['VGA BIOS'] !== undefined ? 'std' : 'none',
    serialPorts: count(SERIAL),
    images,
  };
}

const imagesIn = (names: readonly string[]): string[] =>
  names.filter((name) => name.startsWith(IMAGE)).map((name) => name.slice(IMAGE.length));

/** The names of all sections, and by number the content of those that matter here. */
async function readSections(saved: Uint8Array): Promise<{ names: readonly string[]; contents: ReadonlyMap<number, unknown> }> {
  const parts = new Map<number, Uint8Array[]>([[TABLE, []]]);
  let names: string[] = [];
  let last = TABLE;
  let length = 0;
  for await (const { section, content } of new FrameReader([saved], webCodec).frames()) {
    if (section > TABLE && last === TABLE) {
      names = namesIn(decodeCbor(concatenate(parts.get(TABLE) as Uint8Array[])));
      const wanted = [MACHINE, ...imagesIn(names).map((id) => names.indexOf(DEVICE + id) + 1)];
      for (const number of wanted) parts.set(number, []);
      last = Math.max(...wanted);
    }
    if (section > last) break;
    const kept = parts.get(section);
    if (kept === undefined) continue;
    kept.push(content);
    length += content.length;
    if (length > MOST_VALUES) throw new MachineError('cannot restore the saved machine: its sections are too large');
  }
  parts.delete(TABLE);
  return { names, contents: new Map([...parts].map(([number, of]) => [number, of.length > 0 ? decodeCbor(concatenate(of)) : null])) };
}

const namesIn = (table: unknown): string[] =>
  Array.isArray(table) ? table.map((entry: { name?: unknown } | null) => String(entry?.name)) : [];
