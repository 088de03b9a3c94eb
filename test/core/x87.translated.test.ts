/** The x87 against silicon, on translated code. */
import { rows } from '../../core-asm/isa/row.ts';
import '../../core-asm/isa/rows/x87.ts';
import { translatedSuite } from './silicon/suite.ts';

translatedSuite('x87', rows);
