/** accel=kvm with several processors: each on its own thread, with the devices on one. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Accelerator } from '../../accel/accelerator.ts';
import type { Pc } from '../../boards/pc.ts';
import { restoreMachine } from '../../machine/saved/restore.ts';
import { saveMachine } from '../../machine/saved/save.ts';
import { kvmEngine, needsKvm } from '../helpers/kvm.ts';
import { hasTool, needs } from '../helpers/needs.ts';
import { Random } from '../support/random.ts';
import { assembleRom } from './bare.ts';
import { countingRom, countsOf, createSeveral, ended, expectedCounts } from './several.ts';

needsKvm();
needs('nasm', hasTool('nasm'));

const PASSED = { kind: 'shutdown', reason: { kind: 'debug-exit', code: 15 } };
const MOST_MS = 120_000;
const MIB = 2 ** 20;

async function withEngine<T>(use: (engine: Accelerator) => Promise<T>, engine = kvmEngine()): Promise<T> {
  try {
    return await use(engine);
  } finally {
    engine.dispose();
  }
}

const whole = ({ machine, vm, identity }: Pc) => ({ machine, memory: vm.memory, identity });

/** What the first processor does when the second has been woken, and what that does then, both in protected mode. */
const wakingRom = (then: string, other = 'over: hlt\njmp over'): Uint8Array =>
  assembleRom(`
    ap: cli
      mov bx, second
      jmp protect
    start: cli
      mov bx, first
    protect: mov ax, 0xf000
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
    flat: mov ax, 0x10
      mov ds, ax
      movzx ebx, bx
      add ebx, 0xf0000
      jmp ebx
    second: lock inc byte [0x700]
      out 0x99, al
      ${other}
    first: mov dword [0xfee000f0], 0x1ff
      mov dword [0xfee00300], 0xc4500
      mov dword [0xfee00300], 0xc46f0
    waits: pause
      cmp byte [0x700], 1
      jb waits
      ${then}`);

describe('several processors', () => {
  it.each([
    { cpus: 2, mode: 'protected' },
    { cpus: 4, mode: 'protected' },
    { cpus: 2, mode: 'long' },
    { cpus: 4, mode: 'long' },
  ])(
    'count under a lock and interrupt each other: $cpus, $mode mode',
    ({ cpus, mode }) =>
      withEngine(async (engine) => {
        const pc = await createSeveral(engine, countingRom(500, mode === 'long'), cpus);
        expect(await ended(pc)).toEqual(PASSED);
        expect(countsOf(pc)).toEqual(expectedCounts(cpus, 500, mode === 'long'));
        pc.vm.dispose();
      }),
    MOST_MS,
  );

  it(
    'are reset together: the others wait again',
    () =>
      withEngine(async (engine) => {
        const rounds = 300;
        const pc = await createSeveral(engine, countingRom(rounds, true), 3);
        const { machine } = pc;
        let resets = 0;
        machine.on(({ kind }) => {
          if (kind !== 'reset') return;
          pc.vm.memory.write(0x600, new Uint8Array(0x40));
          if (++resets < 5) reset.schedule(machine.clock.now() + 3e6);
        });
        const reset = machine.clock.alarm(() => machine.requestReset('guest'));
        reset.schedule(2e6);
        expect(await ended(pc)).toEqual(PASSED);
        expect(resets).toBe(5);
        expect(countsOf(pc)).toEqual(expectedCounts(3, rounds, true));
        pc.vm.dispose();
      }),
    MOST_MS,
  );
});

describe('memory that is mapped anew by one of them', () => {
  it(
    'is always there for the others',
    () =>
      withEngine(async (engine) => {
        // The gate of A20: what lies above 1 MiB is taken away and put back.
        const gate = (al: number) => `mov al, ${al}\nout 0x64, al\n`;
        const toggles = `mov al, 0\nout 0x92, al\nmov ecx, 100\nagain: ${gate(0xdd)}${gate(0xdf)}loop again\nmov al, 7\nout 0xf4, al\nhlt`;
        const adds = 'adds: inc dword [0x200000]\ninc dword [0x200004]\njmp adds';
        const pc = await createSeveral(engine, wakingRom(toggles, adds), 2, { ramBytes: 4 * MIB });
        expect(await ended(pc)).toEqual(PASSED);
        const [first, second] = new Uint32Array(pc.vm.memory.view(2 * MIB, 8, 'r').slice().buffer);
        // An access that had gone to the bus would have been lost.
        expect(first).toBeGreaterThan(100);
        expect([first, first - 1]).toContain(second);
        pc.vm.dispose();
      }),
    MOST_MS,
  );
});

describe('a saved machine of several processors', () => {
  it.each([false, true])(
    'goes on from wherever it was saved, time and again (long mode: %s)',
    (long) =>
      withEngine(async (engine) => {
        const rounds = 10_000;
        const rom = countingRom(rounds, long);
        const random = new Random(5);
        let pc = await createSeveral(engine, rom, 2);
        let moves = 0;
        for (let isOver = false; !isOver; moves++) {
          const { machine } = pc;
          const stop = machine.clock.alarm(() => machine.pause());
          stop.schedule(machine.clock.now() + 1e6 * (1 + random.below(10)));
          const paused = new Promise<void>((resolve) => machine.on(({ kind }) => kind === 'paused' && resolve()));
          void machine.run();
          await paused;
          isOver = machine.state === 'shutdown';
          if (isOver) break;
          expect(machine.state).toBe('paused');
          const parts: Uint8Array[] = [];
          await saveMachine(whole(pc), (bytes) => void parts.push(bytes.slice()));
          const next = await createSeveral(engine, rom, 2);
          await restoreMachine(whole(next), () => parts);
          pc.vm.dispose();
          pc = next;
        }
        expect(countsOf(pc)).toEqual(expectedCounts(2, rounds, long));
        expect(moves).toBeGreaterThan(2);
        pc.vm.dispose();
      }),
    MOST_MS,
  );

  it('is refused by a machine with another number of them, with the reason', () =>
    withEngine(async (engine) => {
      const [two, one] = [await createSeveral(engine, countingRom(1), 2), await createSeveral(engine, countingRom(1), 1)];
      for (const [from, to, reason] of [
        [two, one, /processors were 2, here they are 1/],
        [one, two, /processors were 1, here they are 2/],
      ] as const) {
        const parts: Uint8Array[] = [];
        await saveMachine(whole(from), (bytes) => void parts.push(bytes.slice()));
        await expect(restoreMachine(whole(to), () => parts)).rejects.toThrow(reason);
      }
      for (const { vm } of [one, two]) vm.dispose();
    }));
});

describe('what goes wrong', () => {
  it('in a device, in an exit of any of them, ends in an error, and a reset goes on', () =>
    withEngine(async (engine) => {
      const pc = await createSeveral(engine, wakingRom('mov al, 7\nout 0xf4, al\nhlt'), 2);
      let failures = 0;
      pc.machine.ports.claim('test', 0x99, 1, {
        read: () => 0xff,
        write: () => {
          if (failures++ === 0) throw new Error('the disk fell off');
        },
      });
      pc.machine.on((event) => {
        if (event.kind !== 'paused' || event.state !== 'internal-error') return;
        expect(event.exit).toMatchObject({ kind: 'internal', detail: expect.stringContaining('the disk fell off') });
        pc.vm.memory.write(0x700, new Uint8Array(1));
        setImmediate(() => {
          pc.machine.requestReset('host');
          pc.machine.resume();
        });
      });
      expect(await pc.machine.run()).toEqual({ kind: 'debug-exit', code: 15 });
      expect(failures).toBeGreaterThan(0);
      pc.vm.dispose();
    }));

  it('triple fault of one of them resets the machine', () =>
    withEngine(async (engine) => {
      const pc = await createSeveral(engine, wakingRom('lidt [none]\nud2\nnone: dq 0'), 2);
      let resets = 0;
      pc.machine.on((event) => event.kind === 'reset' && ++resets === 2 && pc.machine.requestShutdown({ kind: 'host-quit' }));
      expect(await pc.machine.run()).toEqual({ kind: 'host-quit' });
      expect(resets).toBe(2);
      pc.vm.dispose();
    }));
});

describe('life', () => {
  it(
    'of 200 machines leaves no thread, descriptor or mapping',
    () =>
      withEngine(async (engine) => {
        const rom = wakingRom('spins: jmp spins');
        const used = () => ({
          threads: readdirSync('/proc/self/task').length,
          descriptors: readdirSync('/proc/self/fd').length,
          mappings: readFileSync('/proc/self/maps', 'latin1')
            .split('\n')
            .filter((line) => line.includes('kvm')).length,
        });
        const cycle = async () => {
          const pc = await createSeveral(engine, rom, 2);
          const woken = pc.machine.clock.alarm(() => {
            // The first still runs when the machine ends.
            if (pc.vm.memory.view(0x700, 1, 'r')[0] > 0) pc.machine.requestShutdown({ kind: 'host-quit' });
            else woken.schedule(pc.machine.clock.now() + 1e5);
          });
          woken.schedule(1e5);
          await pc.machine.run();
          pc.vm.dispose();
        };
        for (let i = 0; i < 5; i++) await cycle();
        const before = used();
        for (let i = 0; i < 200; i++) await cycle();
        expect(used()).toEqual(before);
      }),
    MOST_MS,
  );

  it('ends while they run: dispose() brings them back first', () =>
    withEngine(async (engine) => {
      const threads = readdirSync('/proc/self/task').length;
      const pc = await createSeveral(engine, wakingRom('spins: jmp spins'), 2);
      expect(pc.machine.cpus.map((cpu) => cpu.thread)).toEqual([expect.any(Number), expect.any(Number)]);
      const { crew } = pc.vm;
      pc.machine.resume();
      expect(crew?.run(pc.machine.clock.now() + 1e6)).toMatchObject({ kind: expect.stringMatching(/deadline|kicked|host/) });
      pc.vm.dispose();
      expect(readdirSync('/proc/self/task').length).toBe(threads);
    }));
});

describe('-d kvm_exit', () => {
  it('names the processor, where there are several', async () => {
    const seen = new Map<number, (number | null)[]>();
    const run = (cpus: number, rom: Uint8Array) => {
      const trace = { wanted: true, exit: ({ cpu }: { cpu: number | null }) => void seen.set(cpus, [...(seen.get(cpus) ?? []), cpu]) };
      return withEngine(async (engine) => {
        const pc = await createSeveral(engine, rom, cpus);
        await ended(pc);
        pc.vm.dispose();
      }, kvmEngine({ trace }));
    };
    await run(1, assembleRom('start: mov al, 7\nout 0xf4, al\nhlt'));
    await run(2, countingRom(1));
    expect(new Set(seen.get(1))).toEqual(new Set([null]));
    expect(new Set(seen.get(2))).toEqual(new Set([0, 1]));
  });
});
