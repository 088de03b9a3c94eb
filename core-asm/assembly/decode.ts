/**
 * Machine code -> decoded instruction (op.ts), driven by the tables printed from the instruction rows.
 * Format of an instruction: SDM vol. 2A chapter 2.
 *
 * In one file although it is long: all of its parts work on the one instruction at hand, whose fields are globals for speed.
 */
import { H_TOO_LONG, H_UD } from "./gen/handlers";
import {
  OPCODES, RF_D64, RF_F64, RF_IMM, RF_JUMP, RF_LOCK, RF_M, RF_MODRM, RF_R, RF_SIZED, RF_SREG, RF_TWO_FORMS, RF_VVVV, ROW_FLAGS, ROW_VARIANTS,
  TREE, VARIANTS,
} from "./gen/tables";
import { CONST_4096, CPUID_ENTRIES, CS, DS, FS, PAGE_RIP, SS, ZERO } from "./layout";
import { KEY_REAL } from "./mode-key";
import {
  OP_ASIZE, OP_DISP, OP_EAMASK, OP_FLAGS, OP_HANDLER, OP_IMM, OP_LEN, OP_M, OP_MODRM, OP_OFF, OP_R, OP_SEG, OP_SEGMENTED, OP_X,
} from "./op";

const ROW_UD: u32 = 0;
const ROW_PREFIX: u32 = 1;
const MAX_LENGTH: u32 = 15;

// The instruction being decoded. Decoding never nests, so that these can be globals.
let code: usize = 0;
/** Whose features decide what is an instruction. */
let owner: usize = 0;
/** Bytes that may be looked at, and bytes consumed; more consumed than available = the instruction is cut short. */
let available: u32 = 0;
let used: u32 = 0;
let key: u32 = 0;
let rex: u32 = 0;
let opcodeByte: u32 = 0;
/** Operand and address size: 0 = 16, 1 = 32, 2 = 64 bits. */
let osize: u32 = 0;
let asize: u32 = 0;
let modrm: u32 = 0;
let isMem: bool = false;
let segment: u32 = 0;
let segmentGiven: bool = false;
let disp: i32 = 0;
let base: u32 = 0;
let index: u32 = 0;
let scale: u32 = 0;
/** The displacement counts from the end of the instruction. */
let ripRelative: bool = false;
let jumps: bool = false;
/** VEX.vvvv, upright, and VEX.L; 0 without VEX. */
let vexRegister: u32 = 0;
let vexLength: u32 = 0;
let vexMap: u32 = 0;
let isVex: bool = false;

/** The instruction decoded last ends straight-line code. */
export function endsRun(): bool {
  return jumps;
}

function byteAt(at: u32): u32 {
  return at < available ? load<u8>(code + at) : 0;
}

function next8(): u32 {
  return byteAt(used++);
}

function next16(): u32 {
  return next8() | (next8() << 8);
}

function next32(): u32 {
  return next16() | (next16() << 16);
}

/**
 * Decodes the instruction of processor `cpu` at host address `at`, of which `bytes` may be read, found at offset `off` of its page, into record
 * `op`. Returns its length, 0 if it needs more bytes than there are. What is no instruction becomes one that raises #UD or #GP.
 */
export function decode(cpu: usize, op: usize, at: usize, bytes: u32, off: u32, modeKey: u32): u32 {
  owner = cpu;
  code = at;
  available = min<u32>(bytes, MAX_LENGTH);
  used = 0;
  key = modeKey;
  rex = 0;
  jumps = false;
  const prefixes = readPrefixes();
  const row = findRow(prefixes);
  for (let i: usize = 0; i < 32; i += 8) store<u64>(op + i, 0);
  store<u16>(op, <u16>off, OP_OFF);
  if (row == ROW_UD) return finish(op, H_UD);

  const flags = load<u32>(ROW_FLAGS + (row << 2));
  if (isVex) {
    osize = 1;
    // All four bits count, although only three of them name a register outside 64-bit mode.
    if (vexRegister && !((flags >> RF_VVVV) & 1)) return finish(op, H_UD);
    if ((key & 3) != 2) vexRegister &= 7;
  }
  if ((key & 3) == 2) {
    if ((flags >> RF_F64) & 1 || (rex & 8)) osize = 2;
    else if ((flags >> RF_D64) & 1 && osize == 1) osize = 2;
  }
  jumps = ((flags >> RF_JUMP) & 1) != 0;
  base = ZERO;
  index = ZERO;
  scale = 0;
  disp = 0;
  ripRelative = false;
  isMem = false;
  if ((flags >> RF_MODRM) & 1) {
    modrm = next8();
    isMem = modrm < 0xc0 && ((flags >> RF_M) & 15) != 5;
    if (isMem) decodeAddress();
  } else modrm = 0;
  const immediate = decodeImmediate((flags >> RF_IMM) & 15, op, off);
  if (used > available) return finish(op, H_UD);
  if (prefixes & PREFIX_LOCK && !(isMem && (flags >> RF_LOCK) & 1)) return finish(op, H_UD);

  putRegisters(op, flags);
  putAddress(op, off);
  store<i64>(op, immediate, OP_IMM);
  store<u8>(op, <u8>modrm, OP_MODRM);
  store<u8>(op, <u8>(asize | (vexLength << 2) | (u32(isVex) << 3) | (vexRegister << 4)), OP_ASIZE);
  store<u8>(op, <u8>(scale | (prefixes & (PREFIX_LOCK | PREFIX_REPE | PREFIX_REPNE)) | (osize << 5) | (u32(isMem) << 7)), OP_FLAGS);
  let variant = load<u16>(ROW_VARIANTS + (row << 1));
  const forms: u16 = (flags >> RF_TWO_FORMS) & 1 ? 2 : 1;
  if ((flags >> RF_SIZED) & 1) variant += <u16>osize * forms;
  if (forms == 2 && isMem) variant++;
  return finish(op, load<u16>(VARIANTS + (<u32>variant << 1)));
}

/** Ends decoding with this handler, unless the instruction is cut short or too long. */
function finish(op: usize, handler: u16): u32 {
  let length = used;
  if (used > available) {
    if (available < MAX_LENGTH) return 0;
    handler = H_TOO_LONG;
    length = MAX_LENGTH;
  }
  if (handler == H_UD || handler == H_TOO_LONG) jumps = true;
  store<u16>(op, handler, OP_HANDLER);
  store<u8>(op, <u8>length, OP_LEN);
  return length;
}

// Bits as OP_FLAGS has them, and the others above.
const PREFIX_LOCK: u32 = 1 << 2;
const PREFIX_REPE: u32 = 1 << 3;
const PREFIX_REPNE: u32 = 1 << 4;
const PREFIX_66: u32 = 1 << 8;

/** Consumes prefixes and REX; sets sizes and segment. Of F2 and F3 the last one counts. */
function readPrefixes(): u32 {
  const code64 = (key & 3) == 2;
  let seen: u32 = 0;
  let small = false;
  segmentGiven = false;
  for (; used < available; used++) {
    const b = byteAt(used);
    if (b == 0x66) seen |= PREFIX_66;
    else if (b == 0x67) small = true;
    else if (b == 0xf0) seen |= PREFIX_LOCK;
    else if (b == 0xf3) seen = (seen & ~PREFIX_REPNE) | PREFIX_REPE;
    else if (b == 0xf2) seen = (seen & ~PREFIX_REPE) | PREFIX_REPNE;
    else if (b == 0x64 || b == 0x65) {
      segment = FS + (b & 1);
      segmentGiven = true;
    } else if ((b & 0xe7) == 0x26) {
      if (!code64) {
        segment = (b >> 3) & 3;
        segmentGiven = true;
      }
    } else if (code64 && (b & 0xf0) == 0x40) {
      rex = b;
      continue;
    } else break;
    // A REX prefix counts only right before the opcode.
    rex = 0;
  }
  if (code64) {
    osize = seen & PREFIX_66 ? 0 : 1;
    asize = small ? 1 : 2;
  } else {
    osize = (key & 1) ^ u32((seen & PREFIX_66) != 0);
    asize = (key & 1) ^ u32(small);
  }
  return seen;
}

/** Consumes the opcode and walks the decision tree to its row. A ModRM byte is looked at, not consumed. */
function findRow(prefixes: u32): u32 {
  let map: u32 = 0;
  let opcode = next8();
  vexRegister = 0;
  vexLength = 0;
  isVex = (opcode == 0xc4 || opcode == 0xc5) && startsVex();
  if (isVex) {
    if (prefixes & (PREFIX_LOCK | PREFIX_REPE | PREFIX_REPNE | PREFIX_66) || rex) return ROW_UD;
    prefixes = readVex(opcode);
    if (vexMap < 1 || vexMap > 3) return ROW_UD;
    map = 3 + vexMap;
    opcode = next8();
  } else if (opcode == 0x0f) {
    map = 1;
    opcode = next8();
    if (opcode == 0x38 || opcode == 0x3a) {
      map = opcode == 0x38 ? 2 : 3;
      opcode = next8();
    }
  }
  opcodeByte = opcode;
  let n: u32 = load<u16>(OPCODES + ((map << 8) + opcode) * 2);
  while (n & 0x8000) {
    const node = TREE + (n & 0x7fff) * 2;
    const question: u32 = load<u16>(node);
    if (question >= 2 && question <= 4 && used >= available) {
      // The answer is in a ModRM byte that cannot be seen yet.
      used = available + 1;
      return ROW_UD;
    }
    const m = byteAt(used);
    let branch: u32;
    switch (question) {
      case 0: branch = u32((key & 3) == 2); break;
      case 1: branch = prefixes & PREFIX_REPE ? 2 : prefixes & PREFIX_REPNE ? 3 : u32((prefixes & PREFIX_66) != 0); break;
      case 2: branch = u32(m < 0xc0); break;
      case 3: branch = (m >> 3) & 7; break;
      case 4: branch = m & 7; break;
      case 6: branch = vexLength; break;
      case 7: branch = (rex >> 3) & 1; break;
      case 8: branch = rex & 1; break;
      default: branch = hasFeature(question >> 3); break;
    }
    n = load<u16>(node + 2 + branch * 2);
  }
  // Only an instruction of nothing but prefixes ends on a prefix byte. One of nothing but a map escape is cut short.
  if (n == ROW_PREFIX) {
    used = MAX_LENGTH + 1;
    return ROW_UD;
  }
  return n;
}

/** 0 or 1: the CPUID bit that a feature code (isa/features.ts) stands for. */
// @ts-ignore: decorator
@inline function hasFeature(code: u32): u32 { return (load<u32>(owner + CPUID_ENTRIES + ((code >> 5) << 2)) >> (code & 31)) & 1; }

/** Whether C4 or C5 is VEX: outside 64-bit mode only if LES or LDS would have a register operand, and not in real mode. */
function startsVex(): bool {
  return (key & 3) == 2 || (used < available && byteAt(used) >= 0xc0 && !(key & KEY_REAL));
}

/**
 * Consumes the rest of a VEX prefix (SDM vol. 2A 2.3.5): sets rex to its R, X, B and W, which it has inverted but for W, vexRegister,
 * vexLength and vexMap. Returns the mandatory prefix that VEX.pp stands for. Outside 64-bit mode there are eight registers, and W is no operand size.
 */
function readVex(opcode: u32): u32 {
  let last = next8();
  rex = (~last >> 5) & 4;
  vexMap = 1;
  if (opcode == 0xc4) {
    rex = (~last >> 5) & 7;
    vexMap = last & 31;
    last = next8();
    rex |= (last >> 4) & 8;
  }
  vexRegister = (~last >> 3) & 15;
  if ((key & 3) != 2) rex &= 8;
  vexLength = (last >> 2) & 1;
  switch (last & 3) {
    case 0: return 0;
    case 1: return PREFIX_66;
    case 2: return PREFIX_REPE;
    default: return PREFIX_REPNE;
  }
}

function decodeAddress(): void {
  const mod = modrm >> 6;
  const rm = modrm & 7;
  let fromStack = false;
  if (asize == 0) fromStack = decodeAddress16(mod, rm);
  else if (rm == 4) fromStack = decodeSib(mod);
  else if (mod == 0 && rm == 5) {
    disp = <i32>next32();
    ripRelative = (key & 3) == 2;
    if (ripRelative) base = PAGE_RIP;
  } else {
    base = (rm | ((rex & 1) << 3)) << 3;
    fromStack = rm == 5 && !(rex & 1);
  }
  if (mod == 1) disp = <i32><i8>next8();
  else if (mod == 2) disp = asize ? <i32>next32() : <i32><i16>next16();
  if (!segmentGiven) segment = fromStack ? SS : DS;
}

/** True if the default segment is SS. */
function decodeAddress16(mod: u32, rm: u32): bool {
  // BX+SI BX+DI BP+SI BP+DI SI DI BP BX, as register numbers.
  switch (rm) {
    case 0: base = 3 << 3; index = 6 << 3; break;
    case 1: base = 3 << 3; index = 7 << 3; break;
    case 2: base = 5 << 3; index = 6 << 3; break;
    case 3: base = 5 << 3; index = 7 << 3; break;
    case 4: base = 6 << 3; break;
    case 5: base = 7 << 3; break;
    case 6:
      if (mod == 0) {
        disp = <i32>next16();
        return false;
      }
      base = 5 << 3;
      break;
    default: base = 3 << 3; break;
  }
  return rm == 2 || rm == 3 || rm == 6;
}

function decodeSib(mod: u32): bool {
  const sib = next8();
  const x = ((sib >> 3) & 7) | ((rex & 2) << 2);
  if (x != 4) index = x << 3;
  // Without an index it scales zero; a vector index has number 4 too.
  scale = sib >> 6;
  const b = sib & 7;
  if (b == 5 && mod == 0) {
    disp = <i32>next32();
    return false;
  }
  base = (b | ((rex & 1) << 3)) << 3;
  return (b == 4 || b == 5) && !(rex & 1);
}

/** Consumes the immediate of this kind (see printers/decoder.ts); for relative jumps also notes an in-page target in `disp`. */
function decodeImmediate(kind: u32, op: usize, off: u32): i64 {
  switch (kind) {
    case 0: return 0;
    case 1: return <i64><i8>next8();
    case 2: return <i64>next16();
    case 3: return osize ? <i64><i32>next32() : <i64><i16>next16();
    case 4:
      if (osize == 2) {
        const low: u64 = next32();
        return <i64>(low | (<u64>next32() << 32));
      }
      return osize ? <i64><i32>next32() : <i64><i16>next16();
    case 5: {
      const offset: u64 = osize ? next32() : next16();
      return <i64>(offset | (<u64>next16() << 32));
    }
    case 6: {
      setMoffs();
      if (asize == 0) return <i64>next16();
      const low: u64 = next32();
      return asize == 1 ? <i64>low : <i64>(low | (<u64>next32() << 32));
    }
    case 7: {
      const size: u64 = next16();
      return <i64>(size | (<u64>next8() << 16));
    }
    case 10: return 1;
    default: {
      const d = kind == 8 ? <i64><i8>next8() : osize ? <i64><i32>next32() : <i64><i16>next16();
      const target = <i64>(off + used) + d;
      disp = osize && target >= 0 && target < 4096 ? <i32>target : -1;
      return d;
    }
  }
}

function setMoffs(): void {
  isMem = true;
  if (!segmentGiven) segment = DS;
}

/** OP_R and OP_M as the row's register classes say (R_* and M_* of printers/decoder.ts). */
function putRegisters(op: usize, flags: u32): void {
  const reg = (modrm >> 3) & 7;
  let r: u32 = 0;
  switch ((flags >> RF_R) & 15) {
    case 1: r = (reg | ((rex & 4) << 1)) << 3; break;
    case 2: r = byteRegister(reg, rex & 4); break;
    case 3: r = reg | ((rex & 4) << 1); break;
    case 4: r = reg; break;
    case 5: r = ((opcodeByte & 7) | ((rex & 1) << 3)) << 3; break;
    case 6: r = byteRegister(opcodeByte & 7, rex & 1); break;
    case 7: r = (flags >> RF_SREG) & 7; break;
    default: break;
  }
  store<u8>(op, <u8>r, OP_R);
  if (isMem) return;
  const rm = modrm & 7;
  let m: u32 = 0;
  switch ((flags >> RF_M) & 15) {
    case 1: case 5: m = (rm | ((rex & 1) << 3)) << 3; break;
    case 2: m = byteRegister(rm, rex & 1); break;
    case 3: m = rm | ((rex & 1) << 3); break;
    default: m = rm; break;
  }
  store<u8>(op, <u8>m, OP_M);
}

/** Byte offset of a byte register; without REX, 4..7 are AH CH DH BH. */
function byteRegister(n: u32, extended: u32): u32 {
  if (rex) return (n | (extended ? 8 : 0)) << 3;
  return n < 4 ? n << 3 : ((n - 4) << 3) + 1;
}

/** Everything of the record that says where the memory operand is; also the target of a relative jump. */
function putAddress(op: usize, off: u32): void {
  const code64 = (key & 3) == 2;
  if (!isMem && !segmentGiven) segment = DS;
  const segmented = segment >= <u32>FS || (!code64 && (!(key & 4) || (segmentGiven && segment == CS)));
  store<u8>(op, <u8>segment | (segmented ? OP_SEGMENTED : 0), OP_SEG);
  store<u64>(op, asize == 0 ? 0xffff : asize == 1 ? 0xffffffff : ~0, OP_EAMASK);
  if (isMem) {
    if (ripRelative) relativeToPage(off);
    store<u8>(op, <u8>base, OP_M);
    store<u8>(op, <u8>index, OP_X);
  }
  store<i32>(op, disp, OP_DISP);
}

/** RIP-relative: the base is the page's RIP, so that the record does not depend on where the page is mapped. */
function relativeToPage(off: u32): void {
  let d = <i64>disp + off + used;
  if (d > 0x7fffffff) {
    d -= 4096;
    index = CONST_4096;
  }
  disp = <i32>d;
}
