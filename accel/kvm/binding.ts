/** The addon (native/): KVM's file descriptors and mappings, and nothing that decides. Errors have Node's `code` and `syscall`. */

/** Calls whose argument is a structure without pointers, or none; names and layouts are those of <linux/kvm.h> (abi.ts). */
export type SystemCall = 'KVM_GET_API_VERSION' | 'KVM_GET_SUPPORTED_CPUID';
export type VmCall = 'KVM_ENABLE_CAP' | 'KVM_SET_IDENTITY_MAP_ADDR' | 'KVM_REGISTER_COALESCED_MMIO';
export type VcpuCall =
  | `KVM_${'GET' | 'SET'}_${'REGS' | 'SREGS' | 'SREGS2' | 'XSAVE' | 'XCRS' | 'DEBUGREGS' | 'VCPU_EVENTS' | 'MSRS'}`
  | 'KVM_SET_CPUID2'
  | 'KVM_SET_MP_STATE'
  | 'KVM_SET_GUEST_DEBUG'
  | 'KVM_X86_SETUP_MCE'
  | 'KVM_GET_TSC_KHZ'
  | 'KVM_INTERRUPT'
  | 'KVM_NMI';

export interface Handle<Call> {
  ioctl(call: Call, data?: Uint8Array): number;
  close(): void;
}

export interface NativeKvm extends Handle<SystemCall> {
  /** KVM_CHECK_EXTENSION: 0 where the kernel has it not. */
  checkExtension(number: number): number;
}

export interface NativeMemory {
  readonly buffer: ArrayBuffer;
  close(): void;
}

export interface NativeVm extends Handle<VmCall> {
  setTssAddress(at: number): void;
  /** KVM_SET_USER_MEMORY_REGION; with size 0 the slot goes. */
  setMemory(slot: number, flags: number, at: number, size: number, memory?: NativeMemory, offset?: number): void;
  /** KVM_GET_DIRTY_LOG: a bit for each page of the slot, in whole words of 64 bits. */
  dirtyLog(slot: number, bitmap: Uint8Array): void;
}

export interface NativeVcpu extends Handle<VcpuCall> {
  /** struct kvm_run, and behind it the data of port accesses and the ring of posted writes. */
  readonly page: ArrayBuffer;
  /** KVM_RUN; true if a signal or immediate_exit ended it. */
  readonly run: () => true | undefined;
  /** In nanoseconds. KVM_RUN ends after this time, or when this thread's event loop has something to do, but then not before `least`. */
  arm(after: number, least: number): void;
  disarm(): void;
  /** This thread's event loop has something to do. */
  hostWaits(): boolean;
  setTscKhz(rate: number): void;
  /** The number of the thread that KVM_RUN is called on, where it is the processor's own: in a crew. The rest is for those. */
  readonly thread: number | undefined;
  /** KVM_RUN begins; the crew says when it is over. */
  start(): void;
  /** How it ended, as run() says. */
  result(): true | undefined;
  /** KVM_RUN, if it is under way, ends soon. */
  kick(): void;
}

/** Processors that run at the same time, each on a thread of its own. All of this is called on one thread. */
export interface NativeCrew {
  /** In nanoseconds. wait() ends after this time, or when this thread's event loop has something to do, but then not before `least`. */
  begin(after: number, least: number): void;
  end(): void;
  /** The id of a processor whose KVM_RUN is over, in the order in which they ended; -1 when the time is over. */
  wait(): number;
  /** The same without waiting. */
  next(): number;
  /** Ends KVM_RUN everywhere, and waits for it. */
  pause(): void;
  /** This thread's event loop has something to do. */
  hostWaits(): boolean;
  close(): void;
}

export interface KvmBinding {
  Kvm: new (path: string) => NativeKvm;
  Vm: new (kvm: NativeKvm) => NativeVm;
  /** With a crew, the processor has a thread of its own. */
  Vcpu: new (
    kvm: NativeKvm,
    vm: NativeVm,
    id: number,
    crew?: NativeCrew,
  ) => NativeVcpu;
  Crew: new () => NativeCrew;
  Memory: new (bytes: number) => NativeMemory;
}
