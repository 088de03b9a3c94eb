/** A finding for people: what differs, and the code there. */
import { disassemble } from '../../core-asm/disasm/disassemble.ts';
import type { CpuState } from '../../machine/vcpu.ts';
import { translate } from '../../monitor/paging.ts';
import { codeBits } from '../../monitor/registers.ts';
import type { Finding } from './search.ts';
import type { Point } from './side.ts';

const LONGEST = 15;
/** Instructions that are shown after it. */
const FOLLOWING = 4;
const WIDEST = 160;

export function reportText({ instructions, before, differences, within }: Finding, names: readonly [string, string]): string {
  const cpu = before.state.cpus[0];
  const lines = listing(before, Math.min(Math.max(within, 1), 50) + FOLLOWING);
  const where =
    within === 1
      ? `instruction ${instructions}`
      : within === 0
        ? `an event at instruction ${instructions}`
        : `the ${within} instructions from ${instructions} on`;
  const first = `${names[0]} and ${names[1]} differ after ${where}, at ${cpu.seg.cs.selector.toString(16)}:${cpu.rip.toString(16)}\n`;
  const code = lines.map((line, i) => `${i === 0 ? '>' : ' '} ${line}\n`).join('');
  return `${first}${code}${differences.map((difference) => `  ${difference.length > WIDEST ? `${difference.slice(0, WIDEST)}...` : difference}\n`).join('')}`;
}

function listing({ state, ram }: Point, count: number): string[] {
  const cpu = state.cpus[0];
  const lines: string[] = [];
  let ip = cpu.rip;
  for (let i = 0; i < count; i++) {
    const bytes = codeAt(cpu, ram, cpu.seg.cs.base + ip);
    if (bytes.length === 0) return [...lines, `${ip.toString(16)}: not in RAM`];
    const { mnemonic, operands, length } = disassemble(bytes, ip, codeBits(cpu));
    const hex = Buffer.from(bytes.subarray(0, length)).toString('hex');
    lines.push(`${ip.toString(16).padStart(8, '0')}  ${hex.padEnd(22)} ${mnemonic} ${operands}`.trimEnd());
    ip += BigInt(length);
  }
  return lines;
}

/** As many bytes of an instruction as are mapped to RAM. */
function codeAt(cpu: CpuState, ram: Uint8Array, linear: bigint): Uint8Array {
  const read = (at: bigint, into: Uint8Array): boolean => {
    const from = Number(at);
    if (from + into.length > ram.length) return false;
    into.set(ram.subarray(from, from + into.length));
    return true;
  };
  const found: number[] = [];
  for (let i = 0n; i < LONGEST; i++) {
    const at = translate(cpu, read, BigInt.asUintN(64, linear + i));
    if (at === null || Number(at) >= ram.length) break;
    found.push(ram[Number(at)]);
  }
  // ROM below 1 MiB hides RAM that is empty.
  return Uint8Array.from(found.some((byte) => byte !== 0) ? found : []);
}
