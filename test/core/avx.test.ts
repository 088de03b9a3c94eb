/** AVX, AVX2, FMA and F16C against silicon. */
import { isVex, rows } from '../../core-asm/isa/row.ts';
import '../../core-asm/isa/rows/avx.ts';
import '../../core-asm/isa/rows/fma.ts';
import { recordedSuite } from './silicon/suite.ts';

recordedSuite('avx', rows.filter(isVex));
