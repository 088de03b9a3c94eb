/** kvm-unit-tests' list of tests, x86/unittests.cfg: which image to run, and how. */

export interface UnitTest {
  readonly name: string;
  /** Image, in the same folder. */
  readonly file: string;
  /** Command line of the image, or null for none. */
  readonly append: string | null;
  /** Options of the emulator. */
  readonly params: readonly string[];
  /** i386 or x86_64 if it is for one only. */
  readonly arch: string | null;
  readonly groups: readonly string[];
  /** Seconds; null for the suite's default. */
  readonly timeout: number | null;
  /** Processors that it would like to have. */
  readonly smp: number;
  /** What it says that it needs of the host: `accel` and `check`. */
  readonly accel: string | null;
  readonly check: string | null;
}

/** Words as a shell splits them: quotes are taken off. */
export function words(text: string): string[] {
  const found = text.matchAll(/(?:[^\s"']+|"[^"]*"|'[^']*')+/g);
  return [...found].map(([word]) => word.replace(/"([^"]*)"|'([^']*)'/g, (_, a, b) => a ?? b));
}

/** The file is read by a shell script: values may be quoted, and one asks for the time in backquotes. */
function expand(value: string): string {
  const text = value.replace(/`date \+%s`/g, String(Math.floor(Date.now() / 1000)));
  if (/[`$]/.test(text)) throw new Error(`cannot expand: ${value}`);
  return words(text).join(' ');
}

type Section = Map<string, string>;

function sections(text: string): [string, Section][] {
  const list: [string, Section][] = [];
  const lines = text.split(/\r?\n/);
  for (let i = 0; i < lines.length; i++) {
    const heading = /^\[(.*)\]$/.exec(lines[i]);
    if (heading) list.push([heading[1], new Map()]);
    const setting = /^(\w+) *= *(.*)$/.exec(lines[i]);
    if (!setting || list.length === 0) continue;
    let [, key, value] = setting;
    if (value.startsWith('"""')) {
      value = value.slice(3);
      while (!value.includes('"""') && i + 1 < lines.length) value = `${value.replace(/\\$/, '')}\n${lines[++i]}`;
      value = value.slice(0, value.indexOf('"""'));
    }
    list[list.length - 1][1].set(key === 'extra_params' ? 'qemu_params' : key, value);
  }
  return list;
}

export function parseUnitTests(text: string): UnitTest[] {
  return sections(text).map(([name, section]) => {
    const get = (key: string): string | null => section.get(key) ?? null;
    const args = get('test_args');
    return {
      name,
      file: get('file') ?? `${name}.flat`,
      append: args === null ? null : expand(args),
      params: words(get('qemu_params') ?? ''),
      arch: get('arch'),
      groups: words(get('groups') ?? ''),
      timeout: get('timeout') === null ? null : Number.parseInt(get('timeout') as string, 10),
      smp: Number(get('smp') ?? 1),
      accel: get('accel'),
      check: get('check'),
    };
  });
}
