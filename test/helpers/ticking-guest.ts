/** A guest that looks at all that could differ from run to run, and ends by isa-debug-exit. */
import { assemble } from '../../boards/boot/asm16.ts';

const TICKS = 0x600;
const SUM = 0x604;
const END_TICKS = 600;

/** Ticks of the 8254 interrupt it while it reads all clocks, copies, and writes over code; at last it only waits for them. */
const PROGRAM = `
    cli
    xor ax, ax
    mov ds, ax
    mov es, ax
    mov ss, ax
    mov sp, 0x7000
    mov word [0x20], tick       ; IRQ 0 is vector 8
    mov word [0x22], 0xf000
    mov dword [0x8000], 0xb0c0ff66 ; inc eax; mov al, imm, which is overwritten
    mov word [0x8004], 0xcb40   ; ...; retf
    mov al, 0x11                ; both 8259
    db 0xe6, 0x20
    mov al, 0x08
    db 0xe6, 0x21
    mov al, 0x04
    db 0xe6, 0x21
    mov al, 0x01
    db 0xe6, 0x21
    mov al, 0xfe
    db 0xe6, 0x21
    mov al, 0x34                ; counter 0: mode 2, every 97 of its clocks
    db 0xe6, 0x43
    mov al, 97
    db 0xe6, 0x40
    xor al, al
    db 0xe6, 0x40
    sti
work:
    add edx, 3
    db 0x0f, 0x31               ; rdtsc
    add [${SUM}], eax
    adc [${SUM + 4}], edx
    db 0xe4, 0x40               ; in al, 40h: counter 0
    add [${SUM + 8}], al
    mov [0x8004], al
    push cs
    push word back
    push word 0
    push word 0x8000
    retf
back:
    add [${SUM + 12}], ax
    mov si, 0x600
    mov di, 0x900
    mov cx, 700
    rep movsb
    mov di, 0x1f00
    mov cx, 0x200
    rep stosb
    mov cx, 50
again:
    add ebx, ecx
    shl ebx, 1
    adc ebx, 0
    dec cx
    jnz again
    cmp word [${TICKS}], ${END_TICKS}
    jb work
wait:
    hlt
    cmp word [${TICKS}], ${END_TICKS + 50}
    jb wait
    mov dx, 0x501
    db 0xee
tick:
    push eax
    push edx
    add word [${TICKS}], 1
    db 0x0f, 0x31
    add [${SUM + 16}], eax
    mov eax, ebx
    add [${SUM + 20}], ebx
    add [${SUM + 24}], cx
    mov al, 0x20
    db 0xe6, 0x20
    pop edx
    pop eax
    db 0xcf
`;

export const TICKING_EXIT = { iobase: 0x501, iosize: 2 };

export function tickingBios(): Uint8Array {
  const image = new Uint8Array(0x10000).fill(0xf4);
  image.set(assemble(PROGRAM));
  image.set([0xea, 0, 0, 0, 0xf0], 0xfff0);
  return image;
}
