import { describe, expect, it } from 'vitest';

interface Profile {
  nodes: { id: number; callFrame: { functionName: string; url: string } }[];
  samples: number[];
  timeDeltas: number[];
}
type Find = (physical: number) => string | null;
interface HostProfile {
  attribute(profile: Profile): Record<'parts' | 'functions' | 'regions', Map<string | number, number>> & { total: number };
  symbolFinder(map: string, text: number): Find | null;
  profileText(profile: Profile, options: { top: number; find: Find | null; processor: number | null }): string;
}

const { attribute, symbolFinder, profileText }: HostProfile = await import(
  new URL('../../scripts/lib/host-profile.mjs', import.meta.url).href
);

/** A profile in which each function has so many hundredths of a second, one sample for each. */
function profileOf(times: [functionName: string, url: string, hundredths: number][]): Profile {
  const nodes = times.map(([functionName, url], id) => ({ id, callFrame: { functionName, url } }));
  const samples = times.flatMap(([, , hundredths], id) => Array<number>(hundredths).fill(id));
  return { nodes, samples, timeDeltas: samples.map(() => 10_000) };
}

const SYMBOLS = `0000000000000000 D cpu_number
ffffffff81000000 T _text
ffffffff81000000 T startup_64
ffffffff81000120 t rest_init
ffffffff81000100 T do_work
ffffffff81000800 d not_code
ffffffff81001000 T _etext
ffffffff82000000 T later
ffffffffc0001000 t in_a_module\t[module]
`;

describe('symbols of the kernel', () => {
  const find = symbolFinder(SYMBOLS, 0x1000000) as Find;

  it('are found by the physical address of code', () => {
    expect(find(0x1000100)).toBe('do_work');
    expect(find(0x100011f)).toBe('do_work+0x1f');
    expect(find(0x1000fff)).toBe('rest_init+0xedf');
  });

  it('are those of its text alone', () => {
    for (const outside of [0xfffff, 0xffffff, 0x1001000, 0x2000000]) expect(find(outside)).toBeNull();
  });

  it('lie elsewhere with another beginning of the text', () => {
    expect((symbolFinder(SYMBOLS, 0x7000000) as Find)(0x7000104)).toBe('do_work+0x4');
  });

  it('are not there when the kernel hid the addresses', () => {
    expect(symbolFinder(SYMBOLS.replace(/^[0-9a-f]+/gm, '0000000000000000'), 0)).toBeNull();
    expect(symbolFinder('nothing of that kind', 0)).toBeNull();
  });
});

describe('the profile', () => {
  const profile = profileOf([
    ['x86_0001000100', 'wasm://wasm/1', 30],
    ['x86_0001000110', 'wasm://wasm/2', 10],
    ['x86_0000007c00', 'wasm://wasm/2', 5],
    ['core-asm/assembly/run/run', 'wasm://wasm/0', 20],
    ['core-asm/assembly/translate/regions/runRegions', 'wasm://wasm/0', 5],
    ['core-asm/assembly/translate/region/emitRegion', 'wasm://wasm/0', 10],
    ['core-asm/assembly/tlb/fill', 'wasm://wasm/0', 5],
    ['Module', '', 8],
    ['Instance', '', 2],
    ['mmioWrite', 'file:///x/twin86.mjs', 4],
    ['(garbage collector)', '', 1],
    ['(idle)', '', 100],
  ]);

  it('knows the parts of the emulator', () => {
    const { total, parts } = attribute(profile);
    expect(total).toBeCloseTo(1);
    const hundredths = Object.fromEntries([...parts].map(([part, seconds]) => [part, Math.round(seconds * 100)]));
    expect(hundredths).toEqual({
      'translated code': 45,
      'between translated code': 5,
      'writing WebAssembly': 10,
      'page tables, TLB, RAM': 5,
      interpreter: 20,
      'compiling WebAssembly (this thread)': 10,
      'garbage collection': 1,
      'devices, run loop (TypeScript)': 4,
    });
  });

  it('is shown with the time of regions, and of the functions of the kernel that they are in', () => {
    const text = profileText(profile, { top: 3, find: symbolFinder(SYMBOLS, 0x1000000), processor: 1.7 });
    expect(text).toContain("1.0 s of the guest's thread at work; processor time of all threads 1.7 s\n");
    expect(text).toContain('  45.0%     0.45 s  translated code\n  20.0%     0.20 s  interpreter\n');
    expect(text).toContain('(3 regions seen)\n  30.0%     0.30 s  0x01000100  do_work\n  10.0%     0.10 s  0x01000110  do_work+0x10\n');
    expect(text).toContain("the kernel's functions, translated\n  40.0%     0.40 s  do_work\n   5.0%     0.05 s  (not in the kernel)\n");
  });

  it('does without symbols', () => {
    const text = profileText(profile, { top: 1, find: null, processor: null });
    expect(text).toContain('0x01000100\n');
    expect(text).not.toContain('do_work');
    expect(text).not.toContain('0x01000110');
  });
});
