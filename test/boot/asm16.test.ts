import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { assemble } from '../../boards/boot/asm16.ts';
import { linuxRomSource } from '../../boards/boot/linux-rom.ts';
import { multibootRomSource } from '../../boards/boot/multiboot-rom.ts';
import { hasTool, needs } from '../helpers/needs.ts';

function hex(source: string): string {
  return Buffer.from(assemble(source)).toString('hex');
}

function nasm(source: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'twin86-nasm-'));
  try {
    writeFileSync(join(folder, 'in.asm'), source);
    execFileSync('nasm', ['-f', 'bin', '-o', join(folder, 'out.bin'), join(folder, 'in.asm')]);
    return readFileSync(join(folder, 'out.bin')).toString('hex');
  } finally {
    rmSync(folder, { recursive: true });
  }
}

// Encodings worked out from the SDM's instruction pages.
describe('the assembler', () => {
  test.each([
    ['mov eax, cr0', '0f20c0'],
    ['mov ds, ax', '8ed8'],
    ['mov eax, [bp]', '668b4600'],
    ['mov [es:0x218], eax', '2666a31802'],
    ['mov [es:0x218], ecx', '2666890e1802'],
    ['mov dword [fs:8], 1', '6466c706080001000000'],
    ['and eax, 0xfeffffff', '6625fffffffe'],
    ['sub sp, 16', '83ec10'],
    ['shl eax, 16', '66c1e010'],
    ['push dword 0', '666a00'],
    ['bswap edi', '660fcf'],
    ['out dx, eax', '66ef'],
    ['lgdt [bp+8]', '0f015608'],
    ['jmp dword far [bp]', '66ff6e00'],
    ['int 0x15', 'cd15'],
    ['rep stosb', 'f3aa'],
    ['bits 32\nmov ax, 0x10\njmp ecx', '66b81000ffe1'],
  ])('encodes %s', (source, expected) => {
    expect(hex(source)).toBe(expected);
  });

  test('resolves labels forwards and backwards', () => {
    expect(hex('a: jnz b\njmp short a\nb: call a\ndw b')).toBe('7502' + 'ebfc' + 'e8f9ff' + '0400');
  });

  test.each([
    ['a: nop\na: nop', 'label defined twice'],
    ['jmp short nowhere', "unknown name 'nowhere'"],
    ['mov [bx], 1', 'operand size unknown'],
    ['frobnicate ax', 'unknown instruction'],
    ['mov al, 300', '300 does not fit in 1 bytes'],
    [`jz far_away\n${'nop\n'.repeat(200)}far_away:`, 'target out of reach'],
  ])('refuses %j with its line', (source, message) => {
    expect(() => assemble(source)).toThrow(message);
    expect(() => assemble(source)).toThrow(/^line \d+: /);
  });
});

describe('NASM', () => {
  needs('nasm', hasTool('nasm'));

  const registers = { 1: ['al', 'bh'], 2: ['ax', 'si'], 4: ['eax', 'ebp'] };
  const memory = ['[bx]', '[bp]', '[di+4]', '[bp+si-200]', '[es:0x1234]', '[ebx]', '[esp+8]', '[fs:ebp-4]', '[cs:bx+di+0x7f]', '[label+2]'];

  test('encodes every form that the boot ROMs may use the same way', () => {
    const lines: string[] = ['label:'];
    for (const operation of ['mov', 'add', 'and', 'sub', 'xor', 'cmp', 'or']) {
      for (const names of Object.values(registers)) {
        for (const a of names) {
          lines.push(...names.map((b) => `${operation} ${a}, ${b}`));
          lines.push(...memory.flatMap((at) => [`${operation} ${a}, ${at}`, `${operation} ${at}, ${a}`]));
          lines.push(...['1', '-1', '0x7f'].map((value) => `${operation} ${a}, ${value}`));
        }
      }
      for (const at of memory)
        lines.push(`${operation} dword ${at}, 0x12345678`, `${operation} word ${at}, 3`, `${operation} byte ${at}, 9`);
      lines.push(`${operation} eax, 0xffffffff`, `${operation} ax, 0x1234`, `${operation} ecx, 0x12345678`, `${operation} ax, label`);
    }
    for (const at of memory)
      lines.push(`push dword ${at}`, `pop word ${at}`, `test dword ${at}, 4`, `test ${at}, cx`, `movzx ecx, byte ${at}`);
    lines.push('push ds', 'pop fs', 'push 5', 'push word 0x1234', 'push eax', 'pop si', 'inc edi', 'dec cx', 'shr bx, 1', 'shl eax, 4');
    lines.push(
      'mov es, [bx]',
      'mov [bx], gs',
      'mov ax, ss',
      'mov cr0, eax',
      'in al, dx',
      'in eax, dx',
      'lodsb',
      'loop loop1',
      'loop1:',
      'ja loop1',
    );
    const source = `bits 16\n${lines.join('\n')}\n`;
    expect(hex(source)).toBe(nasm(source));
  });

  test.each([
    ['Linux', linuxRomSource()],
    ['multiboot', multibootRomSource()],
  ])('agrees on the %s boot ROM', (_name, source) => {
    expect(hex(source)).toBe(nasm(source));
  });
});
