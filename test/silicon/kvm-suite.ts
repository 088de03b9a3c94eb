/**
 * Instructions against the host's kernel, which may have the processor execute them or emulate them: a second opinion, and where it
 * differs the manual decides (kvm-differences.ts).
 */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Row } from '../../core-asm/isa/row.ts';
import { FLAG, L, Processor } from '../core/processor.ts';
import { hasKvm, hasTool, needs } from '../helpers/needs.ts';
import { definedFlags } from './compare.ts';
import { EXIT_HLT, EXIT_INTR, EXIT_SHUTDOWN, fields, Kvm, stateOf, whyNoResult } from './kvm.ts';
import { reasonFor } from './kvm-differences.ts';
import { MEMORY_PAGES, Ours, PUSHED_FLAGS } from './ours.ts';
import { R_FLAGS } from './record.ts';
import { isAboutSegments } from './selectors.ts';
import { casesFor, SUBJECTS } from './suite.ts';
import { GIVEN, MEMORY, type Vector } from './system-vectors.ts';

/** More instructions than anything here needs. */
const BUDGET = 64;

/** Prepares a virtual machine for the surrounding `describe`. */
function virtualMachine(create: () => Promise<void>): () => Kvm {
  const present = needs(hasKvm() ? 'gcc' : '/dev/kvm', hasKvm() && hasTool('gcc'));
  let kvm: Kvm;
  beforeAll(async () => {
    if (!present) return;
    await create();
    kvm = new Kvm();
  });
  afterAll(() => kvm?.dispose());
  return () => kvm;
}

/** How it ended, in KVM's terms. */
function runToHalt(p: Processor): number {
  const ended = p.run(BUDGET);
  return !ended ? EXIT_INTR : p.get32(L.SHUTDOWN) ? EXIT_SHUTDOWN : EXIT_HLT;
}

/** What is not the same, told. */
function differences(result: Uint8Array, ours: Uint8Array, significant: (name: string, value: string) => string | null): string[] {
  const [want, got] = [fields(result), fields(ours)];
  const of = (all: Map<string, string>, name: string): string | null => significant(name, all.get(name) ?? '0');
  const names = new Set([...want.keys(), ...got.keys()]);
  return [...names]
    .filter((name) => of(want, name) !== of(got, name))
    .map((name) => `${name}: KVM ${want.get(name)}, ours ${got.get(name)}`);
}

// --- instructions of the system ---------------------------------------------------------------------------------------

const PAGES = [...MEMORY, ...GIVEN];
/** States have 70 KiB. */
const AT_ONCE = 256;

export function systemSuite(vectors: readonly Vector[]): void {
  describe('instructions of the system do what KVM does', () => {
    let p: Processor;
    const kvm = virtualMachine(async () => {
      p = await Processor.create('max');
    });

    function before(v: Vector): Uint8Array {
      v.prepare(p);
      return stateOf(p, PAGES, 0);
    }

    function after(v: Vector): Uint8Array {
      v.prepare(p);
      const exit = runToHalt(p);
      return stateOf(p, PAGES, exit);
    }

    test(`of ${vectors.length} states, those that it can judge`, () => {
      const wrong: string[] = [];
      let judged = 0;
      for (let from = 0; from < vectors.length; from += AT_ONCE) {
        const some = vectors.slice(from, from + AT_ONCE);
        for (const [i, result] of kvm().run(some.map(before)).entries()) {
          if (whyNoResult(result) !== null) continue;
          judged++;
          const different = differences(result, after(some[i]), (_name, value) => value);
          if (different.length > 0 && reasonFor(some[i].name, different) === null)
            wrong.push(`${some[i].name}\n    ${different.join('\n    ')}`);
        }
      }
      expect(wrong, `${wrong.length} of ${judged}`).toEqual([]);
      expect(judged).toBeGreaterThan(vectors.length / 2);
    });
  });
}

// --- instructions of programs -----------------------------------------------------------------------------------------

/**
 * Not what asks the descriptor tables, which may be the host's, nor what the processor says at will, nor what it has and a virtual
 * machine has not; no jumps, which may not end in HLT; and not whose privilege KVM looks at before it knows the register.
 */
const APART =
  /^(RDRAND|RDSEED|RDPID|XGETBV|JMPF|CALLF|RETF|IRET|INT.*|MONITOR|MWAIT|INVPCID|CALL|JMP|MOV (Ev|Mw), Sw|MOV Ry, [CD]y|MOV [CD]y, Ry)$/;
/** What an emulator has not, it calls undefined. */
const CALLED_UNDEFINED = /^rip: KVM \w+40007,/;
/** LZCNT and TZCNT, which its emulator takes for BSR and BSF. */
const isBitCount = (row: Row): boolean => row.prefix === 'f3' && (row.op & 0xfe) === 0xbc;
const ARITHMETIC = 0x8d5;
/** Accessed and dirty bits are the walker's. */
const PAGE_TABLE = /^\[10[0-5]...\]$/;
const SALT = 3;
const AGAIN = 4;

/** KVM's deliveries clear AC, and its emulator forgets the trap of TF. */
function plain(c: Uint8Array): Uint8Array {
  const changed = c.slice();
  const view = new DataView(changed.buffer);
  view.setUint32(R_FLAGS, view.getUint32(R_FLAGS, true) & ~(FLAG.AC | FLAG.TF), true);
  return changed;
}

export function userSuite(count: number): void {
  describe('integer instructions do in user mode what KVM does', () => {
    let ours: Ours;
    const kvm = virtualMachine(async () => {
      ours = await Ours.create();
    });
    const subjects = SUBJECTS.filter(
      ({ row }) =>
        !APART.test(row.mnemonic) && !APART.test(row.syntax) && !isBitCount(row) && !isAboutSegments(row) && row.modes !== 'no64',
    );

    function before(c: Uint8Array): Uint8Array {
      ours.place(c);
      return stateOf(ours.p, MEMORY_PAGES, 0);
    }

    function after(c: Uint8Array): Uint8Array {
      ours.place(c);
      const exit = runToHalt(ours.p);
      return stateOf(ours.p, MEMORY_PAGES, exit);
    }

    test(`${count} cases of each form`, () => {
      const wrong: string[] = [];
      for (const s of subjects) {
        const mask = definedFlags(s.row) | ~ARITHMETIC;
        const significant = (name: string, value: string): string | null => {
          if (name === 'rflags' || name === `[${PUSHED_FLAGS.toString(16)}]`) return String(Number.parseInt(value, 16) & mask);
          return PAGE_TABLE.test(name) ? null : value;
        };
        // Those of 64-bit mode are the first ones.
        let asked = casesFor(s, 200, SALT).slice(0, count).map(plain);
        let told: string[] = [];
        // Now and then KVM emulates even what it could let the processor do, and not well: what differs is asked again.
        for (let again = 0; again < AGAIN && asked.length > 0; again++) {
          const different = kvm()
            .run(asked.map(before))
            .map((result, i) => differences(result, after(asked[i]), significant))
            .map((d) => (d.some((text) => CALLED_UNDEFINED.test(text)) ? [] : d));
          asked = asked.filter((_, i) => different[i].length > 0);
          told = different.filter((d) => d.length > 0).map((d) => d.join('\n    '));
        }
        wrong.push(...told.map((text) => `${s.name}\n    ${text}`));
      }
      expect(wrong, `${wrong.length} of ${subjects.length * count}`).toEqual([]);
    });
  });
}
