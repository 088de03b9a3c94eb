// Where the host's time goes when a guest runs: V8's CPU profile of twin86 (node --cpu-prof, with a core that has names), by part and by guest code.

/** What translated code is called in profiles: the guest-physical address of what its region was made for (core-asm/assembly/translate/module.ts). */
const REGION = /^x86_([0-9a-f]+)$/;
const CORE = 'core-asm/assembly/';

/** Parts of the core by where a function is; the first that fits. */
const CORE_PARTS = [
  [
    'between translated code',
    /^translate\/(regions\/(runRegions|runOne|lookAtStay|noteMiss|retire|runHandler|leaveHelper)|calls|jumps|leave|lazy|misses|counters|stays)/,
  ],
  ['writing WebAssembly', /^translate\//],
  ['decoding', /^(decode|cache|single|gen\/decoder)/],
  ['page tables, TLB, RAM', /^(paging|tlb|linear|physical|memory|access|probe)/],
  ['interpreter', /^/],
];
const IDLE = 'idle';
/** V8's own entries. */
const ENGINE_PARTS = {
  Module: 'compiling WebAssembly (this thread)',
  Instance: 'compiling WebAssembly (this thread)',
  '(garbage collector)': 'garbage collection',
  '(program)': 'Node.js',
  '(idle)': IDLE,
};
const TRANSLATED = 'translated code';
const TYPESCRIPT = 'devices, run loop (TypeScript)';

/** Part and, where that says more, name of what a call frame of the profile stands for. */
function classify({ functionName, url }) {
  const region = REGION.exec(functionName);
  if (region) return { part: TRANSLATED, address: Number.parseInt(region[1], 16) };
  if (functionName.startsWith(CORE)) {
    const name = functionName.slice(CORE.length);
    return { part: CORE_PARTS.find(([, pattern]) => pattern.test(name))[0], name };
  }
  if (url.startsWith('wasm:')) return { part: 'interpreter', name: functionName };
  if (url === '' && ENGINE_PARTS[functionName]) return { part: ENGINE_PARTS[functionName], name: functionName };
  if (url.startsWith('file:')) return { part: TYPESCRIPT, name: functionName || '(anonymous)' };
  return { part: 'Node.js', name: functionName || '(anonymous)' };
}

/** Maps of seconds: of `parts`, of `functions` ('part: name'), of `regions` (address). `total` leaves out idle time. */
export function attribute({ nodes, samples, timeDeltas }) {
  const kinds = new Map(nodes.map(({ id, callFrame }) => [id, classify(callFrame)]));
  const [parts, functions, regions] = [new Map(), new Map(), new Map()];
  const add = (map, key, seconds) => map.set(key, (map.get(key) ?? 0) + seconds);
  let total = 0;
  samples.forEach((id, i) => {
    const { part, name, address } = kinds.get(id);
    if (part === IDLE) return;
    const seconds = Math.max(timeDeltas[i], 0) / 1e6;
    add(parts, part, seconds);
    if (address === undefined) add(functions, `${part}: ${name}`, seconds);
    else add(regions, address, seconds);
    total += seconds;
  });
  return { total, parts, functions, regions };
}

/**
 * A look-up of symbols by guest-physical address, from the text of System.map or /proc/kallsyms: lines of address, type, name. The kernel's text
 * begins at _text, whose physical address is `text`.
 */
export function symbolFinder(map, text) {
  const all = [...map.matchAll(/^([0-9a-f]+) ([tTwW]) (\S+)\s*$/gm)].map(([, address, , name]) => ({ at: BigInt(`0x${address}`), name }));
  const start = all.find(({ name }) => name === '_text') ?? all.find(({ name }) => name === '_stext');
  if (!start || start.at === 0n) return null;
  const end = all.find(({ name }) => name === '_etext')?.at ?? start.at + (64n << 20n);
  const symbols = all.filter(({ at }) => at >= start.at && at < end).sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  return (physical) => {
    const at = BigInt(physical) - BigInt(text) + start.at;
    if (at < start.at || at >= end) return null;
    let [low, high] = [0, symbols.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (symbols[middle].at <= at) low = middle;
      else high = middle;
    }
    const offset = at - symbols[low].at;
    return offset === 0n ? symbols[low].name : `${symbols[low].name}+0x${offset.toString(16)}`;
  };
}

const largest = (map, count) => [...map].sort(([, a], [, b]) => b - a).slice(0, count);

/** The report: parts, functions of ours that take most, guest code that takes most. `find` as of symbolFinder(), or null. */
export function profileText(profile, { top, find, processor }) {
  const { total, parts, functions, regions } = attribute(profile);
  const line = (seconds, text) => `${((100 * seconds) / total).toFixed(1).padStart(6)}% ${seconds.toFixed(2).padStart(8)} s  ${text}`;
  const guest = ([address, seconds]) => line(seconds, `0x${address.toString(16).padStart(8, '0')}  ${find?.(address) ?? ''}`.trimEnd());
  const rest = processor === null ? '' : `; processor time of all threads ${processor.toFixed(1)} s`;
  return [
    `${total.toFixed(1)} s of the guest's thread at work${rest}`,
    ...largest(parts, Number.POSITIVE_INFINITY).map(([part, seconds]) => line(seconds, part)),
    '',
    'functions of twin86',
    ...largest(functions, top).map(([name, seconds]) => line(seconds, name)),
    '',
    `guest code, translated, by physical address of the region (${regions.size} regions seen)`,
    ...largest(regions, top).map(guest),
    ...(find ? ['', "the kernel's functions, translated", ...largest(bySymbol(regions, find), top).map(([name, s]) => line(s, name))] : []),
    '',
  ].join('\n');
}

function bySymbol(regions, find) {
  const sums = new Map();
  for (const [address, seconds] of regions) {
    const name = find(address)?.replace(/\+0x[0-9a-f]+$/, '') ?? '(not in the kernel)';
    sums.set(name, (sums.get(name) ?? 0) + seconds);
  }
  return sums;
}
