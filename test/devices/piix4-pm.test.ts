import { beforeEach, describe, expect, it } from 'vitest';
import { PciBus } from '../../devices/pci/pci-bus.ts';
import { Piix4Pm } from '../../devices/piix4-pm.ts';
import { TestBoard, Wire } from '../support/board.ts';
import { conformance } from './conformance.ts';

const PM = 0x600;
const STATUS = PM;
const ENABLE = PM + 2;
const CONTROL = PM + 4;
const TIMER = PM + 8;
const APMC = 0xb2;
const TMROF = 1;
const PWRBTN = 1 << 8;
const SCI_EN = 1;
const SLP_EN = 1 << 13;
/** Time in which the timer's top bit changes once. */
const HALF_TURN_NS = (2 ** 23 / 3_579_545) * 1e9;

const build = () => {
  const board = new TestBoard();
  const pci = new PciBus(board.ports, board.mmio, board.log);
  const sci = new Wire();
  const sleeps: string[] = [];
  const smis: number[] = [];
  const device = new Piix4Pm(
    pci.slot(1, 3),
    board.ports,
    board.clock,
    sci,
    () => smis.push(board.in(APMC)),
    (state) => sleeps.push(state),
    { com1: true, com2: false, lpt: false },
    board.log,
  );
  /** As SeaBIOS sets it up. */
  const setUp = () => {
    device.writeConfig(0x40, PM | 1, 4);
    device.writeConfig(0x80, 1, 1);
    device.writeConfig(0x90, 0x701, 4);
    device.writeConfig(0xd2, 9, 1);
  };
  const read = (port: number) => board.ports.read(port, 2);
  const write = (port: number, value: number) => board.ports.write(port, value, 2);
  return { board, sci, smis, sleeps, device, setUp, read, write };
};

describe('PIIX4 power management', () => {
  let rig = build();
  beforeEach(() => {
    rig = build();
    rig.setUp();
  });

  it('answers at PMBASE only when PMIOSE is set', () => {
    expect(rig.read(CONTROL)).toBe(0);
    rig.device.writeConfig(0x40, 0xb001, 4);
    expect(rig.read(CONTROL)).toBe(0xffff);
    expect(rig.read(0xb004)).toBe(0);
    rig.device.writeConfig(0x80, 0, 1);
    expect(rig.read(0xb004)).toBe(0xffff);
  });

  it('tells of the legacy ports', () => {
    expect([0x5b, 0x5f, 0x63, 0x67].map((at) => rig.device.readConfig(at, 1))).toEqual([0, 0x10, 0x60, 0x08]);
  });

  it('a command raises SMI# once firmware has enabled that', () => {
    rig.board.out(APMC, 0x12);
    expect(rig.smis).toEqual([]);
    rig.device.writeConfig(0x5b, 0x02, 1);
    rig.board.out(APMC, 0x34);
    rig.board.out(APMC + 1, 0x56);
    expect(rig.smis).toEqual([0x34]);
  });

  it('hands events over with the SMI commands, and only with them', () => {
    rig.board.out(APMC, 0xf1);
    expect(rig.board.in(APMC)).toBe(0xf1);
    expect(rig.read(CONTROL) & SCI_EN).toBe(SCI_EN);
    rig.write(CONTROL, 0);
    expect(rig.read(CONTROL) & SCI_EN).toBe(SCI_EN);
    rig.board.out(APMC, 0xf0);
    expect(rig.read(CONTROL) & SCI_EN).toBe(0);
    rig.write(CONTROL, SCI_EN);
    expect(rig.read(CONTROL) & SCI_EN).toBe(0);
  });

  it('switches off with SUS_TYP 0 and SUS_EN, which reads as 0', () => {
    rig.write(CONTROL, 0);
    expect(rig.sleeps).toEqual([]);
    rig.write(CONTROL, SLP_EN);
    expect(rig.sleeps).toEqual(['s5']);
    expect(rig.read(CONTROL) & SLP_EN).toBe(0);
  });

  it('names the other sleep states as QEMU’s DSDT does', () => {
    rig.write(CONTROL, SLP_EN | (1 << 10));
    rig.write(CONTROL, SLP_EN | (2 << 10));
    rig.write(CONTROL, SLP_EN | (5 << 10));
    expect(rig.sleeps).toEqual(['s3', 's4']);
  });

  it('tells a listening guest of the power button', () => {
    rig.board.out(APMC, 0xf1);
    rig.device.pressPowerButton();
    expect(rig.read(STATUS)).toBe(0);
    rig.write(ENABLE, PWRBTN);
    rig.device.pressPowerButton();
    expect(rig.read(STATUS)).toBe(PWRBTN);
    expect(rig.sci.level).toBe(true);
    rig.write(STATUS, PWRBTN);
    expect(rig.sci.level).toBe(false);
  });

  it('takes byte and double word accesses to the event registers', () => {
    rig.board.out(APMC, 0xf1);
    rig.board.ports.write(STATUS, PWRBTN << 16, 4);
    expect(rig.board.in(ENABLE + 1)).toBe(1);
    rig.device.pressPowerButton();
    expect(rig.board.in(STATUS + 1)).toBe(1);
    rig.board.out(STATUS, 0xff);
    expect(rig.board.in(STATUS + 1)).toBe(1);
    rig.board.out(STATUS + 1, 1);
    expect(rig.board.in(STATUS + 1)).toBe(0);
    expect(rig.read(ENABLE)).toBe(PWRBTN);
  });
});

describe('the PM timer', () => {
  let rig = build();
  beforeEach(() => {
    rig = build();
    rig.setUp();
  });

  it('runs at 3.579545 MHz in 24 bits', () => {
    rig.board.clock.advance(1e9);
    expect(rig.board.ports.read(TIMER, 4)).toBe(3_579_545);
    rig.board.clock.advance(9e9);
    expect(rig.board.ports.read(TIMER, 4)).toBe(35_795_450 % 2 ** 24);
  });

  it('stays exact after days', () => {
    rig.board.clock.advance(100 * 86_400e9);
    expect(rig.board.ports.read(TIMER, 4)).toBe((100 * 86_400 * 3_579_545) % 2 ** 24);
  });

  it('sets its status at every change of the top bit, and interrupts when enabled', () => {
    rig.board.out(APMC, 0xf1);
    rig.board.clock.advance(Math.ceil(HALF_TURN_NS) - 1000);
    expect(rig.read(STATUS)).toBe(0);
    rig.board.clock.advance(1000);
    expect(rig.read(STATUS)).toBe(TMROF);
    expect(rig.sci.level).toBe(false);
    rig.write(STATUS, TMROF);
    rig.write(ENABLE, TMROF);
    expect(rig.sci.level).toBe(false);
    rig.board.clock.advance(Math.ceil(HALF_TURN_NS));
    expect(rig.sci.level).toBe(true);
    rig.write(STATUS, TMROF);
    expect(rig.sci.level).toBe(false);
  });

  it('ignores writes', () => {
    rig.board.clock.advance(1e6);
    const before = rig.board.ports.read(TIMER, 4);
    rig.board.ports.write(TIMER, 0, 4);
    expect(rig.board.ports.read(TIMER, 4)).toBe(before);
  });
});

describe('the GPE0 block', () => {
  it('keeps its enable half and has no events', () => {
    const { board } = build();
    board.ports.write(0xafe2, 0x0102, 2);
    board.ports.write(0xafe0, 0xffff, 2);
    expect(board.ports.read(0xafe0, 4)).toBe(0x0102_0000);
  });
});

describe('the SMBus host', () => {
  it('answers at its base, and finds nobody on the bus', () => {
    const { board, setUp } = build();
    setUp();
    expect(board.in(0x700)).toBe(0);
    board.out(0x704, 0x50 << 1);
    board.out(0x702, 0x48);
    expect(board.in(0x700)).toBe(0x04);
    board.out(0x700, 0xff);
    expect(board.in(0x700)).toBe(0);
  });

  it('goes round in its block buffer, from the start after a read of the control register', () => {
    const { board, setUp } = build();
    setUp();
    for (let i = 0; i < 32; i++) board.out(0x707, i);
    board.in(0x702);
    expect([board.in(0x707), board.in(0x707)]).toEqual([0, 1]);
  });
});

conformance('PIIX4 power management', () => {
  const { board, device, setUp } = build();
  setUp();
  return {
    board,
    device,
    poke: (random) => {
      if (random.below(3) === 0) device.pressPowerButton();
      else if (random.below(8) === 0) device.writeConfig(random.below(64) * 4, random.u32(), 4);
      else board.out(APMC, random.pick([0xf0, 0xf1]));
    },
  };
});
