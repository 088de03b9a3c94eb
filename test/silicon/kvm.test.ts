/** Some of the states, from everywhere among them. */
import { kvmSuite } from './kvm-suite.ts';
import { VECTORS } from './system-vectors.ts';

kvmSuite(VECTORS.filter((_, i) => i % 7 === 0));
