/** A processor with RAM, a ROM and buses that note what passes and answer with numbers that depend on the place and the order: no chips. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Accelerator, CpuModel, Vm } from '../../accel/accelerator.ts';
import { parseCpu } from '../../accel/tcg/cpu-models.ts';
import { GuestClock } from '../../machine/clock.ts';
import type { CpuState, Vcpu, VcpuExit, VmOps } from '../../machine/vcpu.ts';
import { TestLog } from '../support/board.ts';

export const RAM = 4 << 20;
const ROM_SIZE = 0x10000;
const ROM = 2 ** 32 - ROM_SIZE;
const SECONDS = 30;
/** CPU models as both engines have them here: what KVM lacks is left out under both. */
const MODEL = 'qemu64';

export interface Bare {
  vm: Vm;
  cpu: Vcpu;
  log: TestLog;
  /** Every access in order. */
  traffic: string[];
  /** Called with each access; may throw, as no device should. */
  onAccess: (line: string) => void;
  clock: GuestClock;
  /** Interrupts that wait, by vector. */
  irqs: number[];
  apic: { base: bigint; cr8: number };
}

export async function createBare(accelerator: Accelerator, rom: Uint8Array, cpuOf: readonly Accelerator[] = [accelerator]): Promise<Bare> {
  const clock = new GuestClock(() => performance.now() * 1e6);
  const bare = await buildBare(accelerator, rom, cpuOf, clock);
  clock.start();
  return bare;
}

/** With a clock that is somebody else's, by instructions perhaps. */
export async function buildBare(
  accelerator: Accelerator,
  rom: Uint8Array,
  cpuOf: readonly Accelerator[],
  clock: GuestClock,
  nanosPerInstruction?: number,
): Promise<Bare> {
  const log = new TestLog();
  const cpu = cpuOf.reduce((model: CpuModel, engine) => engine.fitCpu(model, log), parseCpu(MODEL).cpu);
  const vm = await accelerator.createVm({ ramBytes: RAM, cpu, clock, nanosPerInstruction, log });
  vm.regions.mapRom(ROM, rom);
  vm.regions.mapRom(2 ** 20 - ROM_SIZE, rom);
  const bare: Omit<Bare, 'cpu'> = { vm, log, traffic: [], onAccess: () => {}, clock, irqs: [], apic: { base: 0xfee00900n, cr8: 0 } };
  const note = (line: string): void => {
    bare.traffic.push(line);
    bare.onAccess(line);
  };
  /** Something that tells places, widths and moments apart. */
  const answer = (at: number, width: number): number =>
    ((((at + 1) * 2654435761 + bare.traffic.length * 40503 + width) % 2 ** 32) >>> 0) % 2 ** (8 * width);
  const ops: VmOps = {
    portRead: (port, width) => {
      const value = answer(port, width);
      note(`in ${port.toString(16)}.${width} = ${value.toString(16)}`);
      return value;
    },
    portWrite: (port, value, width) => note(`out ${port.toString(16)}.${width} = ${value.toString(16)}`),
    mmioRead: (at, width) => {
      const value = answer(at, width);
      note(`read ${at.toString(16)}.${width} = ${value.toString(16)}`);
      return value;
    },
    mmioWrite: (at, value, width) => note(`write ${at.toString(16)}.${width} = ${value.toString(16)}`),
    ferr: () => false,
    smiActive: () => {},
    irq: {
      get pending() {
        return bare.irqs.length > 0;
      },
      acknowledge: () => bare.irqs.shift() ?? 0xff,
    },
    apic: {
      get base() {
        return bare.apic.base;
      },
      set base(value) {
        bare.apic.base = value;
      },
      get cr8() {
        return bare.apic.cr8;
      },
      set cr8(value) {
        bare.apic.cr8 = value;
      },
      tscDeadline: 0n,
      readMsr: () => null,
      writeMsr: () => false,
      waitsForStartup: false,
    },
  };
  return Object.assign(bare, { cpu: hostless(vm.createVcpu(0, ops)) });
}

/** These tests are one turn of the event loop, whatever waits for the next. */
function hostless(cpu: Vcpu): Vcpu {
  const run = cpu.run.bind(cpu);
  cpu.run = (until) => {
    for (;;) {
      const exit = run(until);
      if (exit.kind !== 'host') return exit;
    }
  };
  return cpu;
}

/** Runs until the processor halts for good, or does something else than run. */
export function runToEnd({ cpu, clock }: Bare): VcpuExit {
  for (const end = clock.now() + SECONDS * 1e9; clock.now() < end; ) {
    const exit = cpu.run(clock.now() + 5e6);
    if (exit.kind !== 'deadline') return exit;
  }
  throw new Error(`the guest does not end: RIP ${cpu.save().rip.toString(16)}`);
}

/** A ROM of 64 KiB below 4 GiB and below 1 MiB, that starts at its label `start`. NASM's syntax, `org 0`. */
export function assembleRom(source: string): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'twin86-rom-'));
  try {
    const [input, output] = [join(folder, 'rom.asm'), join(folder, 'rom')];
    writeFileSync(input, `bits 16\norg 0\n${source}\nbits 16\ntimes 0xfff0-($-$$) db 0xf4\njmp 0xf000:start\ntimes 0x10000-($-$$) db 0\n`);
    execFileSync('nasm', ['-f', 'bin', '-o', output, input], { stdio: 'inherit' });
    return new Uint8Array(readFileSync(output));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What is left when a guest has ended. */
export interface End {
  exit: VcpuExit;
  traffic: string[];
  state: CpuState;
  ram: Uint8Array;
}

export async function endOf(accelerator: Accelerator, rom: Uint8Array, cpuOf: readonly Accelerator[]): Promise<End> {
  const bare = await createBare(accelerator, rom, cpuOf);
  try {
    const exit = runToEnd(bare);
    return { exit, traffic: bare.traffic, state: bare.cpu.save(), ram: bare.vm.memory.view(0, RAM, 'r').slice() };
  } finally {
    bare.vm.dispose();
  }
}
