/** What regions import from the core, by function index; module.ts declares them in this order. */
export const I_HOST_TO_READ: u32 = 0;
export const I_HOST_TO_WRITE: u32 = 1;
export const I_RUN_HANDLER: u32 = 2;
export const I_LEAVE_HELPER: u32 = 3;
export const I_SETTLE: u32 = 4;
export const I_MUL_HIGH_U: u32 = 5;
export const I_MUL_HIGH_S: u32 = 6;
export const I_CARRY: u32 = 7;
export const I_RUN_X87: u32 = 8;
export const IMPORTED: u32 = 9;
