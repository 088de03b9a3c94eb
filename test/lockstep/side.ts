/** One of two machines that run the same guest: taken from place to place, and back. */
import type { TcgVcpu } from '../../accel/tcg/vcpu.ts';
import type { Pc } from '../../boards/pc.ts';
import type { MachineState } from '../../machine/machine.ts';
import type { CpuState, Vcpu } from '../../machine/vcpu.ts';
import { translate } from '../../monitor/paging.ts';
import { differences } from '../fuzz/snapshot.ts';
import { Drive } from '../helpers/drive.ts';
import { comparable } from './allowed.ts';
import type { CodeMemory } from './code-memory.ts';

export interface Point {
  readonly instructions: number;
  readonly state: MachineState;
  readonly ram: Uint8Array;
}

const PAGE = 4096;
/** By number. */
export const REGISTERS = ['rax', 'rcx', 'rdx', 'rbx', 'rsp', 'rbp', 'rsi', 'rdi', 'r8', 'r9', 'r10', 'r11', 'r12', 'r13', 'r14', 'r15'];

/** With registers by their names. */
const readable = ({ gpr, ...others }: Pick<CpuState, 'gpr'>) => ({
  ...Object.fromEntries(REGISTERS.map((name, i) => [name, gpr[i]])),
  ...others,
});

/** A processor that counts its instructions. */
export type Counting = Vcpu & { readonly instructions: number };

/** What only some sides have. */
export interface SideParts {
  /** What its devices have been asked, where KVM is one of both. */
  readonly traffic?: string[];
  readonly code: CodeMemory;
}

export class Side<Cpu extends Counting = TcgVcpu> {
  private readonly drive: Drive;
  /** The counter of instructions is the engine's own and does not go back: what it is ahead by. */
  private ahead = 0;

  constructor(
    readonly name: string,
    readonly pc: Pc,
    private readonly nanosPerInstruction: number,
    private readonly parts: SideParts,
  ) {
    this.drive = new Drive(pc);
  }

  get cpu(): Cpu {
    return this.pc.machine.cpus[0] as Vcpu as Cpu;
  }

  get traffic(): string[] {
    return this.parts.traffic ?? [];
  }

  get instructions(): number {
    return this.cpu.instructions - this.ahead;
  }

  get ended(): boolean {
    return this.drive.ended;
  }

  get ram(): Uint8Array {
    const { memory } = this.pc.vm;
    return memory.view(0, memory.size, 'r');
  }

  /** By so many instructions, or whatever takes as long, and on to where events are looked at. */
  run(instructions: number): Promise<void> {
    return this.drive.runTo(this.pc.machine.clock.now() + instructions * this.nanosPerInstruction);
  }

  private shown(cpu: CpuState): object {
    return readable(this.parts.traffic === undefined ? cpu : comparable(cpu));
  }

  take(): Point {
    return { instructions: this.instructions, state: this.pc.machine.save(), ram: this.ram.slice() };
  }

  putBack({ instructions, state, ram }: Point): void {
    this.putBackRam(ram);
    this.pc.machine.restore(state);
    this.ahead = this.cpu.instructions - instructions;
  }

  /** To a point a few plain instructions ago: what the TLB holds stays. */
  stepBack(this: Side, { instructions, state, ram }: Point): void {
    this.putBackRam(ram);
    this.cpu.restoreRegisters(state.cpus[0]);
    this.ahead = this.cpu.instructions - instructions;
  }

  /** Freely, to the first time that it comes to the instruction at a linear address; false if it ends before. */
  async runToAddress(at: bigint): Promise<boolean> {
    this.cpu.setBreakpoints?.([at]);
    await this.drive.runTo();
    this.cpu.setBreakpoints?.([]);
    return !this.ended;
  }

  /** As many bytes of code at a linear address as there are. */
  readCode(cpu: CpuState, linear: bigint, length: number): Uint8Array {
    const { memory } = this.pc.vm;
    const read = (at: bigint, into: Uint8Array): boolean => this.parts.code.read(memory, Number(at), into);
    const found = new Uint8Array(length);
    for (let i = 0; i < length; i++) {
      const at = translate(cpu, read, BigInt.asUintN(64, linear + BigInt(i)));
      if (at === null || !read(at, found.subarray(i, i + 1))) return found.subarray(0, i);
    }
    return found;
  }

  /** Only pages that differ are written: translations of the others stay. */
  private putBackRam(ram: Uint8Array): void {
    const now = this.ram;
    for (let at = 0; at < ram.length; at += PAGE) {
      const page = ram.subarray(at, at + PAGE);
      if (Buffer.compare(page, now.subarray(at, at + PAGE)) !== 0) this.pc.vm.memory.write(at, page);
    }
  }

  /** How this one's state differs from another's, first of all the processor's; empty if it does not. */
  differs(other: Side<Counting> | Point): string[] {
    const then = other instanceof Side ? other.pc.machine.save() : other.state;
    const now = this.pc.machine.save();
    const found = [
      ...(now.time === then.time ? [] : [`time: ${now.time} / ${then.time}`]),
      ...now.cpus.flatMap((cpu, i) => differences(this.shown(cpu), this.shown(then.cpus[i]), `cpu${i}`)),
      ...Object.keys(now.devices).flatMap((id) => differences(now.devices[id].state, then.devices[id].state, id)),
    ];
    const [mine, theirs] = [this.ram, other.ram];
    if (Buffer.compare(mine, theirs) === 0) return found;
    const at = mine.findIndex((byte, i) => byte !== theirs[i]);
    return [...found, `memory at 0x${at.toString(16)}: 0x${mine[at].toString(16)} / 0x${theirs[at].toString(16)}`];
  }
}
