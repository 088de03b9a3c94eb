// npm run bench:kvm [-- --runs N] [--only WORD]: what the host's processor does for a guest under KVM, beside QEMU on the same kernel, tcg, and the bare processor.

import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { processorName } from '../bench/peers.mjs';
import { NICE, runToMarkers } from '../bench/process.mjs';
import { linuxGuest } from '../guests/index.mjs';
import { build, checkNode, installModules, ROOT } from './lib/setup.mjs';

const GUESTS = join(ROOT, 'bench/guests');
const BEGIN = /^begin/;
const END = /^end ([0-9a-f]{8})/;
/** A guest says how it went within this time. */
const TIMEOUT = 300;
const CFLAGS =
  '-O2 -std=gnu17 -ffreestanding -nostdlib -static -fno-pic -no-pie -fno-stack-protector -fno-asynchronous-unwind-tables -fno-tree-vectorize ' +
  '-fno-tree-loop-distribute-patterns -fno-strict-aliasing -fcf-protection=none -Wl,--build-id=none -Wl,-z,noexecstack';

const EXIT = ['-device', 'isa-debug-exit,iobase=0xf4,iosize=4'];
const COMMON = ['-nodefaults', '-display', 'none'];
const twin86 = (accel) => ({ command: process.execPath, args: ['dist/twin86.mjs', '-accel', accel, ...COMMON] });
const qemu = (...machine) => ({ command: 'qemu-system-x86_64', args: [...machine, ...COMMON] });
const PEERS = {
  'twin86 kvm': twin86('kvm'),
  'QEMU kvm': qemu('-accel', 'kvm'),
  'QEMU kvm, irqchip off': qemu('-accel', 'kvm,kernel-irqchip=off'),
  'twin86 tcg': twin86('tcg'),
  'QEMU tcg': qemu('-accel', 'tcg'),
};

/**
 * `units`: by how many the seconds are divided, in `unit`; the rounds of exits are two each, a read and a write. With `smp` processors, of which all
 * but the first wait, it is time on the wall that counts: those who wait for each other look out for a while, which is processor time too.
 */
const CASES = [
  { name: 'port access', work: 1, rounds: 200_000, unit: 'us', scale: 1e6 / 400_000 },
  { name: 'access to device memory', work: 2, rounds: 200_000, unit: 'us', scale: 1e6 / 400_000 },
  { name: 'port access with two processors', work: 1, smp: 2, rounds: 100_000, unit: 'us', scale: 1e6 / 200_000 },
  { name: 'access to device memory with two processors', work: 2, smp: 2, rounds: 100_000, unit: 'us', scale: 1e6 / 200_000 },
  { name: 'prime sieve at level 3', work: 3, source: 'sieve', rounds: 10_000, unit: 's', scale: 1 },
  { name: 'SHA-256 at level 3', work: 3, source: 'sha', rounds: 4_000_000, unit: 's', scale: 1 },
  { name: "firmware and the setup of Debian's amd64 kernel", kernel: 'amd64', unit: 's', scale: 1 },
];

const gcc = (...args) => execFileSync('gcc', [...CFLAGS.split(' '), ...args], { stdio: 'inherit' });
const source = (name) => join(GUESTS, name);

function makeBios({ work, source: name, rounds }, folder) {
  const [elf, flat, bios] = ['elf', 'flat', 'bios'].map((file) => join(folder, `${name ?? work}.${file}`));
  if (name) {
    gcc(
      '-m64',
      '-mno-red-zone',
      '-Wl,-Ttext=0x100000',
      '-Wl,-z,max-page-size=16',
      '-o',
      elf,
      ...['level3.S', `${name}.c`, 'memory.c'].map(source),
    );
    execFileSync('objcopy', ['-O', 'binary', '-R', '.bss', '-R', '.note*', elf, flat]);
  }
  execFileSync('nasm', ['-f', 'bin', `-DWORK=${work}`, `-DROUNDS=${rounds}`, `-DPROGRAM="${flat}"`, '-o', bios, source('kvm.asm')], {
    stdio: 'inherit',
  });
  return bios;
}

const optionsOf = async (entry, folder) =>
  entry.kernel
    ? ['-m', '128', '-serial', 'stdio', '-append', 'earlyprintk=serial,ttyS0,115200', '-kernel', (await linuxGuest(entry.kernel)).kernel]
    : [...(entry.smp ? ['-smp', `${entry.smp}`] : []), '-m', '16', '-debugcon', 'stdio', ...EXIT, '-bios', makeBios(entry, folder)];

async function measure({ command, args }, options, { kernel, smp }) {
  // From the beginning: Linux has no other marker than the last that its setup says.
  const markers = kernel ? [/^Probing EDD.*ok/] : [BEGIN, END];
  const found = await runToMarkers({ command, args: [...args, ...options], markers, timeout: TIMEOUT });
  const end = found.at(-1);
  const clock = smp ? 'wall' : 'processor';
  return { seconds: end[clock] - (kernel ? 0 : found[0][clock]), checksum: end.match[1] };
}

/**
 * The same bytes at the same address in a process of the host, which reports nanoseconds of its own processor time. The same source linked
 * otherwise will not do: where its loops and its data happen to lie makes a difference of a third.
 */
function measureNative({ source: name, rounds }, folder) {
  const host = join(folder, 'level3-host');
  if (!existsSync(host)) execFileSync('gcc', ['-O2', '-o', host, source('level3-host.c')], { stdio: 'inherit' });
  const output = execFileSync('nice', ['-n', NICE, host, join(folder, `${name}.flat`), `${rounds}`], { encoding: 'latin1' });
  const [, checksum, time] = /end ([0-9a-f]{16}) ([0-9a-f]{16})/.exec(output);
  return { seconds: Number(`0x${time}`) / 1e9, checksum: checksum.slice(-8) };
}

const median = (values) => values.toSorted((a, b) => a - b)[values.length >> 1];

async function benchCase(entry, runs, folder) {
  const options = await optionsOf(entry, folder);
  const samples = {};
  const take = (peer, { seconds, checksum }) => {
    samples[peer] = [...(samples[peer] ?? []), { seconds, checksum }];
    console.error(`${entry.name}, ${peer}: ${seconds.toFixed(2)} s`);
  };
  for (let run = 0; run < runs; run++) {
    const names = Object.keys(PEERS).filter((name) => !entry.smp || name.includes('kvm'));
    for (const peer of run % 2 ? names.reverse() : names) {
      try {
        take(peer, await measure(PEERS[peer], options, entry));
      } catch (error) {
        console.error(`${entry.name}, ${peer}: ${error.message}`);
      }
    }
    if (entry.source) take('native', measureNative(entry, folder));
  }
  const sums = new Set(Object.values(samples).flatMap((list) => list.map(({ checksum }) => checksum)));
  if (sums.size > 1 && entry.work !== 2) throw new Error(`${entry.name}: the results differ: ${[...sums].join(', ')}`);
  return Object.fromEntries(Object.entries(samples).map(([peer, list]) => [peer, median(list.map(({ seconds }) => seconds))]));
}

const { values } = parseArgs({ options: { runs: { type: 'string', default: '3' }, only: { type: 'string', default: '' } } });
process.chdir(ROOT);
checkNode();
await installModules();
await build();
const folder = mkdtempSync(join(tmpdir(), 'twin86-bench-'));
try {
  const columns = [...Object.keys(PEERS), 'native'];
  const rows = [];
  for (const entry of CASES.filter(({ name }) => name.includes(values.only))) {
    const seconds = await benchCase(entry, Number(values.runs), folder);
    const cells = columns.map((peer) => (seconds[peer] === undefined ? '-' : `${(seconds[peer] * entry.scale).toFixed(2)} ${entry.unit}`));
    rows.push(`| ${entry.name} | ${cells.join(' | ')} |`);
  }
  console.log(`${processorName()}; processor time (with two processors: time on the wall), median of ${values.runs} interleaved runs.\n`);
  console.log(`| | ${columns.join(' | ')} |\n|---|${'---:|'.repeat(columns.length)}\n${rows.join('\n')}`);
} finally {
  rmSync(folder, { recursive: true });
}
