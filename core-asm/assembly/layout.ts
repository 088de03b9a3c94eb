/**
 * Where everything lives in a vCPU's state block, as byte offsets from its base pointer `cpu`. Plain constants, so that
 * the same file serves AssemblyScript (the core) and TypeScript (the driver, which reads and writes the state).
 * Little endian; a general register's low byte is at its offset, AH's byte one above AL's.
 */

// --- general registers: 16 x u64, in encoding order -----------------------------------------------------------------
export const GPR = 0x000;
export const RAX = 0x000;
export const RCX = 0x008;
export const RDX = 0x010;
export const RBX = 0x018;
export const RSP = 0x020;
export const RBP = 0x028;
export const RSI = 0x030;
export const RDI = 0x038;
export const R8 = 0x040;
export const R11 = 0x058;
/** Always zero: stands in for an absent base or index register. */
export const ZERO = 0x080;

// --- instruction pointer and flags -----------------------------------------------------------------------------------
/** u64: offset of the next instruction from the CS base. While an instruction runs, see pageRip and curOp instead. */
export const RIP = 0x088;
/** i64: the last result, sign-extended from its width (see flags.ts). */
export const FLAG_RES = 0x090;
/** u64: carries of the last result and corrections (see flags.ts). */
export const FLAG_AUX = 0x098;
/** u32: every RFLAGS bit that is not OF SF ZF AF PF CF; bit 1 set. */
export const EFLAGS = 0x0a0;
/** u32: current privilege level. */
export const CPL = 0x0a4;

// --- interpreter context ---------------------------------------------------------------------------------------------
/** u32: the decoded instruction being executed. */
export const CUR_OP = 0x0a8;
/** u32: where the current straight line was entered; instructions since then are not yet in ICOUNT. */
export const START_OP = 0x0ac;
/** Bytes of a decoded instruction (op.ts). */
export const OP_SIZE = 32;
/** u64: what RIP would be at offset 0 of the current code page (modulo 2^64). */
export const PAGE_RIP = 0x0b0;
/** u64: instructions retired. */
export const ICOUNT = 0x0b8;
/** u32: the current code page's table of decoded instructions by page offset. */
export const PAGE_OPS = 0x0c0;
/** u32: everything that decoding depends on (see cache.ts). */
export const MODE_KEY = 0x0c4;
/** u64: mask of the stack pointer: 0xffff, 0xffffffff or all ones. */
export const SP_MASK = 0x0c8;
/** u32: nonzero when SS needs its base added or its limit checked. */
export const SS_SEGMENTED = 0x0d0;
/** u32: nonzero in 64-bit code (EFER.LMA and CS.L). */
export const CODE64 = 0x0d4;
/** u32: what RIP is masked with outside 64-bit code: 0xffff or 0xffffffff is by operand size; this is nonzero for D=1. */
export const CODE32 = 0x0d8;
/** u32: the current TLB (supervisor or user). */
export const TLB_PTR = 0x0dc;
/** u64: generation in bits 11:0 of valid tags of the fetch TLBs. */
export const TLB_GEN = 0x0e0;
/** u64: always 4096: an index register for RIP-relative displacements near 2^31 (see decode.ts). */
export const CONST_4096 = 0x0e8;

// --- exceptions and events -------------------------------------------------------------------------------------------
/** i32: vector of the exception that the current instruction raised, or -1. */
export const EXC_VECTOR = 0x0f0;
/** u32: its error code. */
export const EXC_ERROR = 0x0f4;
/** i32: vector being delivered (for double faults), or -1. */
export const DELIVERING = 0x0f8;
/** u32: 1 after HLT until an event. */
export const HALTED = 0x0fc;
/** u32: 1 while interrupts are held off for one instruction (STI, MOV SS, POP SS). */
export const SHADOW = 0x100;
/** u32: level of the INTR pin, written by the driver. */
export const INTR = 0x104;
/** u32: an NMI is latched. */
export const NMI_PENDING = 0x108;
/** u32: NMIs are blocked until IRET. */
export const NMI_BLOCKED = 0x10c;
/** u32: 1 after a triple fault. */
export const SHUTDOWN = 0x110;
/** u32: the driver wants run() to return. */
export const KICK = 0x114;
/** u32: a #DB for TF is due after the current instruction. */
export const STEP_PENDING = 0x118;
/** u32: the current fetch TLB (supervisor or user). */
export const FTLB_PTR = 0x11c;
/** u64: AND mask of physical addresses: all ones, or bit 20 clear while A20 is off. */
export const A20_MASK = 0x120;
/** u32: how exceptions are logged: bit 0 = report every delivery to the driver (-d int). */
export const TRACE = 0x128;
/** u32: 1 while an external event (interrupt, NMI) is delivered: sets EXT in error codes. */
export const EXTERNAL = 0x12c;
/** u64: run() looks at events once ICOUNT reaches this; 0 makes it look at the next jump. */
export const ICOUNT_END = 0x130;
/** u32: lowest page offset of the current code page that lies within the CS limit's low end (nonzero if CS.base is not page-aligned). */
export const PAGE_LOW = 0x138;

// --- segments: 8 x 32 bytes ------------------------------------------------------------------------------------------
export const SEG = 0x140;
export const SEG_SIZE = 0x20;
export const ES = 0;
export const CS = 1;
export const SS = 2;
export const DS = 3;
export const FS = 4;
export const GS = 5;
export const LDTR = 6;
export const TR = 7;
/** u64 within a segment. */
export const SEG_BASE = 0x00;
/** u32: the 16-bit selector. */
export const SEG_SELECTOR = 0x08;
/** u32: descriptor bits 55:40 (type 3:0, S 4, DPL 6:5, P 7, AVL 12, L 13, D/B 14, G 15). */
export const SEG_ATTR = 0x0c;
/** u32: limit in bytes (G applied), as the descriptor has it. */
export const SEG_LIMIT = 0x10;
/** u32: lowest valid offset (limit + 1 when expand-down, else 0; 1 with SEG_HI 0 when unusable). */
export const SEG_LO = 0x14;
/** u32: highest valid offset. */
export const SEG_HI = 0x18;
/** u32: SEG_READ | SEG_WRITE as the type allows. */
export const SEG_ACCESS = 0x1c;
export const SEG_READ = 1;
export const SEG_WRITE = 2;

// --- system registers ------------------------------------------------------------------------------------------------
export const GDTR_BASE = 0x240;
export const GDTR_LIMIT = 0x248;
export const IDTR_BASE = 0x250;
export const IDTR_LIMIT = 0x258;
export const CR0 = 0x260;
export const CR2 = 0x268;
export const CR3 = 0x270;
export const CR4 = 0x278;
export const EFER = 0x280;
export const XCR0 = 0x288;
/** 8 x u64; DR4 and DR5 unused. */
export const DR = 0x290;
export const STAR = 0x2d0;
export const LSTAR = 0x2d8;
export const CSTAR = 0x2e0;
export const SFMASK = 0x2e8;
export const KERNEL_GS_BASE = 0x2f0;
export const SYSENTER_CS = 0x2f8;
export const SYSENTER_ESP = 0x300;
export const SYSENTER_EIP = 0x308;
export const PAT = 0x310;
export const TSC_AUX = 0x318;
/** u64: added to the driver's time-stamp counter. */
export const TSC_OFFSET = 0x320;
export const MISC_ENABLE = 0x328;
export const MTRR_DEF_TYPE = 0x330;
/** 11 x u64: fixed-range MTRRs in MSR order (250, 258, 259, 268..26F). */
export const MTRR_FIXED = 0x338;
/** 8 x (base u64, mask u64). */
export const MTRR_VAR = 0x390;
/** 10 banks x (CTL, STATUS, ADDR, MISC) u64. */
export const MCE_BANKS = 0x410;
export const MCG_STATUS = 0x550;
export const MCG_CTL = 0x558;
export const SPEC_CTRL = 0x560;
export const TSC_ADJUST = 0x568;
export const SMBASE = 0x570;
/** u64: IA32_BIOS_SIGN_ID. */
export const UCODE_REV = 0x578;
/** 4 x u64: the page-directory-pointer entries of PAE paging, as CR3 was loaded (SDM vol. 3A 4.4.1). */
export const PDPTE = 0x580;
/** u32 twice: lengths of the lists at TLB_LISTS. */
export const TLB_LISTED = 0x5a0;

/** Derived from CS by modeChanged: linear address of code = (RIP + CODE_BASE) & CODE_MASK; u64 each. */
export const CODE_BASE = 0x5c0;
export const CODE_MASK = 0x5c8;
/** u64: highest offset of the code segment; all ones in 64-bit code. */
export const CODE_LIMIT = 0x5d0;

/** u32: rights of protection keys: bit 2i denies data accesses to pages with key i, bit 2i + 1 writes (SDM vol. 3A 4.6.2). */
export const PKRU = 0x5d8;
/** u32: the FERR# pin is asserted (SDM vol. 1, 8.7.2). */
export const FERR = 0x5dc;
/** u32: an event has been delivered since MONITOR: MWAIT does not wait. */
export const MONITOR_LOST = 0x5e0;
/** u32: the processor is in system management mode. */
export const SMM = 0x5e4;
/** u32: an SMI is latched. */
export const SMI_PENDING = 0x5e8;

/** u32: what entries of the jump cache must have to be good (translate/jumps.ts). */
export const JUMP_CONTEXT = 0x5ec;
/** u32: the physical map has changed under the instruction that runs: what comes after it is to be looked up again. */
export const MAP_CHANGED = 0x5f4;

/** u64: IA32_PKRS: the same for supervisor pages, under CR4.PKS. */
export const PKRS = 0x5f8;

// --- floating point --------------------------------------------------------------------------------------------------
/** 8 x 16 bytes: physical registers R0..R7 (not ST(i)): significand u64, then sign and exponent u16. MM0..7 alias the significands. */
export const FPR = 0x600;
/** u32: control word. */
export const FCW = 0x680;
/** u32: status word without TOP (bits 13:11 zero). */
export const FSW = 0x684;
/** u32: TOP, 0..7. */
export const FTOP = 0x688;
/** u32: bit i set = physical register i is empty. */
export const FEMPTY = 0x68c;
/** u32: last opcode, 11 bits. */
export const FOP = 0x690;
/** u32: selectors of the last instruction and operand. */
export const FCS = 0x694;
export const FDS = 0x698;
export const MXCSR = 0x69c;
/** u64: offset of the last instruction and operand. */
export const FIP = 0x6a0;
export const FDP = 0x6a8;

// --- breakpoints of a debugger outside: written by the driver, see stops.ts ----------------------------------------------
/** STOPS_MOST x u64: linear addresses. */
export const STOPS = 0x6b0;
export const STOPS_MOST = 4;
/** u32: how many there are. */
export const STOPS_COUNT = 0x6d0;
/** u32: run() has returned for the instruction at RIP: it is executed now. */
export const STOP_PASSED = 0x6d4;

// --- vector registers --------------------------------------------------------------------------------------------------
/** 16 x 16 bytes. */
export const XMM = 0x700;
/** 16 x 16 bytes: upper halves of YMM0..15. */
export const YMM_HIGH = 0x800;
/** 128 bytes for helpers that need memory (no state). */
export const SCRATCH = 0x900;
/** 16 bytes: the code bytes of an instruction that cannot be decoded in place; then its two decoded instructions. */
export const FETCH_BYTES = 0x980;
export const FETCH_OPS = 0x9a0;

// --- CPUID table: filled by the driver -------------------------------------------------------------------------------
/** u32: number of entries; then entries of 24 bytes: leaf, subleaf (or ~0 for any), eax, ebx, ecx, edx. */
export const CPUID_COUNT = 0xa00;
export const CPUID_ENTRIES = 0xa08;
export const CPUID_MAX = 60;

// --- flags as translated code leaves them: see translate/lazy.ts ------------------------------------------------------
/** u32: what kind of result they follow from; 0 = FLAG_RES and FLAG_AUX are good. */
export const LAZY_KIND = 0xfb0;
/** Result and operands: u32 each, for widths up to 32 bits. */
export const LAZY_R32 = 0xfb4;
export const LAZY_A32 = 0xfb8;
export const LAZY_B32 = 0xfbc;
/** Likewise u64. */
export const LAZY_R64 = 0xfc0;
export const LAZY_A64 = 0xfc8;
export const LAZY_B64 = 0xfd0;

// --- instructions counted by translated code: see translate/leave.ts -----------------------------------------------------
/** u64: ICOUNT + the region's local LEFT, at any time; i32: that local when the region has been left. */
export const REGION_BASE = 0xfd8;
export const REGION_LEFT = 0xfe0;

// --- TLBs ------------------------------------------------------------------------------------------------------------
export const TLB_ENTRIES = 4096;
export const TLB_ENTRY_SIZE = 32;
/** TLB_COUNT tables of TLB_ENTRIES x TLB_ENTRY_SIZE each, see MMU_*. */
export const TLB = 0x1000;
export const TLB_BYTES = 0x20000;
export const TLB_COUNT = 4;
/** The table of supervisor accesses; under CR4.SMAP it holds no user pages. */
export const MMU_SUPERVISOR = 0;
export const MMU_USER = 1;
/** Supervisor accesses under CR4.SMAP while EFLAGS.AC allows user pages. */
export const MMU_SUPERVISOR_AC = 2;
/** User accesses with alignment checking: stays empty, so that every access takes the slow path, which checks. */
export const MMU_USER_AC = 3;
/** u64 within an entry: linear page | SLOW, if need be (see tlb.ts); all ones = no translation for reads / writes. */
export const TLB_READ = 0x00;
export const TLB_WRITE = 0x08;
/** u32: host address = u32(linear) + addend. */
export const TLB_ADDEND = 0x10;
/** u32: log2 of the page size in bits 7:0, TLBF_GLOBAL. */
export const TLB_FLAGS = 0x14;
/** u64: physical page address. */
export const TLB_PHYS = 0x18;
/** The page is global (CR4.PGE). */
export const TLBF_GLOBAL = 0x100;
/** The entry is on the list of pages that are not global, or of those that are. */
export const TLBF_LISTED = 0x200;
export const TLBF_LISTED_GLOBAL = 0x400;

/** Fetch TLBs, supervisor then user; same geometry. Entry: tag u64, ops u32, key u32, phys u64, host u32. */
export const FTLB = 0x81000;
export const FTLB_TAG = 0x00;
export const FTLB_OPS = 0x08;
export const FTLB_KEY = 0x0c;
export const FTLB_PHYS = 0x10;

/** Which entries of the TLBs have been filled since the last flush: u16 numbers, first of pages that are not global, then of those that are. */
export const TLB_LISTS = 0xc1000;

/** Where parts of large pages are in the TLBs: TLB_LARGE_CLASSES x u8, see tlb.ts. */
export const TLB_LARGE = 0xd1000;
export const TLB_LARGE_CLASSES = 1024;

/** Bytes of one vCPU's state. */
export const CPU_SIZE = 0xd2000;

/** Physical-address width in bits, as CPUID 8000_0008 says and reserved bits of paging structures follow. */
export const MAXPHYADDR = 40;
