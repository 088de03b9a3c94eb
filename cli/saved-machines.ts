/** `savevm`, `loadvm`, `migrate`, `-incoming`: the machine to and from files and commands of the host. */
import { type RestoreOptions, restoreMachine } from '../machine/saved/restore.ts';
import { type Progress, saveMachine } from '../machine/saved/save.ts';
import type { WholeMachine } from '../machine/saved/sections.ts';
import { type Migration, MonitorError, type SavedMachines, type Transfer } from '../monitor/target.ts';
import { openInput, openOutput } from './host/channels.ts';
import { HostFileError, reasonOf } from './host/files.ts';
import type { Lifecycle } from './host/lifecycle.ts';
import { zlibCodec } from './host/zlib-codec.ts';
import { MigrationRun } from './migration.ts';

export class HostSavedMachines implements SavedMachines {
  /** The last `migrate`. */
  private last: MigrationRun | null = null;

  constructor(
    private readonly whole: WholeMachine,
    private readonly lifecycle: Pick<Lifecycle, 'whileItLasts'>,
  ) {}

  save(path: string, transfer: Transfer): Promise<number> {
    return this.write(`file:${path}`, transfer);
  }

  async migrate(uri: string, transfer: Transfer): Promise<void> {
    const run = new MigrationRun(this.whole.memory.size);
    this.last = run;
    await run.follow(transfer, (followed, report) => this.write(uri, followed, 'postmigrate', report));
  }

  cancelMigration(): void {
    this.last?.cancel();
  }

  migration(): Migration | null {
    return this.last?.view ?? null;
  }

  /** The machine stays running or stopped, as it is. */
  load(path: string, transfer: Transfer): Promise<void> {
    const { state } = this.whole.machine;
    return this.read(`file:${path}`, { next: state === 'running' ? 'running' : 'paused' }, transfer);
  }

  /** For a machine that has not run. It runs or is stopped as the saved one was, unless it is to be `paused`. */
  incoming(uri: string, paused: boolean): Promise<void> {
    return this.read(uri, { next: paused ? 'paused' : undefined }, {}, true);
  }

  private async write(
    uri: string,
    { onProgress, signal, images }: Transfer,
    next?: 'postmigrate',
    report?: (progress: Progress) => void,
  ): Promise<number> {
    const output = await openOutput(uri).catch((error) => fail('save to', uri, error));
    const lasts = this.lifecycle.whileItLasts(() => output.discard());
    try {
      // What has been written has to be there before the machine is told that it goes on elsewhere.
      const bytes = await saveMachine(this.whole, output.sink, {
        codec: zlibCodec,
        onProgress: (progress) => {
          report?.(progress);
          onProgress?.(progress.done / progress.total);
        },
        signal,
        images,
        next,
        finish: () => output.finish(),
      });
      return bytes;
    } catch (error) {
      output.discard();
      return fail('save to', uri, error);
    } finally {
      lasts.end();
    }
  }

  private async read(uri: string, options: RestoreOptions, { signal }: Transfer, fresh = false): Promise<void> {
    try {
      const input = openInput(uri);
      try {
        if (input.once && !fresh) throw new HostFileError('it is no regular file: only -incoming can take it');
        const onProgress = () => signal?.throwIfAborted();
        await restoreMachine(this.whole, input.open, { codec: zlibCodec, once: input.once, onProgress, ...options });
        await input.finish();
      } finally {
        input.close();
      }
    } catch (error) {
      fail('load', uri, error);
    }
  }
}

function fail(what: string, uri: string, error: unknown): never {
  throw new MonitorError(`cannot ${what} '${uri.replace(/^file:/, '')}': ${reasonOf(error)}`, { cause: error });
}
