/** FSIN, FCOS, FSINCOS, FPTAN, FPATAN, F2XM1, FYL2X, FYL2XP1. Precision control does not concern them. */
import { ST_FAULT, ST_NEXT } from "../op";
import { exp2m1, ylog2x, ylog2xp1 } from "../softfloat/logarithmic";
import { exponent80, pack80 } from "../softfloat/round";
import { atan2, cos, inRange, sin, tan } from "../softfloat/trigonometric";
import {
  accept, begin, finish, isFull, overflowTwice, pushBits, pushSt, underflow, underflowTwice,
} from "./result";
import { clearC2, FSW_C2, isEmpty, note, setSt, track, x87Blocked } from "./state";

/** Functions of an angle: C2 says that ST(0) is too large, and then nothing else happens. */
// @ts-ignore: decorator
@inline function beginAngle(cpu: usize): void {
  begin(cpu);
  clearC2(cpu);
}
function angle(cpu: usize): bool {
  pushSt(cpu, 0);
  if (inRange()) return true;
  note(cpu, FSW_C2);
  return false;
}

export function fsin(cpu: usize, op: usize): i32 {
  if (x87Blocked(cpu)) return ST_FAULT;
  track(cpu, op, 0xd9);
  beginAngle(cpu);
  if (isEmpty(cpu, 0)) return underflow(cpu, 0, 0);
  if (!angle(cpu)) return ST_NEXT;
  sin();
  return finish(cpu, 0, 0);
}

export function fcos(cpu: usize, op: usize): i32 {
  if (x87Blocked(cpu)) return ST_FAULT;
  track(cpu, op, 0xd9);
  beginAngle(cpu);
  if (isEmpty(cpu, 0)) return underflow(cpu, 0, 0);
  if (!angle(cpu)) return ST_NEXT;
  cos();
  return finish(cpu, 0, 0);
}

/** ST(0) becomes the sine, then the cosine is pushed. */
export function fsincos(cpu: usize, op: usize): i32 {
  if (x87Blocked(cpu)) return ST_FAULT;
  track(cpu, op, 0xd9);
  beginAngle(cpu);
  if (isEmpty(cpu, 0)) return underflowTwice(cpu);
  if (isFull(cpu)) return overflowTwice(cpu);
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
  beginAngle(cpu);
  if (isEmpty(cpu, 0)) return underflowTwice(cpu);
  if (isFull(cpu)) return overflowTwice(cpu);
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
