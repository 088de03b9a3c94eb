import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as aml from '../../devices/acpi/aml.ts';
import { type AcpiConfig, type AcpiFiles, acpiTables } from '../../devices/acpi/tables.ts';
import { hasTool, needs } from '../helpers/needs.ts';

const CONFIG: AcpiConfig = {
  cpus: 2,
  ramBytes: 512 * 2 ** 20,
  hpet: true,
  serialPorts: [{ index: 1, port: 0x3f8, irq: 4 }],
  floppy: true,
  parallel: true,
  sleepTypes: { s5: 0, s4: 2 },
};

const sum = (bytes: Uint8Array) => bytes.reduce((a, b) => (a + b) & 0xff, 0);
const latin = (bytes: Uint8Array) => String.fromCharCode(...bytes);

/** Does what firmware does with the loader script. */
class Firmware {
  readonly memory = new Uint8Array(1 << 20);
  private readonly view = new DataView(this.memory.buffer);
  private readonly places = new Map<string, number>();
  private free = 0x4_0000;

  constructor(files: AcpiFiles) {
    const contents = new Map([
      ['etc/acpi/rsdp', files.rsdp],
      ['etc/acpi/tables', files.tables],
    ]);
    expect(files.loader.length % 128).toBe(0);
    for (let at = 0; at < files.loader.length; at += 128) {
      const command = new DataView(files.loader.buffer, files.loader.byteOffset + at, 128);
      const name = (offset: number) => latin(files.loader.subarray(at + offset, at + offset + 56)).replace(/\0*$/, '');
      const code = command.getUint32(0, true);
      if (code === 1) this.allocate(name(4), contents.get(name(4))!, command.getUint32(60, true), command.getUint8(64));
      else if (code === 2) {
        expect(command.getUint8(120)).toBe(4);
        const where = this.places.get(name(4))! + command.getUint32(116, true);
        this.view.setUint32(where, this.u32(where) + this.places.get(name(60))!, true);
      } else if (code === 3) {
        const base = this.places.get(name(4))!;
        const start = base + command.getUint32(64, true);
        const covered = this.memory.subarray(start, start + command.getUint32(68, true));
        this.memory[base + command.getUint32(60, true)] -= sum(covered);
      } else throw new Error(`unknown command ${code}`);
    }
  }

  u32(at: number): number {
    return this.view.getUint32(at, true);
  }

  u16(at: number): number {
    return this.view.getUint16(at, true);
  }

  get rsdp(): number {
    return this.places.get('etc/acpi/rsdp')!;
  }

  /** A table by following the root pointer, checked on the way. */
  table(signature: string): { at: number; bytes: Uint8Array } {
    const rsdt = this.checked(this.u32(this.rsdp + 16));
    for (let i = 36; i < rsdt.bytes.length; i += 4) {
      const table = this.checked(this.u32(rsdt.at + i));
      if (latin(table.bytes.subarray(0, 4)) === signature) return table;
    }
    throw new Error(`no ${signature}`);
  }

  checked(at: number): { at: number; bytes: Uint8Array } {
    const bytes = this.memory.subarray(at, at + this.u32(at + 4));
    expect(sum(bytes)).toBe(0);
    return { at, bytes };
  }

  private allocate(name: string, content: Uint8Array, alignment: number, zone: number): void {
    const at = zone === 2 ? 0xf_0000 : Math.ceil(this.free / alignment) * alignment;
    this.places.set(name, at);
    this.memory.set(content, at);
    if (zone !== 2) this.free = at + content.length;
  }
}

describe('ACPI tables after the firmware has loaded them', () => {
  const firmware = new Firmware(acpiTables(CONFIG));

  it('begin with a root pointer in the F segment that sums to zero', () => {
    const rsdp = firmware.memory.subarray(firmware.rsdp, firmware.rsdp + 20);
    expect(firmware.rsdp).toBe(0xf_0000);
    expect(latin(rsdp.subarray(0, 8))).toBe('RSD PTR ');
    expect(sum(rsdp)).toBe(0);
  });

  it('have the fixed hardware where SeaBIOS puts it', () => {
    const { at, bytes } = firmware.table('FACP');
    expect(bytes.length).toBe(116);
    const [event, control, timer, gpe] = [56, 64, 76, 80].map((offset) => firmware.u32(at + offset));
    expect({ event, control, timer, gpe }).toEqual({ event: 0x600, control: 0x604, timer: 0x608, gpe: 0xafe0 });
    expect([firmware.u16(at + 46), firmware.u32(at + 48), bytes[52], bytes[53]]).toEqual([9, 0xb2, 0xf1, 0xf0]);
  });

  it('lead from the FADT to FACS, aligned to 64 bytes, and DSDT', () => {
    const { at } = firmware.table('FACP');
    const facs = firmware.u32(at + 36);
    expect(facs % 64).toBe(0);
    expect(latin(firmware.memory.subarray(facs, facs + 4))).toBe('FACS');
    const dsdt = firmware.checked(firmware.u32(at + 40));
    expect(latin(dsdt.bytes.subarray(0, 4))).toBe('DSDT');
  });

  it('list every processor, the IOAPIC, and the overrides of ISA interrupts', () => {
    const { bytes } = firmware.table('APIC');
    const entries: number[][] = [];
    for (let i = 44; i < bytes.length; i += bytes[i + 1]) entries.push([...bytes.subarray(i, i + bytes[i + 1])]);
    expect(entries.filter(([type]) => type === 0).map((e) => e[3])).toEqual([0, 1]);
    expect(entries.filter(([type]) => type === 1)).toEqual([[1, 12, 0, 0, 0, 0, 0xc0, 0xfe, 0, 0, 0, 0]]);
    expect(entries.filter(([type]) => type === 2).map((e) => [e[3], e[4], e[8]])).toEqual([
      [0, 2, 0],
      [5, 5, 13],
      [9, 9, 13],
      [10, 10, 13],
      [11, 11, 13],
    ]);
    expect(entries.filter(([type]) => type === 4)).toEqual([[4, 6, 0xff, 0, 0, 1]]);
  });

  it('leave out the HPET when there is none', () => {
    const without = new Firmware(acpiTables({ ...CONFIG, hpet: false }));
    expect(() => without.table('HPET')).toThrow('no HPET');
    expect(firmware.u32(firmware.table('HPET').at + 44)).toBe(0xfed0_0000);
  });
});

describe("the DSDT, read by Intel's compiler", () => {
  needs('iasl (package acpica-tools)', hasTool('iasl'));

  /** The DSDT as ASL, and what the compiler has to say when it translates that back. */
  const roundTrip = (config: AcpiConfig): { asl: string; output: string } => {
    const firmware = new Firmware(acpiTables(config));
    const { bytes } = firmware.checked(firmware.u32(firmware.table('FACP').at + 40));
    const folder = mkdtempSync(join(tmpdir(), 'dsdt-'));
    try {
      writeFileSync(join(folder, 'dsdt.aml'), bytes);
      execFileSync('iasl', ['-d', 'dsdt.aml'], { cwd: folder, stdio: 'pipe' });
      const compiled = spawnSync('iasl', ['-p', 'again', 'dsdt.dsl'], { cwd: folder, encoding: 'utf8' });
      return { asl: execFileSync('cat', ['dsdt.dsl'], { cwd: folder, encoding: 'utf8' }), output: compiled.stdout + compiled.stderr };
    } finally {
      rmSync(folder, { recursive: true });
    }
  };

  it('compiles without complaint, but for the Processor terms', () => {
    const { output } = roundTrip(CONFIG);
    expect(output).toContain('0 Errors, 2 Warnings, 0 Remarks');
    expect(output.match(/Warning\s+\d+/g)).toEqual(['Warning  3168', 'Warning  3168']);
  });

  it('has the board’s devices with QEMU’s resources', () => {
    const { asl } = roundTrip(CONFIG);
    for (const id of ['PNP0A03', 'PNP0C0F', 'PNP0303', 'PNP0F13', 'PNP0B00', 'PNP0700', 'PNP0400', 'PNP0501', 'PNP0103']) {
      expect(asl).toContain(`EisaId ("${id}")`);
    }
    expect(asl).toContain('0x20000000,         // Range Minimum');
    expect(asl).toContain('0xFEBFFFFF,         // Range Maximum');
  });

  it('has only the devices and sleep states that there are', () => {
    const { asl } = roundTrip({ ...CONFIG, floppy: false, parallel: false, serialPorts: [], hpet: false });
    for (const id of ['PNP0700', 'PNP0400', 'PNP0501', 'PNP0103']) expect(asl).not.toContain(id);
    expect(asl).toContain('Name (\\_S5, Package (0x04)');
    expect(asl).toContain('Name (\\_S4, Package (0x04)');
    expect(asl).not.toContain('_S3');
  });
});

describe('AML', () => {
  it('encodes integers in the shortest form', () => {
    expect(aml.integer(0)).toEqual([0]);
    expect(aml.integer(1)).toEqual([1]);
    expect(aml.integer(0xff)).toEqual([0x0a, 0xff]);
    expect(aml.integer(0x100)).toEqual([0x0b, 0, 1]);
    expect(aml.integer(0x1_0000)).toEqual([0x0c, 0, 0, 1, 0]);
    expect(aml.integer(2 ** 32)).toEqual([0x0e, 0, 0, 0, 0, 1, 0, 0, 0]);
  });

  it('encodes paths with the prefix for their length', () => {
    const text = (path: string) => latin(Uint8Array.from(aml.path(path)));
    expect(text('_CRS')).toBe('_CRS');
    expect(text('\\_SB')).toBe('\\_SB_');
    expect(text('\\_SB.PCI0')).toBe('\\\x2e_SB_PCI0');
    expect(text('PCI0.ISA.P40C')).toBe('\x2f\x03PCI0ISA_P40C');
    expect(aml.path('\\')).toEqual([0x5c, 0]);
  });

  it('encodes package lengths that count themselves, at every boundary', () => {
    const lengthBytes = (content: number) => aml.scope('A', Array(content - 4).fill(0xa3)).slice(1, -content);
    expect(lengthBytes(62)).toEqual([63]);
    expect(lengthBytes(63)).toEqual([0x41, 0x04]);
    expect(lengthBytes(4093)).toEqual([0x4f, 0xff]);
    expect(lengthBytes(4094)).toEqual([0x81, 0x00, 0x01]);
  });

  it('compresses EISA identifiers as the specification’s example does', () => {
    expect(aml.eisaId('PNP0A03')).toEqual([0x0c, 0x41, 0xd0, 0x0a, 0x03]);
  });
});
