/** What this build offers to the option parser. */
import { FEATURES } from '../accel/tcg/cpu-features.ts';
import { CPU_MODELS, CpuModelError, parseCpu } from '../accel/tcg/cpu-models.ts';
import { ACCELERATORS } from './accelerators.ts';
import { type Catalogue, OptionError } from './options/option.ts';

export const CATALOGUE: Catalogue = {
  accelerators: ACCELERATORS,
  cpuModels: [
    ...Object.entries(CPU_MODELS).map(([name, { brand }]) => ({ name, description: brand })),
    { name: 'host', description: "the host's processor (only with -accel kvm)" },
  ],
  cpuFeatures: [...FEATURES.values()].filter(({ implemented }) => implemented).map(({ name }) => name),
  checkCpu(argument) {
    if (argument === 'host') return;
    try {
      parseCpu(argument);
    } catch (error) {
      if (error instanceof CpuModelError) throw new OptionError(error.message);
      throw error;
    }
  },
};
