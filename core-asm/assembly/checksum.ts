/** CRC32 (SDM vol. 2A): the remainder modulo 11EDC6F41h, bits reflected, of four bits at a time. */
import { readEb, readEv } from "./integer";
import { opR, opSize, ST_NEXT } from "./op";

/** Remainders of the 16 values of four bits. */
const NIBBLES = memory.data<u32>([
  0x00000000, 0x105ec76f, 0x20bd8ede, 0x30e349b1, 0x417b1dbc, 0x5125dad3, 0x61c69362, 0x7198540d,
  0x82f63b78, 0x92a8fc17, 0xa24bb5a6, 0xb21572c9, 0xc38d26c4, 0xd3d3e1ab, 0xe330a81a, 0xf36e6f75,
]);

function crc32(crc: u32, data: u64, bytes: u32): u32 {
  for (let i: u32 = 0; i < bytes; i++) {
    crc ^= <u32>data & 0xff;
    crc = (crc >> 4) ^ load<u32>(NIBBLES + ((crc & 15) << 2));
    crc = (crc >> 4) ^ load<u32>(NIBBLES + ((crc & 15) << 2));
    data >>= 8;
  }
  return crc;
}

/** The destination is a dword whatever its size; its upper half is cleared. */
export function crc32b(cpu: usize, op: usize): i32 {
  const data = readEb(cpu, op);
  const r = cpu + opR(op);
  store<u64>(r, crc32(load<u32>(r), data, 1));
  return ST_NEXT;
}

export function crc32v(cpu: usize, op: usize): i32 {
  const data = readEv(cpu, op);
  const r = cpu + opR(op);
  store<u64>(r, crc32(load<u32>(r), data, opSize(op)));
  return ST_NEXT;
}
