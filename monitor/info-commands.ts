/** `info TOPIC`. Topics that belong to devices come from the target's reports. */
import { type Command, findCommand, type Session } from './command.ts';
import { hex } from './format.ts';
import { blockText } from './media-commands.ts';
import { entryFlags, type Mapping, mappings, pagingEnabled } from './paging.ts';
import { printRegisters } from './registers.ts';
import { migrationText } from './saved-commands.ts';
import { MonitorError, type MonitorTarget } from './target.ts';

/** A hostile guest can map terabytes; nobody reads that. */
const MOST_LINES = 100_000;

const topic = (name: string, help: string, print: (session: Session) => void): Command => ({
  names: [name],
  parameters: '',
  help,
  run: (args, session) => {
    args.end();
    print(session);
  },
});

function* guestMappings({ target, cpuIndex }: Session): Generator<Mapping> {
  let lines = 0;
  for (const mapping of mappings(target.cpu(cpuIndex), (at, into) => target.readPhysical(at, into))) {
    if (++lines > MOST_LINES) throw new MonitorError(`more than ${MOST_LINES} pages; the rest is left out`);
    yield mapping;
  }
}

function printMem(session: Session): void {
  if (!pagingEnabled(session.target.cpu(session.cpuIndex))) {
    session.print('PG disabled\n');
    return;
  }
  let start = 0n;
  let end = -1n;
  let rights = '';
  const flush = () => {
    if (end > start) session.print(`${hex(start, 16)}-${hex(end, 16)} ${hex(end - start, 16)} ${rights}\n`);
  };
  for (const { virtual, size, user, writable } of guestMappings(session)) {
    const own = `${user ? 'u' : '-'}r${writable ? 'w' : '-'}`;
    if (virtual !== end || own !== rights) {
      flush();
      start = virtual;
      rights = own;
    }
    end = virtual + size;
  }
  flush();
}

function printTlb(session: Session): void {
  if (!pagingEnabled(session.target.cpu(session.cpuIndex))) session.print('PG disabled\n');
  for (const mapping of guestMappings(session)) {
    session.print(`${hex(mapping.virtual, 16)}: ${hex(mapping.physical, 16)} ${entryFlags(mapping)}\n`);
  }
}

function printStatus({ target, print }: Session): void {
  const { state } = target;
  const detail = state === 'running' || state === 'paused' ? '' : ` (${state})`;
  print(`VM status: ${state === 'running' ? 'running' : 'paused'}${detail}\n`);
}

function printCpus({ target, cpuIndex, print }: Session): void {
  for (let i = 0; i < target.cpuCount; i++) print(`${i === cpuIndex ? '*' : ' '} CPU #${i}: thread_id=${target.threadId(i)}\n`);
}

function exitsText({ exits, interrupts, posted }: NonNullable<MonitorTarget['exits']>): string {
  const row = (n: number, what: string): string => `${String(n).padStart(12)} ${what}\n`;
  const rows = [...exits].sort(([, a], [, b]) => b - a).map(([name, n]) => row(n, `KVM_EXIT_${name}`));
  return `${rows.join('')}${row(interrupts, 'interrupts injected')}${row(posted, 'writes to display memory without an exit')}`;
}

const TOPICS: readonly Command[] = [
  topic('version', 'show the version of twin86', ({ target, print }) => print(`${target.version}\n`)),
  topic('status', 'show the current VM status (running|paused)', printStatus),
  topic('name', 'show the current VM name', ({ target, print }) => print(target.name === null ? '' : `${target.name}\n`)),
  topic('uuid', 'show the current VM UUID', ({ target, print }) => print(`${target.uuid ?? '00000000-0000-0000-0000-000000000000'}\n`)),
  topic('kvm', 'show KVM information', ({ target, print }) =>
    print(`kvm support: ${target.accelerator === 'kvm' ? 'enabled' : 'disabled'}\n${target.exits ? exitsText(target.exits) : ''}`),
  ),
  topic('cpus', 'show infos for each CPU', printCpus),
  topic('registers', 'show the cpu registers', ({ target, cpuIndex, print }) =>
    print(`\n${printRegisters(cpuIndex, target.cpu(cpuIndex), target.a20)}`),
  ),
  topic('mem', 'show the active virtual memory mappings', printMem),
  topic('tlb', 'show virtual to physical memory mappings', printTlb),
  topic('migrate', 'show migration status', ({ target, print }) => print(migrationText(target.saved.migration()))),
  topic('block', 'show the block devices', ({ target, print }) => print(blockText(target.media.drives()))),
  topic('chardev', 'show the character devices', ({ target, print }) => {
    for (const { label, filename } of target.chardevs()) print(`${label}: filename=${filename}\n`);
  }),
  topic('history', 'show the command line history', ({ history, print }) => {
    history.forEach((line, i) => {
      print(`${i}: '${line}'\n`);
    });
  }),
];

export function infoTopics({ target }: Session): Command[] {
  const reports = [...target.reports].map(([name, { help, print }]) => topic(name, help, (session) => session.print(print())));
  return [...TOPICS, ...reports].sort((a, b) => (a.names[0] < b.names[0] ? -1 : 1));
}

export function findTopic(session: Session, name: string): Command {
  const found = findCommand(infoTopics(session), name);
  if (found === undefined) throw new MonitorError(`unknown command: 'info ${name}'`);
  return found;
}
