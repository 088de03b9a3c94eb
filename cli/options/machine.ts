/** Standard options: the machine, its CPU and memory, its devices, and what firmware is told about it. */
import type { Topology } from '../../boards/topology.ts';
import type { Configuration } from '../configuration.ts';
import { parseDevice } from './devices.ts';
import { type Catalogue, InformationRequest, type Named, type Option, OptionError } from './option.ts';
import { parseSuboptions } from './suboptions.ts';
import { parseChoice, parseNumber, parseSize, parseSwitch } from './values.ts';

const MACHINES = [
  { name: 'pc', description: 'Standard PC (i440FX + PIIX, 1996) (alias of pc-i440fx-7.2)' },
  { name: 'pc-i440fx-7.2', description: 'Standard PC (i440FX + PIIX, 1996) (default)' },
];

/** Parts of the board that QEMU can leave out and that are not there: only 'off' is true. */
const ABSENT_PARTS = ['hpet', 'usb', 'vmport', 'smm'];

const list = (rows: readonly Named[]): string => rows.map(({ name, description }) => `${name.padEnd(20)} ${description}\n`).join('');

function setMachine(configuration: Configuration, text: string, catalogue: Catalogue): void {
  if (text === 'help' || text === '?') {
    throw new InformationRequest(`Supported machines are:\n${list(MACHINES)}`);
  }
  const values = parseSuboptions(text, { implied: 'type', keys: ['type', 'accel', 'acpi', 'pit', ...IRQCHIP, ...ABSENT_PARTS] });
  checkIrqchip(values);
  const type = values.get('type');
  if (type !== undefined)
    parseChoice(
      type,
      MACHINES.map(({ name }) => name),
      'machine type',
    );
  const accel = values.get('accel');
  if (accel !== undefined) setAccelerators(configuration, accel, catalogue);
  const acpi = values.get('acpi');
  if (acpi !== undefined) configuration.acpi = parseSwitch(acpi);
  const pit = values.get('pit');
  if (pit !== undefined) configuration.pit = pit === 'auto' || parseSwitch(pit);
  for (const part of ABSENT_PARTS) {
    const value = values.get(part);
    if (value !== undefined && value !== 'auto' && parseSwitch(value))
      throw new OptionError(`${part}=on is not supported; the machine has no ${part}`);
  }
}

/** Both spellings are QEMU's. */
const IRQCHIP = ['kernel-irqchip', 'kernel_irqchip'];

function checkIrqchip(values: ReadonlyMap<string, string>): void {
  for (const key of IRQCHIP) {
    const value = values.get(key) ?? 'off';
    if (parseChoice(value, ['on', 'off', 'split'], key) !== 'off')
      throw new OptionError(`${key}=${value} is not supported; the machine's own interrupt controllers are used, leave it out`);
  }
}

/** libvirt's words for the engines. */
const VIRT_TYPES: Readonly<Record<string, string>> = { kvm: 'kvm', qemu: 'tcg' };

function setVirtType(configuration: Configuration, text: string, catalogue: Catalogue): void {
  setAccelerators(configuration, VIRT_TYPES[parseChoice(text, Object.keys(VIRT_TYPES), 'virt-type')], catalogue);
}

function setAccelerators(configuration: Configuration, names: string, { accelerators }: Catalogue): void {
  for (const name of names.split(':')) {
    if (!accelerators.some((entry) => entry.name === name)) {
      throw new OptionError(`unsupported accelerator '${name}'; supported: ${accelerators.map((entry) => entry.name).join(', ')}`);
    }
    if (!configuration.accelerators.includes(name)) configuration.accelerators.push(name);
  }
}

function addAccelerator(configuration: Configuration, text: string, catalogue: Catalogue): void {
  if (text === 'help' || text === '?') {
    throw new InformationRequest(`Accelerators supported:\n${list(catalogue.accelerators)}`);
  }
  const values = parseSuboptions(text, { implied: 'accel', keys: ['accel', 'thread', 'threshold', 'mix', ...IRQCHIP] });
  checkIrqchip(values);
  const thread = values.get('thread');
  if (thread !== undefined) parseChoice(thread, ['single'], 'thread mode');
  const threshold = values.get('threshold');
  if (threshold !== undefined) configuration.threshold = parseNumber(threshold, 65536);
  const mix = values.get('mix');
  if (mix !== undefined) configuration.mix = parseNumber(mix, 2 ** 32);
  setAccelerators(configuration, values.get('accel') ?? '', catalogue);
}

function setCpu(configuration: Configuration, text: string, catalogue: Catalogue): void {
  if (text === 'help' || text === '?') {
    const features = wrap(catalogue.cpuFeatures);
    throw new InformationRequest(`Available CPUs:\n${list(catalogue.cpuModels)}\nRecognized CPUID flags:\n${features}`);
  }
  catalogue.checkCpu(text);
  configuration.cpu = text;
}

function wrap(words: readonly string[]): string {
  const lines = [''];
  for (const word of words) {
    if (lines[lines.length - 1].length + word.length > 74) lines.push('');
    lines[lines.length - 1] += ` ${word}`;
  }
  return lines.map((line) => ` ${line}\n`).join('');
}

function setMemory(configuration: Configuration, text: string): void {
  const values = parseSuboptions(text, { implied: 'size', keys: ['size'] });
  const size = parseSize(values.get('size') ?? '', 'M');
  // QEMU takes 0 for "the default", and whole pairs of pages.
  if (size > 0) configuration.ramBytes = Math.ceil(size / 8192) * 8192;
}

function setSmp(configuration: Configuration, text: string): void {
  const keys = ['cpus', 'maxcpus', 'sockets', 'dies', 'clusters', 'cores', 'threads'];
  configuration.topology = topologyOf(parseSuboptions(text, { implied: 'cpus', keys }));
}

/** What is left out is one, but for cores, and then sockets: they are as many as it takes. */
function topologyOf(values: ReadonlyMap<string, string>): Topology {
  const given = (key: string): number | undefined => {
    const value = values.get(key);
    if (value === undefined) return undefined;
    if (!/^[1-9]\d{0,3}$/.test(value)) throw new OptionError(`${key}=${value} is not a number of processors`);
    return Number(value);
  };
  const [cpus, most] = [given('cpus'), given('maxcpus')];
  if (cpus !== undefined && most !== undefined && most !== cpus)
    throw new OptionError(`maxcpus=${most} is not supported: no processors are added while the machine runs; leave it out`);
  for (const key of ['dies', 'clusters'])
    if ((given(key) ?? 1) !== 1) throw new OptionError(`${key}=${given(key)} is not supported; use sockets, cores and threads`);
  const threads = given('threads') ?? 1;
  const total = cpus ?? most;
  let [sockets, cores] = [given('sockets'), given('cores')];
  if (cores === undefined) {
    sockets ??= 1;
    cores = total === undefined ? 1 : total / (sockets * threads);
  }
  sockets ??= total === undefined ? 1 : total / (cores * threads);
  if (Number.isInteger(cores) && Number.isInteger(sockets) && (total ?? sockets * cores * threads) === sockets * cores * threads)
    return { sockets, cores, threads };
  throw new OptionError(`${total} processors cannot be packed like this: sockets times cores times threads has to be cpus`);
}

function setBoot(configuration: Configuration, text: string): void {
  const values = parseSuboptions(text, { implied: 'order', keys: ['order', 'once', 'menu', 'strict'] });
  for (const key of ['order', 'once'] as const) {
    const order = values.get(key);
    if (order === undefined) continue;
    const wrong = [...order].find((drive) => !'abcdn'.includes(drive));
    if (wrong !== undefined)
      throw new OptionError(`invalid boot device '${wrong}'; use a and b (floppy), c (hard disk), d (CD-ROM), n (network)`);
    if (new Set(order).size < order.length) throw new OptionError(`${key}=${order} names a device twice`);
    if (order.length > 3) throw new OptionError(`${key}=${order} is too long; the BIOS knows three boot devices`);
    if (key === 'order') configuration.bootOrder = order;
    else configuration.bootOnce = order;
  }
  const menu = values.get('menu');
  if (menu !== undefined) configuration.bootMenu = parseSwitch(menu);
  const strict = values.get('strict');
  if (strict !== undefined && parseSwitch(strict)) throw new OptionError('strict=on is not supported; leave it out');
}

function addGlobal(configuration: Configuration, text: string): void {
  const short = /^([^.=,]+)\.([^=]+)=(.*)$/.exec(text);
  const values = short === null ? parseSuboptions(text, { keys: ['driver', 'property', 'value'] }) : undefined;
  const [driver, property, value] = short?.slice(1) ?? ['driver', 'property', 'value'].map((key) => values?.get(key));
  if (driver === undefined || property === undefined || value === undefined) throw new OptionError('write -global DRIVER.PROPERTY=VALUE');
  configuration.globals.push({ driver, property, value, origin: `-global ${text}` });
}

function setUuid(configuration: Configuration, text: string): void {
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text)) {
    throw new OptionError(`not a UUID; write it as 01234567-89ab-cdef-0123-456789abcdef`);
  }
  configuration.uuid = text.toLowerCase();
}

export const MACHINE_OPTIONS: readonly Option[] = [
  {
    names: ['machine', 'M'],
    argument: '[type=]name[,prop=value[,...]]',
    section: 'standard',
    help: [
      "selects the machine ('-machine help' for the list)",
      'accel=accel1[:accel2[:...]] selects the accelerator (default: tcg)',
      'acpi=on|off',
    ],
    apply: setMachine,
  },
  {
    names: ['cpu'],
    argument: 'model[,+feature][,-feature]',
    section: 'standard',
    help: ["selects the CPU ('-cpu help' for the list, default: qemu64)"],
    apply: setCpu,
  },
  {
    names: ['accel'],
    argument: '[accel=]accelerator[:accelerator...][,threshold=n][,mix=seed]',
    section: 'standard',
    help: [
      "selects the accelerator, the first that works ('-accel help' for the list)",
      'threshold=n jumps to code before tcg translates it (0: it only interprets)',
      'mix=seed has interpreter and translator take turns at random, for tests',
    ],
    apply: addAccelerator,
  },
  {
    names: ['enable-kvm'],
    section: 'standard',
    help: ['same as -accel kvm'],
    apply: (configuration, _value, catalogue) => setAccelerators(configuration, 'kvm', catalogue),
  },
  { names: ['virt-type'], argument: 'kvm|qemu', section: 'standard', help: ['same as -accel kvm, or -accel tcg'], apply: setVirtType },
  {
    names: ['smp'],
    argument: '[cpus=]n[,sockets=n][,cores=n][,threads=n]',
    section: 'standard',
    help: ['number of CPUs; more than one needs -accel kvm'],
    apply: setSmp,
  },
  {
    names: ['m'],
    argument: '[size=]megs',
    section: 'standard',
    help: ['guest memory, in MiB unless a suffix k, M or G says otherwise (default: 128)'],
    apply: setMemory,
  },
  {
    names: ['boot'],
    argument: '[order=drives][,once=drives][,menu=on|off]',
    section: 'standard',
    help: ["'drives': floppy (a), hard disk (c), CD-ROM (d), network (n)", 'once: for the first start, before order'],
    apply: setBoot,
  },
  {
    names: ['device'],
    argument: 'driver[,prop=value[,...]]',
    section: 'standard',
    help: ["adds a device ('-device help' for the list, '-device driver,help' for its properties)"],
    apply: (configuration, text) => configuration.devices.push(parseDevice(text, `-device ${text}`)),
  },
  {
    names: ['global'],
    argument: 'driver.property=value',
    section: 'standard',
    help: ['sets the default of a property for all devices of a driver'],
    apply: addGlobal,
  },
  {
    names: ['name'],
    argument: 'string',
    section: 'standard',
    help: ['the name of the guest'],
    apply: (configuration, text) => {
      configuration.name = parseSuboptions(text, { implied: 'guest', keys: ['guest'] }).get('guest') ?? null;
    },
  },
  { names: ['uuid'], argument: 'UUID', section: 'standard', help: ['the UUID that firmware tables give'], apply: setUuid },
];
