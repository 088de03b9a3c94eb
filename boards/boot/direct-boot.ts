/** `-kernel`, `-initrd`, `-append`: finds out what the kernel is and gives what the firmware needs to boot it. */

import { BootError, type Items } from './fw-cfg-keys.ts';
import { isLinux, loadLinux } from './linux.ts';
import { linuxRom } from './linux-rom.ts';
import { findMultibootHeader, loadMultiboot, splitModules } from './multiboot.ts';
import { multibootRom } from './multiboot-rom.ts';

/** What of the fw_cfg device is needed here. */
export interface FwCfgSink {
  item(key: number, bytes: Uint8Array): void;
  file(name: string, bytes: Uint8Array): void;
}

export interface DirectBootOptions {
  /** As on the command line; multiboot kernels get to see the path. */
  kernel: string;
  initrd?: string;
  append?: string;
  /** Bytes of RAM below 4 GiB. */
  lowMemory: number;
  /** Contents of a file; may throw its own error. */
  read(path: string): Uint8Array;
}

export interface DirectBoot {
  kind: 'linux' | 'multiboot';
  items: Items;
  /** fw_cfg file of the boot ROM. */
  romFile: string;
  rom: Uint8Array;
  /** First entry for the fw_cfg file `bootorder`. */
  bootOrder: string;
  /** One line each. */
  warnings: string[];
}

/** Throws BootError, whose message names the file, or what `read` throws. */
export function prepareDirectBoot(options: DirectBootOptions): DirectBoot {
  const kernel = options.read(options.kernel);
  const append = options.append ?? '';
  const { lowMemory } = options;
  try {
    if (isLinux(kernel)) {
      const initrd = options.initrd === undefined ? undefined : options.read(options.initrd);
      return plan('linux', loadLinux({ kernel, commandLine: append, initrd, lowMemory }), []);
    }
    if (findMultibootHeader(kernel) >= 0) {
      const modules = splitModules(options.initrd ?? '').map((commandLine) => ({
        commandLine,
        bytes: options.read(commandLine.split(' ')[0]),
      }));
      const { items, warnings } = loadMultiboot({ kernel, commandLine: `${options.kernel} ${append}`, modules, lowMemory });
      return plan('multiboot', items, warnings);
    }
  } catch (error) {
    throw error instanceof BootError ? new BootError(`cannot boot '${options.kernel}': ${error.message}`) : error;
  }
  throw new BootError(`cannot boot '${options.kernel}': it is neither a Linux kernel (bzImage) nor a multiboot kernel`);
}

/** Puts everything but the boot order, which other devices have a say in, into fw_cfg. */
export function publishDirectBoot(boot: DirectBoot, fwCfg: FwCfgSink): void {
  for (const [key, bytes] of boot.items) fwCfg.item(key, bytes);
  fwCfg.file(boot.romFile, boot.rom);
}

function plan(kind: DirectBoot['kind'], items: Items, warnings: string[]): DirectBoot {
  const name = kind === 'linux' ? 'linuxboot_dma.bin' : 'multiboot_dma.bin';
  const romFile = `genroms/${name}`;
  return { kind, items, romFile, rom: kind === 'linux' ? linuxRom() : multibootRom(), bootOrder: `/rom@${romFile}`, warnings };
}
