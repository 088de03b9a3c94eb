/** Character devices: -chardev's own syntax, and the short forms that -serial, -monitor and -debugcon take. */
import type { CharKind, CharRequest, Configuration } from '../configuration.ts';
import { InformationRequest, OptionError } from './option.ts';
import { parseSuboptions, splitAtCommas } from './suboptions.ts';
import { parseChoice, parseSwitch } from './values.ts';

const KINDS: readonly CharKind[] = ['null', 'stdio', 'file', 'pty', 'vc'];
const SHORT_FORMS = 'stdio, mon:stdio, file:PATH, null, pty, vc, none, chardev:ID';

/** Parameters of each kind beside id and mux. */
const PARAMETERS: Record<CharKind, readonly string[]> = { null: [], stdio: ['signal'], file: ['path', 'append'], pty: [], vc: [] };

/** `-chardev KIND,id=ID[,...]` */
export function addChardev(configuration: Configuration, text: string): void {
  const [first] = splitAtCommas(text);
  const word = first.replace(/^backend=/, '');
  if (word === 'help' || word === '?')
    throw new InformationRequest(`Available chardev backend types:\n${KINDS.map((kind) => `  ${kind}\n`).join('')}`);
  const kind = parseChoice(word, KINDS, 'kind of character device');
  const values = parseSuboptions(text, { implied: 'backend', keys: ['backend', 'id', 'mux', ...PARAMETERS[kind]] });
  const id = values.get('id');
  if (!id) throw new OptionError(`no id given; write -chardev ${kind},id=NAME`);
  const path = values.get('path');
  if (kind === 'file' && !path) throw new OptionError(`no path given; write -chardev file,id=${id},path=FILE`);
  add(configuration, {
    id,
    kind,
    path,
    append: parseSwitch(values.get('append') ?? 'off'),
    signal: parseSwitch(values.get('signal') ?? 'on'),
    mux: parseSwitch(values.get('mux') ?? 'off'),
    origin: `-chardev ${text}`,
  });
}

/** The short form, as in `-serial file:boot.log`: adds a device with the given id and returns the id to use; null for `none`. */
export function addShortForm(configuration: Configuration, id: string, text: string, origin: string): string | null {
  if (text === 'none') return null;
  if (text.startsWith('chardev:')) return text.slice('chardev:'.length);
  const shared = text.startsWith('mon:');
  const plain = shared ? text.slice('mon:'.length) : text;
  const path = plain.startsWith('file:') ? plain.slice('file:'.length) : undefined;
  const kind = path === undefined ? plain.replace(/^vc:.*/, 'vc') : 'file';
  if (!KINDS.includes(kind as CharKind) || path === '' || plain === 'file')
    throw new OptionError(`unsupported character device '${text}'; supported: ${SHORT_FORMS}`);
  add(configuration, { id, kind: kind as CharKind, path, append: false, signal: !shared, mux: shared, origin });
  if (shared) {
    configuration.monitors.push(id);
    configuration.given.monitor = true;
  }
  return id;
}

function add(configuration: Configuration, request: CharRequest): void {
  if (configuration.chardevs.some(({ id }) => id === request.id))
    throw new OptionError(`there is already a chardev with id '${request.id}'`);
  configuration.chardevs.push(request);
}
