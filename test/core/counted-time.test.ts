/** Where a run stops follows from what the guest does alone: what guest time from counted instructions needs. */
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { parseCpu } from '../../accel/tcg/cpu-models.ts';
import { Translator } from '../../accel/tcg/translator.ts';
import { TcgVcpu } from '../../accel/tcg/vcpu.ts';
import { GuestClock } from '../../machine/clock.ts';
import type { VmOps } from '../../machine/vcpu.ts';
import { L, Processor } from './processor.ts';
import { CODE, longWorld } from './world.ts';

let p: Processor;
beforeAll(async () => {
  p = await Processor.create();
});
beforeEach(() => {
  longWorld(p).enter(0);
});

const NOP = 0x90;
const OUT = [0xe6, 0x80];
const HLT = 0xf4;
const JMP_NEXT = [0xeb, 0x00];
/** Away from CODE, on the same page. */
const ELSEWHERE = CODE + 0x800;
/** MOV [ELSEWHERE], AL */
const OVERWRITE = [0x88, 0x04, 0x25, ELSEWHERE & 0xff, (ELSEWHERE >> 8) & 0xff, (ELSEWHERE >> 16) & 0xff, 0];

/** Instructions that a run with this budget retires. */
function retired(budget: number): number {
  const before = p.get64(L.ICOUNT);
  p.rip = BigInt(CODE);
  p.core.exports.run(p.cpu, budget);
  return Number(p.get64(L.ICOUNT) - before);
}

describe('the end of a budget', () => {
  it('is seen before a repeated instruction begins, not between two parts of it', () => {
    p.writeBytes(CODE, [NOP, NOP, NOP, 0xf3, 0xaa, HLT]);
    p.set64(L.RCX, 100n);
    p.set64(L.RDI, 0x40000n);
    expect(retired(2)).toBe(3);
    expect([p.rip, p.get64(L.RCX)]).toEqual([BigInt(CODE + 3), 100n]);
    expect(p.flags & 0x10000).toBe(0);
    expect(p.run(1)).toBe(false);
    expect(p.get64(L.RCX)).toBeLessThan(100n);
  });

  it('is seen at the same instruction whether or not the line before wrote to something that had been decoded', () => {
    for (const decoded of [false, true]) {
      longWorld(p).enter(0);
      p.core.exports.dropAll();
      p.writeBytes(ELSEWHERE, [HLT]);
      if (decoded) {
        p.rip = BigInt(ELSEWHERE);
        expect(p.run(10)).toBe(true);
        p.set32(L.HALTED, 0);
      }
      p.writeBytes(CODE, [...OVERWRITE, ...OUT, NOP, ...JMP_NEXT, HLT]);
      expect(retired(1)).toBe(4);
    }
  });
});

describe('a vCPU with counted time', () => {
  const NANOS = 8;
  /** Runs 50 rounds of the code with looks at the clock, and gives what it said. */
  function times(threshold: number, stretch: number): { seen: number[]; ends: number[] } {
    p.core.exports.dropAll();
    const seen: number[] = [];
    const ends: number[] = [];
    const clock: GuestClock = new GuestClock(() => vcpu.instructions * NANOS);
    const look = () => {
      seen.push(clock.now());
      return 0;
    };
    const irq = { pending: false, acknowledge: () => 0 };
    const apic = { base: 0xfee00900n, cr8: 0 };
    const ops = { portRead: look, portWrite: look, mmioRead: look, mmioWrite: look, irq, apic } as unknown as VmOps;
    const vcpu: TcgVcpu = new TcgVcpu(0, {
      core: p.core,
      clock,
      nanosPerInstruction: NANOS,
      log: { guest: () => {}, host: () => {} },
      cpu: parseCpu('qemu64').cpu,
      ops,
      trace: null,
      translator: new Translator(p.core, threshold),
    });
    longWorld(p).enter(0);
    p.set64(L.RCX, 50n);
    p.set64(L.RBX, 0x40000n);
    // INC EAX; IN AL, 80h; MOV [RBX], EAX; RDTSC; ADD EDX, EAX; OUT 80h, AL; DEC ECX; JNZ; HLT
    p.writeBytes(CODE, [0xff, 0xc0, 0xe4, 0x80, 0x89, 0x03, 0x0f, 0x31, 0x01, 0xc2, ...OUT, 0xff, 0xc9, 0x75, 0xf0, HLT]);
    p.rip = BigInt(CODE);
    clock.start();
    for (let until = stretch; vcpu.run(until).kind !== 'halted'; until += stretch) ends.push(clock.now());
    ends.push(clock.now(), Number(p.get64(L.RDX) & 0xffffffffn));
    return { seen, ends };
  }

  it('tells a device exactly when it was asked', () => {
    const { seen } = times(0, 1e9);
    // The second instruction of eight, and the sixth.
    expect(seen).toEqual(Array.from({ length: 50 }, (_, i) => [(i * 8 + 1) * NANOS, (i * 8 + 5) * NANOS]).flat());
  });

  it.each([0, 1, 7])('is the same in stretches of any length and with a threshold of %d', (threshold) => {
    const { seen, ends } = times(0, 1e9);
    for (const stretch of [100, 1000, 1e9]) {
      const now = times(threshold, stretch);
      expect(now.seen).toEqual(seen);
      expect(now.ends.at(-1)).toEqual(ends.at(-1));
    }
    expect(times(threshold, 100).ends).toEqual(times(0, 100).ends);
  });
});
