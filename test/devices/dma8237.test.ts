import { describe, expect, it } from 'vitest';
import { Dma8237 } from '../../devices/dma8237.ts';
import { TestBoard } from '../support/board.ts';
import { conformance } from './conformance.ts';

/** Ports of address and page of each channel; the count is beside the address. */
const ADDRESS = [0x00, 0x02, 0x04, 0x06, 0xc0, 0xc4, 0xc8, 0xcc];
const PAGE = [0x87, 0x83, 0x81, 0x82, 0x8f, 0x8b, 0x89, 0x8a];
const [VERIFY, TO_MEMORY, FROM_MEMORY] = [0x00, 0x04, 0x08];
const [SINGLE, AUTO_INIT, DECREMENT] = [0x40, 0x10, 0x20];

class DmaRig {
  readonly board = new TestBoard(1 << 20);
  readonly dma = new Dma8237(this.board.ports, this.board.memory, this.board.log);

  /** As a driver does it: mask, clear flip-flop, mode, address, page, count, unmask. */
  program(channel: number, mode: number, page: number, address: number, count: number): this {
    const words = channel >= 4;
    const at = (register: number): number => (words ? 0xc0 + 2 * register : register);
    const { board } = this;
    const index = channel & 3;
    board.out(at(0xa), 4 | index);
    board.out(at(0xc), 0);
    board.out(at(0xb), mode | index);
    for (const byte of [address & 0xff, address >> 8]) board.out(ADDRESS[channel], byte);
    for (const byte of [count & 0xff, count >> 8]) board.out(ADDRESS[channel] + (words ? 2 : 1), byte);
    board.out(PAGE[channel], page);
    board.out(at(0xa), index);
    return this;
  }

  word(port: number): number {
    this.board.out(0x0c, 0);
    return this.board.in(port) | (this.board.in(port) << 8);
  }

  ram(at: number, length: number): number[] {
    return [...this.board.memory.bytes.subarray(at, at + length)];
  }
}

const rig = (): DmaRig => new DmaRig();

describe('8237 transfers', () => {
  it('to memory go to page and address, and end at the count', () => {
    const r = rig().program(2, SINGLE | TO_MEMORY, 0x03, 0x1234, 3);
    const channel = r.dma.channel(2);
    expect(channel.toMemory(Uint8Array.of(1, 2))).toBe(2);
    expect(channel.terminal).toBe(false);
    expect(r.word(0x04)).toBe(0x1236);
    expect(r.word(0x05)).toBe(1);
    expect(channel.toMemory(Uint8Array.of(3, 4, 5, 6))).toBe(2);
    expect(channel.terminal).toBe(true);
    expect(r.ram(0x31234, 5)).toEqual([1, 2, 3, 4, 0]);
    expect(r.word(0x05)).toBe(0xffff);
    expect(channel.toMemory(Uint8Array.of(9))).toBe(0);
  });

  it('from memory bring what is there', () => {
    const r = rig().program(1, SINGLE | FROM_MEMORY, 0x00, 0x8000, 15);
    r.board.memory.bytes.set([9, 8, 7], 0x8000);
    const into = new Uint8Array(3);
    expect(r.dma.channel(1).fromMemory(into)).toBe(3);
    expect([...into]).toEqual([9, 8, 7]);
  });

  it('of channels 5 to 7 move words, with the address shifted and page bit 0 ignored', () => {
    const r = rig().program(5, SINGLE | TO_MEMORY, 0x05, 0x1000, 1);
    const channel = r.dma.channel(5);
    expect(channel.toMemory(Uint8Array.of(1, 2, 3, 4, 5, 6))).toBe(4);
    expect(channel.terminal).toBe(true);
    expect(r.ram(0x42000, 4)).toEqual([1, 2, 3, 4]);
  });

  it('run round within their 64 KiB page', () => {
    const r = rig().program(2, SINGLE | TO_MEMORY, 0x02, 0xfffe, 3);
    expect(r.dma.channel(2).toMemory(Uint8Array.of(1, 2, 3, 4))).toBe(4);
    expect(r.ram(0x2fffe, 2)).toEqual([1, 2]);
    expect(r.ram(0x20000, 2)).toEqual([3, 4]);
  });

  it('may count down', () => {
    const r = rig().program(2, SINGLE | DECREMENT | TO_MEMORY, 0x01, 0x0010, 3);
    r.dma.channel(2).toMemory(Uint8Array.of(1, 2, 3, 4));
    expect(r.ram(0x1000d, 4)).toEqual([4, 3, 2, 1]);
  });

  it('start over by themselves with autoinitialise', () => {
    const r = rig().program(2, SINGLE | AUTO_INIT | TO_MEMORY, 0x01, 0x0000, 1);
    const channel = r.dma.channel(2);
    for (const byte of [1, 2, 3]) channel.toMemory(Uint8Array.of(byte));
    expect(r.ram(0x10000, 2)).toEqual([3, 2]);
  });

  it('that only verify count and move nothing', () => {
    const r = rig().program(2, SINGLE | VERIFY, 0x01, 0x0000, 1);
    expect(r.dma.channel(2).toMemory(Uint8Array.of(1, 2))).toBe(2);
    expect(r.dma.channel(2).terminal).toBe(true);
    expect(r.ram(0x10000, 2)).toEqual([0, 0]);
  });

  it('outside RAM harm nobody', () => {
    const r = rig().program(2, SINGLE | TO_MEMORY, 0xff, 0x0000, 0xff);
    expect(r.dma.channel(2).toMemory(Uint8Array.of(1, 2))).toBe(2);
    expect(r.board.log.guestMessages).toHaveLength(1);
    r.program(1, SINGLE | FROM_MEMORY, 0xff, 0x0000, 0xff);
    const into = new Uint8Array(2);
    r.dma.channel(1).fromMemory(into);
    expect([...into]).toEqual([0xff, 0xff]);
  });
});

describe('8237 registers', () => {
  it('grant a request when the channel is unmasked and the controller enabled', () => {
    const r = rig();
    let grants = 0;
    const channel = r.dma.channel(3);
    channel.onGrant = () => {
      grants++;
      channel.request(false);
    };
    channel.request(true);
    expect(grants).toBe(0);
    r.board.out(0x08, 0x04);
    r.board.out(0x0a, 0x03);
    expect(grants).toBe(0);
    r.board.out(0x08, 0x00);
    expect(grants).toBe(1);
    channel.request(true);
    expect(grants).toBe(2);
  });

  it('show requests and terminal counts in the status, the latter once', () => {
    const r = rig().program(2, SINGLE | TO_MEMORY, 0, 0, 0);
    r.dma.channel(1).request(true);
    r.dma.channel(2).toMemory(Uint8Array.of(1));
    expect(r.board.in(0x08)).toBe(0x24);
    expect(r.board.in(0x08)).toBe(0x20);
  });

  it('take low and high byte in turn; command C starts with the low one', () => {
    const r = rig();
    r.board.out(0x0c, 0);
    r.board.out(0x00, 0x34);
    r.board.out(0x0c, 0);
    r.board.out(0x00, 0x78);
    r.board.out(0x00, 0x56);
    expect(r.word(0x00)).toBe(0x5678);
  });

  it('mask and unmask one channel, all, or as a set', () => {
    const r = rig();
    expect(r.board.in(0x0f)).toBe(0x0f);
    r.board.out(0x0a, 0x02);
    expect(r.board.in(0x0f)).toBe(0x0b);
    r.board.out(0x0e, 0);
    expect(r.board.in(0x0f)).toBe(0);
    r.board.out(0x0f, 0x05);
    expect(r.board.in(0x0f)).toBe(0x05);
    r.board.out(0x0d, 0);
    expect(r.board.in(0x0f)).toBe(0x0f);
    r.board.out(0xdc, 0);
    expect(r.board.in(0xde)).toBe(0);
  });

  it('keep the page registers, the unused ones too, and leave port 0x80 alone', () => {
    const r = rig();
    for (let port = 0x80; port < 0x90; port++) r.board.out(port, port ^ 0xff);
    for (let port = 0x81; port < 0x90; port++) expect(r.board.in(port)).toBe(port ^ 0xff);
    expect(r.board.in(0x80)).toBe(0xff);
  });
});

conformance('8237', () => {
  const r = rig();
  const channels = [0, 1, 2, 3, 5, 6, 7].map((n) => r.dma.channel(n));
  return {
    board: r.board,
    device: r.dma,
    poke: (random) => {
      const channel = random.pick(channels);
      const what = random.below(3);
      const bytes = Uint8Array.from({ length: random.below(600) }, () => random.u32());
      if (what === 0) channel.request(random.below(2) === 0);
      else if (what === 1) channel.toMemory(bytes);
      else channel.fromMemory(bytes);
    },
    quiesce: () => {
      for (const channel of channels) channel.request(false);
    },
  };
});
