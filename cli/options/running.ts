/** How the machine runs and ends, what is logged, and the options that print something. */
import type { AddressRange, Configuration } from '../configuration.ts';
import { versionText } from './help.ts';
import { InformationRequest, type Option, OptionError } from './option.ts';
import { parseSuboptions } from './suboptions.ts';
import { parseChoice, parseNumber, parseSwitch } from './values.ts';

export const LOG_ITEMS = {
  in_asm: 'show guest code when it is first decoded',
  op: 'show the nodes of translated code, with its guest code (physical addresses)',
  out_asm: 'show the WebAssembly of translated code (by the npm package wabt)',
  int: 'show interrupts and exceptions in short format',
  cpu: 'show CPU registers at each interrupt and exception (lots of logs)',
  kvm_exit: 'show why the guest left KVM_RUN: reason, address, data, time (accel=kvm)',
  state_hash: 'at the end, show the SHA-256 of the state: of RAM, CPU and devices',
  guest_errors: 'log when the guest does something that the datasheet forbids',
} as const;

function setLogItems(configuration: Configuration, text: string): void {
  const items = Object.entries(LOG_ITEMS);
  if (text === 'help' || text === '?') {
    const lines = items.map(([name, help]) => `${name.padEnd(15)} ${help}\n`).join('');
    // QEMU's exit code here is that of an error.
    throw new InformationRequest(`Log items (comma separated):\n${lines}`, 1);
  }
  const names = items.map(([name]) => name);
  for (const item of text.split(',')) configuration.logItems.add(parseChoice(item, names, 'log item'));
}

function setAction(configuration: Configuration, text: string): void {
  const values = parseSuboptions(text, { keys: ['reboot', 'shutdown'] });
  configuration.onReboot = parseChoice(values.get('reboot') ?? configuration.onReboot, ['reset', 'shutdown'], 'action');
  configuration.onShutdown = parseChoice(values.get('shutdown') ?? configuration.onShutdown, ['poweroff', 'pause'], 'action');
}

/** `a..b`, `a+size` or `a-size`, as QEMU has it; the ends of the last are a - size + 1 and a. */
function parseRange(text: string): AddressRange {
  const [, first, how, second] = /^(.+?)(\.\.|[+-])(.+)$/.exec(text) ?? [];
  if (first === undefined) throw new OptionError(`'${text}' is no range; write FIRST..LAST, FIRST+SIZE or LAST-SIZE`);
  const [a, b] = [parseNumber(first, Number.MAX_SAFE_INTEGER), parseNumber(second, Number.MAX_SAFE_INTEGER)];
  const [from, to] = how === '..' ? [a, b] : how === '+' ? [a, a + b - 1] : [a - b + 1, a];
  if (from > to) throw new OptionError(`the range '${text}' is empty`);
  return { from, to };
}

function setIncoming(configuration: Configuration, uri: string): void {
  if (configuration.incoming !== null) throw new OptionError('only one saved machine can be loaded');
  configuration.incoming = uri;
}

/** As in QEMU: more than 1024 ns for an instruction make no usable guest. */
const MAX_SHIFT = 10;

function setIcount(configuration: Configuration, text: string): void {
  const values = parseSuboptions(text, { implied: 'shift', keys: ['shift', 'sleep', 'align', 'rr', 'rrfile', 'rrsnapshot'] });
  const shift = values.get('shift');
  if (shift === undefined)
    throw new OptionError(`shift is missing; write shift=N, with which an instruction takes 2^N ns (0 to ${MAX_SHIFT})`);
  if (shift === 'auto')
    throw new OptionError("shift=auto is not supported: it follows the host's time, and no run would repeat; use shift=N");
  if (parseSwitch(values.get('align') ?? 'off'))
    throw new OptionError('align=on is not supported; the guest is not slowed down to real time');
  const recording = ['rr', 'rrfile', 'rrsnapshot'].find((key) => values.has(key));
  if (recording !== undefined)
    throw new OptionError(`${recording} is not supported: input is not recorded; a run without input repeats by itself`);
  configuration.icount = { shift: parseNumber(shift, MAX_SHIFT + 1), sleep: parseSwitch(values.get('sleep') ?? 'on') };
}

export const RUNNING_OPTIONS: readonly Option[] = [
  {
    names: ['version'],
    section: 'standard',
    help: ['display version information and exit'],
    apply: () => {
      throw new InformationRequest(versionText());
    },
  },
  {
    names: ['S'],
    section: 'debug',
    help: ["freeze the CPU at startup (use 'c' in the monitor to start execution)"],
    apply: (configuration) => {
      configuration.paused = true;
    },
  },
  {
    names: ['loadvm'],
    argument: 'file',
    section: 'standard',
    help: ['go on with the machine saved in the file (monitor: savevm), started with the same options'],
    apply: (configuration, path) => setIncoming(configuration, `file:${path}`),
  },
  {
    names: ['incoming'],
    argument: 'file:path|exec:command',
    section: 'debug',
    help: ['go on with the machine that is in the file or that the command prints (monitor: migrate)'],
    apply: (configuration, uri) => {
      if (!/^(file|exec):./s.test(uri)) throw new OptionError('write file:PATH or exec:COMMAND');
      setIncoming(configuration, uri);
    },
  },
  {
    names: ['icount'],
    argument: '[shift=]N[,sleep=on|off]',
    section: 'debug',
    help: [
      'guest time is counted instructions, 2^N ns each, and a run repeats exactly',
      'sleep=off skips the time in which the guest is idle',
    ],
    apply: setIcount,
  },
  {
    names: ['seed'],
    argument: 'number',
    section: 'debug',
    help: ['seed of the random numbers that the guest gets'],
    apply: (configuration, text) => {
      configuration.seed = parseNumber(text);
    },
  },
  {
    names: ['d'],
    argument: 'item1,...',
    section: 'debug',
    help: ["enable logging of the items ('-d help' for the list)"],
    apply: setLogItems,
  },
  {
    names: ['dfilter'],
    argument: 'range,...',
    section: 'debug',
    help: ['limits -d in_asm, op, out_asm to code in the ranges: FIRST..LAST, FIRST+SIZE or LAST-SIZE'],
    apply: (configuration, text) => configuration.logRanges.push(...text.split(',').map(parseRange)),
  },
  {
    names: ['D'],
    argument: 'logfile',
    section: 'debug',
    help: ['output the log to logfile (default: stderr)'],
    apply: (configuration, path) => {
      configuration.logFile = path;
    },
  },
  {
    names: ['no-reboot'],
    section: 'debug',
    help: ['exit instead of rebooting'],
    apply: (configuration) => {
      configuration.onReboot = 'shutdown';
    },
  },
  {
    names: ['no-shutdown'],
    section: 'debug',
    help: ['stop instead of exiting when the guest powers off'],
    apply: (configuration) => {
      configuration.onShutdown = 'pause';
    },
  },
  {
    names: ['action'],
    argument: '[reboot=reset|shutdown][,shutdown=poweroff|pause]',
    section: 'debug',
    help: ['what to do when the guest reboots or powers off'],
    apply: setAction,
  },
  {
    names: ['nodefaults'],
    section: 'debug',
    help: ['no default devices: graphics card, serial port, monitor'],
    apply: (configuration) => {
      configuration.nodefaults = true;
    },
  },
  { names: ['no-user-config'], section: 'debug', help: ['accepted: there are no configuration files'], apply: () => {} },
];
