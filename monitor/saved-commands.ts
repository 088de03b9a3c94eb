/** Commands that save the machine and load it again. A machine without qcow2 images keeps its snapshots in files of their own. */
import type { Arguments } from './arguments.ts';
import type { Command, Session } from './command.ts';
import { MonitorError, type Transfer } from './target.ts';

const MIB = 2 ** 20;

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
  const path = fileName(args);
  await withProgress(session, async (transfer) => {
    const bytes = await session.target.saved.save(path, transfer);
    session.print(`saved to '${path}', ${(bytes / MIB).toFixed(1)} MiB\n`);
  });
}

async function load(args: Arguments, session: Session): Promise<void> {
  const path = fileName(args);
  await withProgress(session, (transfer) => session.target.saved.load(path, transfer));
}

async function migrate(args: Arguments, session: Session): Promise<void> {
  const uri = args.string('uri');
  if (uri.startsWith('-')) throw new MonitorError(`${uri} is not supported: the guest stands still until it has been saved`);
  args.end();
  if (!/^(file|exec):./s.test(uri)) throw new MonitorError('write file:PATH or "exec:COMMAND"');
  await withProgress(session, (transfer) => session.target.saved.migrate(uri, transfer));
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
    parameters: 'file:path|"exec:command"',
    help: 'save the machine to go on elsewhere (-incoming); here it stays stopped',
    run: migrate,
  },
  { names: ['savevm', 'save'], parameters: 'file', help: 'save the whole machine to a file; it goes on', run: save },
];
