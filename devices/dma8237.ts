/**
 * The two 8237A DMA controllers of a PC/AT (channels 0 to 3 move bytes, 5 to 7 words; 4 is the cascade) and their page registers.
 *
 * After: Intel 8237A data sheet (order 231466); Intel 82371SB (PIIX3) for the page registers. Modelled: all registers, autoinitialise, up and
 * down counting, verify, write and read transfers, terminal count. A transfer happens when the device on the channel asks for it,
 * as many bytes at once as it has, which is what block and demand mode come to.
 * Not modelled: memory-to-memory (the PC never wired it), software requests (kept, and shown in the status), priorities and timing between
 * channels (transfers are instant), and that channel 4 must be unmasked for 0 to 3. Port 0x80 is left to POST codes.
 */
import type { Bus } from '../machine/bus.ts';
import type { Device } from '../machine/device.ts';
import { type GuestMemory, GuestMemoryError } from '../machine/memory.ts';
import type { Log } from '../machine/types.ts';

const COMMAND_STATUS = 0x8;
const REQUEST = 0x9;
const MASK_ONE = 0xa;
const MODE = 0xb;
const CLEAR_FLIP_FLOP = 0xc;
const MASTER_CLEAR = 0xd;
const CLEAR_MASK = 0xe;
const MASK_ALL = 0xf;

const COMMAND_MEMORY_TO_MEMORY = 1 << 0;
const COMMAND_DISABLE = 1 << 2;

const MODE_TYPE = 3 << 2;
const MODE_TO_MEMORY = 1 << 2;
const MODE_FROM_MEMORY = 2 << 2;
const MODE_AUTO_INIT = 1 << 4;
const MODE_DECREMENT = 1 << 5;

/** In commands that name a channel: what to do to its bit. */
const SET_BIT = 1 << 2;

/** Page registers at 0x80: the channel of each, or none. */
const PAGE_CHANNEL = [-1, 2, 3, 1, -1, -1, -1, 0, -1, 6, 7, 5, -1, -1, -1, 4];

interface ChannelState {
  baseAddress: number;
  baseCount: number;
  address: number;
  count: number;
  mode: number;
}

interface ControllerState {
  channels: ChannelState[];
  command: number;
  mask: number;
  requests: number;
  /** DREQ pins. */
  asking: number;
  terminal: number;
  /** The next byte of an address or count is the high one. */
  high: boolean;
}

export interface Dma8237State {
  controllers: ControllerState[];
  pages: Uint8Array;
}

/** A device's end of a channel. */
export interface DmaChannel {
  /** DREQ. While it is up, onGrant is called whenever the channel becomes ready to transfer, at once if it is ready. */
  request(level: boolean): void;
  onGrant: (() => void) | null;
  /** Device to memory; returns how many bytes went. */
  toMemory(bytes: Uint8Array): number;
  /** Memory to device; returns how many bytes came. */
  fromMemory(into: Uint8Array): number;
  /** TC: the last transfer reached the end of the count. */
  readonly terminal: boolean;
}

const resetState = (): ControllerState => ({
  channels: Array.from({ length: 4 }, () => ({ baseAddress: 0, baseCount: 0, address: 0, count: 0, mode: 0 })),
  command: 0,
  mask: 0xf,
  requests: 0,
  asking: 0,
  terminal: 0,
  high: false,
});

/** One 8237A. Knows addresses of 16 bits; `shift` is 1 for the one that moves words. */
class Controller {
  state = resetState();
  readonly grants: ((() => void) | null)[] = [null, null, null, null];

  constructor(
    private readonly name: string,
    private readonly shift: 0 | 1,
    private readonly page: (channel: number) => number,
    private readonly memory: GuestMemory,
    private readonly log: Log,
  ) {}

  ready(channel: number): boolean {
    const bit = 1 << channel;
    return (this.state.asking & bit) !== 0 && (this.state.mask & bit) === 0 && (this.state.command & COMMAND_DISABLE) === 0;
  }

  ask(channel: number, level: boolean): void {
    const bit = 1 << channel;
    this.state.asking = level ? this.state.asking | bit : this.state.asking & ~bit;
    if (this.ready(channel)) this.grants[channel]?.();
  }

  /** Moves bytes between a device and memory, in the direction that the mode says, until either has no more. */
  transfer(channel: number, bytes: Uint8Array, type: number): number {
    const s = this.state;
    const c = s.channels[channel];
    const bit = 1 << channel;
    s.terminal &= ~bit;
    let moved = 0;
    while (moved < bytes.length && (s.mask & bit) === 0 && (s.command & COMMAND_DISABLE) === 0) {
      const run = Math.min((bytes.length - moved) >> this.shift, c.count + 1, this.straight(c));
      if (run === 0) break;
      this.copy(this.physical(channel, c.address), bytes.subarray(moved, moved + (run << this.shift)), c.mode & MODE_TYPE, type);
      moved += run << this.shift;
      c.address = (c.address + (c.mode & MODE_DECREMENT ? -run : run)) & 0xffff;
      c.count -= run;
      if (c.count >= 0) continue;
      this.endOfProcess(channel);
      break;
    }
    return moved;
  }

  /** How many units lie in a row; counting down takes them one by one. */
  private straight(c: ChannelState): number {
    return c.mode & MODE_DECREMENT ? 1 : 0x1_0000 - c.address;
  }

  private physical(channel: number, address: number): number {
    const page = this.page(channel);
    return this.shift === 0 ? page * 0x1_0000 + address : (page & 0xfe) * 0x1_0000 + address * 2;
  }

  private endOfProcess(channel: number): void {
    const s = this.state;
    const c = s.channels[channel];
    s.terminal |= 1 << channel;
    s.requests &= ~(1 << channel);
    if (c.mode & MODE_AUTO_INIT) {
      c.address = c.baseAddress;
      c.count = c.baseCount;
    } else {
      c.count = 0xffff;
      s.mask |= 1 << channel;
    }
  }

  /** A verify transfer moves nothing. Where no RAM is, reads float and writes vanish. */
  private copy(at: number, bytes: Uint8Array, mode: number, type: number): void {
    if (mode !== type) {
      if (type === MODE_FROM_MEMORY) bytes.fill(0xff);
      return;
    }
    try {
      if (type === MODE_TO_MEMORY) this.memory.write(at, bytes);
      else this.memory.read(at, bytes);
    } catch (error) {
      if (!(error instanceof GuestMemoryError)) throw error;
      this.log.guest(`${this.name}: ${error.message}`);
      if (type === MODE_FROM_MEMORY) bytes.fill(0xff);
    }
  }

  read(register: number): number {
    const s = this.state;
    if (register < COMMAND_STATUS) {
      const c = s.channels[register >> 1];
      return this.half(register & 1 ? c.count : c.address);
    }
    if (register === COMMAND_STATUS) {
      const status = ((s.asking | s.requests) << 4) | s.terminal;
      s.terminal = 0;
      return status;
    }
    return register === MASK_ALL ? s.mask : 0;
  }

  private half(value: number): number {
    this.state.high = !this.state.high;
    return this.state.high ? value & 0xff : value >> 8;
  }

  write(register: number, value: number): void {
    const s = this.state;
    const bit = 1 << (value & 3);
    switch (register) {
      case COMMAND_STATUS:
        s.command = value;
        if (value & COMMAND_MEMORY_TO_MEMORY) this.log.guest(`${this.name}: memory-to-memory transfers are not wired`);
        break;
      case REQUEST:
        s.requests = value & SET_BIT ? s.requests | bit : s.requests & ~bit;
        break;
      case MASK_ONE:
        s.mask = value & SET_BIT ? s.mask | bit : s.mask & ~bit;
        break;
      case MODE:
        s.channels[value & 3].mode = value & 0xfc;
        break;
      case CLEAR_FLIP_FLOP:
        s.high = false;
        break;
      case MASTER_CLEAR:
        Object.assign(s, { command: 0, requests: 0, terminal: 0, high: false, mask: 0xf });
        break;
      case CLEAR_MASK:
        s.mask = 0;
        break;
      case MASK_ALL:
        s.mask = value & 0xf;
        break;
      default:
        this.writeChannel(s.channels[register >> 1], (register & 1) !== 0, value);
    }
    for (let channel = 0; channel < 4; channel++) if (this.ready(channel)) this.grants[channel]?.();
  }

  /** Base and current register are written together. */
  private writeChannel(c: ChannelState, count: boolean, value: number): void {
    const join = (old: number): number => (this.state.high ? (old & 0xff) | (value << 8) : (old & 0xff00) | value);
    if (count) c.count = c.baseCount = join(c.baseCount);
    else c.address = c.baseAddress = join(c.baseAddress);
    this.state.high = !this.state.high;
  }
}

export class Dma8237 implements Device<Dma8237State> {
  readonly version = 1;
  private readonly controllers: readonly [Controller, Controller];
  private readonly pages = new Uint8Array(16);

  constructor(
    ports: Bus,
    memory: GuestMemory,
    log: Log,
    readonly id = 'dma',
  ) {
    const page = (channel: number): number => this.pages[PAGE_CHANNEL.indexOf(channel)];
    const bytes = new Controller(`${id}-1`, 0, page, memory, log);
    const words = new Controller(`${id}-2`, 1, (channel) => page(channel + 4), memory, log);
    this.controllers = [bytes, words];
    ports.claim(`${id}-1`, 0x00, 16, { read: (r) => bytes.read(r), write: (r, value) => bytes.write(r, value) }, 1);
    // Its registers are two ports apart.
    ports.claim(`${id}-2`, 0xc0, 32, { read: (r) => words.read(r >> 1), write: (r, value) => words.write(r >> 1, value) }, 1);
    const pages = { read: (r: number): number => this.pages[r + 1], write: (r: number, value: number) => void (this.pages[r + 1] = value) };
    ports.claim(`${id}-pages`, 0x81, 15, pages, 1);
  }

  /** Channel 0 to 3, or 5 to 7. */
  channel(number: number): DmaChannel {
    const controller = this.controllers[number >> 2];
    const index = number & 3;
    return {
      request: (level) => controller.ask(index, level),
      get onGrant() {
        return controller.grants[index];
      },
      set onGrant(grant) {
        controller.grants[index] = grant;
      },
      toMemory: (bytes) => controller.transfer(index, bytes, MODE_TO_MEMORY),
      fromMemory: (into) => controller.transfer(index, into, MODE_FROM_MEMORY),
      get terminal() {
        return (controller.state.terminal & (1 << index)) !== 0;
      },
    };
  }

  /** The requests belong to the devices, and stay. */
  reset(): void {
    for (const controller of this.controllers) controller.state = { ...resetState(), asking: controller.state.asking };
    this.pages.fill(0);
  }

  save(): Dma8237State {
    return { controllers: this.controllers.map(({ state }) => copy(state)), pages: this.pages.slice() };
  }

  restore(state: Dma8237State): void {
    this.controllers.forEach((controller, i) => {
      controller.state = copy(state.controllers[i]);
    });
    this.pages.set(state.pages);
  }
}

const copy = (state: ControllerState): ControllerState => ({ ...state, channels: state.channels.map((c) => ({ ...c })) });
