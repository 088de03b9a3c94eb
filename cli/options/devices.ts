/** The devices that -device can add to the board, under QEMU's names, and how their properties are written. */
import type { Configuration, DeviceRequest } from '../configuration.ts';
import { nearest } from './nearest.ts';
import { InformationRequest, inContext, OptionError } from './option.ts';
import { splitAtCommas } from './suboptions.ts';
import { parseNumber, parseSwitch } from './values.ts';

interface Property {
  readonly type: 'uint32' | 'str' | 'bool';
  readonly help: string;
  readonly default?: number | boolean;
}

interface DeviceRow {
  readonly driver: string;
  readonly category: string;
  readonly bus: string;
  readonly description: string;
  readonly properties: Readonly<Record<string, Property>>;
}

type PropertyValues = Map<string, string | number | boolean>;

export const DEVICES: readonly DeviceRow[] = [
  {
    driver: 'isa-serial',
    category: 'Character devices',
    bus: 'ISA',
    description: '16550A serial port',
    properties: {
      chardev: { type: 'str', help: 'ID of the chardev that it is connected to' },
      index: { type: 'uint32', help: '0 to 3: COM1 to COM4 (default: the first free one)' },
    },
  },
  {
    driver: 'isa-debugcon',
    category: 'Misc devices',
    bus: 'ISA',
    description: 'debug console: bytes written to one port',
    properties: {
      chardev: { type: 'str', help: 'ID of the chardev that it is connected to' },
      iobase: { type: 'uint32', help: 'the port', default: 0xe9 },
      readback: { type: 'uint32', help: 'what a read of the port gives', default: 0xe9 },
    },
  },
  {
    driver: 'isa-debug-exit',
    category: 'Misc devices',
    bus: 'ISA',
    description: 'a write of v ends the program with exit code (v << 1) | 1',
    properties: {
      iobase: { type: 'uint32', help: 'first port', default: 0x501 },
      iosize: { type: 'uint32', help: 'number of ports', default: 2 },
    },
  },
  {
    driver: 'pc-testdev',
    category: 'Misc devices',
    bus: 'ISA',
    description: 'ports that test suites of x86 hypervisors use',
    properties: {},
  },
];

export function findDevice(driver: string): DeviceRow {
  const row = DEVICES.find((device) => device.driver === driver);
  if (row !== undefined) return row;
  const names = DEVICES.map((device) => device.driver);
  const close = nearest(driver, names);
  throw new OptionError(
    `unsupported device '${driver}'; ${close.length > 0 ? `did you mean ${close.join(' or ')}?` : `supported: ${names.join(', ')}`}`,
  );
}

/** `-device driver[,prop=value...]`: the properties given; defaults are added by completeDevices, as -global may still change them. */
export function parseDevice(text: string, origin: string): DeviceRequest {
  const [first, ...rest] = splitAtCommas(text);
  const driver = first.replace(/^driver=/, '');
  if (driver === 'help' || driver === '?') throw new InformationRequest(deviceList());
  const row = findDevice(driver);
  if (rest.includes('help') || rest.includes('?')) throw new InformationRequest(propertyList(row));
  const properties: PropertyValues = new Map();
  let id: string | null = null;
  for (const item of rest) {
    const at = item.indexOf('=');
    const key = at < 0 ? item : item.slice(0, at);
    const value = at < 0 ? 'on' : item.slice(at + 1);
    if (key === 'id') id = value;
    else properties.set(key, parseProperty(row, key, value));
  }
  return { driver, id, properties, origin };
}

function parseProperty(row: DeviceRow, key: string, value: string): string | number | boolean {
  const property = row.properties[key];
  if (property === undefined) {
    const known = [...Object.keys(row.properties), 'id'].join(', ');
    throw new OptionError(`device '${row.driver}' has no property '${key}'; supported: ${known}`);
  }
  if (property.type === 'uint32') return parseNumber(value);
  return property.type === 'bool' ? parseSwitch(value) : value;
}

/** Gives every device the properties that were not written on it: first from -global, then the driver's own defaults. */
export function completeDevices(configuration: Configuration): void {
  const globals = configuration.globals.map(({ driver, property, value, origin }) => ({
    driver,
    property,
    value: inContext(origin, () => parseProperty(findDevice(driver), property, value)),
  }));
  configuration.devices = configuration.devices.map((device) => {
    const properties: PropertyValues = new Map();
    for (const [name, { default: value }] of Object.entries(findDevice(device.driver).properties)) {
      if (value !== undefined) properties.set(name, value);
    }
    for (const { driver, property, value } of globals) if (driver === device.driver) properties.set(property, value);
    for (const [name, value] of device.properties) properties.set(name, value);
    return { ...device, properties };
  });
}

function deviceList(): string {
  const categories = [...new Set(DEVICES.map((device) => device.category))];
  const line = (device: DeviceRow) => `name "${device.driver}", bus ${device.bus}, desc "${device.description}"\n`;
  return categories
    .map(
      (category) =>
        `${category}:\n${DEVICES.filter((device) => device.category === category)
          .map(line)
          .join('')}`,
    )
    .join('\n');
}

function propertyList(row: DeviceRow): string {
  const properties = Object.entries(row.properties);
  if (properties.length === 0) return `There are no options for ${row.driver}.\n`;
  const line = ([name, { type, help, default: value }]: [string, Property]) =>
    `  ${`${name}=<${type}>`.padEnd(22)} - ${help}${value === undefined ? '' : ` (default: ${value})`}\n`;
  return `${row.driver} options:\n${properties.map(line).join('')}`;
}
