import { describe, expect, it } from 'vitest';
import { machineReports } from '../../cli/reports.ts';
import { Pic8259 } from '../../devices/pic8259.ts';
import { Machine } from '../../machine/machine.ts';
import { Ram, TestLog, Wire } from '../support/board.ts';

const host = { now: () => 0, sleep: async () => {}, wake: () => {}, yield: async () => {} };

describe('info pic', () => {
  it('shows what the guest has programmed, and which lines ask', () => {
    const machine = new Machine({ host });
    const pic = machine.devices.add(new Pic8259(machine.ports, new Wire(), new TestLog()));
    // ICW1 to ICW4 of both, then masks: what a PC's firmware does.
    for (const [port, value] of [
      [0x20, 0x11],
      [0x21, 0x08],
      [0x21, 0x04],
      [0x21, 0x01],
      [0xa0, 0x11],
      [0xa1, 0x70],
      [0xa1, 0x02],
      [0xa1, 0x01],
      [0x21, 0xfb],
      [0xa1, 0xff],
    ])
      machine.ports.write(port, value, 1);
    pic.irq(4).set(true);
    expect(machineReports(machine, new Ram(4096)).get('pic')?.print()).toBe(
      'pic1: irr=00 imr=ff isr=00 hprio=0 irq_base=70 rr_sel=0 elcr=00 fnm=0\n' +
        'pic0: irr=10 imr=fb isr=00 hprio=0 irq_base=08 rr_sel=0 elcr=00 fnm=0\n',
    );
  });
});

describe('info mtree', () => {
  it('shows who answers at which ports', () => {
    const machine = new Machine({ host });
    machine.ports.claim('keyboard', 0x60, 1, { read: () => 0, write: () => {} });
    expect(machineReports(machine, new Ram(4096)).get('mtree')?.print()).toContain('0000000000000060-0000000000000060: keyboard\n');
  });
});

describe('info state_hash', () => {
  const hash = (change: (machine: Machine, memory: Ram) => void) => {
    const machine = new Machine({ host });
    machine.devices.add(new Pic8259(machine.ports, new Wire(), new TestLog()));
    const memory = new Ram(3 << 20);
    change(machine, memory);
    return machineReports(machine, memory).get('state_hash')?.print().split('\n') ?? [];
  };
  const empty = hash(() => {});
  const changed = (change: (machine: Machine, memory: Ram) => void) => {
    const now = hash(change);
    expect(now[0]).not.toBe(empty[0]);
    return now.slice(1).flatMap((line, i) => (line === empty[i + 1] ? [] : [line.split(' ').at(-1)]));
  };

  it('is the same for the same state', () => {
    expect(empty[0]).toMatch(/^state hash: [0-9a-f]{64}$/);
    expect(hash(() => {})).toEqual(empty);
  });

  it('shows in which section there is a difference', () => {
    expect(changed((_, memory) => memory.bytes.set([1], (3 << 20) - 1))).toEqual(['ram']);
    expect(changed((machine) => machine.clock.setTime(1))).toEqual(['time']);
    expect(changed((machine) => machine.ports.write(0x4d0, 0x20, 1))).toEqual(['pic']);
  });
});
