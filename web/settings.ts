/** The machine's settings: in the form, and in the page's address. */

export const MEMORY_SIZES = [32, 64, 128, 256, 512, 1024, 2048] as const;
const DEFAULT_MEMORY = 256;
export const DEFAULT_CPU = 'qemu64';
const MODEL = /^[A-Za-z0-9_.-]+(,[+-]?[A-Za-z0-9_.=-]+)*$/;

export type Layout = 'split' | 'screen' | 'serial';

export interface Settings {
  /** Of the server's guests; null: files that were dropped. */
  readonly guest: string | null;
  /** MiB. */
  readonly memory: number;
  readonly cpu: string;
  /** null: the guest's own. */
  readonly append: string | null;
  readonly layout: Layout;
  /** Starts without being asked. */
  readonly autostart: boolean;
}

/** Whatever does not make sense in an address is as if it were not there. */
export function readSettings(search: string, guests: readonly string[]): Settings {
  const query = new URLSearchParams(search);
  const [guest, cpu, layout] = [query.get('guest'), query.get('cpu'), query.get('view')];
  const memory = Number(query.get('m'));
  return {
    guest: guest !== null && guests.includes(guest) ? guest : (guests[0] ?? null),
    memory: (MEMORY_SIZES as readonly number[]).includes(memory) ? memory : DEFAULT_MEMORY,
    cpu: cpu !== null && MODEL.test(cpu) ? cpu : DEFAULT_CPU,
    append: query.get('append'),
    layout: layout === 'screen' || layout === 'serial' ? layout : 'split',
    autostart: query.has('start'),
  };
}

/** The address that gives these settings; what is usual is left out. */
export function writeSettings({ guest, memory, cpu, append, layout, autostart }: Settings, guests: readonly string[]): string {
  const query = new URLSearchParams();
  if (guest !== null && guest !== guests[0]) query.set('guest', guest);
  if (memory !== DEFAULT_MEMORY) query.set('m', String(memory));
  if (cpu !== DEFAULT_CPU) query.set('cpu', cpu);
  if (append !== null) query.set('append', append);
  if (layout !== 'split') query.set('view', layout);
  if (autostart) query.set('start', '');
  const text = query.toString().replace(/=(?=&|$)/g, '');
  return text === '' ? '.' : `?${text}`;
}
