/**
 * The ROM that boots a multiboot kernel whose parts lie in fw_cfg (the role of QEMU's multiboot_dma.bin).
 *
 * After the Multiboot Specification 0.6.96, sections 3.2 (machine state) and 3.3 (boot information). The loader (multiboot.ts) has
 * prepared kernel, modules and information structure; this adds what only the firmware knows, the memory map and the memory sizes,
 * then enters flat 32-bit protected mode. Once the kernel's transfer has begun, neither firmware nor stack nor boot information
 * are used, because the kernel may lie on top of them; what is needed until the jump stands at SCRATCH:
 *
 *     +0   fw_cfg DMA descriptor, 16 bytes
 *     +16  far pointer to the 32-bit code, 6 bytes
 *     +22  GDT register, 6 bytes
 */

import { finishRom, romSource } from './option-rom.ts';

/** Where the memory map may lie, and where the information structure begins. */
export const MMAP_ADDRESS = 0x9000;
export const INFO_ADDRESS = 0x9500;
/** End of the information structure. */
export const INFO_END = INFO_ADDRESS + 96;
/** Right above the BIOS data area, where no kernel lies. */
export const SCRATCH = 0x600;
export const SCRATCH_END = SCRATCH + 28;

const BODY = `
info_keys:
    dw 0x0a, 0x0b, 0x12       ; fw_cfg keys: address, size, data

align 8
gdt:
    dd 0, 0
    dd 0x0000ffff, 0x00cf9b00 ; 0x08: code, flat, 32-bit, already accessed: this ROM may be read-only
    dd 0x0000ffff, 0x00cf9300 ; 0x10: data, likewise
gdt_end:

boot:
    cli
    cld
    mov si, info_keys
    call read_blob
    jc near refused
    shr edi, 4
    mov fs, di                ; FS = the information structure from here on

    int 0x12                  ; AX = KiB of conventional memory
    movzx eax, ax
    mov [fs:4], eax           ; mem_lower

    mov eax, [fs:48]          ; mmap_addr
    shr eax, 4
    mov es, ax
    xor di, di
    xor ebx, ebx
map_next:                     ; an entry: its size without this field, then the 20 bytes of E820
    mov dword [es:di], 20
    add di, 4
    mov eax, 0xe820
    mov ecx, 20
    mov edx, 0x534d4150       ; 'SMAP'
    push di
    int 0x15
    pop di
    jc map_no_entry
    add di, 20
    cmp di, ${INFO_ADDRESS - MMAP_ADDRESS - 24}
    ja map_done
    test ebx, ebx
    jnz map_next
    jmp short map_done
map_no_entry:
    sub di, 4
map_done:
    movzx eax, di
    mov [fs:44], eax          ; mmap_length

; mem_upper: how far RAM reaches from 1 MiB without a hole. The map need not be in order, so each step starts over.
    mov edx, 0x100000
upper_again:
    xor si, si
upper_next:
    cmp si, di
    jae upper_done
    cmp dword [es:si+20], 1   ; RAM ...
    jne upper_skip
    cmp dword [es:si+8], 0    ; ... below 4 GiB
    jne upper_skip
    mov eax, [es:si+4]
    cmp eax, edx
    ja upper_skip
    add eax, [es:si+12]
    cmp eax, edx
    jbe upper_skip
    mov edx, eax
    jmp short upper_again
upper_skip:
    add si, 24
    jmp short upper_next
upper_done:
    sub edx, 0x100000
    shr edx, 10
    mov [fs:8], edx           ; mem_upper

    xor ebx, ebx
    mov bx, fs
    shl ebx, 4                ; EBX = information structure, as the kernel wants it
    mov ax, ${SCRATCH >> 4}
    mov fs, ax                ; FS = scratch from here on

    mov ax, 0x07              ; address of kernel and modules, put into the descriptor as are length and control
    call read_dword
    bswap eax
    mov dword [fs:8], 0
    mov [fs:12], eax
    mov ax, 0x08
    call read_dword
    bswap eax
    mov [fs:4], eax
    mov dword [fs:0], 0x0a001100 ; key 0x11, select and read, big-endian
    mov ax, 0x10
    call read_dword
    mov esi, eax              ; ESI = entry point

    xor eax, eax
    mov ax, cs
    shl eax, 4
    mov edi, eax
    add eax, flat
    mov [fs:16], eax
    mov word [fs:20], 0x08
    add edi, gdt
    mov word [fs:22], gdt_end - gdt - 1
    mov [fs:24], edi
    mov eax, ${SCRATCH}
    bswap eax
    mov dx, 0x518
    out dx, eax
load_wait:
    mov eax, [fs:0]
    test eax, 0xfeffffff
    jnz load_wait
    test eax, eax
    jnz refused

    o32 lgdt [fs:22]         ; o32: all 32 bits of the base
    mov eax, cr0
    or eax, 1
    mov cr0, eax
    jmp dword far [fs:16]

bits 32
flat:
    mov eax, 0x10
    mov ds, eax
    mov es, eax
    mov fs, eax
    mov gs, eax
    mov ss, eax
    mov eax, 0x2badb002
    jmp esi
bits 16

refused:
    retf
`;

export function multibootRomSource(): string {
  return romSource('Multiboot', BODY);
}

export function multibootRom(): Uint8Array {
  return finishRom(multibootRomSource());
}
