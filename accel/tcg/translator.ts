/** Compiles what the core's translator (core-asm/assembly/translate) has written, and puts it into the core's table of functions. */
import type { Log } from '../../machine/types.ts';
import type { StayEnd, TranslationCounters } from '../accelerator.ts';
import { type Core, L } from './core.ts';
import { type RegionInstruction, TRACE_REGIONS, type Trace, type TracedRegion } from './trace.ts';

/** Jumps to an instruction until the code there is translated. */
export const THRESHOLD = 3000;

/** Instructions that the guest stays in a region for until that keeps registers in locals. */
const LONG_STAY = 1000;

/** Compiling takes at most about this part of the time, unless so many regions wait that they fill a module. */
const SHARE = 1 / 5;
const MANY = 64;
/**
 * Regions of one module lie together, and what runs across many modules pays for that (pages of code that the processor has to look up). So
 * what waits, waits until that has cost enough: so many interpreted instructions, and more the more modules there are.
 */
const PATIENCE = 200_000;
const PATIENCE_PER_MODULE = 5_000;
const PATIENCE_MOST = 2_000_000;

/** Modules at most: each takes memory and address space beside its code. When there are so many, everything is dropped. */
const MODULES_MAX = 1000;

const PAGE = 4096;
/** Bytes of an entry of the core's listing, and of a node. */
const LISTING_ENTRY = 12;
const NODE = 8;

/** ST_* of the core's op.ts, and 6 for its leaving by an exception. */
const STAY_ENDS: Record<StayEnd, readonly number[]> = { interpreter: [0], jump: [1], sync: [2, 3], repeat: [4], fault: [5], handler: [6] };

export class Translator {
  private readonly table: WebAssembly.Table;
  private readonly first: number;
  private readonly imports: Record<string, Record<string, unknown>>;
  private modules = 0;
  /** Modules whose regions are in the table. */
  private live = 0;
  private compileTime = 0;
  /** Those of the next module, if they are traced. */
  private traced: TracedRegion[] = [];
  /** By the host's clock: what becomes hot before is not worth a module yet. */
  private due = 0;
  /** Instructions to be interpreted until then. */
  private enough = 0;

  /** `threshold` 0: everything is interpreted. `stay` 0: every region keeps registers. */
  constructor(
    private readonly core: Core,
    threshold: number,
    private readonly trace: Trace | null = null,
    stay = LONG_STAY,
  ) {
    const e = core.exports;
    this.table = e.table;
    this.first = this.table.length;
    // In the order of translate/imports.ts.
    const functions = [
      ...[e.hostToRead, e.hostToWrite, e.runHandler, e.leaveHelper, e.settle, e.mulHighU64, e.mulHighS64, e.carryOf],
      ...[e.slowX87, e.storeStack, e.sum, e.product, e.difference, e.quotient],
      ...[e.ofSingle, e.ofDouble, e.ofInteger, e.toSingle, e.toDouble, e.storeStep, e.callRegion, e.setCarry],
    ];
    this.imports = { c: { M: core.memory, ...Object.fromEntries(functions.map((f, i) => [String.fromCharCode(97 + i), f])) } };
    e.setTranslation(this.first, threshold, stay);
  }

  /**
   * Between two stretches of execution. A module costs about a millisecond, however small it is, and a region in it little: after one has been
   * compiled, what becomes hot waits a while for company.
   */
  runWhenDue(log: Log): void {
    const waiting = this.core.exports.waitingRegions();
    if (waiting === 0) return;
    const start = performance.now();
    if ((start < this.due || (this.isCheap() && this.core.exports.waitingStays() === 0)) && waiting < MANY) return;
    try {
      this.run();
    } catch (error) {
      if (!(error instanceof WebAssembly.CompileError)) throw error;
      this.giveUp(error, log);
    }
    const end = performance.now();
    this.due = end + (end - start) * (1 / SHARE - 1);
    this.enough = this.interpreted + Math.min(PATIENCE + this.modules * PATIENCE_PER_MODULE, PATIENCE_MOST);
  }

  /** What waits has not cost enough yet. Instructions may count from elsewhere now: a saved machine was loaded. */
  private isCheap(): boolean {
    const left = this.enough - this.interpreted;
    return left > 0 && left <= PATIENCE_MOST;
  }

  /** A bug of ours, which some code of the guest's has hit, shall not end the guest: it goes on in the interpreter. */
  private giveUp(error: Error, log: Log): void {
    const { exports } = this.core;
    exports.dropAll();
    exports.setTranslation(this.first, 0, 0);
    log.host(`the translator made invalid WebAssembly and is off now: the guest runs slowly; please report this: ${error.message}`);
  }

  /** Translates what has become hot. Throws WebAssembly.CompileError if what the core wrote is not valid: a bug. */
  run(): void {
    const { exports } = this.core;
    if (this.live >= MODULES_MAX) {
      this.live = 0;
      exports.dropAll();
    }
    exports.describeRegions(Number(((this.trace?.bits ?? 0) & TRACE_REGIONS) !== 0));
    for (;;) {
      const length = exports.translate();
      const traced = this.traced.splice(0);
      if (length === 0) return;
      const start = performance.now();
      const from = exports.moduleStart() >>> 0;
      const bytes = this.core.bytes.slice(from, from + length);
      if (traced.length > 0) this.trace?.regions(bytes, traced);
      const module = new WebAssembly.Module(bytes);
      const instance = new WebAssembly.Instance(module, this.imports as never);
      this.install(exports.translatedSlot(), exports.translatedRegions(), instance.exports as Record<string, unknown>);
      this.modules++;
      this.live++;
      this.compileTime += performance.now() - start;
    }
  }

  /** From within translate(): the listing of the core's translate/describe.ts. */
  traceRegion(address: number, host: number, mode: number, listing: number, count: number): void {
    const { data, bytes } = this.core;
    const page = address - (address % PAGE);
    const instructions = Array.from({ length: count }, (_, i): RegionInstruction => {
      const at = listing + i * LISTING_ENTRY;
      const offset = data.getUint16(at + 2, true);
      const end = Math.min(offset + data.getUint8(at + 4), PAGE);
      const nodes = data.getUint32(at + 8, true);
      return {
        block: data.getUint16(at, true),
        address: page + offset,
        bytes: bytes.slice(host + offset, host + end),
        nodes: bytes.slice(nodes, nodes + data.getUint8(at + 5) * NODE),
      };
    });
    this.traced.push({ address, mode, instructions });
  }

  private install(slot: number, count: number, functions: Record<string, unknown>): void {
    if (slot === this.first) this.forget();
    const missing = slot + count - this.table.length;
    if (missing > 0) this.table.grow(Math.max(missing, 256));
    for (let i = 0; i < count; i++) this.table.set(slot + i, functions[i]);
  }

  /** Slots are used from the first one again: what was there has been dropped. */
  private forget(): void {
    this.live = 0;
    for (let i = this.first; i < this.table.length; i++) this.table.set(i, null);
  }

  private get interpreted(): number {
    return this.instructions - this.core.exports.translatedInstructions();
  }
  private get instructions(): number {
    return Number(this.core.data.getBigUint64((this.core.exports.cpuBase(0) >>> 0) + L.ICOUNT, true));
  }

  get counters(): TranslationCounters {
    const { exports } = this.core;
    return {
      modules: this.modules,
      regions: exports.regionCount(),
      bytes: exports.translatedBytes(),
      compileTime: this.compileTime,
      flushes: exports.flushCount(),
      drops: exports.dropCount(),
      translatedInstructions: exports.translatedInstructions(),
      instructions: this.instructions,
      stays: Object.fromEntries(
        Object.entries(STAY_ENDS).map(([end, statuses]) => [end, statuses.reduce((sum, status) => sum + exports.stayCount(status), 0)]),
      ) as Record<StayEnd, number>,
    };
  }
}
