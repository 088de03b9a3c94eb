/** A small guest on a hard disk, to which it writes. */
import { assemble } from '../../boards/boot/asm16.ts';

/** 16-bit: writes sector 4, says so, waits for a byte at the serial port; then says what sectors 3 and 4 begin with. */
const DISK_PROGRAM = `
    mov dx, 0x3fb
    mov al, 3
    out dx, al
    xor ax, ax
    mov ds, ax
    mov es, ax
    mov byte [0x7e00], 0x57
    mov ax, 0x0301
    mov bx, 0x7e00
    mov cx, 4
    mov dx, 0x80
    int 0x13
    mov dx, 0x3f8
    mov al, 0x21
    out dx, al
wait:
    mov dx, 0x3fd
    in al, dx
    test al, 1
    jz wait
    mov ax, 0x0202
    mov bx, 0x7e00
    mov cx, 3
    mov dx, 0x80
    int 0x13
    mov dx, 0x3f8
    mov al, [0x7e00]
    out dx, al
    mov al, [0x8000]
    out dx, al
    cli
    hlt
`;
/** A disk of 8 MiB that boots it; sector 3 begins with an O, and what the program writes with a W. */
export const diskImage = (): Uint8Array => {
  const image = new Uint8Array(8 * 2 ** 20);
  image.set(assemble(DISK_PROGRAM));
  image.set([0x55, 0xaa], 510);
  image[2 * 512] = 0x4f;
  return image;
};
