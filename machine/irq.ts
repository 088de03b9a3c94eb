import type { Vector } from './types.ts';

/** One interrupt wire. Level, idempotent; a pulse is set(true) followed by set(false). */
export interface IrqLine {
  set(level: boolean): void;
}

/** An interrupt controller as the CPU's INTR pin sees it. */
export interface IrqSource {
  readonly pending: boolean;
  /** The INTA cycle: takes the pending interrupt and returns its vector (the spurious vector when it went away). */
  acknowledge(): Vector;
}

/** A wire that ends nowhere. */
export const unconnected: IrqLine = { set: () => {} };

/** A wire to several inputs: ISA interrupts reach both the 8259 and the IOAPIC. */
export function fanOut(...lines: readonly IrqLine[]): IrqLine {
  return {
    set: (level) => {
      for (const line of lines) line.set(level);
    },
  };
}

/** An inverter, for outputs that are active low. */
export function inverted(line: IrqLine): IrqLine {
  return { set: (level) => line.set(!level) };
}

/**
 * A wire that several outputs pull (PCI INTx#, shared ISA lines): active while any of them is. It has no state of its own to save:
 * each device drives its output again when it is restored.
 */
export class WiredOr {
  private active = 0;

  constructor(private readonly line: IrqLine) {}

  /** The wire's end at one more device. */
  input(): IrqLine {
    let mine = false;
    return {
      set: (level) => {
        if (level === mine) return;
        mine = level;
        this.active += level ? 1 : -1;
        if (this.active === (level ? 1 : 0)) this.line.set(level);
      },
    };
  }
}
