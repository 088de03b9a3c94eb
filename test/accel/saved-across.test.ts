import { savedAcross } from './saved-across-suite.ts';

savedAcross(8);
