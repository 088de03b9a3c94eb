/**
 * Where objdump and we see an encoding differently, and why; everything else must agree. `ours` and `theirs` match whole mnemonics
 * without prefixes and size suffixes. '(bad)' is what raises #UD.
 */
export interface Difference {
  ours: RegExp;
  theirs: RegExp;
  why: string;
  /** Only behind one of these bytes, prefixes aside. */
  escapes?: readonly number[];
  /** Whether the lengths must agree nevertheless. */
  sameLength: boolean;
}

const word = (pattern: string): RegExp => new RegExp(`^(?:${pattern})$`);
const alias = (ours: string, theirs: string, why: string): Difference => ({
  ours: word(ours),
  theirs: word(theirs),
  why,
  sameLength: true,
});
const oddity = (ours: string, theirs: string, why: string): Difference => ({ ...alias(ours, theirs, why), sameLength: false });
/** #UD for us, because no CPU model announces the feature. */
function absent(extension: string, mnemonics: string): Difference {
  ABSENT.push({ extension, mnemonics });
  return oddity('\\(bad\\)', mnemonics, `no ${extension}`);
}

/** What is absent, for the manual page (docs/instructions.md). */
export const ABSENT: { extension: string; mnemonics: string }[] = [];

const HINTS = 'endbr(?:32|64)|rdssp[dq]|bnd(?:mk|cl|cu|cn|mov|ldx|stx)|prefetch|prefetchw|prefetchwt1|prefetchit[01]|cldemote';

export const DIFFERENCES: readonly Difference[] = [
  // --- the same instruction, another name -------------------------------------------------------------------------------
  alias('mov', 'movabs', 'GNU: a 64-bit immediate or address'),
  alias('wait', 'fwait', 'two names of 9B'),
  alias('callf', 'call', 'GNU: far by the look of the operand'),
  alias('jmpf', 'jmp', 'GNU: far by the look of the operand'),
  alias('nop', 'xchg', '66 90 is XCHG AX, AX, which does nothing'),
  alias(
    'v?cmp([ps][sd])',
    'v?cmp(true|false|eq|lt|le|gt|ge|unord|neq|nlt|nle|ngt|nge|ord)(_[ou][qs]|_s)?([ps][sd])',
    'GNU: the predicate is part of the name',
  ),
  alias('v?pclmulqdq', 'v?pclmul[lh]q[lh]qdq', 'GNU: the halves chosen are part of the name'),
  alias('v?pcmpestr[im]', 'v?pcmpestr[im]q', 'GNU: the suffix says that the lengths are in RAX and RDX'),
  alias('feni|fdisi|fsetpm', 'fn(eni|disi)\\(8087|fnsetpm\\(287', 'GNU says on which processor they did something'),
  alias('xchg', 'pause', 'F3 REX.B 90 is XCHG, as silicon has it'),
  // --- executed, though objdump knows no such instruction ---------------------------------------------------------------
  alias('salc', '\\(bad\\)', 'undocumented; every processor has it'),
  alias('fcom2|fcomp[35]|fxch[47]|fstp[189]', '\\(bad\\)', 'undocumented aliases of the 8087; every processor has them'),
  alias('pcommit', 'sfence', 'GNU has forgotten it, since Intel withdrew it'),
  alias('wbinvd', 'wbnoinvd|\\(bad\\)', 'without WBNOINVD, F3 and F2 are ignored'),
  oddity('[lms]fence', '\\(bad\\)', 'SDM: the r/m field is ignored'),
  oddity('bsf|bsr', '\\(bad\\)', 'F2 is ignored'),
  // --- hints: any encoding of 0F 0D and 0F 18 to 0F 1F does nothing (SDM vol. 2B, NOP; AMD vol. 3, PREFETCH) ----------------
  oddity('nop', `${HINTS}`, 'a hint, or MPX, which no CPU model has'),
  // --- not one instruction ------------------------------------------------------------------------------------------------
  oddity('wait', 'f\\w+|\\(bad\\)', 'GNU: 9B and an x87 instruction are shown as one'),
  // --- #UD --------------------------------------------------------------------------------------------------------------------
  { ...absent('AVX-512 and XOP', '\\w+'), escapes: [0x62, 0x8f] },
  absent('AVX-512', 'k\\w+'),
  absent('FMA4', 'vfn?m(add|sub|addsub|subadd)[ps][sd]|vpermil2p[sd]'),
  absent('VMX', 'vm(call|clear|func|launch|ptrld|ptrst|read|resume|write|xoff|xon)|invept|invvpid'),
  absent('SVM', 'vm(load|mcall|run|save)|clgi|stgi|skinit|invlpga'),
  absent('SMX, TDX, SEV', 'getsec|tdcall|seam\\w+|pconfig|pvalidate|psmash|rmpadjust|rmpupdate|rmpquery|vmgexit'),
  absent('SGX', 'encl[su]|enclv'),
  absent('3DNow!', 'femms|p(f\\w+|avgusb|i2f[dw]|mulhrw|swapd)'),
  absent('SSE4a', 'extrq|insertq|movnts[ds]'),
  absent('AMX', 'tile\\w+|(ld|st)tilecfg|tdp\\w+'),
  absent('AVX-VNNI, AVX-NE-CONVERT', 'vpdpb\\w+|vcvtne\\w+|vbcstne\\w+|\\{vex\\}'),
  absent('GFNI, Key Locker', 'v?gf2p8\\w+|encodekey\\w+|loadiwkey|aes(enc|dec)(wide)?(128|256)kl'),
  absent('PadLock', 'xcrypt-\\w+|xsha(1|256)|xstore-rng|montmul'),
  absent('PTWRITE', 'ptwrite'),
  absent('XSAVES', '(xsave|xrstor)s(64)?'),
  absent('CET', 'clrssbsy|setssbsy|rstorssp|saveprevssp|incssp\\w?|wru?ss[dq]'),
  absent('RTM, TSXLDTRK', 'xabort|xbegin[wd]?|xend|xtest|x(sus|res)ldtrk'),
  absent(
    'user interrupts, WAITPKG, ENQCMD, MOVDIR, SERIALIZE, RAO-INT, CMPCCXADD',
    'stui|clui|testui|senduipi|uiret|tpause|umonitor|umwait|enqcmds?|movdir64b|movdiri|serialize|a(add|and|or|xor)|cmp\\w+xadd',
  ),
  absent('CLZERO, MONITORX, RDPRU, INVLPGB, MCOMMIT', 'clzero|monitorx|mwaitx|rdpru|invlpgb|tlbsync|mcommit'),
  absent('MSRLIST, WRMSRNS, HRESET, FRED', '(rd|wr)msrlist|wrmsrns|hreset'),
  oddity('\\(bad\\)', 'swapgs|(rd|wr)[fg]sbase', 'GNU knows it in all modes; it exists in 64-bit mode'),
  oddity(
    '\\(bad\\)',
    'fxsave|fxrstor|xsave|xsaveopt|xsavec|xrstor|v?(ld|st)mxcsr|clflush|[lms]fence|x[gs]etbv',
    'SDM: NP, so that 66, F2 and F3 make it #UD',
  ),
  oddity('\\(bad\\)', 'vzero(all|upper)', 'SDM: no other VEX.pp'),
  oddity('\\(bad\\)', 'frstpm\\(287', '80287 only'),
  oddity('\\(bad\\)', 'mov', 'test registers: 386 and 486 only; and segment registers 6 and 7'),
  oddity('\\(bad\\)', 'pmovmskb', 'F2 and F3 are not among its mandatory prefixes'),
];
