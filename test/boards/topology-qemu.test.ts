/** CPUID of several processors beside QEMU's: a ROM reads it on the first of them. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseCpu } from '../../accel/tcg/cpu-models.ts';
import { withTopology } from '../../boards/topology.ts';
import { assembleRom } from '../accel/bare.ts';
import { qemu, run } from '../helpers/emulators.ts';
import { hasTool, needs } from '../helpers/needs.ts';

const QEMU = qemu(64);
needs(QEMU.what, QEMU.present);
needs('nasm', hasTool('nasm'));

/** [leaf, subleaf], and of EAX, EBX, ECX and EDX the bits that say how processors are packed. */
const LEAVES: readonly (readonly [number, number, readonly number[]])[] = [
  [1, 0, [0, 0x00ff_0000, 0, 1 << 28]],
  ...[0, 1, 2, 3, 4].map((cache): [number, number, number[]] => [4, cache, [0xffff_ffff, 0, 0, 0]]),
  ...[0, 1, 2].map((level): [number, number, number[]] => [0xb, level, [0xffff_ffff, 0xffff_ffff, 0xffff_ffff, 0]]),
  [0x8000_0001, 0, [0, 0, 2, 0]],
  [0x8000_0008, 0, [0, 0, 0xffff, 0]],
];

const ROM = `
  start: xor ax, ax
    mov ss, ax
    mov sp, 0x7000
    mov si, leaves
  next: mov eax, [cs:si]
    mov ecx, [cs:si + 4]
    cpuid
    push edx
    push ecx
    push ebx
    push eax
    mov cx, 16
    mov bp, sp
  byte_out: mov al, [bp]
    out 0xe9, al
    inc bp
    loop byte_out
    add sp, 16
    add si, 8
    cmp si, end
    jb next
    mov al, 1
    out 0xf4, al
  leaves: ${LEAVES.map(([leaf, subleaf]) => `dd ${leaf}, ${subleaf}`).join('\n')}
  end:`;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'twin86-topology-'));
  writeFileSync(join(folder, 'bios'), assembleRom(ROM));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe.each(['qemu64', 'Haswell', 'EPYC'])('CPUID of %s', (model) => {
  it.each([
    [1, 2, 1],
    [1, 4, 2],
    [2, 2, 1],
    [4, 1, 1],
    [1, 3, 1],
  ])('is as under QEMU: %i sockets, %i cores, %i threads', async (sockets, cores, threads) => {
    const out = join(folder, 'out');
    const smp = `${sockets * cores * threads},sockets=${sockets},cores=${cores},threads=${threads}`;
    const machine = [
      '-accel',
      'tcg',
      '-cpu',
      model,
      '-smp',
      smp,
      '-m',
      '16',
      '-nodefaults',
      '-display',
      'none',
      '-bios',
      join(folder, 'bios'),
    ];
    await run(QEMU, [...machine, '-debugcon', `file:${out}`, '-device', 'isa-debug-exit,iobase=0xf4,iosize=4']);
    const theirs = new Uint32Array(new Uint8Array(readFileSync(out)).buffer);
    const cpu = withTopology(parseCpu(model).cpu, { sockets, cores, threads });
    for (const [i, [leaf, subleaf, masks]] of LEAVES.entries()) {
      // QEMU's processors of AMD have no leaf 4, as AMD's have not; ours have it.
      if (leaf === 4 && model !== 'Haswell') continue;
      const part = (registers: ArrayLike<number>) => masks.map((mask, r) => (registers[r] & mask) >>> 0);
      const where = `leaf ${leaf.toString(16)}H, ${subleaf}`;
      expect(part(cpu.cpuid(leaf, subleaf)), where).toEqual(part(theirs.subarray(4 * i, 4 * i + 4)));
    }
  });
});
