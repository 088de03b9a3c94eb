/** AVX, AVX2, FMA and F16C against silicon, on translated code. */
import { isVex, rows } from '../../core-asm/isa/row.ts';
import '../../core-asm/isa/rows/avx.ts';
import '../../core-asm/isa/rows/fma.ts';
import { translatedSuite } from './silicon/suite.ts';

translatedSuite('avx', rows.filter(isVex));
