/** A vCPU among several: KVM_RUN is called on a thread of its own, while this one waits for all of them (crew.ts). */
import type { CpuState, VcpuExit } from '../../machine/vcpu.ts';
import { RUN } from './abi.ts';
import { startupState } from './reset.ts';
import { KvmVcpu } from './vcpu.ts';

export class CrewVcpu extends KvmVcpu {
  /** KVM_RUN is under way. When that began, for the trace, and whether it has been told to come back. */
  private isInGuest = false;
  private entered = 0;
  private recalled = false;
  /** The last exit asked for something that the next KVM_RUN completes. */
  private isUnfinished = false;
  /** What has come, to be obeyed where the guest is at an instruction boundary: the kernel takes no calls for a processor that runs. */
  private isSignalled = false;
  private wantsNmi = false;
  private wantsInit = false;
  private startPage: number | null = null;

  get thread(): number | undefined {
    return this.native.thread;
  }

  /** Lets KVM_RUN begin where there is something to do; false if there is nothing. */
  enter(): boolean {
    if (this.isInGuest) return true;
    if (this.isSignalled) this.obey();
    if (this.ops.apic.waitsForStartup || (this.halted && !this.wakes())) return false;
    this.halted = this.nmiQueued = this.recalled = this.isUnfinished = false;
    this.prepare();
    this.page.setUint8(RUN.IMMEDIATE_EXIT, 0);
    this.entered = this.trace ? this.parts.now() : 0;
    this.native.start();
    this.isInGuest = true;
    return true;
  }

  /** Ends KVM_RUN where something has come that the processor has to see. */
  recall(): void {
    if (!this.isInGuest || this.recalled) return;
    // With a window asked for it comes back by itself.
    const isInterrupted = this.ops.irq.pending && this.page.getUint8(RUN.REQUEST_INTERRUPT_WINDOW) === 0;
    if (!this.isSignalled && !isInterrupted) return;
    this.recalled = true;
    this.native.kick();
  }

  /** After KVM_RUN: does what the exit asks for. Null where the guest can go on. */
  leave(): VcpuExit | null {
    this.isInGuest = false;
    try {
      const interrupted = this.native.result() === true;
      this.isUnfinished = !interrupted;
      return this.returned(interrupted, this.trace, this.entered);
    } catch (error) {
      return this.failed(error);
    }
  }

  /** To an instruction boundary, KVM_RUN not being under way: completes what is begun. Null, or what came up. */
  finish(): VcpuExit | null {
    const runs = !this.halted && !this.ops.apic.waitsForStartup;
    let exit: VcpuExit | null = null;
    if (runs && (this.isUnfinished || this.isDelivering())) {
      this.isUnfinished = false;
      this.kick();
      exit = this.run(this.clock.now());
      this.kicked = false;
    }
    if (this.isSignalled) this.obey();
    return exit?.kind === 'kicked' ? null : exit;
  }

  init(): void {
    this.isSignalled = this.wantsInit = true;
    this.startPage = null;
  }

  startup(page: number): void {
    this.isSignalled = true;
    this.startPage = page;
  }

  override nmi(): void {
    if (this.ops.apic.waitsForStartup) return;
    if (this.isInGuest) this.isSignalled = this.wantsNmi = true;
    else super.nmi();
  }

  override restore(state: CpuState): void {
    super.restore(state);
    this.isUnfinished = this.isSignalled = this.wantsNmi = this.wantsInit = false;
    this.startPage = null;
  }

  private obey(): void {
    const { wantsNmi, wantsInit, startPage } = this;
    this.isSignalled = this.wantsNmi = this.wantsInit = false;
    this.startPage = null;
    if (wantsInit) this.reset('init');
    if (startPage !== null) this.restore(startupState(this.save(), startPage));
    if (wantsNmi && !wantsInit) this.nmi();
  }
}
