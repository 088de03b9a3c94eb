/** All states. */
import { kvmSuite } from './kvm-suite.ts';
import { VECTORS } from './system-vectors.ts';

kvmSuite(VECTORS);
