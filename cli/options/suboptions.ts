/**
 * The `first,key=value,flag` syntax inside an option's argument. A comma inside a value is written twice. The first item may leave out
 * its key where the option names an implied one; any other item without `=` is a switch turned on.
 */
import { OptionError } from './option.ts';

export interface SuboptionSyntax {
  readonly keys: readonly string[];
  /** Key of a first item that has none. */
  readonly implied?: string;
}

/** Splits at single commas and undoubles the others. An argument cannot contain a NUL, so that can stand for a doubled comma. */
export function splitAtCommas(text: string): string[] {
  return text
    .replaceAll(',,', '\0')
    .split(',')
    .map((item) => item.replaceAll('\0', ','));
}

export function parseSuboptions(text: string, syntax: SuboptionSyntax): Map<string, string> {
  const values = new Map<string, string>();
  splitAtCommas(text).forEach((item, index) => {
    const at = item.indexOf('=');
    const bare = at < 0;
    const isImplied = bare && index === 0 && syntax.implied !== undefined;
    const key = isImplied ? (syntax.implied as string) : bare ? item : item.slice(0, at);
    if (!syntax.keys.includes(key)) throw new OptionError(unknownKey(key, syntax.keys));
    values.set(key, isImplied ? item : bare ? 'on' : item.slice(at + 1));
  });
  return values;
}

const unknownKey = (key: string, keys: readonly string[]): string =>
  `unsupported parameter '${key}'; ${keys.length > 0 ? `supported: ${keys.join(', ')}` : 'it takes none'}`;
