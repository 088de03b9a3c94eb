/**
 * The lockstep oracle for KVM: a small guest in single steps (KVM_GUESTDBG_SINGLESTEP), which the interpreter follows. Where KVM emulates
 * instructions itself, a step may be several: it does not stop between a REP's rounds, nor right after an OUT, but once more when a REP has nothing left
 * to do. So the interpreter follows until it is where KVM is, or has gone too far. A step over HLT does not halt.
 */
import { disassemble } from '../../core-asm/disasm/disassemble.ts';
import type { CpuState, Vcpu, VcpuExit } from '../../machine/vcpu.ts';
import { codeBits } from '../../monitor/registers.ts';
import { type Bare, RAM } from './bare.ts';
import { comparable } from './comparable.ts';

type Stepping = Vcpu & { step(): VcpuExit | undefined };

/** Instructions, or rounds of a REP, that one step of KVM may be. */
const MOST = 300;
const LONGEST = 15;
const RCX = 1;

/** Flags that an instruction leaves undefined (SDM vol. 1, appendix A): OF, SF, ZF, AF, PF, CF. */
const [OF, SF, ZF, AF, PF, CF] = [0x800, 0x80, 0x40, 0x10, 4, 1];
const UNDEFINED: Readonly<Record<string, number>> = {
  ...{ and: AF, or: AF, xor: AF, test: AF, shl: AF | OF, shr: AF | OF, sar: AF | OF, shld: AF | OF, shrd: AF | OF },
  ...{ mul: SF | ZF | AF | PF, imul: SF | ZF | AF | PF, div: OF | SF | ZF | AF | PF | CF, idiv: OF | SF | ZF | AF | PF | CF },
};

export interface Steps {
  /** Instructions that both have executed with the same result. */
  same: number;
  /** What differs after the next one, for people; null if the guest came to HLT, or the steps were over. */
  difference: string | null;
}

/** The interpreter is `ours`, with a clock by which an instruction takes a nanosecond. */
export function follow(kvms: Bare, ours: Bare, rom: Uint8Array, steps: number): Steps {
  let same = 0;
  for (let step = 0; step < steps; step++) {
    let loose = 0;
    // On a busy host its time may be over before the guest was entered.
    while ((kvms.cpu as Stepping).step()?.kind === 'deadline');
    const theirs = kvms.cpu.save();
    if (theirs.gpr[RCX] === 0n && instructionAt(theirs, kvms, rom).mnemonic.startsWith('rep')) continue;
    let first: string | null = null;
    for (let n = 0; ; n++) {
      const before = ours.cpu.save();
      const code = instructionAt(before, ours, rom);
      if (code.mnemonic === 'hlt') return { same, difference: first };
      // What faulted is delivered, and the first instruction of its handler executed, as under KVM.
      if (before.events.pending === null) (ours.cpu as Stepping).step();
      else ours.cpu.run(ours.clock.now() + 1);
      loose |= UNDEFINED[code.mnemonic] ?? 0;
      const differences = differ(comparable(theirs), comparable(ours.cpu.save()), loose);
      first ??= `at ${before.seg.cs.selector.toString(16)}:${before.rip.toString(16)} ${code.text}: ${differences.join(', ')}`;
      if (differences.length > 0 && n < MOST) continue;
      if (differences.length > 0) return { same, difference: first };
      same += n + 1;
      break;
    }
    // What is undefined is KVM's choice, or it would come back from a stack later.
    const state = ours.cpu.save();
    if (state.rflags !== theirs.rflags) ours.cpu.restore({ ...state, rflags: theirs.rflags });
  }
  return { same, difference: null };
}

/** Guests of one ROM map memory as it is. */
function instructionAt(cpu: CpuState, { vm }: Bare, rom: Uint8Array): { mnemonic: string; text: string } {
  const at = Number(BigInt.asUintN(32, cpu.seg.cs.base + cpu.rip));
  const bytes = at + LONGEST <= 0xf0000 && at < RAM ? vm.memory.view(at, LONGEST, 'r') : rom.subarray(at & 0xffff, (at & 0xffff) + LONGEST);
  const { mnemonic, operands, length } = disassemble(bytes, cpu.rip, codeBits(cpu));
  return { mnemonic, text: `${Buffer.from(bytes.subarray(0, length)).toString('hex')} ${mnemonic} ${operands}`.trimEnd() };
}

/** Where two states differ, apart from these flags. */
function differ(theirs: unknown, ours: unknown, loose: number, path = ''): string[] {
  if (typeof theirs === 'object' && theirs !== null && typeof ours === 'object' && ours !== null) {
    const [one, other] = [theirs, ours].map((value) => (value instanceof Map ? Object.fromEntries(value) : value)) as Record<
      string,
      unknown
    >[];
    return Object.keys({ ...one, ...other }).flatMap((key) => differ(one[key], other[key], loose, `${path}.${key}`));
  }
  if (theirs === ours) return [];
  if (path === '.rflags' && ((Number(theirs) ^ Number(ours)) & ~loose) === 0) return [];
  return [`${path.slice(1)} ${text(theirs)} under KVM, here ${text(ours)}`];
}

const text = (value: unknown): string =>
  typeof value === 'bigint' || typeof value === 'number' ? `0x${value.toString(16)}` : JSON.stringify(value);
