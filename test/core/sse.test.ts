/** MMX, SSE, SSE2 and SSE3 against silicon. */
import { rows } from '../../core-asm/isa/row.ts';
import '../../core-asm/isa/rows/mmx.ts';
import '../../core-asm/isa/rows/sse.ts';
import '../../core-asm/isa/rows/sse2.ts';
import '../../core-asm/isa/rows/sse3.ts';
import { recordedSuite } from './silicon/suite.ts';

recordedSuite('sse', rows);
