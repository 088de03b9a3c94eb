/** What run.c reads and writes: machine code and the state around it, in 328 bytes. */
export const RECORD = 328;
/** Up to 15 bytes; byte 15 is their number. */
export const R_CODE = 0;
/** Memory at [rdi], which is a multiple of 64. */
export const R_MEM = 16;
export const MEM_BYTES = 64;
/** XMM0, XMM1, XMM2. */
export const R_XMM0 = 80;
export const XMM_BYTES = 48;
/** The upper halves of YMM0, YMM1, YMM2; zeros where the host has none. */
export const R_HIGH = 128;
export const R_RAX = 176;
export const R_RCX = 184;
export const R_RDX = 192;
export const R_FLAGS = 200;
export const R_MXCSR = 208;
/** Out: the signal that the instruction raised, or 0. */
export const R_SIGNAL = 212;
/** The x87 state as FNSAVE stores it in its 32-bit protected-mode format. */
export const R_X87 = 216;
export const X87_BYTES = 108;
/** The registers in it, ST(0) first, 10 bytes each. */
export const R_ST = R_X87 + 28;
export const SIGILL = 4;
export const SIGFPE = 8;
export const SIGSEGV = 11;
