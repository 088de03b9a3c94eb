/**
 * The coprocessor error logic of a PC: FERR# of the processor becomes IRQ 13, and a write to port 0xF0 takes that back and asserts
 * IGNNE#, under which the processor goes on although the error is still there, until FERR# goes away.
 *
 * After: Intel 82371SB (PIIX3) data sheet (290550-002), 2.5.7 and 3.8; SDM vol. 1, appendix D. As in QEMU, FERR# counts whatever XBCS
 * says, and port 0xF1, with which a 287 was reset, is not there.
 */
import type { Bus } from '../machine/bus.ts';
import type { Device } from '../machine/device.ts';
import type { IrqLine } from '../machine/irq.ts';

const COPROC_ERR = 0xf0;

export interface CoprocessorErrorState {
  ferr: boolean;
  irq: boolean;
  ignne: boolean;
}

export class CoprocessorError implements Device<CoprocessorErrorState> {
  readonly id = 'coprocessor-error';
  readonly version = 1;
  private state: CoprocessorErrorState = { ferr: false, irq: false, ignne: false };

  constructor(
    ports: Bus,
    private readonly irq13: IrqLine,
  ) {
    ports.claim(this.id, COPROC_ERR, 1, { read: (_, width) => 2 ** (8 * width) - 1, write: () => this.acknowledge() }, 1);
  }

  /** The processor's FERR#; returns IGNNE#. */
  ferr(asserted: boolean): boolean {
    if (!asserted) this.set({ ferr: false, irq: false, ignne: false });
    else if (!this.state.ferr) this.set({ ferr: true, irq: true, ignne: false });
    return this.state.ignne;
  }

  reset(): void {
    this.set({ ferr: false, irq: false, ignne: false });
  }

  save(): CoprocessorErrorState {
    return { ...this.state };
  }

  restore(state: CoprocessorErrorState): void {
    this.set({ ...state });
  }

  private acknowledge(): void {
    this.set({ ...this.state, irq: false, ignne: this.state.ferr });
  }

  private set(state: CoprocessorErrorState): void {
    this.state = state;
    this.irq13.set(state.irq);
  }
}
