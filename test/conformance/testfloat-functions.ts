/**
 * Which instructions compute TestFloat's functions. Machine code for 64-bit mode: operands are at [RSI], [RSI+16] and [RSI+32], the
 * result goes to [RDI]; whole code is what batch.ts wraps a loop around.
 */

export type Unit = 'sse' | 'x87';

export interface Way {
  /** TestFloat's name of the function. */
  readonly name: string;
  readonly instruction: string;
  readonly unit: Unit;
  /** Hexadecimal machine code. */
  readonly code: string;
  /** Bytes of the result. */
  readonly result: number;
  /** CPUID feature that it needs beyond SSE2 and SSE3. */
  readonly feature?: string;
  /** Which of TestFloat's roundings apply: all that the control register has, or what the instruction itself says. */
  readonly rounding: 'all' | 'minMag' | 'none';
  /** Rounds to the precision of the x87 control word. */
  readonly precision?: boolean;
  /** The generator makes millions: one in so many is taken. Odd, because it makes them by nested loops. */
  readonly every?: number;
  /** Cases, given their operands, in which processors differ from SoftFloat: left to the silicon vectors. */
  readonly except?: (operands: readonly bigint[]) => boolean;
}

// --- SSE: xmm0 = a, xmm1 = b, xmm2 = c ------------------------------------------------------------------------------------

interface Format {
  readonly name: string;
  readonly size: number;
  /** ss or sd. */
  readonly suffix: string;
  /** Prefix of the scalar instructions, and of COMIS and UCOMIS. */
  readonly scalar: string;
  readonly compare: string;
}
const F32: Format = { name: 'f32', size: 4, suffix: 'SS', scalar: 'f3', compare: '' };
const F64: Format = { name: 'f64', size: 8, suffix: 'SD', scalar: 'f2', compare: '66' };

const load = ({ scalar }: Format): string => `${scalar} 0f 10 06  ${scalar} 0f 10 4e 10  ${scalar} 0f 10 56 20`;
const store = ({ scalar }: Format): string => `${scalar} 0f 11 07`;

/** setCC al; movzx eax, al; mov [rdi], eax. */
const setCondition = (condition: string): string => `0f ${condition} c0  0f b6 c0  89 07`;
const ABOVE = setCondition('97');
const NOT_BELOW = setCondition('93');
/** setnp dl; sete al; and al, dl. */
const EQUAL = '0f 9b c2  0f 94 c0  20 d0  0f b6 c0  89 07';

function arithmetic(f: Format): Way[] {
  const operations = { add: '58', mul: '59', sub: '5c', div: '5e' };
  const two = Object.entries(operations).map(([name, op]) => ({
    name: `${f.name}_${name}`,
    instruction: name.toUpperCase() + f.suffix,
    code: `${load(f)}  ${f.scalar} 0f ${op} c1  ${store(f)}`,
  }));
  const sqrt = { name: `${f.name}_sqrt`, instruction: `SQRT${f.suffix}`, code: `${load(f)}  ${f.scalar} 0f 51 c0  ${store(f)}` };
  return [...two, sqrt].map((way) => ({ ...way, unit: 'sse', result: f.size, rounding: 'all' }));
}

/** CMPSS's predicates, and COMISS b, a with the flags that a < b and a <= b leave. */
function comparisons(f: Format): Way[] {
  // movq rax, xmm0; and eax, 1; mov [rdi], eax.
  const cmp = (predicate: number): string => `${load(f)}  ${f.scalar} 0f c2 c1 0${predicate}  66 48 0f 7e c0  83 e0 01  89 07`;
  const comis = (op: string, condition: string): string => `${load(f)}  ${f.compare} 0f ${op} c8  ${condition}`;
  const [signaling, quiet] = ['2f', '2e'];
  const list: [name: string, instruction: string, code: string][] = [
    ['eq', 'CMPEQ', cmp(0)],
    ['lt', 'CMPLT', cmp(1)],
    ['le', 'CMPLE', cmp(2)],
    ['eq', 'UCOMI', comis(quiet, EQUAL)],
    ['lt_quiet', 'UCOMI', comis(quiet, ABOVE)],
    ['le_quiet', 'UCOMI', comis(quiet, NOT_BELOW)],
    ['eq_signaling', 'COMI', comis(signaling, EQUAL)],
    ['lt', 'COMI', comis(signaling, ABOVE)],
    ['le', 'COMI', comis(signaling, NOT_BELOW)],
  ];
  return list.map(([name, instruction, code]) => ({
    ...{ name: `${f.name}_${name}`, instruction: instruction + f.suffix, code },
    ...{ unit: 'sse', result: 4, rounding: 'none' },
  }));
}

function conversions(f: Format, other: Format): Way[] {
  const toInteger = (op: string, bits: number): string =>
    `${load(f)}  ${f.scalar} ${bits === 64 ? '48' : ''} 0f ${op} c0  ${bits === 64 ? '48' : ''} 89 07`;
  const integers = [32, 64].flatMap((bits): Way[] => [
    {
      ...{ name: `${f.name}_to_i${bits}`, instruction: `CVT${f.suffix}2SI`, code: toInteger('2d', bits) },
      ...{ unit: 'sse', result: bits / 8, rounding: 'all' },
    },
    {
      ...{ name: `${f.name}_to_i${bits}`, instruction: `CVTT${f.suffix}2SI`, code: toInteger('2c', bits) },
      ...{ unit: 'sse', result: bits / 8, rounding: 'minMag' },
    },
    {
      ...{ name: `i${bits}_to_${f.name}`, instruction: `CVTSI2${f.suffix}`, unit: 'sse', result: f.size, rounding: 'all' },
      code: `${f.scalar} ${bits === 64 ? '48' : ''} 0f 2a 06  ${store(f)}`,
    },
  ]);
  const float: Way = {
    ...{ name: `${f.name}_to_${other.name}`, instruction: `CVT${f.suffix}2${other.suffix}`, unit: 'sse', result: other.size },
    ...{ rounding: 'all', code: `${load(f)}  ${f.scalar} 0f 5a c0  ${store(other)}` },
  };
  return [...integers, float];
}

/** An infinity times zero plus a NaN: that NaN for x86, an invalid operation of its own for SoftFloat. */
function isInvalidPlusNan(f: Format): (operands: readonly bigint[]) => boolean {
  const infinity = f === F32 ? 0x7f800000n : 0x7ff0000000000000n;
  return (operands) => {
    const [a, b, c] = operands.map((x) => BigInt.asUintN(f.size * 8 - 1, x));
    return c > infinity && ((a === 0n && b === infinity) || (a === infinity && b === 0n));
  };
}

/** More than SSE2: rounding by MXCSR (imm8 = 4), and VFMADD132 xmm0, xmm2, xmm1, whose NaNs count in the order of TestFloat's. */
function extensions(f: Format): Way[] {
  const [round, w] = f === F32 ? ['0a', '69'] : ['0b', 'e9'];
  return [
    {
      ...{ name: `${f.name}_roundToInt`, instruction: `ROUND${f.suffix}`, unit: 'sse', result: f.size, rounding: 'all', feature: 'sse4.1' },
      code: `${load(f)}  66 0f 3a ${round} c0 04  ${store(f)}`,
    },
    {
      ...{ name: `${f.name}_mulAdd`, instruction: `VFMADD132${f.suffix}`, unit: 'sse', result: f.size, rounding: 'all', feature: 'fma' },
      ...{ code: `${load(f)}  c4 e2 ${w} 99 c1  ${store(f)}`, every: 31, except: isInvalidPlusNan(f) },
    },
  ];
}

/** VCVTPS2PH with imm8 = 4 (MXCSR's rounding), VCVTPH2PS. */
const HALF: Way[] = [
  {
    ...{ name: 'f32_to_f16', instruction: 'VCVTPS2PH', unit: 'sse', result: 2, rounding: 'all', feature: 'f16c' },
    code: `${load(F32)}  c4 e3 79 1d c0 04  66 0f 7e c0  66 89 07`,
  },
  {
    ...{ name: 'f16_to_f32', instruction: 'VCVTPH2PS', unit: 'sse', result: 4, rounding: 'none', feature: 'f16c' },
    code: `0f b7 06  66 0f 6e c0  c4 e2 79 13 c0  ${store(F32)}`,
  },
];

// --- x87 ------------------------------------------------------------------------------------------------------------------

const FLD_A = 'db 2e';
const FLD_B = 'db 6e 10';
const FSTP = 'db 3f';
const x87 = (name: string, instruction: string, code: string, more: Partial<Way> = {}): Way => ({
  ...{ name: `extF80_${name}`, instruction, code, unit: 'x87', result: 10, rounding: 'all' },
  ...more,
});

const X87_ARITHMETIC: Way[] = [
  x87('add', 'FADDP', `${FLD_A} ${FLD_B} de c1 ${FSTP}`, { precision: true }),
  x87('sub', 'FSUBP', `${FLD_A} ${FLD_B} de e9 ${FSTP}`, { precision: true }),
  x87('sub', 'FSUBRP', `${FLD_B} ${FLD_A} de e1 ${FSTP}`, { precision: true }),
  x87('mul', 'FMULP', `${FLD_A} ${FLD_B} de c9 ${FSTP}`, { precision: true }),
  x87('div', 'FDIVP', `${FLD_A} ${FLD_B} de f9 ${FSTP}`, { precision: true }),
  x87('div', 'FDIVRP', `${FLD_B} ${FLD_A} de f1 ${FSTP}`, { precision: true }),
  x87('sqrt', 'FSQRT', `${FLD_A} d9 fa ${FSTP}`, { precision: true }),
  // Until C2 says that the remainder is whole: fprem1; fnstsw ax; test ah, 4; jnz.
  x87('rem', 'FPREM1', `${FLD_B} ${FLD_A} d9 f5 df e0 f6 c4 04 75 f7 ${FSTP}`, { rounding: 'none' }),
  x87('roundToInt', 'FRNDINT', `${FLD_A} d9 fc ${FSTP}`),
];

/** ST(0) = b is compared with ST(1) = a: by FCOMIP and FUCOMIP, and by FCOMPP and FUCOMPP through the status word and SAHF. */
const X87_COMPARISONS: Way[] = [
  { signaling: true, instruction: 'FCOMIP', code: 'df f1' },
  { signaling: false, instruction: 'FUCOMIP', code: 'df e9' },
  { signaling: true, instruction: 'FCOMPP', code: 'de d9 df e0 9e' },
  { signaling: false, instruction: 'FUCOMPP', code: 'da e9 df e0 9e' },
].flatMap(({ signaling, instruction, code }) =>
  [
    { name: signaling ? 'eq_signaling' : 'eq', condition: EQUAL },
    { name: signaling ? 'lt' : 'lt_quiet', condition: ABOVE },
    { name: signaling ? 'le' : 'le_quiet', condition: NOT_BELOW },
  ].map(({ name, condition }) => x87(name, instruction, `${FLD_A} ${FLD_B} ${code} ${condition}`, { result: 4, rounding: 'none' })),
);

const X87_CONVERSIONS: Way[] = [
  x87('to_i32', 'FISTP m32', `${FLD_A} db 1f`, { result: 4 }),
  x87('to_i64', 'FISTP m64', `${FLD_A} df 3f`, { result: 8 }),
  x87('to_i32', 'FISTTP m32', `${FLD_A} db 0f`, { result: 4, rounding: 'minMag' }),
  x87('to_i64', 'FISTTP m64', `${FLD_A} dd 0f`, { result: 8, rounding: 'minMag' }),
  x87('to_f32', 'FSTP m32', `${FLD_A} d9 1f`, { result: 4 }),
  x87('to_f64', 'FSTP m64', `${FLD_A} dd 1f`, { result: 8 }),
  x87('', 'FLD m32', `d9 06 ${FSTP}`, { name: 'f32_to_extF80', rounding: 'none' }),
  x87('', 'FLD m64', `dd 06 ${FSTP}`, { name: 'f64_to_extF80', rounding: 'none' }),
  x87('', 'FILD m32', `db 06 ${FSTP}`, { name: 'i32_to_extF80', rounding: 'none' }),
  x87('', 'FILD m64', `df 2e ${FSTP}`, { name: 'i64_to_extF80', rounding: 'none' }),
];

export const WAYS: readonly Way[] = [
  ...[F32, F64].flatMap((f) => [...arithmetic(f), ...comparisons(f), ...conversions(f, f === F32 ? F64 : F32), ...extensions(f)]),
  ...HALF,
  ...X87_ARITHMETIC,
  ...X87_COMPARISONS,
  ...X87_CONVERSIONS,
];
