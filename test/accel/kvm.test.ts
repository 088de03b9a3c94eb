/** accel=kvm: what ends a run, interrupts, memory that is mapped anew, failing devices, and what stays when a machine is gone. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { kvmEngine, needsKvm, tcgEngine } from '../helpers/kvm.ts';
import { hasTool, needs } from '../helpers/needs.ts';
import { needsCore } from '../helpers/stock-pc.ts';
import { assembleRom, type Bare, createBare, RAM, runToEnd } from './bare.ts';

needsKvm();
needsCore();
needs('nasm', hasTool('nasm'));

const SECOND = 1e9;

async function withGuest(source: string, use: (bare: Bare) => void): Promise<void> {
  const engine = kvmEngine();
  const bare = await createBare(engine, assembleRom(source));
  try {
    use(bare);
  } finally {
    bare.vm.dispose();
    engine.dispose();
  }
}

describe('a run', () => {
  it('ends when its time is over, and goes on from there', () =>
    withGuest('start: inc eax\njmp start', ({ cpu, clock }) => {
      // On a busy host a run may be over before much of it.
      for (let count = 0n, more = 0; more < 3; ) {
        expect(cpu.run(clock.now() + 1e6)).toEqual({ kind: 'deadline' });
        const now = cpu.save().gpr[0];
        expect(now).toBeGreaterThanOrEqual(count);
        if (now > count) more++;
        count = now;
      }
    }));

  it('ends soon after a device has kicked, with the access complete', () =>
    withGuest('start: mov al, 7\nout 0x10, al\nin al, 0x11\nnext: jmp next', (guest) => {
      guest.onAccess = (line) => {
        if (line.startsWith('in ')) guest.cpu.kick();
      };
      expect(guest.cpu.run(guest.clock.now() + 60 * SECOND)).toEqual({ kind: 'kicked' });
      const { rip, gpr } = guest.cpu.save();
      expect(guest.traffic).toEqual(['out 10.1 = 7', `in 11.1 = ${(gpr[0] & 0xffn).toString(16)}`]);
      expect(rip).toBe(6n);
    }));

  it('ends with shutdown after a triple fault', () =>
    withGuest('start: o32 lidt [cs:none]\nmov eax, cr0\nor al, 1\nmov cr0, eax\nmov ax, 0xfff8\nmov ds, ax\nnone: dw 0\ndd 0', (guest) => {
      expect(runToEnd(guest)).toEqual({ kind: 'shutdown' });
      guest.cpu.reset('power');
      expect(guest.cpu.save()).toMatchObject({ rip: 0xfff0n, rflags: 2n });
    }));

  it('is one instruction long when it is a step', () =>
    withGuest('start: inc ax\ninc bx\nin al, 0x10\ninc cx\nnext: jmp next', ({ cpu }) => {
      const step = (): bigint => {
        expect((cpu as unknown as { step(): { kind: string } }).step().kind).toBe('debug');
        return cpu.save().rip;
      };
      expect([1, 2, 3, 4, 5].map(step)).toEqual([0n, 1n, 2n, 4n, 5n]);
    }));
});

describe('interrupts', () => {
  const HANDLERS = `
    xor ax, ax
    mov ds, ax
    mov ss, ax
    mov sp, 0x7000
    mov word [0x30*4], taken
    mov word [0x30*4+2], cs
    mov word [2*4], nmi
    mov word [2*4+2], cs`;
  const ROUTINES = 'taken: inc word [0x600]\nout 0x20, al\niret\nnmi: inc word [0x602]\niret';

  it('wait until the guest takes them, one after the other', () =>
    withGuest(
      `start: ${HANDLERS}\nout 0x10, al\nmov cx, 100\nloop $\nout 0x11, al\nsti\nmov cx, 5000\nloop $\ncli\nhlt\n${ROUTINES}`,
      (guest) => {
        guest.onAccess = (line) => {
          if (line.startsWith('out 10')) guest.irqs.push(0x30, 0x30);
        };
        expect(runToEnd(guest)).toEqual({ kind: 'halted' });
        expect(guest.traffic.map((line) => line.slice(0, 6))).toEqual(['out 10', 'out 11', 'out 20', 'out 20']);
      },
    ));

  it('wake a halted processor only where it takes them; an NMI always does', () =>
    withGuest(`start: ${HANDLERS}\nhlt\nsti\nhlt\ncli\nhlt\n${ROUTINES}`, (guest) => {
      const { cpu, clock, irqs, vm } = guest;
      const counts = (): number[] => [...vm.memory.view(0x600, 4, 'r')];
      expect(runToEnd(guest)).toEqual({ kind: 'halted' });
      irqs.push(0x30);
      expect(cpu.run(clock.now() + SECOND)).toEqual({ kind: 'halted' });
      expect(counts()).toEqual([0, 0, 0, 0]);
      cpu.nmi();
      expect(runToEnd(guest)).toEqual({ kind: 'halted' });
      // The interrupt came at the second HLT, and the third is for good.
      expect(counts()).toEqual([1, 0, 1, 0]);
      expect(irqs).toEqual([]);
    }));
});

describe('memory', () => {
  const PROBE = `
    xor ax, ax
    mov ds, ax
    mov ax, 0xffff
    mov es, ax`;

  it('takes posted writes later, without an exit for each, in order and before anything else', async () => {
    const engine = kvmEngine();
    const fill = 'mov ax, 0xb800\nmov es, ax\nmov cx, 300\nxor di, di\nfill: mov [es:di], cx\ninc di\ninc di\nloop fill';
    const bare = await createBare(engine, assembleRom(`start: ${fill}\nin al, 0x10\nmov [es:di], al\nhlt`));
    bare.vm.regions.postWrites?.(0xa0000, 0x20000);
    expect(runToEnd(bare)).toEqual({ kind: 'halted' });
    const writes = Array.from({ length: 300 }, (_, i) => `write ${(0xb8000 + 2 * i).toString(16)}.2 = ${(300 - i).toString(16)}`);
    expect(bare.traffic.slice(0, 300)).toEqual(writes);
    expect(bare.traffic.slice(300).map((line) => line.split(' = ')[0])).toEqual(['in 10.1', 'write b8258.1']);
    const counters = bare.vm.exits?.();
    // One exit for each time that the kernel's ring is full.
    expect(counters?.exits.get('MMIO') ?? 0).toBeLessThan(5);
    expect(counters?.posted).toBeGreaterThan(290);
    bare.vm.dispose();
    engine.dispose();
  });

  it('wraps at 1 MiB while A20 is off, and in every odd megabyte', () =>
    withGuest(`start: ${PROBE}\nout 0x92, al\nmov byte [0x500], 1\nmov byte [es:0x510], 2\nmov al, [0x500]\nout 0x80, al\nhlt`, (guest) => {
      guest.onAccess = (line) => {
        if (line.startsWith('out 92')) guest.vm.regions.setA20(false);
      };
      expect(runToEnd(guest)).toEqual({ kind: 'halted' });
      expect(guest.traffic.at(-1)).toBe('out 80.1 = 2');
      expect([...guest.vm.memory.view(0x100500, 1, 'r')]).toEqual([0]);
    }));

  it('decodes what the chipset says: ROM, RAM, RAM below ROM, or neither', () =>
    withGuest(
      `start: mov ax, 0xe000
      mov ds, ax
      mov al, [0]
      mov [1], al
      out 0x90, al
      mov byte [0], 0x11
      mov al, [0]
      out 0x91, al
      mov byte [0], 0x22
      mov al, [0]
      out 0x92, al
      hlt`,
      (guest) => {
        const { regions, memory } = guest.vm;
        regions.setRamAccess(0xe0000, 0x10000, { read: false, write: false });
        guest.onAccess = (line) => {
          if (line.startsWith('out 90')) regions.setRamAccess(0xe0000, 0x10000, { read: true, write: true });
          if (line.startsWith('out 91')) regions.setRamAccess(0xe0000, 0x10000, { read: true, write: false });
        };
        expect(runToEnd(guest)).toEqual({ kind: 'halted' });
        const read = guest.traffic[0].split(' = ')[1];
        expect(guest.traffic).toEqual([
          `read e0000.1 = ${read}`,
          `write e0001.1 = ${read}`,
          `out 90.1 = ${read}`,
          'out 91.1 = 11',
          'write e0000.1 = 22',
          'out 92.1 = 11',
        ]);
        expect(memory.view(0xe0000, 1, 'r')[0]).toBe(0x11);
      },
    ));
});

describe('a device that fails', () => {
  it.each(['in al, 0x10', 'out 0x10, al', 'mov eax, [0]', 'rep insb'])('in %s ends the run, and a reset goes on', (access) =>
    withGuest(`start: mov ax, 0xa000\nmov ds, ax\nmov cx, 9000\n${access}\nhlt`, (guest) => {
      guest.onAccess = () => {
        throw new Error('the disk fell off');
      };
      expect(guest.cpu.run(guest.clock.now() + 60 * SECOND)).toMatchObject({
        kind: 'internal',
        detail: expect.stringContaining('fell off'),
      });
      expect(guest.cpu.save().rip).toBeGreaterThan(0n);
      guest.onAccess = () => {};
      guest.cpu.reset('power');
      expect(runToEnd(guest)).toEqual({ kind: 'halted' });
    }),
  );
});

describe('a state', () => {
  it('that accel=tcg saved comes back as it was', async () => {
    const engines = [await tcgEngine(), kvmEngine()];
    const rom = assembleRom(
      'start: sti\nmov ax, 0x0606\nmov cr2, eax\nmov dr0, eax\nmov ecx, 0x277\nxor edx, edx\nwrmsr\nfninit\nfldpi\nxor bx, bx\nmov ss, bx\nhlt',
    );
    const [tcg, kvm] = [await createBare(engines[0], rom, engines), await createBare(engines[1], rom, engines)];
    expect(runToEnd(tcg)).toEqual({ kind: 'halted' });
    const saved = tcg.cpu.save();
    kvm.cpu.restore(saved);
    const { msr, events, ...state } = kvm.cpu.save();
    // The kernel's image has no room for the selectors.
    const { msr: _msr, events: _events, ...rest } = { ...saved, fpuSelectors: { cs: 0, ds: 0 } };
    expect(state).toEqual(rest);
    expect(events).toEqual({ ...saved.events, monitorLost: true });
    expect([...msr.keys()].sort()).toEqual([...saved.msr.keys()].sort());
    expect(msr.get(0x277)).toBe(0x0606n);
    // Halted with interrupts on: one wakes it.
    expect(kvm.cpu.run(kvm.clock.now() + 1e6)).toEqual({ kind: 'halted' });
    kvm.irqs.push(0x40);
    expect(kvm.cpu.run(kvm.clock.now() + 1e6).kind).not.toBe('halted');
  });

  it('with every pending event comes back', async () => {
    const engine = kvmEngine();
    const { cpu, vm } = await createBare(engine, assembleRom('start: jmp start'));
    const state = cpu.save();
    for (const events of [
      { interruptShadow: 'sti' },
      { interruptShadow: 'ss' },
      { nmiPending: true },
      { nmiBlocked: true },
      { halted: true },
      { pending: { vector: 14, errorCode: 6 } },
      { pending: { vector: 0x30 } },
    ] as const) {
      cpu.restore({ ...state, events: { ...state.events, ...events } });
      expect(cpu.save().events).toEqual({ ...state.events, ...events });
    }
    vm.dispose();
    engine.dispose();
  });
});

describe('dispose', () => {
  const count = (): Record<string, number> => ({
    descriptors: readdirSync('/proc/self/fd').length,
    threads: readdirSync('/proc/self/task').length,
    mappings: readFileSync('/proc/self/maps', 'utf8')
      .split('\n')
      .filter((line) => line.includes('kvm')).length,
    timers: readFileSync('/proc/self/timers', 'utf8')
      .split('\n')
      .filter((line) => line.startsWith('ID')).length,
  });
  const virtualPages = (): number => Number(readFileSync('/proc/self/statm', 'utf8').split(' ')[0]);

  it('leaves no descriptor, thread, timer or mapping after 1,000 machines', { timeout: 300_000 }, async () => {
    const rom = assembleRom('start: out 0x10, al\nhlt');
    const engine = kvmEngine();
    const cycle = async (): Promise<void> => {
      const guest = await createBare(engine, rom);
      expect(runToEnd(guest)).toEqual({ kind: 'halted' });
      expect(guest.traffic).toHaveLength(1);
      guest.vm.dispose();
      guest.vm.dispose();
    };
    for (let i = 0; i < 50; i++) await cycle();
    const [before, pages] = [count(), virtualPages()];
    for (let i = 0; i < 1000; i++) await cycle();
    expect(count()).toEqual(before);
    // A tenth of them would be a hundred times the RAM.
    expect(virtualPages() - pages).toBeLessThan((100 * RAM) / 4096);
    engine.dispose();
  });

  it('takes the memory from those who still hold it', async () => {
    const engine = kvmEngine();
    const { vm } = await createBare(engine, assembleRom('start: hlt'));
    const held = vm.memory.view(0, 16, 'r');
    vm.dispose();
    expect(held.length).toBe(0);
    expect(() => vm.memory.read(0, new Uint8Array(1))).toThrow('outside RAM');
    engine.dispose();
  });
});
