/**
 * The WebAssembly that hot rows become, as files that a change of the translator has to change too (npx vitest run test/core/emitted.test.ts -u), so that
 * it is seen what a change does. Right or wrong is for other tests.
 */
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { TRACE_REGIONS, type Trace, type TracedRegion } from '../../accel/tcg/trace.ts';
import { Translator } from '../../accel/tcg/translator.ts';
import { functionsOf, regionText } from '../../cli/host/region-text.ts';
import { loadWasmPrinter, type WasmPrinter } from '../../cli/host/wabt.ts';
import { L, Processor } from './processor.ts';
import { longWorld, protectedWorld } from './world.ts';

let p: Processor;
let print: WasmPrinter;
beforeAll(async () => {
  p = await Processor.create('max');
  print = await loadWasmPrinter();
});

/** #UD, which no region runs: its end. */
const UNDEFINED = [0x0f, 0x0b];
const DATA = 0x40000;
const ROUNDS = 50;

/** Fields of the state block by their offsets, beyond those of general registers and of entries of the TLB. */
const FIELDS = new Map<number, string>();
for (const [name, value] of Object.entries(L)) {
  if (typeof value === 'number' && value >= L.ZERO && value < L.TLB && !FIELDS.has(value)) FIELDS.set(value, name);
}

/** An address of the core's memory, which moves with every change of the core. */
const isAddress = (value: number): boolean => value >= 1 << 16 && value < 1 << 30;

/** A region's number in the table, which moves with every new handler, where the one of a record is compared with it (RECORD_SLOT). */
const SLOT_COMPARED = /(i32\.load offset=24\n +i32\.const )\d+/g;

/** Fields by name; statuses of leaving, which are large numbers, in hexadecimal; no addresses, and no declarations of locals. */
const readable = (text: string): string =>
  text
    .replace(/^ +\(local .*\n/m, '')
    .replace(/ align=1$/gm, '')
    .replace(SLOT_COMPARED, '$1(slot)')
    .replace(/offset=(\d+)$/gm, (_, offset) =>
      isAddress(Number(offset)) ? 'offset=(address)' : `offset=${FIELDS.get(Number(offset)) ?? offset}`,
    )
    .replace(/i32\.const (\d+)$/gm, (all, value) => {
      if (isAddress(Number(value))) return 'i32.const (address)';
      return Number(value) >= 1 << 30 ? `i32.const 0x${Number(value).toString(16)}` : all;
    });

/** Translates the code at RIP, however cold it is; gives guest code and WebAssembly of the region. */
function emitted(bits: 32 | 64, code: readonly number[], stay?: number): string {
  const texts: string[] = [];
  const regions = (module: Uint8Array, list: readonly TracedRegion[]): void => {
    const functions = functionsOf(print(module));
    texts.push(...list.map((region, i) => `${regionText(region, false)}\n${functions[i]}\n`));
  };
  const trace: Trace = { bits: TRACE_REGIONS, event: () => {}, code: () => {}, state: () => {}, regions };
  (bits === 64 ? longWorld(p) : protectedWorld(p)).enter(0);
  p.translator = new Translator(p.core, 0, trace, stay);
  p.writeBytes(Number(p.linearRip), [...code, ...UNDEFINED]);
  // What has not run is no part of a region.
  p.set64(L.RCX, ROUNDS);
  p.set64(L.RBX, DATA);
  const start = p.rip;
  p.run(ROUNDS * code.length);
  p.rip = start;
  p.core.exports.stateReplaced(p.cpu);
  p.translateHere();
  expect(texts).toHaveLength(1);
  return readable(texts[0]);
}
it.each<[string, 32 | 64, number[]]>([
  ['load', 64, [0x48, 0x8b, 0x43, 0x08]], // mov rax, [rbx+8]
  ['store', 64, [0x89, 0x43, 0x08]], // mov [rbx+8], eax
  ['add-memory', 32, [0x01, 0x03]], // add [ebx], eax
  ['cmp-jcc', 64, [0x39, 0xd8, 0x72, 0x01, 0x90]], // cmp eax, ebx; jb
  ['flags-unneeded', 64, [0x31, 0xd2, 0x48, 0x0f, 0xaf, 0xc3, 0x01, 0xd8]], // xor edx, edx; imul rax, rbx; add eax, ebx
  ['push-pop', 64, [0x50, 0x5a]], // push rax; pop rdx
  ['call-ret', 32, [0xe8, 1, 0, 0, 0, 0x90, 0xc3]], // call; nop; ret
  ['rep-movs', 64, [0xf3, 0x48, 0xa5]], // rep movsq
  ['addps', 64, [0x0f, 0x58, 0xc1]], // addps xmm0, xmm1
  ['loop', 64, [0x48, 0x03, 0x04, 0xcb, 0xff, 0xc9, 0x75, 0xf8]], // add rax, [rbx+rcx*8]; dec ecx; jnz
])('%s (%i)', async (name, bits, code) => {
  await expect(emitted(bits, code)).toMatchFileSnapshot(join(import.meta.dirname, 'emitted', `${name}-${bits}.wat`));
});

it('a region that is stayed in for long (64)', async () => {
  const code = [0xe8, 1, 0, 0, 0, 0x90, 0xff, 0xc0, 0xc3]; // call; nop; inc eax; ret
  await expect(emitted(64, code, 0)).toMatchFileSnapshot(join(import.meta.dirname, 'emitted/call-ret-kept-64.wat'));
});
