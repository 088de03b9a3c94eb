/** Fuzz cases on the whole PC, with a BIOS that only jumps into the case's program: board, devices and the driver of the core. */
import type { Accelerator, CpuModel, Vm, VmConfig } from '../../accel/accelerator.ts';
import { type Core, L } from '../../accel/tcg/core.ts';
import { parseCpu } from '../../accel/tcg/cpu-models.ts';
import { TcgMemory, TcgRegions } from '../../accel/tcg/guest-memory.ts';
import type { TcgLoggedMemory } from '../../accel/tcg/logged-memory.ts';
import { Translator } from '../../accel/tcg/translator.ts';
import { TcgVcpu } from '../../accel/tcg/vcpu.ts';
import { createPc, type Pc } from '../../boards/pc.ts';
import { CharPort } from '../../machine/char.ts';
import type { HostScheduler } from '../../machine/host.ts';
import type { MachineState } from '../../machine/machine.ts';
import { END_OF_INTERRUPT, type Places, traffic } from './board-code.ts';
import { type Case, fromHex } from './case.ts';
import { Problem, type Verdict } from './check.ts';
import { Dice } from './dice.ts';
import { CODE, CODE_MAX, DATA, GDT, GDT_ENTRIES, IDT, TABLE_POINTERS } from './layout.ts';
import { Scene } from './scene.ts';
import { differences } from './snapshot.ts';
import { descriptorTables, handlerOf, handlers, interruptTable, taskStates } from './tables.ts';

export const BOARD_RAM = 4 << 20;
const BIOS_BYTES = 0x10000;
/** Loads the tables at TABLE_POINTERS, enters protected mode, and jumps to the program. */
const BIOS_ENTRY =
  'fa31c08ed8660f01160017660f011e06170f20c00c010f22c066ea21000f000800b8100000008ed88ec08ed08ee08ee8bc00000200b800000100ffe0';
const RESET_VECTOR = 0xfff0;
/** jmp 0xf000:0 */
const RESET_JUMP = 'ea000000f0';
/** Guest time is counted instructions, 512 ns each. */
const ICOUNT = { shift: 9, sleep: false };
/** The user does something every few milliseconds of guest time, so often, and then goes away. */
const PLAY_NS = 5_000_000;
const PLAYS = 12;
/** The host's clock goes by this much whenever it is looked at, in nanoseconds. */
const PER_LOOK = 1_000_000;
/** A guest that only faults, or that repeats one INS for ever, retires nothing: time stands still. So often the host looks on. */
const IDLE_TURNS = 8;
/** Resets of the whole machine after which a guest that does nothing else is done. */
const MOST_RESETS = 1000;
/** What a device may save at most: the VGA has 16 MiB of memory. */
const STATE_MAX = 17 << 20;
const FIRST_IRQ = 0x20;
/** Jumps to code until it is translated. */
const THRESHOLD = 2;
/** For what RDRAND finds. */
const RANDOM_SEED = 86;

// --- the case --------------------------------------------------------------------------------------------------------

export function boardCase(seed: number, places: Places): Case {
  const dice = new Dice(seed ^ 0x0b0a2d);
  for (let n = 0; n < 4; n++) dice.u32();
  const scene = new Scene(dice, 'board', seed);
  let program = traffic(dice, places, dice.pick([10, 40, 100, 200]));
  while (program.length > CODE_MAX) program = traffic(dice, places, 40);
  scene.put(CODE, program);
  scene.put(DATA, dice.bytes(512));
  handlers(scene, 32);
  for (let vector = FIRST_IRQ; vector < 256; vector++) scene.put(handlerOf(vector), END_OF_INTERRUPT);
  descriptorTables(scene, false);
  interruptTable(scene, false);
  taskStates(scene, false);
  scene.words(TABLE_POINTERS, 2, [GDT_ENTRIES * 8 - 1, GDT, 0, 0x7ff, IDT, 0]);
  return { ...scene.finish(), ramBytes: BOARD_RAM };
}

// --- the machine -----------------------------------------------------------------------------------------------------

/** A host without time of its own, which looks whether the guest does anything. */
class WatchingHost implements HostScheduler {
  private time = 0;
  onTurn: () => void = () => {};

  now(): number {
    this.time += PER_LOOK;
    return this.time;
  }

  async sleep(): Promise<void> {
    this.onTurn();
  }

  wake(): void {}

  async yield(): Promise<void> {
    this.onTurn();
  }
}

/** A core has room for a few memories of devices: the first one serves every machine. */
class UsedRegions extends TcgRegions {
  private memory: TcgLoggedMemory | null = null;

  override createLogged(bytes: number): TcgLoggedMemory {
    this.memory ??= super.createLogged(bytes);
    this.memory.map([]);
    this.memory.takeDirty();
    this.memory.bytes.fill(0);
    return this.memory;
  }
}

/** accel=tcg on a core that has served before: making one takes longer than a case. */
export class UsedEngine implements Accelerator {
  readonly name = 'tcg';
  readonly capabilities = { virtualTime: true, singleStep: true, breakpoints: 0, smm: true, maxVcpus: 1 };
  readonly fitCpu = (cpu: CpuModel): CpuModel => cpu;
  readonly dispose = (): void => {};
  /** For the next machine: whether code is translated, and after how many jumps. */
  threshold = THRESHOLD;
  private readonly regions: UsedRegions;

  constructor(readonly core: Core) {
    this.regions = new UsedRegions(core);
    if (!core.exports.init(BOARD_RAM, 1)) throw new Error('the host has no memory for a fuzz guest');
  }

  async createVm({ clock, nanosPerInstruction, log, cpu }: VmConfig): Promise<Vm> {
    const { core } = this;
    const dice = new Dice(RANDOM_SEED);
    const translator = new Translator(core, this.threshold);
    const base = core.exports.cpuBase(0) >>> 0;
    const ram = core.exports.ramBase() >>> 0;
    core.bytes.fill(0, ram, ram + BOARD_RAM);
    core.exports.setRamAccess(0, 0xa0000, 1, 1);
    core.exports.setRamAccess(0xa0000, 0x60000, 0, 0);
    core.exports.setA20(1);
    core.exports.dropAll();
    for (const field of [L.INTR, L.KICK]) core.data.setUint32(base + field, 0, true);
    core.data.setBigUint64(base + L.ICOUNT, 0n, true);
    return {
      memory: new TcgMemory(core, BOARD_RAM),
      regions: this.regions,
      createVcpu: (id, ops) =>
        new TcgVcpu(id, {
          core,
          clock,
          nanosPerInstruction,
          log,
          cpu,
          ops,
          trace: null,
          translator,
          random: () => (BigInt(dice.u32()) << 32n) | BigInt(dice.u32()),
        }),
      dispose: () => {},
    };
  }
}

function bios(): Uint8Array {
  const image = new Uint8Array(BIOS_BYTES).fill(0xf4);
  image.set(fromHex(BIOS_ENTRY), 0);
  image.set(fromHex(RESET_JUMP), RESET_VECTOR);
  return image;
}

interface Guest {
  pc: Pc;
  host: WatchingHost;
  com1: CharPort;
}

async function build(engine: Accelerator, c: Case): Promise<Guest> {
  const host = new WatchingHost();
  const com1 = new CharPort();
  const config = {
    cpu: parseCpu(c.cpu).cpu,
    ramBytes: BOARD_RAM,
    bios: bios(),
    vga: 'std' as const,
    vgaBios: null,
    bootDevices: 'cad',
    rtcStartMs: 1e12,
    acpi: true,
    noGraphic: false,
    bootMenu: false,
    bootOrder: [],
    files: new Map<string, Uint8Array>(),
    testdev: true,
  };
  const backends = {
    serial: [com1, null],
    debugcons: [{ config: { iobase: 0x402 }, backend: new CharPort() }],
    log: { guest: () => {}, host: () => {} },
  };
  const pc = await createPc(config, engine, backends, { host, icount: ICOUNT });
  return { pc, host, com1 };
}

/** Where the devices of the board answer after power-on. */
export async function boardPlaces(engine: Accelerator): Promise<Places> {
  const { pc } = await build(engine, { cpu: 'qemu64' } as Case);
  const ranges = (space: 'ports' | 'mmio') => pc.machine[space].map().map(({ base, length }) => ({ base, length }));
  return { ports: ranges('ports'), mmio: ranges('mmio') };
}

// --- a run -----------------------------------------------------------------------------------------------------------

/** What the user does at the machine at one time. */
function play({ pc, com1 }: Guest, dice: Dice): void {
  switch (dice.below(8)) {
    case 0:
      com1.receive(dice.bytes(dice.between(1, 40)));
      break;
    case 1:
      pc.keyboard.key(dice.pick(['a', 'ret', 'shift', 'pause', 'up']), dice.below(2) === 1);
      break;
    case 2:
      pc.mouse.move(dice.below(600) - 300, dice.below(600) - 300, dice.below(3) - 1);
      break;
    case 3:
      if (dice.oneIn(4)) pc.machine.requestPowerdown();
      break;
    case 4:
      pc.machine.cpus[0].nmi();
      break;
  }
}

interface End {
  /** It is no end that the guest came to, nor one at a certain time: the host lost patience. */
  stuck: boolean;
  instructions: number;
  reason: string;
  state: MachineState;
  memory: Uint8Array;
}

/** The whole life of one machine. */
async function live(engine: Accelerator, c: Case): Promise<End> {
  const guest = await build(engine, c);
  const { machine, vm } = guest.pc;
  for (const { at, bytes } of c.memory) vm.memory.write(at, fromHex(bytes));
  const dice = new Dice(c.world);
  let internal: string | null = null;
  let resets = 0;
  machine.on((event) => {
    if (event.kind === 'reset' && ++resets === MOST_RESETS) machine.requestShutdown({ kind: 'host-quit' });
    if (event.kind !== 'paused' || event.exit?.kind !== 'internal') return;
    internal = event.exit.detail;
    machine.requestShutdown({ kind: 'host-quit' });
  });
  let plays = 0;
  const player = machine.clock.alarm(() => {
    if (plays++ === PLAYS) return machine.requestShutdown({ kind: 'host-quit' });
    play(guest, dice);
    player.schedule(machine.clock.now() + PLAY_NS);
  });
  player.schedule(PLAY_NS);
  let [seen, idle] = [-1, 0];
  guest.host.onTurn = () => {
    idle = machine.clock.now() === seen ? idle + 1 : 0;
    seen = machine.clock.now();
    if (idle === IDLE_TURNS) machine.requestShutdown({ kind: 'host-quit' });
  };
  const reason = await machine.run();
  if (internal !== null) throw new Error(`the vCPU gave up: ${internal}`);
  const instructions = machine.cpus[0].instructions ?? 0;
  return {
    stuck: idle === IDLE_TURNS,
    instructions,
    reason: reason.kind,
    state: machine.save(),
    memory: vm.memory.view(0, BOARD_RAM, 'r').slice(),
  };
}

function expectSame(what: string, now: unknown, then: unknown): void {
  const different = differences(now, then);
  if (different.length) throw new Problem(`${what}: ${different.join('; ')}`);
}

/** What devices saved has to go back into a machine of the same kind, and come out again. */
async function saveAgain(engine: Accelerator, c: Case, { state, memory }: End): Promise<void> {
  const { pc } = await build(engine, c);
  pc.vm.memory.write(0, memory);
  pc.machine.restore(state);
  expectSame('save', pc.machine.save(), state);
}

/** About how much memory plain data takes. */
function sizeOf(value: unknown): number {
  if (ArrayBuffer.isView(value)) return value.byteLength;
  if (typeof value === 'string') return value.length;
  return typeof value === 'object' && value !== null ? Object.values(value).reduce((sum, v) => sum + 8 + sizeOf(v), 0) : 8;
}

function checkSize({ state }: End): void {
  for (const [id, device] of Object.entries(state.devices)) {
    const size = sizeOf(device);
    if (size > STATE_MAX) throw new Problem(`size: ${id} saves ${size} bytes`);
  }
}

/**
 * Checks a case on the board: it ends, comes to the same end when repeated and when interpreted, and its state can be saved and restored.
 * Never throws.
 */
export async function checkBoard(engine: UsedEngine, c: Case): Promise<Verdict> {
  const verdict: Verdict = { instructions: 0, outcome: 'slice', problem: null, missed: false };
  engine.threshold = THRESHOLD;
  try {
    const end = await live(engine, c);
    verdict.instructions = end.instructions;
    verdict.outcome = end.reason === 'host-quit' ? 'slice' : 'shutdown';
    checkSize(end);
    await saveAgain(engine, c, end);
    expectSame('repeat', await live(engine, c), end);
    engine.threshold = 0;
    const interpreted = await live(engine, c);
    if (!end.stuck || !interpreted.stuck) expectSame('interpreter', interpreted, end);
  } catch (error) {
    verdict.problem = error instanceof Problem ? error.message : error instanceof Error ? (error.stack ?? error.message) : String(error);
  }
  return verdict;
}
