/** What run.c reads and writes: one instruction, the state before it, and then the state after it. Everything is little-endian. */
export const RECORD = 352;
/** Up to 15 bytes; byte 15 is their number. */
export const R_CODE = 0;
/** u32: 16, 32 or 64, the code size. */
export const R_MODE = 16;
/** u32, out: the exception, or NO_FAULT. */
export const R_VECTOR = 20;
/** 16 u64: RAX RCX RDX RBX RSP RBP RSI RDI R8 .. R15. */
export const R_REGISTERS = 24;
/** u64, out: where execution would go on. */
export const R_RIP = 152;
/** u64 */
export const R_FLAGS = 160;
/** The memory at DATA and at STACK. */
export const R_DATA = 168;
export const R_STACK = 216;
/** 6 u16: ES CS SS DS FS GS. Before, the mode says what is in CS. */
export const R_SELECTORS = 312;
/** u32, out: the error code of the exception. */
export const R_ERROR = 324;
/** u64, out: CR2 after a page fault. */
export const R_CR2 = 328;
/** u64 each. */
export const R_FS_BASE = 336;
export const R_GS_BASE = 344;

export const NO_FAULT = 0xffffffff;
export const DATA_BYTES = R_STACK - R_DATA;
export const STACK_BYTES = R_SELECTORS - R_STACK;
export const [ES, CS, SS, DS, FS, GS] = [0, 1, 2, 3, 4, 5];

/** The system's selector of a flat data segment. */
export const FLAT = 0x2b;

/** Each of these addresses lies in a page of its own; the pages between them are not mapped. The code page is full of INT3. */
export const CODE = 0x8800;
export const DATA = 0xa7f0;
export const STACK = 0xc7c0;
export const PAGES = [CODE, DATA, STACK].map((at) => at & ~0xfff);
