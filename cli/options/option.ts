/** What one row of the option table is; the rows stand in the files named after the sections of `-help`. */
import type { Configuration } from '../configuration.ts';

export const SECTIONS = {
  standard: 'Standard options',
  block: 'Block device options',
  display: 'Display options',
  i386: 'i386 target only',
  chardev: 'Character device options',
  boot: 'Boot Image or Kernel specific',
  debug: 'Debug/Expert options',
} as const;

export interface Option {
  /** Without dashes; the first is the usual one. `-name` and `--name` mean the same. */
  readonly names: readonly string[];
  /** How its argument is written; an option without one takes none. */
  readonly argument?: string;
  readonly section: keyof typeof SECTIONS;
  readonly help: readonly string[];
  /** Throws OptionError for what it cannot take, InformationRequest for `help`. */
  apply(configuration: Configuration, value: string, catalogue: Catalogue): void;
}

/** What this build offers beside what the option table itself knows. */
export interface Catalogue {
  readonly accelerators: readonly Named[];
  readonly cpuModels: readonly Named[];
  /** CPUID feature flags, under QEMU's names. */
  readonly cpuFeatures: readonly string[];
  /** Throws OptionError for a -cpu argument that names no processor. */
  checkCpu(argument: string): void;
}

export interface Named {
  readonly name: string;
  readonly description: string;
}

/** What the user asked for cannot be had: the message says what and what to do, without program name or option. */
export class OptionError extends Error {}

/** `-help`, `-cpu help` and the like: print this on stdout and exit. */
export class InformationRequest extends Error {
  constructor(
    readonly text: string,
    readonly exitCode = 0,
  ) {
    super('information requested');
  }
}

/** Adds to an error's message where it happened. */
export function inContext<T>(context: string, action: () => T): T {
  try {
    return action();
  } catch (error) {
    if (error instanceof OptionError) throw new OptionError(`${context}: ${error.message}`);
    throw error;
  }
}
