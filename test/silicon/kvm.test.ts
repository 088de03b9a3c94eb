/** Some of the states, from everywhere among them. */
import { systemSuite } from './kvm-suite.ts';
import { VECTORS } from './system-vectors.ts';

systemSuite(VECTORS.filter((_, i) => i % 7 === 0));
