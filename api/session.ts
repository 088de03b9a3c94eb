/**
 * A machine in its worker: builds it, runs it, answers what the `Machine` at the other end of the line asks. Whatever comes from there is
 * served between two slices of the guest, at an instruction boundary.
 */
import type { Accelerator } from '../accel/accelerator.ts';
import { compileCore, createTcg } from '../accel/tcg/index.ts';
import { BootError } from '../boards/boot/fw-cfg-keys.ts';
import { createPc, type Pc, PcError } from '../boards/pc.ts';
import { changeMedium, mayOpen } from '../boards/pc-drives.ts';
import type { BlockDrive } from '../machine/block.ts';
import { CharPort } from '../machine/char.ts';
import type { Picture } from '../machine/display.ts';
import type { MachineEvent } from '../machine/machine.ts';
import { GuestMemoryError } from '../machine/memory.ts';
import type { StopReason } from '../machine/run-state.ts';
import { concatenate } from '../machine/saved/codec.ts';
import { restoreMachine } from '../machine/saved/restore.ts';
import { saveMachine } from '../machine/saved/save.ts';
import type { WholeMachine } from '../machine/saved/sections.ts';
import { SnapshotError } from '../machine/snapshot.ts';
import { type DriveState, type MachineConfig, MachineError, type MachineEvents, type Source } from './config.ts';
import { CP437 } from './cp437.ts';
import { drivesOf, type OpenNamed, openMedium } from './drives.ts';
import { FutexScheduler, type NextTurn } from './futex-scheduler.ts';
import { type Firmware, pcConfigOf, wholeNumber } from './pc-config.ts';
import type { Calls, Frame, FromSession, Notices, Places, SaveOptions, ToSession } from './protocol.ts';
import { configOfSaved } from './saved.ts';
import { loadSource, type ReadNamed } from './sources.ts';
import { type TypedOn, Typist } from './typist.ts';

/** What differs between Node's threads and a browser's workers. */
export interface SessionHost {
  readonly nextTurn: NextTurn;
  readonly readNamed: ReadNamed;
  readonly openNamed: OpenNamed;
  /** What is used where the configuration names no firmware. */
  firmware(): Partial<Firmware>;
  readCore(place: string): Promise<Uint8Array>;
  /** Throws a MachineError where there is none. */
  openKvm(): Accelerator;
  post(message: FromSession, transfer: ArrayBuffer[]): void;
}

const MOST_SERIAL_PORTS = 4;
/** Serial output that the other end has not taken yet; beyond it the guest is held back. */
const MOST_UNSEEN = 256 * 1024;
/** Of RAM, so that the guest need not stand still while it is compressed. */
const MOST_COPIED = 256 * 2 ** 20;
/** At one time: what the other end asks for has to fit into a message. */
const MOST_MEMORY = 2 ** 30;
/** What blinks on a VGA changes every 16 frames of 70 a second. */
const BLINK_MS = 229;
/** What a user can do something about. */
const USER_ERRORS = [MachineError, BootError, PcError, GuestMemoryError];

const NOTHING_SAVED = { images: new Map<string, number>() };

export class Session implements Calls, Notices {
  private built: Pc | null = null;
  private readonly scheduler: SessionScheduler;
  private readonly typist: Typist;
  private readonly ports: CharPort[] = [];
  private output: { port: number; bytes: number[] }[] = [];
  private unseen = 0;
  /** Drives whose image is nowhere but in the saved machine that this one was: it stays in those that follow. */
  private embedded = new Set<string>();
  /** What changes whether the machine runs waits for it. */
  private lastSave: Promise<unknown> = Promise.resolve();

  constructor(private readonly host: SessionHost) {
    this.scheduler = new SessionScheduler(host.nextTurn, () => this.flush());
    this.typist = new Typist(this.typedOn(), () => this.pc.machine.clock.now() / 1e6);
  }

  /** A message from the other end. */
  async receive(message: ToSession): Promise<void> {
    if ('notice' in message) {
      (this[message.notice] as (...args: readonly unknown[]) => void)(...message.args);
      return;
    }
    const { id, call, args } = message;
    try {
      const result = await (this[call] as (...args: readonly unknown[]) => unknown)(...args);
      this.host.post({ id, result }, transferables(result));
    } catch (error) {
      const user = USER_ERRORS.some((kind) => error instanceof kind);
      this.host.post({ id, error: user ? (error as Error).message : String((error as Error).stack ?? error), user }, []);
    }
  }

  // ---- life ----

  async create(asked: MachineConfig, places: Places): Promise<void> {
    const load = (source: Source, what: string) =>
      loadSource(source, what, this.host.readNamed, (progress) => this.emit('progress', progress));
    const warn = (message: string) => this.emit('warning', { message });
    const saved = asked.saved === undefined ? null : await load(asked.saved, 'saved machine');
    const { images, ...needed } = saved === null ? NOTHING_SAVED : await explained(configOfSaved(saved));
    const config = { ...needed, ...defined(asked) };
    const accelerator = await this.accelerator(config, places);
    const pcConfig = await pcConfigOf(config, accelerator, this.host.firmware(), load, warn);
    const { icount } = config;
    if (icount && !accelerator.capabilities.virtualTime) throw new MachineError(`icount needs accel 'tcg', not '${accelerator.name}'`);
    const options = { host: this.scheduler, noShutdown: true, ...(icount && { icount: { sleep: true, ...icount } }) };
    const { drives, embedded } = await drivesOf(config, this.host.openNamed, images);
    this.embedded = embedded;
    const backends = { serial: this.serialPorts(config.serialPorts ?? 1), debugcons: [], drives, log: { guest: () => {}, host: warn } };
    this.built = await createPc(pcConfig, accelerator, backends, options).catch((error: Error) => {
      throw error instanceof RangeError ? new MachineError(`not enough memory for the machine: ${error.message}`) : error;
    });
    const { machine } = this.built;
    if (saved !== null) await explained(restoreMachine(this.whole, () => [saved], { next: 'paused' }));
    machine.on((event) => this.machineEvent(event));
    machine.run(true).then(
      () => this.flush(),
      (error: Error) => this.emit('error', { message: `the emulator failed: ${error.message}` }),
    );
  }

  private async accelerator({ accel = 'tcg', threshold }: MachineConfig, places: Places): Promise<Accelerator> {
    if (accel === 'kvm') return this.host.openKvm();
    if (accel !== 'tcg') throw new MachineError(`there is no accel '${accel}', but 'tcg' and 'kvm'`);
    return createTcg({ module: await compile(await this.host.readCore(places.core)), threshold });
  }

  private get pc(): Pc {
    if (this.built === null) throw new MachineError('there is no machine yet');
    return this.built;
  }

  private get whole(): WholeMachine {
    const { machine, vm, identity } = this.pc;
    return { machine, memory: vm.memory, identity };
  }

  /** One at a time. */
  save(options: SaveOptions): Promise<Uint8Array> {
    const saved = this.lastSave.then(() => this.saveNow(options));
    this.lastSave = saved.catch(() => {});
    return saved;
  }

  private async saveNow({ disks = false }: SaveOptions): Promise<Uint8Array> {
    const { machine } = this.pc;
    const parts: Uint8Array[] = [];
    const onProgress = ({ done, total }: { done: number; total: number }) =>
      this.emit('progress', { file: 'saved machine', loaded: done, total });
    const images = (drive: BlockDrive) => disks || this.embedded.has(drive.id);
    await saveMachine(this.whole, (bytes) => void parts.push(bytes), { onProgress, copy: MOST_COPIED, images });
    if (machine.state !== 'running') this.emit('state', { state: machine.state });
    return concatenate(parts);
  }

  async start(): Promise<void> {
    const { machine } = this.pc;
    await this.lastSave;
    machine.resume();
    if (machine.state !== 'running') throw new MachineError(`a machine in the state '${machine.state}' cannot go on: reset it first`);
  }

  async pause(): Promise<void> {
    await this.lastSave;
    this.pc.machine.pause();
    this.flush();
  }

  /** As the reset button; a machine that was off is on after it. */
  reset(): void {
    const { machine } = this.pc;
    const wasOff = machine.state === 'shutdown' || machine.state === 'internal-error';
    machine.requestReset('host');
    if (wasOff) machine.resume();
  }

  powerButton(): void {
    this.pc.machine.requestPowerdown();
  }

  private machineEvent(event: MachineEvent): void {
    const { machine } = this.pc;
    this.flush();
    if (event.kind === 'reset') this.emit('reset', { by: event.by });
    else if (event.kind === 'shutdown') this.emit('off', { reason: offReason(event.reason) });
    else if (event.kind === 'resumed') this.emit('state', { state: machine.state });
    else if (event.kind === 'paused') {
      this.emit('state', { state: event.state });
      if (event.exit?.kind === 'internal') this.emit('error', { message: `the engine failed: ${event.exit.detail.split('\n')[0]}` });
    }
  }

  // ---- serial ports ----

  private serialPorts(count: number): CharPort[] {
    wholeNumber('serialPorts', count, 0, MOST_SERIAL_PORTS);
    for (let port = 0; port < count; port++) this.ports.push(new CharPort((bytes) => this.collect(port, bytes)));
    return this.ports;
  }

  private collect(port: number, bytes: Uint8Array): void {
    const last = this.output.at(-1);
    if (last?.port === port) last.bytes.push(...bytes);
    else this.output.push({ port, bytes: [...bytes] });
  }

  /** Sends what was written since. Once too much of it is unread, the run loop's next turn waits. */
  private flush(): void {
    for (const { port, bytes } of this.output.splice(0)) {
      this.unseen += bytes.length;
      this.emit('serial', { port, bytes: Uint8Array.from(bytes) });
    }
    if (this.unseen > MOST_UNSEEN) this.scheduler.hold();
  }

  serialSeen(bytes: number): void {
    this.unseen -= bytes;
    if (this.unseen <= MOST_UNSEEN) this.scheduler.release();
  }

  serialWrite(port: number, bytes: Uint8Array): void {
    this.ports[port]?.receive(bytes);
    this.scheduler.wake();
  }

  // ---- screen ----

  screenText(): string[] | null {
    const screen = this.pc.vga?.text();
    if (!screen) return null;
    const { columns, rows, cells } = screen;
    const line = (row: number) => Array.from(cells.subarray(row * columns, (row + 1) * columns), (cell) => CP437[cell & 0xff]);
    return Array.from({ length: rows }, (_, row) => line(row).join('').trimEnd());
  }

  frame(seen: number, spare: ArrayBuffer | null): Frame | null {
    const { vga } = this.pc;
    if (vga === null) return seen < 0 ? { seen: 0, kind: 'blank', width: 0, height: 0, data: new Uint8ClampedArray() } : null;
    const { kind, width, height } = vga.mode;
    const blinkOn = kind !== 'text' || Math.floor(performance.now() / BLINK_MS) % 2 === 0;
    const now = vga.changes * 2 + Number(blinkOn);
    if (now === seen) return null;
    const into: Picture | null = spare?.byteLength === width * height * 4 ? { width, height, pixels: new Uint32Array(spare) } : null;
    const picture = vga.picture(blinkOn, into);
    if (picture === null) return { seen: now, kind, width, height, data: new Uint8ClampedArray() };
    const data = new Uint8ClampedArray(picture.pixels.buffer as ArrayBuffer);
    return { seen: now, kind, width: picture.width, height: picture.height, data };
  }

  // ---- keyboard and mouse ----

  private typedOn(): TypedOn {
    const session = this;
    const awake = (act: () => void) => {
      act();
      this.scheduler.wake();
    };
    return {
      key: (name, down) => awake(() => this.pc.keyboard.key(name, down)),
      releaseAll: () => awake(() => this.pc.keyboard.releaseAll()),
      get hasData() {
        return session.pc.keyboard.hasData;
      },
    };
  }

  key(name: string, down: boolean): void {
    this.typist.key(name, down);
  }

  releaseKeys(): void {
    this.typist.releaseAll();
  }

  type(text: string): Promise<void> {
    return this.typist.type(text);
  }

  mouseMove(dx: number, dy: number, wheel: number): void {
    this.pc.mouse.move(dx, dy, wheel);
    this.scheduler.wake();
  }

  mouseButton(button: Parameters<Notices['mouseButton']>[0], down: boolean): void {
    this.pc.mouse.button(button, down);
    this.scheduler.wake();
  }

  // ---- drives ----

  drives(): DriveState[] {
    return this.pc.drives.map(({ drive, kind, tray }) => ({
      id: drive.id,
      kind,
      medium: drive.medium !== null,
      written: drive.medium?.backend.written?.any ?? false,
      locked: tray?.isLocked ?? false,
    }));
  }

  async insert(id: string, source: Source | null, forced: boolean): Promise<void> {
    const control = this.pc.drives.find(({ drive }) => drive.id === id);
    if (control === undefined) throw new MachineError(`there is no drive '${id}'`);
    const { kind } = control;
    if (kind === 'disk') throw new MachineError(`the disk '${id}' cannot be changed while the machine runs`);
    // Opened before the old one goes: a file that is none changes nothing.
    const medium = source === null ? null : await openMedium(id, source, kind === 'cdrom', this.host.openNamed);
    if (!forced && !mayOpen(control))
      throw new MachineError('the guest has locked the drive; it was asked to open it: try again, or force it');
    changeMedium(control, medium);
    this.embedded.delete(id);
    this.scheduler.wake();
  }

  // ---- memory and counters ----

  memorySize(): number {
    return this.pc.vm.memory.size;
  }

  readMemory(at: number, length: number): Uint8Array {
    const bytes = new Uint8Array(wholeNumber('length', length, 0, MOST_MEMORY));
    this.pc.vm.memory.read(at, bytes);
    return bytes;
  }

  writeMemory(at: number, bytes: Uint8Array): void {
    this.pc.vm.memory.write(at, bytes);
  }

  counters(): ReturnType<Calls['counters']> {
    const { vm, machine, vga, drives } = this.pc;
    const total = (count: 'reads' | 'writes') => drives.reduce((sum, { drive }) => sum + drive[count], 0);
    const translation = vm.translation?.();
    return {
      instructions: translation?.instructions ?? 0,
      guestTime: machine.clock.now(),
      translatedBytes: translation?.bytes ?? 0,
      translatedRegions: translation?.regions ?? 0,
      screenChanges: vga?.changes ?? 0,
      driveReads: total('reads'),
      driveWrites: total('writes'),
    };
  }

  private emit<E extends keyof MachineEvents>(event: E, detail: MachineEvents[E]): void {
    this.host.post({ event, detail } as FromSession, []);
  }
}

/** Sends output on before every wait, and makes the run loop wait while the other end does not keep up. */
class SessionScheduler extends FutexScheduler {
  private held: Promise<void> | null = null;
  private free: (() => void) | null = null;

  constructor(
    nextTurn: NextTurn,
    private readonly beforeWait: () => void,
  ) {
    super(nextTurn);
  }

  hold(): void {
    this.held ??= new Promise((resolve) => (this.free = resolve));
  }

  release(): void {
    this.free?.();
    this.held = this.free = null;
  }

  override sleep(...args: Parameters<FutexScheduler['sleep']>): Promise<void> {
    this.beforeWait();
    return super.sleep(...args);
  }

  override async yield(): Promise<void> {
    this.beforeWait();
    await super.yield();
    await this.held;
  }
}

async function compile(core: Uint8Array): ReturnType<typeof compileCore> {
  try {
    return await compileCore(core);
  } catch (error) {
    throw new MachineError(`the WebAssembly engine cannot be compiled here: ${(error as Error).message}`);
  }
}

/** What does not fit or is damaged is the file's fault. */
const explained = <T>(work: Promise<T>): Promise<T> =>
  work.catch((error: Error) => {
    throw error instanceof SnapshotError ? new MachineError(`cannot restore the saved machine: ${error.message}`) : error;
  });

/** Without what is there but undefined, which would hide what comes from elsewhere. */
const defined = (config: MachineConfig): MachineConfig =>
  Object.fromEntries(Object.entries(config).filter(([, value]) => value !== undefined));

const offReason = (reason: StopReason): MachineEvents['off']['reason'] => reason.kind;

/** The memory of a picture is handed over, not copied. */
function transferables(result: unknown): ArrayBuffer[] {
  if (result instanceof Uint8Array && result.byteLength === result.buffer.byteLength) return [result.buffer as ArrayBuffer];
  const data = (result as Frame | null)?.data;
  return data instanceof Uint8ClampedArray && data.length > 0 ? [data.buffer] : [];
}
