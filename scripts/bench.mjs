// npm run bench [-- OPTIONS]: twin86 against other emulators, in processor seconds. See docs/benchmarks.md.

import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, release, totalmem } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { compilerVersion } from '../bench/build.mjs';
import { CASES } from '../bench/cases.mjs';
import { LINUX, measureLinux } from '../bench/linux.mjs';
import { countInstructions, measureCase } from '../bench/measure.mjs';
import { findPeer, nodeBinary, PEER_NAMES, PeerError, processorName } from '../bench/peers.mjs';
import { markdown } from '../bench/report.mjs';
import { hasCommand, run } from '../guests/lib/process.mjs';
import { build, checkNode, installModules, ROOT, StepError } from './lib/setup.mjs';

const HELP = `npm run bench -- [OPTIONS]
  --only NAMES     cases or groups, separated by commas (--list shows them); default: all
  --bits 32,64     widths of the code; default: both
  --peers NAMES    of ${PEER_NAMES.join(', ')}, and NAME=FOLDER for other builds of
                   twin86; the first is compared with the others; default: those that are there
  --runs N         interleaved runs of each; default 3
  --quick          a tenth of the work, one run, linux only to userland
  --node VERSION   runs the emulators under this Node of npm's ('24')
  --timeout N      seconds after which a run is given up; default 600
  --list           lists the cases`;

const ALL = [...CASES, ...LINUX];

function readOptions() {
  const { values } = parseArgs({
    options: {
      only: { type: 'string' },
      bits: { type: 'string', default: '32,64' },
      peers: { type: 'string' },
      runs: { type: 'string' },
      node: { type: 'string' },
      timeout: { type: 'string', default: '600' },
      quick: { type: 'boolean', default: false },
      list: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  const wanted = values.only?.split(',');
  const unknown = wanted?.find((word) => !ALL.some(({ name, group }) => word === name || word === group));
  if (unknown) throw new StepError(`no case or group '${unknown}': --list shows them`);
  if (!/^(32|64)(,(32|64))?$/.test(values.bits)) throw new StepError(`--bits takes 32, 64 or 32,64, not '${values.bits}'`);
  const number = (name, text) => {
    if (!/^[1-9]\d*$/.test(text)) throw new StepError(`--${name} needs a number, not '${text}'`);
    return Number(text);
  };
  return {
    ...values,
    cases: ALL.filter(({ name, group }) => !wanted || wanted.includes(name) || wanted.includes(group)),
    bits: values.bits.split(',').map(Number),
    peers: values.peers?.split(','),
    runs: number('runs', values.runs ?? (values.quick ? '1' : '3')),
    timeout: number('timeout', values.timeout),
  };
}

/** The peers by the names asked for; without names, all that this machine has. */
function choosePeers(options, node) {
  const peers = (options.peers ?? PEER_NAMES).map((name) => findPeer(name, { node }));
  return peers.filter((peer) => {
    const missing = peer.missing();
    if (missing && options.peers) throw new StepError(`${peer.name}: ${missing}`);
    if (missing) console.error(`without ${peer.name}: ${missing}`);
    return !missing;
  });
}

/** Runs `measure(peer)` for each peer, `runs` times in turn, in alternating order; returns the samples by peer. */
async function interleave(peers, runs, label, measure) {
  const samples = {};
  for (let turn = 0; turn < runs; turn++) {
    for (const peer of turn % 2 ? [...peers].reverse() : peers) {
      if (samples[peer.name] === null) continue;
      try {
        const sample = await measure(peer);
        samples[peer.name] = [...(samples[peer.name] ?? []), sample];
        const time = Array.isArray(sample) ? sample.map(({ seconds }) => seconds.toFixed(2)).join(' + ') : sample.seconds.toFixed(2);
        console.error(`${label} ${peer.name}: ${time} s`);
      } catch (error) {
        console.error(`${label} ${peer.name}: ${error.message}`);
        samples[peer.name] = null;
        process.exitCode = 1;
      }
    }
  }
  return Object.fromEntries(Object.entries(samples).filter(([, list]) => list));
}

/** All peers, each time. */
function compareSums(label, samples) {
  const sums = new Set(Object.values(samples).flatMap((list) => list.map(({ checksum }) => checksum)));
  if (sums.size <= 1) return;
  console.error(`${label}: the peers' results differ: ${[...sums].join(', ')}`);
  process.exitCode = 1;
}

async function benchCase(entry, bits, peers, options, counter) {
  const rounds = options.quick ? Math.ceil(entry.rounds / 10) : entry.rounds;
  const able = peers.filter((peer) => peer.bits.includes(bits) && (!peer.native || entry.native));
  const label = `${entry.name} (${bits})`;
  const samples = await interleave(able, options.runs, label, (peer) => measureCase(peer, entry, bits, rounds, options.timeout));
  compareSums(label, samples);
  const instructions =
    counter && entry.group !== 'idle' ? await countInstructions(counter, entry, bits, rounds, options.timeout) : undefined;
  return [{ group: entry.group, name: entry.name, what: entry.what, bits, rounds, instructions, samples }];
}

/** A row for each stage; of a boot also their sum. */
async function benchLinux(entry, bits, peers, options) {
  const able = peers.filter((peer) => peer.bits.includes(bits) && !peer.native);
  const measure = (peer) => measureLinux(peer, entry, options.quick, options.timeout);
  const samples = await interleave(able, options.runs, entry.name, measure);
  const add = (stages) => stages.reduce((a, b) => ({ seconds: a.seconds + b.seconds, wall: a.wall + b.wall }));
  const row = (what, pick) => ({
    ...{ group: entry.group, name: entry.name, what, bits },
    samples: Object.fromEntries(Object.entries(samples).map(([peer, list]) => [peer, list.map(pick)])),
  });
  const names = Object.values(samples)[0]?.[0].map(({ name }) => name) ?? [];
  const rows = names.map((name, i) => row(name, (stages) => stages[i]));
  for (const { what, samples } of rows) compareSums(`${entry.name} ${what}`, samples);
  return entry.group === 'linux' ? [...rows, row('all', add)] : rows;
}

async function main() {
  const options = readOptions();
  if (options.help) return console.log(HELP);
  if (options.list) return console.log(ALL.map(({ group, name, what }) => `${group} ${name}: ${what}`).join('\n'));
  checkNode();
  if (process.platform !== 'linux') throw new StepError('the benchmark reads /proc: it needs Linux');
  await installModules();
  if (!options.peers || options.peers.includes('twin86')) await build();
  const missing = ['gcc', 'objcopy'].find((command) => !hasCommand(command));
  if (missing) throw new StepError(`there is no ${missing}, which compiles the guests (packages gcc, binutils)`);
  const node = await nodeBinary(options.node);
  const peers = choosePeers(options, node);
  const qemu = findPeer('qemu', { node });
  const counter = qemu.missing() ? undefined : qemu;
  const versions = Object.fromEntries(await Promise.all(peers.map(async (peer) => [peer.name, await peer.version()])));
  const machine = {
    ...{ processor: processorName(), processors: cpus().length, memory: totalmem(), linux: release() },
    ...{ node: (await run(node, ['--version'])).trim(), compiler: await compilerVersion() },
  };
  const record = {
    date: new Date().toISOString(),
    machine,
    versions,
    load: [loadavg()],
    quick: options.quick,
    runs: options.runs,
    rows: [],
  };
  for (const entry of options.cases) {
    const bench = entry.flavour ? benchLinux : benchCase;
    for (const bits of entry.bits)
      if (options.bits.includes(bits)) record.rows.push(...(await bench(entry, bits, peers, options, counter)));
  }
  record.load.push(loadavg());
  const folder = join(ROOT, 'bench/results');
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${record.date.replaceAll(':', '-')}.json`);
  writeFileSync(file, `${JSON.stringify(record, null, 1)}\n`);
  console.log(
    `${description(record)}\n\n${markdown(
      record.rows,
      peers.map((peer) => peer.name),
    )}`,
  );
  console.error(`the record is ${file}`);
}

function description({ machine, versions, load, runs, quick }) {
  return [
    `${machine.processor}, ${machine.processors} processors, Linux ${machine.linux}, Node ${machine.node}, ${machine.compiler}.`,
    `${Object.entries(versions)
      .map(([peer, version]) => `${peer}: ${version}`)
      .join('; ')}.`,
    `Processor seconds, median of ${runs}${quick ? ', a tenth of the work' : ''}; load ${load.map(([one]) => one.toFixed(1)).join(' to ')}.`,
    'A ratio below 1: less time. ~: the runs differ by more than 15%. -: not possible, or too short to tell.',
  ].join('\n');
}

try {
  process.chdir(ROOT);
  await main();
} catch (error) {
  if (!(error instanceof StepError || error instanceof PeerError || error.code?.startsWith('ERR_PARSE_ARGS'))) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
