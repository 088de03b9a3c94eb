/** All states, and more cases. */
import { systemSuite, userSuite } from './kvm-suite.ts';
import { VECTORS } from './system-vectors.ts';

systemSuite(VECTORS);
userSuite(3);
