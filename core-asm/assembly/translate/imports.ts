/** What regions import from the core, by function index; module.ts declares them in this order. They are named a, b, ..., the memory M. */
export const I_HOST_TO_READ: u32 = 0;
export const I_HOST_TO_WRITE: u32 = 1;
export const I_RUN_HANDLER: u32 = 2;
export const I_LEAVE_HELPER: u32 = 3;
export const I_SETTLE: u32 = 4;
export const I_MUL_HIGH_U: u32 = 5;
export const I_MUL_HIGH_S: u32 = 6;
export const I_CARRY: u32 = 7;
export const I_SLOW_X87: u32 = 8;
export const I_STORE_STACK: u32 = 9;
export const I_X87_SUM: u32 = 10;
export const I_X87_PRODUCT: u32 = 11;
export const I_X87_DIFFERENCE: u32 = 12;
export const I_X87_QUOTIENT: u32 = 13;
export const I_X87_OF_SINGLE: u32 = 14;
export const I_X87_OF_DOUBLE: u32 = 15;
export const I_X87_OF_INTEGER: u32 = 16;
export const I_X87_TO_SINGLE: u32 = 17;
export const I_X87_TO_DOUBLE: u32 = 18;
export const I_STORE_STEP: u32 = 19;
export const I_CALL_REGION: u32 = 20;
export const I_SET_CARRY: u32 = 21;
export const IMPORTED: u32 = 22;

/** By import, its type: parameters and, after a colon, the result; i is i32, l is i64. */
export const SIGNATURES: StaticArray<string> = [
  "ili:i", "ili:i", "ii:i", "iii:i", "i:", "ll:l", "ll:l", "i:i", "iiili:", "iiiiiiil:", "iiii:i",
  "iiii:i", "iiii:i", "iiii:i", "ii:i", "il:i", "il:i", "iii:i", "iii:i", "iil:", "iiii:i", "ii:",
];
/** That of a region: CPU and block; status. */
export const REGION_SIGNATURE: string = "ii:i";
