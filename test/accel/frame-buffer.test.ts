/** The frame buffer of a whole machine, under both engines: what a guest draws is seen, and wherever it puts the frame buffer, the rest stays as it is. */
import { describe, expect, it } from 'vitest';
import type { Accelerator } from '../../accel/accelerator.ts';
import type { Pc } from '../../boards/pc.ts';
import { kvmEngine, needsKvm, tcgEngine } from '../helpers/kvm.ts';
import { hasTool, needs } from '../helpers/needs.ts';
import { needsCore } from '../helpers/stock-pc.ts';
import { assembleRom } from './bare.ts';
import { createSeveral, ended } from './several.ts';

const RAM = 32 * 2 ** 20;
const MOST_MS = 60_000;

/** Flat protected mode; `pci reg, value` writes a register of the VGA, `dispi index, value` one of the Bochs display interface. */
const rom = (body: string): Uint8Array =>
  assembleRom(`
    %macro pci 2
      mov eax, 0x80001000 + %1
      mov dx, 0xcf8
      out dx, eax
      mov eax, %2
      mov dx, 0xcfc
      out dx, eax
    %endmacro
    %macro dispi 2
      mov ax, %1
      mov dx, 0x1ce
      out dx, ax
      mov ax, %2
      inc dx
      out dx, ax
    %endmacro
    start: cli
      mov ax, 0xf000
      mov ds, ax
      o32 lgdt [gdtr]
      mov eax, cr0
      or al, 1
      mov cr0, eax
      jmp dword 8:0xf0000 + flat
    align 8
    gdt: dq 0, 0x00cf9b000000ffff, 0x00cf93000000ffff
    gdtr: dw $ - gdt - 1
      dd 0xf0000 + gdt
    bits 32
    flat: mov eax, 16
      mov ds, eax
      mov es, eax
      mov ss, eax
      mov esp, 0x8000
      ${body}`);

async function withPc(engine: Accelerator, body: string, use: (pc: Pc) => Promise<void>): Promise<void> {
  try {
    const pc = await createSeveral(engine, rom(body), 1, { vga: 'std', ramBytes: RAM });
    await use(pc);
    pc.vm.dispose();
  } finally {
    engine.dispose();
  }
}

/** The four bytes at an offset of the frame buffer. */
function shown({ vga }: Pc, offset: number): number {
  const page = vga?.save().vram.find(({ at }) => at === (offset & ~0xfff));
  return page === undefined ? 0 : new DataView(page.bytes.buffer, page.bytes.byteOffset).getUint32(offset & 0xfff, true);
}

function behaviour(engine: () => Promise<Accelerator>): void {
  it('counts as changed again and again while the guest draws, and not when it is done', { timeout: MOST_MS }, async () => {
    const drawing = `
      pci 0x10, 0xe0000000
      pci 4, 3
      dispi 4, 0
      dispi 1, 640
      dispi 2, 480
      dispi 3, 32
      dispi 4, 0x41
      mov dword [0xe0000000], 0x00112233
    draw: inc dword [0xe0000004]
      jmp draw`;
    await withPc(await engine(), drawing, async ({ machine, vga }) => {
      if (vga === null) throw new Error('no VGA');
      const isDrawing = () => vga.frame !== null && vga.picture(true)?.pixels[0] === 0xff33_2211;
      const seen: number[] = [];
      const timer = setInterval(() => {
        if (isDrawing()) seen.push(vga.changes);
        if (seen.length === 5) machine.requestShutdown({ kind: 'host-quit' });
      }, 50);
      const limit = setTimeout(() => machine.requestShutdown({ kind: 'host-quit' }), MOST_MS / 2);
      await machine.run();
      clearInterval(timer);
      clearTimeout(limit);
      expect(seen).toHaveLength(5);
      expect(new Set(seen).size).toBe(5);
      const last = vga.changes;
      expect([vga.changes, vga.changes]).toEqual([last, last]);
      expect(vga.picture(true)).toMatchObject({ width: 640, height: 480 });
    });
  });

  it('hides neither RAM nor interrupt controllers when it is put over them', { timeout: MOST_MS }, async () => {
    const hostile = `
      pci 4, 3
      mov dword [0x1000010], 1
      pci 0x10, 0x1000000
      mov dword [0x1000010], 0x11223344
      mov eax, [0x1000010]
      mov [0x500], eax
      pci 0x10, 0xfe000000
      mov eax, [0xfee00030]
      mov [0x504], eax
      mov dword [0xfec00000], 1
      mov eax, [0xfec00010]
      mov [0x508], eax
      mov dword [0xfe000020], 5
      pci 4, 0
      mov dword [0xfe000020], 6
      pci 0x10, 0xe1000000
      pci 4, 3
      mov eax, [0xe1000020]
      mov [0x50c], eax
      mov al, 7
      out 0xf4, al
      jmp $`;
    await withPc(await engine(), hostile, async (pc) => {
      expect(await ended(pc)).toMatchObject({ reason: { kind: 'debug-exit', code: 15 } });
      const word = (at: number) => {
        const bytes = pc.vm.memory.view(at, 4, 'r');
        return new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true);
      };
      expect([word(0x1000010), word(0x500), shown(pc, 0x10)]).toEqual([0x11223344, 0x11223344, 0]);
      // Versions of APIC and IOAPIC: 14h and 24 entries, 20h or 11h and 24 pins.
      expect([word(0x504) & 0xff, (word(0x508) >> 16) & 0xff]).toEqual([0x14, 23]);
      expect([word(0x50c), shown(pc, 0x20)]).toEqual([5, 5]);
      // Nothing of what was meant for others is in it.
      expect(pc.vga?.save().vram.map(({ at }) => at)).toEqual([0]);
    });
  });
}

needsCore();
needs('nasm', hasTool('nasm'));

describe('the frame buffer under tcg', () => behaviour(tcgEngine));

describe('the frame buffer under kvm', () => {
  needsKvm();
  behaviour(async () => kvmEngine());
});
