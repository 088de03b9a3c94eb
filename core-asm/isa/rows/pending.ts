/** TEMPORARY until rows/x87.ts lands. */
import { undefinedOpcodes } from '../row.ts';
undefinedOpcodes('1', [[0xd8, 0xdf]]);
