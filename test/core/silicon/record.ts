/** What run.c reads and writes: machine code and the state around it, in 208 bytes. */
export const RECORD = 208;
/** Up to 15 bytes; byte 15 is their number. */
export const R_CODE = 0;
/** The memory operand, 16 bytes, aligned, at [rdi]. */
export const R_MEM = 16;
export const R_XMM0 = 32;
export const R_XMM1 = 48;
export const R_RAX = 64;
export const R_RCX = 72;
export const R_FLAGS = 80;
export const R_MXCSR = 88;
/** Out: the signal that the instruction raised, or 0. */
export const R_SIGNAL = 92;
/** The x87 state as FNSAVE stores it in its 32-bit protected-mode format. */
export const R_X87 = 96;
/** The registers in it, ST(0) first, 10 bytes each. */
export const R_ST = R_X87 + 28;
export const SIGFPE = 8;
