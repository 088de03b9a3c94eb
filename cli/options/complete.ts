/** What depends on several options at once: default character devices, and what contradicts itself. */
import type { CharRequest, Configuration } from '../configuration.ts';
import { addShortForm } from './chardevs.ts';
import { completeDevices } from './devices.ts';
import { completeDrives } from './drives.ts';
import { OptionError } from './option.ts';

/** COM1 to COM4. */
const MAX_SERIALS = 4;

export function completeConfiguration(configuration: Configuration): void {
  if (configuration.accelerators.length === 0) configuration.accelerators.push('tcg');
  if (configuration.kernel === null) {
    if (configuration.initrd !== null) throw new OptionError('-initrd is only allowed with -kernel; add -kernel FILE');
    if (configuration.append !== null) throw new OptionError('-append is only allowed with -kernel; add -kernel FILE');
  }
  if (configuration.nodefaults && !configuration.given.vga) configuration.vga = 'none';
  if (configuration.serials.length > MAX_SERIALS) throw new OptionError(`-serial: at most ${MAX_SERIALS} serial ports are supported`);
  completeDevices(configuration);
  completeDrives(configuration);
  addDefaultChardevs(configuration);
  checkChardevs(configuration);
}

/** QEMU's rules: a machine has one serial port and one monitor; -nographic puts both on the terminal, otherwise each is a screen of the display. */
function addDefaultChardevs(configuration: Configuration): void {
  const { nodefaults, nographic, given } = configuration;
  const ownPort = configuration.devices.some(({ driver }) => driver === 'isa-serial');
  const needsSerial = !nodefaults && !given.serial && !ownPort;
  const needsMonitor = !nodefaults && !given.monitor;
  if (needsSerial) {
    const form = nographic ? (needsMonitor ? 'mon:stdio' : 'stdio') : 'vc';
    configuration.serials.push(addShortForm(configuration, 'serial0', form, nographic ? '-nographic' : 'default'));
  }
  if (needsMonitor && !(needsSerial && nographic)) {
    const id = addShortForm(configuration, 'compat_monitor0', nographic ? 'stdio' : 'vc', nographic ? '-nographic' : 'default');
    if (id !== null) configuration.monitors.push(id);
  }
}

function checkChardevs(configuration: Configuration): void {
  const users = chardevUsers(configuration);
  for (const [id, origins] of users) {
    const chardev = configuration.chardevs.find((request) => request.id === id);
    if (chardev === undefined) throw new OptionError(`${origins[0]}: there is no chardev with id '${id}'; add -chardev KIND,id=${id}`);
    if (origins.length > 1 && !chardev.mux)
      throw new OptionError(`${origins[1]}: chardev '${id}' is already in use; add mux=on to its -chardev to share it`);
  }
  const terminals = configuration.chardevs.filter(({ kind }) => kind === 'stdio');
  if (terminals.length > 1) throw new OptionError(stdioTwice(terminals));
  if (configuration.display === 'curses' && terminals.length > 0) {
    throw new OptionError(`-display curses: the terminal is already used by ${terminals[0].origin}; use only one of them`);
  }
}

const stdioTwice = ([first, second]: CharRequest[]): string =>
  `${second.origin}: stdin and stdout are already used by ${first.origin}; share them with -serial mon:stdio, or give one of them null`;

/** Who uses each chardev, by the option to name in a message. */
function chardevUsers(configuration: Configuration): Map<string, string[]> {
  const users = new Map<string, string[]>();
  const use = (id: string, origin: string) => users.set(id, [...(users.get(id) ?? []), origin]);
  for (const id of configuration.serials) if (id !== null) use(id, '-serial');
  for (const device of configuration.devices) {
    const id = device.properties.get('chardev');
    if (typeof id === 'string') use(id, device.origin);
  }
  for (const id of configuration.monitors) use(id, '-monitor');
  return users;
}
