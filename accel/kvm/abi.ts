/** Layouts and numbers of <linux/kvm.h> and <asm/kvm.h>, which are the kernel's promise: offsets in bytes, little-endian. */

export const API_VERSION = 12;

/** KVM_CHECK_EXTENSION. */
export const CAP = {
  USER_MEMORY: 3,
  SET_TSS_ADDR: 4,
  NR_VCPUS: 9,
  NR_MEMSLOTS: 10,
  COALESCED_MMIO: 15,
  MCE: 31,
  SET_IDENTITY_MAP_ADDR: 37,
  VCPU_EVENTS: 41,
  DEBUGREGS: 50,
  XSAVE: 55,
  XCRS: 56,
  SYNC_REGS: 74,
  TSC_CONTROL: 60,
  MAX_VCPUS: 66,
  READONLY_MEM: 81,
  IMMEDIATE_EXIT: 136,
  X86_USER_SPACE_MSR: 188,
  SREGS2: 200,
} as const;

/** struct kvm_run. */
export const RUN = {
  REQUEST_INTERRUPT_WINDOW: 0,
  IMMEDIATE_EXIT: 1,
  EXIT_REASON: 8,
  READY_FOR_INTERRUPT: 12,
  IF_FLAG: 13,
  CR8: 16,
  APIC_BASE: 24,
  IO_DIRECTION: 32,
  IO_SIZE: 33,
  IO_PORT: 34,
  IO_COUNT: 36,
  IO_DATA_OFFSET: 40,
  MMIO_ADDRESS: 32,
  MMIO_DATA: 40,
  MMIO_LENGTH: 48,
  MMIO_IS_WRITE: 52,
  DEBUG_EXCEPTION: 32,
  DEBUG_PC: 40,
  DEBUG_DR6: 48,
  FAIL_ENTRY_REASON: 32,
  INTERNAL_SUBERROR: 32,
  MSR_ERROR: 32,
  MSR_INDEX: 44,
  MSR_DATA: 48,
  VALID_REGS: 288,
  SYNCED_REGS: 304,
} as const;

/** KVM_SYNC_X86_REGS: KVM_RUN leaves struct kvm_regs in struct kvm_run. */
export const SYNC_REGS = 1n;

/** struct kvm_coalesced_mmio_ring, in the page of the mapping that KVM_CAP_COALESCED_MMIO says, and its entries. */
export const RING = { FIRST: 0, LAST: 4, ENTRIES: 8, SIZE: 4096 } as const;
export const POSTED = { ADDRESS: 0, LENGTH: 8, DATA: 16, SIZE: 24 } as const;
/** struct kvm_coalesced_mmio_zone. */
export const ZONE = { ADDRESS: 0, LENGTH: 8, SIZE: 16 } as const;

/** exit_reason. */
export const EXIT = {
  UNKNOWN: 0,
  EXCEPTION: 1,
  IO: 2,
  HYPERCALL: 3,
  DEBUG: 4,
  HLT: 5,
  MMIO: 6,
  IRQ_WINDOW_OPEN: 7,
  SHUTDOWN: 8,
  FAIL_ENTRY: 9,
  INTR: 10,
  SET_TPR: 11,
  TPR_ACCESS: 12,
  NMI: 16,
  INTERNAL_ERROR: 17,
  X86_RDMSR: 29,
  X86_WRMSR: 30,
} as const;

export const IO_OUT = 1;
/** Suberrors of INTERNAL_ERROR. */
export const EMULATION_FAILED = 1;
/** KVM_MEM_LOG_DIRTY_PAGES, KVM_MEM_READONLY. */
export const MEMORY_LOG_DIRTY_PAGES = 1 << 0;
export const MEMORY_READONLY = 1 << 1;

/** struct kvm_regs: sixteen general registers in KVM's order, RIP, RFLAGS. */
export const REGS_SIZE = 144;
/** By register number (RAX, RCX, RDX, RBX, RSP ...), the place in kvm_regs. */
export const GPR_ORDER = [0, 2, 3, 1, 6, 7, 4, 5, 8, 9, 10, 11, 12, 13, 14, 15] as const;
export const REGS_RIP = 128;
export const REGS_RFLAGS = 136;

/** struct kvm_sregs2, and kvm_sregs, which has the interrupt bitmap instead of flags and page-directory pointers. */
export const SREGS = {
  GDT: 192,
  IDT: 208,
  CR0: 224,
  CR2: 232,
  CR3: 240,
  CR4: 248,
  CR8: 256,
  EFER: 264,
  APIC_BASE: 272,
  SIZE: 312,
} as const;
export const SREGS2 = { FLAGS: 280, PDPTRS: 288, SIZE: 320, PDPTRS_VALID: 1n } as const;
export const SEGMENT_ORDER = ['cs', 'ds', 'es', 'fs', 'gs', 'ss', 'tr', 'ldtr'] as const;
/** struct kvm_segment. */
export const SEGMENT = { LIMIT: 8, SELECTOR: 12, TYPE: 14, LONG: 19, UNUSABLE: 22, SIZE: 24 } as const;
/** From SEGMENT.TYPE on, a byte each: type, present, dpl, db, s, l, g, avl, as bits of a descriptor's attributes. */
export const ATTRIBUTE_BYTES: readonly (readonly [shift: number, mask: number])[] = [
  [0, 15],
  [7, 1],
  [5, 3],
  [14, 1],
  [4, 1],
  [13, 1],
  [15, 1],
  [12, 1],
];

/** struct kvm_debugregs. */
export const DEBUGREGS = { DR6: 32, DR7: 40, SIZE: 128 } as const;

/** struct kvm_vcpu_events. */
export const EVENTS = {
  EXCEPTION_INJECTED: 0,
  EXCEPTION_NUMBER: 1,
  EXCEPTION_HAS_ERROR: 2,
  EXCEPTION_PENDING: 3,
  EXCEPTION_ERROR: 4,
  INTERRUPT_INJECTED: 8,
  INTERRUPT_NUMBER: 9,
  INTERRUPT_SOFT: 10,
  SHADOW: 11,
  NMI_INJECTED: 12,
  NMI_PENDING: 13,
  NMI_MASKED: 14,
  FLAGS: 20,
  SIZE: 64,
  NMI_PENDING_VALID: 1,
  SHADOW_VALID: 4,
  SHADOW_SS: 1,
  SHADOW_STI: 2,
} as const;

/** struct kvm_xsave, and kvm_xcrs: count, flags, then entries of number, reserved word, value. */
export const XSAVE_SIZE = 4096;
export const XCRS = { COUNT: 0, FIRST_VALUE: 16, SIZE: 392 } as const;

/** Lists: a header, then entries. */
export const LIST_HEADER = 8;
export const MSR_ENTRY = { DATA: 8, SIZE: 16 } as const;
export const CPUID_ENTRY = { INDEX: 4, FLAGS: 8, EAX: 12, SIZE: 40, SIGNIFICANT_INDEX: 1 } as const;

/** struct kvm_guest_debug: control, pad, eight debug registers. */
export const GUEST_DEBUG = { REGISTERS: 8, SIZE: 72, ENABLE: 1, SINGLE_STEP: 2, USE_HW_BP: 1 << 17 } as const;

/** struct kvm_enable_cap: number, flags, arguments. */
export const ENABLE_CAP = { ARGS: 8, SIZE: 104 } as const;
/** KVM_CAP_X86_USER_SPACE_MSR: accesses that the kernel would answer with #GP, and those of MSRs that it does not know. */
export const MSR_EXIT_INVALID = 1;
export const MSR_EXIT_UNKNOWN = 2;
