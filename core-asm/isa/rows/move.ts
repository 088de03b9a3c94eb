/** Data movement (SDM vol. 1, 5.1.1, 5.1.9 and 5.1.13). */
import { row } from '../row.ts';
import type { Tracer } from '../trace.ts';

type Sem = (s: Tracer) => void;

const mov: Sem = (s) => s.set(0, s.get(1, s.bitsOf(0)));
row('MOV Eb, Gb', { op: 0x88, sem: mov, hot: true });
row('MOV Ev, Gv', { op: 0x89, sem: mov, hot: 'all' });
row('MOV Gb, Eb', { op: 0x8a, sem: mov, hot: true });
row('MOV Gv, Ev', { op: 0x8b, sem: mov, hot: 'all' });
// ES CS SS DS FS GS; CS is loaded by far transfers only.
for (let reg = 0; reg < 6; reg++) {
  row('MOV Ev, Sw', { op: 0x8c, reg, mod: 'reg', helper: 'movFromSregReg' });
  row('MOV Mw, Sw', { op: 0x8c, reg, mod: 'mem', helper: 'movFromSregMem' });
  if (reg !== 1) row('MOV Sw, Ew', { op: 0x8e, reg, helper: 'movToSreg' });
}
row('MOV AL, Ob', { op: 0xa0, sem: mov });
row('MOV rAX, Ov', { op: 0xa1, sem: mov, hot: true });
row('MOV Ob, AL', { op: 0xa2, sem: mov });
row('MOV Ov, rAX', { op: 0xa3, sem: mov });
row('MOV Zb, Ib', { op: 0xb0, plusReg: true, sem: mov, hot: true });
row('MOV Zv, Iv', { op: 0xb8, plusReg: true, sem: mov, hot: true });
row('MOV Eb, Ib', { op: 0xc6, reg: 0, sem: mov, hot: true });
row('MOV Ev, Iz', { op: 0xc7, reg: 0, sem: mov, hot: true });

const movzx: Sem = (s) => s.set(0, s.zext(s.get(1), s.width));
const movsx: Sem = (s) => s.set(0, s.sext(s.get(1), s.width));
row('MOVZX Gv, Eb', { map: '0f', op: 0xb6, sem: movzx, hot: true });
row('MOVZX Gv, Ew', { map: '0f', op: 0xb7, sem: movzx, hot: true });
row('MOVSX Gv, Eb', { map: '0f', op: 0xbe, sem: movsx, hot: true });
row('MOVSX Gv, Ew', { map: '0f', op: 0xbf, sem: movsx });
row('MOVSXD Gv, Ed', {
  op: 0x63,
  modes: 'only64',
  sem: (s) => s.set(0, s.width === 64 ? s.sext(s.get(1), 64) : s.trunc(s.get(1), s.width)),
  hot: true,
});

const movbe: Sem = (s) => {
  const v = s.get(1);
  const byte = s.constant(8, 32);
  s.set(0, s.width === 16 ? s.or(s.shl(v, byte), s.shr(v, byte)) : s.bswap(v));
};
for (const prefix of ['none', '66'] as const) {
  row('MOVBE Gv, Mv', { map: '0f38', op: 0xf0, mod: 'mem', prefix, feature: 'movbe', sem: movbe });
  row('MOVBE Mv, Gv', { map: '0f38', op: 0xf1, mod: 'mem', prefix, feature: 'movbe', sem: movbe });
}

row('LEA Gv, M', { op: 0x8d, mod: 'mem', sem: (s) => s.set(0, s.trunc(s.ea(), s.width)), hot: true });

const xchg: Sem = (s) => {
  const a = s.get(0);
  const b = s.get(1);
  s.set(0, b);
  s.set(1, a);
};
row('XCHG Eb, Gb', { op: 0x86, lock: true, sem: xchg });
row('XCHG Ev, Gv', { op: 0x87, lock: true, sem: xchg });
// Unlike XCHG EAX, EAX this leaves bits 63:32 of RAX.
row('NOP', { op: 0x90, b: 0, sem: () => {}, hot: true, note: 'with F3 PAUSE' });
row('XCHG Zv, rAX', { op: 0x90, b: 1, sem: xchg });
for (let r = 1; r < 8; r++) row('XCHG Zv, rAX', { op: 0x90 + r, sem: xchg });

const cmov =
  (cc: number): Sem =>
  (s) => {
    // Memory is read, and a 32-bit destination zero-extended, whatever the condition.
    const source = s.get(1);
    s.set(0, s.select(s.cond(cc), source, s.get(0)));
  };
const setcc =
  (cc: number): Sem =>
  (s) =>
    s.set(0, s.select(s.cond(cc), s.constant(1, 8), s.constant(0, 8)));
export const CONDITIONS = ['O', 'NO', 'B', 'AE', 'E', 'NE', 'BE', 'A', 'S', 'NS', 'P', 'NP', 'L', 'GE', 'LE', 'G'];
export const conditionFlags = (cc: number): string => `r=${['o', 'c', 'z', 'zc', 's', 'p', 'so', 'zso'][cc >> 1]}`;
CONDITIONS.forEach((name, cc) => {
  row(`CMOV${name} Gv, Ev`, { map: '0f', op: 0x40 + cc, feature: 'cmov', flags: conditionFlags(cc), sem: cmov(cc), hot: true });
  row(`SET${name} Eb`, { map: '0f', op: 0x90 + cc, flags: conditionFlags(cc), sem: setcc(cc), hot: true });
});

// --- stack ---------------------------------------------------------------------------------------
const push: Sem = (s) => s.push(s.get(0, s.width));
const pop: Sem = (s) => {
  const v = s.pop(s.width);
  // The stack pointer moves first: POP RSP ends with the popped value.
  s.commitPop();
  s.set(0, v);
};
row('PUSH Zv', { op: 0x50, plusReg: true, size64: 'd64', sem: push, hot: true });
row('POP Zv', { op: 0x58, plusReg: true, size64: 'd64', sem: pop, hot: true });
row('PUSH Iz', { op: 0x68, size64: 'd64', sem: push, hot: true });
row('PUSH Ib', { op: 0x6a, sized: true, size64: 'd64', sem: push, hot: true });
row('PUSH Ev', { op: 0xff, reg: 6, size64: 'd64', sem: push, hot: true });
row('POP Ev', { op: 0x8f, reg: 0, mod: 'reg', size64: 'd64', sem: pop });
row('POP Ev', { op: 0x8f, reg: 0, mod: 'mem', size64: 'd64', helper: 'popMem', note: 'the address sees the incremented stack pointer' });
row('PUSHA', { op: 0x60, modes: 'no64', sized: true, helper: 'pusha' });
row('POPA', { op: 0x61, modes: 'no64', sized: true, helper: 'popa' });
for (const [seg, n] of Object.entries({ ES: 0, CS: 1, SS: 2, DS: 3 })) {
  row(`PUSH ${seg}`, { op: 0x06 + 8 * n, modes: 'no64', sized: true, sreg: n, helper: 'pushSreg' });
  if (n !== 1) row(`POP ${seg}`, { op: 0x07 + 8 * n, modes: 'no64', sized: true, sreg: n, helper: 'popSreg' });
}
for (const [seg, n] of Object.entries({ FS: 4, GS: 5 })) {
  row(`PUSH ${seg}`, { map: '0f', op: 0xa0 + 8 * (n - 4), sized: true, size64: 'd64', sreg: n, helper: 'pushSreg' });
  row(`POP ${seg}`, { map: '0f', op: 0xa1 + 8 * (n - 4), sized: true, size64: 'd64', sreg: n, helper: 'popSreg' });
}
row('PUSHF', { op: 0x9c, sized: true, size64: 'd64', helper: 'pushf' });
row('POPF', { op: 0x9d, sized: true, size64: 'd64', flags: 'w=oszapc', helper: 'popf' });
row('ENTER Iw, Ib', { op: 0xc8, sized: true, size64: 'd64', helper: 'enter' });
row('LEAVE', { op: 0xc9, sized: true, size64: 'd64', helper: 'leave' });

for (const [modes, feature] of [
  ['no64', undefined],
  ['only64', 'lahf-lm'],
] as const) {
  row('SAHF', { op: 0x9e, modes, feature, flags: 'w=szapc', helper: 'sahf' });
  row('LAHF', { op: 0x9f, modes, feature, flags: 'r=szapc', helper: 'lahf' });
}
row('XLAT', { op: 0xd7, helper: 'xlat' });
row('SALC', {
  op: 0xd6,
  modes: 'no64',
  flags: 'r=c',
  sem: (s) => s.setReg('RAX', s.select(s.cf(), s.constant(0xff, 8), s.constant(0, 8))),
  note: 'undocumented',
});

// --- segment registers ---------------------------------------------------------------------------
row('LES Gz, Mp', { op: 0xc4, mod: 'mem', modes: 'no64', helper: 'les' });
row('LDS Gz, Mp', { op: 0xc5, mod: 'mem', modes: 'no64', helper: 'lds' });
row('LSS Gv, Mp', { map: '0f', op: 0xb2, mod: 'mem', helper: 'lss' });
row('LFS Gv, Mp', { map: '0f', op: 0xb4, mod: 'mem', helper: 'lfs' });
row('LGS Gv, Mp', { map: '0f', op: 0xb5, mod: 'mem', helper: 'lgs' });

// --- strings -------------------------------------------------------------------------------------
for (const [name, op] of Object.entries({ MOVS: 0xa4, CMPS: 0xa6, STOS: 0xaa, LODS: 0xac, SCAS: 0xae })) {
  const flags = /CMPS|SCAS/.test(name) ? 'w=oszapc' : undefined;
  row(`${name}B`, { op, flags, helper: `${name.toLowerCase()}b` });
  row(`${name}V`, { op: op + 1, sized: true, flags, helper: `${name.toLowerCase()}v` });
}
