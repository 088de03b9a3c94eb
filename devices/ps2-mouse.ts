/**
 * The PS/2 mouse: three buttons, and with the IntelliMouse knocks a wheel (ID 3) and two more buttons (ID 4).
 *
 * After: IBM PS/2 Hardware Interface Technical Reference, "Mouse"; Microsoft IntelliMouse programming notes. Modelled: stream, remote
 * and wrap mode, scaling, resolution and sample rate, status request, resend, self test. In stream mode movement is gathered and
 * reported at the sample rate; a button is reported at once while the buffer has room.
 * Not as the part: its self test takes 10 ms instead of 500; resolution is kept and has no effect, for counts come from the host.
 */
import { type Alarm, type Clock, rearm } from '../machine/clock.ts';
import type { Device } from '../machine/device.ts';
import type { Nanos } from '../machine/types.ts';
import { type Ps2Device, Ps2Queue, type Ps2QueueState } from './ps2.ts';

const SCALING_1_1 = 0xe6;
const SCALING_2_1 = 0xe7;
const SET_RESOLUTION = 0xe8;
const STATUS_REQUEST = 0xe9;
const STREAM_MODE = 0xea;
const READ_DATA = 0xeb;
const RESET_WRAP = 0xec;
const WRAP_MODE = 0xee;
const REMOTE_MODE = 0xf0;
const READ_ID = 0xf2;
const SET_RATE = 0xf3;
const ENABLE = 0xf4;
const DISABLE = 0xf5;
const SET_DEFAULT = 0xf6;
const RESEND = 0xfe;
const RESET = 0xff;

const ACK = 0xfa;
const NAK = 0xfe;
const BAT_OK = 0xaa;

const STATUS_SCALING = 1 << 4;
const STATUS_ENABLED = 1 << 5;
const STATUS_REMOTE = 1 << 6;

const PACKET_ALWAYS = 1 << 3;
const PACKET_X_SIGN = 1 << 4;
const PACKET_Y_SIGN = 1 << 5;

const BUTTONS = { left: 1, right: 2, middle: 4, side: 8, extra: 16 } as const;
export type MouseButton = keyof typeof BUTTONS;

/** The sample rates that, set one after another, unlock the wheel and the side buttons. */
const KNOCK_WHEEL = '200,100,80';
const KNOCK_BUTTONS = '200,200,80';
type Id = 0 | 3 | 4;

const SECOND: Nanos = 1_000_000_000;
const BAT_TIME: Nanos = 10_000_000;
/** Nine bits with sign, of which the lowest value is not used. */
const MOST_COUNTS = 255;
/** What gathers while nobody asks stops here. */
const MOST_GATHERED = 0x7fff;

interface Settings {
  id: Id;
  enabled: boolean;
  remote: boolean;
  scaling: boolean;
  resolution: number;
  rate: number;
}

const DEFAULTS: Settings = { id: 0, enabled: false, remote: false, scaling: false, resolution: 2, rate: 100 };

export interface Ps2MouseState extends Settings {
  queue: Ps2QueueState;
  command: number | null;
  wrap: boolean;
  /** The last three sample rates. */
  knock: number[];
  dx: number;
  dy: number;
  dz: number;
  buttons: number;
  /** The buttons as last reported. */
  reported: number;
  sampleDue: Nanos | null;
  batDue: Nanos | null;
}

export class Ps2Mouse implements Device<Ps2MouseState>, Ps2Device {
  readonly version = 1;
  onData: (() => void) | null = null;

  private settings: Settings = { ...DEFAULTS };
  private readonly queue = new Ps2Queue();
  private command: number | null = null;
  private wrap = false;
  private knock: number[] = [];
  private dx = 0;
  private dy = 0;
  private dz = 0;
  private buttons = 0;
  private reported = 0;
  /** Armed for one sample period after each report. */
  private readonly sample: Alarm;
  private readonly bat: Alarm;

  constructor(
    private readonly clock: Clock,
    readonly id = 'ps2-mouse',
  ) {
    this.sample = clock.alarm(() => this.report());
    this.bat = clock.alarm(() => this.finishBat());
  }

  reset(): void {
    this.queue.clear();
    this.command = null;
    this.buttons = 0;
    this.reported = 0;
    this.bat.cancel();
    this.setDefaults();
    this.settings.id = 0;
  }

  save(): Ps2MouseState {
    const { settings, command, wrap, dx, dy, dz, buttons, reported } = this;
    const [sampleDue, batDue] = [this.sample.due, this.bat.due];
    return {
      ...settings,
      queue: this.queue.save(),
      command,
      wrap,
      knock: [...this.knock],
      dx,
      dy,
      dz,
      buttons,
      reported,
      sampleDue,
      batDue,
    };
  }

  restore(state: Ps2MouseState): void {
    const { queue, command, wrap, knock, dx, dy, dz, buttons, reported, sampleDue, batDue, ...settings } = state;
    this.settings = { ...settings };
    this.queue.restore(queue);
    this.knock = [...knock];
    Object.assign(this, { command, wrap, dx, dy, dz, buttons, reported });
    rearm(this.sample, sampleDue);
    rearm(this.bat, batDue);
  }

  // ---- the hand ----

  /** Moves by counts: right and down, as on a screen; `dz` is the wheel, down. */
  move(dx: number, dy: number, dz = 0): void {
    if (!this.settings.enabled && !this.settings.remote) return;
    this.dx = clamp(this.dx + Math.trunc(dx), MOST_GATHERED);
    this.dy = clamp(this.dy - Math.trunc(dy), MOST_GATHERED);
    this.dz = clamp(this.dz + Math.trunc(dz), MOST_GATHERED);
    this.report();
  }

  button(which: MouseButton, down: boolean): void {
    this.buttons = down ? this.buttons | BUTTONS[which] : this.buttons & ~BUTTONS[which];
    this.report();
  }

  // ---- reports ----

  private get moved(): boolean {
    return this.dx !== 0 || this.dy !== 0 || (this.dz !== 0 && this.settings.id !== 0);
  }

  /** Stream mode: a packet, when there is something to say, the sample period is over, and the last one was taken; a button waits only for room. */
  private report(): void {
    const { enabled, remote, rate } = this.settings;
    const clicked = this.buttons !== this.reported;
    if (!enabled || remote || this.wrap || !(this.moved || clicked)) return;
    if (!clicked && (this.queue.length > 0 || this.sample.due !== null)) return;
    if (!this.queue.push(this.packet())) return;
    this.taken();
    this.sample.schedule(this.clock.now() + Math.round(SECOND / rate));
    this.onData?.();
  }

  private packet(): number[] {
    const { id, scaling, remote } = this.settings;
    const scale = scaling && !remote ? scaled : (counts: number): number => counts;
    const [x, y] = [scale(clamp(this.dx, MOST_COUNTS)), scale(clamp(this.dy, MOST_COUNTS))].map((counts) => clamp(counts, MOST_COUNTS));
    const flags = PACKET_ALWAYS | (this.buttons & 7) | (x < 0 ? PACKET_X_SIGN : 0) | (y < 0 ? PACKET_Y_SIGN : 0);
    const bytes = [flags, x & 0xff, y & 0xff];
    if (id === 3) bytes.push(clamp(this.dz, 127) & 0xff);
    if (id === 4) bytes.push((clamp(this.dz, 7) & 0x0f) | ((this.buttons & 0x18) << 1));
    return bytes;
  }

  /** What packet() said has been said. */
  private taken(): void {
    const { id } = this.settings;
    this.dx -= clamp(this.dx, MOST_COUNTS);
    this.dy -= clamp(this.dy, MOST_COUNTS);
    this.dz -= id === 0 ? this.dz : clamp(this.dz, id === 3 ? 127 : 7);
    this.reported = this.buttons;
  }

  // ---- the controller's side ----

  get hasData(): boolean {
    return this.queue.hasData;
  }

  take(): number {
    const byte = this.queue.take();
    this.report();
    return byte;
  }

  receive(byte: number): void {
    const { command } = this;
    this.command = null;
    if (this.wrap && byte !== RESET && byte !== RESET_WRAP) this.queue.reply(byte);
    else if (command !== null) this.option(command, byte);
    else this.execute(byte);
    this.onData?.();
  }

  private execute(byte: number): void {
    const { settings } = this;
    this.bat.cancel();
    // Every command ends what was being reported.
    this.queue.clearData();
    this.queue.reply(ACK);
    switch (byte) {
      case SCALING_1_1:
      case SCALING_2_1:
        settings.scaling = byte === SCALING_2_1;
        break;
      case SET_RESOLUTION:
      case SET_RATE:
        this.command = byte;
        break;
      case STATUS_REQUEST:
        this.queue.addReply(this.status, settings.resolution, settings.rate);
        break;
      case STREAM_MODE:
      case REMOTE_MODE:
        settings.remote = byte === REMOTE_MODE;
        this.forgetMovement();
        break;
      case READ_DATA:
        this.queue.addReply(...this.packet());
        this.taken();
        break;
      case RESET_WRAP:
      case WRAP_MODE:
        this.wrap = byte === WRAP_MODE;
        break;
      case READ_ID:
        this.queue.addReply(settings.id);
        break;
      case ENABLE:
      case DISABLE:
        settings.enabled = byte === ENABLE;
        this.forgetMovement();
        break;
      case SET_DEFAULT:
        this.setDefaults();
        break;
      case RESEND:
        this.queue.resend();
        break;
      case RESET:
        this.setDefaults();
        settings.id = 0;
        this.bat.schedule(this.clock.now() + BAT_TIME);
        break;
      default:
        this.queue.reply(NAK);
    }
  }

  private option(command: number, byte: number): void {
    const { settings } = this;
    this.queue.reply(ACK);
    if (command === SET_RESOLUTION) {
      if (byte <= 3) settings.resolution = byte;
      else this.queue.reply(NAK);
      return;
    }
    if (byte === 0 || byte > 200) {
      this.queue.reply(NAK);
      return;
    }
    settings.rate = byte;
    this.knock = [...this.knock.slice(-2), byte];
    if (this.knock.join() === KNOCK_WHEEL) settings.id = 3;
    if (this.knock.join() === KNOCK_BUTTONS) settings.id = 4;
  }

  private get status(): number {
    const { enabled, remote, scaling } = this.settings;
    // Left, middle, right in bits 2 to 0: another order than in packets.
    const { buttons } = this;
    const keys = (buttons & BUTTONS.left ? 4 : 0) | (buttons & BUTTONS.middle ? 2 : 0) | (buttons & BUTTONS.right ? 1 : 0);
    return keys | (scaling ? STATUS_SCALING : 0) | (enabled ? STATUS_ENABLED : 0) | (remote ? STATUS_REMOTE : 0);
  }

  private finishBat(): void {
    this.queue.addReply(BAT_OK, this.settings.id);
    this.onData?.();
  }

  private setDefaults(): void {
    Object.assign(this.settings, { ...DEFAULTS, id: this.settings.id });
    this.wrap = false;
    this.knock = [];
    this.forgetMovement();
  }

  private forgetMovement(): void {
    this.dx = this.dy = this.dz = 0;
    this.sample.cancel();
  }
}

const clamp = (value: number, most: number): number => Math.max(-most, Math.min(most, value));

/** 2:1 scaling, which slows small movements down no further and doubles large ones. */
function scaled(counts: number): number {
  const size = Math.abs(counts);
  return Math.sign(counts) * (size > 5 ? 2 * size : [0, 1, 1, 3, 6, 9][size]);
}
