/** What decoding and translating depend on besides the bytes: bits of MODE_KEY. */

/** Code size: 0 = 16, 1 = 32, 2 = 64 bits. */
export const KEY_SIZE: u32 = 3;
/** ES, CS, SS and DS are flat, and the stack is 32 bits wide. */
export const KEY_FLAT: u32 = 4;
/** Real-address or virtual-8086 mode, where there is no VEX. */
export const KEY_REAL: u32 = 8;
