/** All of x87, MMX, SSE and AVX against the processor of this host. */
import { rows } from '../../core-asm/isa/row.ts';
import '../../core-asm/isa/rows/x87.ts';
import '../../core-asm/isa/rows/mmx.ts';
import '../../core-asm/isa/rows/sse.ts';
import '../../core-asm/isa/rows/sse2.ts';
import '../../core-asm/isa/rows/sse3.ts';
import '../../core-asm/isa/rows/ssse3.ts';
import '../../core-asm/isa/rows/sse41.ts';
import '../../core-asm/isa/rows/sse42.ts';
import '../../core-asm/isa/rows/crypto.ts';
import '../../core-asm/isa/rows/avx.ts';
import '../../core-asm/isa/rows/fma.ts';
import '../../core-asm/isa/rows/system.ts';
import { liveSuite } from './silicon/suite.ts';

/** The other instructions of rows/system.ts are among those of test/silicon. */
const APART = /^(RD|WR|PCOMMIT|CL)/;
liveSuite(rows.filter((row) => !APART.test(row.mnemonic)));
