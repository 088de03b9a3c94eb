/**
 * Port 0x61, the PC/AT's system control port B: gate and output of the 8254's counter 2, speaker enable, and the refresh toggle that
 * old programs time their delays with.
 *
 * After: Intel 82371SB (PIIX3) data sheet, section 2.6 (NMI status and control register). Not modelled: the two NMI sources, system
 * error and channel check: nothing here raises them, so that their status reads 0; the enable bits are kept. The speaker is silent.
 */
import type { Bus } from '../machine/bus.ts';
import type { Clock } from '../machine/clock.ts';
import type { Device } from '../machine/device.ts';
import type { Nanos } from '../machine/types.ts';
import type { Pit8254 } from './pit8254.ts';

const GATE2 = 1 << 0;
/** Gate, speaker data, SERR# and IOCHK# disable. */
const WRITABLE = 0x0f;
const REFRESH = 1 << 4;
const OUT2 = 1 << 5;

/** DRAM rows are refreshed this far apart; each refresh toggles the bit. 18 CLK pulses of counter 1. */
const REFRESH_PERIOD: Nanos = 15_085;

export interface Port61State {
  control: number;
}

export class Port61 implements Device<Port61State> {
  readonly version = 1;
  private control = 0;

  constructor(
    ports: Bus,
    private readonly clock: Clock,
    private readonly pit: Pit8254,
    readonly id = 'port61',
  ) {
    ports.claim(id, 0x61, 1, { read: () => this.read(), write: (_, value) => this.write(value) }, 1);
  }

  /** Bit 1: counter 2 reaches the speaker. */
  get speakerOn(): boolean {
    return (this.control & 2) !== 0;
  }

  reset(): void {
    this.write(0);
  }

  save(): Port61State {
    return { control: this.control };
  }

  /** The gate itself is in the 8254's state. */
  restore(state: Port61State): void {
    this.control = state.control;
  }

  private read(): number {
    const refresh = Math.floor(this.clock.now() / REFRESH_PERIOD) & 1 ? REFRESH : 0;
    return this.control | refresh | (this.pit.out2 ? OUT2 : 0);
  }

  private write(value: number): void {
    this.control = value & WRITABLE;
    this.pit.setGate2((value & GATE2) !== 0);
  }
}
