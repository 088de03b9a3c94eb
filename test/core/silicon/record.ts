/** What run.c reads and writes: machine code and the state around it, in 248 bytes. */
export const RECORD = 248;
/** Up to 15 bytes; byte 15 is their number. */
export const R_CODE = 0;
/** Memory at [rdi], which is a multiple of 32. */
export const R_MEM = 16;
export const MEM_BYTES = 32;
/** XMM0, XMM1, XMM2. */
export const R_XMM0 = 48;
export const XMM_BYTES = 48;
export const R_RAX = 96;
export const R_RCX = 104;
export const R_RDX = 112;
export const R_FLAGS = 120;
export const R_MXCSR = 128;
/** Out: the signal that the instruction raised, or 0. */
export const R_SIGNAL = 132;
/** The x87 state as FNSAVE stores it in its 32-bit protected-mode format. */
export const R_X87 = 136;
export const X87_BYTES = 108;
/** The registers in it, ST(0) first, 10 bytes each. */
export const R_ST = R_X87 + 28;
export const SIGILL = 4;
export const SIGFPE = 8;
export const SIGSEGV = 11;
