/**
 * QEMU's machine `pc` (pc-i440fx-7.2): a 440FX host bridge, PIIX3 and PIIX4 power management, the chips of an ISA PC behind them, a
 * local APIC for each processor and an IOAPIC. This file is the wiring; each chip is its own.
 */
import type { Accelerator, CpuModel, Vm } from '../accel/accelerator.ts';
import { CoprocessorError } from '../devices/coprocessor-error.ts';
import { Debugcon, type DebugconConfig } from '../devices/debugcon.ts';
import { Dma8237 } from '../devices/dma8237.ts';
import { FwCfg, FwCfgError } from '../devices/fw-cfg.ts';
import { Hpet, type HpetWiring } from '../devices/hpet.ts';
import { I440fx } from '../devices/i440fx.ts';
import { I8042 } from '../devices/i8042.ts';
import { IsaDebugExit, type IsaDebugExitConfig } from '../devices/isa-debug-exit.ts';
import { Mc146818 } from '../devices/mc146818.ts';
import { bootOrderCmos, pcCmos } from '../devices/pc-cmos.ts';
import { PcTestdev } from '../devices/pc-testdev.ts';
import { ConfigMechanism1 } from '../devices/pci/config-mechanism1.ts';
import { PciBus } from '../devices/pci/pci-bus.ts';
import { Piix3 } from '../devices/piix3.ts';
import { Piix4Pm } from '../devices/piix4-pm.ts';
import { Pit8254 } from '../devices/pit8254.ts';
import { Port61 } from '../devices/port61.ts';
import { Port92 } from '../devices/port92.ts';
import { Ps2Keyboard } from '../devices/ps2-keyboard.ts';
import { Ps2Mouse } from '../devices/ps2-mouse.ts';
import { Uart16550 } from '../devices/uart16550.ts';
import { StdVga, VRAM_BYTES } from '../devices/vga/std-vga.ts';
import { WINDOW, WINDOW_LENGTH } from '../devices/vga/vga-memory.ts';
import { BusOverlapError } from '../machine/bus.ts';
import type { CharBackend } from '../machine/char.ts';
import { type IrqLine, WiredOr } from '../machine/irq.ts';
import { Machine, type MachineOptions } from '../machine/machine.ts';
import { RepeatableRandom } from '../machine/random.ts';
import { crc32 } from '../machine/saved/crc32.ts';
import type { Identity } from '../machine/saved/sections.ts';
import type { Log } from '../machine/types.ts';
import {
  addFloppies,
  addIde,
  type DriveControl,
  type DriveWiring,
  diskGeometries,
  floppyTypes,
  NO_DRIVES,
  type PcDrives,
} from './pc-drives.ts';
import { fillFwCfg, type PcFirmwareConfig } from './pc-firmware.ts';
import { ISA_IRQS, PcInterrupts, TIMER_IRQ } from './pc-interrupts.ts';
import { addProcessors } from './pc-processors.ts';
import { isContiguous, ONE_PROCESSOR, processorsOf, type Topology, withTopology } from './topology.ts';

export interface PcConfig extends Omit<PcFirmwareConfig, 'topology' | 'cpuid' | 'hpet' | 'serialPorts'> {
  readonly cpu: CpuModel;
  /** `-smp`: how many processors there are, and how they are packed; one if absent. */
  readonly topology?: Topology;
  /** The BIOS image: a multiple of 64 KiB that ends at 4 GiB. */
  readonly bios: Uint8Array;
  /** `-machine pit=off`: no 8254, and no port 61h. */
  readonly pit?: boolean;
  readonly vga: 'std' | 'none';
  /** The VGA's option ROM. */
  readonly vgaBios: Uint8Array | null;
  /** Letters as of `-boot order=`. */
  readonly bootDevices: string;
  /** Instead of it, until the first reset. */
  readonly bootOnce?: string;
  /** What the clock shows at the start, in milliseconds since 1970. */
  readonly rtcStartMs: number;
  /** `-seed`: what RDRAND and RDSEED give repeats. With counted time it does without. */
  readonly seed?: number;
  /** `-device isa-debug-exit`. */
  readonly debugExit?: IsaDebugExitConfig;
  /** `-device pc-testdev`. */
  readonly testdev?: boolean;
}

export interface PcBackends {
  /** COM1 to COM4; null where there is no port. */
  readonly serial: readonly (CharBackend | null)[];
  /** `-debugcon`, `-device isa-debugcon`. */
  readonly debugcons: readonly { readonly config: DebugconConfig; readonly backend: CharBackend }[];
  /** None if absent. */
  readonly drives?: PcDrives;
  readonly log: Log;
}

export interface Pc {
  readonly machine: Machine;
  readonly vm: Vm;
  readonly keyboard: Ps2Keyboard;
  readonly mouse: Ps2Mouse;
  readonly vga: StdVga | null;
  readonly power: Piix4Pm;
  /** What a saved machine must have in common with this one. */
  readonly identity: Identity;
  /** IDE drives, then floppy drives. */
  readonly drives: readonly DriveControl[];
  /** ISA interrupt 0 to 15, for devices that are added to the board: each call is one more output on the wire. */
  irq(line: number): IrqLine;
}

/** Leaves and subleaves of CPUID that say what the processor can do. */
const IDENTITY_LEAVES = [0, 1, 5, 6, 7, 0xa, 0xd, 0x8000_0000, 0x8000_0001, 0x8000_0007, 0x8000_0008]
  .map((leaf): [number, number] => [leaf, 0])
  .concat([
    [7, 1],
    [0xd, 1],
    [0xd, 2],
  ]);
/** Any number. */
const RANDOM_SEED = 86;
const FOUR_GIB = 2 ** 32;
/** RAM above would lie where PCI devices do; QEMU moves it beyond 4 GiB, which this board does not do yet. */
export const MAX_RAM = 3 * 2 ** 30;
const BIOS_UNIT = 0x10000;
/** How much of the BIOS shows below 1 MiB as well. */
const BIOS_LOW = 0x20000;
const RTC_IRQ = 8;
const SCI_IRQ = 9;
const FPU_IRQ = 13;
/** COM1 to COM4. */
const SERIAL_PORTS = [
  { index: 1, port: 0x3f8, irq: 4 },
  { index: 2, port: 0x2f8, irq: 3 },
  { index: 3, port: 0x3e8, irq: 4 },
  { index: 4, port: 0x2e8, irq: 3 },
] as const;

/** What was asked for cannot be built; the message is one line and says why. */
export class PcError extends Error {}

/** What the parts of the board have in common while it is put together. */
interface Assembly {
  readonly config: PcConfig & { readonly topology: Topology };
  /** Whether the processor has system management mode. */
  readonly smm: boolean;
  readonly backends: PcBackends;
  readonly machine: Machine;
  readonly vm: Vm;
  readonly interrupts: PcInterrupts;
  /** Pulls the reset line. */
  readonly reset: () => void;
}

export async function createPc(asked: PcConfig, accelerator: Accelerator, backends: PcBackends, options: MachineOptions): Promise<Pc> {
  const { log } = backends;
  const topology = asked.topology ?? ONE_PROCESSOR;
  checkTopology(topology, accelerator);
  const config = { ...asked, topology, cpu: withTopology(accelerator.fitCpu(asked.cpu, log), topology) };
  if (config.ramBytes > MAX_RAM) throw new PcError(`machine pc cannot have more than ${MAX_RAM / 2 ** 20} MiB of RAM yet`);
  if (options.icount && !accelerator.capabilities.virtualTime)
    throw new PcError(`accel=${accelerator.name} cannot count instructions (icount)`);
  const machine = new Machine(options);
  const { icount } = options;
  const nanosPerInstruction = icount && 2 ** icount.shift;
  const seed = config.seed ?? (icount && RANDOM_SEED);
  const repeatable = machine.devices.add(new RepeatableRandom(seed === undefined ? null : BigInt(seed)));
  const random = seed === undefined ? undefined : () => repeatable.next();
  const { ramBytes, cpu } = config;
  const vm = await accelerator.createVm({
    ramBytes,
    cpu,
    vcpus: processorsOf(topology),
    clock: machine.clock,
    nanosPerInstruction,
    log,
    random,
  });
  mapBios(vm, config.bios);
  const interrupts = new PcInterrupts(machine, config.cpu, processorsOf(topology), vm.crew, log);
  const { smm } = accelerator.capabilities;
  const board: Assembly = { config, smm, backends, machine, vm, interrupts, reset: () => machine.requestReset('guest') };
  try {
    const { bridge, power, vga, ide } = addPci(board);
    addTimers(board);
    const { keyboard, mouse } = addInput(board);
    const serialPorts = addSerial(board);
    const dma = machine.devices.add(new Dma8237(machine.ports, vm.memory, log));
    const floppies = addFloppies(dma, driveWiring(board), backends.drives ?? NO_DRIVES);
    addExtras(board);
    const fwCfg = machine.devices.add(new FwCfg(machine.ports, vm.memory, log));
    fillFwCfg(fwCfg, { ...config, cpuid: (leaf) => config.cpu.cpuid(leaf, 0), hpet: true, serialPorts });
    const fpu = machine.devices.add(new CoprocessorError(machine.ports, interrupts.irq(FPU_IRQ)));
    addProcessors(machine, vm, interrupts, fpu, bridge);
    const drives = [...ide, ...floppies];
    return { machine, vm, keyboard, mouse, vga, power, drives, identity: identityOf(config), irq: (line) => interrupts.irq(line) };
  } catch (error) {
    // Where the user puts an extra device, or what a file is called, is the user's; anything else is a mistake of ours.
    if (error instanceof BusOverlapError || error instanceof FwCfgError) throw new PcError(error.message);
    throw error;
  }
}

function checkTopology(topology: Topology, { name, capabilities: { maxVcpus } }: Accelerator): void {
  const cpus = processorsOf(topology);
  const { sockets, cores, threads } = topology;
  if (cpus > maxVcpus && maxVcpus === 1)
    throw new PcError(`accel=${name} runs one processor, not ${cpus}: use -smp 1, or -accel kvm where this host has it`);
  if (cpus > maxVcpus) throw new PcError(`accel=${name} runs at most ${maxVcpus} processors here, not ${cpus}`);
  if (isContiguous(topology)) return;
  throw new PcError(
    `sockets=${sockets},cores=${cores},threads=${threads} is not supported: use numbers of threads and cores that are powers of two`,
  );
}

/** What is no device: RAM, ROM, the processor. What firmware finds in fw_cfg is used up when the guest runs, and is not compared. */
function identityOf({ cpu, ramBytes, bios, vgaBios }: PcConfig): Identity {
  const rom = (bytes: Uint8Array) => `${bytes.length / 1024} KiB with CRC-32 ${hex(crc32(bytes))}`;
  const cpuid = Uint32Array.from(IDENTITY_LEAVES.flatMap(([leaf, subleaf]) => cpu.cpuid(leaf, subleaf)));
  return {
    machine: 'pc',
    memory: `${ramBytes / 2 ** 20} MiB`,
    processor: `${cpu.name} (CPUID ${hex(crc32(new Uint8Array(cpuid.buffer)))})`,
    firmware: rom(bios),
    ...(vgaBios !== null && { 'VGA BIOS': rom(vgaBios) }),
  };
}

const hex = (value: number): string => value.toString(16).padStart(8, '0');

/** Device 0 is the host bridge, device 1 the south bridge with power management, device 2 the VGA. */
function addPci(board: Assembly): { bridge: I440fx; power: Piix4Pm; vga: StdVga | null; ide: DriveControl[] } {
  const { config, smm, backends, machine, vm, interrupts, reset } = board;
  const { ports, mmio, clock, devices } = machine;
  const { log } = backends;
  const pci = new PciBus(ports, mmio, log);
  const bridge = devices.add(new I440fx(pci.slot(0), config.ramBytes, vm.regions));
  const isaIrqs = Array.from({ length: ISA_IRQS }, (_, n) => interrupts.irq(n));
  const piix3 = devices.add(new Piix3(pci.slot(1, 0), isaIrqs, reset));
  pci.connectInterrupts(piix3.pirqs);
  devices.add(new ConfigMechanism1(pci, ports, piix3.resetPort));

  const ide = addIde(pci.slot(1, 1), driveWiring(board), backends.drives ?? NO_DRIVES);
  const legacy = { com1: isPresent(backends.serial[0]), com2: isPresent(backends.serial[1]), lpt: false };
  // S4 looks like S5 from here: the guest has saved itself.
  const sleep = () => machine.requestShutdown({ kind: 'guest-shutdown' });
  const smi = smm ? () => interrupts.smi() : null;
  const power = devices.add(new Piix4Pm(pci.slot(1, 3), ports, clock, interrupts.irq(SCI_IRQ), smi, sleep, legacy, log));
  machine.on((event) => {
    if (event.kind === 'powerdown') power.pressPowerButton();
  });
  const { regions } = vm;
  const vga =
    config.vga === 'std' ? devices.add(new StdVga(pci.slot(2), clock, log, config.vgaBios, regions.createLogged(VRAM_BYTES))) : null;
  if (vga !== null) regions.postWrites?.(WINDOW, WINDOW_LENGTH);
  return { bridge, power, vga, ide };
}

const driveWiring = ({ backends, machine, vm, interrupts }: Assembly): DriveWiring => ({
  machine,
  memory: vm.memory,
  log: backends.log,
  irq: (line) => interrupts.irq(line),
});

/** The HPET stands between the 8254 and the RTC and their interrupts, which it can take over. */
function addTimers({ config, backends, machine, interrupts }: Assembly): void {
  const { ports, mmio, clock, devices } = machine;
  const wiring: HpetWiring = {
    timer0: interrupts.irq(TIMER_IRQ),
    timer1: interrupts.irq(RTC_IRQ),
    routed: [interrupts.timerIoApicPin(), interrupts.timerIoApicPin(), interrupts.timerIoApicPin()],
    pit: interrupts.irq(TIMER_IRQ),
    rtc: interrupts.irq(RTC_IRQ),
  };
  const hpet = new Hpet(mmio, clock, wiring, backends.log);
  const rtc = devices.add(new Mc146818(ports, clock, hpet.rtcInput, config.rtcStartMs));
  const drives = backends.drives ?? NO_DRIVES;
  const [floppies, disks] = [floppyTypes(drives), diskGeometries(drives)];
  const { bootDevices, bootOnce = bootDevices, ramBytes } = config;
  const cmos = pcCmos({ ramBelow4G: ramBytes, ramAbove4G: 0, cpus: processorsOf(config.topology), bootOrder: bootOnce, floppies, disks });
  for (const [index, value] of cmos) rtc.setMemory(index, value);
  if (bootOnce !== bootDevices) {
    const stop = machine.on(({ kind }) => {
      if (kind !== 'reset') return;
      for (const [index, value] of bootOrderCmos(bootDevices)) rtc.setMemory(index, value);
      stop();
    });
  }
  if (config.pit !== false) devices.add(new Port61(ports, clock, devices.add(new Pit8254(ports, clock, hpet.pitInput, backends.log))));
  devices.add(hpet);
}

/** Keyboard and mouse, and the two gates of A20: it is open while either is. */
function addInput({ backends, machine, vm, interrupts, reset }: Assembly): { keyboard: Ps2Keyboard; mouse: Ps2Mouse } {
  const { ports, clock, devices } = machine;
  const a20 = new WiredOr({ set: (on) => vm.regions.setA20(on) });
  devices.add(new Port92(ports, a20.input(), reset));
  const keyboard = devices.add(new Ps2Keyboard(clock));
  const mouse = devices.add(new Ps2Mouse(clock));
  const wiring = { irq1: interrupts.irq(1), irq12: interrupts.irq(12), a20: a20.input(), onReset: reset, keyboard, mouse };
  devices.add(new I8042(ports, clock, wiring, backends.log));
  return { keyboard, mouse };
}

/** The COM ports that have a backend. */
function addSerial({ backends, machine, interrupts }: Assembly): readonly (typeof SERIAL_PORTS)[number][] {
  return SERIAL_PORTS.filter(({ index, port, irq }) => {
    const backend = backends.serial[index - 1];
    if (!isPresent(backend)) return false;
    const config = { id: `serial${index - 1}`, iobase: port };
    machine.devices.add(new Uart16550(machine.ports, machine.clock, interrupts.irq(irq), backend, config));
    return true;
  });
}

/** Devices that only the command line asks for. */
function addExtras({ config, backends, machine, interrupts }: Assembly): void {
  const { ports, mmio, devices } = machine;
  for (const { config: debugcon, backend } of backends.debugcons) devices.add(new Debugcon(ports, backend, debugcon));
  if (config.debugExit) {
    const exit = (code: number) => machine.requestShutdown({ kind: 'debug-exit', code });
    devices.add(new IsaDebugExit(ports, exit, config.debugExit));
  }
  if (config.testdev) devices.add(new PcTestdev(ports, mmio, interrupts.ioApicPins()));
}

/** The BIOS ends at 4 GiB, and its last 128 KiB show below 1 MiB too where the host bridge does not map RAM. */
function mapBios(vm: Vm, bios: Uint8Array): void {
  if (bios.length === 0 || bios.length % BIOS_UNIT !== 0 || bios.length > FOUR_GIB - MAX_RAM) {
    throw new PcError(`the BIOS image has ${bios.length} bytes; it must be a multiple of 64 KiB`);
  }
  vm.regions.mapRom(FOUR_GIB - bios.length, bios);
  const low = bios.subarray(Math.max(0, bios.length - BIOS_LOW));
  vm.regions.mapRom(2 ** 20 - low.length, low);
}

function isPresent(backend: CharBackend | null | undefined): backend is CharBackend {
  return backend !== null && backend !== undefined;
}
