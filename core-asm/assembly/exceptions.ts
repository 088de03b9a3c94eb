/**
 * Exception vectors (SDM vol. 3A, table 6-1) and the two ways to report one. Delivery is in interrupts.ts; here it is only
 * noted in the state, together with its error code, for the run loop to find.
 */
import { envUnwind } from "./env";
import { EXC_ERROR, EXC_VECTOR } from "./layout";
import { ST_FAULT } from "./op";

export const X_DE: i32 = 0;
export const X_DB: i32 = 1;
export const X_NMI: i32 = 2;
export const X_BP: i32 = 3;
export const X_OF: i32 = 4;
export const X_BR: i32 = 5;
export const X_UD: i32 = 6;
export const X_NM: i32 = 7;
export const X_DF: i32 = 8;
export const X_TS: i32 = 10;
export const X_NP: i32 = 11;
export const X_SS: i32 = 12;
export const X_GP: i32 = 13;
export const X_PF: i32 = 14;
export const X_MF: i32 = 16;
export const X_AC: i32 = 17;
export const X_MC: i32 = 18;
export const X_XM: i32 = 19;

/** Notes an exception; for `return fault(...)` in a handler. */
export function fault(cpu: usize, vector: i32, error: u32): i32 {
  store<i32>(cpu, vector, EXC_VECTOR);
  store<u32>(cpu, error, EXC_ERROR);
  return ST_FAULT;
}

/** Notes an exception and leaves the instruction at once. Never returns. */
export function raise(cpu: usize, vector: i32, error: u32): void {
  fault(cpu, vector, error);
  envUnwind();
}

/** Leaves the instruction if a status-code function has noted an exception. */
// @ts-ignore: decorator
@inline export function unwindOnFault(cpu: usize): void {
  if (load<i32>(cpu, EXC_VECTOR) >= 0) envUnwind();
}
