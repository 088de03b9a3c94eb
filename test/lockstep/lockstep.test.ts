/** A mistake is planted in translated code, and found. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { assemble } from '../../boards/boot/asm16.ts';
import { firmware } from '../helpers/guests.ts';
import { needsCore } from '../helpers/stock-pc.ts';
import { createSide, parseEngine } from './machines.ts';
import { reportText } from './report.ts';
import { type Finding, findDifference } from './search.ts';
import type { Side } from './side.ts';

const present = needsCore();

/** Copies itself to RAM, and changes registers and memory in loops, of which the second adds a number that nothing else has. */
const PROGRAM = `
    cld
    mov ax, 0xf000
    mov ds, ax
    xor ax, ax
    mov es, ax
    mov ss, ax
    mov sp, 0x7000
    xor si, si
    mov di, 0x8000
    mov cx, 0x200
    rep movsb
    mov ds, ax
    push word 0
    push word 0x8030
    retf
`;
const LOOP = `
    mov bx, 60000
again:
    add edx, 0x1234
    adc eax, edx
    mov [0x600], eax
    push eax
    pop ecx
    xor edx, ecx
    dec bx
    jnz again
    mov bx, 60000
more:
    xor ecx, eax
    adc [0x604], ecx
    add esi, 0x00abcdef
    sub ecx, 3
    add eax, ecx
    dec bx
    jnz more
    mov eax, 1
    db 0x0f, 0xa2               ; cpuid
    mov dx, 0x501
    db 0xee
`;

const CORE = join(import.meta.dirname, '../../dist/core.wasm');
let folder: string;
let guest: string[];
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'twin86-lockstep-'));
  if (!present) return;
  const bios = new Uint8Array(0x10000).fill(0xf4);
  bios.set(assemble(PROGRAM));
  bios.set(assemble(LOOP), 0x30);
  bios.set([0xea, 0, 0, 0, 0xf0], 0xfff0);
  writeFileSync(join(folder, 'bios'), bios);
  guest = [
    '-L',
    await firmware(),
    '-bios',
    join(folder, 'bios'),
    '-m',
    '1',
    '-vga',
    'none',
    '-device',
    'isa-debug-exit,iobase=0x501,iosize=1',
  ];
});
afterAll(() => rmSync(folder, { recursive: true }));

interface Wasm {
  Module: new (bytes: Uint8Array) => object;
}
const wasm = (globalThis as unknown as { WebAssembly: Wasm }).WebAssembly;
const { Module } = wasm;
afterEach(() => {
  wasm.Module = Module;
});

/** Every later module has other bytes in place of some. Both are as long. */
function plant(from: number[], to: number[]): void {
  wasm.Module = class extends Module {
    constructor(bytes: Uint8Array) {
      const changed = bytes.slice();
      for (let at = 0; (at = Buffer.from(changed).indexOf(Buffer.from(from), at)) >= 0; at++) changed.set(to, at);
      super(changed);
    }
  };
}

/** The first of those that were compared last. */
let side: Side;

async function compare(engines: [string, string], every: number, ...extra: string[]): Promise<Finding | null> {
  const core = new Uint8Array(readFileSync(CORE));
  const [one, other] = engines.map(parseEngine);
  const first = await createSide(one, core, guest, () => {});
  side = first;
  const second = await createSide(other, core, [...guest, ...extra], () => {});
  return findDifference(first, second, { every, regions: other.threshold > 0 });
}

it('runs a guest to its end where there is no difference', async () => {
  expect(await compare(['interpreter', 'translator=1'], 20_000)).toBeNull();
});

it('finds a wrong constant in translated code to the instruction', async () => {
  // i32.const 0xabcdef in signed LEB128, and the same with another lowest bit.
  plant([0x41, 0xef, 0x9b, 0xaf, 0x05], [0x41, 0xee, 0x9b, 0xaf, 0x05]);
  const finding = await compare(['interpreter', 'translator=1'], 20_000);
  expect(finding).toMatchObject({ within: 1 });
  expect(finding?.instructions).toBeGreaterThan(60_000 * 8);
  const text = reportText(finding as Finding, side, 'translator');
  expect(text).toMatch(
    /^interpreter and translator differ after instruction \d+, at 0:8[0-9a-f]{3}\n> +[0-9a-f]+ +6681c6efcdab00 +add esi, 0xabcdef\n/,
  );
  expect(text).toContain('cpu0.rsi');
});

it('finds an instruction that the interpreter does otherwise', async () => {
  const finding = await compare(['interpreter', 'interpreter'], 20_000, '-cpu', 'qemu64,+ssse3');
  expect(finding).toMatchObject({ within: 1 });
  const text = reportText(finding as Finding, side, 'other');
  expect(text).toMatch(/^interpreter and other differ after instruction \d+, at 0:8[0-9a-f]{3}\n> +[0-9a-f]+ +0fa2 +cpuid\n/);
  expect(text).toMatch(/ {2}cpu0.rcx: 0x\w+ \/ 0x\w+\n$/);
});

it('gives up where it was told to', async () => {
  const finding = await compare(['interpreter', 'translator=20'], 20_000, '-cpu', 'qemu64,+ssse3');
  expect(finding?.instructions).toBeGreaterThan(200_000);
  const core = new Uint8Array(readFileSync(CORE));
  const sides = [
    await createSide(parseEngine('interpreter'), core, guest, () => {}),
    await createSide(parseEngine('translator'), core, guest, () => {}),
  ];
  expect(await findDifference(sides[0], sides[1], { every: 1000, until: 5000, regions: true })).toBeNull();
  expect(sides[0].instructions).toBeLessThan(8000);
});

it.each(['jit', 'translator=x', ''])("does not know the engine '%s'", (name) => {
  expect(() => parseEngine(name)).toThrow('there are interpreter, translator[=THRESHOLD] and kvm');
});
