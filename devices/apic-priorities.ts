/**
 * Which interrupt a local APIC offers its processor next: requests (IRR), those in service (ISR), trigger modes (TMR) and task priority
 * weighed against each other (Intel SDM, vol. 3A, 11.8).
 */
import type { Vector } from '../machine/types.ts';
import { VectorSet } from './vector-set.ts';

/** A priority class is the upper half of a vector. */
const CLASS = 0xf0;

export interface ApicPrioritiesState {
  enabled: boolean;
  tpr: number;
  isr: Uint32Array;
  tmr: Uint32Array;
  irr: Uint32Array;
}

export class ApicPriorities {
  readonly isr = new VectorSet();
  readonly tmr = new VectorSet();
  readonly irr = new VectorSet();
  /** Whether a request outranks the processor priority: asked far more often than it changes. */
  ready = false;
  private enabled = false;
  private taskPriority = 0;

  /** `risen` is called when `ready` becomes true. */
  constructor(private readonly risen: () => void) {}

  /** The software enable bit of SVR: requests wait while it is off. */
  enable(on: boolean): void {
    this.enabled = on;
    this.update();
  }

  get tpr(): number {
    return this.taskPriority;
  }

  set tpr(value: number) {
    this.taskPriority = value;
    this.update();
  }

  /** Processor priority: the higher of the task priority and the class of what is in service. */
  get ppr(): number {
    const servicing = Math.max(this.isr.highest, 0) & CLASS;
    return (this.taskPriority & CLASS) >= servicing ? this.taskPriority : servicing;
  }

  request(vector: Vector, level: boolean): void {
    this.irr.add(vector);
    if (level) this.tmr.add(vector);
    else this.tmr.delete(vector);
    this.update();
  }

  /** A level went away before it was serviced. */
  withdraw(vector: Vector): void {
    this.irr.delete(vector);
    this.update();
  }

  /** From request to service. Only while `ready`. */
  take(): Vector {
    const vector = this.irr.highest;
    this.irr.delete(vector);
    this.isr.add(vector);
    this.update();
    return vector;
  }

  /** Ends the service of highest priority; -1 when there is none. */
  end(): Vector {
    const vector = this.isr.highest;
    if (vector >= 0) this.isr.delete(vector);
    this.update();
    return vector;
  }

  clear(): void {
    this.isr.clear();
    this.tmr.clear();
    this.irr.clear();
    this.taskPriority = 0;
    this.enable(false);
  }

  save(): ApicPrioritiesState {
    return { enabled: this.enabled, tpr: this.taskPriority, isr: this.isr.save(), tmr: this.tmr.save(), irr: this.irr.save() };
  }

  restore(state: ApicPrioritiesState): void {
    this.isr.restore(state.isr);
    this.tmr.restore(state.tmr);
    this.irr.restore(state.irr);
    this.taskPriority = state.tpr;
    this.enable(state.enabled);
  }

  private update(): void {
    const before = this.ready;
    const best = this.irr.highest;
    this.ready = this.enabled && best >= 0 && (best & CLASS) > (this.ppr & CLASS);
    if (this.ready && !before) this.risen();
  }
}
