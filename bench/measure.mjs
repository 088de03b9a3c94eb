// One measurement of one guest of cases.mjs under one peer.

import { run } from '../guests/lib/process.mjs';
import { buildKernel, buildNative } from './build.mjs';
import { runToMarkers } from './process.mjs';

/** The guests need 20 MiB; v86 wants a power of two. */
const GUEST_MEMORY = 64;

const BEGIN = /^begin\r?$/;
const END = /^end ([0-9a-f]{16}) ([0-9a-f]{16})\r?$/;

/** A guest of cases.mjs: `{ seconds, wall, checksum }`. */
export async function measureCase(peer, entry, bits, rounds, timeout) {
  if (peer.native) return measureNative(entry, bits, rounds);
  const kernel = await buildKernel(entry, bits);
  const process = await peer.boot({ kernel, append: `${rounds}`, memory: GUEST_MEMORY, bits });
  const [begin, end] = await runToMarkers({ ...process, markers: [BEGIN, END], timeout });
  return { seconds: end.processor - begin.processor, wall: end.wall - begin.wall, checksum: end.match[1] };
}

async function measureNative(entry, bits, rounds) {
  const program = await buildNative(entry, bits);
  const [, checksum, time] = END.exec((await run(program, [`${rounds}`])).trim());
  const seconds = Number(`0x${time}`) / 1e9;
  return { seconds, wall: seconds, checksum };
}

/**
 * How many instructions the work of a case is: with QEMU's -icount shift=0 each instruction takes a nanosecond, and the time-stamp
 * counter counts nanoseconds.
 */
export async function countInstructions(qemu, entry, bits, rounds, timeout) {
  const kernel = await buildKernel(entry, bits);
  const process = await qemu.boot({ kernel, append: `${rounds}`, memory: GUEST_MEMORY, bits, counted: true });
  const [, end] = await runToMarkers({ ...process, markers: [BEGIN, END], timeout });
  return Number(`0x${end.match[2]}`);
}
