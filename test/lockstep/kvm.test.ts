/** The interpreter and KVM in lockstep: whole machines, with the time of counted steps. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Accelerator } from '../../accel/accelerator.ts';
import { assemble } from '../../boards/boot/asm16.ts';
import { firmware } from '../helpers/guests.ts';
import { kvmEngine, needsKvm } from '../helpers/kvm.ts';
import { needsCore } from '../helpers/stock-pc.ts';
import { KvmSearch } from './kvm-search.ts';
import { createKvmSides } from './machines.ts';
import { reportText } from './report.ts';

const present = needsKvm() && needsCore();

/**
 * Runs at F000:0. Sets a gate for IRQ 0, lets the 8254 tick every 40 us (an instruction takes 8 ns), reads counters of the time-stamp and of
 * the 8254, waits for interrupts in HLT and in a loop, writes a port with REP OUTSB, and ends by isa-debug-exit.
 */
const PROGRAM = `
    cli
    cld
    xor ax, ax
    mov ds, ax
    mov es, ax
    mov ss, ax
    mov sp, 0x7000
    mov word [0x20], 0x200
    mov word [0x22], 0xf000
    mov al, 0x11
    db 0xe6, 0x20
    mov al, 8
    db 0xe6, 0x21
    mov al, 4
    db 0xe6, 0x21
    mov al, 1
    db 0xe6, 0x21
    mov al, 0xfe
    db 0xe6, 0x21
    mov al, 0x34
    db 0xe6, 0x43
    mov al, 48
    db 0xe6, 0x40
    mov al, 0
    db 0xe6, 0x40
    mov word [0x600], 0
    sti
    hlt
    hlt
wait:
    add dword [0x604], 1
    cmp word [0x600], 5
    jb wait
    db 0x0f, 0x31               ; rdtsc
    mov [0x608], eax
    and ax, 0x1234
    db 0x9c                     ; pushf
    pop word [0x60c]
    db 0xe4, 0x40
    mov [0x610], al
    db 0xe4, 0x40
    mov [0x611], al
    mov si, 0x600
    mov cx, 8
    mov dx, 0x80
    db 0xf3, 0x6e               ; rep outsb
    mov cx, 100
    mov di, 0x700
    db 0xf3, 0xab               ; rep stosw
    cli
    mov dx, 0x501
    mov al, 1
    out dx, al
    hlt
`;
const HANDLER = `
    push ax
    add word [0x600], 1
    mov al, 0x20
    db 0xe6, 0x20
    pop ax
    db 0xcf                     ; iret
`;

const CORE = join(import.meta.dirname, '../../dist/core.wasm');
let folder: string;
let kvm: Accelerator;
let guest: string[];
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'twin86-lockstep-kvm-'));
  if (!present) return;
  kvm = kvmEngine();
  const bios = new Uint8Array(0x10000).fill(0xf4);
  bios.set(assemble(PROGRAM));
  bios.set(assemble(HANDLER), 0x200);
  bios.set([0xea, 0, 0, 0, 0xf0], 0xfff0);
  writeFileSync(join(folder, 'bios'), bios);
  const devices = ['-vga', 'none', '-device', 'isa-debug-exit,iobase=0x501,iosize=1'];
  guest = ['-L', await firmware(), '-bios', join(folder, 'bios'), '-m', '1', ...devices];
});
afterAll(() => {
  rmSync(folder, { recursive: true });
  if (present) kvm.dispose();
});

/** KVM's byte at an address changes now and then, if that is asked for. */
async function compare(every: number, { at, from, args = guest }: { at?: number; from?: bigint; args?: string[] } = {}) {
  const [ours, kvms] = await createKvmSides(kvm, new Uint8Array(readFileSync(CORE)), args, () => {});
  if (from !== undefined) for (const side of [ours, kvms]) expect(await side.runToAddress(from)).toBe(true);
  let allowed: ReadonlyMap<string, number> = new Map();
  const onProgress = () => void (at !== undefined && kvms.pc.vm.memory.write(at, Uint8Array.of(0x7f)));
  const finding = await new KvmSearch(ours, kvms, { every, onProgress, onAllowed: (counts) => (allowed = counts) }).run();
  const { instructions } = ours;
  const text = finding && reportText(finding, ours, 'kvm');
  for (const { pc } of [ours, kvms]) pc.vm.dispose();
  return { finding, text, instructions, allowed };
}

it('a guest with a timer, interrupts, HLT and devices is alike to its end', async () => {
  const { text, instructions, allowed } = await compare(5000);
  expect(text).toBeNull();
  // Five ticks of 40 us, of which two were waited for.
  expect(instructions).toBeGreaterThan(10_000);
  expect(allowed.get('the time-stamp counter')).toBe(1);
});

it.each([
  // What the loop compares with 5.
  [0x600, /> +[0-9a-f]+ +833e000605 +cmp word ptr \[0x600\], 0x5\n(.*\n)+ {2}rflags: 0x\w+ \/ 0x\w+\n$/],
  // What nobody reads.
  [0x620, /\n {2}memory at 0x620: 0x0 \/ 0x7f\n$/],
])('finds what changes under one of both, case %#', async (at, seen) => {
  const { finding, text } = await compare(3000, { at });
  expect(finding).toMatchObject({ within: 1 });
  expect(text).toMatch(/^interpreter and kvm differ after instruction \d+, at f000:/);
  expect(text).toMatch(seen);
});

it('runs both freely to an address, and compares from there on', async () => {
  // The handler: KVM gets there in the host's time.
  const { text, instructions } = await compare(5000, { from: 0xf0200n });
  expect(text).toBeNull();
  expect(instructions).toBeGreaterThan(10_000);
});

it('is at the end where nothing can wake the guest any more', async () => {
  const { text, instructions } = await compare(50_000, { args: guest.slice(0, -2) });
  expect(text).toBeNull();
  expect(instructions).toBeGreaterThan(10_000);
});
