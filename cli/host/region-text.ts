/** Translated code for people: guest instructions, the nodes of their traces, and the WebAssembly that they became. For -d op and out_asm. */
import type { RegionInstruction, TracedRegion } from '../../accel/tcg/trace.ts';
import { disassemble } from '../../core-asm/disasm/disassemble.ts';
import { FLAG_KINDS, OPERATIONS, PLACES } from '../../core-asm/disasm/nodes.ts';
import { hex } from '../../monitor/format.ts';

/** By the engine's number of the mode. */
const MODES = [16, 32, 64] as const;
const NODE = 8;
/** Widths of values by number, as they are called in WebAssembly; 0 is none. */
const WIDTHS = ['', 'i1', 'i8', 'i16', 'i32', 'i64'];
/** The value is computed where it is used. */
const LATE = 0x80;
/** Only flags are made of it. */
const FOR_FLAGS = 0x40;
const NO_ARGUMENT = 0xff;

/** One node: number, width, operation, what it works on. */
function nodeText(nodes: DataView, n: number): string {
  const at = n * NODE;
  const [operation, width] = [OPERATIONS[nodes.getUint8(at)], nodes.getUint8(at + 1)];
  const words = [operation];
  if (operation === 'const') words.push(String(nodes.getInt32(at + 4, true)));
  else {
    const detail = nodes.getUint16(at + 6, true);
    if (operation === 'get' || operation === 'set') words.push(PLACES[detail & 15]);
    else if (operation === 'flags') words.push(FLAG_KINDS[detail]);
    else if (detail > 0) words.push(`#${detail}`);
    for (let i = 2; i < 5; i++) if (nodes.getUint8(at + i) !== NO_ARGUMENT) words.push(`%${nodes.getUint8(at + i)}`);
  }
  const line = `    %${String(n).padEnd(3)} ${WIDTHS[width & ~(LATE | FOR_FLAGS)].padEnd(4)} ${words.join(' ')}`;
  const when = [...(width & LATE ? ['where it is used'] : []), ...(width & FOR_FLAGS ? ['for flags'] : [])].join(', ');
  return when ? `${line.padEnd(40)} ; ${when}` : line;
}

function instructionText({ address, bytes, nodes }: RegionInstruction, mode: number, withNodes: boolean): string {
  const { mnemonic, operands } = disassemble(bytes, BigInt(address), MODES[mode]);
  const shown = [...bytes].map((byte) => hex(byte, 2)).join(' ');
  const line = `  0x${hex(address, 8)}:  ${shown.padEnd(24)} ${mnemonic.padEnd(8)} ${operands}`.trimEnd();
  if (!withNodes) return line;
  const view = new DataView(nodes.buffer, nodes.byteOffset, nodes.byteLength);
  const list = Array.from({ length: nodes.length / NODE }, (_, n) => nodeText(view, n));
  return [line, ...(list.length > 0 ? list : ['    handler of the interpreter'])].join('\n');
}

/** The blocks of a region with their guest code and, for -d op, its nodes. Addresses are physical. */
export function regionText(region: TracedRegion, withNodes: boolean): string {
  const lines = [`region 0x${hex(region.address, 8)}, ${MODES[region.mode]}-bit code, ${region.instructions.length} instructions`];
  let block = -1;
  for (const instruction of region.instructions) {
    if (instruction.block !== block) lines.push(` block ${instruction.block}:`);
    block = instruction.block;
    lines.push(instructionText(instruction, region.mode, withNodes));
  }
  return `${lines.join('\n')}\n`;
}

/** The functions of a module in the text format, in their order: what begins with `(func` at its top level and is no import. */
export const functionsOf = (text: string): string[] =>
  text
    .trimEnd()
    .slice(0, -')'.length)
    .split(/\n {2}(?=\()/)
    .filter((part) => part.startsWith('(func'))
    .map((part) => part.replace(/\n {2}/g, '\n'));
