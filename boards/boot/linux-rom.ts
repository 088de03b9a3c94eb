/**
 * The ROM that boots a Linux kernel whose parts lie in fw_cfg (the role of QEMU's linuxboot_dma.bin).
 *
 * After "The Linux/x86 Boot Protocol" (Documentation/x86/boot.rst). All decisions are the loader's (linux.ts), but for one that only
 * the running firmware can take: how much of the RAM below 4 GiB it has kept for itself. If the initrd would reach into that, it
 * moves down.
 */

import { finishRom, romSource } from './option-rom.ts';

const BODY = `
setup_keys:
    dw 0x16, 0x17, 0x18       ; fw_cfg keys: address, size, data
kernel_keys:
    dw 0x07, 0x08, 0x11
cmdline_keys:
    dw 0x13, 0x14, 0x15

boot:
    cli
    cld
    mov si, setup_keys
    call read_blob
    jc near refused
    shr edi, 4
    mov es, di                ; ES = the setup code's segment from here on

    mov ax, 0x0b              ; size of the initrd
    call read_dword
    test eax, eax
    jz no_initrd
    push eax
    mov ax, 0x0a              ; and the loader's address for it
    call read_dword
    mov edi, eax
    mov ax, 0xe801            ; CX = KiB between 1 and 16 MiB, DX = 64-KiB blocks above
    xor ecx, ecx
    xor edx, edx
    push edi
    int 0x15
    pop edi
    movzx eax, dx
    movzx ecx, cx
    add eax, 0x100
    shl eax, 16               ; EAX = end of RAM if it goes beyond 16 MiB
    test dx, dx
    jnz have_end
    mov eax, ecx
    add eax, 0x400
    shl eax, 10
have_end:
    pop ecx                   ; ECX = size
    sub eax, ecx
    and eax, 0xfffff000       ; EAX = highest page where the initrd ends inside RAM
    cmp edi, eax
    jbe initrd_fits
    mov edi, eax
initrd_fits:
    mov [es:0x218], edi       ; ramdisk_image
    mov ax, 0x12
    call read_item
    jc near refused
no_initrd:

    mov si, kernel_keys
    call read_blob
    jc near refused
    mov si, cmdline_keys
    call read_blob
    jc near refused

; Real-mode entry: all segments at the setup code, the stack between its heap and the command line, CS 0x20 paragraphs further.
    mov ax, es
    movzx ebx, ax
    shl ebx, 4
    sub edi, ebx
    sub edi, 16
    mov ds, ax
    mov fs, ax
    mov gs, ax
    mov ss, ax
    mov esp, edi
    add ax, 0x20
    push ax
    push word 0
    retf

refused:
    retf
`;

export function linuxRomSource(): string {
  return romSource('Linux boot', BODY);
}

export function linuxRom(): Uint8Array {
  return finishRom(linuxRomSource());
}
