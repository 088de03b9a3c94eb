/** Block device options: what is in the drives. */
import type { Configuration, DriveRequest } from '../configuration.ts';
import { InformationRequest, type Option, OptionError } from './option.ts';
import { parseSuboptions } from './suboptions.ts';
import { parseChoice, parseNumber, parseSwitch } from './values.ts';

/** Drives of each interface, and how many of them share a bus. */
const PLACES = { ide: { count: 4, perBus: 2 }, floppy: { count: 2, perBus: 2 } } as const;
const KEYS = ['if', 'file', 'format', 'media', 'index', 'bus', 'unit', 'readonly', 'read-only', 'snapshot', 'id', 'serial'];
const FORMATS = ['raw'];

/** The drives of the short options: -hda FILE is -drive file=FILE,index=0,media=disk. */
const SHORT: readonly (readonly [name: string, request: Pick<DriveRequest, 'interface' | 'media' | 'index'>, help: string])[] = [
  ['fda', { interface: 'floppy', media: 'disk', index: 0 }, "uses 'file' as floppy disk 0 image"],
  ['fdb', { interface: 'floppy', media: 'disk', index: 1 }, "uses 'file' as floppy disk 1 image"],
  ['hda', { interface: 'ide', media: 'disk', index: 0 }, "uses 'file' as IDE hard disk 0 image; so does a file name without option"],
  ['hdb', { interface: 'ide', media: 'disk', index: 1 }, "uses 'file' as IDE hard disk 1 image"],
  ['hdc', { interface: 'ide', media: 'disk', index: 2 }, "uses 'file' as IDE hard disk 2 image (it takes the place of -cdrom)"],
  ['hdd', { interface: 'ide', media: 'disk', index: 3 }, "uses 'file' as IDE hard disk 3 image"],
  ['cdrom', { interface: 'ide', media: 'cdrom', index: 2 }, "uses 'file' as CD-ROM image (IDE drive 2)"],
];

const BLANK = { readOnly: false, snapshot: false, id: null, serial: null } as const;

export function addImage(configuration: Configuration, name: string, file: string): void {
  const [, place] = SHORT.find(([short]) => short === name) as (typeof SHORT)[number];
  configuration.drives.push({ ...BLANK, ...place, file, format: null, origin: `-${name} ${file}` });
}

function addDrive(configuration: Configuration, text: string): void {
  if (text === 'help' || text === '?') throw new InformationRequest(`Supported formats: ${FORMATS.join(' ')}\n`);
  const values = parseSuboptions(text, { keys: KEYS });
  const kind = parseChoice(values.get('if') ?? 'ide', ['ide', 'floppy', 'none'], 'interface');
  if (kind === 'none') throw new OptionError('if=none is not supported: there are no -device drives; use if=ide or if=floppy');
  const media = parseChoice(values.get('media') ?? 'disk', ['disk', 'cdrom'], 'media');
  if (kind === 'floppy' && media === 'cdrom') throw new OptionError('a floppy drive takes no CD-ROM; leave out media=cdrom');
  const on = (key: string) => values.has(key) && parseSwitch(values.get(key) as string);
  const readOnly = on('readonly') || on('read-only');
  const snapshot = on('snapshot');
  if (kind === 'ide' && media === 'disk' && readOnly && !snapshot)
    throw new OptionError('an IDE disk cannot be read-only; snapshot=on leaves the file as it is');
  const format = values.get('format') ?? null;
  if (format !== null && !FORMATS.includes(format))
    throw new OptionError(`unsupported format '${format}'; supported: raw (qemu-img convert -O raw makes one)`);
  configuration.drives.push({
    interface: kind,
    media,
    index: placeOf(kind, values),
    file: values.get('file') || null,
    format,
    readOnly,
    snapshot,
    id: values.get('id') ?? null,
    serial: values.get('serial') ?? null,
    origin: `-drive ${text}`,
  });
}

/** index=N, or bus=B and unit=U; null for the next that is free. */
function placeOf(kind: DriveRequest['interface'], values: ReadonlyMap<string, string>): number | null {
  const { count, perBus } = PLACES[kind];
  const number = (key: string, limit: number): number | null => {
    const text = values.get(key);
    if (text === undefined) return null;
    const value = parseNumber(text);
    if (value >= limit) throw new OptionError(`${key} ${value} is too big; the last is ${limit - 1}`);
    return value;
  };
  const [index, bus, unit] = [number('index', count), number('bus', count / perBus), number('unit', perBus)];
  if (index !== null && (bus !== null || unit !== null)) throw new OptionError('index cannot be used with bus and unit; leave one out');
  return bus === null && unit === null ? index : (bus ?? 0) * perBus + (unit ?? 0);
}

/** Gives every drive its place, and the machine the empty drives that QEMU's has. */
export function completeDrives(configuration: Configuration): void {
  const { drives, nodefaults, snapshot } = configuration;
  const taken = (kind: DriveRequest['interface'], index: number) =>
    drives.find((drive) => drive.interface === kind && drive.index === index);
  for (const drive of drives) {
    const { interface: kind, origin } = drive;
    if (drive.media === 'disk' && kind === 'ide' && drive.file === null)
      throw new OptionError(`${origin}: a disk needs an image; add file=FILE`);
    if (drive.index === null) {
      const free = Array.from({ length: PLACES[kind].count }, (_, i) => i).find((i) => taken(kind, i) === undefined);
      if (free === undefined) throw new OptionError(`${origin}: all ${PLACES[kind].count} places for ${kind} drives are taken`);
      drive.index = free;
    } else if (taken(kind, drive.index) !== drive) {
      const other = taken(kind, drive.index)?.origin;
      throw new OptionError(`${origin}: ${kind} drive ${drive.index} is there already, from ${other}; use another index`);
    }
    drive.snapshot ||= snapshot && drive.media === 'disk';
  }
  if (!nodefaults) {
    const empty = { ...BLANK, file: null, format: null, origin: 'default' };
    if (!taken('ide', 2)) drives.push({ ...empty, interface: 'ide', media: 'cdrom', index: 2 });
    if (!taken('floppy', 0)) drives.push({ ...empty, interface: 'floppy', media: 'disk', index: 0 });
  }
  const ids = drives.map(driveId);
  const twice = ids.findIndex((id, i) => ids.indexOf(id) !== i);
  if (twice >= 0) throw new OptionError(`${drives[twice].origin}: another drive has the id '${ids[twice]}'`);
}

export function driveId({ id, interface: kind, media, index }: DriveRequest): string {
  if (id !== null) return id;
  if (kind === 'floppy') return `floppy${index}`;
  const place = index as number;
  return `ide${place >> 1}-${media === 'cdrom' ? 'cd' : 'hd'}${place & 1}`;
}

export const DRIVE_OPTIONS: readonly Option[] = [
  ...SHORT.map(
    ([name, , help]): Option => ({
      names: [name],
      argument: 'file',
      section: 'block',
      help: [help],
      apply: (configuration, file) => addImage(configuration, name, file),
    }),
  ),
  {
    names: ['drive'],
    argument: '[file=file][,if=ide|floppy][,media=disk|cdrom][,index=n|,bus=n,unit=n][,...]',
    section: 'block',
    help: [
      'adds a drive with a raw image; a CD-ROM or floppy drive may be empty',
      'format=raw   id=name   serial=text   readonly=on|off',
      'snapshot=on: what the guest writes stays in memory and is gone at the end',
    ],
    apply: addDrive,
  },
  {
    names: ['snapshot'],
    section: 'block',
    help: ['snapshot=on for all disks and floppies'],
    apply: (configuration) => {
      configuration.snapshot = true;
    },
  },
];
