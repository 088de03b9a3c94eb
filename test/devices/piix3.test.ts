import { beforeEach, describe, expect, it } from 'vitest';
import { ConfigMechanism1 } from '../../devices/pci/config-mechanism1.ts';
import { PciBus } from '../../devices/pci/pci-bus.ts';
import { Piix3 } from '../../devices/piix3.ts';
import { TestBoard } from '../support/board.ts';
import { conformance } from './conformance.ts';

const build = () => {
  const board = new TestBoard();
  const pci = new PciBus(board.ports, board.mmio, board.log);
  const resets: string[] = [];
  const device = new Piix3(pci.slot(1), board.wires.slice(0, 16), () => resets.push('reset'));
  new ConfigMechanism1(pci, board.ports, device.resetPort);
  return { board, device, resets };
};

describe('PIIX3 interrupt routing', () => {
  let { board, device } = build();
  const active = () => board.wires.flatMap((wire, i) => (wire.level ? [i] : []));
  beforeEach(() => {
    ({ board, device } = build());
  });

  it('has every wire disabled after reset', () => {
    expect(device.readConfig(0x60, 4)).toBe(0x8080_8080);
    for (const pirq of device.pirqs) pirq.set(true);
    expect(active()).toEqual([]);
  });

  it('leads a wire to the ISA interrupt in its register', () => {
    device.writeConfig(0x60, 0x0a, 1);
    device.pirqs[0].set(true);
    expect(active()).toEqual([10]);
    device.writeConfig(0x60, 0x0b, 1);
    expect(active()).toEqual([11]);
    device.writeConfig(0x60, 0x8b, 1);
    expect(active()).toEqual([]);
  });

  it('joins wires that share an interrupt', () => {
    device.writeConfig(0x60, 0x0b0b, 2);
    device.pirqs[0].set(true);
    device.pirqs[1].set(true);
    device.pirqs[0].set(false);
    expect(active()).toEqual([11]);
    device.pirqs[1].set(false);
    expect(active()).toEqual([]);
  });

  it('routes nothing to reserved interrupts', () => {
    for (const reserved of [0, 1, 2, 8, 13]) {
      device.writeConfig(0x62, reserved, 1);
      device.pirqs[2].set(true);
      expect(active()).toEqual([]);
    }
  });
});

describe('PIIX3 reset control', () => {
  let { board, resets } = build();
  beforeEach(() => {
    ({ board, resets } = build());
  });

  it('resets when RCPU rises', () => {
    board.out(0xcf9, 0x02);
    expect(resets).toEqual([]);
    expect(board.in(0xcf9)).toBe(0x02);
    board.out(0xcf9, 0x06);
    expect(resets).toEqual(['reset']);
  });

  it('does not react to a double word, which is the configuration address', () => {
    board.ports.write(0xcf8, 0x8000_0600, 4);
    expect(resets).toEqual([]);
  });
});

conformance('PIIX3', () => {
  const { board, device } = build();
  // The wires' levels are the business of those that drive them, so they stay low here.
  return { board, device, poke: (random) => device.writeConfig(random.below(253), random.u32(), random.pick([1, 2, 4] as const)) };
});
