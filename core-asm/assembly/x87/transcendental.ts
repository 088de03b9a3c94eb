/** FSIN, FCOS, FSINCOS, FPTAN, FPATAN, F2XM1, FYL2X, FYL2XP1. Precision control does not concern them. */
import { FSW } from "../layout";
import { ST_FAULT, ST_NEXT } from "../op";
import { exp2m1, ylog2x, ylog2xp1 } from "../softfloat/logarithmic";
import { exponent80, pack80 } from "../softfloat/round";
import { atan2, cos, inRange, sin, tan } from "../softfloat/trigonometric";
import {
  accept, begin, finish, INDEFINITE_EXP, INDEFINITE_SIG, isFull, overflow, pushBits, pushSt, underflow, underflows,
} from "./result";
import { FSW_C2, isEmpty, setSt, track, x87Blocked } from "./state";

/** Starts a function of an angle: C2 says that ST(0) is too large, and then nothing else happens. */
function angle(cpu: usize): bool {
  pushSt(cpu, 0);
  const fits = inRange();
  const fsw = load<u32>(cpu, FSW) & ~FSW_C2;
  store<u32>(cpu, fits ? fsw : fsw | FSW_C2, FSW);
  return fits;
}

export function fsin(cpu: usize, op: usize): i32 {
  if (x87Blocked(cpu)) return ST_FAULT;
  track(cpu, op, 0xd9);
  begin(cpu);
  if (isEmpty(cpu, 0)) return underflow(cpu, 0, 0);
  if (!angle(cpu)) return ST_NEXT;
  sin();
  return finish(cpu, 0, 0);
}

export function fcos(cpu: usize, op: usize): i32 {
  if (x87Blocked(cpu)) return ST_FAULT;
  track(cpu, op, 0xd9);
  begin(cpu);
  if (isEmpty(cpu, 0)) return underflow(cpu, 0, 0);
  if (!angle(cpu)) return ST_NEXT;
  cos();
  return finish(cpu, 0, 0);
}

/** An empty ST(0) for instructions with two results. */
function underflowTwice(cpu: usize): i32 {
  if (underflows(cpu)) {
    setSt(cpu, 0, INDEFINITE_SIG, INDEFINITE_EXP);
    pushBits(cpu, INDEFINITE_SIG, INDEFINITE_EXP);
  }
  return ST_NEXT;
}

/** ST(0) becomes the sine, then the cosine is pushed. */
export function fsincos(cpu: usize, op: usize): i32 {
  if (x87Blocked(cpu)) return ST_FAULT;
  track(cpu, op, 0xd9);
  begin(cpu);
  if (isEmpty(cpu, 0)) return underflowTwice(cpu);
  if (isFull(cpu)) return overflow(cpu);
  if (!angle(cpu)) return ST_NEXT;
  sin();
  const sine = pack80();
  const exp = exponent80;
  cos();
  const cosine = pack80();
  if (!accept(cpu)) return ST_NEXT;
  setSt(cpu, 0, sine, exp);
  pushBits(cpu, cosine, exponent80);
  return ST_NEXT;
}

/** ST(0) becomes the tangent, then 1.0 is pushed (a NaN is pushed again). */
export function fptan(cpu: usize, op: usize): i32 {
  if (x87Blocked(cpu)) return ST_FAULT;
  track(cpu, op, 0xd9);
  begin(cpu);
  if (isEmpty(cpu, 0)) return underflowTwice(cpu);
  if (isFull(cpu)) return overflow(cpu);
  if (!angle(cpu)) return ST_NEXT;
  tan();
  const sig = pack80();
  if (!accept(cpu)) return ST_NEXT;
  const exp = exponent80;
  setSt(cpu, 0, sig, exp);
  if ((exp & 0x7fff) == 0x7fff) pushBits(cpu, sig, exp);
  else pushBits(cpu, 0x8000000000000000, 0x3fff);
  return ST_NEXT;
}

export function f2xm1(cpu: usize, op: usize): i32 {
  if (x87Blocked(cpu)) return ST_FAULT;
  track(cpu, op, 0xd9);
  begin(cpu);
  if (isEmpty(cpu, 0)) return underflow(cpu, 0, 0);
  pushSt(cpu, 0);
  exp2m1();
  return finish(cpu, 0, 0);
}

/** Starts a function of ST(1) and ST(0), whose result replaces ST(1) before a pop. */
function two(cpu: usize, op: usize): bool {
  track(cpu, op, 0xd9);
  begin(cpu);
  if (isEmpty(cpu, 0) || isEmpty(cpu, 1)) {
    underflow(cpu, 1, 1);
    return false;
  }
  pushSt(cpu, 1);
  pushSt(cpu, 0);
  return true;
}

export function fyl2x(cpu: usize, op: usize): i32 {
  if (x87Blocked(cpu)) return ST_FAULT;
  if (!two(cpu, op)) return ST_NEXT;
  ylog2x();
  return finish(cpu, 1, 1);
}

export function fyl2xp1(cpu: usize, op: usize): i32 {
  if (x87Blocked(cpu)) return ST_FAULT;
  if (!two(cpu, op)) return ST_NEXT;
  ylog2xp1();
  return finish(cpu, 1, 1);
}

export function fpatan(cpu: usize, op: usize): i32 {
  if (x87Blocked(cpu)) return ST_FAULT;
  if (!two(cpu, op)) return ST_NEXT;
  atan2();
  return finish(cpu, 1, 1);
}
