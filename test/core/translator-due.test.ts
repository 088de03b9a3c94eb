import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { Translator } from '../../accel/tcg/translator.ts';
import { L, Processor } from './processor.ts';
import { CODE, longWorld } from './world.ts';

// When hot code is compiled: soon, but no module for every region.
let p: Processor;
beforeAll(async () => {
  p = await Processor.create();
});
afterEach(() => {
  vi.restoreAllMocks();
});

const log = { guest: vi.fn(), host: vi.fn() };

/** Host milliseconds; every look at the clock finds it one later, so that compiling takes some. */
let time = 0;
function translatorWithClock(): Translator {
  vi.spyOn(performance, 'now').mockImplementation(() => time++);
  return new Translator(p.core, 1000);
}

/** Makes the code at page offset 16 * n hot: INC EAX; JMP to itself. */
function heat(n: number): void {
  const at = CODE + n * 16;
  p.rip = at;
  p.core.exports.requestHere(p.cpu);
}
function world(pieces = 100): void {
  longWorld(p);
  p.writeBytes(CODE, new Array(pieces).fill([0xff, 0xc0, 0xeb, 0xfc, ...new Array(12).fill(0x90)]).flat());
}

describe('the translator', () => {
  it('compiles what is hot at once, then lets others gather until interpreting has cost enough', () => {
    world();
    const t = translatorWithClock();
    heat(0);
    t.runWhenDue(log);
    expect(t.counters).toMatchObject({ modules: 1, regions: 1 });
    const end = time;
    for (let n = 1; n < 4; n++) {
      heat(n);
      t.runWhenDue(log);
    }
    expect(t.counters.modules).toBe(1);
    time = end + 1000;
    t.runWhenDue(log);
    expect(t.counters.modules).toBe(1);
    p.set64(L.ICOUNT, p.get64(L.ICOUNT) + 300_000n);
    t.runWhenDue(log);
    expect(t.counters).toMatchObject({ modules: 2, regions: 4 });
  });

  it('counts anew when the machine goes back to a state that was saved long ago', () => {
    world();
    const t = translatorWithClock();
    p.set64(L.ICOUNT, 10n ** 10n);
    heat(0);
    t.runWhenDue(log);
    p.set64(L.ICOUNT, 0n);
    time += 1000;
    heat(1);
    t.runWhenDue(log);
    expect(t.counters.modules).toBe(2);
  });

  it('does not wait when there is enough for a module', () => {
    world();
    const t = translatorWithClock();
    const { regions } = t.counters;
    heat(0);
    t.runWhenDue(log);
    for (let n = 1; n <= 64; n++) heat(n);
    t.runWhenDue(log);
    expect(t.counters).toMatchObject({ modules: 2, regions: regions + 65 });
  });

  it('drops everything when there are a thousand modules', () => {
    world(1001);
    const t = new Translator(p.core, 1000);
    const before = t.counters;
    for (let n = 0; n < 1000; n++) {
      heat(n);
      t.run();
    }
    expect(t.counters).toMatchObject({ modules: 1000, flushes: before.flushes });
    heat(1000);
    t.run();
    expect(t.counters).toMatchObject({ modules: 1000, flushes: before.flushes + 1 });
    heat(0);
    t.run();
    expect(t.counters.modules).toBe(1001);
    p.set32(L.RAX, 0);
    p.rip = CODE;
    expect(p.run(1000)).toBe(false);
    expect(p.get32(L.RAX)).toBeGreaterThan(100);
  });

  it('leaves the guest to the interpreter when what it made is no valid module', () => {
    world();
    const t = translatorWithClock();
    const { exports } = p.core;
    const translate = (): number => {
      const length = exports.translate();
      // The form of the first type.
      if (length) p.core.bytes[(exports.moduleStart() >>> 0) + 15] = 0;
      return length;
    };
    vi.spyOn(p.core, 'exports', 'get').mockReturnValue(Object.create(exports, { translate: { value: translate } }));
    heat(0);
    t.runWhenDue(log);
    vi.restoreAllMocks();
    expect(log.host).toHaveBeenCalledOnce();
    expect(t.counters.modules).toBe(0);
    p.set32(L.RAX, 0);
    p.rip = CODE;
    expect(p.run(1000)).toBe(false);
    expect(p.get32(L.RAX)).toBeGreaterThan(100);
  });
});
