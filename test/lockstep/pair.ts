/**
 * The interpreter and KVM at the same instruction: each goes a step, and they are compared.
 *
 * Who a step belongs to is not the same everywhere. Processors step through each round of a REP; a KVM that emulates may do all of them at once, and step
 * once more when nothing is left to do. MOV SS may take the next instruction along; an event comes with or without the first instruction of its handler; level 3
 * of long mode may run as far as its next exit. So whoever is behind follows until both are at the same place, or one has gone too far. It is KVM that
 * says when an interrupt is taken.
 */
import type { TcgVcpu } from '../../accel/tcg/vcpu.ts';
import { disassemble } from '../../core-asm/disasm/disassemble.ts';
import type { Registers, VcpuExit } from '../../machine/vcpu.ts';
import { type Allowance, allowanceFor } from './allowed.ts';
import { REGISTERS } from './side.ts';
import type { SteppedKvm } from './stepped-kvm.ts';

/** Instructions, or parts of a REP, that one step of the other may be; and where it does not stop after each. */
const MOST = 300;
const MOST_UNSTOPPED = 20_000_000;
/** Rounds of a REP. */
const MOST_PARTS = 4096;
const RCX = 1;
const LONGEST = 15;

/** One of two: a machine, or a bare processor. */
export interface Stepped<Cpu> {
  readonly cpu: Cpu;
  /** What devices have seen since the last time that both were alike. */
  readonly traffic: string[];
  /** Bytes of code, from the state that the interpreter is in. */
  code(at: bigint, length: number): Uint8Array;
}

export interface Difference {
  /** Of the instruction that was executed first since both were alike. */
  readonly at: bigint;
  /** How many had been executed. */
  readonly instructions: number;
  readonly text: string;
  readonly differences: readonly string[];
}

/** No instruction that may differ. */
const NOTHING = { why: null, flags: 0, registers: [] } as const;

interface Place {
  readonly rip: bigint;
  readonly rcx: bigint;
  readonly linear: bigint;
  readonly bits: 16 | 32 | 64;
  /** Once it has been looked for. */
  allowance?: Allowance | typeof NOTHING;
}

export class Pair {
  /** How often KVM took over what the interpreter has, by reason. */
  readonly allowed = new Map<Allowance['why'], number>();
  /** Where the interpreter has been since both were alike. */
  private readonly passed = new Map<bigint, Place>();
  /** How both last ended a step. */
  exit: VcpuExit = { kind: 'debug', at: 0n };

  constructor(
    private readonly ours: Stepped<TcgVcpu>,
    private readonly kvms: Stepped<SteppedKvm>,
  ) {}

  /** The next instruction; null if both did the same. */
  step(): Difference | null {
    const { ours, kvms } = this;
    const { interrupts } = kvms.cpu;
    const start = this.place();
    const steps = [kvms.cpu.step()];
    let wanted = kvms.cpu.interrupts > interrupts;
    let first: readonly string[] | null = null;
    const { instructions } = ours.cpu;
    this.passed.clear();
    for (let [n, unstopped] = [0, 0]; n < MOST && unstopped < MOST_UNSTOPPED; ) {
      if (kvms.cpu.stops || ours.cpu.level !== 3) n++;
      else unstopped++;
      const now = this.passed.size === 0 ? start : this.place();
      if (!this.passed.has(now.linear)) this.passed.set(now.linear, now);
      const delivered = ours.cpu.deliver(wanted);
      if (delivered !== null) wanted = false;
      if (delivered === null) ours.cpu.step();
      this.exit = ours.cpu.isHalted ? { kind: 'halted' } : (delivered ?? { kind: 'debug', at: now.linear });
      let differences = this.compare();
      // KVM has delivered the event only, or done a part of a REP, or found nothing left to do.
      for (let more = 0; differences !== null && more < MOST_PARTS && this.isKvmBehind(start); more++) {
        steps.push(kvms.cpu.step());
        differences = this.compare();
      }
      if (differences === null) return this.agree(steps, start, instructions);
      first ??= differences;
    }
    return this.difference(start, instructions, first ?? []);
  }

  private agree(steps: readonly VcpuExit[], start: Place, instructions: number): Difference | null {
    const { ours, kvms } = this;
    kvms.cpu.instructions = ours.cpu.instructions;
    // A step over HLT need not halt.
    if (this.exit.kind === 'halted') kvms.cpu.halt();
    const [theirs, own] = [kvms.traffic.splice(0), ours.traffic.splice(0)];
    const unexpected = steps.find(({ kind }) => kind === 'internal' || (kind === 'shutdown') !== (this.exit.kind === 'shutdown'));
    if (unexpected === undefined && theirs.length === own.length && theirs.every((line, i) => line === own[i])) return null;
    const show = (lines: readonly string[]): string => lines.join('; ') || 'nothing';
    const what =
      unexpected === undefined
        ? `devices: ${show(own)} / ${show(theirs)}`
        : `exit: ${this.exit.kind} / ${unexpected.kind === 'internal' ? unexpected.detail : unexpected.kind}`;
    return this.difference(start, instructions, [what]);
  }

  private place(): Place {
    const { cpu } = this.ours;
    return { rip: cpu.rip, rcx: cpu.rcx, linear: cpu.linearIp, bits: cpu.codeBits };
  }

  /** Null if they are alike, with what is allowed to differ put right. */
  private compare(): string[] | null {
    // Where it is shows first whether it is worth a look.
    const [theirs, rip] = [this.kvms.cpu.registers(), this.ours.cpu.rip];
    if (rip !== theirs.rip) return [`rip: ${hex(rip)} / ${hex(theirs.rip)}`];
    const ours = this.ours.cpu.registers();
    if (alike(ours, theirs, 0, [])) return null;
    for (const place of this.passed.values()) {
      place.allowance ??= allowanceFor(this.instruction(place).mnemonic, place.rcx) ?? NOTHING;
      const { allowance } = place;
      const { flags, registers, why } = allowance;
      if (why === null) continue;
      const changed = [...ours.gpr.keys()].filter((i) => ours.gpr[i] !== theirs.gpr[i]);
      if (registers === null && changed.length > 1) continue;
      if (!alike(ours, theirs, flags, registers ?? changed)) continue;
      this.kvms.cpu.setRegisters(ours);
      this.allowed.set(why, (this.allowed.get(why) ?? 0) + 1);
      return null;
    }
    return differing(ours, theirs);
  }

  private isKvmBehind(start: Place): boolean {
    const [{ rip, rcx }, theirs] = [this.ours.cpu, this.kvms.cpu.registers()];
    return theirs.rip === start.rip && (rip !== start.rip || theirs.gpr[RCX] > rcx);
  }

  private difference(at: Place, instructions: number, differences: readonly string[]): Difference {
    const { mnemonic, operands, bytes } = this.instruction(at);
    return { at: at.linear, instructions, text: `${Buffer.from(bytes).toString('hex')} ${mnemonic} ${operands}`.trimEnd(), differences };
  }

  private instruction({ linear, rip, bits }: Place): { mnemonic: string; operands: string; bytes: Uint8Array } {
    const bytes = this.ours.code(linear, LONGEST);
    const { mnemonic, operands, length } = disassemble(bytes, rip, bits);
    return { mnemonic, operands, bytes: bytes.subarray(0, length) };
  }
}

const hex = (value: bigint): string => `0x${value.toString(16)}`;

/** Apart from these flags and these general registers. */
function alike(ours: Registers, theirs: Registers, flags: number, registers: readonly number[]): boolean {
  if (((ours.rflags ^ theirs.rflags) & ~BigInt(flags)) !== 0n) return false;
  for (let i = 0; i < ours.gpr.length; i++) if (ours.gpr[i] !== theirs.gpr[i] && !registers.includes(i)) return false;
  return true;
}

function differing(ours: Registers, theirs: Registers): string[] {
  const found = REGISTERS.flatMap((name, i) =>
    ours.gpr[i] === theirs.gpr[i] ? [] : [`${name}: ${hex(ours.gpr[i])} / ${hex(theirs.gpr[i])}`],
  );
  return ours.rflags === theirs.rflags ? found : [...found, `rflags: ${hex(ours.rflags)} / ${hex(theirs.rflags)}`];
}
