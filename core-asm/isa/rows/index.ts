/** All rows. The order decides only the numbers in generated files. */
import './alu.ts';
import './shift.ts';
import './move.ts';
import './control.ts';
import './bmi.ts';
import './system.ts';
import './mmx.ts';
import './sse.ts';
import './sse2.ts';
import './sse3.ts';
import './sse41.ts';
import './sse42.ts';
import './ssse3.ts';
import './crypto.ts';
import './avx.ts';
import './fma.ts';
import './x87.ts';
