/** Control transfer, I/O, flags and the system instructions (SDM vol. 1, 5.1.7, 5.1.11, 5.20). */
import { restUndefined, row, undefinedOpcodes } from '../row.ts';
import type { Tracer } from '../trace.ts';
import { CONDITIONS, conditionFlags } from './move.ts';

// --- near transfers ------------------------------------------------------------------------------
CONDITIONS.forEach((name, cc) => {
  const sem = (s: Tracer): void => s.jumpRelative(s.cond(cc));
  row(`J${name} Jb`, { op: 0x70 + cc, sized: true, size64: 'f64', flow: 'jump', flags: conditionFlags(cc), sem, hot: true });
  row(`J${name} Jz`, { map: '0f', op: 0x80 + cc, size64: 'f64', flow: 'jump', flags: conditionFlags(cc), sem, hot: true });
});
row('JMP Jb', { op: 0xeb, sized: true, size64: 'f64', flow: 'jump', sem: (s) => s.jumpRelative(), hot: true });
row('JMP Jz', { op: 0xe9, size64: 'f64', flow: 'jump', sem: (s) => s.jumpRelative(), hot: true });
row('JMP Ev', {
  op: 0xff,
  reg: 4,
  size64: 'f64',
  flow: 'jump',
  sem: (s) => {
    const target = s.zext(s.get(0), 64);
    s.checkTarget(target);
    s.jump(target);
  },
  hot: true,
});
row('CALL Jz', {
  op: 0xe8,
  size64: 'f64',
  flow: 'jump',
  sem: (s) => {
    const target = s.relTarget(0);
    s.checkTarget(target);
    s.push(s.trunc(s.nextIp(), s.width));
    s.jump(target);
  },
  hot: true,
});
row('CALL Ev', {
  op: 0xff,
  reg: 2,
  size64: 'f64',
  flow: 'jump',
  sem: (s) => {
    const target = s.zext(s.get(0), 64);
    s.checkTarget(target);
    s.push(s.trunc(s.nextIp(), s.width));
    s.jump(target);
  },
  hot: true,
});
const ret =
  (withImmediate: boolean) =>
  (s: Tracer): void => {
    const target = s.zext(s.pop(s.width), 64);
    s.checkTarget(target);
    if (withImmediate) s.commitPop(s.zext(s.get(0, 16), 64));
    else s.commitPop();
    s.jump(target);
  };
row('RET Iw', { op: 0xc2, sized: true, size64: 'f64', flow: 'jump', sem: ret(true), hot: true });
row('RET', { op: 0xc3, sized: true, size64: 'f64', flow: 'jump', sem: ret(false), hot: true });
for (const [name, op] of Object.entries({ LOOPNE: 0xe0, LOOPE: 0xe1, LOOP: 0xe2, JRCXZ: 0xe3 })) {
  row(`${name} Jb`, { op, sized: true, size64: 'f64', flow: 'jump', flags: op < 0xe2 ? 'r=z' : undefined, helper: name.toLowerCase() });
}

// --- far transfers and interrupts ----------------------------------------------------------------
row('CALLF Ap', { op: 0x9a, modes: 'no64', sized: true, flow: 'jump', helper: 'callFarDirect' });
row('JMPF Ap', { op: 0xea, modes: 'no64', sized: true, flow: 'jump', helper: 'jmpFarDirect' });
row('CALLF Mp', { op: 0xff, reg: 3, mod: 'mem', sized: true, flow: 'jump', helper: 'callFarMem' });
row('JMPF Mp', { op: 0xff, reg: 5, mod: 'mem', sized: true, flow: 'jump', helper: 'jmpFarMem' });
row('RETF Iw', { op: 0xca, sized: true, flow: 'jump', helper: 'retFar' });
row('RETF', { op: 0xcb, sized: true, flow: 'jump', helper: 'retFar' });
row('INT3', { op: 0xcc, flow: 'jump', helper: 'int3' });
row('INT Ib', { op: 0xcd, flow: 'jump', helper: 'intN' });
row('INTO', { op: 0xce, modes: 'no64', flow: 'jump', flags: 'r=o', helper: 'into' });
row('IRET', { op: 0xcf, sized: true, flow: 'jump', flags: 'w=oszapc', helper: 'iret' });
row('INT1', { op: 0xf1, flow: 'jump', helper: 'int1' });
row('SYSCALL', { map: '0f', op: 0x05, feature: 'syscall', flow: 'jump', helper: 'syscall' });
row('SYSRET', { map: '0f', op: 0x07, feature: 'syscall', flow: 'jump', sized: true, helper: 'sysret' });
row('SYSENTER', { map: '0f', op: 0x34, feature: 'sep', flow: 'jump', helper: 'sysenter' });
row('SYSEXIT', { map: '0f', op: 0x35, feature: 'sep', flow: 'jump', sized: true, helper: 'sysexit' });
row('BOUND Gv, M', { op: 0x62, mod: 'mem', modes: 'no64', helper: 'bound' });
row('UD0 Gv, Ev', { map: '0f', op: 0xff, helper: 'undefinedOpcode' });
row('UD1 Gv, Ev', { map: '0f', op: 0xb9, helper: 'undefinedOpcode' });
row('UD2', { map: '0f', op: 0x0b, helper: 'undefinedOpcode' });

// --- flags and processor control -----------------------------------------------------------------
row('CMC', { op: 0xf5, flags: 'r=c w=c', sem: (s) => s.setCF(s.not(s.cf())) });
row('CLC', { op: 0xf8, flags: 'w=c', sem: (s) => s.setCF(s.constant(0, 1)) });
row('STC', { op: 0xf9, flags: 'w=c', sem: (s) => s.setCF(s.constant(1, 1)) });
row('CLI', { op: 0xfa, helper: 'cli' });
row('STI', { op: 0xfb, helper: 'sti' });
row('CLD', { op: 0xfc, helper: 'cld' });
row('STD', { op: 0xfd, helper: 'std' });
row('HLT', { op: 0xf4, flow: 'jump', helper: 'hlt' });
row('WAIT', { op: 0x9b, helper: 'fwait' });

// --- ports ---------------------------------------------------------------------------------------
row('IN AL, Ib', { op: 0xe4, helper: 'inBImm' });
row('IN eAX, Ib', { op: 0xe5, helper: 'inVImm' });
row('OUT Ib, AL', { op: 0xe6, helper: 'outBImm' });
row('OUT Ib, eAX', { op: 0xe7, helper: 'outVImm' });
row('IN AL, DX', { op: 0xec, helper: 'inBDx' });
row('IN eAX, DX', { op: 0xed, helper: 'inVDx' });
row('OUT DX, AL', { op: 0xee, helper: 'outBDx' });
row('OUT DX, eAX', { op: 0xef, helper: 'outVDx' });
row('INSB', { op: 0x6c, helper: 'insb' });
row('INSV', { op: 0x6d, helper: 'insv' });
row('OUTSB', { op: 0x6e, helper: 'outsb' });
row('OUTSV', { op: 0x6f, helper: 'outsv' });

// --- system --------------------------------------------------------------------------------------
row('ARPL Ew, Gw', { op: 0x63, modes: 'no64', flags: 'w=z', helper: 'arpl' });
const group6: [string, string][] = [
  ['SLDT', 'sldt'],
  ['STR', 'str'],
  ['LLDT', 'lldt'],
  ['LTR', 'ltr'],
  ['VERR', 'verr'],
  ['VERW', 'verw'],
];
group6.forEach(([name, helper], reg) => {
  row(`${name} ${reg < 2 ? 'Ev' : 'Ew'}`, { map: '0f', op: 0x00, reg, flags: reg >= 4 ? 'w=z' : undefined, helper });
});
undefinedOpcodes('0f', [0x00], { reg: 6 });
undefinedOpcodes('0f', [0x00], { reg: 7 });
for (const [reg, name] of [
  [0, 'SGDT'],
  [1, 'SIDT'],
  [2, 'LGDT'],
  [3, 'LIDT'],
] as const) {
  row(`${name} M`, { map: '0f', op: 0x01, reg, mod: 'mem', helper: name.toLowerCase() });
}
row('SMSW Ev', { map: '0f', op: 0x01, reg: 4, helper: 'smsw' });
row('LMSW Ew', { map: '0f', op: 0x01, reg: 6, helper: 'lmsw' });
row('INVLPG M', { map: '0f', op: 0x01, reg: 7, mod: 'mem', helper: 'invlpgOp' });
row('MONITOR', { map: '0f', op: 0x01, reg: 1, mod: 'reg', rm: 0, feature: 'monitor', helper: 'monitor' });
row('MWAIT', { map: '0f', op: 0x01, reg: 1, mod: 'reg', rm: 1, feature: 'monitor', helper: 'mwait' });
row('CLAC', { map: '0f', op: 0x01, reg: 1, mod: 'reg', rm: 2, feature: 'smap', helper: 'clac' });
row('STAC', { map: '0f', op: 0x01, reg: 1, mod: 'reg', rm: 3, feature: 'smap', helper: 'stac' });
row('XGETBV', { map: '0f', op: 0x01, prefix: 'none', reg: 2, mod: 'reg', rm: 0, feature: 'xsave', helper: 'xgetbv' });
row('XSETBV', { map: '0f', op: 0x01, prefix: 'none', reg: 2, mod: 'reg', rm: 1, feature: 'xsave', helper: 'xsetbv' });
row('SWAPGS', { map: '0f', op: 0x01, reg: 7, mod: 'reg', rm: 0, modes: 'only64', helper: 'swapgs' });
undefinedOpcodes('0f', [0x01], { reg: 7, mod: 'reg', rm: 0, modes: 'no64' });
row('RDTSCP', { map: '0f', op: 0x01, reg: 7, mod: 'reg', rm: 1, feature: 'rdtscp', helper: 'rdtscp' });
for (const [reg, rms] of [
  [0, [0, 1, 2, 3, 4, 5, 6, 7]],
  [1, [4, 5, 6, 7]],
  [2, [2, 3, 4, 5, 6, 7]],
  [3, [0, 1, 2, 3, 4, 5, 6, 7]],
  [7, [2, 3, 4, 5, 6, 7]],
] as const) {
  for (const rm of rms) undefinedOpcodes('0f', [0x01], { reg, mod: 'reg', rm });
}
undefinedOpcodes('0f', [0x01], { reg: 5, mod: 'mem' });
for (const rm of [0, 1, 2, 3, 4, 5]) undefinedOpcodes('0f', [0x01], { reg: 5, mod: 'reg', rm });
row('RDPKRU', { map: '0f', op: 0x01, prefix: 'none', reg: 5, mod: 'reg', rm: 6, feature: 'pku', helper: 'rdpkru' });
row('WRPKRU', { map: '0f', op: 0x01, prefix: 'none', reg: 5, mod: 'reg', rm: 7, feature: 'pku', helper: 'wrpkru' });
// NP in the SDM: with another prefix they are #UD.
for (const prefix of ['66', 'f2', 'f3'] as const) {
  for (const rm of [0, 1]) undefinedOpcodes('0f', [0x01], { prefix, reg: 2, mod: 'reg', rm });
  for (const rm of [6, 7]) undefinedOpcodes('0f', [0x01], { prefix, reg: 5, mod: 'reg', rm });
}
row('INVPCID Gy, M', { map: '0f38', op: 0x82, prefix: '66', mod: 'mem', feature: 'invpcid', helper: 'invpcid' });
row('LAR Gv, Ew', { map: '0f', op: 0x02, flags: 'w=z', helper: 'lar' });
row('LSL Gv, Ew', { map: '0f', op: 0x03, flags: 'w=z', helper: 'lsl' });
row('CLTS', { map: '0f', op: 0x06, helper: 'clts' });
row('INVD', { map: '0f', op: 0x08, helper: 'invd' });
row('WBINVD', { map: '0f', op: 0x09, helper: 'wbinvd' });
const nothing = (): void => {};
for (const reg of [0, 1, 2, 3]) row('NOP Ev', { map: '0f', op: 0x18, reg, mod: 'reg', sem: nothing });
for (const reg of [4, 5, 6, 7]) row('NOP Ev', { map: '0f', op: 0x18, reg, sem: nothing });
row('NOP Ev', { map: '0f', op: 0x0d, mod: 'mem', sem: nothing, note: 'PREFETCH family' });
for (let op = 0x19; op <= 0x1f; op++) row('NOP Ev', { map: '0f', op, sem: nothing, note: 'hints, multi-byte NOP, ENDBR' });
row('MOV Ry, Cy', { map: '0f', op: 0x20, helper: 'movFromCr' });
row('MOV Ry, Dy', { map: '0f', op: 0x21, helper: 'movFromDr' });
row('MOV Cy, Ry', { map: '0f', op: 0x22, flow: 'jump', helper: 'movToCr' });
row('MOV Dy, Ry', { map: '0f', op: 0x23, helper: 'movToDr' });
row('WRMSR', { map: '0f', op: 0x30, feature: 'msr', flow: 'jump', helper: 'wrmsr' });
row('RDTSC', { map: '0f', op: 0x31, feature: 'tsc', helper: 'rdtsc' });
row('RDMSR', { map: '0f', op: 0x32, feature: 'msr', helper: 'rdmsr' });
row('RDPMC', { map: '0f', op: 0x33, helper: 'rdpmc' });
row('CPUID', { map: '0f', op: 0xa2, helper: 'cpuid' });

// --- what is not there ---------------------------------------------------------------------------
undefinedOpcodes(
  '1',
  [
    0x06, 0x07, 0x0e, 0x16, 0x17, 0x1e, 0x1f, 0x27, 0x2f, 0x37, 0x3f, 0x60, 0x61, 0x62, 0x82, 0x9a, 0xc4, 0xc5, 0xce, 0xd4, 0xd5, 0xd6,
    0xea,
  ],
  {
    modes: 'only64',
  },
);
undefinedOpcodes('1', [0x62, 0xc4, 0xc5], { modes: 'no64', mod: 'reg' });
undefinedOpcodes('1', [0x8d], { mod: 'reg' });
undefinedOpcodes('0f', [0x0d], { mod: 'reg' });
for (const reg of [6, 7]) undefinedOpcodes('1', [0x8c, 0x8e], { reg });
undefinedOpcodes('1', [0x8e], { reg: 1 });
for (const reg of [1, 2, 3, 4, 5, 6, 7]) undefinedOpcodes('1', [0x8f, 0xc6, 0xc7], { reg });
for (const reg of [2, 3, 4, 5, 6, 7]) undefinedOpcodes('1', [0xfe], { reg });
for (const reg of [3, 5]) undefinedOpcodes('1', [0xff], { reg, mod: 'reg' });
undefinedOpcodes('1', [0xff], { reg: 7 });
for (const reg of [0, 1, 2, 3]) undefinedOpcodes('0f', [0xba], { reg });
undefinedOpcodes('0f', [0xb2, 0xb4, 0xb5], { mod: 'reg' });
undefinedOpcodes('0f', [0x04, 0x0a, 0x0c, 0x0e, 0x0f, [0x24, 0x27], 0x36, 0x37, 0x39, [0x3b, 0x3f], 0xa6, 0xa7]);
row('RSM', { map: '0f', op: 0xaa, flow: 'jump', flags: 'w=oszapc', helper: 'rsm', note: '#UD outside of system management mode' });
// VMX.
undefinedOpcodes('0f', [0x78, 0x79]);
for (const prefix of ['none', '66', 'f2'] as const) undefinedOpcodes('0f', [0xb8], { prefix });
// The vector instructions: combinations of prefixes that nothing uses, and extensions that are not there yet.
restUndefined('0f', [
  [0x10, 0x17],
  [0x28, 0x2f],
  [0x50, 0x7f],
  [0xae, 0xae],
  [0xc2, 0xc7],
  [0xd0, 0xfe],
]);
for (const map of ['0f38', '0f3a', 'vex0f', 'vex0f38', 'vex0f3a'] as const) restUndefined(map, [[0x00, 0xff]]);
