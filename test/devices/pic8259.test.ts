import { describe, expect, it } from 'vitest';
import { Pic8259 } from '../../devices/pic8259.ts';
import { TestBoard, Wire } from '../support/board.ts';
import { conformance, type Rig } from './conformance.ts';

const EOI = 0x20;
const READ_IRR = 0x0a;
const READ_ISR = 0x0b;
const POLL = 0x0c;
const AEOI = 0x02;
const SFNM = 0x10;

/** As a PC's firmware does it: vectors 08 and 70. */
function initialise(board: TestBoard, icw4 = 0x01): void {
  for (const [port, value] of [
    [0x20, 0x11],
    [0x21, 0x08],
    [0x21, 0x04],
    [0x21, icw4],
    [0xa0, 0x11],
    [0xa1, 0x70],
    [0xa1, 0x02],
    [0xa1, icw4],
  ]) {
    board.out(port, value);
  }
}

class PicRig {
  readonly board = new TestBoard();
  readonly intr = new Wire();
  readonly pic = new Pic8259(this.board.ports, this.intr, this.board.log);
  private readonly lines = Array.from({ length: 16 }, (_, i) => this.pic.irq(i));

  init(icw4 = 0x01): this {
    initialise(this.board, icw4);
    return this;
  }

  raise(line: number): void {
    this.lines[line].set(true);
  }

  lower(line: number): void {
    this.lines[line].set(false);
  }

  pulse(line: number): void {
    this.lower(line);
    this.raise(line);
  }

  register(port: number, ocw3: number): number {
    this.board.out(port, ocw3);
    return this.board.in(port);
  }

  /** Acknowledges while there is something to acknowledge. */
  vectors(): number[] {
    const all: number[] = [];
    while (this.pic.pending && all.length < 32) all.push(this.pic.acknowledge());
    return all;
  }
}

const ready = (icw4?: number): PicRig => new PicRig().init(icw4);

describe('8259 requests', () => {
  it('raise INT and are vectored from ICW2', () => {
    const r = ready();
    r.raise(3);
    expect(r.intr.level).toBe(true);
    expect(r.pic.acknowledge()).toBe(0x0b);
    expect(r.pic.pending).toBe(false);
    expect(r.intr.level).toBe(false);
  });

  it('of the slave go through IR2 and set both in-service bits', () => {
    const r = ready();
    r.raise(12);
    expect(r.register(0x20, READ_IRR)).toBe(0x04);
    expect(r.pic.acknowledge()).toBe(0x74);
    expect(r.register(0x20, READ_ISR)).toBe(0x04);
    expect(r.register(0xa0, READ_ISR)).toBe(0x10);
  });

  it('are delivered in fixed priority: 0, 1, 8 to 15, 3 to 7', () => {
    const r = ready(0x01 | AEOI);
    for (const line of [7, 15, 3, 8, 1, 0, 9, 5]) r.raise(line);
    expect(r.vectors()).toEqual([0x08, 0x09, 0x70, 0x71, 0x77, 0x0b, 0x0d, 0x0f]);
  });

  it('wait for EOI of the same or a higher priority, and interrupt a lower one', () => {
    const r = ready();
    r.raise(4);
    expect(r.pic.acknowledge()).toBe(0x0c);
    r.pulse(4);
    r.raise(5);
    expect(r.pic.pending).toBe(false);
    r.raise(1);
    expect(r.pic.acknowledge()).toBe(0x09);
    r.board.out(0x20, EOI);
    expect(r.pic.pending).toBe(false);
    r.board.out(0x20, EOI);
    expect(r.pic.acknowledge()).toBe(0x0c);
    r.board.out(0x20, EOI);
    expect(r.pic.acknowledge()).toBe(0x0d);
  });

  it('on an edge input ask once per rise', () => {
    const r = ready();
    r.raise(4);
    r.raise(4);
    r.pic.acknowledge();
    r.board.out(0x20, EOI);
    expect(r.pic.pending).toBe(false);
    r.pulse(4);
    expect(r.pic.pending).toBe(true);
  });

  it('wait behind the mask and are there when it opens', () => {
    const r = ready();
    r.board.out(0x21, 0x10);
    r.raise(4);
    expect(r.pic.pending).toBe(false);
    expect(r.register(0x20, READ_IRR)).toBe(0x10);
    expect(r.board.in(0x21)).toBe(0x10);
    r.board.out(0x21, 0x00);
    expect(r.pic.acknowledge()).toBe(0x0c);
  });

  it('that are withdrawn before INTA are gone, and INTA then gets the default IR7 without an in-service bit', () => {
    const r = ready();
    r.raise(4);
    r.lower(4);
    expect(r.pic.pending).toBe(false);
    expect(r.pic.acknowledge()).toBe(0x0f);
    expect(r.register(0x20, READ_ISR)).toBe(0);
  });

  it('of the slave that are masked before INTA are gone at the master too', () => {
    const r = ready();
    r.raise(10);
    r.board.out(0xa1, 0xff);
    expect(r.pic.pending).toBe(false);
    expect(r.pic.acknowledge()).toBe(0x0f);
  });

  it('before initialisation are not passed on, and ICW1 forgets edges', () => {
    const r = new PicRig();
    r.raise(4);
    expect(r.pic.pending).toBe(false);
    r.init();
    expect(r.pic.pending).toBe(false);
    r.pulse(4);
    expect(r.pic.pending).toBe(true);
  });

  it('on the cascade input from outside are ignored', () => {
    const r = ready();
    r.raise(2);
    expect(r.pic.pending).toBe(false);
  });
});

describe('ELCR', () => {
  it('makes inputs level-triggered: they ask as long as they are high', () => {
    const r = ready();
    r.board.out(0x4d1, 0x08);
    r.raise(11);
    expect(r.pic.acknowledge()).toBe(0x73);
    r.board.out(0xa0, EOI);
    r.board.out(0x20, EOI);
    expect(r.pic.acknowledge()).toBe(0x73);
    r.lower(11);
    r.board.out(0xa0, EOI);
    r.board.out(0x20, EOI);
    expect(r.pic.pending).toBe(false);
  });

  it('keeps IRQ0, 1, 2, 8 and 13 edge-triggered, and its value through ICW1', () => {
    const r = ready();
    r.board.out(0x4d0, 0xff);
    r.board.out(0x4d1, 0xff);
    r.init();
    expect(r.board.in(0x4d0)).toBe(0xf8);
    expect(r.board.in(0x4d1)).toBe(0xde);
  });

  it('is cleared by reset', () => {
    const r = ready();
    r.board.out(0x4d1, 0xff);
    r.pic.reset();
    expect(r.board.in(0x4d1)).toBe(0);
  });
});

describe('8259 end of interrupt', () => {
  it('by level ends that level only', () => {
    const r = ready();
    r.raise(6);
    r.pic.acknowledge();
    r.raise(3);
    r.pic.acknowledge();
    r.board.out(0x20, 0x60 | 6);
    expect(r.register(0x20, READ_ISR)).toBe(0x08);
  });

  it('without level ends the highest priority in service', () => {
    const r = ready();
    r.raise(6);
    r.pic.acknowledge();
    r.raise(3);
    r.pic.acknowledge();
    r.board.out(0x20, EOI);
    expect(r.register(0x20, READ_ISR)).toBe(0x40);
  });

  it('is automatic in AEOI mode', () => {
    const r = ready(0x01 | AEOI);
    r.raise(4);
    expect(r.pic.acknowledge()).toBe(0x0c);
    expect(r.register(0x20, READ_ISR)).toBe(0);
  });
});

describe('8259 rotation', () => {
  it('on EOI makes the ended level the lowest', () => {
    const r = ready();
    r.raise(4);
    r.pic.acknowledge();
    r.board.out(0x20, 0xa0);
    r.raise(3);
    r.raise(5);
    expect(r.pic.acknowledge()).toBe(0x0d);
  });

  it('on specific EOI makes the named level the lowest', () => {
    const r = ready();
    r.raise(4);
    r.pic.acknowledge();
    r.board.out(0x20, 0xe0 | 4);
    expect(r.register(0x20, READ_ISR)).toBe(0);
    r.raise(1);
    r.raise(6);
    expect(r.pic.acknowledge()).toBe(0x0e);
  });

  it('by set-priority puts the named level last without an EOI', () => {
    const r = ready(0x01 | AEOI);
    r.board.out(0x20, 0xc0 | 4);
    for (const line of [0, 1, 3, 4, 5, 6, 7]) r.raise(line);
    expect(r.vectors()).toEqual([0x0d, 0x0e, 0x0f, 0x08, 0x09, 0x0b, 0x0c]);
  });

  it('in AEOI mode takes turns between busy inputs', () => {
    const r = ready(0x01 | AEOI);
    r.board.out(0x20, 0x80);
    const seen: number[] = [];
    for (let i = 0; i < 4; i++) {
      r.pulse(3);
      r.pulse(5);
      seen.push(r.pic.acknowledge());
    }
    expect(seen).toEqual([0x0b, 0x0d, 0x0b, 0x0d]);
    r.board.out(0x20, 0x00);
    r.pulse(3);
    r.pulse(5);
    const first = r.pic.acknowledge();
    r.pulse(3);
    r.pulse(5);
    expect(r.pic.acknowledge()).toBe(first);
  });
});

describe('8259 modes', () => {
  it('special mask: a masked level in service holds up no other, and EOI passes it over', () => {
    const r = ready();
    r.raise(3);
    r.pic.acknowledge();
    r.raise(5);
    expect(r.pic.pending).toBe(false);
    r.board.out(0x21, 0x08);
    r.board.out(0x20, 0x68);
    expect(r.pic.acknowledge()).toBe(0x0d);
    r.board.out(0x20, EOI);
    expect(r.register(0x20, READ_ISR)).toBe(0x08);
    r.board.out(0x20, 0x48);
    r.raise(6);
    expect(r.pic.pending).toBe(false);
  });

  it('special fully nested: a higher input of the slave in service interrupts it', () => {
    const plain = ready();
    plain.raise(12);
    plain.pic.acknowledge();
    plain.raise(9);
    expect(plain.pic.pending).toBe(false);

    const nested = ready(0x01 | SFNM);
    nested.raise(12);
    nested.pic.acknowledge();
    nested.raise(3);
    expect(nested.pic.pending).toBe(false);
    nested.raise(9);
    expect(nested.pic.acknowledge()).toBe(0x71);
  });

  it('automatic EOI at the slave: what else it has asks again', () => {
    const r = ready(0x01 | AEOI);
    for (const line of [8, 9, 10]) r.raise(line);
    expect(r.vectors()).toEqual([0x70, 0x71, 0x72]);
  });

  it('poll: the next read acknowledges and says which', () => {
    const r = ready();
    r.raise(5);
    expect(r.register(0x20, POLL)).toBe(0x85);
    expect(r.register(0x20, READ_ISR)).toBe(0x20);
    expect(r.register(0x20, POLL) & 0x80).toBe(0);
  });

  it('single: ICW1.SNGL skips ICW3, a clear IC4 skips ICW4', () => {
    const r = new PicRig();
    r.board.out(0x20, 0x12);
    r.board.out(0x21, 0x40);
    r.board.out(0x21, 0xfe);
    expect(r.board.in(0x21)).toBe(0xfe);
    r.raise(0);
    expect(r.pic.acknowledge()).toBe(0x40);
  });

  it('ICW1 clears the mask, in-service bits, special mask, rotation, and selects IRR', () => {
    const r = ready();
    r.raise(4);
    r.pic.acknowledge();
    r.board.out(0x20, 0xc3);
    r.board.out(0x20, 0x68);
    r.board.out(0x20, READ_ISR);
    r.board.out(0x21, 0xff);
    r.init(0x01 | AEOI);
    expect(r.board.in(0x21)).toBe(0);
    r.pulse(6);
    expect(r.board.in(0x20)).toBe(0x40);
    expect(r.register(0x20, READ_ISR)).toBe(0);
    r.pulse(0);
    expect(r.vectors()).toEqual([0x08, 0x0e]);
  });
});

conformance(
  '8259',
  () => {
    const r = new PicRig();
    const rig: Rig = {
      board: r.board,
      device: r.pic,
      poke: (random) => {
        const line = random.below(16);
        if (random.below(3) === 0) r.pic.acknowledge();
        else if (random.below(2) === 0) r.raise(line);
        else r.lower(line);
        r.board.wires[0].set(r.intr.level);
      },
      quiesce: () => {
        for (let i = 0; i < 16; i++) r.lower(i);
      },
    };
    return rig;
  },
  { prepare: ({ board }) => initialise(board) },
);
