/** What QEMU's `pc` tells its firmware through fw_cfg: sizes, memory map, tables, boot order, and whatever the user adds. */
import { acpiTables, LOADER_FILE, RSDP_FILE, TABLES_FILE } from '../devices/acpi/tables.ts';
import { SLEEP_TYPES } from '../devices/acpi-pm1.ts';
import { ByteWriter } from '../devices/byte-writer.ts';
import { FW_CFG, type FwCfg } from '../devices/fw-cfg.ts';
import { SMBIOS_ANCHOR_FILE, SMBIOS_TABLES_FILE, smbios } from '../devices/smbios.ts';
import { type DirectBoot, publishDirectBoot } from './boot/direct-boot.ts';
import { processorsOf, type Topology } from './topology.ts';

export interface PcFirmwareConfig {
  readonly topology: Topology;
  readonly ramBytes: number;
  readonly cpuid: (leaf: number) => readonly [number, number, number, number];
  readonly hpet: boolean;
  readonly acpi: boolean;
  readonly serialPorts: readonly { readonly index: number; readonly port: number; readonly irq: number }[];
  /** The screen is a serial line (-nographic): SeaBIOS then writes there too. */
  readonly noGraphic: boolean;
  readonly bootMenu: boolean;
  /** Milliseconds that the boot menu waits for a key. */
  readonly bootMenuWait?: number;
  /** Open Firmware paths in order of preference. */
  readonly bootOrder: readonly string[];
  readonly directBoot?: DirectBoot;
  readonly uuid?: Uint8Array;
  readonly smbios?: ReadonlyMap<number, ReadonlyMap<string, string>>;
  /** More files by name, such as `genroms/...` and `opt/...`. */
  readonly files: ReadonlyMap<string, Uint8Array>;
}

const E820_RAM = 1;
const E820_RESERVED = 2;
/** Where AMD's HyperTransport hides addresses from everything else. */
const HYPER_TRANSPORT = { at: 0xfd_0000_0000, length: 0x3_0000_0000 };
const RETRY_NEVER = 0xffff_ffff;

/** The sleep states that the machine enters. S3 needs a machine that can sleep, which comes with suspend. */
const SLEEP_STATES = { s5: SLEEP_TYPES.s5, s4: SLEEP_TYPES.s4 } as const;

export function fillFwCfg(fwCfg: FwCfg, config: PcFirmwareConfig): void {
  const cpus = processorsOf(config.topology);
  fwCfg.item(FW_CFG.UUID, config.uuid ?? new Uint8Array(16));
  fwCfg.integer(FW_CFG.RAM_SIZE, config.ramBytes, 8);
  fwCfg.integer(FW_CFG.NOGRAPHIC, Number(config.noGraphic), 2);
  fwCfg.integer(FW_CFG.NB_CPUS, cpus, 2);
  fwCfg.integer(FW_CFG.MAX_CPUS, cpus, 2);
  fwCfg.integer(FW_CFG.BOOT_MENU, Number(config.bootMenu), 2);
  fwCfg.item(FW_CFG.NUMA, new Uint8Array(8 * (1 + cpus)));
  fwCfg.integer(FW_CFG.IRQ0_OVERRIDE, 1, 4);

  fwCfg.file('etc/e820', memoryMap(config.ramBytes));
  fwCfg.file('etc/boot-fail-wait', new ByteWriter().u32(RETRY_NEVER).toBytes());
  fwCfg.file('etc/system-states', systemStates());
  if (config.bootMenuWait !== undefined) fwCfg.file('etc/boot-menu-wait', new ByteWriter().u16(config.bootMenuWait).toBytes());
  fwCfg.file('bootorder', bootOrder(config));
  addTables(fwCfg, config);
  if (config.directBoot) publishDirectBoot(config.directBoot, fwCfg);
  for (const [name, content] of config.files) fwCfg.file(name, content);
}

function memoryMap(ramBytes: number): Uint8Array {
  const map = new ByteWriter().u64(HYPER_TRANSPORT.at, HYPER_TRANSPORT.length).u32(E820_RESERVED);
  return map.u64(0, ramBytes).u32(E820_RAM).toBytes();
}

/** One byte for each of S0 to S5: bit 7 for one that exists, below it the SUS_TYP that enters it. */
function systemStates(): Uint8Array {
  const EXISTS = 0x80;
  const ALWAYS = new Map([
    [0, EXISTS],
    [5, EXISTS],
  ]);
  const known = { 3: SLEEP_TYPES.s3, 4: SLEEP_TYPES.s4 } as Record<number, number>;
  const bytes = Array.from(
    { length: 6 },
    (_, state) => ALWAYS.get(state) ?? (`s${state}` in SLEEP_STATES ? EXISTS : 0) | (known[state] ?? 0),
  );
  return Uint8Array.from(bytes);
}

/** Lines, the last one ended by a NUL. */
function bootOrder({ bootOrder, directBoot }: PcFirmwareConfig): Uint8Array {
  const paths = [...(directBoot ? [directBoot.bootOrder] : []), ...bootOrder];
  return new ByteWriter().ascii(paths.length === 0 ? '' : `${paths.join('\n')}\0`).toBytes();
}

function addTables(fwCfg: FwCfg, config: PcFirmwareConfig): void {
  const [cpuSignature, , , cpuFeatures] = config.cpuid(1);
  const { anchor, tables } = smbios({
    topology: config.topology,
    ramBytes: config.ramBytes,
    cpuSignature,
    cpuFeatures,
    uuid: config.uuid,
    overrides: config.smbios,
  });
  fwCfg.file(SMBIOS_ANCHOR_FILE, anchor);
  fwCfg.file(SMBIOS_TABLES_FILE, tables);
  if (!config.acpi) return;
  const acpi = acpiTables({ ...config, cpus: processorsOf(config.topology), floppy: true, parallel: false, sleepTypes: SLEEP_STATES });
  fwCfg.file(RSDP_FILE, acpi.rsdp);
  fwCfg.file(TABLES_FILE, acpi.tables);
  fwCfg.file(LOADER_FILE, acpi.loader);
}
