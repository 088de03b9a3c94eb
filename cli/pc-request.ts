/** From what the command line asks for to what the board is built of: files read, chardevs attached, devices placed. */
import type { CpuModel } from '../accel/accelerator.ts';
import { prepareDirectBoot } from '../boards/boot/direct-boot.ts';
import type { PcBackends, PcConfig } from '../boards/pc.ts';
import type { PcDrive, PcDrives } from '../boards/pc-drives.ts';
import type { CharBackend } from '../machine/char.ts';
import type { Log } from '../machine/types.ts';
import type { Chardevs } from './chardevs.ts';
import type { Configuration, DeviceRequest, DriveRequest } from './configuration.ts';
import { BIOS, firmwareFolders, readFirmware, readHostFile, VGA_BIOS } from './host/files.ts';
import { openImage } from './host/images.ts';
import { report } from './host/report.ts';
import { driveId } from './options/drives.ts';
import { OptionError } from './options/option.ts';

const MAX_BIOS = 16 * 2 ** 20;
const MAX_VGA_BIOS = 64 * 2 ** 10;
/** Larger entries are a mistake: the guest reads them through a port. */
const MAX_FW_CFG_FILE = 64 * 2 ** 20;
const COM_PORTS = 4;
/** What the clock shows at first when nothing of the host's may show. */
const COUNTED_START = Date.UTC(2000, 0, 1);

/** Reads every file that the machine needs. `program` is the path of this program. */
export function pcConfig(configuration: Configuration, cpu: CpuModel, program: string): PcConfig {
  const folders = firmwareFolders(configuration.firmwareFolders, program);
  const { debugExit, testdev } = specialDevices(configuration.devices);
  return {
    cpu,
    topology: configuration.topology,
    ramBytes: configuration.ramBytes,
    bios: readFirmware(configuration.bios ?? BIOS, folders, MAX_BIOS),
    pit: configuration.pit,
    vga: configuration.vga,
    vgaBios: configuration.vga === 'none' ? null : readFirmware(VGA_BIOS, folders, MAX_VGA_BIOS),
    acpi: configuration.acpi,
    noGraphic: configuration.nographic,
    bootDevices: configuration.bootOrder,
    bootOnce: configuration.bootOnce ?? undefined,
    bootMenu: configuration.bootMenu,
    bootOrder: [],
    directBoot: directBoot(configuration),
    rtcStartMs: rtcStart(configuration),
    seed: configuration.seed ?? undefined,
    uuid: configuration.uuid === null ? undefined : uuidBytes(configuration.uuid),
    smbios: configuration.smbios,
    files: new Map(configuration.fwCfg.map(({ name, file, string }) => [name, fwCfgContent(file, string)])),
    debugExit,
    testdev,
  };
}

function directBoot({ kernel, initrd, append, ramBytes }: Configuration): PcConfig['directBoot'] {
  if (kernel === null) return undefined;
  const boot = prepareDirectBoot({
    kernel,
    initrd: initrd ?? undefined,
    append: append ?? undefined,
    lowMemory: ramBytes,
    read: (path) => readHostFile(path, path === kernel ? 'kernel' : 'initrd'),
  });
  for (const warning of boot.warnings) report(`warning: ${warning}`);
  return boot;
}

function fwCfgContent(file: string | undefined, string: string | undefined): Uint8Array {
  return file === undefined ? new TextEncoder().encode(string) : readHostFile(file, 'fw_cfg entry', MAX_FW_CFG_FILE);
}

function rtcStart({ rtc, icount }: Configuration): number {
  if (rtc?.base === 'date') return rtc.epochMs;
  if (rtc === null && icount !== null) return COUNTED_START;
  const now = new Date();
  return rtc?.base === 'localtime' ? now.getTime() - now.getTimezoneOffset() * 60_000 : now.getTime();
}

const uuidBytes = (text: string): Uint8Array =>
  Uint8Array.from(text.replaceAll('-', '').match(/../g) as string[], (byte) => Number.parseInt(byte, 16));

/** Devices of which the board has one at most. */
function specialDevices(devices: readonly DeviceRequest[]): Pick<PcConfig, 'debugExit' | 'testdev'> {
  const only = (driver: string): DeviceRequest | undefined => {
    const found = devices.filter((device) => device.driver === driver);
    if (found.length > 1) throw new OptionError(`${found[1].origin}: there can be only one ${driver}`);
    return found[0];
  };
  const exit = only('isa-debug-exit');
  return {
    testdev: only('pc-testdev') !== undefined,
    debugExit: exit && { iobase: portOf(exit, 'iobase'), iosize: portOf(exit, 'iosize') },
  };
}

function portOf(device: DeviceRequest, property: string): number {
  const value = Number(device.properties.get(property));
  if (value > 0xffff) throw new OptionError(`${device.origin}: ${property} is out of range, at most 0xffff`);
  return value;
}

/** Attaches serial ports and debug consoles, in the order in which QEMU does: the input of a shared terminal goes to the first. */
export function pcBackends(configuration: Configuration, chardevs: Chardevs, log: Log): PcBackends {
  const serial: (CharBackend | null)[] = configuration.serials.map((id) => (id === null ? null : chardevs.end(id)));
  for (const device of configuration.devices.filter(({ driver }) => driver === 'isa-serial')) {
    serial[comPort(device, serial)] = chardevs.end(chardevOf(device));
  }
  const debugcons = configuration.devices
    .filter(({ driver }) => driver === 'isa-debugcon')
    .map((device) => ({
      config: { iobase: portOf(device, 'iobase'), readback: Number(device.properties.get('readback')) & 0xff },
      backend: chardevs.end(chardevOf(device)),
    }));
  return { serial: Array.from(serial, (backend) => backend ?? null), debugcons, drives: openDrives(configuration.drives), log };
}

export function openDrives(requests: readonly DriveRequest[]): PcDrives {
  const open = (kind: DriveRequest['interface'], index: number): PcDrive | null => {
    const request = requests.find((drive) => drive.interface === kind && drive.index === index);
    if (request === undefined) return null;
    const { file, format, media, snapshot, serial } = request;
    const readOnly = request.readOnly || media === 'cdrom';
    const medium = file === null ? null : openImage({ file, format, readOnly, snapshot });
    return { id: driveId(request), kind: media, medium, serial: serial ?? undefined };
  };
  return { floppies: [0, 1].map((i) => open('floppy', i)), ide: [0, 1, 2, 3].map((i) => open('ide', i)) };
}

function chardevOf(device: DeviceRequest): string {
  const id = device.properties.get('chardev');
  if (typeof id !== 'string') throw new OptionError(`${device.origin}: no chardev given; add ,chardev=ID`);
  return id;
}

/** The COM port that an isa-serial becomes: the one of its index, or the first that is free. */
function comPort(device: DeviceRequest, taken: readonly (CharBackend | null)[]): number {
  const isFree = (index: number) => (taken[index] ?? null) === null;
  const asked = device.properties.get('index');
  const index = typeof asked === 'number' ? asked : [0, 1, 2, 3].find(isFree);
  if (index === undefined || index >= COM_PORTS) throw new OptionError(`${device.origin}: at most ${COM_PORTS} serial ports are supported`);
  if (!isFree(index)) throw new OptionError(`${device.origin}: COM${index + 1} is already there; use another index`);
  return index;
}
