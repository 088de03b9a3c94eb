/** The x87 against silicon. */
import { rows } from '../../core-asm/isa/row.ts';
import '../../core-asm/isa/rows/x87.ts';
import { recordedSuite } from './silicon/suite.ts';

recordedSuite('x87', rows);
