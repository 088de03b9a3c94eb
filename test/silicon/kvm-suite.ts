/**
 * The instructions of the system against the host's kernel, which may have the processor execute them or emulate them: a second opinion,
 * and where it differs the manual decides (kvm-differences.ts).
 */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { L, Processor } from '../core/processor.ts';
import { hasKvm, hasTool, needs } from '../helpers/needs.ts';
import { EXIT_HLT, EXIT_INTR, EXIT_SHUTDOWN, fields, Kvm, stateOf, whyNoResult } from './kvm.ts';
import { reasonFor } from './kvm-differences.ts';
import { GIVEN, MEMORY, type Vector } from './system-vectors.ts';

const PAGES = [...MEMORY, ...GIVEN];
/** More instructions than any vector needs. */
const BUDGET = 64;
/** States have 70 KiB. */
const AT_ONCE = 256;

export function kvmSuite(vectors: readonly Vector[]): void {
  describe('instructions of the system do what KVM does', () => {
    const present = needs(hasKvm() ? 'gcc' : '/dev/kvm', hasKvm() && hasTool('gcc'));
    let p: Processor;
    let kvm: Kvm;
    beforeAll(async () => {
      if (!present) return;
      p = await Processor.create('max');
      kvm = new Kvm();
    });
    afterAll(() => kvm?.dispose());

    function before(v: Vector): Uint8Array {
      v.prepare(p);
      return stateOf(p, PAGES, 0);
    }

    function after(v: Vector): Uint8Array {
      v.prepare(p);
      const ended = p.run(BUDGET);
      return stateOf(p, PAGES, !ended ? EXIT_INTR : p.get32(L.SHUTDOWN) ? EXIT_SHUTDOWN : EXIT_HLT);
    }

    /** What is not the same, told. */
    function differences(v: Vector, result: Uint8Array): string[] {
      const [want, got] = [fields(result), fields(after(v))];
      const names = new Set([...want.keys(), ...got.keys()]);
      return [...names]
        .filter((name) => want.get(name) !== got.get(name))
        .map((name) => `${name}: KVM ${want.get(name)}, ours ${got.get(name)}`);
    }

    test(`of ${vectors.length} states, those that it can judge`, () => {
      const wrong: string[] = [];
      let judged = 0;
      for (let from = 0; from < vectors.length; from += AT_ONCE) {
        const some = vectors.slice(from, from + AT_ONCE);
        for (const [i, result] of kvm.run(some.map(before)).entries()) {
          if (whyNoResult(result) !== null) continue;
          judged++;
          const different = differences(some[i], result);
          if (different.length > 0 && reasonFor(some[i].name, different) === null)
            wrong.push(`${some[i].name}\n    ${different.join('\n    ')}`);
        }
      }
      expect(wrong, `${wrong.length} of ${judged}`).toEqual([]);
      expect(judged).toBeGreaterThan(vectors.length / 2);
    });
  });
}
