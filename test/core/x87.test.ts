/** The x87 against silicon. */
import { rows } from '../../core-asm/isa/row.ts';
import '../../core-asm/isa/rows/x87.ts';
import { siliconSuite } from './silicon/suite.ts';

siliconSuite('x87', rows);
