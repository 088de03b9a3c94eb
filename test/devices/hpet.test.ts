import { beforeEach, describe, expect, it } from 'vitest';
import { Hpet } from '../../devices/hpet.ts';
import { TestBoard, type Wire } from '../support/board.ts';
import type { Random } from '../support/random.ts';
import { conformance } from './conformance.ts';

const BASE = 0xfed0_0000;
const CONF = 0x10;
const STATUS = 0x20;
const COUNTER = 0xf0;
const ENABLE = 1;
const LEGACY = 2;
const timerAt = (n: number) => 0x100 + 0x20 * n;

const LEVEL = 2;
const ENABLED = 4;
const PERIODIC = 8;
const VAL_SET = 0x40;
const MODE_32 = 0x100;
const PIN_2 = 2 << 9;

const build = () => {
  const board = new TestBoard();
  const [timer0, timer1, routed0, routed1, routed2, pit, rtc] = board.wires;
  const device = new Hpet(board.mmio, board.clock, { timer0, timer1, routed: [routed0, routed1, routed2], pit, rtc }, board.log);
  const read = (offset: number) => board.mmio.read(BASE + offset, 4);
  const write = (offset: number, value: number) => board.mmio.write(BASE + offset, value, 4);
  const wires: Record<string, Wire> = { timer0, timer1, routed0, routed1, routed2, pit, rtc };
  return { board, device, read, write, wires };
};

describe('HPET', () => {
  let rig = build();
  const advanceTicks = (ticks: number) => rig.board.clock.advance(ticks * 10);
  beforeEach(() => {
    rig = build();
  });

  it('says what it is: Intel, legacy capable, 64 bits, three timers, 10 ns', () => {
    expect(rig.read(0)).toBe(0x8086_a201);
    expect(rig.read(4)).toBe(10_000_000);
    expect([0, 1, 2, 3].map((n) => rig.read(timerAt(n)))).toEqual([0x30, 0x30, 0x30, 0]);
    expect(rig.read(timerAt(0) + 4)).toBe(1 << 2);
  });

  it('counts at 100 MHz while enabled, and stands while not', () => {
    rig.board.clock.advance(1000);
    expect(rig.read(COUNTER)).toBe(0);
    rig.write(CONF, ENABLE);
    advanceTicks(12345);
    expect(rig.read(COUNTER)).toBe(12345);
    rig.write(CONF, 0);
    advanceTicks(1);
    expect(rig.read(COUNTER)).toBe(12345);
    rig.write(COUNTER, 0xffff_fffe);
    rig.write(COUNTER + 4, 7);
    rig.write(CONF, ENABLE);
    advanceTicks(3);
    expect([rig.read(COUNTER), rig.read(COUNTER + 4)]).toEqual([1, 8]);
  });

  it('fires a one-shot timer once, as an edge on its pin', () => {
    rig.write(CONF, ENABLE);
    rig.write(timerAt(2) + 8, 1000);
    rig.write(timerAt(2) + 12, 0);
    rig.write(timerAt(2), ENABLED | PIN_2);
    advanceTicks(999);
    expect(rig.wires.routed2.rises).toBe(0);
    advanceTicks(1);
    expect(rig.wires.routed2.rises).toBe(1);
    advanceTicks(100_000);
    expect(rig.wires.routed2.rises).toBe(1);
    expect(rig.read(STATUS)).toBe(0);
  });

  it('fires a periodic timer as set by VAL_SET and then by its period', () => {
    rig.write(CONF, ENABLE);
    rig.write(timerAt(0), ENABLED | PERIODIC | VAL_SET | MODE_32 | PIN_2);
    rig.write(timerAt(0) + 8, 5000);
    rig.write(timerAt(0) + 8, 10_000);
    expect(rig.read(timerAt(0)) & VAL_SET).toBe(0);
    advanceTicks(4999);
    expect(rig.wires.routed0.rises).toBe(0);
    advanceTicks(1);
    expect(rig.wires.routed0.rises).toBe(1);
    advanceTicks(30_000);
    expect(rig.wires.routed0.rises).toBe(4);
    expect(rig.read(timerAt(0) + 8)).toBe(45_000);
  });

  it('keeps a level until its status bit is cleared', () => {
    rig.write(CONF, ENABLE);
    rig.write(timerAt(1) + 8, 10);
    rig.write(timerAt(1) + 12, 0);
    rig.write(timerAt(1), ENABLED | LEVEL | PIN_2);
    advanceTicks(10);
    expect([rig.wires.routed1.level, rig.read(STATUS)]).toEqual([true, 2]);
    rig.write(STATUS, 1);
    expect(rig.wires.routed1.level).toBe(true);
    rig.write(STATUS, 2);
    expect([rig.wires.routed1.level, rig.read(STATUS)]).toEqual([false, 0]);
  });

  it('fires at once for a comparator that was passed', () => {
    rig.write(CONF, ENABLE);
    advanceTicks(1000);
    rig.write(timerAt(0), ENABLED | MODE_32 | PIN_2);
    const before = rig.wires.routed0.rises;
    rig.write(timerAt(0) + 8, 990);
    advanceTicks(1);
    expect(rig.wires.routed0.rises).toBe(before + 1);
  });

  it('drops the upper half of the comparator in 32-bit mode', () => {
    rig.write(timerAt(0) + 12, 5);
    rig.write(timerAt(0), MODE_32);
    expect(rig.read(timerAt(0) + 12)).toBe(0);
    rig.write(timerAt(0) + 12, 5);
    expect(rig.read(timerAt(0) + 12)).toBe(0);
  });

  it('takes the interrupts of the 8254 and the RTC over in legacy mode', () => {
    rig.device.pitInput.set(true);
    rig.device.rtcInput.set(true);
    expect([rig.wires.pit.level, rig.wires.rtc.level]).toEqual([true, true]);
    rig.write(CONF, ENABLE | LEGACY);
    expect([rig.wires.pit.level, rig.wires.rtc.level]).toEqual([false, false]);
    for (const n of [0, 1]) {
      rig.write(timerAt(n) + 8, 100);
      rig.write(timerAt(n) + 12, 0);
      rig.write(timerAt(n), ENABLED);
    }
    advanceTicks(100);
    expect([rig.wires.timer0.rises, rig.wires.timer1.rises]).toEqual([1, 1]);
    rig.write(CONF, ENABLE);
    expect([rig.wires.pit.level, rig.wires.rtc.level]).toEqual([true, true]);
  });

  it('goes nowhere from a pin that it cannot have', () => {
    rig.write(CONF, ENABLE);
    rig.write(timerAt(0) + 8, 10);
    rig.write(timerAt(0) + 12, 0);
    rig.write(timerAt(0), ENABLED | (5 << 9));
    advanceTicks(10);
    expect(Object.values(rig.wires).every((wire) => wire.rises === 0)).toBe(true);
  });

  it('cannot be set to swamp the host', () => {
    rig.write(CONF, ENABLE);
    rig.write(timerAt(0), ENABLED | PERIODIC | VAL_SET | MODE_32 | PIN_2);
    rig.write(timerAt(0) + 8, 1);
    rig.board.clock.advance(1e6);
    expect(rig.wires.routed0.rises).toBeGreaterThan(10);
    expect(rig.wires.routed0.rises).toBeLessThanOrEqual(51);
  });
});

let poked: Hpet;
conformance(
  'HPET',
  () => {
    const { board, device, write } = build();
    poked = device;
    const pokes: ((random: Random) => void)[] = [
      (random) => device.pitInput.set(random.below(2) === 0),
      (random) => device.rtcInput.set(random.below(2) === 0),
      (random) => write(CONF, random.below(4)),
      (random) => write(timerAt(random.below(3)), random.u32()),
      (random) => write(timerAt(random.below(3)) + 8, random.below(1_000_000)),
    ];
    return { board, device, poke: (random) => random.pick(pokes)(random) };
  },
  // Inputs have the levels that others give them, so a cold start leaves them alone.
  {
    prepare: () => {
      poked.pitInput.set(false);
      poked.rtcInput.set(false);
    },
  },
);
