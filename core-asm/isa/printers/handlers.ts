/**
 * Numbers the handlers and prints gen/handlers.ts (one function per traced variant, and the table of all) and gen/loop.ts (the
 * interpreter's loop with the hot variants inlined).
 */
import type { Row } from '../row.ts';
import { type Bits, type Form, formsOf, type Trace, traceRow, widthsOf } from '../trace.ts';
import { asCase, asFunction, printBody } from './interpreter.ts';
import { simdName } from './simd.ts';

/** Handlers that belong to no row; their numbers are the first ones. */
export const PSEUDO = ['continue', 'undefinedOpcode', 'tooLong', 'region'];

/** Of these, cases of the run loop without a function. */
const INLINE_ONLY = ['continue', 'region'];

export interface Handler {
  /** Function name. */
  name: string;
  trace?: Trace;
  hot: boolean;
}

export interface Numbering {
  handlers: Handler[];
  /** For each row: whether its variants depend on operand size and form, and the handler number of each in the decoder's order. */
  variants: Map<Row, { sized: boolean; twoForms: boolean; numbers: number[] }>;
}

/** A name from mnemonic, operands, width and form: ADD_EvGv_32m. Rows that share all of them share the function. */
function traceName(row: Row, width: Bits | 0, form: Form, twoForms: boolean): string {
  const operands = row.operands.map((o) => o.text).join('');
  return [row.mnemonic, operands, `${width || ''}${twoForms ? form[0] : ''}`].filter((x) => x !== '').join('_');
}

export function numberHandlers(rows: Row[]): Numbering {
  const handlers = new Map<string, Handler>();
  const slots = new Map<Row, { sized: boolean; twoForms: boolean; names: string[] }>();
  for (const row of rows) {
    if (!row.sem) {
      const name = row.helper ?? simdName(row);
      handlers.set(name, { name, hot: false });
      slots.set(row, { sized: false, twoForms: false, names: [name] });
      continue;
    }
    const widths = widthsOf(row);
    const forms = formsOf(row);
    const names: string[] = [];
    for (const width of widths)
      for (const form of forms) {
        const name = traceName(row, width, form, forms.length === 2 || row.mod !== undefined);
        const known = handlers.get(name);
        if (known?.trace && String(known.trace.row.sem) !== String(row.sem)) throw new Error(`two different bodies are called ${name}`);
        const hot = row.hot === 'all' || (row.hot === true && width !== 16);
        if (known) known.hot ||= hot;
        else handlers.set(name, { name, trace: traceRow(row, width, form), hot });
        names.push(name);
      }
    slots.set(row, { sized: widths.length === 3, twoForms: forms.length === 2, names });
  }
  const all = [...handlers.values()];
  const ordered: Handler[] = [
    ...PSEUDO.map((name) => ({ name, hot: false })),
    ...all.filter((h) => h.hot),
    ...all.filter((h) => !h.hot && !PSEUDO.includes(h.name)),
  ];
  const numberOf = new Map(ordered.map((h, i) => [h.name, i]));
  const variants: Numbering['variants'] = new Map();
  for (const [row, s] of slots) variants.set(row, { ...s, numbers: s.names.map((n) => numberOf.get(n) as number) });
  return { handlers: ordered, variants };
}

const HEADER =
  '// Printed by core-asm/isa from the instruction rows; do not edit. Long because it holds every variant of every traced row.\n';

/** Names that printed bodies may use, by the module they come from. */
const SUPPORT: [string, string[]][] = [
  ['../access', ['segLinear']],
  ['../arithmetic', ['flagsArith', 'flagsCarry', 'flagsKeepCF', 'flagsLogic', 'mulHighS64', 'mulHighU64', 'setCFOF']],
  ['../flags', ['getCF', 'getOF', 'getPF', 'getSF', 'getZF', 'setCF']],
  ['../ip', ['checkTarget', 'ipOf', 'jumpRelative', 'nextIp', 'relTarget']],
  ['../linear', ['slowLoad', 'slowLoadForWrite', 'slowStore']],
  ['../probe', ['setSp', 'stackFault', 'tlbEntry', 'tlbHost', 'tlbTag']],
  [
    '../op',
    [
      'OP_DISP',
      'OP_FLAGS',
      'OP_IMM',
      'OP_M',
      'OP_OFF',
      'OP_R',
      'OP_SEG',
      'OP_SIZE',
      'OP_X',
      'opEa',
      'opSeg',
      'opV',
      'ST_AGAIN',
      'ST_FAULT',
      'ST_JUMP',
      'ST_JUMP_SYNC',
      'ST_NEXT',
      'ST_SYNC',
    ],
  ],
  [
    '../layout',
    [
      'CUR_OP',
      'EXC_VECTOR',
      'ICOUNT',
      'ICOUNT_END',
      'PAGE_LOW',
      'PAGE_OPS',
      'RAX',
      'RCX',
      'RDX',
      'RBX',
      'RIP',
      'RSP',
      'SEG_READ',
      'SEG_WRITE',
      'SP_MASK',
      'SS',
      'SS_SEGMENTED',
      'START_OP',
      'TLB_READ',
      'TLB_WRITE',
    ],
  ],
];

function imports(body: string): string {
  return SUPPORT.map(([from, names]) => {
    const used = names.filter((n) => new RegExp(`\\b${n}\\b`).test(body));
    return used.length ? `import { ${used.join(', ')} } from "${from}";\n` : '';
  }).join('');
}

/** `moduleOf` says which core module exports a helper. */
export function printHandlers(n: Numbering, moduleOf: (helper: string) => string): string {
  const functions = n.handlers
    .filter((h) => h.trace)
    .map(
      (h) =>
        `function ${h.name}(cpu: usize, op: usize): i32 {\n${printBody(h.trace as Trace, asFunction)
          .map((l) => `  ${l}`)
          .join('\n')}\n}\n`,
    )
    .join('\n');
  const helpers = n.handlers.filter((h) => !h.trace && !INLINE_ONLY.includes(h.name));
  const rare = n.handlers.flatMap((h) => (h.trace?.nodes ?? []).filter((node) => node.op === 'rare').map((node) => node.k as string));
  const byModule = new Map<string, string[]>();
  for (const name of new Set([...helpers.map((h) => h.name), ...rare]))
    byModule.set(moduleOf(name), [...(byModule.get(moduleOf(name)) ?? []), name]);
  const helperImports = [...byModule]
    .sort()
    .map(([from, names]) => `import { ${names.sort().join(', ')} } from "${from}";\n`)
    .join('');
  const table = n.handlers
    .map((h, i) => (INLINE_ONLY.includes(h.name) ? '' : `  store<u32>(HANDLERS + ${i * 4}, load<u32>(changetype<usize>(${h.name})));`))
    .filter((l) => l !== '')
    .join('\n');
  return `${HEADER}${imports(functions)}${helperImports}
/** Looks up the next instruction: ends every straight line, and replaces instructions whose bytes were overwritten. */
export const H_CONTINUE: u16 = 0;
export const H_UD: u16 = 1;
export const H_TOO_LONG: u16 = 2;
/** Where a translated region can be entered (translate/regions.ts). */
export const H_REGION: u16 = 3;

/** Function-table index of each handler. */
export const HANDLERS: usize = memory.data(${n.handlers.length * 4});

export function initHandlers(): void {
${table}
}

${functions}`;
}

const FAST_JUMP = `const d = load<i32>(op, OP_DISP);
if (d >= load<i32>(cpu, PAGE_LOW)) {
  const target: usize = load<u32>(<usize>load<u32>(cpu, PAGE_OPS) + (<usize>d << 2));
  const count = load<u64>(cpu, ICOUNT) + <u64>((op - start) / OP_SIZE + 1);
  if (target != 0 && count < load<u64>(cpu, ICOUNT_END)) {
    store<u64>(cpu, count, ICOUNT);
    store<u32>(cpu, <u32>target, START_OP);
    start = op = target;
    warm(cpu, target);
    continue;
  }
}`;

export function printLoop(n: Numbering): string {
  const cases = n.handlers
    .map((h, i) => {
      if (!h.hot || !h.trace) return '';
      const body = printBody(h.trace, asCase).map((l) => (l === 'FAST_JUMP' ? FAST_JUMP : l));
      // A body that always leaves by itself ends in 'break' or 'continue' already.
      return `      case ${i}: { // ${h.name}\n${body
        .join('\n')
        .split('\n')
        .map((l) => `        ${l}`)
        .join('\n')}\n        break;\n      }`;
    })
    .filter((c) => c !== '')
    .join('\n');
  const text = `
/**
 * Runs from RIP until something other than a plain instruction or jump happens, or ICOUNT reaches ICOUNT_END. Returns its
 * status; RIP and ICOUNT are up to date and CUR_OP is 0.
 */
export function runLoop(cpu: usize): i32 {
  let op = lookup(cpu);
  if (!op) return ST_FAULT;
  let start = op;
  store<u32>(cpu, <u32>start, START_OP);
  let st: i32 = ST_NEXT;
  while (true) {
    store<u32>(cpu, <u32>op, CUR_OP);
    switch (load<u16>(op)) {
      case 0: { // continue
        const off: u32 = load<u16>(op, OP_OFF);
        const known: usize = off < 4096 ? load<u32>(<usize>load<u32>(cpu, PAGE_OPS) + (<usize>off << 2)) : 0;
        store<u64>(cpu, load<u64>(cpu, ICOUNT) + <u64>((op - start) / OP_SIZE), ICOUNT);
        if (known) {
          start = op = known;
          store<u32>(cpu, <u32>start, START_OP);
          continue;
        }
        store<u64>(cpu, ipOf(cpu, op), RIP);
        if (off < 4096) {
          // The line goes on: whether its rest has been decoded already must not show in when events are looked at.
          store<u32>(cpu, 0, CUR_OP);
          op = lookup(cpu);
          if (!op) return ST_FAULT;
          start = op;
          store<u32>(cpu, <u32>start, START_OP);
          continue;
        }
        // Not an instruction: the next line's count will add the one that a jump adds.
        store<u64>(cpu, load<u64>(cpu, ICOUNT) - 1, ICOUNT);
        start = op;
        st = ST_JUMP;
        break;
      }
      case 3: { // region
        if (!mayEnter(cpu, op)) {
          start = op = plain(op);
          store<u32>(cpu, <u32>start, START_OP);
          continue;
        }
        st = runTranslated(cpu, op);
        if (st == ST_NEXT) op = plain(lookup(cpu));
        else if (st == ST_JUMP) {
          op = enter(cpu);
          if (op) warm(cpu, op);
        } else return st;
        if (!op) return ST_FAULT;
        start = op;
        store<u32>(cpu, <u32>start, START_OP);
        continue;
      }
${cases}
      default: {
        st = call_indirect<i32>(load<u32>(HANDLERS + (<usize>load<u16>(op) << 2)), cpu, op);
        if (st == ST_NEXT) { op += OP_SIZE; continue; }
        break;
      }
    }
    const done = <u64>((op - start) / OP_SIZE);
    if (st == ST_JUMP) {
      const count = load<u64>(cpu, ICOUNT) + done + 1;
      store<u64>(cpu, count, ICOUNT);
      store<u32>(cpu, 0, CUR_OP);
      if (count >= load<u64>(cpu, ICOUNT_END)) return ST_JUMP;
      op = enter(cpu);
      if (!op) return ST_FAULT;
      start = op;
      store<u32>(cpu, <u32>start, START_OP);
      warm(cpu, op);
      continue;
    }
    if (st == ST_SYNC) store<u64>(cpu, nextIp(cpu, op), RIP);
    else if (st == ST_FAULT || st == ST_AGAIN) store<u64>(cpu, ipOf(cpu, op), RIP);
    store<u64>(cpu, load<u64>(cpu, ICOUNT) + done + (st == ST_FAULT || st == ST_AGAIN ? 0 : 1), ICOUNT);
    store<u32>(cpu, 0, CUR_OP);
    return st;
  }
}
`;
  return `${HEADER}import { enter, lookup } from "../cache";\nimport { runTranslated } from "../translate/counters";\nimport { mayEnter, plain, warm } from "../translate/regions";\nimport { HANDLERS } from "./handlers";\n${imports(text)}${text}`;
}
