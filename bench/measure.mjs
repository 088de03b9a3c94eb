// One measurement of one guest under one peer.

import { KERNELS, linuxGuest } from '../guests/index.mjs';
import { run } from '../guests/lib/process.mjs';
import { buildKernel, buildNative } from './build.mjs';
import { runToMarkers } from './process.mjs';

/** The guests need 20 MiB; v86 wants a power of two. */
const GUEST_MEMORY = 64;
const LINUX_MEMORY = 256;

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

/** The stages of a Linux boot with something to do: each ends with the line that `until` matches. */
const LINUX_STAGES = [
  { name: 'first kernel line', until: /Linux version/ },
  { name: 'userland', until: /^bench: userland/ },
  { name: 'shell loop', until: /^bench: loop/ },
  { name: 'md5sum', until: /^bench: md5/ },
];
const SHELL_ROUNDS = 100_000;
const MEBIBYTES = 16;

export function linuxStages(quick) {
  return LINUX_STAGES.slice(0, quick ? 2 : undefined).map((stage) => stage.name);
}

/** A Linux kernel, by its flavour: for each stage what measureCase returns. With `quick` it ends in userland. */
export async function measureLinux(peer, flavour, quick, timeout) {
  const { kernel, initrd, architecture } = await linuxGuest(flavour);
  const script = [
    'echo bench: userland',
    `i=0; while [ $i -lt ${SHELL_ROUNDS} ]; do i=$((i+1)); done; echo bench: loop`,
    `dd if=/dev/zero bs=1M count=${MEBIBYTES} 2>/dev/null | md5sum; echo bench: md5`,
  ].join('; ');
  const append = `console=ttyS0 panic=-1 twin86.run="${script}"`;
  const process = await peer.boot({ kernel, initrd, append, memory: LINUX_MEMORY, bits: architecture === 'i386' ? 32 : 64 });
  const markers = LINUX_STAGES.slice(0, quick ? 2 : undefined).map((stage) => stage.until);
  const found = await runToMarkers({ ...process, markers, timeout });
  return found.map(({ processor, wall }, i) => ({
    seconds: processor - (found[i - 1]?.processor ?? 0),
    wall: wall - (found[i - 1]?.wall ?? 0),
  }));
}

export function linuxBits(flavour) {
  return KERNELS[flavour].architecture === 'i386' ? 32 : 64;
}
