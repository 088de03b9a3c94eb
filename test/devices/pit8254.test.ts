/** Over 400 lines: everything about the chip's six modes in one file, as it is one specification. */
import { describe, expect, it } from 'vitest';
import { PIT_HZ, Pit8254, type Pit8254State } from '../../devices/pit8254.ts';
import { Port61, type Port61State } from '../../devices/port61.ts';
import { TestBoard } from '../support/board.ts';
import { Random } from '../support/random.ts';
import { conformance } from './conformance.ts';

/** Time of the n-th CLK pulse, rounded up to where it has certainly come. */
const pulse = (n: number): number => Math.ceil((n * 1e9) / PIT_HZ);

class PitRig {
  readonly board = new TestBoard();
  readonly irq = this.board.wires[0];
  readonly pit = new Pit8254(this.board.ports, this.board.clock, this.irq, this.board.log);
  readonly port61 = new Port61(this.board.ports, this.board.clock, this.pit);
  private base = 0;

  /** Programs a counter with a two-byte count; pulses are counted from the one that loads it. */
  program(counter: number, mode: number, count: number, bcd = 0): this {
    this.board.out(0x43, (counter << 6) | 0x30 | (mode << 1) | bcd);
    this.board.out(0x40 + counter, count & 0xff);
    this.board.out(0x40 + counter, count >> 8);
    return this.mark();
  }

  mark(): this {
    this.base = Math.floor((this.board.clock.now() * PIT_HZ) / 1e9) + 1;
    return this;
  }

  /** Moves to `n` pulses after the loading one. */
  at(n: number): this {
    this.board.clock.advanceTo(pulse(this.base + n));
    return this;
  }

  count(counter: number): number {
    this.board.out(0x43, counter << 6);
    return this.board.in(0x40 + counter) | (this.board.in(0x40 + counter) << 8);
  }

  status(counter: number): number {
    this.board.out(0x43, 0xe0 | (2 << counter));
    return this.board.in(0x40 + counter);
  }

  /** OUT by read-back. */
  out(counter: number): number {
    return this.status(counter) >> 7;
  }

  gate2(on: boolean): this {
    this.board.out(0x61, on ? 1 : 0);
    return this;
  }

  /** CE and OUT at 0, 1, 2 ... pulses after loading. */
  trace(counter: number, length: number): string {
    return Array.from({ length }, (_, i) => {
      this.at(i);
      return `${this.count(counter)}${this.out(counter) ? '+' : '-'}`;
    }).join(' ');
  }
}

const rig = (): PitRig => new PitRig();

describe('8254 counting', () => {
  it('mode 0: OUT falls with the control word, rises when the count is over, and counting goes on', () => {
    expect(rig().gate2(true).program(2, 0, 3).trace(2, 6)).toBe('3- 2- 1- 0+ 65535+ 65534+');
  });

  it('mode 1: OUT falls for the count after a gate trigger, and again when retriggered', () => {
    const r = rig().program(2, 1, 3);
    expect(r.out(2)).toBe(1);
    r.gate2(true).mark();
    expect(r.trace(2, 5)).toBe('3- 2- 1- 0+ 65535+');
    r.gate2(false).gate2(true).mark();
    r.at(1);
    r.gate2(false).gate2(true).mark();
    expect(r.trace(2, 4)).toBe('3- 2- 1- 0+');
  });

  it('mode 2: OUT is low during the last pulse of each period', () => {
    expect(rig().gate2(true).program(2, 2, 4).trace(2, 9)).toBe('4+ 3+ 2+ 1- 4+ 3+ 2+ 1- 4+');
  });

  it('mode 3: counts by twos, half high and half low', () => {
    expect(rig().gate2(true).program(2, 3, 6).trace(2, 8)).toBe('6+ 4+ 2+ 6- 4- 2- 6+ 4+');
  });

  it('mode 3: an odd count is high one pulse longer', () => {
    expect(rig().gate2(true).program(2, 3, 5).trace(2, 7)).toBe('4+ 2+ 0+ 4- 2- 4+ 2+');
  });

  it('mode 4: OUT is low for one pulse when the count is over', () => {
    expect(rig().gate2(true).program(2, 4, 3).trace(2, 6)).toBe('3+ 2+ 1+ 0- 65535+ 65534+');
  });

  it('mode 5: the same after a gate trigger', () => {
    const r = rig().program(2, 5, 3);
    expect(r.at(10).out(2)).toBe(1);
    r.gate2(true).mark();
    expect(r.trace(2, 5)).toBe('3+ 2+ 1+ 0- 65535+');
  });

  it('modes 6 and 7 are modes 2 and 3', () => {
    expect(rig().gate2(true).program(2, 6, 3).trace(2, 4)).toBe('3+ 2+ 1- 3+');
    expect(rig().gate2(true).program(2, 7, 4).trace(2, 5)).toBe('4+ 2+ 4- 2- 4+');
  });

  it('a count of 0 is the largest: 65536, or 10000 in BCD', () => {
    const r = rig().gate2(true).program(2, 0, 0);
    expect(r.at(0).count(2)).toBe(0);
    expect(r.at(1).count(2)).toBe(0xffff);
    expect(r.at(65535).out(2)).toBe(0);
    expect(r.at(65536).out(2)).toBe(1);
    r.program(2, 0, 0, 1);
    expect(r.at(1).count(2)).toBe(0x9999);
    expect(r.at(9999).out(2)).toBe(0);
    expect(r.at(10000).out(2)).toBe(1);
  });

  it('in BCD counts in decades', () => {
    const r = rig().gate2(true).program(2, 2, 0x1000, 1);
    expect(r.at(0).count(2)).toBe(0x1000);
    expect(r.at(1).count(2)).toBe(0x0999);
    expect(r.at(990).count(2)).toBe(0x0010);
  });

  it('stays exact to the pulse after days', () => {
    const r = rig();
    r.board.clock.setTime(5 * 86400e9 + 12345);
    r.gate2(true).program(2, 2, 0x4321);
    expect(r.at(0).count(2)).toBe(0x4321);
    expect(r.at(0x4320).count(2)).toBe(1);
    expect(r.at(0x4321).count(2)).toBe(0x4321);
  });
});

describe('8254 gate', () => {
  it.each([0, 4])('mode %i: low holds the count', (mode) => {
    const r = rig().gate2(true).program(2, mode, 10);
    r.at(4).gate2(false);
    r.at(8);
    expect(r.count(2)).toBe(6);
    r.gate2(true).at(10);
    expect(r.count(2)).toBe(4);
  });

  it.each([2, 3])('mode %i: low stops counting with OUT high, a rise starts a period', (mode) => {
    const r = rig().gate2(true).program(2, mode, 8);
    r.at(7);
    expect(r.out(2)).toBe(0);
    r.gate2(false);
    expect(r.out(2)).toBe(1);
    r.at(20);
    r.gate2(true).mark();
    expect(r.at(0).count(2)).toBe(8);
    expect(r.at(7).out(2)).toBe(0);
  });

  it('low when the count is written: it is loaded, and counted when the gate opens', () => {
    const r = rig().gate2(false).program(2, 0, 5);
    expect(r.at(9).count(2)).toBe(5);
    r.gate2(true).mark();
    expect(r.at(-1).count(2)).toBe(5);
    expect(r.at(3).count(2)).toBe(1);
    expect(r.at(4).out(2)).toBe(1);
  });
});

describe('8254 programming', () => {
  it('mode 0: a new count starts over, its first byte already stops counting', () => {
    const r = rig().gate2(true).program(2, 0, 100);
    r.at(50).board.out(0x42, 7);
    r.at(80);
    expect(r.count(2)).toBe(50);
    r.board.out(0x42, 0);
    r.mark();
    expect(r.at(6).out(2)).toBe(0);
    expect(r.at(7).out(2)).toBe(1);
  });

  it('mode 2: a new count takes over at the end of the period', () => {
    const r = rig().gate2(true).program(2, 2, 6);
    r.at(2).board.out(0x42, 3);
    r.board.out(0x42, 0);
    expect(r.trace(2, 0)).toBe('');
    const seen = Array.from({ length: 8 }, (_, i) => r.at(2 + i).count(2));
    expect(seen).toEqual([4, 3, 2, 1, 3, 2, 1, 3]);
  });

  it('mode 3: a new count takes over at the end of the half period', () => {
    const r = rig().gate2(true).program(2, 3, 8);
    r.at(1).board.out(0x42, 4);
    r.board.out(0x42, 0);
    const seen = Array.from({ length: 9 }, (_, i) => {
      r.at(1 + i);
      return `${r.count(2)}${r.out(2) ? '+' : '-'}`;
    });
    expect(seen.join(' ')).toBe('6+ 4+ 2+ 4- 2- 4+ 2+ 4- 2-');
  });

  it('one-byte access writes and reads that byte alone', () => {
    const r = rig().gate2(true);
    r.board.out(0x43, 0x90 | (2 << 1));
    r.board.out(0x42, 0x34);
    r.mark().at(0);
    expect([r.board.in(0x42), r.board.in(0x42)]).toEqual([0x34, 0x34]);
    r.board.out(0x43, 0xa0 | (2 << 1));
    r.board.out(0x42, 0x12);
    r.mark().at(0);
    expect([r.board.in(0x42), r.board.in(0x42)]).toEqual([0x12, 0x12]);
    expect(r.at(1).board.in(0x42)).toBe(0x11);
  });

  it('two-byte reads take low and high byte in turn, live', () => {
    const r = rig().gate2(true).program(2, 2, 0x1234);
    r.at(0);
    expect(r.board.in(0x42)).toBe(0x34);
    r.at(0x35);
    expect(r.board.in(0x42)).toBe(0x11);
    expect(r.board.in(0x42)).toBe(0xff);
  });

  it('a latched count stays, through another latch, until it is read', () => {
    const r = rig().gate2(true).program(2, 2, 0x1234);
    r.at(4).board.out(0x43, 0x80);
    r.at(100).board.out(0x43, 0x80);
    expect(r.board.in(0x42) | (r.board.in(0x42) << 8)).toBe(0x1230);
    expect(r.board.in(0x42) | (r.board.in(0x42) << 8)).toBe(0x1234 - 100);
  });

  it('read-back latches several counters, status before count', () => {
    const r = rig().gate2(true).program(2, 2, 0x1000);
    r.program(1, 3, 0x2000);
    r.at(0x10).board.out(0x43, 0xc0 | 0x0c);
    r.at(0x200);
    expect(r.board.in(0x42)).toBe(0xb4);
    expect(r.board.in(0x41)).toBe(0xb6);
    expect(r.board.in(0x41) | (r.board.in(0x41) << 8)).toBe(0x2000 - 0x20);
    expect(r.board.in(0x42) | (r.board.in(0x42) << 8)).toBe(0x1000 - 0x10);
  });

  it('the null count bit says whether the count is in the counting element', () => {
    const r = rig().gate2(true);
    r.board.out(0x43, 0xb0 | (2 << 1));
    expect(r.status(2) & 0x40).toBe(0x40);
    r.program(2, 2, 10);
    expect(r.status(2) & 0x40).toBe(0x40);
    expect(r.at(0).status(2) & 0x40).toBe(0);
    r.board.out(0x42, 10);
    r.board.out(0x42, 0);
    expect(r.at(9).status(2) & 0x40).toBe(0x40);
    expect(r.at(10).status(2) & 0x40).toBe(0);
  });
});

describe('IRQ0', () => {
  it('mode 2: rises once per period, without drift', () => {
    const r = rig().program(0, 2, 11932);
    r.irq.rises = 0;
    const start = r.board.clock.now();
    r.board.clock.advanceTo(start + 100e9);
    expect(r.irq.rises).toBe(Math.floor((100 * PIT_HZ) / 11932));
  });

  it('mode 3: rises once per period', () => {
    const r = rig().program(0, 3, 0);
    r.irq.rises = 0;
    r.at(65536 * 10 - 1);
    expect(r.irq.rises).toBe(9);
    r.at(65536 * 10);
    expect(r.irq.rises).toBe(10);
  });

  it('mode 0: is low while counting and rises at the end, once', () => {
    const r = rig().program(0, 0, 1000);
    expect(r.irq.level).toBe(false);
    r.at(999);
    expect(r.irq.level).toBe(false);
    r.at(1000);
    expect(r.irq.level).toBe(true);
    r.irq.rises = 0;
    r.at(100_000);
    expect(r.irq.rises).toBe(0);
  });

  it('mode 4: rises once per count written, at the end of the strobe', () => {
    const r = rig().program(0, 4, 1000);
    r.irq.rises = 0;
    r.at(1000);
    expect(r.irq.rises).toBe(0);
    r.at(1001);
    expect(r.irq.rises).toBe(1);
    r.at(200_000);
    expect(r.irq.rises).toBe(1);
    r.board.out(0x40, 10);
    r.board.out(0x40, 0);
    r.mark().at(11);
    expect(r.irq.rises).toBe(2);
  });

  it('comes once when the host slept through several periods, and the next one is on time', () => {
    const r = rig().program(0, 2, 1000);
    r.at(0);
    r.irq.rises = 0;
    r.board.clock.setTime(r.board.clock.now() + pulse(7500));
    r.board.clock.runDue();
    expect(r.irq.rises).toBe(1);
    r.at(7999);
    expect(r.irq.rises).toBe(1);
    r.at(8001);
    expect(r.irq.rises).toBe(2);
  });

  it('that was due is not lost to a late reprogramming', () => {
    const r = rig().program(0, 0, 1000);
    r.board.clock.setTime(r.board.clock.now() + pulse(2000));
    let rose = 0;
    r.irq.onChange = (level) => (rose += level ? 1 : 0);
    r.program(0, 0, 1000);
    expect(rose).toBe(1);
    expect(r.irq.level).toBe(false);
  });

  it('at an absurd rate leaves the guest room', () => {
    const r = rig().program(0, 2, 2);
    r.irq.rises = 0;
    r.board.clock.advance(10_000_000);
    expect(r.irq.rises).toBeLessThanOrEqual(1000);
    expect(r.irq.rises).toBeGreaterThan(500);
  });
});

describe('port 0x61', () => {
  it('gates counter 2 and shows its OUT in bit 5', () => {
    const r = rig().gate2(true).program(2, 0, 100);
    expect(r.at(99).board.in(0x61) & 0x20).toBe(0);
    expect(r.at(100).board.in(0x61) & 0x20).toBe(0x20);
  });

  it('reads back its four control bits', () => {
    const r = rig();
    r.board.out(0x61, 0xff);
    expect(r.board.in(0x61) & 0xcf).toBe(0x0f);
    expect(r.port61.speakerOn).toBe(true);
    r.port61.reset();
    expect(r.board.in(0x61) & 0x0f).toBe(0);
    expect(r.pit.gate2).toBe(false);
  });

  it('toggles the refresh bit about every 15 microseconds', () => {
    const r = rig();
    let toggles = 0;
    let last = r.board.in(0x61) & 0x10;
    for (let i = 0; i < 1000; i++) {
      r.board.clock.advance(1000);
      const now = r.board.in(0x61) & 0x10;
      if (now !== last) toggles++;
      last = now;
    }
    expect(toggles).toBe(66);
  });

  it('measures what the guest measures: 50 ms of counter 2 are 50 ms of the clock', () => {
    const r = rig();
    const count = Math.round(PIT_HZ / 20);
    r.gate2(true).program(2, 0, count);
    const start = r.board.clock.now();
    while ((r.board.in(0x61) & 0x20) === 0) r.board.clock.advance(500);
    expect(Math.abs(r.board.clock.now() - start - 50e6)).toBeLessThan(2000);
  });
});

it('the 8254 shows the same whether it is looked at often or rarely', () => {
  const often = rig().gate2(true);
  const rarely = rig().gate2(true);
  const random = new Random(9);
  for (let round = 0; round < 300; round++) {
    const [mode, count] = [random.below(6), 1 + random.below(300)];
    if (random.below(2) === 0) for (const r of [often, rarely]) r.program(2, mode, count);
    else for (const r of [often, rarely]) r.gate2(round % 2 === 0);
    const to = often.board.clock.now() + 1 + random.below(400_000);
    while (often.board.clock.now() < to) {
      often.board.clock.advanceTo(Math.min(to, often.board.clock.now() + 1 + random.below(20_000)));
      often.status(2);
    }
    rarely.board.clock.advanceTo(to);
    expect([often.count(2), often.out(2)]).toEqual([rarely.count(2), rarely.out(2)]);
  }
});

conformance('8254 and port 0x61', () => {
  const { board, pit, port61 } = rig();
  return {
    board,
    device: {
      id: 'both',
      version: 1,
      reset: () => {
        pit.reset();
        port61.reset();
      },
      save: () => ({ pit: pit.save(), port61: port61.save() }),
      restore: (state) => {
        const both = state as { pit: Pit8254State; port61: Port61State };
        pit.restore(both.pit);
        port61.restore(both.port61);
      },
    },
  };
});
