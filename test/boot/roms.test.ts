/**
 * The boot ROMs at work. Small kernels report in what state they were entered and what lies in memory. Under QEMU the ROM takes the
 * place of QEMU's own (which comes from the folder given with -L), so that firmware, CPU and devices are known to be good.
 */

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { linuxRom } from '../../boards/boot/linux-rom.ts';
import { multibootRom } from '../../boards/boot/multiboot-rom.ts';
import { type Emulator, qemu, runReporting, twin86 } from '../helpers/emulators.ts';
import { firmware } from '../helpers/guests.ts';
import { needs } from '../helpers/needs.ts';
import { bzImage, flatMultiboot } from './images.ts';

const folder = mkdtempSync(join(tmpdir(), 'twin86-roms-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, bytes: Uint8Array | string): string {
  writeFileSync(join(folder, name), bytes);
  return join(folder, name);
}

const PATTERN = Uint8Array.from({ length: 300_000 }, (_, index) => (index * 7 + (index >> 8)) & 0xff);
const sum = (bytes: Uint8Array) => bytes.reduce((total, byte) => total + byte, 0);

const REPORT_DWORD = `
report:                       ; EAX as four bytes
    push ecx
    push edx
    mov dx, 0xe9
    mov ecx, 4
report_byte:
    out dx, al
    shr eax, 8
    dec ecx
    jnz report_byte
    pop edx
    pop ecx
    ret
`;

/** A real-mode entry that reports its registers, then from protected mode the sums of kernel and initrd, and the command line. */
const LINUX_ENTRY = `
    pushf
    pop si
    mov bp, sp
    mov ax, cs
    call report
    mov ax, ds
    call report
    mov ax, es
    call report
    mov ax, fs
    call report
    mov ax, gs
    call report
    mov ax, ss
    call report
    movzx eax, bp
    call report
    mov ax, si
    call report
    xor eax, eax
    mov ax, ds
    shl eax, 4
    add eax, 0x280            ; where this code lies in the setup segment
    mov ebx, eax
    add eax, gdt
    mov [0x280+gdtr+2], eax
    lea eax, [ebx+flat]
    mov [0x280+pointer], eax
    o32 lgdt [0x280+gdtr]
    mov eax, cr0
    or eax, 1
    mov cr0, eax
    jmp dword far [0x280+pointer]
${REPORT_DWORD}
align 8
gdt:
    dd 0, 0, 0x0000ffff, 0x00cf9b00, 0x0000ffff, 0x00cf9300
gdtr:
    dw 23
    dd 0
pointer:
    dd 0
    dw 8
bits 32
flat:
    mov eax, 0x10
    mov ds, eax
    mov ss, eax
    mov esp, 0x80000
    mov esi, 0x100000
    mov ecx, ${PATTERN.length}
    call sum
    mov esi, [ebx-0x280+0x218]
    mov ecx, [ebx-0x280+0x21c]
    call sum
    mov esi, [ebx-0x280+0x228]
    mov dx, 0xe9
line:
    lodsb
    out dx, al
    test al, al
    jnz line
    mov dx, 0xf4
    mov al, 16
    out dx, al
    hlt
sum:
    xor edx, edx
    xor eax, eax
sum_next:
    lodsb
    add edx, eax
    loop sum_next
    mov eax, edx
report32:
    mov dx, 0xe9
    mov ecx, 4
report32_byte:
    out dx, al
    shr eax, 8
    loop report32_byte
    ret
`;

const MULTIBOOT_ENTRY = `
    mov edi, ebx
    mov ebp, eax
    mov esp, 0x80000
    mov eax, ebp
    call report
    mov eax, cr0
    and eax, 0x80000001       ; PG and PE
    call report
    pushf
    pop eax
    and eax, 0x20200          ; VM and IF
    call report
    mov ecx, 22               ; the information structure
info:
    mov eax, [edi]
    call report
    add edi, 4
    dec ecx
    jnz info
    mov esi, [ebx+48]         ; the memory map
    mov ecx, [ebx+44]
    call bytes
    mov esi, [ebx+16]         ; the command line
    mov ecx, 256
    call bytes
    mov edi, [ebx+24]         ; the second module
    mov esi, [edi+16]
    mov ecx, [edi+20]
    sub ecx, esi
    call bytes
    mov dx, 0xf4
    mov al, 16
    out dx, al
    hlt
bytes:
    mov dx, 0xe9
bytes_next:
    lodsb
    out dx, al
    loop bytes_next
    ret
${REPORT_DWORD}
`;

interface Machine {
  emulator: Emulator;
  args: () => Promise<string[]>;
}

/** QEMU looks for the ROMs that it uses in the folder first. */
const machines: [string, Machine][] = [
  ['twin86', { emulator: twin86, args: async () => ['-L', await firmware()] }],
  ['QEMU with our ROM', { emulator: qemu(), args: async () => ['-L', folder] }],
];

beforeAll(() => {
  for (const name of ['linuxboot.bin', 'linuxboot_dma.bin']) file(name, linuxRom());
  for (const name of ['multiboot.bin', 'multiboot_dma.bin']) file(name, multibootRom());
});

describe.each(machines)('%s', (_name, { emulator, args }) => {
  needs(emulator.what, emulator.present);

  test.each([16, 2048])('enters a Linux kernel as the boot protocol says, with %i MiB', async (memory) => {
    const kernel = file('linux', bzImage({ entry: LINUX_ENTRY, code: PATTERN }));
    const initrd = file('initrd', PATTERN.subarray(0, 12_345));
    const options = ['-m', String(memory), '-kernel', kernel, '-initrd', initrd, '-append', 'one two=3'];
    const { status, report, stderr } = await runReporting(emulator, [...(await args()), ...options]);
    expect(stderr).toBe('');
    const segments = [0, 4, 8, 12, 16, 20].map((at) => report.readUInt16LE(at));
    expect(segments).toEqual([0x1020, 0x1000, 0x1000, 0x1000, 0x1000, 0x1000]);
    expect(report.readUInt32LE(24)).toBe(0xfff0);
    expect(report.readUInt16LE(28) & 0x200, 'interrupts are off').toBe(0);
    expect(report.readUInt32LE(32)).toBe(sum(PATTERN));
    expect(report.readUInt32LE(36)).toBe(sum(PATTERN.subarray(0, 12_345)));
    expect(report.toString('utf8', 40)).toBe('one two=3\0');
    expect(status).toBe(33);
  });

  test('enters a multiboot kernel as the specification says', async () => {
    const kernel = file('multiboot', flatMultiboot(0x100000, MULTIBOOT_ENTRY));
    const modules = `${file('one', 'first')},${file('two', 'second')} with arguments`;
    const options = ['-m', '64', '-kernel', kernel, '-initrd', modules, '-append', 'some arguments'];
    const { status, report, stderr } = await runReporting(emulator, [...(await args()), ...options]);
    expect(stderr).toBe('');
    expect(status).toBe(33);
    expect(report.readUInt32LE(0)).toBe(0x2badb002);
    expect(report.readUInt32LE(4), 'protected mode without paging').toBe(1);
    expect(report.readUInt32LE(8), 'interrupts are off').toBe(0);
    const info = report.subarray(12, 100);
    expect(info.readUInt32LE(4), 'mem_lower').toBe(639);
    const map = Array.from({ length: info.readUInt32LE(44) / 24 }, (_, index) => {
      const entry = report.subarray(100 + index * 24);
      return {
        size: entry.readUInt32LE(0),
        base: Number(entry.readBigUInt64LE(4)),
        length: Number(entry.readBigUInt64LE(12)),
        type: entry.readUInt32LE(20),
      };
    });
    expect(map.every((entry) => entry.size === 20)).toBe(true);
    expect(map[0]).toEqual({ size: 20, base: 0, length: 639 * 1024, type: 1 });
    const high = map.find((entry) => entry.base === 0x100000)!;
    expect(high.type).toBe(1);
    expect(high.length).toBeGreaterThan(62 << 20);
    expect(info.readUInt32LE(8), 'mem_upper').toBe(high.length / 1024);
    const rest = report.subarray(100 + map.length * 24);
    expect(rest.toString('utf8', 0, rest.indexOf(0))).toBe(`${kernel} some arguments`);
    expect(rest.toString('utf8', 256)).toBe('second');
  });
});
