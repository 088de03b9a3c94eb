/** Breakpoints of a debugger outside, under every engine. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Accelerator } from '../../accel/accelerator.ts';
import type { KvmBinding, NativeVcpu } from '../../accel/kvm/binding.ts';
import { compileCore, createTcg } from '../../accel/tcg/index.ts';
import type { VcpuExit } from '../../machine/vcpu.ts';
import { kvmBinding, kvmEngine, needsKvm, tcgEngine } from '../helpers/kvm.ts';
import { hasTool, needs } from '../helpers/needs.ts';
import { needsCore } from '../helpers/stock-pc.ts';
import { assembleRom, type Bare, createBare, runToEnd } from './bare.ts';

needs('nasm', hasTool('nasm'));
const SECOND = 1e9;
const CORE = join(import.meta.dirname, '../../dist/core.wasm');

/** Counts to 5 in CX. The code runs at F000:0, which is linear F0000h. */
const COUNTING = `start:
    xor ax, ax
    mov ds, ax
    mov ss, ax
    mov sp, 0x7000
    xor cx, cx
again:
    inc cx
    cmp cx, 5
    jne again
tail:
    out 0x10, al
    hlt
`;
const AGAIN = 0xf000bn;
const TAIL = 0xf0011n;

async function withGuest(engine: Accelerator, source: string, work: (guest: Bare) => void): Promise<void> {
  const guest = await createBare(engine, assembleRom(source));
  try {
    work(guest);
  } finally {
    guest.vm.dispose();
    engine.dispose();
  }
}

const go = ({ cpu, clock }: Bare): VcpuExit => {
  for (const end = clock.now() + 30 * SECOND; clock.now() < end; ) {
    const exit = cpu.run(clock.now() + 5e6);
    if (exit.kind !== 'deadline') return exit;
  }
  throw new Error('the guest does not end');
};
const cx = ({ cpu }: Bare): bigint => cpu.save().gpr[1];

function suite(open: () => Promise<Accelerator>): void {
  it('stop before the instruction, each time, and go on with it', async () =>
    withGuest(await open(), COUNTING, (guest) => {
      guest.cpu.setBreakpoints?.([AGAIN]);
      for (const count of [0n, 1n, 2n, 3n, 4n]) {
        expect(go(guest)).toEqual({ kind: 'debug', at: AGAIN });
        expect([guest.cpu.save().rip, cx(guest)]).toEqual([0xbn, count]);
      }
      expect(go(guest)).toEqual({ kind: 'halted' });
      expect(guest.traffic).toHaveLength(1);
    }));

  it('are up to four, and gone when they are taken away', async () =>
    withGuest(await open(), COUNTING, (guest) => {
      guest.cpu.setBreakpoints?.([1n, TAIL, 0xf0000n, AGAIN]);
      const seen = Array.from({ length: 4 }, () => go(guest));
      expect(seen.map((exit) => exit.kind === 'debug' && exit.at)).toEqual([0xf0000n, AGAIN, AGAIN, AGAIN]);
      guest.cpu.setBreakpoints?.([TAIL]);
      expect(go(guest)).toEqual({ kind: 'debug', at: TAIL });
      expect(guest.traffic).toEqual([]);
      guest.cpu.setBreakpoints?.([]);
      expect(go(guest)).toEqual({ kind: 'halted' });
      expect(() => guest.cpu.setBreakpoints?.([1n, 2n, 3n, 4n, 5n])).toThrow('at most 4');
    }));

  it('stop again at the same place after a reset', async () =>
    withGuest(await open(), COUNTING, (guest) => {
      guest.cpu.setBreakpoints?.([0xfffffff0n]);
      expect(go(guest)).toEqual({ kind: 'debug', at: 0xfffffff0n });
      guest.cpu.reset('power');
      expect(go(guest)).toEqual({ kind: 'debug', at: 0xfffffff0n });
      expect(go(guest)).toEqual({ kind: 'halted' });
    }));

  it("are not the guest's, which has its own debug registers", async () =>
    withGuest(await open(), 'start: mov eax, 0x12345\nmov dr0, eax\nmov eax, dr7\nmov ebx, dr0\nhlt', (guest) => {
      const tail = 0xf000fn;
      guest.cpu.setBreakpoints?.([tail]);
      expect(go(guest)).toEqual({ kind: 'debug', at: tail });
      const { gpr, dr } = guest.cpu.save();
      expect([gpr[0], gpr[3]]).toEqual([0x400n, 0x12345n]);
      expect([...dr]).toEqual([0x12345n, 0n, 0n, 0n, 0n, 0n, 0xffff0ff0n, 0x400n]);
    }));
}

describe('breakpoints of accel=tcg', () => {
  needsCore();
  suite(tcgEngine);

  it('stop translated code', async () => {
    const engine = createTcg({ module: await compileCore(new Uint8Array(readFileSync(CORE))), threshold: 1 });
    const source = COUNTING.replace('cmp cx, 5', 'cmp cx, 50000');
    await withGuest(engine, source, (guest) => {
      expect(runToEnd(guest)).toEqual({ kind: 'halted' });
      expect(guest.vm.translation?.().translatedInstructions).toBeGreaterThan(10_000);
      guest.cpu.reset('power');
      guest.cpu.setBreakpoints?.([AGAIN]);
      for (const count of [0n, 1n, 2n]) {
        expect(go(guest)).toEqual({ kind: 'debug', at: AGAIN });
        expect(cx(guest)).toBe(count);
      }
    });
  });
});

describe('breakpoints of accel=kvm', () => {
  needsKvm();
  suite(async () => kvmEngine());

  const LONG = readFileSync(join(import.meta.dirname, 'programs/long.asm'), 'utf8');
  /** Where these bytes are in the ROM, as linear address. */
  const place = (source: string, ...bytes: number[]): bigint =>
    0xf0000n + BigInt(Buffer.from(assembleRom(source)).indexOf(Buffer.from(bytes)));
  /** MOV AX, 23h at level 0, and at level 3 IMUL RAX, RDX. */
  const [LEVEL_0, LEVEL_3] = [place(LONG, 0x66, 0xb8, 0x23, 0), place(LONG, 0x48, 0x0f, 0xaf, 0xc2)];

  it('stop in long mode, at level 3 where this KVM can, which it says', async () =>
    withGuest(kvmEngine(), LONG, (guest) => {
      guest.cpu.setBreakpoints?.([LEVEL_0, LEVEL_3]);
      expect(go(guest)).toEqual({ kind: 'debug', at: LEVEL_0 });
      const cannot = guest.log.hostMessages.includes(
        'this KVM stops neither at breakpoints nor after single steps where the guest runs at level 3 of long mode',
      );
      expect(go(guest)).toEqual(cannot ? { kind: 'halted' } : { kind: 'debug', at: LEVEL_3 });
    }));

  /** A KVM that knows single steps only. */
  function withoutBreakpoints(): KvmBinding {
    const binding = kvmBinding();
    const { Vcpu } = binding;
    const make = (...args: ConstructorParameters<KvmBinding['Vcpu']>): NativeVcpu => {
      const native = new Vcpu(...args);
      const { ioctl } = native;
      const refusing: NativeVcpu['ioctl'] = (call, data) => {
        if (call === 'KVM_SET_GUEST_DEBUG' && ((data?.[2] ?? 0) & 2) !== 0)
          throw Object.assign(new Error('KVM_SET_GUEST_DEBUG: Invalid argument'), { code: 'EINVAL' });
        return ioctl.call(native, call, data);
      };
      return Object.defineProperty(native, 'ioctl', { value: refusing });
    };
    return new Proxy(binding, {
      get: (of, name) =>
        name === 'Vcpu'
          ? new Proxy(Vcpu, { construct: (_, args) => make(...(args as Parameters<typeof make>)) })
          : of[name as keyof KvmBinding],
    });
  }

  it('are looked for in single steps where KVM takes none', async () =>
    withGuest(kvmEngine({ binding: withoutBreakpoints() }), COUNTING, (guest) => {
      guest.cpu.setBreakpoints?.([AGAIN]);
      expect(guest.log.hostMessages).toContain(
        'this KVM does not stop at breakpoints; the guest runs in single steps instead, which is slow',
      );
      for (const count of [0n, 1n, 2n, 3n, 4n]) {
        expect(go(guest)).toEqual({ kind: 'debug', at: AGAIN });
        expect(cx(guest)).toBe(count);
      }
      guest.cpu.setBreakpoints?.([]);
      expect(go(guest)).toEqual({ kind: 'halted' });
    }));
});
