/** What run.c reads and writes: machine code and the state around it. */
export const RECORD = 1160;
/** Up to 15 bytes; byte 15 is their number. */
export const R_CODE = 0;
/** Memory at [rdi], which is a multiple of 64. */
export const R_MEM = 16;
export const MEM_BYTES = 896;
/** So much of it do operands have; the rest is for images of state. */
export const OPERAND_BYTES = 64;
/** XMM0, XMM1, XMM2; the other registers are zero. */
export const R_XMM0 = 912;
export const XMM_BYTES = 48;
/** The upper halves of YMM0, YMM1, YMM2. */
export const R_HIGH = 960;
export const R_RAX = 1008;
export const R_RCX = 1016;
export const R_RDX = 1024;
export const R_FLAGS = 1032;
export const R_MXCSR = 1040;
/** Out: the signal that the instruction raised, or 0. */
export const R_SIGNAL = 1044;
/** The x87 state as FNSAVE stores it in its 32-bit protected-mode format. */
export const R_X87 = 1048;
export const X87_BYTES = 108;
/** The registers in it, ST(0) first, 10 bytes each. */
export const R_ST = R_X87 + 28;
/** u32: 64, or 32 for 32-bit code in compatibility mode. */
export const R_MODE = 1156;
export const SIGILL = 4;
export const SIGFPE = 8;
export const SIGSEGV = 11;
