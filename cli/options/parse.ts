/** Drives the option table over an argument vector. */
import { type Configuration, defaultConfiguration } from '../configuration.ts';
import { completeConfiguration } from './complete.ts';
import { addImage } from './drives.ts';
import { nearest } from './nearest.ts';
import { type Catalogue, inContext, OptionError } from './option.ts';
import { findOption, OPTIONS } from './table.ts';
import { NOT_YET } from './unsupported.ts';

/** Throws OptionError, with the option named in the message, or InformationRequest. */
export function parseCommandLine(args: readonly string[], catalogue: Catalogue): Configuration {
  const configuration = defaultConfiguration();
  for (let i = 0; i < args.length; i++) {
    const written = args[i];
    if (!/^-./.test(written)) {
      addImage(configuration, 'hda', written);
      continue;
    }
    const option = findOption(written.replace(/^--?/, ''));
    if (option === undefined) throw new OptionError(unknownOption(written));
    let value = '';
    if (option.argument !== undefined) {
      if (++i >= args.length) throw new OptionError(`${written}: requires an argument: ${written} ${option.argument}`);
      value = args[i];
    }
    inContext(`${written}${option.argument === undefined ? '' : ` ${value}`}`, () => option.apply(configuration, value, catalogue));
  }
  completeConfiguration(configuration);
  return configuration;
}

function unknownOption(written: string): string {
  const word = written.replace(/^--?/, '');
  const hint = NOT_YET.find(({ names }) => names.includes(word))?.hint;
  if (hint !== undefined) return `${written}: not supported yet; ${hint}`;
  const close = nearest(
    word,
    OPTIONS.flatMap(({ names }) => names),
  );
  const suggestion = close.length > 0 ? `did you mean ${close.map((name) => `-${name}`).join(' or ')}?` : '-help lists what is supported';
  return `${written}: unsupported option; ${suggestion}`;
}
