/** From the library's configuration to the board's. */
import type { Accelerator, CpuModel } from '../accel/accelerator.ts';
import { CpuModelError, DEFAULT_CPU, parseCpu } from '../accel/tcg/cpu-models.ts';
import { prepareDirectBoot } from '../boards/boot/direct-boot.ts';
import type { PcConfig } from '../boards/pc.ts';
import { type MachineConfig, MachineError, type Source } from './config.ts';

const MIB = 2 ** 20;
const DEFAULT_MEMORY = 128;
const MOST_CPUS = 255;
const DEFAULT_BOOT_ORDER = 'cad';
/** What the clock shows at first in runs that repeat. */
const COUNTED_START = Date.UTC(2000, 0, 1);
/** Names of files that the guest gets to see. */
const KERNEL = 'kernel';
const INITRD = 'initrd';

/** Loads the file that is to be `what`. */
export type Load = (source: Source, what: string) => Promise<Uint8Array>;

export interface Firmware {
  readonly bios: Source;
  readonly vgaBios: Source;
}

/** `firmware`: what is used where the configuration names none. `warn` gets one line each. */
export async function pcConfigOf(
  config: MachineConfig,
  { hostCpu }: Pick<Accelerator, 'hostCpu'>,
  firmware: Partial<Firmware>,
  load: Load,
  warn: (message: string) => void,
): Promise<PcConfig> {
  const ramBytes = wholeNumber('memory', config.memory ?? DEFAULT_MEMORY, 1, 4096) * MIB;
  const { cpu, warnings } = cpuOf(config.cpu ?? DEFAULT_CPU, hostCpu);
  for (const warning of warnings) warn(warning);
  const cores = wholeNumber('cpus', config.cpus ?? 1, 1, MOST_CPUS);
  const vga = config.vga ?? 'std';
  const firmwareFile = (name: keyof Firmware) => {
    const source = config[name] ?? firmware[name];
    if (source === undefined) throw new MachineError(`no firmware: the configuration needs '${name}'`);
    return load(source, name === 'bios' ? 'BIOS' : 'VGA BIOS');
  };
  return {
    cpu,
    topology: { sockets: 1, cores, threads: 1 },
    ramBytes,
    bios: await firmwareFile('bios'),
    vga,
    vgaBios: vga === 'std' ? await firmwareFile('vgaBios') : null,
    acpi: true,
    noGraphic: false,
    bootDevices: config.bootOrder ?? DEFAULT_BOOT_ORDER,
    bootMenu: false,
    bootOrder: [],
    directBoot: await directBoot(config, ramBytes, load, warn),
    rtcStartMs: config.date?.getTime() ?? (config.icount ? COUNTED_START : Date.now()),
    files: new Map(),
  };
}

export function wholeNumber(name: string, value: number, least: number, most: number): number {
  if (Number.isInteger(value) && value >= least && value <= most) return value;
  throw new MachineError(`${name} must be a whole number from ${least} to ${most}, not ${value}`);
}

function cpuOf(option: string, hostCpu: CpuModel | undefined): { cpu: CpuModel; warnings: readonly string[] } {
  if (option === 'host') {
    if (hostCpu === undefined) throw new MachineError("the CPU 'host' needs accel 'kvm'");
    return { cpu: hostCpu, warnings: [] };
  }
  try {
    return parseCpu(option);
  } catch (error) {
    throw error instanceof CpuModelError ? new MachineError(error.message) : error;
  }
}

async function directBoot(
  { kernel, initrd, modules = [], append }: MachineConfig,
  lowMemory: number,
  load: Load,
  warn: (message: string) => void,
): Promise<PcConfig['directBoot']> {
  if (kernel === undefined) {
    if (initrd !== undefined || modules.length > 0 || append) throw new MachineError('initrd, modules and append need a kernel');
    return undefined;
  }
  // The boot code reads files by name, each module by the first word of its command line: here in this order.
  const files = [await load(kernel, KERNEL)];
  if (initrd !== undefined) files.push(await load(initrd, INITRD));
  for (const [i, module] of modules.entries()) files.push(await load(module.file, `module ${i}`));
  const commandLines = modules.map(({ commandLine }, i) => commandLine ?? `module${i}`);
  const boot = prepareDirectBoot({
    kernel: KERNEL,
    initrd: modules.length > 0 ? commandLines.map((line) => line.replaceAll(',', ',,')).join(',') : initrd && INITRD,
    append,
    lowMemory,
    read: () => files.shift() as Uint8Array,
  });
  for (const warning of boot.warnings) warn(warning);
  return boot;
}
