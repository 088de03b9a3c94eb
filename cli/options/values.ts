/** How single values are written: numbers, sizes, switches, one of several words. */
import { OptionError } from './option.ts';

const MULTIPLIERS: Record<string, number> = { B: 1, K: 2 ** 10, M: 2 ** 20, G: 2 ** 30, T: 2 ** 40, P: 2 ** 50 };

/** A size in bytes: decimal with an optional fraction, or hexadecimal without; suffix B, K, M, G, T, P in either case. */
export function parseSize(text: string, defaultSuffix = 'B'): number {
  const match = /^(?:(0x[0-9a-f]+)|(\d+(?:\.\d*)?|\.\d+)([bkmgtp])?)$/i.exec(text);
  if (!match) throw new OptionError(`'${text}' is not a size; write a number with an optional suffix k, M or G, such as 512M or 1.5G`);
  const [, hexadecimal, decimal, suffix] = match;
  const bytes = Number(hexadecimal ?? decimal) * MULTIPLIERS[(suffix ?? defaultSuffix).toUpperCase()];
  // A fraction means whole bytes only once a suffix scales it.
  if (decimal?.includes('.') && suffix === undefined)
    throw new OptionError(`'${text}' has a fraction but no suffix; write for instance ${text}G`);
  if (!Number.isSafeInteger(Math.floor(bytes))) throw new OptionError(`'${text}' is too large a size`);
  return Math.floor(bytes);
}

/** A non-negative number below `limit`: decimal, 0x hexadecimal, or octal with a leading 0. */
export function parseNumber(text: string, limit = 2 ** 32): number {
  if (!/^(0x[0-9a-f]+|\d+)$/i.test(text)) throw new OptionError(`'${text}' is not a number`);
  const octal = /^0\d+$/.test(text);
  if (octal && /[89]/.test(text)) throw new OptionError(`'${text}' is not a number (a leading 0 means octal)`);
  const value = octal ? Number.parseInt(text, 8) : Number(text);
  if (value >= limit) throw new OptionError(`${text} is out of range, at most ${limit - 1}`);
  return value;
}

export function parseSwitch(text: string): boolean {
  if (['on', 'yes', 'true', 'y'].includes(text)) return true;
  if (['off', 'no', 'false', 'n'].includes(text)) return false;
  throw new OptionError(`'${text}' is neither 'on' nor 'off'`);
}

/** One of the words given; `what` names the thing in the message. */
export function parseChoice<T extends string>(text: string, choices: readonly T[], what: string): T {
  const choice = choices.find((word) => word === text);
  if (choice === undefined) throw new OptionError(`unsupported ${what} '${text}'; supported: ${choices.join(', ')}`);
  return choice;
}
