/** Makes a machine what a saved one was, or refuses and leaves it as it is. */
import type { MachineState } from '../machine.ts';
import { SnapshotError } from '../snapshot.ts';
import { decodeCbor } from './cbor-decode.ts';
import { type Codec, concatenate, webCodec } from './codec.ts';
import { MOST_VALUES, type SectionEntry, TABLE } from './format.ts';
import { FrameReader, type Source } from './frame-reader.ts';
import { RamUnpacker } from './ram.ts';
import {
  checkMachine,
  checkTable,
  MACHINE,
  machineStateOf,
  tableOf,
  type ValueSection,
  valueSections,
  type WholeMachine,
} from './sections.ts';

export interface RestoreOptions {
  /** As of SaveOptions. */
  readonly codec?: Codec;
  /** Bytes of the file read so far, in both passes. */
  onProgress?(bytes: number): void;
  /**
   * The source cannot be read a second time (a pipe). Then RAM is filled while it is read, and a machine that was not restored to the end is of
   * no more use: only for one that has not run.
   */
  readonly once?: boolean;
  /** What the machine is afterwards: as the saved one was if absent. */
  readonly next?: 'running' | 'paused';
}

/**
 * `open` gives the file from its beginning. It is read twice: first all of it is checked, then it is put in place. Rejects with a
 * SnapshotError that says why the file does not do, with the machine untouched and going on as before.
 */
export async function restoreMachine(whole: WholeMachine, open: () => Source, options: RestoreOptions = {}): Promise<void> {
  const { machine } = whole;
  const release = machine.hold('restore-vm');
  try {
    await machine.devices.drain();
    const checked = options.once ? null : await read(whole, open(), options, () => null);
    let running = false;
    const done = await read(whole, open(), options, (saved) => {
      putBack(whole, saved.state);
      running = saved.running;
      return new RamUnpacker(whole.memory.size, whole.memory);
    });
    if (checked !== null && done !== checked) throw new Broken('the file has changed while it was read');
    release(options.next ?? (running ? 'running' : 'paused'));
  } catch (error) {
    release(error instanceof Broken ? 'internal-error' : undefined);
    throw error;
  }
}

/** Too late to go back. */
class Broken extends SnapshotError {}

type Saved = ReturnType<typeof machineStateOf>;

/** Reads a file to its end. `begin` is called once all but RAM is there. Returns the file's checksum. */
async function read(
  whole: WholeMachine,
  source: Source,
  { codec, onProgress }: RestoreOptions,
  begin: (saved: Saved) => RamUnpacker | null,
): Promise<number> {
  const reader = new FrameReader(source, codec ?? webCodec);
  const sections = new Sections(whole);
  let ram: RamUnpacker | null = null;
  let touched = false;
  const start = (): RamUnpacker => {
    const own = begin(sections.finish());
    touched = own !== null;
    return own ?? new RamUnpacker(whole.memory.size, null);
  };
  try {
    for await (const { section, content } of reader.frames()) {
      onProgress?.(reader.read);
      if (sections.isRam(section)) {
        ram ??= start();
        ram.put(content);
      } else if (ram !== null) throw new SnapshotError('its sections are out of order');
      else sections.add(section, content);
    }
    ram ??= start();
    ram.end();
  } catch (error) {
    throw touched ? new Broken((error as Error).message, { cause: error }) : error;
  }
  return reader.check;
}

/** Collects the sections but RAM, in their order. */
class Sections {
  private table: SectionEntry[] | null = null;
  private readonly contents = new Map<string, unknown>();
  private current = TABLE;
  private parts: Uint8Array[] = [];
  private length = 0;

  /** What this machine would write. */
  private readonly own: readonly ValueSection[];

  constructor({ machine, identity }: WholeMachine) {
    this.own = valueSections(machine.save(), identity, false);
  }

  isRam(section: number): boolean {
    // Its table is complete when something else follows it.
    if (section !== TABLE && this.table === null) this.complete();
    return section === this.table?.length;
  }

  add(section: number, content: Uint8Array): void {
    if (section !== this.current) {
      this.complete();
      if (section !== this.current) throw new SnapshotError('its sections are out of order');
    }
    this.parts.push(content);
    this.length += content.length;
    if (this.length > MOST_VALUES) throw new SnapshotError('its sections are too large');
  }

  finish(): Saved {
    this.complete();
    if (this.current !== this.table?.length) throw new SnapshotError('a section has no content');
    return machineStateOf(this.contents, this.own);
  }

  private complete(): void {
    const value = decodeCbor(concatenate(this.parts));
    if (this.table === null) {
      checkTable(value, tableOf(this.own));
      this.table = value;
    } else {
      const { name } = this.table[this.current - 1];
      if (name === MACHINE) checkMachine(value, this.own[0].content);
      this.contents.set(name, value);
    }
    this.current++;
    this.parts = [];
  }
}

/** What a device or CPU does not take, none has taken. */
function putBack({ machine }: WholeMachine, state: MachineState): void {
  const before = machine.save();
  try {
    machine.restore(state);
  } catch (error) {
    machine.restore(before);
    throw new SnapshotError(`its state is not possible: ${(error as Error).message}`, { cause: error });
  }
}
