/**
 * What both boot ROMs share: the expansion-ROM header that makes the firmware boot from them, and reading fw_cfg by DMA.
 *
 * After the Plug and Play BIOS Specification 1.0A (section 3, option ROM headers) and the fw_cfg interface of QEMU
 * (docs/specs/fw_cfg). The firmware copies the ROM below 1 MiB, calls its init entry at offset 3 (which has nothing to do), and
 * jumps to the boot entry vector (BEV) when it is this ROM's turn in the boot order. Returning from the BEV makes the firmware try
 * the next boot device. Not modelled: boot connection vector and device id, which only bootable adapters have.
 */

import { assemble } from './asm16.ts';

const BLOCK = 512;

/** ROM source: header, `body` (which defines the label `boot`), and the routines below. */
export function romSource(product: string, body: string): string {
  return `
    bits 16
    db 0x55, 0xaa
    db 0                      ; size in blocks, set by finishRom
    retf                      ; init entry: nothing to do before booting
    align 8
    dw 0, 0, 0, 0
    dw 0, 0, 0, 0             ; up to 0x18
    dw 0                      ; no PCI data structure
    dw pnp
    align 16

pnp:                          ; PnP expansion header
    db '$PnP'
    db 1, 2                   ; revision, length in 16-byte units
    dw 0                      ; no further header
    db 0, 0                   ; reserved, checksum (set by finishRom)
    dd 0                      ; device id
    dw maker, product
    db 0, 0, 0                ; device type: none
    db 0                      ; device indicators
    dw 0, 0                   ; boot connection and disconnect vectors
    dw boot
    dw 0, 0                   ; reserved, static resource vector

maker:
    db 'twin86', 0
product:
    db '${product}', 0

${body}
${FW_CFG_ROUTINES}`;
}

/**
 * The DMA descriptor is four big-endian words: control, length, address (high, low); it is built on the stack from its end.
 * The device clears the control word when it is done, or leaves its error bit.
 */
const FW_CFG_ROUTINES = `
; Reads ECX bytes of the item with key AX to physical address EDI. Carry set: the device refused. Clobbers EAX, EDX, BP.
read_item:
    bswap edi
    push edi
    bswap edi
    push dword 0
    bswap ecx
    push ecx
    bswap ecx
    shl eax, 16
    or eax, 0x0a              ; select the key, then read
    bswap eax
    push eax
    mov bp, sp
    xor eax, eax
    mov ax, ss
    shl eax, 4
    movzx edx, bp
    add eax, edx
    bswap eax
    mov dx, 0x518             ; low half of the descriptor's address: starts the transfer
    out dx, eax
read_item_wait:
    mov eax, [bp]
    test eax, 0xfeffffff
    jnz read_item_wait
    cmp eax, 1                ; carry if there is no error bit ...
    cmc                       ; ... so turn it round
    lea sp, [bp+16]
    ret

; EAX = the 4-byte item with key AX. Clobbers ECX, EDX, EDI, BP.
read_dword:
    push dword 0
    xor edi, edi
    mov di, ss
    shl edi, 4
    movzx ecx, sp
    add edi, ecx
    mov ecx, 4
    call read_item
    pop eax
    ret

; Reads a data item to where its address item says. SI = offset of the keys of address, size and data in this ROM.
; Leaves the address in EDI and the size in ECX; carry set: the device refused. Clobbers EAX, EDX, BP.
read_blob:
    mov ax, [cs:si]
    call read_dword
    push eax
    mov ax, [cs:si+2]
    call read_dword
    mov ecx, eax
    pop edi
    mov ax, [cs:si+4]
    jmp read_item
`;

/** Assembles a ROM and fills in what depends on its bytes: size, PnP checksum, checksum. */
export function finishRom(source: string): Uint8Array {
  const code = assemble(source);
  const blocks = Math.ceil((code.length + 1) / BLOCK);
  const rom = new Uint8Array(blocks * BLOCK);
  rom.set(code);
  rom[2] = blocks;
  const pnp = rom[0x1a] | (rom[0x1b] << 8);
  rom[pnp + 9] = -sum(rom.subarray(pnp, pnp + rom[pnp + 5] * 16));
  rom[rom.length - 1] = -sum(rom);
  return rom;
}

function sum(bytes: Uint8Array): number {
  return bytes.reduce((total, byte) => (total + byte) & 0xff, 0);
}
