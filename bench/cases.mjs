// The benchmark's guests: bench/guests/NAME.c, one per mechanism. `rounds` is the work of a full run, about a second of QEMU's TCG on a
// small server. `native` ones also run as a program of the host.

const guest = (group, name, rounds, what, options = {}) => ({
  group,
  name,
  rounds,
  what,
  source: name,
  flags: [],
  sources: [],
  bits: [32, 64],
  ...options,
});
const compute = (...args) => ({ ...guest('compute', ...args), native: true });
const vector = (name, rounds, what, flags) => ({ ...guest('float', name, rounds, what, { flags }), native: true });
const system = (name, rounds, what, ...sources) => guest('system', name, rounds, what, { sources });
const code = (name, rounds, what, options) => guest('code', name, rounds, what, options);

const PAGING = 'paging.c';
const TRAPS = 'traps.c';
const FUNCTIONS = ['functions.S'];
const cold = (times) => ({ source: 'cold', sources: FUNCTIONS, flags: [`-DTIMES=${times}`] });

export const CASES = [
  compute('alu', 170_000, 'arithmetic on registers'),
  compute('carry', 75_000, 'carry chains of 256 bits'),
  compute('div', 190_000, 'divisions'),
  compute('call', 110_000, 'small functions'),
  compute('fib', 6_500, 'recursion'),
  compute('icall', 45_000, 'indirect calls'),
  compute('vm', 10_000, 'an interpreter: one switch'),
  compute('sieve', 1_500, 'prime sieve'),
  compute('records', 65_000, 'records, strings, procedures'),
  compute('sort', 520, 'quicksort'),
  compute('sha', 400_000, 'SHA-256'),
  compute('walk', 40, 'every byte of 16 MiB', { sources: [PAGING] }),
  compute('unaligned', 600, 'loads and stores at odd addresses', { sources: [PAGING] }),
  compute('chase', 500, 'pointers in random order', { sources: [PAGING] }),
  vector('x87', 1_100, 'matrix product, 80 bits', []),
  vector('double', 8_500, 'scalar doubles', ['-msse2', '-mfpmath=sse']),
  vector('sse', 3_800, 'matrix product, packed floats', ['-msse2', '-mfpmath=sse']),
  vector('pixels', 15_000, 'blending, packed integers', ['-msse2']),
  system('rep', 4_000, 'REP MOVS, REP STOS', PAGING),
  system('fault', 6_000, 'page faults', TRAPS, PAGING),
  system('cr3', 13_000, 'address space switches', PAGING),
  system('invlpg', 40_000, 'INVLPG', PAGING),
  system('int', 42_000, 'INT and IRET', TRAPS),
  system('syscall', 18_000, 'system calls from ring 3', TRAPS, PAGING, 'user.S'),
  system('port', 130_000, 'port I/O'),
  { ...system('hlt', 2_000, 'timer ticks, sleeping between them', TRAPS), group: 'idle' },
  code('cold1', 16_384, 'code run once', cold(1)),
  code('cold10', 16_384, 'code run 10 times', cold(10)),
  code('cold200', 16_384, 'code run 200 times', cold(200)),
  code('scattered', 7_000, '2,048 functions in no order', { source: 'cold', sources: FUNCTIONS, flags: ['-DSCATTERED'] }),
  code('smc', 8_000, 'code patched every 10 calls'),
  code('codegen', 1_000, 'generated functions, run 100 times each'),
  code('beside', 40_000, 'a variable in the page of code'),
];
