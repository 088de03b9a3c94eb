/** Over 400 lines: everything about the board's wiring in one file, as it is one specification. */
import { describe, expect, it } from 'vitest';
import type { Accelerator, CpuModel } from '../../accel/accelerator.ts';
import { createPc, type PcConfig, PcError } from '../../boards/pc.ts';
import { CharPort } from '../../machine/char.ts';
import type { Icount } from '../../machine/machine.ts';
import type { MemoryPart } from '../../machine/memory.ts';
import type { VcpuExit, VmOps } from '../../machine/vcpu.ts';
import { Ram, TestLog } from '../support/board.ts';
import { FakeHost, FakeVcpu } from '../support/machine.ts';
import { UnmappedMemory } from '../support/unmapped-memory.ts';

const RAM = 64 * 2 ** 20;
const CPU: CpuModel = { name: 'test', cpuid: (leaf) => (leaf === 1 ? [0x0006_0fb1, 0, 0, 0x078b_fbfd] : [0, 0, 0, 0]) };

class Shown extends UnmappedMemory {
  parts: readonly MemoryPart[] = [];

  override map(parts: readonly MemoryPart[]): void {
    this.parts = parts;
  }
}

/** An engine that runs a function of ours for instructions, and remembers what the board did to its memory map. */
class TestEngine implements Accelerator {
  readonly name = 'tcg';
  readonly capabilities = { virtualTime: true, singleStep: true, breakpoints: 0, smm: true, maxVcpus: 1 };
  readonly fitCpu = (cpu: CpuModel): CpuModel => cpu;
  readonly dispose = (): void => {};
  readonly roms: { at: number; bytes: Uint8Array }[] = [];
  readonly ramAccess = new Map<number, string>();
  a20: boolean | null = null;
  frameBuffer = new Shown(0);
  memory = new Ram(0);
  vcpu = new FakeVcpu(() => ({ kind: 'halted' }));
  ops!: VmOps;
  /** What the guest does in its next slice; without it, it halts. */
  program: ((ops: VmOps) => VcpuExit) | null = null;

  random: (() => bigint) | undefined;

  async createVm({ ramBytes, random }: { ramBytes: number; random?: () => bigint }) {
    this.random = random;
    this.memory = new Ram(ramBytes);
    return {
      memory: this.memory,
      regions: {
        mapRom: (at: number, bytes: Uint8Array) => {
          this.roms.push({ at, bytes });
        },
        setRamAccess: (at: number, _length: number, { read, write }: { read: boolean; write: boolean }) => {
          this.ramAccess.set(at, `${read ? 'r' : '-'}${write ? 'w' : '-'}`);
        },
        createLogged: (bytes: number) => {
          this.frameBuffer = new Shown(bytes);
          return this.frameBuffer;
        },
        setA20: (on: boolean) => {
          this.a20 = on;
        },
      },
      createVcpu: (_id: number, ops: VmOps) => {
        this.ops = ops;
        this.vcpu = new FakeVcpu(() => {
          const { program } = this;
          this.program = null;
          return program ? program(ops) : { kind: 'halted' };
        });
        return this.vcpu;
      },
      dispose: () => {},
    };
  }
}

async function build(changes: Partial<PcConfig> = {}, icount?: Icount) {
  const engine = new TestEngine();
  const log = new TestLog();
  const sent: number[] = [];
  const serial = new CharPort((bytes) => sent.push(...bytes));
  const config: PcConfig = {
    cpu: CPU,
    ramBytes: RAM,
    bios: new Uint8Array(0x40000).map((_, i) => i >> 12),
    vga: 'std',
    vgaBios: Uint8Array.of(0x55, 0xaa),
    bootDevices: 'cad',
    rtcStartMs: Date.UTC(2024, 0, 2, 3, 4, 5),
    acpi: true,
    noGraphic: false,
    bootMenu: false,
    bootOrder: [],
    files: new Map(),
    ...changes,
  };
  const pc = await createPc(config, engine, { serial: [serial, null], debugcons: [], log }, { host: new FakeHost(), icount });
  const { ports, mmio } = pc.machine;
  const inb = (port: number) => ports.read(port, 1);
  const outb = (port: number, value: number) => ports.write(port, value, 1);
  const pci = (device: number, fn: number, register: number) => {
    ports.write(0xcf8, 0x8000_0000 + device * 2048 + fn * 256 + register, 4);
    return ports.read(0xcfc, 4);
  };
  const pciWrite = (device: number, fn: number, register: number, value: number) => {
    ports.write(0xcf8, 0x8000_0000 + device * 2048 + fn * 256 + register, 4);
    ports.write(0xcfc, value, 4);
  };
  /** An fw_cfg file; null when there is none of that name. */
  const file = (name: string) => {
    ports.write(0x510, 0x19, 2);
    const bytes = (count: number) => Array.from({ length: count }, () => inb(0x511));
    const big = (from: number[]) => from.reduce((value, byte) => value * 256 + byte, 0);
    const count = big(bytes(4));
    for (let i = 0; i < count; i++) {
      const [size, selector] = [big(bytes(4)), big(bytes(2))];
      bytes(2);
      if (String.fromCharCode(...bytes(56)).replace(/\0*$/, '') !== name) continue;
      ports.write(0x510, selector, 2);
      return bytes(size);
    }
    return null;
  };
  return { ...pc, engine, log, serial, sent, ports, mmio, inb, outb, pci, pciWrite, file };
}

/** The machine as after pressing its power button. */
async function started(changes: Partial<PcConfig> = {}) {
  const pc = await build(changes);
  pc.machine.devices.reset('power');
  return pc;
}

describe('the pc board', () => {
  it('shows the BIOS below 4 GiB, and the last 128 KiB of it below 1 MiB', async () => {
    const { engine } = await build();
    expect(engine.roms.map(({ at, bytes }) => [at, bytes.length, bytes[0]])).toEqual([
      [0xfffc_0000, 0x40000, 0],
      [0xe0000, 0x20000, 0x20],
    ]);
  });

  it('shows the frame buffer but where the processor or an older device answers', async () => {
    const { engine, pciWrite } = await started();
    pciWrite(2, 0, 0x10, 0xfe00_0000);
    pciWrite(2, 0, 4, 2);
    const holes = [
      [0xfec0_0000, 0xfec0_1000],
      [0xfee0_0000, 0xfee0_1000],
    ];
    const shown = () => engine.frameBuffer.parts.map(({ at, length }) => [at, at + length]);
    expect(shown()).toEqual([
      [0xfe00_0000, holes[0][0]],
      [holes[0][1], holes[1][0]],
      [holes[1][1], 0xff00_0000],
    ]);
    // The guest moves its APIC.
    engine.ops.apic.base = 0xfe00_0000n | 0x900n;
    expect(shown()[0]).toEqual([0xfe00_1000, holes[0][0]]);
    engine.ops.apic.base = 0n;
    expect(shown()).toEqual([
      [0xfe00_0000, holes[0][0]],
      [holes[0][1], 0xff00_0000],
    ]);
  });

  it('takes a BIOS of 64 KiB', async () => {
    const { engine } = await build({ bios: new Uint8Array(0x10000) });
    expect(engine.roms.map(({ at }) => at)).toEqual([0xffff_0000, 0xf0000]);
  });

  it.each([0, 1000, 0x10001])('refuses a BIOS of %i bytes in one line', async (size) => {
    await expect(build({ bios: new Uint8Array(size) })).rejects.toThrow(PcError);
  });

  it('refuses more RAM than fits below the PCI devices', async () => {
    await expect(build({ ramBytes: 3.5 * 2 ** 30 })).rejects.toThrow(/3072 MiB/);
  });

  it('refuses more processors than the engine runs, with what to do', async () => {
    const several = build({ topology: { sockets: 1, cores: 2, threads: 1 } });
    await expect(several).rejects.toThrow(PcError);
    await expect(several).rejects.toThrow(/^accel=tcg runs one processor, not 2: use -smp 1, or -accel kvm/);
  });

  it('has no 8254 and no port 61h if it shall not', async () => {
    const { inb, outb } = await started({ pit: false });
    for (const port of [0x40, 0x43, 0x61]) {
      outb(port, 0x34);
      expect(inb(port)).toBe(0xff);
    }
    expect((await started()).inb(0x61)).not.toBe(0xff);
  });

  it('refuses an extra device where another one is, and a file that there is already, in one line', async () => {
    const taken = build({ debugExit: { iobase: 0x3f8, iosize: 4 } });
    await expect(taken).rejects.toThrow(PcError);
    await expect(taken).rejects.toThrow(/serial0 at 0x3f8/);
    await expect(build({ files: new Map([['etc/e820', new Uint8Array(1)]]) })).rejects.toThrow(PcError);
  });

  it('has QEMU’s devices in QEMU’s slots', async () => {
    const pc = await started();
    const ids: string[] = [];
    for (let device = 0; device < 32; device++) {
      for (let fn = 0; fn < 8; fn++) {
        const id = pc.pci(device, fn, 0);
        if (id !== 0xffff_ffff) ids.push(`${device}.${fn} ${id.toString(16)} ${(pc.pci(device, fn, 8) >>> 8).toString(16)}`);
      }
    }
    expect(ids).toEqual(['0.0 12378086 60000', '1.0 70008086 60100', '1.1 70108086 10180', '1.3 71138086 68000', '2.0 11111234 30000']);
  });

  it('has no VGA when none is asked for', async () => {
    const pc = await started({ vga: 'none' });
    expect(pc.pci(2, 0, 0)).toBe(0xffff_ffff);
    expect(pc.inb(0x3cc)).toBe(0xff);
    expect(pc.vga).toBeNull();
  });

  it('opens the memory that SeaBIOS shadows itself into', async () => {
    const pc = await started();
    expect(pc.engine.ramAccess.get(0xf0000)).toBe('--');
    pc.pciWrite(0, 0, 0x58, 0x3000);
    expect(pc.engine.ramAccess.get(0xf0000)).toBe('rw');
  });

  it('opens A20 at reset, and closes it only when both gates do', async () => {
    const pc = await started();
    expect(pc.engine.a20).toBe(true);
    pc.outb(0x92, 2);
    pc.outb(0x64, 0xdd);
    expect(pc.engine.a20).toBe(true);
    pc.outb(0x92, 0);
    expect(pc.engine.a20).toBe(false);
    pc.outb(0x92, 2);
    expect(pc.engine.a20).toBe(true);
  });
});

describe('interrupts on the pc board', () => {
  const toPic = (pc: Awaited<ReturnType<typeof started>>, mask: number, slaveMask = 0xff) => {
    for (const [port, value] of [
      [0x20, 0x11],
      [0x21, 0x08],
      [0x21, 0x04],
      [0x21, 0x01],
      [0x21, mask],
      [0xa0, 0x11],
      [0xa1, 0x70],
      [0xa1, 0x02],
      [0xa1, 0x01],
      [0xa1, slaveMask],
    ])
      pc.outb(port, value);
  };
  const ioapic = (pc: Awaited<ReturnType<typeof started>>, pin: number, low: number) => {
    pc.mmio.write(0xfec0_0000, 0x10 + 2 * pin, 4);
    pc.mmio.write(0xfec0_0010, low, 4);
  };
  /** Counter 0 as a rate generator of 1 kHz. */
  const timer = (pc: Awaited<ReturnType<typeof started>>) => {
    pc.outb(0x43, 0x34);
    pc.outb(0x40, 1193 & 0xff);
    pc.outb(0x40, 1193 >> 8);
  };

  it('of the timer reach the processor through the 8259 in virtual wire mode', async () => {
    const pc = await started();
    toPic(pc, 0xfe);
    timer(pc);
    expect(pc.engine.ops.irq.pending).toBe(false);
    pc.machine.clock.advance(2e6);
    expect(pc.engine.ops.irq.pending).toBe(true);
    expect(pc.engine.ops.irq.acknowledge()).toBe(0x08);
  });

  it('of the timer reach the processor through pin 2 of the IOAPIC', async () => {
    const pc = await started();
    toPic(pc, 0xff);
    pc.engine.ops.mmioWrite(0xfee0_00f0, 0x1ff, 4);
    ioapic(pc, 2, 0x30);
    timer(pc);
    pc.machine.clock.advance(2e6);
    expect(pc.engine.ops.irq.acknowledge()).toBe(0x30);
  });

  it('of the timer stop when the HPET takes over', async () => {
    const pc = await started();
    toPic(pc, 0xfe);
    timer(pc);
    pc.mmio.write(0xfed0_0010, 3, 4);
    pc.machine.clock.advance(10e6);
    expect(pc.engine.ops.irq.pending).toBe(false);
    pc.mmio.write(0xfed0_0108, 2_000_000, 4);
    pc.mmio.write(0xfed0_010c, 0, 4);
    pc.mmio.write(0xfed0_0100, 4, 4);
    pc.machine.clock.advance(20e6);
    expect(pc.engine.ops.irq.acknowledge()).toBe(0x08);
  });

  it('of a serial port wake a halted processor', async () => {
    const pc = await started();
    toPic(pc, 0xef);
    pc.outb(0x3fb, 0x03);
    pc.outb(0x3fc, 0x0b);
    pc.outb(0x3f9, 0x01);
    pc.serial.receive(Uint8Array.of(0x41));
    pc.machine.clock.advance(1e9);
    expect(pc.engine.ops.irq.acknowledge()).toBe(0x0c);
    expect(pc.inb(0x3f8)).toBe(0x41);
  });

  it('of a key come on line 1', async () => {
    const pc = await started();
    toPic(pc, 0xfd);
    pc.machine.clock.advance(1e9);
    while (pc.inb(0x64) & 1) {
      pc.inb(0x60);
      pc.machine.clock.advance(1e7);
    }
    if (pc.engine.ops.irq.pending) pc.engine.ops.irq.acknowledge();
    pc.outb(0x20, 0x20);
    pc.outb(0x60, 0xf4);
    pc.machine.clock.advance(1e8);
    pc.inb(0x60);
    pc.machine.clock.advance(1e8);
    if (pc.engine.ops.irq.pending) pc.engine.ops.irq.acknowledge();
    pc.outb(0x20, 0x20);
    pc.keyboard.key('a', true);
    pc.machine.clock.advance(1e8);
    expect(pc.engine.ops.irq.acknowledge()).toBe(0x09);
  });

  it('of the power button come on line 9, level-triggered', async () => {
    const pc = await started();
    pc.outb(0x4d1, 0x02);
    toPic(pc, 0xfb, 0xfd);
    pc.pciWrite(1, 3, 0x40, 0x600);
    pc.pciWrite(1, 3, 0x80, 1);
    pc.outb(0xb2, 0xf1);
    pc.ports.write(0x602, 0x100, 2);
    pc.machine.requestPowerdown();
    expect(pc.engine.ops.irq.acknowledge()).toBe(0x71);
    pc.ports.write(0x600, 0x100, 2);
    pc.outb(0xa0, 0x20);
    pc.outb(0x20, 0x20);
    expect(pc.engine.ops.irq.pending).toBe(false);
  });
});

describe('a processor’s own APIC', () => {
  it('is where its base says, and only there', async () => {
    const { engine, mmio } = await started();
    expect(engine.ops.mmioRead(0xfee0_0030, 4)).toBe(0x0005_0014);
    expect(mmio.read(0xfee0_0030, 4)).toBe(0xffff_ffff);
    engine.ops.apic.base = 0xfec1_0900n;
    expect(engine.ops.mmioRead(0xfee0_0030, 4)).toBe(0xffff_ffff);
    expect(engine.ops.mmioRead(0xfec1_0030, 4)).toBe(0x0005_0014);
    engine.ops.apic.base = 0xfec1_0100n;
    expect(engine.ops.mmioRead(0xfec1_0030, 4)).toBe(0xffff_ffff);
  });
});

describe('power on the pc board', () => {
  const SUSPEND_ENABLE = 1 << 13;

  it('goes off with the guest’s ACPI sleep command', async () => {
    const pc = await build();
    pc.engine.program = (ops) => {
      ops.portWrite(0xcf8, 0x8000_0b40, 4);
      ops.portWrite(0xcfc, 0x600, 4);
      ops.portWrite(0xcf8, 0x8000_0b80, 4);
      ops.portWrite(0xcfc, 1, 1);
      ops.portWrite(0x604, SUSPEND_ENABLE, 2);
      return { kind: 'kicked' };
    };
    expect(await pc.machine.run()).toEqual({ kind: 'guest-shutdown' });
  });

  it.each([
    ['port 0xCF9', [[0xcf9, 6]]],
    ['port 0x92', [[0x92, 1]]],
    ['the keyboard controller', [[0x64, 0xfe]]],
  ])('resets by %s, and comes up as at the start', async (_name, writes) => {
    const pc = await build();
    pc.engine.program = (ops) => {
      ops.portWrite(0xcf8, 0x8000_0058, 4);
      ops.portWrite(0xcfc, 0x3000, 4);
      for (const [port, value] of writes) ops.portWrite(port, value, 1);
      return { kind: 'kicked' };
    };
    pc.machine.on((event) => {
      if (event.kind === 'reset') pc.machine.requestShutdown({ kind: 'host-quit' });
    });
    await pc.machine.run();
    expect(pc.engine.vcpu.resets).toEqual(['power', 'power']);
    expect(pc.engine.ramAccess.get(0xf0000)).toBe('--');
    expect(pc.pci(0, 0, 0x58)).toBe(0);
  });
});

describe('what the firmware finds in fw_cfg', () => {
  it('has the memory map, the hole of HyperTransport included', async () => {
    const pc = await started();
    const map = new DataView(Uint8Array.from(pc.file('etc/e820')!).buffer);
    const entries = [0, 20].map((at) => [map.getBigUint64(at, true), map.getBigUint64(at + 8, true), map.getUint32(at + 16, true)]);
    expect(entries).toEqual([
      [0xfd_0000_0000n, 0x3_0000_0000n, 2],
      [0n, BigInt(RAM), 1],
    ]);
  });

  it('has tables, and leaves the ACPI ones out without ACPI', async () => {
    const pc = await started();
    expect(String.fromCharCode(...pc.file('etc/acpi/rsdp')!.slice(0, 8))).toBe('RSD PTR ');
    expect(String.fromCharCode(...pc.file('etc/smbios/smbios-anchor')!.slice(0, 4))).toBe('_SM_');
    const without = await started({ acpi: false });
    expect(without.file('etc/acpi/rsdp')).toBeNull();
    expect(without.file('etc/table-loader')).toBeNull();
  });

  it('has the sleep states that there are', async () => {
    const pc = await started();
    expect(pc.file('etc/system-states')).toEqual([0x80, 0, 0, 0x01, 0x82, 0x80]);
  });

  it('has the boot order, a direct boot first, and what else was added', async () => {
    const pc = await started({
      bootOrder: ['/pci@i0cf8/ethernet@3'],
      files: new Map([['opt/test', Uint8Array.of(1, 2, 3)]]),
      directBoot: {
        kind: 'linux',
        items: new Map([[0x08, Uint8Array.of(9, 0, 0, 0)]]),
        romFile: 'genroms/linuxboot_dma.bin',
        rom: Uint8Array.of(0x55, 0xaa),
        bootOrder: '/rom@genroms/linuxboot_dma.bin',
        warnings: [],
      },
    });
    expect(String.fromCharCode(...pc.file('bootorder')!)).toBe('/rom@genroms/linuxboot_dma.bin\n/pci@i0cf8/ethernet@3\0');
    expect(pc.file('genroms/linuxboot_dma.bin')).toEqual([0x55, 0xaa]);
    expect(pc.file('opt/test')).toEqual([1, 2, 3]);
    pc.ports.write(0x510, 0x08, 2);
    expect(pc.inb(0x511)).toBe(9);
  });
});

describe('a pc’s snapshot', () => {
  it('brings every device of another pc to the same state', async () => {
    const pc = await started();
    pc.pciWrite(0, 0, 0x58, 0x3000);
    pc.pciWrite(2, 0, 0x10, 0xfd00_0000);
    pc.pciWrite(2, 0, 0x04, 3);
    pc.outb(0x92, 2);
    pc.outb(0x3f8, 0x55);
    pc.engine.ops.mmioWrite(0xfee0_00f0, 0x1ff, 4);
    const state = structuredClone(pc.machine.save());
    const other = await started();
    other.machine.restore(state);
    expect(other.machine.save()).toEqual(state);
    expect(other.engine.ramAccess.get(0xf0000)).toBe('rw');
    other.mmio.write(0xfd00_0000, 0x42, 1);
    expect(other.mmio.read(0xfd00_0000, 1)).toBe(0x42);
  });
});

describe('random numbers', () => {
  const ICOUNT = { shift: 0, sleep: false };
  const numbers = async (changes: Partial<PcConfig>, icount?: Icount) => {
    const { engine } = await build(changes, icount);
    return [1, 2, 3].map(() => engine.random?.());
  };

  it('are the same each time where instructions are counted, and others with another seed', async () => {
    const some = await numbers({}, ICOUNT);
    expect(new Set(some).size).toBe(3);
    expect(await numbers({}, ICOUNT)).toEqual(some);
    expect(await numbers({ seed: 1 }, ICOUNT)).not.toEqual(some);
  });

  it("are the host's otherwise, or those of the seed that was asked for", async () => {
    expect((await build()).engine.random).toBeUndefined();
    expect(await numbers({ seed: 1 })).toEqual(await numbers({ seed: 1 }, ICOUNT));
  });
});
