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
    expect(
      machineReports(machine, { memory: new Ram(4096) })
        .get('pic')
        ?.print(),
    ).toBe(
      'pic1: irr=00 imr=ff isr=00 hprio=0 irq_base=70 rr_sel=0 elcr=00 fnm=0\n' +
        'pic0: irr=10 imr=fb isr=00 hprio=0 irq_base=08 rr_sel=0 elcr=00 fnm=0\n',
    );
  });
});

describe('info mtree', () => {
  it('shows who answers at which ports', () => {
    const machine = new Machine({ host });
    machine.ports.claim('keyboard', 0x60, 1, { read: () => 0, write: () => {} });
    expect(
      machineReports(machine, { memory: new Ram(4096) })
        .get('mtree')
        ?.print(),
    ).toContain('0000000000000060-0000000000000060: keyboard\n');
  });
});

describe('info state_hash', () => {
  const hash = (change: (machine: Machine, memory: Ram) => void) => {
    const machine = new Machine({ host });
    machine.devices.add(new Pic8259(machine.ports, new Wire(), new TestLog()));
    const memory = new Ram(3 << 20);
    change(machine, memory);
    return machineReports(machine, { memory }).get('state_hash')?.print().split('\n') ?? [];
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

describe('info jit', () => {
  const machine = new Machine({ host });
  const memory = new Ram(4096);

  it('is not there where nothing is translated', () => {
    expect(machineReports(machine, { memory }).has('jit')).toBe(false);
  });

  it('shows the counters', () => {
    const stays = { jump: 10, interpreter: 5, sync: 2, repeat: 1, fault: 1, handler: 1 };
    const counters = { modules: 2, regions: 7, bytes: 7000, compileTime: 1.25, flushes: 0, drops: 3, instructions: 4000, stays };
    const translation = () => ({ ...counters, translatedInstructions: 1000 });
    expect(machineReports(machine, { memory, translation }).get('jit')?.print()).toBe(`Translation state:
regions                7 in 2 modules
WebAssembly            7000 bytes, 1000 for a region
compile time           1.3 ms
flushes                0
self-modification      3 pages of code dropped
Execution:
instructions           4000, 25.0% of them translated
stays                  20 in translated code, 50 instructions long, ended by
            10 jump to code not translated, or end of slice
             5 instruction for the interpreter
             2 system instruction
             1 part of a repeated instruction
             1 fault
             1 fault in a handler
`);
  });
});
