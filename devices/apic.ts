/**
 * The local APIC: one per processor, joined with the 8259 into what that processor's INTR pin sees.
 *
 * Modelled after the Intel SDM, vol. 3A, chapter 11. Accesses other than aligned double words are undefined there; here they read 0 and
 * are dropped. In x2APIC mode the registers are MSRs instead (x2apic.ts). Not modelled: the LVT for machine checks, focus
 * processors and arbitration ids (Pentium and P6 bus details that later processors lack too).
 *
 * After a cold start LINT0 of the boot processor passes on the 8259's interrupts although the APIC is still switched off, as in QEMU,
 * so that firmware that never touches the APIC has interrupts.
 */
import type { IoHandler } from '../machine/bus.ts';
import type { Clock } from '../machine/clock.ts';
import type { Device } from '../machine/device.ts';
import type { IrqLine, IrqSource } from '../machine/irq.ts';
import type { Log, Nanos, Vector } from '../machine/types.ts';
import { type ApicBus, type ApicMessage, type ApicReceiver, DELIVERY } from './apic-bus.ts';
import { ApicPriorities, type ApicPrioritiesState } from './apic-priorities.ts';
import {
  type ApicRegisters,
  BASE,
  deliveryMode,
  ESR,
  FIRST_VECTOR,
  ICR,
  initialRegisters,
  isFixedLevel,
  isLogicalId,
  LVT,
  messageOf,
  PAGE,
  PLAIN_REGISTERS,
  REG,
  resetRegisters,
  SHORTHAND,
  SVR,
  VERSION,
} from './apic-registers.ts';
import { ApicTimer, type ApicTimerState } from './apic-timer.ts';
import { accepts, isReadable, isX2LogicalId, logicalId, SELF_IPI } from './x2apic.ts';

/** By a processor between INIT and the start-up message (SDM vol. 3C, 24.4.2: what the wait-for-SIPI state blocks). */
const IGNORED_BEFORE_STARTUP: readonly number[] = [DELIVERY.NMI, DELIVERY.SMI];

/** What the APIC does to its processor; INTR itself is `pending`. */
export interface ProcessorPins {
  /** INTR rose: a halted processor goes on. */
  interrupt(): void;
  nmi(): void;
  smi(): void;
  init(): void;
  /** A start-up message: begin in real mode at page `page`. */
  startup(page: number): void;
  /** Its register page is at this address from now on; null: nowhere. */
  registerPage?(at: number | null): void;
}

interface LocalApicState {
  registers: ApicRegisters;
  priorities: ApicPrioritiesState;
  timer: ApicTimerState;
}

export class LocalApic implements Device<LocalApicState>, IrqSource, ApicReceiver {
  readonly id: string;
  readonly version = 1;
  /** The register page. It is the processor's own: it never appears on the bus that processors share. */
  readonly mmio: IoHandler = {
    read: (offset, width) => (width === 4 && offset % 16 === 0 ? this.readRegister(offset >> 4) : 0),
    write: (offset, value, width) => {
      if (width === 4 && offset % 16 === 0) this.writeRegister(offset >> 4, value);
      else this.log.guest(`${this.id}: ${width}-byte write at offset 0x${offset.toString(16)}`);
    },
  };
  /** The two interrupt pins; LINT0 is the 8259's output, LINT1 the NMI button. */
  readonly lint: readonly [IrqLine, IrqLine] = [{ set: (level) => this.setLint(0, level) }, { set: (level) => this.setLint(1, level) }];

  private r: ApicRegisters;
  /** Where the register page is; nowhere when the APIC is switched off. */
  private page = Number.NaN;
  private readonly priorities = new ApicPriorities(() => this.processor.interrupt());
  private readonly timer: ApicTimer;
  /**
   * `index` 0 is the boot processor, the only one whose LINT0 the 8259 (`pic`) is wired to. `tscToNanos` adds the TSC-deadline mode.
   */
  constructor(
    private readonly index: number,
    private readonly bus: ApicBus,
    private readonly pic: IrqSource | null,
    private readonly processor: ProcessorPins,
    clock: Clock,
    private readonly log: Log,
    tscToNanos: ((tsc: bigint) => Nanos) | null = null,
  ) {
    this.id = `apic${index}`;
    this.r = initialRegisters(index, [false, false]);
    this.timer = new ApicTimer(clock, () => this.deliverLocal(LVT.TIMER), tscToNanos);
    bus.attach(this);
    this.reset();
  }

  // As the processor sees it: INTR, IA32_APIC_BASE, CR8.

  get pending(): boolean {
    return this.priorities.ready || this.extIntPending();
  }

  /** ExtINT is not subject to priorities, so the 8259 comes first. */
  acknowledge(): Vector {
    if (this.extIntPending()) return this.pic!.acknowledge();
    return this.priorities.ready ? this.priorities.take() : this.r.svr & 0xff;
  }

  get base(): bigint {
    return this.r.base;
  }

  /** Switching the APIC off takes its state away; its registers come back in their reset state. */
  set base(value: bigint) {
    const wasOn = this.enabled;
    this.r.base = (value & (BASE.ADDRESS | BASE.X2APIC | BASE.ENABLED)) | (this.r.base & BASE.BSP);
    if (wasOn && !this.enabled) this.clear();
    if (this.isX2) this.r.id = this.index;
    this.findPage();
  }

  get cr8(): number {
    return this.priorities.tpr >> 4;
  }

  set cr8(value: number) {
    this.priorities.tpr = (value & 0xf) << 4;
  }

  get tscDeadline(): bigint {
    return this.timer.tscDeadline;
  }

  set tscDeadline(value: bigint) {
    this.timer.tscDeadline = value;
  }

  readMsr(register: number): bigint | null {
    if (!this.isX2 || !isReadable(register)) return null;
    const high = register === REG.ICR_LOW ? this.r.icrHigh : 0;
    return (BigInt(high) << 32n) | BigInt(this.readRegister(register) >>> 0);
  }

  writeMsr(register: number, value: bigint): boolean {
    if (!this.isX2 || !accepts(register, value, this.timer.hasTscDeadline)) return false;
    if (register === REG.ICR_LOW) this.r.icrHigh = Number(value >> 32n);
    if (register === SELF_IPI) this.sendInterrupt((SHORTHAND.SELF << 18) | Number(value), 0);
    else this.writeRegister(register, Number(value & 0xffff_ffffn));
    return true;
  }

  /** Whether a physical address is in the register page. */
  covers(at: number): boolean {
    return at >= this.page && at < this.page + PAGE;
  }

  // As the other APICs see it.

  get apicId(): number {
    return this.r.id;
  }

  matchesLogical(destination: number): boolean {
    return this.isX2 ? isX2LogicalId(this.index, destination) : isLogicalId(this.r, destination);
  }

  arbitrationPriority(): number | null {
    return this.enabled && this.r.svr & SVR.ENABLED ? this.priorities.ppr : null;
  }

  get waitsForStartup(): boolean {
    return this.r.waitsForStartup;
  }

  receive({ delivery, vector, level }: ApicMessage): void {
    if (!this.enabled || (this.r.waitsForStartup && IGNORED_BEFORE_STARTUP.includes(delivery))) return;
    switch (delivery) {
      case DELIVERY.FIXED:
      case DELIVERY.LOWEST_PRIORITY:
        this.accept(vector, level);
        return;
      case DELIVERY.NMI:
        return this.processor.nmi();
      case DELIVERY.SMI:
        return this.processor.smi();
      case DELIVERY.INIT:
        this.init();
        return;
      case DELIVERY.STARTUP:
        if (!this.r.waitsForStartup) return;
        this.r.waitsForStartup = false;
        this.processor.startup(vector);
        return;
      default:
        this.log.guest(`${this.id}: message with delivery mode ${delivery}`);
    }
  }

  // As the machine sees it.

  reset(_kind: 'power' | 'soft' = 'power'): void {
    this.r = initialRegisters(this.index, this.r.lint);
    this.clear();
    if (this.index === 0) this.r.lvt[LVT.LINT0] = DELIVERY.EXTINT << 8;
    this.r.waitsForStartup = this.index !== 0;
    this.findPage();
  }

  save(): LocalApicState {
    const registers = { ...this.r, lvt: [...this.r.lvt], lint: [...this.r.lint] };
    return { registers, priorities: this.priorities.save(), timer: this.timer.save() };
  }

  restore({ registers, priorities, timer }: LocalApicState): void {
    this.r = { ...registers, lvt: [...registers.lvt], lint: [...registers.lint] };
    this.priorities.restore(priorities);
    this.timer.restore(timer);
    this.findPage();
  }

  private findPage(): void {
    this.page = this.enabled && !this.isX2 ? Number(this.r.base & BASE.ADDRESS) : Number.NaN;
    this.processor.registerPage?.(Number.isNaN(this.page) ? null : this.page);
  }

  private get enabled(): boolean {
    return (this.r.base & BASE.ENABLED) !== 0n;
  }

  private get isX2(): boolean {
    return (this.r.base & BASE.X2APIC) !== 0n;
  }

  /** With the APIC switched off by MSR, the 8259 is wired straight to the processor. */
  private extIntPending(): boolean {
    if (this.pic === null || !this.pic.pending) return false;
    const entry = this.r.lvt[LVT.LINT0];
    return ((entry & LVT.MASKED) === 0 && deliveryMode(entry) === DELIVERY.EXTINT) || !this.enabled;
  }

  /** The state after INIT. */
  private clear(): void {
    this.r = resetRegisters(this.r);
    this.priorities.clear();
    this.timer.reset();
  }

  private init(): void {
    this.clear();
    this.r.waitsForStartup = this.index !== 0;
    this.processor.init();
  }

  private accept(vector: Vector, level: boolean): void {
    if (vector < FIRST_VECTOR) {
      this.error(ESR.RECEIVE_ILLEGAL_VECTOR);
      return;
    }
    if (this.r.svr & SVR.ENABLED) this.priorities.request(vector, level);
  }

  private error(bit: number): void {
    this.r.errors |= bit;
    this.deliverLocal(LVT.ERROR);
  }

  /** A local source fires through its LVT entry. ExtINT entries are polled instead: see extIntPending(). */
  private deliverLocal(entryIndex: number): void {
    const entry = this.r.lvt[entryIndex];
    if (entry & LVT.MASKED) return;
    const delivery = entryIndex === LVT.TIMER || entryIndex === LVT.ERROR ? DELIVERY.FIXED : deliveryMode(entry);
    const level = (entryIndex === LVT.LINT0 || entryIndex === LVT.LINT1) && (entry & LVT.LEVEL) !== 0;
    const vector = entry & 0xff;
    if (delivery === DELIVERY.NMI) this.processor.nmi();
    else if (delivery === DELIVERY.SMI) this.processor.smi();
    else if (delivery === DELIVERY.INIT) this.init();
    // An illegal vector in the error entry itself must not report itself for ever.
    else if (delivery === DELIVERY.FIXED && (entryIndex !== LVT.ERROR || vector >= FIRST_VECTOR)) this.accept(vector, level);
  }

  private setLint(pin: number, level: boolean): void {
    if (level === this.r.lint[pin]) return;
    this.r.lint[pin] = level;
    if (level) this.deliverLocal(LVT.LINT0 + pin);
    else if (isFixedLevel(this.r.lvt[LVT.LINT0 + pin])) this.priorities.withdraw(this.r.lvt[LVT.LINT0 + pin] & 0xff);
    if (this.extIntPending()) this.processor.interrupt();
  }

  private endOfInterrupt(): void {
    const vector = this.priorities.end();
    if (vector < 0 || !this.priorities.tmr.has(vector)) return;
    this.bus.endOfInterrupt(vector);
    // A level that is still there asks again.
    this.r.lint.forEach((level, pin) => {
      const entry = this.r.lvt[LVT.LINT0 + pin];
      if (level && isFixedLevel(entry) && (entry & 0xff) === vector) this.deliverLocal(LVT.LINT0 + pin);
    });
  }

  private readRegister(register: number): number {
    if (register >= REG.ISR && register < REG.TMR) return this.priorities.isr.word(register - REG.ISR);
    if (register >= REG.TMR && register < REG.IRR) return this.priorities.tmr.word(register - REG.TMR);
    if (register >= REG.IRR && register < REG.ESR) return this.priorities.irr.word(register - REG.IRR);
    if (register >= REG.LVT_TIMER && register <= REG.LVT_ERROR) return this.r.lvt[register - REG.LVT_TIMER];
    const field = PLAIN_REGISTERS.get(register);
    if (field !== undefined) return this.r[field];
    switch (register) {
      case REG.ID:
        return this.isX2 ? this.r.id : this.r.id * 2 ** 24;
      case REG.LDR:
        return this.isX2 ? logicalId(this.index) : this.r.ldr;
      case REG.VERSION:
        return VERSION;
      case REG.TPR:
        return this.priorities.tpr;
      case REG.PPR:
        return this.priorities.ppr;
      case REG.APR:
      case REG.EOI:
        return 0;
      case REG.INITIAL_COUNT:
        return this.timer.initialCount;
      case REG.CURRENT_COUNT:
        return this.timer.currentCount;
      case REG.DIVIDE:
        return this.timer.divideRegister;
      default:
        this.error(ESR.ILLEGAL_REGISTER);
        return 0;
    }
  }

  private writeRegister(register: number, value: number): void {
    if (register >= REG.LVT_TIMER && register <= REG.LVT_ERROR) {
      this.writeLvt(register - REG.LVT_TIMER, value);
      return;
    }
    switch (register) {
      case REG.ID:
        this.r.id = value >>> 24;
        return;
      case REG.TPR:
        this.priorities.tpr = value & 0xff;
        return;
      case REG.EOI:
        this.endOfInterrupt();
        return;
      case REG.LDR:
        this.r.ldr = (value & 0xff00_0000) >>> 0;
        return;
      case REG.DFR:
        this.r.dfr = (value | 0x0fff_ffff) >>> 0;
        return;
      case REG.SVR:
        this.writeSvr(value);
        return;
      case REG.ESR:
        // A write makes the errors since the last one readable.
        this.r.esr = this.r.errors;
        this.r.errors = 0;
        return;
      case REG.ICR_LOW:
        this.r.icrLow = value & ICR.BITS;
        this.sendInterrupt(this.r.icrLow, this.isX2 ? this.r.icrHigh : this.r.icrHigh >>> 24);
        return;
      case REG.ICR_HIGH:
        this.r.icrHigh = (value & 0xff00_0000) >>> 0;
        return;
      case REG.INITIAL_COUNT:
        this.timer.initialCount = value;
        return;
      case REG.DIVIDE:
        this.timer.divideRegister = value;
        return;
      default:
        if (register > REG.DIVIDE || register < REG.ID) this.error(ESR.ILLEGAL_REGISTER);
        else this.log.guest(`${this.id}: write to read-only register 0x${(register * 16).toString(16)}`);
    }
  }

  private writeLvt(entry: number, value: number): void {
    const bits = LVT.BITS[entry] | (entry === LVT.TIMER && this.timer.hasTscDeadline ? LVT.DEADLINE : 0);
    const forced = this.r.svr & SVR.ENABLED ? 0 : LVT.MASKED;
    this.r.lvt[entry] = (value & bits) | forced;
    if (entry !== LVT.TIMER) return;
    if (value & bits & LVT.DEADLINE) this.timer.setMode('tsc-deadline');
    else this.timer.setMode(value & LVT.PERIODIC ? 'periodic' : 'one-shot');
  }

  /** Switching the APIC off by software masks every LVT entry (SDM 11.4.7.2). */
  private writeSvr(value: number): void {
    this.r.svr = value & SVR.BITS;
    if ((this.r.svr & SVR.ENABLED) === 0) for (let i = 0; i < this.r.lvt.length; i++) this.r.lvt[i] |= LVT.MASKED;
    this.priorities.enable((this.r.svr & SVR.ENABLED) !== 0);
  }

  private sendInterrupt(icr: number, destination: number): void {
    const message = messageOf(icr, destination);
    if (message === null) return;
    if (message.delivery <= DELIVERY.LOWEST_PRIORITY && message.vector < FIRST_VECTOR) this.error(ESR.SEND_ILLEGAL_VECTOR);
    const shorthand = (icr >> 18) & 3;
    if (shorthand === SHORTHAND.NONE) this.bus.send(message);
    else if (shorthand === SHORTHAND.SELF) this.receive(message);
    else this.bus.broadcast(message, shorthand === SHORTHAND.OTHERS ? this : null);
  }
}
