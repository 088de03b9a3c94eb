import { describe, expect, it } from 'vitest';
import { deviceReports } from '../../cli/reports.ts';
import { Pic8259 } from '../../devices/pic8259.ts';
import { Machine } from '../../machine/machine.ts';
import { TestLog, Wire } from '../support/board.ts';

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
    expect(deviceReports(machine).get('pic')?.print()).toBe(
      'pic1: irr=00 imr=ff isr=00 hprio=0 irq_base=70 rr_sel=0 elcr=00 fnm=0\n' +
        'pic0: irr=10 imr=fb isr=00 hprio=0 irq_base=08 rr_sel=0 elcr=00 fnm=0\n',
    );
  });
});

describe('info mtree', () => {
  it('shows who answers at which ports', () => {
    const machine = new Machine({ host });
    machine.ports.claim('keyboard', 0x60, 1, { read: () => 0, write: () => {} });
    expect(deviceReports(machine).get('mtree')?.print()).toContain('0000000000000060-0000000000000060: keyboard\n');
  });
});
