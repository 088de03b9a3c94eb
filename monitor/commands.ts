/** The commands of the human monitor, under QEMU's names. */
import type { Width } from '../machine/types.ts';
import type { Arguments } from './arguments.ts';
import { type Command, describe, findCommand, type Session } from './command.ts';
import { dumpMemory, type Format, formatValue, hex } from './format.ts';
import { findTopic, infoTopics } from './info-commands.ts';
import { MEDIA_COMMANDS } from './media-commands.ts';
import { translate } from './paging.ts';
import { codeBits } from './registers.ts';
import { SAVED_COMMANDS } from './saved-commands.ts';
import { MonitorError } from './target.ts';

/** Longest dump of one command. */
const MOST_CELLS = 1 << 20;
const PAGE = 4096n;
const DEFAULT_HOLD_MS = 100;

/** A command without arguments that does one thing to the target. */
const simple = (names: string[], help: string, action: (session: Session) => void): Command => ({
  names,
  parameters: '',
  help,
  run: (args, session) => {
    args.end();
    action(session);
  },
});

function help(args: Arguments, session: Session): void {
  const name = args.word();
  const topicName = name === 'info' ? args.word() : undefined;
  args.end();
  if (name === undefined) session.print(COMMANDS.map((command) => describe(command)).join(''));
  else if (topicName !== undefined) session.print(describe(findTopic(session, topicName), 'info '));
  else if (name === 'info') listTopics(session);
  else if (name === 'log') session.print(logHelp(session));
  else {
    const command = findCommand(COMMANDS, name);
    if (command === undefined) throw new MonitorError(`unknown command: '${name}'`);
    session.print(describe(command));
  }
}

const listTopics = (session: Session): void =>
  session.print(
    infoTopics(session)
      .map((topic) => describe(topic, 'info '))
      .join(''),
  );

function info(args: Arguments, session: Session): void {
  const name = args.word();
  if (name === undefined) listTopics(session);
  else findTopic(session, name).run(args, session);
}

/** x and xp: virtual or physical memory. */
function dump(args: Arguments, session: Session, physical: boolean): void {
  const format = args.format(session.format);
  const start = args.expression();
  args.end();
  session.format = format;
  const { target } = session;
  const cpu = target.cpu(session.cpuIndex);
  const read = (at: bigint, length: number): Uint8Array | null => {
    const bytes = new Uint8Array(length);
    for (let done = 0; done < length; ) {
      const here = BigInt.asUintN(64, at + BigInt(done));
      const part = bytes.subarray(done, done + Number(PAGE - (here % PAGE)));
      const where = physical ? here : translate(cpu, (p, into) => target.readPhysical(p, into), here);
      if (where === null || !target.readPhysical(where, part)) return null;
      done += part.length;
    }
    return bytes;
  };
  if (format.type === 'i') disassemble(session, start, format, read, physical);
  else for (const line of dumpMemory(start, { ...format, count: Math.min(format.count, MOST_CELLS) }, read)) session.print(line);
}

const LONGEST_INSTRUCTION = 15;

function disassemble(
  session: Session,
  start: bigint,
  { count }: Format,
  read: (at: bigint, length: number) => Uint8Array | null,
  physical: boolean,
): void {
  const bits = codeBits(session.target.cpu(session.cpuIndex));
  let at = start;
  for (let i = 0; i < Math.min(count, MOST_CELLS); i++) {
    const bytes = readSome(at, read);
    if (bytes.length === 0) {
      session.print(`0x${hex(at, 8)}: Cannot access ${physical ? 'physical ' : ''}memory\n`);
      return;
    }
    const { text, length } = session.target.disassemble(bytes, at, bits);
    const shown = [...bytes.subarray(0, length)].map((byte) => hex(byte, 2)).join(' ');
    session.print(`0x${hex(at, 8)}:  ${shown.padEnd(24)} ${text}\n`);
    at += BigInt(length);
  }
}

/** As many bytes of an instruction as can be read. */
function readSome(at: bigint, read: (at: bigint, length: number) => Uint8Array | null): Uint8Array {
  for (let length = LONGEST_INSTRUCTION; length > 0; length--) {
    const bytes = read(at, length);
    if (bytes !== null) return bytes;
  }
  return new Uint8Array(0);
}

function print(args: Arguments, session: Session): void {
  const format = args.format(session.format);
  const value = args.expression();
  args.end();
  session.format = format;
  session.print(`${formatValue(value, format.type)}\n`);
}

function portAccess(args: Arguments, session: Session): { width: Width; port: number; letter: string } {
  const format = args.format(session.format);
  session.format = format;
  const width = format.size === 8 ? 4 : format.size;
  return { width, port: Number(args.expression() & 0xffffn), letter: { 1: 'b', 2: 'w', 4: 'l' }[width] };
}

function readPort(args: Arguments, session: Session): void {
  const { width, port, letter } = portAccess(args, session);
  args.end();
  const value = session.target.portRead(port, width) >>> 0;
  session.print(`port${letter}[0x${hex(port, 4)}] = 0x${hex(value, width * 2)}\n`);
}

function writePort(args: Arguments, session: Session): void {
  const { width, port } = portAccess(args, session);
  const value = args.expression();
  args.end();
  session.target.portWrite(port, Number(BigInt.asUintN(width * 8, value)), width);
}

function translateAddress(args: Arguments, { target, cpuIndex, print: write }: Session): void {
  const address = BigInt.asUintN(64, args.expression());
  args.end();
  const physical = translate(target.cpu(cpuIndex), (at, into) => target.readPhysical(at, into), address);
  write(physical === null ? 'Unmapped\n' : `gpa: 0x${physical.toString(16)}\n`);
}

function sendKey(args: Arguments, { target }: Session): void {
  const keys = args.required('keys').split('-');
  const hold = args.word();
  args.end();
  const wrong = keys.find((key) => !target.keys.has(key));
  if (wrong !== undefined) throw new MonitorError(`invalid parameter: ${wrong}`);
  const holdMs = Number(hold ?? DEFAULT_HOLD_MS);
  if (!Number.isInteger(holdMs) || holdMs < 0) throw new MonitorError(`invalid hold time: ${hold}`);
  target.sendKeys(keys, holdMs);
}

function selectCpu(args: Arguments, session: Session): void {
  const index = Number(args.expression());
  args.end();
  if (index < 0 || index >= session.target.cpuCount) throw new MonitorError('invalid CPU index');
  session.cpuIndex = index;
}

const logHelp = ({ target }: Session): string =>
  ['none            remove all logs', ...[...target.logItems].map(([name, text]) => `${name.padEnd(15)} ${text}`)]
    .map((line) => `${line}\n`)
    .join('');

function log(args: Arguments, session: Session): void {
  const items = args.required('string').split(',');
  args.end();
  const wrong = items.find((item) => item !== 'none' && !session.target.logItems.has(item));
  if (wrong !== undefined)
    throw new MonitorError(`unknown log item: ${wrong}; known: none, ${[...session.target.logItems.keys()].join(', ')}`);
  session.target.setLogItems(new Set(items.filter((item) => item !== 'none')));
}

export const COMMANDS: readonly Command[] = [
  simple(['cont', 'c'], 'resume emulation', ({ target }) => target.resume()),
  { names: ['cpu'], parameters: 'index', help: 'set the default CPU', run: selectCpu },
  { names: ['gva2gpa'], parameters: 'addr', help: 'print the guest physical address of a guest virtual address', run: translateAddress },
  { names: ['help', '?'], parameters: '[cmd]', help: 'show the help', run: help },
  { names: ['i'], parameters: '/fmt addr', help: 'I/O port read', run: readPort },
  { names: ['info'], parameters: '[subcommand]', help: 'show various information about the system state', run: info },
  { names: ['log'], parameters: 'item1[,...]', help: 'activate logging of the specified items', run: log },
  simple(['nmi'], 'inject an NMI', ({ target }) => target.nmi()),
  { names: ['o'], parameters: '/fmt addr value', help: 'I/O port write', run: writePort },
  { names: ['print', 'p'], parameters: '/fmt expr', help: 'print expression value (use $reg for CPU register access)', run: print },
  simple(['quit', 'q'], 'quit the emulator', ({ target }) => target.quit()),
  ...SAVED_COMMANDS,
  ...MEDIA_COMMANDS,
  {
    names: ['sendkey'],
    parameters: 'keys [hold_ms]',
    help: "send keys to the VM (e.g. 'sendkey ctrl-alt-f1', default hold time=100 ms)",
    run: sendKey,
  },
  simple(['stop', 's'], 'stop emulation', ({ target }) => target.pause()),
  simple(['system_powerdown'], 'send system power down event', ({ target }) => target.powerdown()),
  simple(['system_reset'], 'reset the system', ({ target }) => target.reset()),
  {
    names: ['x'],
    parameters: '/fmt addr',
    help: "virtual memory dump starting at 'addr'",
    run: (args, session) => dump(args, session, false),
  },
  {
    names: ['xp'],
    parameters: '/fmt addr',
    help: "physical memory dump starting at 'addr'",
    run: (args, session) => dump(args, session, true),
  },
];
