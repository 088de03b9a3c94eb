/**
 * The ACPI fixed hardware of the PIIX4: PM1 event and control registers and the power management timer.
 *
 * Modelled after the 82371AB (PIIX4) datasheet (290562-001), 7.2, and ACPI 1.0b, 4.7.3. Not modelled: bus master status and the
 * processor control block, which the FADT does not offer, and GBL_RLS, which would ask a system management mode that does not exist.
 */
import type { Alarm, Clock } from '../machine/clock.ts';
import type { Device } from '../machine/device.ts';
import type { IrqLine } from '../machine/irq.ts';
import type { Nanos } from '../machine/types.ts';

export const PM_TIMER_HZ = 3_579_545;
const TIMER_BITS = 2 ** 24;
/** The status bit follows every change of the counter's top bit. */
const HALF_TURN = 2 ** 23;

/** PMSTS and PMEN. */
const TMROF = 1 << 0;
const GBL = 1 << 5;
const PWRBTN = 1 << 8;
const RTC = 1 << 10;
const ENABLE_BITS = TMROF | GBL | PWRBTN | RTC;

/** PMCNTRL. */
const SCI_EN = 1 << 0;
const BRLD_EN = 1 << 1;
const SUS_TYP_SHIFT = 10;
const SUS_TYP = 7 << SUS_TYP_SHIFT;
const SUS_EN = 1 << 13;

/** What QEMU's DSDT says of SUS_TYP: these names are its packages _S3, _S4 and _S5. */
export const SLEEP_TYPES = { s5: 0, s3: 1, s4: 2 } as const;
export type SleepState = keyof typeof SLEEP_TYPES;

export interface AcpiPm1State {
  status: number;
  enable: number;
  control: number;
  overflowTick: number;
}

export class AcpiPm1 implements Omit<Device<AcpiPm1State>, 'id' | 'version'> {
  private status = 0;
  private enable = 0;
  private control = 0;
  /** Tick at which TMROF is set next. */
  private overflowTick = HALF_TURN;
  private readonly alarm: Alarm;

  /** `sci` is the system control interrupt; `sleep` enters a sleep state, or ends the machine. */
  constructor(
    private readonly clock: Clock,
    private readonly sci: IrqLine,
    private readonly sleep: (state: SleepState) => void,
  ) {
    this.alarm = clock.alarm(() => this.update());
  }

  /** The power button asks the guest, if it listens. */
  pressPowerButton(): void {
    if ((this.enable & PWRBTN) === 0) return;
    this.status |= PWRBTN;
    this.update();
  }

  /** Hands the events to the operating system (SCI) or back to the firmware. */
  setAcpiMode(on: boolean): void {
    this.control = on ? this.control | SCI_EN : this.control & ~SCI_EN;
    this.update();
  }

  readEvents(): number {
    this.update();
    return (this.status | (this.enable << 16)) >>> 0;
  }

  /** PMSTS in the lower half, where ones clear, PMEN in the upper; only bits in `mask` were written. */
  writeEvents(value: number, mask: number): void {
    this.update();
    const cleared = value & mask & 0xffff;
    if (cleared & this.status & TMROF) this.overflowTick = nextHalfTurn(this.ticks);
    this.status &= ~cleared;
    this.enable = ((this.enable & ~(mask >>> 16)) | ((value & mask) >>> 16)) & ENABLE_BITS;
    this.update();
  }

  readControl(): number {
    return this.control;
  }

  /** SCI_EN is what the firmware's SMI commands set; software cannot. SUS_EN acts and reads as 0. */
  writeControl(value: number, mask: number): void {
    const kept = mask & (BRLD_EN | SUS_TYP);
    this.control = (this.control & ~kept) | (value & kept);
    if ((value & mask & SUS_EN) === 0) return;
    const type = (this.control & SUS_TYP) >> SUS_TYP_SHIFT;
    for (const [state, code] of Object.entries(SLEEP_TYPES)) if (code === type) this.sleep(state as SleepState);
  }

  /** PMTMR: 24 bits of a clock that never stops. */
  readTimer(): number {
    return this.ticks % TIMER_BITS;
  }

  reset(): void {
    this.status = 0;
    this.enable = 0;
    this.control = 0;
    this.overflowTick = nextHalfTurn(this.ticks);
    this.update();
  }

  save(): AcpiPm1State {
    const { enable, control, overflowTick } = this;
    const status = this.ticks >= overflowTick ? this.status | TMROF : this.status;
    return { status, enable, control, overflowTick };
  }

  restore(state: AcpiPm1State): void {
    this.status = state.status;
    this.enable = state.enable;
    this.control = state.control;
    this.overflowTick = state.overflowTick;
    this.update();
  }

  private get ticks(): number {
    return ticksAt(this.clock.now());
  }

  private update(): void {
    if (this.ticks >= this.overflowTick) this.status |= TMROF;
    this.sci.set((this.control & SCI_EN) !== 0 && (this.status & this.enable) !== 0);
    // Without anybody waiting for the overflow it is found when the status is read.
    if (this.enable & TMROF && (this.status & TMROF) === 0) this.alarm.schedule(timeOf(this.overflowTick));
    else this.alarm.cancel();
  }
}

function nextHalfTurn(tick: number): number {
  return (Math.floor(tick / HALF_TURN) + 1) * HALF_TURN;
}

/** In seconds and the rest, because the product of nanoseconds and frequency leaves the safe integers after an hour. */
function ticksAt(time: Nanos): number {
  const seconds = Math.floor(time / 1e9);
  return seconds * PM_TIMER_HZ + Math.floor(((time - seconds * 1e9) * PM_TIMER_HZ) / 1e9);
}

/** The first nanosecond in which the timer shows `tick`. */
function timeOf(tick: number): Nanos {
  const seconds = Math.floor(tick / PM_TIMER_HZ);
  return seconds * 1e9 + Math.ceil(((tick - seconds * PM_TIMER_HZ) * 1e9) / PM_TIMER_HZ);
}
