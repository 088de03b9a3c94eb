/** The library's machine: what a program sees of a PC that runs in a worker. */
import type { Counters, DriveState, MachineConfig, MachineEvents, RunState, Screen, Source } from './config.ts';
import type { Connection } from './connection.ts';
import type { MouseButton, Places, SaveOptions } from './protocol.ts';
import { Watcher, type WatchOptions } from './watcher.ts';

/** What Machine.create() takes besides the configuration. */
export interface CreateOptions {
  /** Where the package's worker and core.wasm are, if a bundler or a server has them elsewhere than beside the package's module. */
  readonly worker?: string | URL;
  readonly core?: string | URL;
  /** Files are being loaded. */
  readonly onProgress?: (progress: MachineEvents['progress']) => void;
  /** Something that the user should know, from the beginning on. */
  readonly onWarning?: (message: string) => void;
  /** Gives up when it is aborted. */
  readonly signal?: AbortSignal;
}

const SERIAL_PORTS = 4;
/** How often a screen is looked at that somebody waits for. */
const LOOK_MS = 50;
const NOTHING_SEEN = -1;

export class MachineBase {
  /** COM1 to COM4. Those that the machine lacks are silent. */
  readonly serials: readonly SerialPort[];
  readonly screen: ScreenView;
  readonly keyboard: Keyboard;
  readonly mouse: Mouse;
  readonly drives: Drives;
  readonly memory: Memory;
  private current: RunState = 'prelaunch';

  /** Use Machine.create(). */
  protected constructor(
    private readonly connection: Connection,
    located: Located,
  ) {
    this.serials = Array.from({ length: SERIAL_PORTS }, (_, port) => new SerialPort(connection, port));
    this.screen = new ScreenView(connection);
    this.keyboard = new Keyboard(connection);
    this.mouse = new Mouse(connection);
    this.drives = new Drives(connection, located);
    this.memory = new Memory(connection);
    connection.on('state', ({ state }) => {
      this.current = state;
    });
    connection.on('off', () => {
      this.current = 'shutdown';
    });
    connection.on('error', () => {
      this.current = 'internal-error';
    });
  }

  /** Builds the machine in the worker. */
  protected async build(config: MachineConfig, places: Places, { onProgress, onWarning, signal }: CreateOptions): Promise<this> {
    const off = onProgress && this.on('progress', onProgress);
    if (onWarning) this.on('warning', ({ message }) => onWarning(message));
    const abort = () => this.connection.close('the machine was given up before it was there');
    signal?.addEventListener('abort', abort);
    try {
      if (signal?.aborted) abort();
      await this.connection.call('create', [config, places]);
    } catch (error) {
      this.connection.close('the machine could not be created');
      throw error;
    } finally {
      off?.();
      signal?.removeEventListener('abort', abort);
    }
    return this;
  }

  /** COM1. */
  get serial(): SerialPort {
    return this.serials[0];
  }

  /** As last heard of. */
  get state(): RunState {
    return this.current;
  }

  /** Subscribes to an event; returns how to unsubscribe. */
  on<E extends keyof MachineEvents>(event: E, listener: (detail: MachineEvents[E]) => void | Promise<void>): () => void {
    return this.connection.on(event, listener);
  }

  /** Powers on, or goes on after pause(). */
  start(): Promise<void> {
    return this.connection.call('start', []);
  }

  /** Stops the guest and its time. Resolves when it stands still. */
  pause(): Promise<void> {
    return this.connection.call('pause', []);
  }

  /** The reset button. A machine that was off starts. */
  reset(): Promise<void> {
    return this.connection.call('reset', []);
  }

  /** The power button: the guest is asked to shut down, which it may take its time for, or ignore. */
  powerButton(): Promise<void> {
    return this.connection.call('powerButton', []);
  }

  /**
   * The whole machine as the bytes of a file, which twin86 restores anywhere (`saved` in the configuration, `-loadvm`). The guest stands still
   * until it has been copied, or written where that is too much; 'progress' tells how far it is. With `disks` the images of disks and floppies
   * are in it, and the guest stands still until all is written.
   */
  save(options: SaveOptions = {}): Promise<Uint8Array> {
    return this.connection.call('save', [options]);
  }

  counters(): Promise<Counters> {
    return this.connection.call('counters', []);
  }

  /** Ends the machine at once, and gives back its memory. Nothing else can be done with it then. */
  dispose(): void {
    this.connection.close('the machine has been disposed');
  }
}

export class SerialPort {
  private readonly watcher: Watcher;

  constructor(
    private readonly connection: Connection,
    readonly port: number,
  ) {
    const decoder = new TextDecoder();
    this.watcher = new Watcher(`serial port ${port}`, connection);
    connection.on('serial', (output) => {
      if (output.port === port) this.watcher.add(decoder.decode(output.bytes, { stream: true }));
    });
  }

  /** To the guest. Text is sent as UTF-8; Enter is '\r' or '\n', as the guest's terminal line wants it. */
  write(data: string | Uint8Array): void {
    this.connection.notify('serialWrite', this.port, typeof data === 'string' ? new TextEncoder().encode(data) : data);
  }

  /**
   * Waits until the guest has written this, and returns everything up to its end. What has been returned is not looked at again: the next
   * call looks at what came after it.
   */
  waitFor(text: string | RegExp, options: WatchOptions = {}): Promise<string> {
    return this.watcher.waitFor(text, options);
  }
}

export class ScreenView {
  constructor(private readonly connection: Connection) {}

  /** The rows of a text screen, without the blanks at their ends; null in graphics modes. */
  text(): Promise<string[] | null> {
    return this.connection.call('screenText', []);
  }

  /** The picture in pixels. */
  async pixels(): Promise<Screen> {
    const { kind, width, height, data } = (await this.connection.call('frame', [NOTHING_SEEN, null])) as Screen;
    return { kind, width, height, data };
  }

  /** The picture if it is another than the one that `seen` is of, else null; `seen` begins at -1. `spare` is the data of an earlier one, to be used again. */
  next(seen: number, spare?: Screen['data']): Promise<(Screen & { readonly seen: number }) | null> {
    const buffer = spare === undefined || spare.length === 0 ? null : spare.buffer;
    return this.connection.call('frame', [seen, buffer], buffer === null ? [] : [buffer]);
  }

  /** Waits until a text screen has this on it, and returns its rows. A regular expression sees them joined by newlines. */
  async waitFor(text: string | RegExp, { timeout }: WatchOptions = {}): Promise<string[]> {
    const deadline = timeout === undefined ? Number.POSITIVE_INFINITY : performance.now() + timeout;
    for (;;) {
      const rows = (await this.text()) ?? [];
      const shown = rows.join('\n');
      if (typeof text === 'string' ? shown.includes(text) : shown.search(text) >= 0) return rows;
      if (performance.now() > deadline) throw new Error(`${text} was not on the screen within ${timeout} ms`);
      await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
    }
  }
}

export class Keyboard {
  constructor(private readonly connection: Connection) {}

  /** A key goes down or up, by QEMU's name for it: 'a', 'ret', 'spc', 'ctrl', 'f1', 'kp_enter'. */
  key(name: string, down: boolean): void {
    this.connection.notify('key', name, down);
  }

  /** Keys pressed together: `press('ctrl', 'alt', 'delete')`. */
  press(...names: string[]): void {
    for (const name of names) this.key(name, true);
    for (const name of names.reverse()) this.key(name, false);
  }

  /** Types text on a US keyboard. Resolves when the last key is up. */
  type(text: string): Promise<void> {
    return this.connection.call('type', [text]);
  }

  /** All keys go up: for a window that loses the focus. */
  releaseAll(): void {
    this.connection.notify('releaseKeys');
  }
}

export class Mouse {
  constructor(private readonly connection: Connection) {}

  /** Moves by so many steps to the right and down; `wheel` is positive towards the user. */
  move(dx: number, dy: number, wheel = 0): void {
    this.connection.notify('mouseMove', dx, dy, wheel);
  }

  button(name: MouseButton, down: boolean): void {
    this.connection.notify('mouseButton', name, down);
  }
}

/** Makes of what names a file something that means the same in the worker. */
export type Located = (source: Source) => Source;

/** What is in the drives of floppies and CDs can be changed while the machine runs. */
export class Drives {
  constructor(
    private readonly connection: Connection,
    private readonly located: Located,
  ) {}

  list(): Promise<DriveState[]> {
    return this.connection.call('drives', []);
  }

  /** Puts an image into the drive, in place of what is in it. A guest may have locked it: `force` is the pin in the hole. */
  insert(drive: string, image: Source, { force = false } = {}): Promise<void> {
    return this.connection.call('insert', [drive, this.located(image), force]);
  }

  eject(drive: string, { force = false } = {}): Promise<void> {
    return this.connection.call('insert', [drive, null, force]);
  }
}

/** Guest-physical memory. */
export class Memory {
  constructor(private readonly connection: Connection) {}

  /** Bytes of RAM. */
  size(): Promise<number> {
    return this.connection.call('memorySize', []);
  }

  read(at: number, length: number): Promise<Uint8Array> {
    return this.connection.call('readMemory', [at, length]);
  }

  write(at: number, bytes: Uint8Array): Promise<void> {
    return this.connection.call('writeMemory', [at, bytes]);
  }
}
