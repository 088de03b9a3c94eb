/** MMX, SSE, SSE2 and SSE3 against silicon, on translated code. */
import { rows } from '../../core-asm/isa/row.ts';
import '../../core-asm/isa/rows/mmx.ts';
import '../../core-asm/isa/rows/sse.ts';
import '../../core-asm/isa/rows/sse2.ts';
import '../../core-asm/isa/rows/sse3.ts';
import { translatedSuite } from './silicon/suite.ts';

translatedSuite('sse', rows);
