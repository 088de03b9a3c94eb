/** How the machine runs and ends, what is logged, and the options that print something. */
import type { Configuration } from '../configuration.ts';
import { versionText } from './help.ts';
import { InformationRequest, type Option } from './option.ts';
import { parseSuboptions } from './suboptions.ts';
import { parseChoice } from './values.ts';

export const LOG_ITEMS = {
  in_asm: 'show guest code when it is first decoded',
  int: 'show interrupts and exceptions in short format',
  cpu: 'show CPU registers at each interrupt and exception (lots of logs)',
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
    names: ['d'],
    argument: 'item1,...',
    section: 'debug',
    help: ["enable logging of the items ('-d help' for the list)"],
    apply: setLogItems,
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
