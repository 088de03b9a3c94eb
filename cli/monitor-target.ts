/** The machine as the monitor sees it. */
import type { Vm } from '../accel/accelerator.ts';
import { disassemble } from '../core-asm/disasm/disassemble.ts';
import type { KeyboardInput } from '../machine/input.ts';
import type { Machine } from '../machine/machine.ts';
import { type GuestMemory, GuestMemoryError } from '../machine/memory.ts';
import type { RunState } from '../machine/run-state.ts';
import type { Width } from '../machine/types.ts';
import type { CpuState } from '../machine/vcpu.ts';
import { MonitorError, type MonitorMedia, type MonitorTarget, type Report, type SavedMachines } from '../monitor/target.ts';
import type { Chardevs } from './chardevs.ts';
import type { Configuration } from './configuration.ts';
import type { LogSink } from './host/log.ts';
import { LOG_ITEMS } from './options/running.ts';
import { machineReports } from './reports.ts';
import { VERSION } from './version.ts';

/** What the processor sees there is the graphics card's, not the RAM behind it. */
const VGA_WINDOW = 0xa0000;
const VGA_WINDOW_END = 0xc0000;

export interface TargetParts {
  readonly machine: Machine;
  readonly memory: GuestMemory;
  readonly translation: Vm['translation'];
  readonly exits: Vm['exits'];
  /** ROM outside RAM. */
  readonly roms: readonly { readonly at: number; readonly bytes: Uint8Array }[];
  readonly keyboard: KeyboardInput;
  readonly accelerator: string;
  readonly configuration: Configuration;
  readonly chardevs: Chardevs;
  readonly log: LogSink;
  /** The disassembler that -d out_asm needs is loaded. */
  readonly printsWasm: boolean;
  readonly saved: SavedMachines;
  readonly media: MonitorMedia;
}

export class MachineTarget implements MonitorTarget {
  readonly version = VERSION;
  readonly reports: ReadonlyMap<string, Report>;
  readonly logItems: ReadonlyMap<string, string> = new Map(Object.entries(LOG_ITEMS));
  readonly media: MonitorMedia;
  readonly saved: SavedMachines;

  constructor(private readonly parts: TargetParts) {
    this.saved = parts.saved;
    this.media = parts.media;
    this.reports = machineReports(parts.machine, parts);
  }

  get name(): string | null {
    return this.parts.configuration.name;
  }
  get uuid(): string | null {
    return this.parts.configuration.uuid;
  }
  get accelerator(): string {
    return this.parts.accelerator;
  }
  get exits(): MonitorTarget['exits'] {
    return this.parts.exits?.();
  }
  get state(): RunState {
    return this.parts.machine.state;
  }
  /** Of the thread that runs it: its own, or this one, which is the process's first. */
  threadId(cpu: number): number {
    return this.parts.machine.cpus[cpu].thread ?? process.pid;
  }
  get cpuCount(): number {
    return this.parts.machine.cpus.length;
  }
  get keys(): ReadonlySet<string> {
    return this.parts.keyboard.keys;
  }

  pause(): void {
    this.parts.machine.pause();
  }
  resume(): void {
    this.parts.machine.resume();
  }
  reset(): void {
    this.parts.machine.requestReset('host');
  }
  powerdown(): void {
    this.parts.machine.requestPowerdown();
  }
  quit(): void {
    this.parts.machine.requestShutdown({ kind: 'host-quit' });
  }
  nmi(): void {
    for (const cpu of this.parts.machine.cpus) cpu.nmi();
    this.parts.machine.wake();
  }

  cpu(index: number): CpuState {
    return this.parts.machine.cpus[index].save();
  }

  readPhysical(at: bigint, into: Uint8Array): boolean {
    const address = Number(at);
    const rom = this.parts.roms.find(({ at: base, bytes }) => address >= base && address + into.length <= base + bytes.length);
    if (rom !== undefined) {
      into.set(rom.bytes.subarray(address - rom.at, address - rom.at + into.length));
      return true;
    }
    if (address >= VGA_WINDOW && address + into.length <= VGA_WINDOW_END) {
      for (let i = 0; i < into.length; i++) into[i] = this.parts.machine.mmio.read(address + i, 1);
      return true;
    }
    try {
      this.parts.memory.read(address, into);
      return true;
    } catch (error) {
      if (error instanceof GuestMemoryError) return false;
      throw error;
    }
  }

  portRead(port: number, width: Width): number {
    return this.parts.machine.ports.read(port, width);
  }
  portWrite(port: number, value: number, width: Width): void {
    this.parts.machine.ports.write(port, value, width);
    this.parts.machine.wake();
  }

  sendKeys(keys: readonly string[], holdMs: number): void {
    const { keyboard } = this.parts;
    for (const key of keys) keyboard.key(key, true);
    setTimeout(() => {
      for (const key of [...keys].reverse()) keyboard.key(key, false);
    }, holdMs);
  }

  chardevs(): { label: string; filename: string }[] {
    return this.parts.chardevs.list();
  }

  disassemble(bytes: Uint8Array, at: bigint, bits: 16 | 32 | 64): { text: string; length: number } {
    const { mnemonic, operands, length } = disassemble(bytes, at, bits);
    return { text: `${mnemonic.padEnd(8)} ${operands}`.trimEnd(), length };
  }

  setLogItems(items: ReadonlySet<string>): void {
    if (items.has('out_asm') && !this.parts.printsWasm)
      throw new MonitorError('out_asm can only be logged if the program was started with -d out_asm');
    this.parts.log.items.clear();
    for (const item of items) this.parts.log.items.add(item);
  }
}
