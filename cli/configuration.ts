/** What a command line asks for, checked as far as that is possible without touching the host. */

import { ONE_PROCESSOR, type Topology } from '../boards/topology.ts';
import type { Icount } from '../machine/machine.ts';

export type CharKind = 'null' | 'stdio' | 'file' | 'pty' | 'vc';

/** A character device of the host, as -chardev and its short forms describe it. */
export interface CharRequest {
  readonly id: string;
  readonly kind: CharKind;
  readonly path?: string;
  readonly append?: boolean;
  /** stdio: Ctrl-C and Ctrl-Z act on this program instead of reaching the guest. */
  readonly signal?: boolean;
  /** Several users share it, switched with the escape character. */
  mux: boolean;
  /** The option it came from, for messages. */
  readonly origin: string;
}

/** A device asked for with -device or a short form of it. Property values are checked against the device's table row. */
export interface DeviceRequest {
  readonly driver: string;
  readonly id: string | null;
  readonly properties: ReadonlyMap<string, string | number | boolean>;
  readonly origin: string;
}

/** A drive as -drive and its short forms describe it. */
export interface DriveRequest {
  readonly interface: 'ide' | 'floppy';
  readonly media: 'disk' | 'cdrom';
  /** Its place; null: the next that is free. */
  index: number | null;
  /** null: empty. */
  readonly file: string | null;
  /** null: not said. */
  readonly format: string | null;
  readonly readOnly: boolean;
  snapshot: boolean;
  readonly id: string | null;
  readonly serial: string | null;
  readonly origin: string;
}

export interface FwCfgRequest {
  readonly name: string;
  readonly file?: string;
  readonly string?: string;
  readonly origin: string;
}

/** Both ends belong to it. */
export interface AddressRange {
  readonly from: number;
  readonly to: number;
}

export interface Configuration {
  /** In order of preference. */
  accelerators: string[];
  /** accel=tcg: jumps to code until it is translated; 0 for never, null for the engine's own choice. */
  threshold: number | null;
  /** accel=tcg: seed with which interpreter and translator take turns at random; null: they do not. */
  mix: number | null;
  acpi: boolean;
  pit: boolean;
  /** The argument of -cpu. */
  cpu: string;
  topology: Topology;
  ramBytes: number;
  kernel: string | null;
  initrd: string | null;
  append: string | null;
  bios: string | null;
  /** Folders of -L, searched first. */
  firmwareFolders: string[];
  vga: 'std' | 'none';
  display: 'none' | 'curses' | null;
  nographic: boolean;
  chardevs: CharRequest[];
  /** Chardev ids by COM port; null: no such port. */
  serials: (string | null)[];
  /** Chardev ids that carry a human monitor. */
  monitors: string[];
  /** What was given explicitly, so that no default is added. */
  given: { serial: boolean; monitor: boolean; display: boolean; vga: boolean };
  devices: DeviceRequest[];
  drives: DriveRequest[];
  /** -snapshot: for all of them. */
  snapshot: boolean;
  globals: { driver: string; property: string; value: string; origin: string }[];
  fwCfg: FwCfgRequest[];
  /** SMBIOS strings: type -> field -> value. */
  smbios: Map<number, Map<string, string>>;
  bootOrder: string;
  /** For the first time only. */
  bootOnce: string | null;
  bootMenu: boolean;
  /** null: the host's time, or with -icount a fixed one. */
  rtc: { base: 'utc' | 'localtime' } | { base: 'date'; epochMs: number } | null;
  /** Guest time is counted instructions. */
  icount: Icount | null;
  seed: number | null;
  name: string | null;
  uuid: string | null;
  nodefaults: boolean;
  /** Start paused (-S). */
  paused: boolean;
  /** Go on with a saved machine, from this file or command, instead of starting anew. */
  incoming: string | null;
  onReboot: 'reset' | 'shutdown';
  onShutdown: 'poweroff' | 'pause';
  logItems: Set<string>;
  logFile: string | null;
  /** -dfilter: what is logged of code; empty for everything. */
  logRanges: AddressRange[];
  /** Character code of the terminal escape (Ctrl-A). */
  escape: number;
}

export const MiB = 1 << 20;

/** The machine that no option at all asks for: QEMU's defaults. */
export function defaultConfiguration(): Configuration {
  return {
    accelerators: [],
    threshold: null,
    mix: null,
    acpi: true,
    pit: true,
    cpu: 'qemu64',
    topology: ONE_PROCESSOR,
    ramBytes: 128 * MiB,
    kernel: null,
    initrd: null,
    append: null,
    bios: null,
    firmwareFolders: [],
    vga: 'std',
    display: null,
    nographic: false,
    chardevs: [],
    serials: [],
    monitors: [],
    given: { serial: false, monitor: false, display: false, vga: false },
    devices: [],
    drives: [],
    snapshot: false,
    globals: [],
    fwCfg: [],
    smbios: new Map(),
    bootOrder: 'cad',
    bootOnce: null,
    bootMenu: false,
    rtc: null,
    icount: null,
    seed: null,
    name: null,
    uuid: null,
    nodefaults: false,
    paused: false,
    incoming: null,
    onReboot: 'reset',
    onShutdown: 'poweroff',
    logItems: new Set(),
    logFile: null,
    logRanges: [],
    escape: 1,
  };
}
