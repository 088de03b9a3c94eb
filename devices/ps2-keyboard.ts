/**
 * The PS/2 keyboard, 101/102 keys and the later multimedia ones. Keys come in by QEMU's names, pressed and released; the front end does
 * not pass on the host's key repeat, for the keyboard repeats by itself.
 *
 * After: IBM PS/2 Hardware Interface Technical Reference, "Keyboards (101- and 102-key)". Modelled: scan code sets 1 to 3, set 3's key
 * types, typematic repeat, LEDs, identification, resend, self test, the 16-byte buffer and its overrun code.
 * Not as the part: its self test takes 10 ms instead of 500 (it is waited for), it does not announce itself after power-on (the
 * announcement would be long gone when firmware runs), and a repeat is dropped while the buffer holds anything.
 */
import { type Alarm, type Clock, rearm } from '../machine/clock.ts';
import type { Device } from '../machine/device.ts';
import type { Nanos } from '../machine/types.ts';
import { type Ps2Device, Ps2Queue, type Ps2QueueState } from './ps2.ts';
import { defaultType, isKey, type KeyType, type ScanCodeSet, scanCodes, set3Code } from './ps2-keycodes.ts';

const SET_LEDS = 0xed;
const ECHO = 0xee;
const SCAN_CODE_SET = 0xf0;
const READ_ID = 0xf2;
const SET_TYPEMATIC = 0xf3;
const ENABLE = 0xf4;
const DEFAULT_DISABLE = 0xf5;
const SET_DEFAULT = 0xf6;
const SET_ALL_TYPEMATIC = 0xf7;
const SET_ALL_MAKE_BREAK = 0xf8;
const SET_ALL_MAKE = 0xf9;
const SET_ALL_BOTH = 0xfa;
const SET_KEY_TYPEMATIC = 0xfb;
const SET_KEY_MAKE_BREAK = 0xfc;
const SET_KEY_MAKE = 0xfd;
const RESEND = 0xfe;
const RESET = 0xff;
/** What begins here is a command, also where an option is expected. */
const FIRST_COMMAND = SET_LEDS;

const ACK = 0xfa;
const NAK = 0xfe;
const BAT_OK = 0xaa;
const ID = [0xab, 0x83];
/** Stands for the keys that found no room. */
const OVERRUN: Record<ScanCodeSet, number> = { 1: 0xff, 2: 0x00, 3: 0x00 };

const ALL_KEYS: Record<number, KeyType> = {
  [SET_ALL_TYPEMATIC]: 'typematic',
  [SET_ALL_MAKE_BREAK]: 'make-break',
  [SET_ALL_MAKE]: 'make',
  [SET_ALL_BOTH]: 'typematic-make-break',
};
const ONE_KEY: Record<number, KeyType> = {
  [SET_KEY_TYPEMATIC]: 'typematic',
  [SET_KEY_MAKE_BREAK]: 'make-break',
  [SET_KEY_MAKE]: 'make',
};

const MS: Nanos = 1_000_000;
const BAT_TIME: Nanos = 10 * MS;
/** 10.9 characters a second after half a second. */
const DEFAULT_TYPEMATIC = 0x2b;

interface Settings {
  set: ScanCodeSet;
  scanning: boolean;
  leds: number;
  typematic: number;
  /** Set 3: the type of all keys, and of single ones by their set 3 code. */
  allKeys: KeyType | null;
  keyTypes: [code: number, type: KeyType][];
}

const DEFAULTS: Settings = { set: 2, scanning: true, leds: 0, typematic: DEFAULT_TYPEMATIC, allKeys: null, keyTypes: [] };

export interface Ps2KeyboardState extends Settings {
  queue: Ps2QueueState;
  /** The command that waits for its option. */
  command: number | null;
  pressed: string[];
  repeating: string | null;
  repeatDue: Nanos | null;
  batDue: Nanos | null;
}

export class Ps2Keyboard implements Device<Ps2KeyboardState>, Ps2Device {
  readonly version = 1;
  onData: (() => void) | null = null;
  /** Told when the guest switches them: bit 0 Scroll Lock, 1 Num Lock, 2 Caps Lock. */
  onLeds: ((leds: number) => void) | null = null;

  private settings: Settings = { ...DEFAULTS };
  private readonly queue = new Ps2Queue();
  private command: number | null = null;
  private pressed = new Set<string>();
  private repeating: string | null = null;
  private readonly repeat: Alarm;
  private readonly bat: Alarm;

  constructor(
    private readonly clock: Clock,
    readonly id = 'ps2-kbd',
  ) {
    this.repeat = clock.alarm(() => this.repeatKey());
    this.bat = clock.alarm(() => this.finishBat());
  }

  reset(): void {
    this.queue.clear();
    this.command = null;
    this.bat.cancel();
    this.pressed.clear();
    this.stopRepeat();
    this.setDefaults();
  }

  save(): Ps2KeyboardState {
    const { settings, command, repeating } = this;
    return {
      ...settings,
      keyTypes: settings.keyTypes.map(([code, type]) => [code, type]),
      queue: this.queue.save(),
      command,
      pressed: [...this.pressed],
      repeating,
      repeatDue: this.repeat.due,
      batDue: this.bat.due,
    };
  }

  restore(state: Ps2KeyboardState): void {
    const { queue, command, pressed, repeating, repeatDue, batDue, ...settings } = state;
    this.settings = { ...settings, keyTypes: settings.keyTypes.map(([code, type]) => [code, type]) };
    this.queue.restore(queue);
    this.command = command;
    this.pressed = new Set(pressed);
    this.repeating = repeating;
    rearm(this.repeat, repeatDue);
    rearm(this.bat, batDue);
    this.onLeds?.(this.settings.leds);
  }

  // ---- keys ----

  /** A key, by QEMU's name, went down or up. False if the keyboard has no such key. */
  key(name: string, down: boolean): boolean {
    if (!isKey(name)) return false;
    if (down === this.pressed.has(name)) return true;
    if (!down) this.pressed.delete(name);
    if (this.settings.scanning) this.report(name, down);
    if (down) {
      this.pressed.add(name);
      this.startRepeat(name);
    } else if (this.repeating === name) this.stopRepeat();
    return true;
  }

  /** All keys up: the front end lost the focus and will not see them go. */
  releaseAll(): void {
    for (const name of this.pressed) this.key(name, false);
  }

  private stopRepeat(): void {
    this.repeating = null;
    this.repeat.cancel();
  }

  private report(name: string, down: boolean): void {
    const { set } = this.settings;
    if (!down && set === 3 && !this.typeOf(name).endsWith('break')) return;
    const codes = scanCodes(set, name, down, {
      shift: this.pressed.has('shift') || this.pressed.has('shift_r'),
      ctrl: this.pressed.has('ctrl') || this.pressed.has('ctrl_r'),
      alt: this.pressed.has('alt') || this.pressed.has('alt_r'),
    });
    if (codes.length === 0) return;
    if (!this.queue.push(codes)) this.queue.overrun(OVERRUN[set]);
    this.onData?.();
  }

  /** Set 3's type of a key: its own, that of all keys, or the default. */
  private typeOf(name: string): KeyType {
    const code = set3Code(name);
    const own = this.settings.keyTypes.find(([c]) => c === code);
    return own?.[1] ?? this.settings.allKeys ?? defaultType(name);
  }

  private startRepeat(name: string): void {
    this.repeating = name;
    // Bits 6:5: a quarter of a second up to a whole one.
    this.repeat.schedule(this.clock.now() + 250 * MS * (1 + (this.settings.typematic >> 5)));
  }

  private repeatKey(): void {
    const name = this.repeating;
    if (name === null) return;
    const repeats = this.settings.set === 3 ? this.typeOf(name).startsWith('typematic') : name !== 'pause';
    if (repeats && this.settings.scanning && !this.queue.hasData) this.report(name, true);
    // The period is (8 + bits 2:0) x 2^(bits 4:3) x 4.17 ms.
    const { typematic } = this.settings;
    const period = (8 + (typematic & 7)) * 2 ** ((typematic >> 3) & 3) * 4.17 * MS;
    this.repeat.schedule(this.clock.now() + Math.round(period));
  }

  // ---- the controller's side ----

  get hasData(): boolean {
    return this.queue.hasData;
  }

  take(): number {
    return this.queue.take();
  }

  receive(byte: number): void {
    const { command } = this;
    this.command = null;
    if (command !== null && byte < FIRST_COMMAND) this.option(command, byte);
    else this.execute(byte);
    this.onData?.();
  }

  private execute(byte: number): void {
    this.bat.cancel();
    switch (byte) {
      case SET_LEDS:
      case SCAN_CODE_SET:
      case SET_TYPEMATIC:
      case SET_KEY_TYPEMATIC:
      case SET_KEY_MAKE_BREAK:
      case SET_KEY_MAKE:
        this.command = byte;
        this.queue.reply(ACK);
        break;
      case ECHO:
        this.queue.reply(ECHO);
        break;
      case READ_ID:
        this.queue.reply(ACK, ...ID);
        break;
      case ENABLE:
        this.queue.clearData();
        this.settings.scanning = true;
        this.queue.reply(ACK);
        break;
      case DEFAULT_DISABLE:
      case SET_DEFAULT:
        this.queue.clearData();
        this.setDefaults();
        this.settings.scanning = byte === SET_DEFAULT;
        this.queue.reply(ACK);
        break;
      case SET_ALL_TYPEMATIC:
      case SET_ALL_MAKE_BREAK:
      case SET_ALL_MAKE:
      case SET_ALL_BOTH:
        this.settings.allKeys = ALL_KEYS[byte];
        this.settings.keyTypes = [];
        this.queue.reply(ACK);
        break;
      case RESEND:
        this.queue.resend();
        break;
      case RESET:
        this.queue.clear();
        this.setDefaults();
        this.queue.reply(ACK);
        this.bat.schedule(this.clock.now() + BAT_TIME);
        break;
      default:
        this.queue.reply(NAK);
    }
  }

  private option(command: number, byte: number): void {
    const { settings } = this;
    this.queue.reply(ACK);
    switch (command) {
      case SET_LEDS:
        this.setLeds(byte & 7);
        break;
      case SET_TYPEMATIC:
        settings.typematic = byte & 0x7f;
        break;
      case SCAN_CODE_SET:
        if (byte === 0) this.queue.addReply(settings.set);
        else if (byte <= 3) {
          settings.set = byte as ScanCodeSet;
          this.queue.clearData();
        } else this.queue.reply(NAK);
        break;
      // The type of one key; more keys may follow, up to the next command.
      default:
        settings.keyTypes = [...settings.keyTypes.filter(([code]) => code !== byte), [byte, ONE_KEY[command]]];
        this.command = command;
    }
  }

  private finishBat(): void {
    this.queue.addReply(BAT_OK);
    this.onData?.();
  }

  private setDefaults(): void {
    this.settings = { ...DEFAULTS };
    this.setLeds(0);
  }

  private setLeds(leds: number): void {
    this.settings.leds = leds;
    this.onLeds?.(leds);
  }
}
