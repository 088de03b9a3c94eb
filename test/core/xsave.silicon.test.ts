/** XSAVE, XSAVEOPT, XSAVEC and XRSTOR against silicon. */
import { rows } from '../../core-asm/isa/row.ts';
import '../../core-asm/isa/rows/system.ts';
import { isImageRow } from './silicon/images.ts';
import { recordedSuite } from './silicon/suite.ts';

recordedSuite('xsave', rows.filter(isImageRow));
