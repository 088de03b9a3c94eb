/** A finding for people: what differs, and the code there. */
import { disassemble } from '../../core-asm/disasm/disassemble.ts';
import { codeBits } from '../../monitor/registers.ts';
import type { Finding } from './search.ts';
import type { Point, Side } from './side.ts';

const LONGEST = 15;
/** Instructions that are shown after it. */
const FOLLOWING = 4;
const WIDEST = 160;

export function reportText({ instructions, before, differences, within }: Finding, first: Side, second: string): string {
  const cpu = before.state.cpus[0];
  first.putBack(before);
  const lines = listing(first, before, Math.min(Math.max(within, 1), 50) + FOLLOWING);
  const where =
    within === 1
      ? `instruction ${instructions}`
      : within === 0
        ? `an event at instruction ${instructions}`
        : `the ${within} instructions from ${instructions} on`;
  const summary = `${first.name} and ${second} differ after ${where}, at ${cpu.seg.cs.selector.toString(16)}:${cpu.rip.toString(16)}\n`;
  const code = lines.map((line, i) => `${i === 0 ? '>' : ' '} ${line}\n`).join('');
  return `${summary}${code}${differences.map((difference) => `  ${difference.length > WIDEST ? `${difference.slice(0, WIDEST)}...` : difference}\n`).join('')}`;
}

function listing(side: Side, { state }: Point, count: number): string[] {
  const cpu = state.cpus[0];
  const lines: string[] = [];
  let ip = cpu.rip;
  for (let i = 0; i < count; i++) {
    const bytes = side.readCode(cpu, cpu.seg.cs.base + ip, LONGEST);
    if (bytes.length === 0) return [...lines, `${ip.toString(16)}: no memory`];
    const { mnemonic, operands, length } = disassemble(bytes, ip, codeBits(cpu));
    const hex = Buffer.from(bytes.subarray(0, length)).toString('hex');
    lines.push(`${ip.toString(16).padStart(8, '0')}  ${hex.padEnd(22)} ${mnemonic} ${operands}`.trimEnd());
    ip += BigInt(length);
  }
  return lines;
}
