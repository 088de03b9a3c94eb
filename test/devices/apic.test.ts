/** Over 400 lines: everything about the local APIC in one file, as it is one specification. */
import { beforeEach, describe, expect, it } from 'vitest';
import { LocalApic, type ProcessorPins } from '../../devices/apic.ts';
import { ApicBus, DELIVERY } from '../../devices/apic-bus.ts';
import type { IrqSource } from '../../machine/irq.ts';
import { TestBoard } from '../support/board.ts';
import type { Random } from '../support/random.ts';
import { conformance } from './conformance.ts';

const ID = 0x20;
const VERSION = 0x30;
const TPR = 0x80;
const PPR = 0xa0;
const EOI = 0xb0;
const LDR = 0xd0;
const DFR = 0xe0;
const SVR = 0xf0;
const ISR = 0x100;
const IRR = 0x200;
const ESR = 0x280;
const ICR = 0x300;
const ICR_HIGH = 0x310;
const LVT_TIMER = 0x320;
const LINT0 = 0x350;
const LINT1 = 0x360;
const LVT_ERROR = 0x370;
const INITIAL = 0x380;
const CURRENT = 0x390;
const DIVIDE = 0x3e0;

class FakePic implements IrqSource {
  pending = false;

  acknowledge(): number {
    this.pending = false;
    return 0x08;
  }
}

class Pins implements ProcessorPins {
  readonly events: string[] = [];
  interrupt(): void {}
  nmi(): void {
    this.events.push('nmi');
  }
  init(): void {
    this.events.push('init');
  }
  smi(): void {
    this.events.push('smi');
  }
  startup(page: number): void {
    this.events.push(`startup ${page}`);
  }
}

/** Two processors with their APICs switched on by software. */
function build(count = 2) {
  const board = new TestBoard();
  const bus = new ApicBus();
  const pic = new FakePic();
  const eois: number[] = [];
  bus.listen({ endOfInterrupt: (vector) => eois.push(vector) });
  const cpus = Array.from({ length: count }, (_, i) => {
    const pins = new Pins();
    const apic = new LocalApic(i, bus, i === 0 ? pic : null, pins, board.clock, board.log, (tsc) => Number(tsc) / 2);
    const read = (offset: number) => apic.mmio.read(offset, 4) >>> 0;
    const write = (offset: number, value: number) => apic.mmio.write(offset, value, 4);
    return { apic, pins, read, write };
  });
  const on = () => {
    for (const cpu of cpus) cpu.write(SVR, 0x1ff);
  };
  const send = (vector: number, extra = {}) =>
    bus.send({ destination: 0, logical: false, delivery: DELIVERY.FIXED, vector, level: false, ...extra });
  return { board, bus, pic, eois, cpus, on, send };
}

describe('local APIC after reset', () => {
  it('has the documented register values', () => {
    const [cpu] = build().cpus;
    expect(cpu.read(VERSION)).toBe(0x0005_0014);
    expect(cpu.read(SVR)).toBe(0xff);
    expect(cpu.read(DFR)).toBe(0xffff_ffff);
    expect(cpu.read(LDR)).toBe(0);
    for (const entry of [LVT_TIMER, 0x330, 0x340, LINT1, LVT_ERROR]) expect(cpu.read(entry)).toBe(0x1_0000);
    expect(cpu.apic.base).toBe(0xfee0_0900n);
  });

  it('numbers processors, and marks the boot processor', () => {
    const { cpus } = build();
    expect(cpus[1].read(ID)).toBe(0x0100_0000);
    expect(cpus[1].apic.base).toBe(0xfee0_0800n);
  });

  it('passes the 8259 through LINT0 of the boot processor only', () => {
    const { cpus, pic } = build();
    pic.pending = true;
    expect(cpus.map((cpu) => cpu.apic.pending)).toEqual([true, false]);
    expect(cpus[0].apic.acknowledge()).toBe(0x08);
    expect(cpus[0].apic.pending).toBe(false);
  });

  it('holds masks in the LVT while switched off by software', () => {
    const [cpu] = build().cpus;
    cpu.write(LINT0, 0x700);
    expect(cpu.read(LINT0)).toBe(0x1_0700);
    cpu.write(SVR, 0x1ff);
    cpu.write(LINT0, 0x700);
    expect(cpu.read(LINT0)).toBe(0x700);
    cpu.write(SVR, 0xff);
    expect(cpu.read(LINT0)).toBe(0x1_0700);
  });
});

describe('local APIC priorities', () => {
  let rig = build();
  let cpu = rig.cpus[0];
  beforeEach(() => {
    rig = build();
    rig.on();
    cpu = rig.cpus[0];
  });

  it('offers the highest vector first and takes the others after EOI', () => {
    rig.send(0x31);
    rig.send(0x52);
    expect(cpu.apic.acknowledge()).toBe(0x52);
    expect(cpu.read(ISR + 0x20)).toBe(1 << 18);
    expect(cpu.read(IRR + 0x10)).toBe(1 << 17);
    expect(cpu.apic.pending).toBe(false);
    cpu.write(EOI, 0);
    expect(cpu.apic.pending).toBe(true);
    expect(cpu.apic.acknowledge()).toBe(0x31);
  });

  it('lets a higher class interrupt a lower one, but not the same class', () => {
    rig.send(0x41);
    cpu.apic.acknowledge();
    rig.send(0x4f);
    expect(cpu.apic.pending).toBe(false);
    rig.send(0x50);
    expect(cpu.apic.acknowledge()).toBe(0x50);
    expect(cpu.read(PPR)).toBe(0x50);
  });

  it('holds back what the task priority covers', () => {
    cpu.write(TPR, 0x45);
    rig.send(0x4f);
    expect(cpu.apic.pending).toBe(false);
    expect(cpu.read(PPR)).toBe(0x45);
    expect(cpu.apic.cr8).toBe(4);
    cpu.apic.cr8 = 3;
    expect(cpu.read(TPR)).toBe(0x30);
    expect(cpu.apic.pending).toBe(true);
  });

  it('keeps one request of a vector while one is in service', () => {
    rig.send(0x61);
    cpu.apic.acknowledge();
    rig.send(0x61);
    rig.send(0x61);
    cpu.write(EOI, 0);
    expect(cpu.apic.acknowledge()).toBe(0x61);
    cpu.write(EOI, 0);
    expect(cpu.apic.pending).toBe(false);
  });

  it('gives the spurious vector when the request went away', () => {
    rig.send(0x61);
    cpu.write(TPR, 0xf0);
    expect(cpu.apic.acknowledge()).toBe(0xff);
    expect(cpu.read(ISR + 0x60)).toBe(0);
  });

  it('tells the IOAPICs of the EOI of a level-triggered vector only', () => {
    rig.send(0x61);
    cpu.apic.acknowledge();
    cpu.write(EOI, 0);
    expect(rig.eois).toEqual([]);
    rig.send(0x62, { level: true });
    cpu.apic.acknowledge();
    cpu.write(EOI, 0);
    expect(rig.eois).toEqual([0x62]);
  });

  it('lets the 8259 pass whatever the priorities', () => {
    cpu.write(LINT0, 0x700);
    cpu.write(TPR, 0xff);
    rig.pic.pending = true;
    expect(cpu.apic.pending).toBe(true);
    cpu.write(LINT0, 0x1_0700);
    expect(cpu.apic.pending).toBe(false);
  });

  it('is bypassed when switched off in its MSR', () => {
    rig.send(0x61);
    rig.pic.pending = true;
    cpu.apic.base = 0xfee0_0000n;
    expect(cpu.apic.covers(0xfee0_0000)).toBe(false);
    expect(cpu.apic.acknowledge()).toBe(0x08);
    expect(cpu.apic.pending).toBe(false);
    cpu.apic.base = 0xfee0_0800n;
    expect(cpu.read(SVR)).toBe(0xff);
  });

  it('moves its page with the MSR', () => {
    cpu.apic.base = 0xfec8_0800n;
    expect(cpu.apic.covers(0xfec8_0ff0)).toBe(true);
    expect(cpu.apic.covers(0xfee0_0000)).toBe(false);
    expect(cpu.apic.base).toBe(0xfec8_0900n);
  });
});

describe('local APIC timer', () => {
  let rig = build();
  let cpu = rig.cpus[0];
  beforeEach(() => {
    rig = build();
    rig.on();
    cpu = rig.cpus[0];
  });

  it('counts down once at 1 GHz over the divider', () => {
    cpu.write(LVT_TIMER, 0x40);
    cpu.write(DIVIDE, 0b0011);
    cpu.write(INITIAL, 1000);
    rig.board.clock.advance(8000);
    expect(cpu.read(CURRENT)).toBe(500);
    expect(cpu.apic.pending).toBe(false);
    rig.board.clock.advance(8000);
    expect(cpu.read(CURRENT)).toBe(0);
    expect(cpu.apic.acknowledge()).toBe(0x40);
    cpu.write(EOI, 0);
    rig.board.clock.advance(1e6);
    expect(cpu.apic.pending).toBe(false);
  });

  it('knows every divider', () => {
    const dividers: [code: number, by: number][] = [
      [0b0000, 2],
      [0b0001, 4],
      [0b0010, 8],
      [0b0011, 16],
      [0b1000, 32],
      [0b1001, 64],
      [0b1010, 128],
      [0b1011, 1],
    ];
    for (const [code, by] of dividers) {
      cpu.write(DIVIDE, code);
      cpu.write(INITIAL, 1_000_000);
      rig.board.clock.advance(128_000);
      expect(cpu.read(CURRENT)).toBe(1_000_000 - 128_000 / by);
    }
  });

  it('reloads in periodic mode', () => {
    cpu.write(DIVIDE, 0b1011);
    cpu.write(LVT_TIMER, 0x2_0040);
    cpu.write(INITIAL, 100_000);
    for (let i = 0; i < 3; i++) {
      rig.board.clock.advance(100_000);
      expect(cpu.apic.acknowledge()).toBe(0x40);
      cpu.write(EOI, 0);
      expect(cpu.apic.pending).toBe(false);
    }
    rig.board.clock.advance(25_000);
    expect(cpu.read(CURRENT)).toBe(75_000);
    cpu.write(INITIAL, 0);
    rig.board.clock.advance(1e6);
    expect(cpu.apic.pending).toBe(false);
  });

  it('counts on without interrupting while masked', () => {
    cpu.write(LVT_TIMER, 0x1_0040);
    cpu.write(INITIAL, 10);
    rig.board.clock.advance(100);
    expect(cpu.apic.pending).toBe(false);
    expect(cpu.read(CURRENT)).toBe(0);
  });

  it('cannot be set to swamp the host', () => {
    let fired = 0;
    cpu.write(LVT_TIMER, 0x2_0040);
    cpu.write(INITIAL, 1);
    for (let i = 0; i < 1000; i++) {
      rig.board.clock.advance(1000);
      if (!cpu.apic.pending) continue;
      fired++;
      cpu.apic.acknowledge();
      cpu.write(EOI, 0);
    }
    expect(fired).toBeGreaterThan(10);
    expect(fired).toBeLessThanOrEqual(51);
  });

  it('fires when the time-stamp counter passes a deadline', () => {
    cpu.write(LVT_TIMER, 0x4_0040);
    cpu.apic.tscDeadline = 4000n;
    expect(cpu.apic.tscDeadline).toBe(4000n);
    rig.board.clock.advance(1999);
    expect(cpu.apic.pending).toBe(false);
    rig.board.clock.advance(1);
    expect(cpu.apic.acknowledge()).toBe(0x40);
    expect(cpu.apic.tscDeadline).toBe(0n);
  });

  it('ignores a deadline in the other modes, and the initial count in this one', () => {
    cpu.apic.tscDeadline = 4000n;
    expect(cpu.apic.tscDeadline).toBe(0n);
    cpu.write(LVT_TIMER, 0x4_0040);
    cpu.write(INITIAL, 1);
    rig.board.clock.advance(1e6);
    expect(cpu.apic.pending).toBe(false);
  });
});

describe('local APIC messages', () => {
  let rig = build(4);
  const pending = () => rig.cpus.map((cpu) => cpu.apic.pending);
  beforeEach(() => {
    rig = build(4);
    rig.on();
  });

  it('go to a physical id, or to everyone at 0xFF', () => {
    rig.send(0x50, { destination: 2 });
    expect(pending()).toEqual([false, false, true, false]);
    rig.send(0x50, { destination: 0xff });
    expect(pending()).toEqual([true, true, true, true]);
  });

  it('go to a set of processors in the flat model', () => {
    rig.cpus.forEach((cpu, i) => {
      cpu.write(LDR, 0x0100_0000 << i);
    });
    rig.send(0x50, { logical: true, destination: 0b0101 });
    expect(pending()).toEqual([true, false, true, false]);
  });

  it('go to members of one cluster in the cluster model', () => {
    [0x11, 0x12, 0x21, 0x22].forEach((id, i) => {
      rig.cpus[i].write(DFR, 0x0fff_ffff);
      rig.cpus[i].write(LDR, id << 24);
    });
    rig.send(0x50, { logical: true, destination: 0x23 });
    expect(pending()).toEqual([false, false, true, true]);
  });

  it('go to the processor of lowest priority', () => {
    rig.cpus[0].write(TPR, 0x30);
    rig.cpus[1].write(TPR, 0x10);
    rig.cpus[2].write(TPR, 0x20);
    rig.cpus[3].write(TPR, 0x40);
    rig.send(0x50, { delivery: DELIVERY.LOWEST_PRIORITY, destination: 0xff });
    expect(pending()).toEqual([false, true, false, false]);
  });

  it('take the shorthands', () => {
    rig.cpus[1].write(ICR, 0x4_0050);
    expect(pending()).toEqual([false, true, false, false]);
    rig.cpus[1].write(ICR, 0xc_0051);
    expect(pending()).toEqual([true, true, true, true]);
    expect(rig.cpus[1].read(IRR + 0x20)).toBe(1 << 16);
    rig.cpus[1].write(ICR, 0x8_0052);
    expect(rig.cpus[1].read(IRR + 0x20)).toBe(0b101 << 16);
    expect(rig.cpus[1].read(ICR)).toBe(0x8_0052);
  });

  it('are no NMI to a processor that waits to be started', () => {
    const { cpus, send } = build();
    send(0, { destination: 1, delivery: DELIVERY.NMI });
    expect([cpus[1].apic.waitsForStartup, cpus[1].pins.events]).toEqual([true, []]);
    send(0x99, { destination: 1, delivery: DELIVERY.STARTUP });
    send(0, { destination: 1, delivery: DELIVERY.NMI });
    expect([cpus[1].apic.waitsForStartup, cpus[1].pins.events]).toEqual([false, ['startup 153', 'nmi']]);
  });

  it('start processors with INIT and the first start-up message only', () => {
    const { pins } = rig.cpus[3];
    rig.cpus[0].write(ICR_HIGH, 3 << 24);
    rig.cpus[0].write(ICR, 0x4500);
    rig.cpus[0].write(ICR, 0x8500);
    rig.cpus[0].write(ICR, 0x4699);
    rig.cpus[0].write(ICR, 0x4698);
    expect(pins.events).toEqual(['init', 'startup 153']);
    expect(rig.cpus[3].read(SVR)).toBe(0xff);
  });

  it('carry NMIs, also from LINT1', () => {
    rig.send(0x99, { destination: 1, delivery: DELIVERY.STARTUP });
    rig.cpus[0].write(ICR_HIGH, 1 << 24);
    rig.cpus[0].write(ICR, 0x4400);
    expect(rig.cpus[1].pins.events).toEqual(['startup 153', 'nmi']);
    rig.cpus[0].write(LINT1, 0x400);
    rig.cpus[0].apic.lint[1].set(true);
    rig.cpus[0].apic.lint[1].set(false);
    expect(rig.cpus[0].pins.events).toEqual(['nmi']);
  });

  it('do not reach an APIC that is switched off by software', () => {
    rig.cpus[2].write(SVR, 0xff);
    rig.send(0x50, { destination: 2 });
    rig.cpus[2].write(SVR, 0x1ff);
    expect(pending()).toEqual([false, false, false, false]);
  });

  it('of a level on a fixed LINT pin come again until it goes', () => {
    const [cpu] = rig.cpus;
    cpu.write(LINT0, 0x8050);
    cpu.apic.lint[0].set(true);
    expect(cpu.apic.acknowledge()).toBe(0x50);
    cpu.write(EOI, 0);
    expect(cpu.apic.pending).toBe(true);
    cpu.apic.lint[0].set(false);
    expect(cpu.apic.pending).toBe(false);
  });
});

describe('local APIC errors', () => {
  let rig = build();
  let cpu = rig.cpus[0];
  beforeEach(() => {
    rig = build();
    rig.on();
    cpu = rig.cpus[0];
  });

  it('show in ESR after a write, once', () => {
    cpu.write(ICR, 0x4_0005);
    expect(cpu.read(ESR)).toBe(0);
    cpu.write(ESR, 0);
    expect(cpu.read(ESR)).toBe(0x60);
    cpu.write(ESR, 0);
    expect(cpu.read(ESR)).toBe(0);
  });

  it('raise the error interrupt', () => {
    cpu.write(LVT_ERROR, 0x3e);
    cpu.read(0x3f0);
    expect(cpu.apic.acknowledge()).toBe(0x3e);
    cpu.write(ESR, 0);
    expect(cpu.read(ESR)).toBe(0x80);
  });

  it('cannot recurse through an illegal error vector', () => {
    cpu.write(LVT_ERROR, 0x03);
    cpu.read(0x3f0);
    expect(cpu.apic.pending).toBe(false);
  });
});

let pokedApic: LocalApic;
conformance(
  'local APIC',
  () => {
    const { board, cpus, send, pic } = build();
    const { apic } = cpus[0];
    pokedApic = apic;
    board.mmio.claim('apic', 0xfee0_0000, 0x1000, apic.mmio);
    const pokes: ((random: Random) => void)[] = [
      (random) => apic.lint[random.below(2)].set(random.below(2) === 0),
      (random) => send(random.below(256), { delivery: random.below(5), level: random.below(2) === 0 }),
      (random) => {
        apic.cr8 = random.below(16);
      },
      () => apic.pending && apic.acknowledge(),
    ];
    return {
      board,
      device: apic,
      poke: (random) => {
        random.pick(pokes)(random);
        pic.pending = false;
      },
    };
  },
  // Pins have the levels that others give them, so a cold start leaves them alone.
  {
    prepare: () => {
      for (const pin of pokedApic.lint) pin.set(false);
    },
  },
);
