/** Display options, and everything that connects the machine with characters: serial ports, monitor, debug console. */
import type { Configuration } from '../configuration.ts';
import { addChardev, addShortForm } from './chardevs.ts';
import { parseDevice } from './devices.ts';
import { InformationRequest, type Option, OptionError } from './option.ts';
import { parseSuboptions } from './suboptions.ts';
import { parseChoice, parseNumber } from './values.ts';

const DISPLAYS = ['none', 'curses'] as const;
const VGAS = { std: 'standard VGA (default)', none: 'no graphic card' } as const;

function setDisplay(configuration: Configuration, text: string): void {
  if (text === 'help' || text === '?') throw new InformationRequest(`Available display backend types:\n${DISPLAYS.join('\n')}\n`);
  configuration.display = parseChoice(text, DISPLAYS, 'display');
  configuration.given.display = true;
}

function setVga(configuration: Configuration, text: string): void {
  const rows = Object.entries(VGAS) as ['std' | 'none', string][];
  if (text === 'help' || text === '?') throw new InformationRequest(rows.map(([name, help]) => `${name.padEnd(20)} ${help}\n`).join(''));
  configuration.vga = parseChoice(
    text,
    rows.map(([name]) => name),
    'VGA',
  );
  configuration.given.vga = true;
}

function addSerial(configuration: Configuration, text: string): void {
  const id = `serial${configuration.serials.length}`;
  configuration.serials.push(addShortForm(configuration, id, text, `-serial ${text}`));
  configuration.given.serial = true;
}

function addParallel(_configuration: Configuration, text: string): void {
  parseChoice(text, ['none', 'null'], 'parallel port');
}

function addMonitor(configuration: Configuration, text: string): void {
  const id = addShortForm(configuration, `compat_monitor${configuration.monitors.length}`, text, `-monitor ${text}`);
  // `-monitor mon:stdio` has added itself.
  if (id !== null && !configuration.monitors.includes(id)) configuration.monitors.push(id);
  configuration.given.monitor = true;
}

function addMon(configuration: Configuration, text: string): void {
  const values = parseSuboptions(text, { implied: 'chardev', keys: ['chardev', 'mode'] });
  const chardev = values.get('chardev');
  if (chardev === undefined) throw new OptionError('no chardev given; write -mon chardev=ID');
  parseChoice(values.get('mode') ?? 'readline', ['readline'], 'mode');
  configuration.monitors.push(chardev);
  configuration.given.monitor = true;
}

function addDebugcon(configuration: Configuration, text: string): void {
  const id = addShortForm(configuration, 'debugcon', text, `-debugcon ${text}`);
  if (id !== null) configuration.devices.push(parseDevice(`isa-debugcon,chardev=${id.replaceAll(',', ',,')}`, `-debugcon ${text}`));
}

export const CONSOLE_OPTIONS: readonly Option[] = [
  {
    names: ['display'],
    argument: 'none|curses',
    section: 'display',
    help: ['curses shows the text screen in the terminal (default: curses in a terminal, otherwise none)'],
    apply: setDisplay,
  },
  {
    names: ['nographic'],
    section: 'display',
    help: ['no display; the serial port and the monitor share the terminal'],
    apply: (configuration) => {
      configuration.nographic = true;
    },
  },
  { names: ['vga'], argument: 'std|none', section: 'display', help: ['the graphics card'], apply: setVga },
  {
    names: ['chardev'],
    argument: 'stdio|file|null|pty|vc,id=id[,mux=on|off][,...]',
    section: 'chardev',
    help: ['stdio: signal=on|off   file: path=file[,append=on|off]'],
    apply: addChardev,
  },
  {
    names: ['serial'],
    argument: 'dev',
    section: 'debug',
    help: [
      "connects the next serial port with 'dev': stdio, mon:stdio (with the monitor), file:path,",
      'null, pty, vc (a screen of the display), chardev:id, or none',
    ],
    apply: addSerial,
  },
  {
    names: ['parallel'],
    argument: 'none|null',
    section: 'debug',
    help: ['accepted: the machine has no parallel port'],
    apply: addParallel,
  },
  { names: ['monitor'], argument: 'dev', section: 'debug', help: ["connects the monitor with 'dev', as -serial"], apply: addMonitor },
  {
    names: ['mon'],
    argument: '[chardev=]id[,mode=readline]',
    section: 'debug',
    help: ['puts a monitor on a chardev'],
    apply: addMon,
  },
  {
    names: ['debugcon'],
    argument: 'dev',
    section: 'debug',
    help: [
      "connects the debug console, port 0xe9, with 'dev'; firmware writes to port 0x402:",
      '-debugcon file:log -global isa-debugcon.iobase=0x402',
    ],
    apply: addDebugcon,
  },
  {
    names: ['echr'],
    argument: 'code',
    section: 'debug',
    help: ['character code of the terminal escape, instead of 1 for ctrl-a'],
    apply: (configuration, text) => {
      configuration.escape = parseNumber(text, 256);
    },
  },
];
