/** Commands that save the machine and load it again. A machine without qcow2 images keeps its snapshots in files of their own. */
import type { Arguments } from './arguments.ts';
import type { Command, Session } from './command.ts';
import { type Migration, MonitorError, type Transfer } from './target.ts';

const MIB = 2 ** 20;
const KIB = 2 ** 10;

/** Shows how far it is, once it has become clear that it takes time. */
function shown({ print, interrupted }: Session): { transfer: Transfer; end(): void } {
  const start = Date.now();
  let last = -1;
  const onProgress = (done: number): void => {
    const percent = Math.floor(done * 100);
    if (percent === last || Date.now() - start < 1000) return;
    last = percent;
    print(`Completed ${percent} %\r`);
  };
  return { transfer: { onProgress, signal: interrupted }, end: () => last >= 0 && print('\n') };
}

async function withProgress(session: Session, action: (transfer: Transfer) => Promise<void>): Promise<void> {
  const { transfer, end } = shown(session);
  try {
    await action(transfer);
  } finally {
    end();
  }
}

async function save(args: Arguments, session: Session): Promise<void> {
  const { images, last: path } = options(args, 'file name', ['-b']);
  await withProgress(session, async (transfer) => {
    const bytes = await session.target.saved.save(path, { ...transfer, images });
    session.print(`saved to '${path}', ${(bytes / MIB).toFixed(1)} MiB\n`);
  });
}

async function load(args: Arguments, session: Session): Promise<void> {
  const path = fileName(args);
  await withProgress(session, (transfer) => session.target.saved.load(path, transfer));
}

function migrate(args: Arguments, session: Session): Promise<void> | undefined {
  const { detached, images, last: uri } = options(args, 'uri', ['-b', '-d']);
  if (!/^(file|exec):./s.test(uri)) throw new MonitorError('write file:PATH or "exec:COMMAND"');
  const { saved } = session.target;
  if (saved.migration()?.status === 'active') throw new MonitorError('a migration is under way: see "info migrate"');
  if (!detached) return withProgress(session, (transfer) => saved.migrate(uri, { ...transfer, images }));
  // What becomes of it, "info migrate" tells.
  saved.migrate(uri, { images }).catch(() => {});
  return undefined;
}

/** -d: in the background; -b: with disk images, as QEMU's. And what comes after them. */
function options(args: Arguments, name: string, known: readonly string[]): { detached: boolean; images: boolean; last: string } {
  const given = new Set<string>();
  let last = args.string(name);
  for (; last.startsWith('-'); last = args.string(name)) {
    if (!known.includes(last)) throw new MonitorError(`${last} is not supported here; there is ${known.join(' and ')}`);
    given.add(last);
  }
  args.end();
  return { detached: given.has('-d'), images: given.has('-b'), last };
}

function cancel(args: Arguments, { target }: Session): void {
  args.end();
  target.saved.cancelMigration();
}

/** `info migrate`: the guest stands still all the time. */
export function migrationText(migration: Migration | null): string {
  if (migration === null) return 'Migration status: none\n';
  const { status, reason, time, written, done, total } = migration;
  const kbytes = (bytes: number): string => `${Math.floor(bytes / KIB)} kbytes`;
  return `${[
    `Migration status: ${status}${reason === undefined ? '' : ` (${reason})`}`,
    `total time: ${time} ms`,
    `downtime: ${time} ms`,
    `transferred ram: ${kbytes(written)}`,
    `remaining ram: ${kbytes(total - done)}`,
    `total ram: ${kbytes(total)}`,
  ].join('\n')}\n`;
}

function fileName(args: Arguments): string {
  const path = args.string('file name');
  args.end();
  return path;
}

export const SAVED_COMMANDS: readonly Command[] = [
  { names: ['loadvm', 'load'], parameters: 'file', help: 'go back to the machine saved in a file', run: load },
  {
    names: ['migrate'],
    parameters: '[-d] [-b] file:path|"exec:command"',
    help: 'save the machine to go on elsewhere (-incoming); here it stays stopped (-d: do not wait for the end; -b: with disk images)',
    run: migrate,
  },
  { names: ['migrate_cancel'], parameters: '', help: 'give up the migration that is under way', run: cancel },
  {
    names: ['savevm', 'save'],
    parameters: '[-b] file',
    help: 'save the whole machine to a file; it goes on (-b: with disk images)',
    run: save,
  },
];
