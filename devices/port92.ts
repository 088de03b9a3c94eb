/**
 * Port 0x92, system control port A of the PS/2: the fast A20 gate and fast reset.
 *
 * After: Intel 82371SB (PIIX3) data sheet, section 2.6. The other bits are kept and mean nothing on a PC without a PS/2's lights and
 * password lock. A20 has two gates, this one and the 8042's, which the board joins as PIIX does: open while either is.
 */
import type { Bus } from '../machine/bus.ts';
import type { Device } from '../machine/device.ts';
import type { IrqLine } from '../machine/irq.ts';

const FAST_RESET = 1 << 0;
const FAST_A20 = 1 << 1;

export interface Port92State {
  value: number;
}

export class Port92 implements Device<Port92State> {
  readonly version = 1;
  private value = 0;

  /** `onReset` is the CPU's reset line, pulled with each rise of bit 0. */
  constructor(
    ports: Bus,
    private readonly a20: IrqLine,
    private readonly onReset: () => void,
    readonly id = 'port92',
  ) {
    ports.claim(id, 0x92, 1, { read: () => this.value, write: (_, value) => this.write(value) }, 1);
  }

  reset(): void {
    this.value = 0;
    this.a20.set(false);
  }

  save(): Port92State {
    return { value: this.value };
  }

  restore(state: Port92State): void {
    this.value = state.value;
    this.a20.set((state.value & FAST_A20) !== 0);
  }

  private write(value: number): void {
    const rises = value & ~this.value;
    this.value = value;
    this.a20.set((value & FAST_A20) !== 0);
    if (rises & FAST_RESET) this.onReset();
  }
}
