/**
 * A multiboot kernel in the middle of work: it mixes 1024 numbers again and again, writes a dot on COM1 at every 50th part of it, and at the
 * end the last sum, which the host can compute too.
 */
import { flatMultiboot } from '../boot/images.ts';

const NUMBERS = 1024;
const DOTS = 50;
const AT = 0x200000;
const STEP = 0x9e3779b9;

const program = (rounds: number): string => `
    cld
    mov esp, 0x300000
    mov edx, 0x3fb
    mov eax, 3                  ; eight bits
    db 0xee                     ; out dx, al
    mov edi, ${AT}
    mov ecx, ${NUMBERS}
    mov eax, 0
fill:
    add eax, ${STEP}
    db 0xab                     ; stosd
    dec ecx
    jnz fill
    mov edi, ${DOTS}
dot:
    mov ebp, ${rounds / DOTS}
round:
    mov esi, ${AT}
    mov ecx, ${NUMBERS}
    mov ebx, ${STEP}
one:
    add ebx, [esi]
    add [esi], ebx
    add esi, 4
    dec ecx
    jnz one
    dec ebp
    jnz round
    mov eax, 0x2e
    call send
    dec edi
    jnz dot
    mov edi, 8
digit:
    mov eax, ebx
    shr eax, 28
    shl ebx, 4
    add eax, 0x30
    cmp eax, 0x3a
    jb send_digit
    add eax, 0x27
send_digit:
    call send
    dec edi
    jnz digit
stop:
    hlt
    jmp stop
send:
    mov edx, 0x3f8
    db 0xee
    mov edx, 0x3fd
wait:
    db 0xec                     ; in al, dx
    and eax, 0x20
    jz wait
    ret
`;

/** The kernel, and what it writes. */
export function mixingGuest(rounds: number): { kernel: Uint8Array; output: string } {
  const numbers = Uint32Array.from({ length: NUMBERS }, (_, i) => Math.imul(STEP, i + 1));
  let sum = 0;
  for (let round = 0; round < rounds; round++) {
    sum = STEP;
    for (let i = 0; i < NUMBERS; i++) {
      sum = (sum + numbers[i]) >>> 0;
      numbers[i] += sum;
    }
  }
  return { kernel: flatMultiboot(0x100000, program(rounds)), output: '.'.repeat(DOTS) + sum.toString(16).padStart(8, '0') };
}
