import { describe, expect, it } from 'vitest';
import { Uart16550 } from '../../devices/uart16550.ts';
import { CharPort } from '../../machine/char.ts';
import { TestBoard } from '../support/board.ts';
import { conformance } from './conformance.ts';

const BASE = 0x3f8;
const [DATA, IER, IIR, FCR, LCR, MCR, LSR, MSR, SCR] = [0, 1, 2, 2, 3, 4, 5, 6, 7];
const [DTR_RTS_OUT2, LOOP] = [0x0b, 0x10];
/** One character, 8N1 at 115200 baud. */
const CHARACTER = Math.round(1e10 / 115200);

class UartRig {
  readonly board = new TestBoard();
  readonly irq = this.board.wires[4];
  readonly sent: number[] = [];
  readonly breaks: boolean[] = [];
  readonly port = Object.assign(new CharPort((bytes) => this.sent.push(...bytes)), { setBreak: (on: boolean) => this.breaks.push(on) });
  readonly uart = new Uart16550(this.board.ports, this.board.clock, this.irq, this.port, { id: 'serial0', iobase: BASE });

  out(offset: number, value: number): this {
    this.board.out(BASE + offset, value);
    return this;
  }

  in(offset: number): number {
    return this.board.in(BASE + offset);
  }

  /** As Linux does: 8N1, FIFOs on with the given trigger bits, OUT2. */
  open(ier = 0, trigger = 0): this {
    return this.out(LCR, 0x03)
      .out(FCR, 0x07 | (trigger << 6))
      .out(MCR, DTR_RTS_OUT2)
      .out(IER, ier);
  }

  type(text: string): this {
    this.port.receive(Uint8Array.from([...text].map((c) => c.charCodeAt(0))));
    return this;
  }

  wait(ns: number): this {
    this.board.clock.advance(ns);
    return this;
  }

  /** As a polling driver: all that is ready. */
  readAll(): string {
    let text = '';
    while (this.in(LSR) & 1) text += String.fromCharCode(this.in(DATA));
    return text;
  }
}

const rig = (): UartRig => new UartRig();

describe('16550 registers', () => {
  it('after reset: transmitter empty, no interrupt, nothing enabled', () => {
    const r = rig();
    expect(Array.from({ length: 8 }, (_, i) => r.in(i))).toEqual([0, 0, 0x01, 0, 0, 0x60, 0xb0, 0]);
  });

  it('DLAB shows the divisor in place of data and IER', () => {
    const r = rig().out(LCR, 0x83).out(0, 0x34).out(1, 0x12);
    expect([r.in(0), r.in(1)]).toEqual([0x34, 0x12]);
    r.out(LCR, 0x03);
    expect(r.in(IER)).toBe(0);
    expect(r.sent).toEqual([]);
  });

  it('keep what can be kept: IER 4 bits, MCR 5, LCR and scratch 8', () => {
    const r = rig().out(IER, 0xff).out(MCR, 0xff).out(SCR, 0xa5).out(LCR, 0x7f);
    expect([r.in(IER), r.in(MCR), r.in(SCR), r.in(LCR)]).toEqual([0x0f, 0x1f, 0xa5, 0x7f]);
  });

  it('IIR says 16550A: bits 7:6 with FIFOs on, and only then', () => {
    const r = rig();
    expect(r.in(IIR) & 0xc0).toBe(0);
    r.out(FCR, 0x01);
    expect(r.in(IIR) & 0xc0).toBe(0xc0);
    r.out(FCR, 0xc0);
    expect(r.in(IIR) & 0xc0).toBe(0);
  });
});

describe('16550 transmitter', () => {
  it('sends what is written, cut to the word length', () => {
    const r = rig().open().out(DATA, 0x48).out(DATA, 0xff);
    r.out(LCR, 0x02).out(DATA, 0xff);
    expect(r.sent).toEqual([0x48, 0xff, 0x7f]);
    expect(r.in(LSR) & 0x60).toBe(0x60);
  });

  it('interrupts when enabled while empty, and after every write; reading IIR takes it back', () => {
    const r = rig().open(0x02);
    expect(r.irq.level).toBe(true);
    expect(r.in(IIR) & 0x0f).toBe(0x02);
    expect(r.irq.level).toBe(false);
    expect(r.in(IIR) & 0x0f).toBe(0x01);
    r.irq.rises = 0;
    r.out(DATA, 1);
    r.out(DATA, 2);
    expect(r.irq.rises).toBe(2);
    r.out(IER, 0x00);
    expect(r.irq.level).toBe(false);
    r.out(IER, 0x02);
    expect(r.irq.level).toBe(true);
  });

  it('holds the line in BREAK while LCR says so', () => {
    const r = rig().out(LCR, 0x43).out(LCR, 0x43).out(LCR, 0x03);
    expect(r.breaks).toEqual([true, false]);
  });
});

describe('16550 receiver', () => {
  it('without FIFOs has room for one character and interrupts for it', () => {
    const r = rig()
      .out(LCR, 3)
      .out(MCR, DTR_RTS_OUT2)
      .out(IER, 0x01)
      .type('ab')
      .wait(10 * CHARACTER);
    expect(r.irq.level).toBe(true);
    expect(r.in(IIR)).toBe(0x04);
    expect(r.in(DATA)).toBe(0x61);
    expect(r.wait(CHARACTER).in(DATA)).toBe(0x62);
    expect(r.irq.level).toBe(false);
    expect(r.in(LSR)).toBe(0x60);
  });

  it.each([
    [0, 1],
    [1, 4],
    [2, 8],
    [3, 14],
  ])('with trigger %i interrupts at %i characters', (trigger, level) => {
    const r = rig()
      .open(0x01, trigger)
      .type('x'.repeat(level - 1))
      .wait(level * CHARACTER);
    if (level > 1) expect(r.in(IIR) & 0x0f).toBe(0x01);
    r.type('x').wait(1);
    expect(r.irq.level).toBe(true);
    expect(r.in(IIR) & 0x0f).toBe(0x04);
    r.in(DATA);
    expect(r.irq.level).toBe(false);
  });

  it('times out after four character times of quiet, and again after each read', () => {
    const r = rig().open(0x01, 3).type('ab').wait(CHARACTER);
    r.wait(4 * CHARACTER - 10);
    expect(r.irq.level).toBe(false);
    r.wait(10);
    expect(r.irq.level).toBe(true);
    expect(r.in(IIR) & 0x0f).toBe(0x0c);
    r.in(DATA);
    expect(r.irq.level).toBe(false);
    r.wait(4 * CHARACTER);
    expect(r.in(IIR) & 0x0f).toBe(0x0c);
    r.in(DATA);
    expect(r.wait(1e9).in(IIR) & 0x0f).toBe(0x01);
  });

  it('loses nothing of a long paste, however slowly it is read', () => {
    const text = Array.from({ length: 500 }, (_, i) => String.fromCharCode(33 + (i % 90))).join('');
    const r = rig().open(0x01, 3).type(text);
    let got = '';
    for (let i = 0; i < 200; i++) got += r.wait(5e6).readAll();
    expect(got).toBe(text);
  });

  it('takes one character per character time, so that reading "while data ready" ends', () => {
    const r = rig().open().type('x'.repeat(100));
    expect(r.readAll()).toBe('x');
    r.wait(CHARACTER * 5);
    expect(r.readAll().length).toBe(5);
    r.wait(CHARACTER * 50);
    // Sixteen from the FIFO, and the one that waited on the line.
    expect(r.readAll().length).toBe(17);
  });

  it('reports a received BREAK as a zero with BI and FE, by the line status interrupt first', () => {
    const r = rig().open(0x05).type('a').wait(CHARACTER);
    r.port.onBreak?.();
    expect(r.in(LSR) & 0x9f).toBe(0x81);
    expect(r.in(DATA)).toBe(0x61);
    expect(r.irq.level).toBe(true);
    expect(r.in(IIR) & 0x0f).toBe(0x06);
    expect(r.in(LSR) & 0x9f).toBe(0x99);
    expect(r.in(LSR) & 0x9f).toBe(0x01);
    expect(r.in(IIR) & 0x0f).toBe(0x04);
    expect(r.in(DATA)).toBe(0);
  });

  it('FCR bit 1 throws away what was received, changing bit 0 too', () => {
    const r = rig()
      .open()
      .type('abc')
      .wait(CHARACTER * 4)
      .out(FCR, 0x03);
    expect(r.in(LSR) & 1).toBe(0);
    r.type('abc')
      .wait(CHARACTER * 4)
      .out(FCR, 0x00);
    expect(r.in(LSR) & 1).toBe(0);
  });
});

describe('16550 interrupts', () => {
  it('come in priority: line status, data, transmitter, modem status', () => {
    const r = rig().open(0x0f);
    r.out(MCR, LOOP).out(MCR, LOOP | 0x02);
    for (let i = 0; i < 17; i++) r.out(DATA, i);
    r.out(MCR, DTR_RTS_OUT2 | LOOP);
    expect(r.in(IIR) & 0x0f).toBe(0x06);
    expect(r.in(LSR) & 0x02).toBe(0x02);
    expect(r.in(IIR) & 0x0f).toBe(0x04);
    while (r.in(LSR) & 1) r.in(DATA);
    expect(r.in(IIR) & 0x0f).toBe(0x02);
    expect(r.in(IIR) & 0x0f).toBe(0x00);
    r.in(MSR);
    expect(r.in(IIR) & 0x0f).toBe(0x01);
  });

  it('reach the bus whatever OUT2 is, and in loopback, as under QEMU', () => {
    const r = rig().open(0x02).out(MCR, 0x00);
    expect(r.irq.level).toBe(true);
    expect(r.in(IIR) & 0x0f).toBe(0x02);
    expect(r.irq.level).toBe(false);
    r.out(MCR, LOOP).out(DATA, 1);
    expect(r.irq.level).toBe(true);
    expect(r.in(IIR) & 0x0f).toBe(0x02);
    expect(r.irq.level).toBe(false);
  });
});

describe('16550 loopback', () => {
  it('turns modem outputs into inputs, with their deltas', () => {
    const r = rig().out(MCR, LOOP | 0x0a);
    expect(r.in(MSR) & 0xf0).toBe(0x90);
    expect(r.in(MSR) & 0x0f).toBe(0);
    r.out(MCR, LOOP | 0x05);
    expect(r.in(MSR)).toBe(0x6b);
    r.out(MCR, LOOP);
    expect(r.in(MSR)).toBe(0x06);
  });

  it('returns what is sent, sends nothing, and takes nothing from outside until it ends', () => {
    const r = rig().open().out(MCR, LOOP).type('z').out(DATA, 0x55);
    expect(r.wait(CHARACTER).readAll()).toBe('U');
    expect(r.sent).toEqual([]);
    r.out(MCR, DTR_RTS_OUT2).wait(CHARACTER);
    expect(r.readAll()).toBe('z');
  });

  it('holds 16 characters and then overruns, keeping the first', () => {
    const r = rig().open().out(MCR, LOOP);
    for (let i = 0; i < 20; i++) r.out(DATA, 0x41 + i);
    expect(r.in(LSR) & 0x03).toBe(0x03);
    expect(r.readAll()).toBe('ABCDEFGHIJKLMNOP');
  });

  it('without FIFOs overruns by replacing', () => {
    const r = rig().out(LCR, 3).out(MCR, LOOP).out(DATA, 0x41).out(DATA, 0x42);
    expect(r.in(LSR) & 0x03).toBe(0x03);
    expect(r.in(DATA)).toBe(0x42);
  });
});

conformance('16550', () => {
  const r = rig();
  return {
    board: r.board,
    device: r.uart,
    // Straight to the device: what it does not take is not kept anywhere, since a backend is no part of the device's state.
    poke: (random) => {
      if (random.below(8) === 0) r.port.onBreak?.();
      else r.port.onInput?.(Uint8Array.from({ length: 1 + random.below(20) }, () => random.u32() & 0xff));
    },
  };
});
