/**
 * String instructions: MOVS, STOS, LODS, SCAS, CMPS, INS, OUTS, alone and repeated (SDM vol. 2B, REP).
 *
 * A repeated instruction does at most CHUNK elements per call, then returns ST_AGAIN, so that interrupts get in. While both
 * sides are plain memory it works by batches: as many elements as lie in one page each; all else goes element by element
 * through the accessors. Registers are written after every element or batch, so that a fault leaves the elements before it done.
 * The flags of SCAS and CMPS are written when the instruction ends: a fault leaves those from before it (SDM, REP).
 */
import { directHost, linLoad, linStore } from "./access";
import { subFlags } from "./arith";
import { watchPort } from "./breakpoints";
import { envPortRead, envPortWrite } from "./env";
import { eventDue } from "./events";
import { unwindOnFault } from "./exceptions";
import { ES, RAX, RDI, RDX, RSI, SEG_READ, SEG_WRITE } from "./layout";
import { misaligned, slowCheckWrite } from "./linear";
import { ST_AGAIN, ST_NEXT, opRep, opSeg, opSize } from "./op";
import { checkPort, portWidth } from "./portio";
import { addressMask, advance, batch, batchHost, copy, countDown, done, elements, fill, interrupted, isDown, linear, mustLook, pause, singly } from "./repeat";
import { dataTable } from "./tlb";

// --- MOVS, STOS, LODS ------------------------------------------------------------------------------------------------

// @ts-ignore: decorator
@inline
function movs<T>(cpu: usize, op: usize): i32 {
  if (mustLook(cpu, op)) return ST_AGAIN;
  const mask = addressMask(op);
  const source = opSeg(op);
  let left = elements(cpu, op);
  while (left) {
    const from = load<u64>(cpu, RSI) & mask;
    const to = load<u64>(cpu, RDI) & mask;
    let n = left == 1 ? 0 : batch(cpu, source, from, batch(cpu, ES, to, left, sizeof<T>()), sizeof<T>());
    const fromHost = n ? batchHost(cpu, op, source, from, n, sizeof<T>(), false) : 0;
    const toHost = fromHost ? batchHost(cpu, op, ES, to, n, sizeof<T>(), true) : 0;
    if (toHost) {
      copy<T>(toHost, fromHost, n, isDown(cpu));
    } else {
      const value = linLoad<T>(cpu, linear(cpu, source, from, sizeof<T>(), SEG_READ));
      linStore<T>(cpu, linear(cpu, ES, to, sizeof<T>(), SEG_WRITE), value);
      n = 1;
      left = singly(left);
    }
    advance(cpu, op, RSI, n, sizeof<T>());
    advance(cpu, op, RDI, n, sizeof<T>());
    countDown(cpu, op, n);
    left -= n;
    if (!toHost && interrupted(cpu, op)) break;
  }
  return pause(cpu, op);
}

// @ts-ignore: decorator
@inline
function stos<T>(cpu: usize, op: usize): i32 {
  if (mustLook(cpu, op)) return ST_AGAIN;
  const mask = addressMask(op);
  const value = load<T>(cpu, RAX);
  let left = elements(cpu, op);
  while (left) {
    const to = load<u64>(cpu, RDI) & mask;
    let n = left == 1 ? 0 : batch(cpu, ES, to, left, sizeof<T>());
    const host = n ? batchHost(cpu, op, ES, to, n, sizeof<T>(), true) : 0;
    if (host) {
      fill<T>(host, value, n);
    } else {
      linStore<T>(cpu, linear(cpu, ES, to, sizeof<T>(), SEG_WRITE), value);
      n = 1;
      left = singly(left);
    }
    advance(cpu, op, RDI, n, sizeof<T>());
    countDown(cpu, op, n);
    left -= n;
    if (!host && interrupted(cpu, op)) break;
  }
  return pause(cpu, op);
}

// @ts-ignore: decorator
@inline
function lods<T>(cpu: usize, op: usize): i32 {
  if (mustLook(cpu, op)) return ST_AGAIN;
  const mask = addressMask(op);
  for (let left = singly(elements(cpu, op)); left; left--) {
    const value = linLoad<T>(cpu, linear(cpu, opSeg(op), load<u64>(cpu, RSI) & mask, sizeof<T>(), SEG_READ));
    if (sizeof<T>() == 4) store<u64>(cpu, <u64>value, RAX);
    else store<T>(cpu, value, RAX);
    advance(cpu, op, RSI, 1, sizeof<T>());
    countDown(cpu, op, 1);
    if (eventDue(cpu)) break;
  }
  return pause(cpu, op);
}

export function movsb(cpu: usize, op: usize): i32 { return movs<u8>(cpu, op); }
export function movsv(cpu: usize, op: usize): i32 {
  const size = opSize(op);
  return size == 4 ? movs<u32>(cpu, op) : size == 8 ? movs<u64>(cpu, op) : movs<u16>(cpu, op);
}

export function stosb(cpu: usize, op: usize): i32 { return stos<u8>(cpu, op); }
export function stosv(cpu: usize, op: usize): i32 {
  const size = opSize(op);
  return size == 4 ? stos<u32>(cpu, op) : size == 8 ? stos<u64>(cpu, op) : stos<u16>(cpu, op);
}

export function lodsb(cpu: usize, op: usize): i32 { return lods<u8>(cpu, op); }
export function lodsv(cpu: usize, op: usize): i32 {
  const size = opSize(op);
  return size == 4 ? lods<u32>(cpu, op) : size == 8 ? lods<u64>(cpu, op) : lods<u16>(cpu, op);
}

// --- SCAS, CMPS ------------------------------------------------------------------------------------------------------

/** After comparing a and b: does the prefix end the repetition (REPE at a difference, REPNE at a match)? */
// @ts-ignore: decorator
@inline function ends(rep: u32, equal: bool): bool { return (rep == 1 && !equal) || (rep == 2 && equal); }

// @ts-ignore: decorator
@inline
function scas<T>(cpu: usize, op: usize): i32 {
  if (mustLook(cpu, op)) return ST_AGAIN;
  const mask = addressMask(op);
  const rep = opRep(op);
  const down = isDown(cpu);
  const wanted = load<T>(cpu, RAX);
  let found = wanted;
  let left = elements(cpu, op);
  if (!left) return ST_NEXT;
  let ended = false;
  while (left && !ended) {
    const at = load<u64>(cpu, RDI) & mask;
    let n = left == 1 ? 0 : batch(cpu, ES, at, left, sizeof<T>());
    const host = n ? batchHost(cpu, op, ES, at, n, sizeof<T>(), false) : 0;
    if (host) {
      let p = down ? host + (<usize>n - 1) * sizeof<T>() : host;
      let i: u64 = 0;
      while (i < n && !ended) {
        found = load<T>(p);
        ended = ends(rep, found == wanted);
        p = down ? p - sizeof<T>() : p + sizeof<T>();
        i++;
      }
      n = i;
    } else {
      found = linLoad<T>(cpu, linear(cpu, ES, at, sizeof<T>(), SEG_READ));
      ended = ends(rep, found == wanted);
      n = 1;
      left = singly(left);
    }
    advance(cpu, op, RDI, n, sizeof<T>());
    countDown(cpu, op, n);
    left -= n;
    if (!host && eventDue(cpu)) break;
  }
  const status = ended ? done(cpu) : pause(cpu, op);
  if (status != ST_AGAIN) subFlags<T>(cpu, wanted, found);
  return status;
}

// @ts-ignore: decorator
@inline
function cmps<T>(cpu: usize, op: usize): i32 {
  if (mustLook(cpu, op)) return ST_AGAIN;
  const mask = addressMask(op);
  const rep = opRep(op);
  const down = isDown(cpu);
  const first = opSeg(op);
  let a: T = 0;
  let b: T = 0;
  let left = elements(cpu, op);
  if (!left) return ST_NEXT;
  let ended = false;
  while (left && !ended) {
    const atA = load<u64>(cpu, RSI) & mask;
    const atB = load<u64>(cpu, RDI) & mask;
    let n = left == 1 ? 0 : batch(cpu, first, atA, batch(cpu, ES, atB, left, sizeof<T>()), sizeof<T>());
    const hostA = n ? batchHost(cpu, op, first, atA, n, sizeof<T>(), false) : 0;
    const hostB = hostA ? batchHost(cpu, op, ES, atB, n, sizeof<T>(), false) : 0;
    if (hostB) {
      let i: u64 = 0;
      while (i < n && !ended) {
        const at = <usize>(down ? n - 1 - i : i) * sizeof<T>();
        a = load<T>(hostA + at);
        b = load<T>(hostB + at);
        ended = ends(rep, a == b);
        i++;
      }
      n = i;
    } else {
      a = linLoad<T>(cpu, linear(cpu, first, atA, sizeof<T>(), SEG_READ));
      b = linLoad<T>(cpu, linear(cpu, ES, atB, sizeof<T>(), SEG_READ));
      ended = ends(rep, a == b);
      n = 1;
      left = singly(left);
    }
    advance(cpu, op, RSI, n, sizeof<T>());
    advance(cpu, op, RDI, n, sizeof<T>());
    countDown(cpu, op, n);
    left -= n;
    if (!hostB && eventDue(cpu)) break;
  }
  const status = ended ? done(cpu) : pause(cpu, op);
  if (status != ST_AGAIN) subFlags<T>(cpu, a, b);
  return status;
}

export function scasb(cpu: usize, op: usize): i32 { return scas<u8>(cpu, op); }
export function scasv(cpu: usize, op: usize): i32 {
  const size = opSize(op);
  return size == 4 ? scas<u32>(cpu, op) : size == 8 ? scas<u64>(cpu, op) : scas<u16>(cpu, op);
}

export function cmpsb(cpu: usize, op: usize): i32 { return cmps<u8>(cpu, op); }
export function cmpsv(cpu: usize, op: usize): i32 {
  const size = opSize(op);
  return size == 4 ? cmps<u32>(cpu, op) : size == 8 ? cmps<u64>(cpu, op) : cmps<u16>(cpu, op);
}

// --- INS, OUTS -------------------------------------------------------------------------------------------------------

// @ts-ignore: decorator
@inline
function ins<T>(cpu: usize, op: usize): i32 {
  if (mustLook(cpu, op)) return ST_AGAIN;
  const mask = addressMask(op);
  const port: u32 = load<u16>(cpu, RDX);
  let left = singly(elements(cpu, op));
  // The right to use the port is asked for even if the count is 0.
  checkPort(cpu, port, sizeof<T>());
  while (left--) {
    const lin = linear(cpu, ES, load<u64>(cpu, RDI) & mask, sizeof<T>(), SEG_WRITE);
    // A read from a port cannot be taken back: everything that can fault comes first.
    if (!directHost(cpu, lin, sizeof<T>(), true)) {
      if (!misaligned(cpu, dataTable(cpu), lin, sizeof<T>())) slowCheckWrite(cpu, lin, sizeof<T>());
      unwindOnFault(cpu);
    }
    linStore<T>(cpu, lin, <T>envPortRead(port, sizeof<T>()));
    watchPort(cpu, port, sizeof<T>());
    advance(cpu, op, RDI, 1, sizeof<T>());
    countDown(cpu, op, 1);
    if (interrupted(cpu, op)) break;
  }
  return pause(cpu, op);
}

// @ts-ignore: decorator
@inline
function outs<T>(cpu: usize, op: usize): i32 {
  if (mustLook(cpu, op)) return ST_AGAIN;
  const mask = addressMask(op);
  const port: u32 = load<u16>(cpu, RDX);
  let left = singly(elements(cpu, op));
  checkPort(cpu, port, sizeof<T>());
  while (left--) {
    const value = linLoad<T>(cpu, linear(cpu, opSeg(op), load<u64>(cpu, RSI) & mask, sizeof<T>(), SEG_READ));
    envPortWrite(port, <u32>value, sizeof<T>());
    watchPort(cpu, port, sizeof<T>());
    advance(cpu, op, RSI, 1, sizeof<T>());
    countDown(cpu, op, 1);
    if (eventDue(cpu)) break;
  }
  return pause(cpu, op);
}

export function insb(cpu: usize, op: usize): i32 { return ins<u8>(cpu, op); }
export function insv(cpu: usize, op: usize): i32 { return portWidth(op) == 4 ? ins<u32>(cpu, op) : ins<u16>(cpu, op); }
export function outsb(cpu: usize, op: usize): i32 { return outs<u8>(cpu, op); }
export function outsv(cpu: usize, op: usize): i32 { return portWidth(op) == 4 ? outs<u32>(cpu, op) : outs<u16>(cpu, op); }
