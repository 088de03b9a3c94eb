// Linux as a benchmark: Debian's kernels, and what they are given to do. Each stage ends with a line that the guest prints.

import { readFileSync } from 'node:fs';
import { KERNELS, linuxGuest } from '../guests/index.mjs';
import { userland } from '../guests/userland.mjs';
import { runToMarkers } from './process.mjs';

const MEMORY = 256;
const SHELL_ROUNDS = 100_000;
const MEBIBYTES = 16;
const PROGRAMS = ['gzip', 'sort', 'lua', 'python'];
const SOURCES = ['programs.sh', 'lines.lua', 'work.lua', 'work.py'];
/** What programs.sh is told for a full run: tenths of its work. */
const PARTS = 10;

const until = (word) => new RegExp(`^bench: ${word}\\b(.*)`);

const bits = (flavour) => (KERNELS[flavour].architecture === 'i386' ? 32 : 64);

/** From the start of the process. */
const boot = (flavour) => ({
  ...{ group: 'linux', name: `linux-${flavour}`, flavour, bits: [bits(flavour)], what: 'boot, shell loop, md5sum' },
  files: async () => ({}),
  stages: (quick) =>
    [
      { name: 'first kernel line', until: /Linux version/ },
      { name: 'userland', until: until('userland') },
      { name: 'shell loop', until: until('loop') },
      { name: 'md5sum', until: until('md5') },
    ].slice(0, quick ? 2 : undefined),
  commands: () =>
    [
      'echo bench: userland',
      `i=0; while [ $i -lt ${SHELL_ROUNDS} ]; do i=$((i+1)); done; echo bench: loop`,
      `dd if=/dev/zero bs=1M count=${MEBIBYTES} 2>/dev/null | md5sum; echo bench: md5`,
    ].join('; '),
});

/** Debian's programs, which begin when their data are there. */
const programs = (flavour) => ({
  ...{ group: 'programs', name: `programs-${flavour}`, flavour, bits: [bits(flavour)], what: "gzip, sort, lua, python3 of Debian's" },
  files: async () => {
    const own = SOURCES.map((name) => [`bench/${name}`, readFileSync(new URL(`guests/programs/${name}`, import.meta.url))]);
    return { ...(await userland(KERNELS[flavour].architecture, PROGRAMS)), ...Object.fromEntries(own) };
  },
  stages: () => [{ until: until('ready') }, ...['gzip', 'sort', 'lua', 'python3'].map((name) => ({ name, until: until(name) }))],
  commands: (quick) => `/bench/programs.sh ${quick ? PARTS / 10 : PARTS}`,
});

export const LINUX = ['686', 'amd64'].flatMap((flavour) => [boot(flavour), programs(flavour)]);

/** For each stage that has a name: its `name`, `seconds` and `wall` as measureCase returns them, and as `checksum` what the guest found out. */
export async function measureLinux(peer, entry, quick, timeout) {
  const { kernel, initrd } = await linuxGuest(entry.flavour, { files: await entry.files() });
  const append = `console=ttyS0 panic=-1 twin86.run="${entry.commands(quick)}"`;
  const process = await peer.boot({ kernel, initrd, append, memory: MEMORY, bits: entry.bits[0] });
  const stages = entry.stages(quick);
  const found = await runToMarkers({ ...process, markers: stages.map((stage) => stage.until), timeout });
  const samples = found.map(({ processor, wall, match }, i) => ({
    name: stages[i].name,
    seconds: processor - (found[i - 1]?.processor ?? 0),
    wall: wall - (found[i - 1]?.wall ?? 0),
    checksum: match[1]?.trim() ?? '',
  }));
  return samples.filter(({ name }) => name);
}
