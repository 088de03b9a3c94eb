/**
 * SMBIOS: what the machine says about its make, its processors and its memory, as fw_cfg files for the firmware to install.
 *
 * After the SMBIOS Reference Specification 2.8 (32-bit entry point); structures and handles are those of QEMU's `pc`.
 */
import { ByteWriter } from './byte-writer.ts';

export interface SmbiosConfig {
  /** How processors are packed. */
  readonly topology: { readonly sockets: number; readonly cores: number; readonly threads: number };
  readonly ramBytes: number;
  /** CPUID leaf 1, EAX and EDX: the processor's signature and features. */
  readonly cpuSignature: number;
  readonly cpuFeatures: number;
  readonly uuid?: Uint8Array;
  /** Strings that replace ours: structure type, then field by the name that QEMU's option -smbios has for it. */
  readonly overrides?: ReadonlyMap<number, ReadonlyMap<string, string>>;
}

export const SMBIOS_ANCHOR_FILE = 'etc/smbios/smbios-anchor';
export const SMBIOS_TABLES_FILE = 'etc/smbios/smbios-tables';

const MANUFACTURER = 'QEMU';
const PRODUCT = 'Standard PC (i440FX + PIIX, 1996)';
const MACHINE = 'pc-i440fx-7.2';
const VERSION_MAJOR = 2;
const VERSION_MINOR = 8;
const OTHER = 1;
const UNKNOWN = 2;
const OK = 3;
const NO_ERROR_INFORMATION = 0xfffe;
/** QEMU splits memory into modules of at most 16 GiB. */
const LARGEST_MODULE = 16 * 2 ** 30;
const SPEED_MHZ = 2000;

const HANDLE = {
  BIOS: 0x000,
  SYSTEM: 0x100,
  CHASSIS: 0x300,
  PROCESSOR: 0x400,
  ARRAY: 0x1000,
  MODULE: 0x1100,
  MAPPED: 0x1300,
  BOOT: 0x2000,
};

/** The strings after a structure; fields refer to them by number, 0 for none. */
class Strings {
  readonly list: string[] = [];

  add(text: string | undefined): number {
    return text ? this.list.push(text) : 0;
  }
}

class Tables {
  readonly bytes = new ByteWriter();
  count = 0;
  longest = 0;

  constructor(private readonly overrides: SmbiosConfig['overrides']) {}

  /** Appends a structure; `body` is what follows type, length and handle. */
  add(type: number, handle: number, body: (strings: Strings, field: (name: string, ours?: string) => number) => ByteWriter): void {
    const strings = new Strings();
    const content = body(strings, (name, ours) => strings.add(this.overrides?.get(type)?.get(name) ?? ours));
    const start = this.bytes.length;
    this.bytes
      .u8(type, content.length + 4)
      .u16(handle)
      .append(content.toBytes());
    for (const text of strings.list) this.bytes.ascii(text).u8(0);
    if (strings.list.length === 0) this.bytes.u8(0);
    this.bytes.u8(0);
    this.count++;
    this.longest = Math.max(this.longest, this.bytes.length - start);
  }
}

export function smbios(config: SmbiosConfig): { anchor: Uint8Array; tables: Uint8Array } {
  const tables = new Tables(config.overrides);
  if (config.overrides?.has(0)) addBios(tables);
  addSystem(tables, config.uuid);
  addChassis(tables);
  for (let i = 0; i < config.topology.sockets; i++) addProcessor(tables, i, config);
  addMemory(tables, config.ramBytes);
  tables.add(32, HANDLE.BOOT, () => new ByteWriter().zeros(7));
  tables.add(127, 0x7f00, () => new ByteWriter());
  return { anchor: anchor(tables), tables: tables.bytes.toBytes() };
}

/** Type 0. The firmware has one of its own, which only an explicit wish replaces. */
function addBios(tables: Tables): void {
  tables.add(0, HANDLE.BIOS, (_, field) =>
    new ByteWriter()
      .u8(field('vendor', 'SeaBIOS'), field('version', ''))
      .u16(0xe800)
      .u8(field('date'), 0)
      // Characteristics unknown to the outside; a virtual machine.
      .u64(1 << 3)
      .u8(0, 0x1c, 0, 0, 0xff, 0xff),
  );
}

/** Type 1. */
function addSystem(tables: Tables, uuid: Uint8Array | undefined): void {
  const POWER_SWITCH = 6;
  tables.add(1, HANDLE.SYSTEM, (_, field) =>
    new ByteWriter()
      .u8(field('manufacturer', MANUFACTURER), field('product', PRODUCT), field('version', MACHINE), field('serial'))
      .append(uuid ? mixedEndian(uuid) : new Uint8Array(16))
      .u8(POWER_SWITCH, field('sku'), field('family')),
  );
}

/** Type 3. */
function addChassis(tables: Tables): void {
  tables.add(3, HANDLE.CHASSIS, (_, field) => {
    const manufacturer = field('manufacturer', MANUFACTURER);
    return new ByteWriter()
      .u8(manufacturer, OTHER, field('version', MACHINE), field('serial'), field('asset'))
      .u8(OK, OK, OK, UNKNOWN)
      .u32(0)
      .u8(0, 0, 0, 0, field('sku'));
  });
}

/** Type 4: a socket, with cores, those of them that are enabled, and threads. */
function addProcessor(tables: Tables, index: number, { cpuSignature, cpuFeatures, topology }: SmbiosConfig): void {
  const CENTRAL = 3;
  const ENABLED_IN_SOCKET = 0x41;
  const NO_CACHE_HANDLE = 0xffff;
  tables.add(4, HANDLE.PROCESSOR + index, (strings, field) => {
    const socket = strings.add(`CPU ${index}`);
    const manufacturer = field('manufacturer', MANUFACTURER);
    return new ByteWriter()
      .u8(socket, CENTRAL, OTHER, manufacturer)
      .u32(cpuSignature, cpuFeatures)
      .u8(field('version', MACHINE), 0)
      .u16(0, SPEED_MHZ, SPEED_MHZ)
      .u8(ENABLED_IN_SOCKET, OTHER)
      .u16(NO_CACHE_HANDLE, NO_CACHE_HANDLE, NO_CACHE_HANDLE)
      .u8(field('serial'), field('asset'), field('part'))
      .u8(topology.cores, topology.cores, topology.cores * topology.threads)
      .u16(UNKNOWN, OTHER);
  });
}

/** Types 16, 17 and 19: the memory array, its modules, and where they appear. */
function addMemory(tables: Tables, ramBytes: number): void {
  const SYSTEM_MEMORY = 3;
  const MULTI_BIT_ECC = 6;
  const modules = Math.ceil(ramBytes / LARGEST_MODULE);
  tables.add(16, HANDLE.ARRAY, () =>
    new ByteWriter()
      .u8(OTHER, SYSTEM_MEMORY, MULTI_BIT_ECC)
      .u32(ramBytes / 1024)
      .u16(NO_ERROR_INFORMATION, modules)
      .u64(0),
  );
  for (let i = 0; i < modules; i++) {
    addModule(tables, i, Math.min(LARGEST_MODULE, ramBytes - i * LARGEST_MODULE));
  }
  tables.add(19, HANDLE.MAPPED, () =>
    new ByteWriter()
      .u32(0, ramBytes / 1024 - 1)
      .u16(HANDLE.ARRAY)
      .u8(1)
      .u64(0, 0),
  );
}

function addModule(tables: Tables, index: number, bytes: number): void {
  const WIDTH_UNKNOWN = 0xffff;
  const FORM_DIMM = 9;
  const TYPE_RAM = 7;
  const DETAIL_OTHER = 2;
  tables.add(17, HANDLE.MODULE + index, (strings, field) => {
    const locator = strings.add(`DIMM ${index}`);
    return new ByteWriter()
      .u16(HANDLE.ARRAY, NO_ERROR_INFORMATION, WIDTH_UNKNOWN, WIDTH_UNKNOWN, bytes / 2 ** 20)
      .u8(FORM_DIMM, 0, locator, field('bank'), TYPE_RAM)
      .u16(DETAIL_OTHER, 0)
      .u8(field('manufacturer', MANUFACTURER), field('serial'), field('asset'), field('part'))
      .u8(0)
      .u32(0)
      .u16(0, 0, 0, 0);
  });
}

/** The entry point; the firmware fills in the tables' address and both checksums. */
function anchor({ bytes, count, longest }: Tables): Uint8Array {
  const LENGTH = 31;
  return new ByteWriter()
    .ascii('_SM_')
    .u8(0, LENGTH, VERSION_MAJOR, VERSION_MINOR)
    .u16(longest)
    .zeros(6)
    .ascii('_DMI_')
    .u8(0)
    .u16(bytes.length)
    .u32(0)
    .u16(count)
    .u8((VERSION_MAJOR << 4) | VERSION_MINOR)
    .toBytes();
}

/** A UUID's first three fields are little-endian here (7.2.1). */
function mixedEndian(uuid: Uint8Array): number[] {
  const order = [3, 2, 1, 0, 5, 4, 7, 6, 8, 9, 10, 11, 12, 13, 14, 15];
  return order.map((i) => uuid[i]);
}
