import { beforeEach, describe, expect, it } from 'vitest';
import { ApicBus, type ApicMessage, DELIVERY } from '../../devices/apic-bus.ts';
import { IoApic } from '../../devices/ioapic.ts';
import { TestBoard } from '../support/board.ts';
import { conformance } from './conformance.ts';

const BASE = 0xfec0_0000;
const LEVEL = 1 << 15;
const MASKED = 1 << 16;
const REMOTE_IRR = 1 << 14;

const build = () => {
  const board = new TestBoard();
  const bus = new ApicBus();
  const messages: ApicMessage[] = [];
  bus.attach({ apicId: 0, matchesLogical: () => true, arbitrationPriority: () => 0, receive: (message) => messages.push(message) });
  const device = new IoApic(board.mmio, bus, board.log);
  const read = (register: number) => {
    board.mmio.write(BASE, register, 4);
    return board.mmio.read(BASE + 0x10, 4);
  };
  const write = (register: number, value: number) => {
    board.mmio.write(BASE, register, 4);
    board.mmio.write(BASE + 0x10, value, 4);
  };
  const entry = (pin: number, low: number, high = 0) => {
    write(0x11 + 2 * pin, high);
    write(0x10 + 2 * pin, low);
  };
  return { board, bus, messages, device, read, write, entry };
};

describe('IOAPIC', () => {
  let rig = build();
  const vectors = () => rig.messages.map((m) => m.vector);
  beforeEach(() => {
    rig = build();
  });

  it('has 24 masked pins and version 0x20 after reset', () => {
    expect(rig.read(1)).toBe(0x0017_0020);
    for (let pin = 0; pin < 24; pin++) expect([rig.read(0x10 + 2 * pin), rig.read(0x11 + 2 * pin)]).toEqual([MASKED, 0]);
  });

  it('keeps reserved and read-only bits', () => {
    rig.entry(3, 0xffff_ffff, 0xffff_ffff);
    expect(rig.read(0x16)).toBe(0x1_afff);
    expect(rig.read(0x17)).toBe(0xff00_0000);
    rig.write(0, 0xffff_ffff);
    expect(rig.read(0)).toBe(0x0f00_0000);
  });

  it('sends what the entry says', () => {
    rig.entry(3, 0x0951, 0x0300_0000);
    rig.device.pin(3).set(true);
    expect(rig.messages).toEqual([{ destination: 3, logical: true, delivery: DELIVERY.FIXED, vector: 0x51, level: false }]);
  });

  it('sends an edge once, and loses it while masked', () => {
    rig.entry(4, 0x40);
    rig.device.pin(4).set(true);
    rig.device.pin(4).set(true);
    rig.device.pin(4).set(false);
    rig.device.pin(4).set(true);
    expect(vectors()).toEqual([0x40, 0x40]);
    rig.entry(4, 0x40 | MASKED);
    rig.device.pin(4).set(false);
    rig.device.pin(4).set(true);
    rig.entry(4, 0x40);
    expect(vectors()).toEqual([0x40, 0x40]);
  });

  it('sends a level until it goes, one EOI at a time', () => {
    rig.entry(10, 0x60 | LEVEL);
    rig.device.pin(10).set(true);
    expect(rig.read(0x24) & REMOTE_IRR).toBe(REMOTE_IRR);
    rig.device.pin(10).set(false);
    rig.device.pin(10).set(true);
    expect(vectors()).toEqual([0x60]);
    rig.bus.endOfInterrupt(0x60);
    expect(vectors()).toEqual([0x60, 0x60]);
    rig.device.pin(10).set(false);
    rig.bus.endOfInterrupt(0x60);
    expect(vectors()).toEqual([0x60, 0x60]);
    expect(rig.read(0x24) & REMOTE_IRR).toBe(0);
  });

  it('sends a level that was there while masked', () => {
    rig.device.pin(10).set(true);
    rig.entry(10, 0x60 | LEVEL);
    expect(vectors()).toEqual([0x60]);
  });

  it('takes an EOI by register, and a switch to edge as one', () => {
    rig.entry(10, 0x60 | LEVEL);
    rig.device.pin(10).set(true);
    rig.device.pin(10).set(false);
    rig.board.mmio.write(BASE + 0x40, 0x60, 4);
    expect(rig.read(0x24) & REMOTE_IRR).toBe(0);
    rig.device.pin(10).set(true);
    rig.device.pin(10).set(false);
    rig.entry(10, 0x60);
    rig.entry(10, 0x60 | LEVEL);
    expect(rig.read(0x24) & REMOTE_IRR).toBe(0);
  });

  it('leaves other vectors alone at EOI', () => {
    rig.entry(10, 0x60 | LEVEL);
    rig.device.pin(10).set(true);
    rig.bus.endOfInterrupt(0x61);
    expect(rig.read(0x24) & REMOTE_IRR).toBe(REMOTE_IRR);
  });
});

let poked: IoApic;
conformance(
  'IOAPIC',
  () => {
    const { board, bus, device, entry } = build();
    poked = device;
    return {
      board,
      device,
      poke: (random) => {
        if (random.below(3) === 0) entry(random.below(24), random.u32(), random.u32());
        else if (random.below(2) === 0) device.pin(random.below(24)).set(random.below(2) === 0);
        else bus.endOfInterrupt(random.below(256));
      },
    };
  },
  // Pins have the levels that others give them, so a cold start leaves them alone.
  {
    prepare: () => {
      for (let pin = 0; pin < 24; pin++) poked.pin(pin).set(false);
    },
  },
);
