/** i386 options, boot files, and what the firmware is handed. */
import type { Configuration } from '../configuration.ts';
import { type Option, OptionError } from './option.ts';
import { parseSuboptions } from './suboptions.ts';
import { parseChoice, parseNumber } from './values.ts';

/** SMBIOS strings by structure type, under QEMU's names for them. */
const SMBIOS_FIELDS: Record<number, readonly string[]> = {
  0: ['vendor', 'version', 'date'],
  1: ['manufacturer', 'product', 'version', 'serial', 'uuid', 'sku', 'family'],
};

function setSmbios(configuration: Configuration, text: string): void {
  const type = parseNumber(parseSuboptions(text, { keys: ['type', ...Object.values(SMBIOS_FIELDS).flat()] }).get('type') ?? '');
  const fields = SMBIOS_FIELDS[type];
  if (fields === undefined) throw new OptionError(`unsupported SMBIOS type ${type}; supported: ${Object.keys(SMBIOS_FIELDS).join(', ')}`);
  const values = parseSuboptions(text, { keys: ['type', ...fields] });
  values.delete('type');
  configuration.smbios.set(type, new Map([...(configuration.smbios.get(type) ?? []), ...values]));
}

/** fw_cfg's directory has room for 55 characters of a name and a NUL. */
const MAX_FW_CFG_NAME = 55;

function addFwCfg(configuration: Configuration, text: string): void {
  const values = parseSuboptions(text, { implied: 'name', keys: ['name', 'file', 'string'] });
  const [name, file, string] = [values.get('name'), values.get('file'), values.get('string')];
  if (!name || (file === undefined) === (string === undefined)) throw new OptionError('give a name and either file=FILE or string=TEXT');
  if (name.length > MAX_FW_CFG_NAME) throw new OptionError(`the name is longer than ${MAX_FW_CFG_NAME} characters`);
  configuration.fwCfg.push({ name, file, string, origin: `-fw_cfg ${text}` });
}

const DATE = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d):(\d\d))?$/;

function setRtc(configuration: Configuration, text: string): void {
  const values = parseSuboptions(text, { keys: ['base', 'clock', 'driftfix'] });
  const base = values.get('base');
  if (base === undefined) configuration.rtc = null;
  else if (base === 'utc' || base === 'localtime') configuration.rtc = { base };
  else configuration.rtc = { base: 'date', epochMs: parseDate(base) };
  // It goes by guest time either way: the host's, or counted instructions.
  parseChoice(values.get('clock') ?? 'vm', ['host', 'vm'], 'clock');
  const driftfix = values.get('driftfix') ?? 'none';
  if (driftfix !== 'none') throw new OptionError(`unsupported driftfix '${driftfix}'; supported: none`);
}

function parseDate(text: string): number {
  const match = DATE.exec(text);
  const epochMs = match === null ? Number.NaN : Date.parse(text.includes('T') ? `${text}Z` : `${text}T00:00:00Z`);
  // Date.parse takes some days that do not exist for the first of the next month.
  if (Number.isNaN(epochMs) || new Date(epochMs).getUTCDate() !== Number(match?.[3])) {
    throw new OptionError(`invalid base '${text}'; use utc, localtime, 2006-06-17T16:01:21 or 2006-06-17`);
  }
  return epochMs;
}

const file =
  (field: 'kernel' | 'initrd' | 'append' | 'bios') =>
  (configuration: Configuration, value: string): void => {
    configuration[field] = value;
  };

export const PLATFORM_OPTIONS: readonly Option[] = [
  {
    names: ['no-acpi'],
    section: 'i386',
    help: ['no ACPI tables, as -machine acpi=off'],
    apply: (configuration) => {
      configuration.acpi = false;
    },
  },
  { names: ['no-hpet'], section: 'i386', help: ['accepted: the machine has no HPET'], apply: () => {} },
  {
    names: ['smbios'],
    argument: 'type=0|1,field=string[,...]',
    section: 'i386',
    help: Object.entries(SMBIOS_FIELDS).map(([type, fields]) => `type ${type}: ${fields.join(', ')}`),
    apply: setSmbios,
  },
  { names: ['bios'], argument: 'file', section: 'boot', help: ['the BIOS image (default: bios-256k.bin)'], apply: file('bios') },
  { names: ['kernel'], argument: 'image', section: 'boot', help: ['boots a Linux bzImage or a multiboot kernel'], apply: file('kernel') },
  { names: ['append'], argument: 'cmdline', section: 'boot', help: ['the command line of the kernel'], apply: file('append') },
  {
    names: ['initrd'],
    argument: 'file',
    section: 'boot',
    help: ['the initial ram disk; for multiboot "file1 arg=foo,file2" are modules with their arguments'],
    apply: file('initrd'),
  },
  {
    names: ['fw_cfg'],
    argument: '[name=]name,file=file|string=text',
    section: 'debug',
    help: ['adds a named entry to the firmware configuration device'],
    apply: addFwCfg,
  },
  {
    names: ['L'],
    argument: 'path',
    section: 'debug',
    help: ['a folder to search for the BIOS and the VGA BIOS, before the usual ones'],
    apply: (configuration, path) => configuration.firmwareFolders.push(path),
  },
  {
    names: ['rtc'],
    argument: '[base=utc|localtime|datetime][,clock=host|vm]',
    section: 'debug',
    help: [
      'the time that the real-time clock starts with, such as 2006-06-17T16:01:21',
      "(default: the host's in UTC; with -icount 2000-01-01); it goes by guest time",
    ],
    apply: setRtc,
  },
];
