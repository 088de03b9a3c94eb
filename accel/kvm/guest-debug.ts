/**
 * KVM_SET_GUEST_DEBUG: single steps, and breakpoints of a debugger outside.
 *
 * Breakpoints are the processor's own (KVM_GUESTDBG_USE_HW_BP): while there are any, KVM has them in the debug registers, and shows the guest those that
 * it wrote itself. Where KVM does not stop at them, but does stop after single steps, run() goes in steps instead and looks where it is.
 */
import type { Log } from '../../machine/types.ts';
import { GUEST_DEBUG } from './abi.ts';
import type { NativeVcpu } from './binding.ts';
import { set } from './calls.ts';

/** Debug address registers. */
export const MOST_BREAKPOINTS = 4;
const DR7 = 7;
const DR7_FIXED = 0x400n;
/** DR7.G0: execution, as long as a byte, which is what zeros for R/Wn and LENn say (SDM vol. 3B 18.2.4). */
const GLOBAL = 2n;

/** What a kernel's KVM can do, see debug-probe.ts. */
export interface DebugTraits {
  /** It takes no breakpoints. */
  readonly refused: boolean;
  /** What works at level 3 of long mode too, which not every KVM runs in the way of the rest. */
  readonly breakpoints: boolean;
  readonly steps: boolean;
}

export class GuestDebug {
  private breakpoints: readonly bigint[] = [];
  /** Breakpoints are looked for after single steps. */
  private searches = false;
  /** The last run ended at a breakpoint: the next one is to pass it. */
  isStopped = false;
  /** As the kernel has been told. */
  private isStepping = false;

  constructor(
    private readonly native: NativeVcpu,
    private readonly log: Log,
    private readonly traits: () => DebugTraits,
  ) {}

  setBreakpoints(at: readonly bigint[]): void {
    if (at.length > MOST_BREAKPOINTS) throw new RangeError(`at most ${MOST_BREAKPOINTS} breakpoints`);
    this.breakpoints = [...at];
    this.isStopped = false;
    this.searches = at.length > 0 && !this.canStop();
    this.isStepping = false;
    this.putBreakpoints();
  }

  /** False where single steps are the better way. */
  private canStop(): boolean {
    const { refused, breakpoints, steps } = this.traits();
    if (!refused && breakpoints) return true;
    if (refused || steps) {
      this.log.host('this KVM does not stop at breakpoints; the guest runs in single steps instead, which is slow');
      return false;
    }
    this.log.host('this KVM stops neither at breakpoints nor after single steps where the guest runs at level 3 of long mode');
    return true;
  }

  /** Whether run() has to go in steps. */
  get inSteps(): boolean {
    return this.searches;
  }

  has(at: bigint): boolean {
    return this.breakpoints.includes(at);
  }

  /** For the next KVM_RUN, since calls take their time; breakpoints do not stop a step. */
  setControl(step: boolean): void {
    if (step === this.isStepping) return;
    this.isStepping = step;
    if (step) putControl(this.native, GUEST_DEBUG.ENABLE | GUEST_DEBUG.SINGLE_STEP, []);
    else this.putBreakpoints();
  }

  private putBreakpoints(): void {
    putControl(
      this.native,
      this.breakpoints.length > 0 && !this.searches ? GUEST_DEBUG.ENABLE | GUEST_DEBUG.USE_HW_BP : 0,
      this.breakpoints,
    );
  }
}

export function putControl(native: NativeVcpu, control: number, breakpoints: readonly bigint[]): void {
  set(native, 'KVM_SET_GUEST_DEBUG', GUEST_DEBUG.SIZE, (view) => {
    view.setUint32(0, control, true);
    if ((control & GUEST_DEBUG.USE_HW_BP) === 0) return;
    let dr7 = DR7_FIXED;
    for (const [n, at] of breakpoints.entries()) {
      view.setBigUint64(GUEST_DEBUG.REGISTERS + 8 * n, at, true);
      dr7 |= GLOBAL << BigInt(2 * n);
    }
    view.setBigUint64(GUEST_DEBUG.REGISTERS + 8 * DR7, dr7, true);
  });
}
