/**
 * The ACPI tables as fw_cfg files: root pointer, tables with the DSDT, and the loader script that ties them together.
 *
 * After the ACPI Specification 1.0b (FADT, FACS, MADT), 2.0 (HPET) and Microsoft's WAET; values are those of QEMU's `pc`. Tables of
 * revision 1 suffice for a machine that reset and sleep registers of later revisions would tell nothing new about.
 */
import { ByteWriter } from '../byte-writer.ts';
import { HPET_BASE, HPET_BLOCK_ID } from '../hpet.ts';
import { ACPI_DISABLE, ACPI_ENABLE, GPE0_BASE, GPE0_LENGTH } from '../piix4-pm.ts';
import { dsdt, PCI_IRQS, SCI_IRQ } from './dsdt.ts';
import { TableLoader } from './table-loader.ts';

export interface AcpiConfig {
  readonly cpus: number;
  /** RAM from address 0 up; PCI's memory window begins where it ends. */
  readonly ramBytes: number;
  readonly hpet: boolean;
  readonly serialPorts: readonly { readonly index: number; readonly port: number; readonly irq: number }[];
  readonly floppy: boolean;
  readonly parallel: boolean;
  /** SUS_TYP by state: s5 and what else the machine can do. */
  readonly sleepTypes: Readonly<Partial<Record<'s3' | 's4' | 's5', number>>>;
}

export interface AcpiFiles {
  readonly rsdp: Uint8Array;
  readonly tables: Uint8Array;
  readonly loader: Uint8Array;
}

export const RSDP_FILE = 'etc/acpi/rsdp';
export const TABLES_FILE = 'etc/acpi/tables';
export const LOADER_FILE = 'etc/table-loader';

/** Where SeaBIOS moves the PIIX4's ports when it finds a table loader. */
const PM_BASE = 0x600;
const APMC_PORT = 0xb2;
const HEADER_BYTES = 36;
const CHECKSUM_OFFSET = 9;
const FACS_ALIGNMENT = 64;
const LOCAL_APIC_BASE = 0xfee0_0000;
const IO_APIC_BASE = 0xfec0_0000;
const CMOS_CENTURY = 0x32;

/** FADT flags. */
const WBINVD = 1 << 0;
const PROC_C1 = 1 << 2;
const SLP_BUTTON = 1 << 5;
const RTC_S4 = 1 << 7;
const USE_PLATFORM_CLOCK = 1 << 15;

/** MADT interrupt source flags: active high, level-triggered. */
const ACTIVE_HIGH_LEVEL = 0x000d;

export function acpiTables(config: AcpiConfig): AcpiFiles {
  const tables = new ByteWriter();
  const loader = new TableLoader();
  loader.allocate(RSDP_FILE, 16, 'fseg');
  loader.allocate(TABLES_FILE, FACS_ALIGNMENT, 'high');

  /** Appends a table with the common header; its `pointers` (offsets in the table) hold offsets in the file. */
  const add = (signature: string, body: ByteWriter, pointers: readonly number[] = []): number => {
    const start = tables.length;
    const length = HEADER_BYTES + body.length;
    tables.append(header(signature, length).toBytes()).append(body.toBytes());
    for (const offset of pointers) loader.pointer(TABLES_FILE, start + offset, TABLES_FILE);
    loader.checksum(TABLES_FILE, start + CHECKSUM_OFFSET, start, length);
    return start;
  };

  const facsAt = tables.length;
  tables.append(facs().toBytes());
  const dsdtAt = add('DSDT', new ByteWriter().append(dsdt(config)));
  const listed = [add('FACP', fadt(facsAt, dsdtAt), [36, 40]), add('APIC', madt(config))];
  if (config.hpet) listed.push(add('HPET', hpet()));
  listed.push(add('WAET', waet()));
  const rsdtAt = add(
    'RSDT',
    new ByteWriter().u32(...listed),
    listed.map((_, i) => HEADER_BYTES + 4 * i),
  );

  const rsdp = new ByteWriter().ascii('RSD PTR ').u8(0).ascii('BOCHS ').u8(0).u32(rsdtAt);
  loader.pointer(RSDP_FILE, 16, TABLES_FILE);
  loader.checksum(RSDP_FILE, 8, 0, rsdp.length);
  return { rsdp: rsdp.toBytes(), tables: tables.toBytes(), loader: loader.toBytes() };
}

/** Revision 1 everywhere; the checksum is the loader's. OEM fields are QEMU's, which guests know to be a virtual machine. */
function header(signature: string, length: number): ByteWriter {
  return new ByteWriter().ascii(signature).u32(length).u8(1, 0).ascii('BOCHS ').ascii('BXPC    ').u32(1).ascii('BXPC').u32(1);
}

function facs(): ByteWriter {
  const LENGTH = 64;
  const table = new ByteWriter().ascii('FACS').u32(LENGTH);
  return table.zeros(LENGTH - table.length);
}

function fadt(facsAt: number, dsdtAt: number): ByteWriter {
  const MULTIPLE_APIC = 1;
  const UNSPECIFIED_PROFILE = 0;
  const NO_C2_OR_C3 = 0x0fff;
  return new ByteWriter()
    .u32(facsAt, dsdtAt)
    .u8(MULTIPLE_APIC, UNSPECIFIED_PROFILE)
    .u16(SCI_IRQ)
    .u32(APMC_PORT)
    .u8(ACPI_ENABLE, ACPI_DISABLE, 0, 0)
    .u32(PM_BASE, 0, PM_BASE + 4, 0, 0, PM_BASE + 8, GPE0_BASE, 0)
    .u8(4, 2, 0, 4, GPE0_LENGTH, 0, 0, 0)
    .u16(NO_C2_OR_C3, NO_C2_OR_C3, 0, 0)
    .u8(0, 0, 0, 0, CMOS_CENTURY)
    .u16(0)
    .u8(0)
    .u32(WBINVD | PROC_C1 | SLP_BUTTON | RTC_S4 | USE_PLATFORM_CLOCK);
}

function madt({ cpus }: AcpiConfig): ByteWriter {
  const PC_AT_COMPATIBLE = 1;
  const ENABLED = 1;
  const ALL_PROCESSORS = 0xff;
  const table = new ByteWriter().u32(LOCAL_APIC_BASE, PC_AT_COMPATIBLE);
  for (let i = 0; i < cpus; i++) table.u8(0, 8, i, i).u32(ENABLED);
  table.u8(1, 12, 0, 0).u32(IO_APIC_BASE, 0);
  const override = (isa: number, pin: number, flags: number) => table.u8(2, 10, 0, isa).u32(pin).u16(flags);
  // The timer is wired to pin 2, where the 8259 has its cascade.
  override(0, 2, 0);
  for (const irq of [...PCI_IRQS, SCI_IRQ].sort((a, b) => a - b)) override(irq, irq, ACTIVE_HIGH_LEVEL);
  // NMI reaches LINT1 everywhere.
  return table.u8(4, 6, ALL_PROCESSORS).u16(0).u8(1);
}

function hpet(): ByteWriter {
  return new ByteWriter().u32(HPET_BLOCK_ID).u8(0, 0, 0, 0).u64(HPET_BASE).u8(0).u16(0).u8(0);
}

/** Windows need not read the PM timer twice to get a stable value. */
function waet(): ByteWriter {
  const PM_TIMER_GOOD = 1 << 1;
  return new ByteWriter().u32(PM_TIMER_GOOD);
}
