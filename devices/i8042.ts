/**
 * The 8042 keyboard controller of a PC/AT with the auxiliary port of the PS/2, at ports 0x60 and 0x64.
 *
 * After: IBM PS/2 Hardware Interface Technical Reference, "Keyboard and Auxiliary Device Controller"; Intel UPI-42 data sheet. Modelled:
 * the one output buffer with its status bits, internal RAM with the command byte, self tests, interface enables, translation, output port
 * with A20 gate and reset line, the "write as if from the device" commands, IRQ1 and IRQ12 as levels of a full output buffer.
 *
 * Time: a byte from a device takes as long as PS/2 allows at most speed, so that a handler that chains to another finds the same byte in
 * the buffer again. The controller's own answers are there at once, and so the input buffer is never seen full.
 *
 * Not modelled: parity and timeout errors except for a missing device, keylock, password, diagnostic dump: nothing to go wrong is there.
 */
import type { Bus } from '../machine/bus.ts';
import { type Alarm, type Clock, rearm } from '../machine/clock.ts';
import type { Device } from '../machine/device.ts';
import type { IrqLine } from '../machine/irq.ts';
import type { Log, Nanos } from '../machine/types.ts';
import type { Ps2Device } from './ps2.ts';
import { translate } from './ps2-keycodes.ts';

const DATA_PORT = 0x60;
const COMMAND_PORT = 0x64;

const STATUS_OBF = 1 << 0;
const STATUS_SYS = 1 << 2;
const STATUS_COMMAND = 1 << 3;
const STATUS_UNLOCKED = 1 << 4;
const STATUS_AUX = 1 << 5;
const STATUS_TIMEOUT = 1 << 6;

const CCB_KBD_INT = 1 << 0;
const CCB_AUX_INT = 1 << 1;
const CCB_SYS = 1 << 2;
const CCB_KBD_DISABLE = 1 << 4;
const CCB_AUX_DISABLE = 1 << 5;
const CCB_TRANSLATE = 1 << 6;

const OUTPUT_RESET = 1 << 0;
const OUTPUT_A20 = 1 << 1;
const OUTPUT_KBD_FULL = 1 << 4;
const OUTPUT_AUX_FULL = 1 << 5;
/** Lines of the devices, and two that are not connected. */
const OUTPUT_HIGH = 0xcc;

const READ_RAM = 0x20;
const WRITE_RAM = 0x60;
const RAM_MASK = 0x1f;
const TEST_PASSWORD = 0xa4;
const AUX_DISABLE = 0xa7;
const AUX_ENABLE = 0xa8;
const TEST_AUX = 0xa9;
const SELF_TEST = 0xaa;
const TEST_KBD = 0xab;
const KBD_DISABLE = 0xad;
const KBD_ENABLE = 0xae;
const READ_INPUT_PORT = 0xc0;
const READ_OUTPUT_PORT = 0xd0;
const WRITE_OUTPUT_PORT = 0xd1;
const WRITE_KBD_BUFFER = 0xd2;
const WRITE_AUX_BUFFER = 0xd3;
const WRITE_AUX = 0xd4;
const A20_OFF = 0xdd;
const A20_ON = 0xdf;
const READ_TEST_INPUTS = 0xe0;
/** Low nibble: the bits of the output port that are not pulsed low. */
const PULSE = 0xf0;

const SELF_TEST_PASSED = 0x55;
const RESEND = 0xfe;
/** No password installed, both interfaces in order, keylock open, both clock lines low. */
const FIXED_ANSWERS: Record<number, number> = {
  [TEST_PASSWORD]: 0xf1,
  [TEST_AUX]: 0x00,
  [TEST_KBD]: 0x00,
  [READ_INPUT_PORT]: 0x80,
  [READ_TEST_INPUTS]: 0x00,
};

/** Eleven bits at 16.7 kHz. */
const BYTE_TIME: Nanos = 660_000;

type Source = 'keyboard' | 'aux';

export interface I8042State {
  ram: Uint8Array;
  status: number;
  outputPort: number;
  buffer: number;
  /** The command that waits for its byte at the data port. */
  command: number | null;
  /** The controller's own answer, when it came while the buffer was full. */
  held: { byte: number; source: Source } | null;
  /** Translation: the release prefix came, and waits for its code. */
  release: boolean;
  transferDue: Nanos | null;
}

export interface I8042Wiring {
  readonly irq1: IrqLine;
  readonly irq12: IrqLine;
  readonly a20: IrqLine;
  /** The CPU's reset line is pulled. */
  onReset(): void;
  readonly keyboard: Ps2Device | null;
  readonly mouse: Ps2Device | null;
}

export class I8042 implements Device<I8042State> {
  readonly version = 1;
  private ram = new Uint8Array(RAM_MASK + 1);
  private status = 0;
  private outputPort = 0;
  private buffer = 0;
  private command: number | null = null;
  private held: I8042State['held'] = null;
  private release = false;
  /** Armed while a device sends a byte. */
  private readonly transfer: Alarm;

  constructor(
    ports: Bus,
    private readonly clock: Clock,
    private readonly wiring: I8042Wiring,
    private readonly log: Log,
    readonly id = 'i8042',
  ) {
    this.transfer = clock.alarm(() => this.receive());
    for (const device of [wiring.keyboard, wiring.mouse]) if (device !== null) device.onData = () => this.listen();
    ports.claim(id, DATA_PORT, 1, { read: () => this.readData(), write: (_, value) => this.writeData(value) }, 1);
    ports.claim(id, COMMAND_PORT, 1, { read: () => this.status, write: (_, value) => this.writeCommand(value) }, 1);
    this.powerOn();
  }

  /** As a PC's firmware would leave interrupts on, and A20 open, as QEMU's does. */
  reset(): void {
    this.powerOn();
    this.wiring.a20.set(true);
    this.update();
  }

  private powerOn(): void {
    this.ram.fill(0);
    this.ccb = CCB_KBD_INT | CCB_AUX_INT;
    this.status = STATUS_COMMAND | STATUS_UNLOCKED;
    this.outputPort = OUTPUT_HIGH | OUTPUT_RESET | OUTPUT_A20;
    this.buffer = 0;
    this.command = null;
    this.held = null;
    this.release = false;
    this.transfer.cancel();
  }

  save(): I8042State {
    const { status, outputPort, buffer, command, release } = this;
    const held = this.held && { ...this.held };
    return { ram: this.ram.slice(), status, outputPort, buffer, command, held, release, transferDue: this.transfer.due };
  }

  restore(state: I8042State): void {
    const { ram, transferDue, held, ...rest } = state;
    this.ram = ram.slice();
    this.held = held && { ...held };
    Object.assign(this, rest);
    this.wiring.a20.set((this.outputPort & OUTPUT_A20) !== 0);
    this.update();
    rearm(this.transfer, transferDue);
  }

  private get ccb(): number {
    return this.ram[0];
  }

  private set ccb(value: number) {
    this.ram[0] = value;
  }

  // ---- from the devices ----

  /** The device whose byte comes next: the keyboard first, and none that is disabled. */
  private sender(): [Source, Ps2Device] | null {
    const { keyboard, mouse } = this.wiring;
    if (keyboard?.hasData && (this.ccb & CCB_KBD_DISABLE) === 0) return ['keyboard', keyboard];
    if (mouse?.hasData && (this.ccb & CCB_AUX_DISABLE) === 0) return ['aux', mouse];
    return null;
  }

  /** Lets a device send, if the buffer has room for it. */
  private listen(): void {
    if (this.transfer.due !== null || this.status & STATUS_OBF || this.sender() === null) return;
    this.transfer.schedule(this.clock.now() + BYTE_TIME);
  }

  private receive(): void {
    const sender = this.sender();
    if (sender === null || this.status & STATUS_OBF) return;
    const [source, device] = sender;
    const byte = device.take();
    if (source === 'aux' || (this.ccb & CCB_TRANSLATE) === 0) this.fill(byte, source);
    else if (byte === 0xf0) {
      this.release = true;
      this.listen();
    } else {
      this.fill(translate(byte) | (this.release ? 0x80 : 0), source);
      this.release = false;
    }
  }

  private fill(byte: number, source: Source): void {
    this.buffer = byte;
    this.status = (this.status & ~(STATUS_AUX | STATUS_TIMEOUT)) | STATUS_OBF | (source === 'aux' ? STATUS_AUX : 0);
    this.update();
  }

  /** The controller's own bytes need no time, but do not push out what the guest has not read. */
  private answer(byte: number, source: Source): void {
    if (this.status & STATUS_OBF) this.held = { byte, source };
    else this.fill(byte, source);
  }

  /** The interrupt lines follow the buffer. */
  private update(): void {
    const full = (this.status & STATUS_OBF) !== 0;
    const aux = (this.status & STATUS_AUX) !== 0;
    const { ccb } = this;
    this.wiring.irq1.set(full && !aux && (ccb & CCB_KBD_INT) !== 0 && (ccb & CCB_KBD_DISABLE) === 0);
    this.wiring.irq12.set(full && aux && (ccb & CCB_AUX_INT) !== 0);
    this.listen();
  }

  // ---- the bus ----

  /** An empty buffer reads as the byte it last held. */
  private readData(): number {
    const { buffer, held } = this;
    this.status &= ~(STATUS_OBF | STATUS_AUX | STATUS_TIMEOUT);
    this.held = null;
    this.update();
    if (held !== null) this.fill(held.byte, held.source);
    return buffer;
  }

  private writeData(value: number): void {
    const { command } = this;
    this.status &= ~STATUS_COMMAND;
    this.command = null;
    if (command === null) this.send('keyboard', value);
    else if ((command & ~RAM_MASK) === WRITE_RAM) this.writeRam(command & RAM_MASK, value);
    else if (command === WRITE_AUX) this.send('aux', value);
    else if (command === WRITE_KBD_BUFFER) this.answer(value, 'keyboard');
    else if (command === WRITE_AUX_BUFFER) this.answer(value, 'aux');
    else this.writeOutputPort(value);
  }

  private writeCommand(value: number): void {
    this.status |= STATUS_COMMAND;
    this.command = null;
    if ((value & ~RAM_MASK) === READ_RAM) this.answer(this.ram[value & RAM_MASK], 'keyboard');
    else if ((value & ~RAM_MASK) === WRITE_RAM || (value >= WRITE_OUTPUT_PORT && value <= WRITE_AUX)) this.command = value;
    else if (value >= PULSE) this.pulse(value);
    else this.execute(value);
  }

  private execute(command: number): void {
    if (command in FIXED_ANSWERS) this.answer(FIXED_ANSWERS[command], 'keyboard');
    else if (command === AUX_DISABLE) this.writeRam(0, this.ccb | CCB_AUX_DISABLE);
    else if (command === AUX_ENABLE) this.writeRam(0, this.ccb & ~CCB_AUX_DISABLE);
    else if (command === KBD_DISABLE) this.writeRam(0, this.ccb | CCB_KBD_DISABLE);
    else if (command === KBD_ENABLE) this.writeRam(0, this.ccb & ~CCB_KBD_DISABLE);
    else if (command === READ_OUTPUT_PORT) this.answer(this.outputPort | this.bufferLines, 'keyboard');
    else if (command === A20_OFF) this.writeOutputPort(this.outputPort & ~OUTPUT_A20);
    else if (command === A20_ON) this.writeOutputPort(this.outputPort | OUTPUT_A20);
    else if (command === SELF_TEST) {
      this.status |= STATUS_SYS;
      this.ccb |= CCB_SYS;
      this.answer(SELF_TEST_PASSED, 'keyboard');
    } else this.log.guest(`${this.id}: unknown command 0x${command.toString(16)}`);
  }

  private get bufferLines(): number {
    if ((this.status & STATUS_OBF) === 0) return 0;
    return this.status & STATUS_AUX ? OUTPUT_AUX_FULL : OUTPUT_KBD_FULL;
  }

  private writeRam(index: number, value: number): void {
    this.ram[index] = value;
    if (index !== 0) return;
    this.status = (this.status & ~STATUS_SYS) | (value & CCB_SYS);
    this.update();
  }

  private writeOutputPort(value: number): void {
    this.outputPort = value & ~(OUTPUT_KBD_FULL | OUTPUT_AUX_FULL);
    this.wiring.a20.set((value & OUTPUT_A20) !== 0);
    if ((value & OUTPUT_RESET) === 0) this.wiring.onReset();
  }

  /** Of the four lines only reset does something when pulsed. */
  private pulse(command: number): void {
    if ((command & OUTPUT_RESET) === 0) this.wiring.onReset();
  }

  /** Sending opens the interface: the answer has to come back. */
  private send(to: Source, byte: number): void {
    const device = to === 'aux' ? this.wiring.mouse : this.wiring.keyboard;
    this.ccb &= to === 'aux' ? ~CCB_AUX_DISABLE : ~CCB_KBD_DISABLE;
    if (device === null) {
      this.answer(RESEND, to);
      this.status |= STATUS_TIMEOUT;
      return;
    }
    device.receive(byte);
    this.update();
  }
}
