/** A device's memory is memory under both engines: guests find and leave the same in it, and the dirty log has what they wrote. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Accelerator } from '../../accel/accelerator.ts';
import { MEMORY_LOG_DIRTY_PAGES } from '../../accel/kvm/abi.ts';
import type { LoggedMemory } from '../../machine/memory.ts';
import { kvmBinding, kvmEngine, needsKvm, tcgEngine } from '../helpers/kvm.ts';
import { hasTool, needs } from '../helpers/needs.ts';
import { needsCore } from '../helpers/stock-pc.ts';
import { assembleRom, type Bare, createBare } from './bare.ts';

const PAGE = 0x1000;
const SIZE = 0x20000;
const FB = 0xe000_0000;
const ELSEWHERE = 0xe800_0000;

const rom = (): Uint8Array => assembleRom(readFileSync(join(import.meta.dirname, 'programs/framebuffer.asm'), 'utf8'));

/** Pages of a log, by number. */
const pagesOf = (log: Uint8Array | null): number[] =>
  log === null ? [] : Array.from({ length: SIZE / PAGE }, (_, n) => n).filter((n) => log[n >> 3] & (1 << (n & 7)));

/** Runs on until the guest asks to be looked at (port 80h). */
function part({ cpu, clock, traffic }: Bare): void {
  const end = clock.now() + 30e9;
  for (const before = traffic.length; clock.now() < end; ) {
    const exit = cpu.run(clock.now() + 5e6);
    if (exit.kind === 'kicked' && traffic.slice(before).some((line) => line.startsWith('out 80.'))) return;
    if (exit.kind !== 'deadline' && exit.kind !== 'kicked') throw new Error(JSON.stringify(exit));
  }
  throw new Error(`the guest does not go on: RIP ${cpu.save().rip.toString(16)}`);
}

interface Part {
  readonly dirty: number[];
  readonly traffic: string[];
  readonly bytes: Uint8Array;
}

async function partsOf(engine: Accelerator, engines: readonly Accelerator[]): Promise<Part[]> {
  const bare = await createBare(engine, rom(), engines);
  try {
    const memory: LoggedMemory = bare.vm.regions.createLogged(SIZE);
    memory.map([{ at: FB, offset: 0, length: SIZE }]);
    bare.onAccess = (line) => {
      if (line.startsWith('out 80.')) bare.cpu.kick();
    };
    const moves = new Map([
      [10, { at: ELSEWHERE, offset: 0x8000, length: 0x4000 }],
      [11, { at: 0x3ff000, offset: 0, length: SIZE }],
      [12, { at: 0xfffe_0000, offset: 0, length: SIZE }],
    ]);
    const parts: Part[] = [];
    for (let n = 0, seen = 0; n < PARTS; n++) {
      part(bare);
      parts.push({ dirty: pagesOf(memory.takeDirty()), traffic: bare.traffic.slice(seen), bytes: memory.bytes.slice() });
      seen = bare.traffic.length;
      const move = moves.get(n);
      if (move) memory.map([move]);
    }
    return parts;
  } finally {
    bare.vm.dispose();
  }
}

const PARTS = 15;
/** After each part of the guest. */
const DIRTY = [
  [],
  [0, 1, 2, 3],
  [4, 5, 6, 7],
  [8, 9, 10, 11],
  [12, 13, 14],
  [15, 16, 17, 18],
  [19, 20, 21],
  [], // READS
  [31],
  [0],
  [24, 25],
  // The host has moved it.
  [8],
  [1],
  [15],
  [],
];

const READS = 7;
/** Pages that the guest reads in that part: KVM may map them for writes as well, and then they count as written. */
const READ = Array.from({ length: 16 }, (_, page) => page);

const changed = (before: Uint8Array, after: Uint8Array): number[] =>
  Array.from({ length: SIZE / PAGE }, (_, n) => n).filter((n) =>
    after.subarray(n * PAGE, (n + 1) * PAGE).some((byte, i) => byte !== before[n * PAGE + i]),
  );

function check(parts: readonly Part[]): void {
  for (let n = 1; n < PARTS; n++) expect([n, changed(parts[n - 1].bytes, parts[n].bytes)]).toEqual([n, DIRTY[n]]);
  const lines = (n: number) => parts[n].traffic.filter((line) => !line.startsWith('out 80'));
  expect(lines(8)).toEqual(['write e0020000.4 = 11223344', 'write e0020008.4 = 9']);
  expect(lines(10)).toEqual(['out 81.4 = 5']);
  expect(lines(11)).toEqual(['write e0000010.4 = 8070605']);
  expect(lines(12)).toEqual(['out 81.4 = 11111111']);
  expect(lines(13)).toEqual(['out 81.1 = 1']);
}

describe('memory of a device', () => {
  needsCore();
  needs('nasm', hasTool('nasm'));

  it('is written as memory, and logged, under tcg', async () => {
    const tcg = await tcgEngine();
    const parts = await partsOf(tcg, [tcg]);
    check(parts);
    expect(parts.map(({ dirty }) => dirty)).toEqual(DIRTY);
    tcg.dispose();
  });

  describe('under kvm', () => {
    needsKvm();

    it('is the same, without exits', { timeout: 120_000 }, async () => {
      const engines = [await tcgEngine(), kvmEngine()];
      const [ours, kvms] = [await partsOf(engines[0], engines), await partsOf(engines[1], engines)];
      check(kvms);
      for (const [n, { dirty }] of kvms.entries()) {
        const expected = n === READS ? dirty.filter((page) => !READ.includes(page)) : dirty;
        expect([n, expected]).toEqual([n, DIRTY[n]]);
      }
      expect(kvms.map(({ traffic }) => traffic)).toEqual(ours.map(({ traffic }) => traffic));
      for (let n = 0; n < PARTS; n++) expect(Buffer.compare(kvms[n].bytes, ours[n].bytes)).toBe(0);
      for (const engine of engines) engine.dispose();
    });

    it('has an empty log when the machine is gone', async () => {
      const engine = kvmEngine();
      const { vm, cpu, clock } = await createBare(engine, rom());
      const memory = vm.regions.createLogged(SIZE);
      memory.map([{ at: FB, offset: 0, length: SIZE }]);
      cpu.run(clock.now() + 1e6);
      vm.dispose();
      expect([memory.takeDirty(), memory.bytes.length]).toEqual([null, 0]);
      engine.dispose();
    });

    it('has a log only of slots that there are, and no array is too short for it', () => {
      const binding = kvmBinding();
      const kvm = new binding.Kvm('/dev/kvm');
      const vm = new binding.Vm(kvm);
      const memory = new binding.Memory(65 * PAGE);
      vm.setMemory(3, MEMORY_LOG_DIRTY_PAGES, 0, 65 * PAGE, memory, 0);
      const log = new Uint8Array(16).fill(0xff);
      vm.dirtyLog(3, log);
      expect(log).toEqual(new Uint8Array(16));
      expect(() => vm.dirtyLog(3, new Uint8Array(15))).toThrow('too short');
      expect(() => vm.dirtyLog(4, log)).toThrow('KVM_GET_DIRTY_LOG');
      for (const handle of [vm, kvm, memory]) handle.close();
    });
  });
});
