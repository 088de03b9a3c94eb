import { beforeEach, describe, expect, it } from 'vitest';
import { ConfigMechanism1 } from '../../devices/pci/config-mechanism1.ts';
import { PciBus, type PciSlot } from '../../devices/pci/pci-bus.ts';
import { type BarSpec, PciFunction, type PciFunctionState } from '../../devices/pci/pci-function.ts';
import type { Device } from '../../machine/device.ts';
import { TestBoard } from '../support/board.ts';
import { conformance } from './conformance.ts';

const COMMAND = 0x04;
const BAR0 = 0x10;
const ROM = 0x30;

/** A card with one range of each kind, each a small memory that shows what reached it. */
class Card extends PciFunction {
  readonly version = 1;
  readonly memory = new Uint8Array(64);

  constructor(slot: PciSlot, rom = new Uint8Array(0)) {
    super('card', slot, { vendor: 0x1234, device: 0x5678, revision: 9, classCode: 0x020304, interruptPin: 1 });
    const handler: BarSpec['handler'] = {
      read: (offset) => this.memory[offset % 64],
      write: (offset, value) => {
        this.memory[offset % 64] = value;
      },
    };
    this.bar({ index: 0, kind: 'io', size: 0x20, handler, accepts: 1 });
    this.bar({ index: 1, kind: 'memory', size: 0x1000, prefetchable: true, handler, accepts: 1 });
    this.bar({ index: 2, kind: 'memory64', size: 0x10000, handler, accepts: 1 });
    if (rom.length > 0) this.rom(rom);
    this.reset('power');
  }

  irq(level: boolean): void {
    this.setInterrupt(level);
  }

  save(): PciFunctionState & { memory: Uint8Array } {
    return { ...this.saveHeader(), memory: this.memory.slice() };
  }

  restore(state: PciFunctionState & { memory: Uint8Array }): void {
    this.restoreHeader(state);
    this.memory.set(state.memory);
  }

  override reset(kind: 'power' | 'soft'): void {
    super.reset(kind);
    this.memory?.fill(0);
  }
}

function build() {
  const board = new TestBoard();
  const pci = new PciBus(board.ports, board.mmio, board.log);
  const narrow: [number, number][] = [];
  const mechanism = new ConfigMechanism1(pci, board.ports, {
    read: (offset) => 0xa0 + offset,
    write: (offset, value) => narrow.push([offset, value]),
  });
  const address = (device: number, register: number, fn = 0) => 0x8000_0000 + device * 2048 + fn * 256 + register;
  const select = (device: number, register: number) => board.ports.write(0xcf8, address(device, register & ~3), 4);
  return {
    board,
    pci,
    mechanism,
    narrow,
    cfgRead: (device: number, register: number, width: 1 | 2 | 4 = 4) => {
      select(device, register);
      return board.ports.read(0xcfc + (register & 3), width);
    },
    cfgWrite: (device: number, register: number, value: number, width: 1 | 2 | 4 = 4) => {
      select(device, register);
      board.ports.write(0xcfc + (register & 3), value, width);
    },
  };
}

describe('PCI configuration mechanism #1', () => {
  let rig: ReturnType<typeof build>;
  beforeEach(() => {
    rig = build();
    new Card(rig.pci.slot(3));
  });

  it('keeps the address register with reserved bits zero', () => {
    rig.board.ports.write(0xcf8, 0xffff_ffff, 4);
    expect(rig.board.ports.read(0xcf8, 4)).toBe(0x80ff_fffc);
  });

  it('passes narrow accesses to 0xCF8 on to what lies behind', () => {
    rig.board.ports.write(0xcf8, 0x8000_1800, 4);
    rig.board.out(0xcf9, 6);
    expect(rig.narrow).toEqual([[1, 6]]);
    expect(rig.board.in(0xcf9)).toBe(0xa1);
    expect(rig.board.ports.read(0xcf8, 4)).toBe(0x8000_1800);
  });

  it('reads the identity at every width and offset', () => {
    expect(rig.cfgRead(3, 0)).toBe(0x5678_1234);
    expect(rig.cfgRead(3, 2, 2)).toBe(0x5678);
    expect(rig.cfgRead(3, 3, 1)).toBe(0x56);
    expect(rig.cfgRead(3, 8)).toBe(0x0203_0409);
  });

  it('answers all ones where no function is, for other buses, and when disabled', () => {
    expect(rig.cfgRead(4, 0)).toBe(0xffff_ffff);
    rig.board.ports.write(0xcf8, 0x8001_1800, 4);
    expect(rig.board.ports.read(0xcfc, 4)).toBe(0xffff_ffff);
    rig.board.ports.write(0xcf8, 0x0000_1800, 4);
    expect(rig.board.ports.read(0xcfc, 2)).toBe(0xffff);
  });

  it('drops writes to read-only bits', () => {
    rig.cfgWrite(3, 0, 0);
    rig.cfgWrite(3, COMMAND, 0xffff_ffff);
    expect(rig.cfgRead(3, 0)).toBe(0x5678_1234);
    expect(rig.cfgRead(3, COMMAND, 2)).toBe(0x0507);
  });
});

describe('PCI base address registers', () => {
  let rig: ReturnType<typeof build>;
  let card: Card;
  beforeEach(() => {
    rig = build();
    card = new Card(rig.pci.slot(3), new Uint8Array(3000).fill(0x55));
  });

  it('report size and kind after writing all ones', () => {
    for (const register of [BAR0, BAR0 + 4, BAR0 + 8, BAR0 + 12, ROM]) rig.cfgWrite(3, register, 0xffff_ffff);
    expect(rig.cfgRead(3, BAR0)).toBe(0xffff_ffe1);
    expect(rig.cfgRead(3, BAR0 + 4)).toBe(0xffff_f008);
    expect(rig.cfgRead(3, BAR0 + 8)).toBe(0xffff_0004);
    expect(rig.cfgRead(3, BAR0 + 12)).toBe(0xffff_ffff);
    expect(rig.cfgRead(3, ROM)).toBe(0xffff_f001);
  });

  it('decode only what the command register enables', () => {
    rig.cfgWrite(3, BAR0, 0xc000);
    rig.cfgWrite(3, BAR0 + 4, 0xe000_0000);
    card.memory[5] = 0x42;
    expect(rig.board.in(0xc005)).toBe(0xff);
    rig.cfgWrite(3, COMMAND, 1, 2);
    expect(rig.board.in(0xc005)).toBe(0x42);
    expect(rig.board.mmio.read(0xe000_0005, 1)).toBe(0xff);
    rig.cfgWrite(3, COMMAND, 2, 2);
    expect(rig.board.in(0xc005)).toBe(0xff);
    expect(rig.board.mmio.read(0xe000_0005, 1)).toBe(0x42);
  });

  it('follow a move, also above 4 GiB for 64-bit ones', () => {
    rig.cfgWrite(3, COMMAND, 2, 2);
    rig.cfgWrite(3, BAR0 + 8, 0xd000_0000);
    rig.board.mmio.write(0xd000_0001, 7, 1);
    expect(card.memory[1]).toBe(7);
    rig.cfgWrite(3, BAR0 + 12, 2);
    expect(rig.board.mmio.read(0xd000_0001, 1)).toBe(0xff);
    expect(rig.board.mmio.read(0x2_d000_0001, 1)).toBe(7);
  });

  it('decode nothing while they hold a sizing pattern', () => {
    rig.cfgWrite(3, COMMAND, 3, 2);
    rig.cfgWrite(3, BAR0, 0xffff_ffff);
    rig.cfgWrite(3, BAR0 + 4, 0xffff_ffff);
    expect(rig.board.in(0xffe5)).toBe(0xff);
    expect(rig.board.mmio.read(0xffff_f005, 1)).toBe(0xff);
  });

  it('show the option ROM only with its own enable bit and memory decoding, and drop writes', () => {
    rig.cfgWrite(3, ROM, 0xf000_0000);
    rig.cfgWrite(3, COMMAND, 2, 2);
    expect(rig.board.mmio.read(0xf000_0000, 1)).toBe(0xff);
    rig.cfgWrite(3, ROM, 0xf000_0001);
    rig.board.mmio.write(0xf000_0000, 0, 4);
    expect(rig.board.mmio.read(0xf000_0000, 4)).toBe(0x5555_5555);
    expect(rig.board.mmio.read(0xf000_0bb8, 4)).toBe(0);
    rig.cfgWrite(3, COMMAND, 0, 2);
    expect(rig.board.mmio.read(0xf000_0000, 1)).toBe(0xff);
  });

  it('are empty again after a reset', () => {
    rig.cfgWrite(3, BAR0, 0xc000);
    rig.cfgWrite(3, COMMAND, 1, 2);
    card.reset('soft');
    expect(rig.cfgRead(3, BAR0)).toBe(1);
    expect(rig.board.in(0xc000)).toBe(0xff);
  });
});

describe('PCI interrupts', () => {
  it('turn by one wire per slot, and share wires', () => {
    const { pci, board } = build();
    pci.connectInterrupts(board.wires.slice(0, 4));
    const cards = [1, 2, 3, 4, 5].map((device) => new Card(pci.slot(device)));
    cards.forEach((card, i) => {
      card.irq(true);
      expect(board.wires[i % 4].level).toBe(true);
    });
    cards[0].irq(false);
    expect(board.wires[0].level).toBe(true);
    cards[4].irq(false);
    expect(board.wires[0].level).toBe(false);
  });

  it('show in the status register, and are held back by the command register', () => {
    const rig = build();
    rig.pci.connectInterrupts(rig.board.wires.slice(0, 4));
    const card = new Card(rig.pci.slot(1));
    rig.cfgWrite(1, COMMAND, 0x400, 2);
    card.irq(true);
    expect(rig.board.wires[0].level).toBe(false);
    expect(rig.cfgRead(1, 6, 2) & 8).toBe(8);
    rig.cfgWrite(1, COMMAND, 0, 2);
    expect(rig.board.wires[0].level).toBe(true);
  });
});

conformance('a PCI function behind mechanism #1', () => {
  const rig = build();
  rig.pci.connectInterrupts(rig.board.wires.slice(0, 4));
  const card = new Card(rig.pci.slot(3), new Uint8Array(3000).fill(0x55));
  type State = { card: ReturnType<Card['save']>; mechanism: { address: number } };
  const device: Device<State> = {
    id: 'both',
    version: 1,
    reset: (kind) => {
      card.reset(kind);
      rig.mechanism.reset();
    },
    save: () => ({ card: card.save(), mechanism: rig.mechanism.save() }),
    restore: (state) => {
      card.restore(state.card);
      rig.mechanism.restore(state.mechanism);
    },
  };
  return {
    board: rig.board,
    device: device as Device,
    poke: (random) => {
      if (random.below(4) === 0) card.irq(random.below(2) === 0);
      else rig.cfgWrite(3, random.below(64), random.u32(), random.pick([1, 2, 4] as const));
    },
  };
});
