/**
 * A wasm module of regions: one function each, exported by its number ("0", "1", ...), over the core's memory and functions. Profilers and
 * debuggers show a function as x86_ADDRESS, the guest-physical address of the code that it was made for.
 */
import { reserve } from "../physical";
import { IMPORTED, REGION_SIGNATURE, SIGNATURES } from "./imports";
import * as w from "./wasm";

const MAX_REGIONS: u32 = 64;
const CODE_BYTES: usize = 1 << 20;
const BODIES_BYTES: usize = 3 << 20;
/** A body may come to this much: then no other is begun. */
const BODIES_FULL: usize = 2 << 20;

let code: usize = 0;
let bodies: usize = 0;
let output: usize = 0;
let bodiesEnd: usize = 0;
/** Branch hints of all functions so far, as the section has them. */
let hints: usize = 0;
let hintsEnd: usize = 0;
let hintedFunctions: u32 = 0;
const HINTS_BYTES: usize = 1 << 20;
let functions: u32 = 0;
/** u64 by function: where its guest code is. */
const addresses: usize = memory.data(512);

export function initModule(): bool {
  code = reserve(CODE_BYTES);
  bodies = reserve(BODIES_BYTES);
  output = reserve(BODIES_BYTES + HINTS_BYTES);
  hints = reserve(HINTS_BYTES);
  return hints != 0 && code != 0 && bodies != 0 && output != 0;
}

export function startModule(): void {
  bodiesEnd = bodies;
  hintsEnd = hints;
  hintedFunctions = 0;
  functions = 0;
}
export function isModuleFull(): bool { return functions == MAX_REGIONS || bodiesEnd > bodies + BODIES_FULL || hintsEnd > hints + HINTS_BYTES / 2; }
export function functionCount(): u32 { return functions; }

/** Adds a function: `emit` writes its code, then `declare` its locals. False if that was too long. */
export function addFunction(address: u64, emit: () => void, declare: () => void): bool {
  w.startAt(code, code + CODE_BYTES);
  emit();
  if (w.isFull()) return false;
  const length = w.position() - code;
  // Locals come first, but are known last; before both comes their length, of at most 4 bytes.
  const declarations = bodiesEnd + 8;
  w.moveTo(declarations);
  declare();
  const declared = w.position() - declarations;
  keepHints(<u32>declared);
  w.moveTo(bodiesEnd);
  w.uleb(<u32>(declared + length));
  const start = w.position();
  memory.copy(start, declarations, declared);
  memory.copy(start + declared, code, length);
  bodiesEnd = start + declared + length;
  store<u64>(addresses + (functions << 3), address);
  functions++;
  return true;
}

/** "metadata.code.branch_hint". */
const HINTS_LETTERS: usize = memory.data<u8>([109,101,116,97,100,97,116,97,46,99,111,100,101,46,98,114,97,110,99,104,95,104,105,110,116]);

/** Adds a function's branch hints: offsets count from its declarations, of `declared` bytes. */
function keepHints(declared: u32): void {
  const count = w.hintCount();
  if (!count) return;
  hintedFunctions++;
  w.moveTo(hintsEnd);
  w.uleb(IMPORTED + functions);
  w.uleb(count);
  for (let i: u32 = 0; i < count; i++) {
    w.uleb(<u32>(w.hintAt(i) - code) + declared);
    w.put(1);
    w.put(w.hintOf(i));
  }
  hintsEnd = w.position();
}

/** The custom section "metadata.code.branch_hint" (proposal "branch hinting"): engines without it skip it. */
function emitHints(): void {
  const mark = startSection(0);
  w.put(25);
  for (let i = 0; i < 25; i++) w.put(load<u8>(HINTS_LETTERS + i));
  w.uleb(hintedFunctions);
  w.copy(hints, hintsEnd - hints);
  endSection(mark);
}

/** Puts the module together; returns its length. It begins at moduleStart(). */
export function finishModule(): u32 {
  store<u64>(output, 0x00000001_6d736100);
  w.moveTo(output + 8);
  emitTypes();
  emitImports();
  let mark = startSection(3);
  w.uleb(functions);
  for (let i: u32 = 0; i < functions; i++) w.uleb(T_REGION);
  endSection(mark);
  mark = startSection(7);
  w.uleb(functions);
  for (let i: u32 = 0; i < functions; i++) {
    emitNumber(i);
    w.put(0);
    w.uleb(IMPORTED + i);
  }
  endSection(mark);
  emitHints();
  mark = startSection(10);
  w.uleb(functions);
  w.copy(bodies, bodiesEnd - bodies);
  endSection(mark);
  emitNames();
  return <u32>(w.position() - output);
}
export function moduleStart(): usize { return output; }

/** A section's length is written in five bytes, whatever it is. */
function startSection(id: u32): usize {
  w.put(id);
  const mark = w.position();
  w.moveTo(mark + 5);
  return mark;
}
function endSection(mark: usize): void {
  const length = <u32>(w.position() - mark - 5);
  for (let i: u32 = 0; i < 5; i++) store<u8>(mark + i, <u8>(((length >> (7 * i)) & 0x7f) | (i < 4 ? 0x80 : 0)));
}

/** Types: that of regions, then one for each import. */
const T_REGION: u32 = 0;
const T_IMPORTS: u32 = 1;

function emitTypes(): void {
  const mark = startSection(1);
  w.uleb(T_IMPORTS + IMPORTED);
  emitType(REGION_SIGNATURE);
  for (let i: u32 = 0; i < IMPORTED; i++) emitType(unchecked(SIGNATURES[i]));
  endSection(mark);
}
function emitType(signature: string): void {
  const parameters = signature.indexOf(":");
  w.put(0x60);
  w.put(parameters);
  for (let i = 0; i < parameters; i++) emitValueType(signature.charCodeAt(i));
  const results = signature.length - parameters - 1;
  w.put(results);
  if (results) emitValueType(signature.charCodeAt(parameters + 1));
}
function emitValueType(letter: i32): void { w.put(letter == 0x69 ? w.I32 : w.I64); }

/** A name of letters; those of imports are one: a, b, ... in the order of imports.ts, M for the memory. */
function emitLetter(letter: u32): void {
  w.put(1);
  w.put(letter);
}
function emitImports(): void {
  const mark = startSection(2);
  w.uleb(IMPORTED + 1);
  for (let i: u32 = 0; i < IMPORTED; i++) {
    emitLetter(0x63);
    emitLetter(0x61 + i);
    w.put(0);
    w.uleb(T_IMPORTS + i);
  }
  emitLetter(0x63);
  emitLetter(0x4d);
  w.put(2);
  w.put(0);
  w.uleb(0);
  endSection(mark);
}

const NAME_DIGITS: u32 = 10;
const NAME_LENGTH: u32 = 4 + NAME_DIGITS;

/** The custom section "name", with the functions' names (core specification, appendix 7.4). */
function emitNames(): void {
  const section = startSection(0);
  w.put(4);
  w.put(0x6e);
  w.put(0x61);
  w.put(0x6d);
  w.put(0x65);
  const names = startSection(1);
  w.uleb(functions);
  for (let i: u32 = 0; i < functions; i++) {
    w.uleb(IMPORTED + i);
    w.put(NAME_LENGTH);
    w.put(0x78);
    w.put(0x38);
    w.put(0x36);
    w.put(0x5f);
    const address = load<u64>(addresses + (i << 3));
    for (let d = <i32>NAME_DIGITS - 1; d >= 0; d--) {
      const digit = <u32>(address >> (d * 4)) & 15;
      w.put(digit < 10 ? 0x30 + digit : 0x57 + digit);
    }
  }
  endSection(names);
  endSection(section);
}

function emitNumber(n: u32): void {
  if (n < 10) {
    emitLetter(0x30 + n);
    return;
  }
  w.put(2);
  w.put(0x30 + n / 10);
  w.put(0x30 + (n % 10));
}
