/** An instance of the AssemblyScript core: its exports with types, its imports, and views of its memory. */
import * as L from '../../core-asm/assembly/layout.ts';

/** Addresses are u32 offsets in linear memory; wasm hands them out as i32, so `>>> 0` where they may be above 2 GiB. */
export interface CoreExports {
  _start(): void;
  init(ramBytes: number, cpus: number): number;
  cpuBase(index: number): number;
  ramBase(): number;
  mapRom(at: number, length: number): number;
  setRamAccess(at: number, length: number, read: number, write: number): void;
  /** Memory with a dirty log (logged.ts): a number, or -1. */
  createLogged(bytes: number): number;
  loggedBase(memory: number): number;
  mapLogged(memory: number, at: number, offset: number, length: number): number;
  unmapLogged(memory: number): void;
  /** Address of a bitmap, or 0. */
  takeDirty(memory: number): number;
  setA20(on: number): void;
  notifyWrite(phys: number, length: number): void;
  run(cpu: number, budget: number): number;
  step(cpu: number): number;
  /** DUE_*. */
  eventDue(cpu: number): number;
  unwound(cpu: number): void;
  dropAll(): void;
  modeChanged(cpu: number): void;
  getFlags(cpu: number): number;
  setFlags(cpu: number, flags: number): void;
  reset(cpu: number, init: number): void;
  setHidden(cpu: number, segment: number, selector: number, base: bigint, limit: number, attributes: number): void;
  /** After the state block was rewritten: recomputes what is derived from it. */
  stateReplaced(cpu: number): void;
  /** Functions that the core calls indirectly: its own, then translated regions. */
  readonly table: WebAssembly.Table;
  setTranslation(firstSlot: number, jumps: number, stay: number): void;
  /** How much has become hot and is to be translated. */
  waitingRegions(): number;
  /** Of that, regions that the guest stays in for long. */
  waitingStays(): number;
  /** Length of the module that it wrote at moduleStart(), or 0. */
  translate(): number;
  moduleStart(): number;
  translatedSlot(): number;
  translatedRegions(): number;
  regionCount(): number;
  translatedBytes(): number;
  flushCount(): number;
  translatedInstructions(): number;
  /** By status, ST_* of op.ts, and 6. */
  stayCount(status: number): number;
  dropCount(): number;
  describeRegions(on: number): void;
  /** For tests: queue the code at RIP, and run the region there. */
  requestHere(cpu: number): void;
  runHere(cpu: number): number;
  // For the imports of regions.
  readonly hostToRead: unknown;
  readonly hostToWrite: unknown;
  readonly runHandler: unknown;
  readonly leaveHelper: unknown;
  readonly slowX87: unknown;
  readonly storeStack: unknown;
  readonly sum: unknown;
  readonly product: unknown;
  readonly difference: unknown;
  readonly quotient: unknown;
  readonly ofSingle: unknown;
  readonly ofDouble: unknown;
  readonly ofInteger: unknown;
  readonly toSingle: unknown;
  readonly toDouble: unknown;
  readonly storeStep: unknown;
  readonly callRegion: unknown;
  readonly settle: unknown;
  readonly carryOf: unknown;
  readonly setCarry: unknown;
  readonly mulHighU64: unknown;
  readonly mulHighS64: unknown;
}

/** Reasons for run() to return: RUN_* of core-asm/assembly/run.ts. */
export const RUN_SLICE = 0;
export const RUN_HALTED = 1;
export const RUN_SHUTDOWN = 2;
export const RUN_KICKED = 3;
export const RUN_STOPPED = 4;
/** What eventDue() says, as there. */
export const DUE_NONE = 0;
export const DUE_INTERRUPT = 2;

/** What env.unwind throws: one object, made once, without a stack trace to collect. */
export const UNWIND = { unwind: true } as const;

/** The imports that depend on which vCPU runs: the driver's vCPU provides them while in run(). */
export interface CoreEnv {
  portRead(port: number, width: number): number;
  portWrite(port: number, value: number, width: number): void;
  mmioRead(at: number, width: number): number;
  mmioWrite(at: number, value: number, width: number): void;
  acknowledge(): number;
  tsc(): bigint;
  random(): bigint;
  apicBase(): bigint;
  setApicBase(value: bigint): void;
  /** null if the register cannot be read. */
  apicRead(register: number): bigint | null;
  apicWrite(register: number, value: bigint): boolean;
  tscDeadline(): bigint;
  setTscDeadline(value: bigint): void;
  cr8(): number;
  setCr8(value: number): void;
  traceEvent(vector: number, error: number, kind: number, ip: bigint): void;
  traceCode(rip: bigint, host: number, length: number, mode: number): void;
  /** A region has been translated: see the core's translate/describe.ts. */
  traceRegion(at: number, host: number, mode: number, listing: number, count: number): void;
  /** SMIACT#. */
  smiActive(active: boolean): void;
  /** The FERR# pin; returns IGNNE#. */
  ferr(asserted: boolean): boolean;
  guestLog(message: number, a: bigint, b: bigint): void;
}

/** 4 GiB of 64 KiB pages: all that linear memory can have. */
const MAX_PAGES = 65536;

export class Core {
  readonly memory = new WebAssembly.Memory({ initial: 64, maximum: MAX_PAGES });
  readonly exports: CoreExports;
  /** Set by the vCPU that runs. */
  env: CoreEnv | null = null;
  private array: Uint8Array;
  private view: DataView;

  constructor(module: WebAssembly.Module) {
    const env = (): CoreEnv => {
      if (!this.env) throw new Error('the core called out while no vCPU runs');
      return this.env;
    };
    const instance = new WebAssembly.Instance(module, {
      env: {
        memory: this.memory,
        unwind: () => {
          throw UNWIND;
        },
        portRead: (port: number, width: number) => env().portRead(port, width),
        portWrite: (port: number, value: number, width: number) => env().portWrite(port, value >>> 0, width),
        mmioRead: (at: number, width: number) => env().mmioRead(at, width),
        mmioWrite: (at: number, value: number, width: number) => env().mmioWrite(at, value >>> 0, width),
        acknowledge: () => env().acknowledge(),
        tsc: () => env().tsc(),
        random: () => env().random(),
        apicBase: () => env().apicBase(),
        setApicBase: (value: bigint) => env().setApicBase(value),
        apicRead: (register: number) => env().apicRead(register) ?? -1n,
        apicWrite: (register: number, value: bigint) => env().apicWrite(register, BigInt.asUintN(64, value)),
        tscDeadline: () => env().tscDeadline(),
        setTscDeadline: (value: bigint) => env().setTscDeadline(BigInt.asUintN(64, value)),
        cr8: () => env().cr8(),
        setCr8: (value: number) => env().setCr8(value),
        traceEvent: (vector: number, error: number, kind: number, ip: bigint) =>
          env().traceEvent(vector, error >>> 0, kind, BigInt.asUintN(64, ip)),
        traceCode: (rip: bigint, host: number, length: number, mode: number) =>
          env().traceCode(BigInt.asUintN(64, rip), host >>> 0, length, mode),
        traceRegion: (at: number, host: number, mode: number, listing: number, count: number) =>
          env().traceRegion(at, host >>> 0, mode, listing >>> 0, count),
        smiActive: (active: number) => env().smiActive(active !== 0),
        ferr: (asserted: number) => Number(env().ferr(asserted !== 0)),
        guestLog: (message: number, a: bigint, b: bigint) => env().guestLog(message, BigInt.asUintN(64, a), BigInt.asUintN(64, b)),
      },
    });
    this.exports = instance.exports as unknown as CoreExports;
    this.exports._start();
    this.array = new Uint8Array(this.memory.buffer);
    this.view = new DataView(this.memory.buffer);
  }

  /** Views go stale when memory grows, and are empty then. (Asking the memory for its buffer each time costs more than the rest of an access.) */
  private renew(): void {
    if (this.array.length > 0) return;
    this.array = new Uint8Array(this.memory.buffer);
    this.view = new DataView(this.memory.buffer);
  }

  get data(): DataView {
    this.renew();
    return this.view;
  }

  get bytes(): Uint8Array {
    this.renew();
    return this.array;
  }
}

export { L };
