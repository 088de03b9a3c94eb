// Compiles the guests, into build/bench: as multiboot kernels (ELF32 also for 64-bit code, as multiboot loaders want it) and as programs
// of the host.

import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from '../guests/lib/process.mjs';

const SOURCES = fileURLToPath(new URL('guests/', import.meta.url));
const OUTPUT = fileURLToPath(new URL('../build/bench/', import.meta.url));

// Plain code, the same for every peer: no position independence, no vectors that the source does not ask for. Only 32-bit code has to
// be kept from using SSE where a case does not ask for it; that is gcc's default there.
const FLAGS =
  '-O2 -std=gnu17 -Wall -Wextra -Werror -ffreestanding -nostdlib -static -fno-pic -no-pie -fno-stack-protector -fno-asynchronous-unwind-tables ' +
  '-fno-tree-vectorize -fno-tree-loop-distribute-patterns -fno-strict-aliasing -fcf-protection=none -Wl,--build-id=none -Wl,-z,noexecstack';
const KERNEL = `-DMACHINE -mno-red-zone -Wl,-z,max-page-size=4096 -Wl,--no-warn-rwx-segments -T${SOURCES}guest.ld`;

const words = (text) => text.split(' ');
const paths = (names) => names.map((name) => join(SOURCES, name));

/** Path of a case's multiboot kernel. */
export async function buildKernel({ name, source, sources, flags }, bits) {
  mkdirSync(OUTPUT, { recursive: true });
  const output = join(OUTPUT, `${name}-${bits}.elf`);
  const files = paths([`${source}.c`, 'start.S', 'machine.c', 'memory.c', ...sources]);
  await run('gcc', [`-m${bits}`, ...words(FLAGS), ...words(KERNEL), ...flags, '-o', output, ...files]);
  if (bits === 64) await run('objcopy', ['-O', 'elf32-i386', output]);
  return output;
}

/** Path of a case's program for the host. */
export async function buildNative({ name, source, flags }, bits) {
  mkdirSync(OUTPUT, { recursive: true });
  const output = join(OUTPUT, `${name}-${bits}`);
  await run('gcc', [`-m${bits}`, ...words(FLAGS), ...flags, '-o', output, ...paths([`${source}.c`, 'native.c', 'memory.c'])]);
  return output;
}

/** First line of the compiler's version. */
export async function compilerVersion() {
  return (await run('gcc', ['--version'])).split('\n')[0];
}
