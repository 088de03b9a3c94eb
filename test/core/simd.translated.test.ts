/** What came after SSE3 against silicon, on translated code. */
import { rows } from '../../core-asm/isa/row.ts';
import '../../core-asm/isa/rows/ssse3.ts';
import '../../core-asm/isa/rows/sse41.ts';
import '../../core-asm/isa/rows/sse42.ts';
import '../../core-asm/isa/rows/crypto.ts';
import { translatedSuite } from './silicon/suite.ts';

translatedSuite('simd', rows);
