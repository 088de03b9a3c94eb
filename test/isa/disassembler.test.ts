import { describe, expect, test } from 'vitest';
import { disassemble, type Mode } from '../../core-asm/disasm/disassemble.ts';

const AT = 0x1000n;

function text(mode: Mode, code: string): string {
  const bytes = Uint8Array.from(code.split(' '), (b) => Number.parseInt(b, 16));
  const { length, mnemonic, operands } = disassemble(bytes, AT, mode);
  expect(length).toBe(bytes.length);
  return `${mnemonic} ${operands}`.trim();
}

describe('the disassembler', () => {
  test.for([
    [64, '48 01 d8', 'add rax, rbx'],
    [64, '45 88 7c cd f8', 'mov byte ptr [r13+rcx*8-0x8], r15b'],
    [64, '40 88 f4', 'mov spl, sil'],
    [32, '88 f4', 'mov ah, dh'],
    [16, '8b 46 fe', 'mov ax, word ptr [bp-0x2]'],
    [16, '66 67 8b 04 b5 10 00 00 00', 'mov eax, dword ptr [esi*4+0x10]'],
    [32, '65 a1 14 00 00 00', 'mov eax, dword ptr gs:[0x14]'],
    [64, '8b 05 f0 ff ff ff', 'mov eax, dword ptr [rip-0x10]'],
    [64, '48 b8 88 77 66 55 44 33 22 11', 'mov rax, 0x1122334455667788'],
    [16, 'ea 5b e0 00 f0', 'jmpf 0xf000:0xe05b'],
    [32, 'd8 c3', 'fadd st, st(3)'],
    [64, '66 0f 6f 0f', 'movdqa xmm1, xmmword ptr [rdi]'],
  ] as const)('shows operands: %d-bit %s', ([mode, code, expected]) => {
    expect(text(mode, code)).toBe(expected);
  });

  test.for([
    [32, '83 c0 f0', 'add eax, 0xfffffff0'],
    [16, '6a ff', 'push 0xffff'],
    [64, '48 6b c3 ff', 'imul rax, rbx, 0xffffffffffffffff'],
    [32, '80 c1 f0', 'add cl, 0xf0'],
    [32, '0f ba e0 8f', 'bt eax, 0x8f'],
    [32, 'cd 80', 'int 0x80'],
    [32, 'e5 99', 'in eax, 0x99'],
    [16, 'c8 01 b2 af', 'enter 0xb201, 0xaf'],
  ] as const)('extends an immediate byte only where the instruction does: %d-bit %s', ([mode, code, expected]) => {
    expect(text(mode, code)).toBe(expected);
  });

  test.for([
    [16, 'eb fe', 'jmp 0x1000'],
    [64, '0f 84 00 01 00 00', 'je 0x1106'],
    [16, 'e9 fd ef', 'jmp 0x0'],
  ] as const)('gives jumps their target: %d-bit %s', ([mode, code, expected]) => {
    expect(text(mode, code)).toBe(expected);
  });

  test.for([
    [32, 'f3 a5', 'rep movsd'],
    [32, 'f2 ae', 'repne scasb'],
    [64, 'f0 48 0f c7 0f', 'lock cmpxchg16b xmmword ptr [rdi]'],
    [64, 'f3 90', 'pause'],
    [64, '90', 'nop'],
    [64, '41 90', 'xchg r8d, eax'],
    [16, '67 e3 00', 'jecxz 0x1003'],
    [64, '66 48 0f 6e c0', 'movq xmm0, rax'],
    [64, '66 48 0f 3a 22 c0 01', 'pinsrq xmm0, rax, 0x1'],
    [64, '66 48 0f 3a 16 c0 01', 'pextrq rax, xmm0, 0x1'],
    [64, '66 0f 3a 22 c0 01', 'pinsrd xmm0, eax, 0x1'],
  ] as const)('names it by its prefixes and sizes: %d-bit %s', ([mode, code, expected]) => {
    expect(text(mode, code)).toBe(expected);
  });

  test('takes one byte at least of what is no instruction, and not more than there are', () => {
    expect(disassemble(Uint8Array.of(0x0f), AT, 32)).toMatchObject({ mnemonic: '(bad)', length: 1 });
    expect(disassemble(Uint8Array.of(0xf0, 0x90), AT, 32)).toMatchObject({ mnemonic: '(bad)', length: 2 });
    expect(disassemble(new Uint8Array(), AT, 32)).toMatchObject({ mnemonic: '(bad)' });
  });
});
