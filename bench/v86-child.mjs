// v86 as a process of its own: boots the guest that its argument (JSON, made in peers.mjs) describes; the first serial port is stdout.

import { readFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';

const MIB = 1 << 20;

const { folder, firmware, jit, kernel, initrd, append, memory } = JSON.parse(process.argv[2]);
const { V86 } = await import(join(folder, 'build/libv86.mjs'));

function image(path) {
  const bytes = readFileSync(path);
  return { buffer: bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) };
}

const emulator = new V86({
  wasm_path: join(folder, 'build/v86.wasm'),
  bios: image(join(firmware, 'bios.bin')),
  vga_bios: image(join(firmware, 'vgabios-stdvga.bin')),
  memory_size: memory * MIB,
  vga_memory_size: 8 * MIB,
  cmdline: append,
  // A Linux kernel has its initial file system beside it, the others are multiboot kernels.
  ...(initrd ? { bzimage: image(kernel), initrd: image(initrd) } : { multiboot: image(kernel) }),
  disable_jit: jit ? 0 : 1,
  disable_speaker: true,
  autostart: true,
});

let line = [];
emulator.add_listener('serial0-output-byte', (byte) => {
  line.push(byte);
  if (byte !== 10) return;
  writeSync(1, Buffer.from(line));
  line = [];
});
