/** The descriptors that run.c's instructions find: Linux's of user mode in the GDT, and run.c's own in the LDT. */
import { code, data } from '../core/descriptors.ts';
import type { Hidden } from '../core/processor.ts';

const USER = { dpl: 3 };
/** By index. What is above belongs to the thread or the processor. */
export const GDT: readonly bigint[] = [0n, code(), code({ long: true }), data(), code(USER), data(USER), code({ long: true, ...USER })];
/** Up to and with the entry that says which processor this is. */
export const GDT_BYTES = 16 * 8;

const AVL = 1n << 52n;
export const LDT: readonly bigint[] = [
  0n,
  code({ big: false, ...USER }),
  data({ base: 0x100, ...USER }) | AVL,
  data({ limit: 0xbfff, readOnly: true, ...USER }),
  data({ limit: 0x9fff, expandDown: true, ...USER }),
  data({ present: false, ...USER }),
  code({ executeOnly: true, ...USER }),
  data({ limit: 0xffff, big: false, ...USER }),
];

/** CS, by mode. */
export const CODE_SELECTORS = { 16: 0x0f, 32: 0x23, 64: 0x33 } as const;
/** What can be in DS, ES, FS and GS. */
export const LOADABLE = [0, 1, 2, 3, 0x2b, 0x28, 0x33, 0x0f, 0x17, 0x1f, 0x1d, 0x27, 0x3f];
/** What cannot: the system's, the absent, execute-only code, beyond the tables' ends. */
export const FORBIDDEN = [0x08, 0x0b, 0x10, 0x13, 0x18, 0x1b, 0x2f, 0x37, 0x47, 0x80, 0x83, 0xfff8, 0xffff];

/** The descriptor of a selector; none for null. */
export function descriptorOf(selector: number): bigint {
  return (selector & 4 ? LDT : GDT)[selector >> 3];
}

/** As a segment register keeps it. */
export function hiddenOf(selector: number): Hidden {
  const d = descriptorOf(selector);
  const limit = Number((d & 0xffffn) | ((d >> 32n) & 0xf0000n));
  const attr = Number((d >> 40n) & 0xf0ffn);
  return {
    selector,
    base: ((d >> 16n) & 0xffffffn) | ((d >> 32n) & 0xff000000n),
    limit: (attr & 0x8000 ? limit * 4096 + 4095 : limit) >>> 0,
    attr,
  };
}
