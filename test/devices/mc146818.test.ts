import { describe, expect, it } from 'vitest';
import { Mc146818 } from '../../devices/mc146818.ts';
import { pcCmos } from '../../devices/pc-cmos.ts';
import { TestBoard } from '../support/board.ts';
import { conformance } from './conformance.ts';

const START = Date.UTC(2024, 1, 28, 23, 59, 50);
const SECOND = 1e9;

const [A, B, C, D] = [0x0a, 0x0b, 0x0c, 0x0d];
const H24 = 0x02;
const DM = 0x04;
const UIE = 0x10;
const AIE = 0x20;
const PIE = 0x40;
const SET = 0x80;

class RtcRig {
  readonly board = new TestBoard();
  readonly irq = this.board.wires[8];
  readonly rtc: Mc146818;

  constructor(start = START) {
    this.rtc = new Mc146818(this.board.ports, this.board.clock, this.irq, start);
  }

  get(index: number): number {
    this.board.out(0x70, index);
    return this.board.in(0x71);
  }

  set(index: number, value: number): this {
    this.board.out(0x70, index);
    this.board.out(0x71, value);
    return this;
  }

  wait(ns: number): this {
    this.board.clock.advance(ns);
    return this;
  }

  /** Century, year, month, day, hour, minute, second as the registers have them. */
  time(): string {
    return [0x32, 9, 8, 7, 4, 2, 0].map((i) => this.get(i).toString(16).padStart(2, '0')).join(' ');
  }
}

const rig = (start?: number): RtcRig => new RtcRig(start);

describe('MC146818 on a clock that never stands still', () => {
  it('drops its interrupt when register C is read, though the next period ends at that very moment', () => {
    const r = rig();
    r.set(A, 0x26).set(B, H24 | PIE);
    r.wait(1e6);
    expect(r.irq.level).toBe(true);
    const { falls } = r.irq;
    r.board.out(0x70, C);
    // Between two looks at the time within the same read, another period passes.
    const { now } = r.board.clock;
    let looks = 0;
    r.board.clock.now = () => now.call(r.board.clock) + (looks++ > 0 ? SECOND / 1024 : 0);
    expect(r.board.in(0x71) & PIE).toBe(PIE);
    expect(r.irq.falls).toBe(falls + 1);
  });
});

describe('MC146818 calendar', () => {
  it('shows the time it was started with, in BCD and 24 hours', () => {
    expect(rig().time()).toBe('20 24 02 28 23 59 50');
  });

  it('goes on with guest time, over a leap day', () => {
    const r = rig().wait(10 * SECOND);
    expect(r.time()).toBe('20 24 02 29 00 00 00');
    expect(r.get(6)).toBe(5);
    expect(r.wait(86400 * SECOND).time()).toBe('20 24 03 01 00 00 00');
    expect(r.get(6)).toBe(6);
  });

  it('keeps the fraction of the second it was started with', () => {
    const r = rig(START + 250);
    expect(r.wait(0.749 * SECOND).get(0)).toBe(0x50);
    expect(r.wait(0.001 * SECOND).get(0)).toBe(0x51);
  });

  it('shows binary and 12-hour time when told', () => {
    const at = (hour: number): RtcRig =>
      rig(Date.UTC(2031, 10, 5, hour, 34, 56))
        .set(B, SET)
        .set(B, SET | DM);
    for (const [hour, byte] of [
      [0, 12],
      [1, 1],
      [11, 11],
      [12, 0x8c],
      [13, 0x81],
      [23, 0x8b],
    ]) {
      const r = at(0);
      for (const [i, v] of [
        [0x32, 20],
        [9, 31],
        [8, 11],
        [7, 5],
        [4, byte],
        [2, 34],
        [0, 56],
      ])
        r.set(i, v);
      r.set(B, DM);
      expect(r.get(4)).toBe(byte);
      expect(r.get(2)).toBe(34);
      r.wait(3600 * SECOND).set(B, DM | SET);
      expect(r.get(4) & 0x7f).toBe((hour + 1) % 12 || 12);
    }
  });

  it('stands while SET is, takes what was written, and goes on from there', () => {
    const r = rig().set(B, SET | H24);
    r.wait(5 * SECOND);
    expect(r.get(0)).toBe(0x50);
    for (const [i, v] of [
      [0x32, 0x19],
      [9, 0x99],
      [8, 0x12],
      [7, 0x31],
      [4, 0x23],
      [2, 0x59],
      [0, 0x58],
      [6, 6],
    ])
      r.set(i, v);
    r.wait(0.5 * SECOND).set(B, H24);
    expect(r.time()).toBe('19 99 12 31 23 59 58');
    r.wait(2 * SECOND);
    expect(r.time()).toBe('20 00 01 01 00 00 00');
    expect(r.get(6)).toBe(7);
  });

  it('keeps the phase of the second through SET, and starts half a second before an update after divider reset', () => {
    const r = rig().wait(0.3 * SECOND);
    r.set(B, SET | H24)
      .wait(2.1 * SECOND)
      .set(B, H24);
    expect(r.wait(0.59 * SECOND).get(0)).toBe(0x50);
    expect(r.wait(0.02 * SECOND).get(0)).toBe(0x51);

    r.set(A, 0x76).wait(7.77 * SECOND);
    expect(r.get(0)).toBe(0x51);
    r.set(A, 0x26);
    expect(r.wait(0.49 * SECOND).get(0)).toBe(0x51);
    expect(r.wait(0.02 * SECOND).get(0)).toBe(0x52);
  });

  it('takes a single register written while it runs', () => {
    const r = rig().set(7, 0x15);
    expect(r.time()).toBe('20 24 02 15 23 59 50');
  });

  it('has a day of week of its own', () => {
    const r = rig().set(6, 1);
    expect(r.get(6)).toBe(1);
    expect(r.wait(20 * SECOND).get(6)).toBe(2);
  });

  it('has one century byte under two addresses', () => {
    const r = rig().set(0x37, 0x21);
    expect(r.get(0x32)).toBe(0x21);
    expect(r.get(0x37)).toBe(0x21);
  });

  it('announces each update by UIP, 244 us ahead', () => {
    const r = rig();
    expect(r.wait(0.9997 * SECOND).get(A) & 0x80).toBe(0);
    expect(r.wait(0.0001 * SECOND).get(A) & 0x80).toBe(0x80);
    expect(r.wait(0.0002 * SECOND).get(A) & 0x80).toBe(0);
    r.wait(0.9998 * SECOND).set(B, SET | H24);
    expect(r.get(A) & 0x80).toBe(0);
  });

  it('does not let UIP, register C and D be written, and has a good battery', () => {
    const r = rig().set(A, 0xa6).set(C, 0xff).set(D, 0);
    expect(r.get(A)).toBe(0x26);
    expect(r.get(C)).toBe(0);
    expect(r.get(D)).toBe(0x80);
  });
});

describe('MC146818 interrupts', () => {
  it('update-ended: at each second; reading C releases the line', () => {
    const r = rig().set(B, UIE | H24);
    r.wait(SECOND - 1);
    expect(r.irq.level).toBe(false);
    r.wait(1);
    expect(r.irq.level).toBe(true);
    expect(r.get(C)).toBe(0xd0);
    expect(r.irq.level).toBe(false);
    expect(r.get(C)).toBe(0);
    r.wait(SECOND);
    expect(r.irq.rises).toBe(2);
  });

  it.each([
    [6, 1024],
    [3, 8192],
    [15, 2],
    [1, 256],
    [2, 128],
  ])('periodic: rate %i is %i Hz', (rate, hz) => {
    const r = rig()
      .set(A, 0x20 | rate)
      .set(B, PIE | H24);
    for (let i = 0; i < 2 * hz; i++) {
      const due = r.board.clock.nextDue() as number;
      r.board.clock.advanceTo(due);
      expect(r.irq.level).toBe(true);
      expect(r.get(C)).toBe(i % hz === hz - 1 ? 0xd0 : 0xc0);
    }
    expect(Math.abs(r.board.clock.now() - 2 * SECOND)).toBeLessThan(2);
  });

  it('periodic: goes on through SET, stops in divider reset and at rate 0', () => {
    const r = rig()
      .set(A, 0x26)
      .set(B, PIE | SET | H24);
    r.wait(SECOND / 1024 + 1);
    expect(r.get(C)).toBe(0xc0);
    r.set(A, 0x76).wait(SECOND);
    expect(r.get(C)).toBe(0);
    r.set(A, 0x20).wait(SECOND);
    expect(r.get(C)).toBe(0);
  });

  it('alarm: at the time of day written', () => {
    const r = rig()
      .set(1, 0x05)
      .set(3, 0x00)
      .set(5, 0x00)
      .set(B, AIE | H24);
    r.wait(15 * SECOND - 1);
    expect(r.irq.level).toBe(false);
    r.wait(1);
    expect(r.get(C)).toBe(0xf0);
    r.wait(86400 * SECOND - 1);
    expect(r.irq.level).toBe(false);
    r.wait(1);
    expect(r.irq.level).toBe(true);
  });

  it.each([
    [[0xff, 0xff, 0xff], 1],
    [[0x05, 0xff, 0xff], 15],
    [[0x05, 0x10, 0xc0], 10 + 605],
    [[0xff, 0x01, 0xff], 10 + 60],
    [[0x49, 0x59, 0x23], 86399],
    [[0x50, 0x59, 0x23], 86400],
  ])('alarm: bytes %j with "don\'t care" match first after %i s', ([second, minute, hour], wait) => {
    const r = rig()
      .set(1, second)
      .set(3, minute)
      .set(5, hour)
      .set(B, AIE | H24);
    expect(r.board.clock.nextDue()).toBe(wait * SECOND);
  });

  it('alarm: a time that does not exist never comes', () => {
    const r = rig()
      .set(1, 0x00)
      .set(3, 0x00)
      .set(5, 0x25)
      .set(B, AIE | H24);
    expect(r.board.clock.nextDue()).toBeNull();
  });

  it('flags rise also while they do not interrupt, and interrupt when they are enabled afterwards', () => {
    const r = rig().wait(2 * SECOND);
    expect(r.board.clock.nextDue()).toBeNull();
    r.set(B, UIE | H24);
    expect(r.irq.level).toBe(true);
    expect(r.get(C)).toBe(0xd0);
  });

  it('arm nothing while a flag waits to be read', () => {
    const r = rig()
      .set(A, 0x23)
      .set(B, PIE | H24)
      .wait(SECOND);
    expect(r.irq.level).toBe(true);
    expect(r.board.clock.nextDue()).toBeNull();
    expect(r.irq.rises).toBe(1);
  });

  it('SET ends update interrupts for good', () => {
    const r = rig()
      .set(B, UIE | H24)
      .set(B, SET | UIE | H24);
    expect(r.get(B)).toBe(SET | H24);
  });

  it('reset clears enables and flags, and nothing else', () => {
    const r = rig()
      .set(0x40, 0x55)
      .set(B, PIE | AIE | UIE | H24)
      .wait(3 * SECOND);
    const before = r.time();
    r.rtc.reset();
    expect(r.irq.level).toBe(false);
    expect(r.get(B)).toBe(H24);
    expect(r.get(C)).toBe(0);
    expect(r.get(0x40)).toBe(0x55);
    expect(r.time()).toBe(before);
  });
});

describe('CMOS', () => {
  it('keeps 114 bytes of anything', () => {
    const r = rig();
    for (let i = 0x0e; i < 0x80; i++) if (i !== 0x37) r.set(i, i ^ 0x5a);
    for (let i = 0x0e; i < 0x80; i++) if (i !== 0x37 && i !== 0x32) expect(r.get(i)).toBe(i ^ 0x5a);
  });

  it('ignores bit 7 of the index, which masks NMI, and does not read it back', () => {
    const r = rig().set(0x40, 0x77);
    expect(r.get(0xc0)).toBe(0x77);
    expect(r.board.in(0x70)).toBe(0xff);
  });

  const MIB = 1 << 20;
  const cmos = (config: Partial<Parameters<typeof pcCmos>[0]>): Map<number, number> =>
    new Map(pcCmos({ ramBelow4G: 128 * MIB, ramAbove4G: 0, cpus: 1, bootOrder: 'cad', ...config }));
  const word = (map: Map<number, number>, at: number): number => map.get(at)! | (map.get(at + 1)! << 8);

  it('says how much memory there is', () => {
    const small = cmos({ ramBelow4G: 8 * MIB });
    expect(word(small, 0x15)).toBe(640);
    expect([word(small, 0x17), word(small, 0x30), word(small, 0x34)]).toEqual([7 * 1024, 7 * 1024, 0]);
    const big = cmos({ ramBelow4G: 3072 * MIB, ramAbove4G: 1024 * MIB });
    expect([word(big, 0x17), word(big, 0x30)]).toEqual([0xffff, 0xffff]);
    expect(word(big, 0x34)).toBe((3072 - 16) * 16);
    expect(word(big, 0x5b) | (big.get(0x5d)! << 16)).toBe(16384);
    expect(word(cmos({ ramBelow4G: 512 * 1024 }), 0x15)).toBe(512);
  });

  it('says from where to boot', () => {
    expect([cmos({}).get(0x3d), cmos({}).get(0x38)]).toEqual([0x12, 0x30]);
    const network = cmos({ bootOrder: 'n', floppySignatureCheck: false });
    expect([network.get(0x3d), network.get(0x38)]).toEqual([0x04, 0x01]);
    expect(() => cmos({ bootOrder: 'z' })).toThrow(/'z'/);
  });

  it('says what is installed', () => {
    expect([cmos({}).get(0x10), cmos({}).get(0x14), cmos({}).get(0x5f)]).toEqual([0, 0x06, 0]);
    const two = cmos({ floppies: ['144', '288'], cpus: 4 });
    expect([two.get(0x10), two.get(0x14), two.get(0x5f)]).toEqual([0x45, 0x47, 3]);
    expect(cmos({ floppies: ['144'] }).get(0x14)).toBe(0x07);
  });
});

conformance(
  'MC146818',
  () => {
    const r = rig();
    return {
      board: r.board,
      device: r.rtc,
      poke: (random) => {
        if (random.below(2) === 0) r.set(random.below(0x10), random.u32() & 0xff);
        else r.get(random.below(0x10));
      },
    };
  },
  { resetsToFresh: false },
);
