/**
 * A guest in the middle of work: it fills 576 KiB with noise, sums them up again and again, changing them, and writes a byte of each sum in letters on
 * the debug console (port 0xE9). It ends by isa-debug-exit at port 0x501, with status 3.
 */
import { writeFileSync } from 'node:fs';
import { assemble } from '../../boards/boot/asm16.ts';

const program = (rounds: number): string => `
    cli
    cld
    xor ax, ax
    mov ss, ax
    mov sp, 0x7000
    mov edx, 0x12345678
    mov bx, 0x1000
fill:
    mov es, bx
    xor di, di
    mov cx, 0x4000
noise:                          ; xorshift32
    mov eax, edx
    shl eax, 13
    xor edx, eax
    mov eax, edx
    shr eax, 17
    xor edx, eax
    mov eax, edx
    shl eax, 5
    xor edx, eax
    mov eax, edx
    db 0x66, 0xab               ; stosd
    dec cx
    jnz noise
    add bx, 0x1000
    cmp bx, 0xa000
    jb fill
    mov bp, ${rounds}
round:
    mov bx, 0x1000
    xor edx, edx
sum:
    mov ds, bx
    xor si, si
    mov cx, 0x4000
one:
    add edx, [si]
    adc edx, 0
    add [si], edx
    add si, 4
    dec cx
    jnz one
    add bx, 0x1000
    cmp bx, 0xa000
    jb sum
    mov al, dl
    and al, 15
    add al, 0x41
    db 0xe6, 0xe9
    dec bp
    jnz round
    mov al, 1
    mov dx, 0x501
    db 0xee
`;

/** Writes its BIOS to `path`; the options to use it. */
export function summingGuest(path: string, rounds: number): string[] {
  const image = new Uint8Array(0x10000).fill(0xf4);
  image.set(assemble(program(rounds)));
  image.set([0xea, 0, 0, 0, 0xf0], 0xfff0);
  writeFileSync(path, image);
  return [
    '-bios',
    path,
    '-m',
    '2',
    '-vga',
    'none',
    '-display',
    'none',
    '-serial',
    'none',
    '-device',
    'isa-debug-exit,iobase=0x501,iosize=2',
  ];
}
