/** Commands for what is in the drives, the picture on the screen, and the mouse. */
import type { Arguments } from './arguments.ts';
import type { Command, Session } from './command.ts';
import { type DriveView, MonitorError } from './target.ts';

/** -f before the name. */
function force(args: Arguments): [forced: boolean, name: string] {
  const word = args.string('device');
  return word === '-f' ? [true, args.string('device')] : [false, word];
}

function eject(args: Arguments, { target }: Session): void {
  const [forced, id] = force(args);
  args.end();
  target.media.eject(id, forced);
}

const MODES = ['retain', 'read-only', 'read-write'] as const;

function change(args: Arguments, { target }: Session): void {
  const [forced, id] = force(args);
  const file = args.string('filename');
  const format = args.word() ?? 'raw';
  const wanted = args.word() ?? 'retain';
  args.end();
  const mode = MODES.find((known) => known === wanted);
  if (format !== 'raw') throw new MonitorError(`Unknown driver '${format}'; supported: raw`);
  if (mode === undefined) throw new MonitorError(`invalid read-only mode; use ${MODES.join(', ')}`);
  target.media.change(id, file, { forced, mode });
}

function screendump(args: Arguments, { target }: Session): void {
  let path = args.string('filename');
  let format = 'ppm';
  if (path === '-f') {
    format = args.string('format');
    path = args.string('filename');
  }
  args.end();
  if (format !== 'ppm' && format !== 'png') throw new MonitorError(`invalid format '${format}'; use ppm or png`);
  target.media.screendump(path, format);
}

function mouseMove(args: Arguments, { target }: Session): void {
  const [dx, dy, dz] = [args.string('dx'), args.string('dy'), args.word() ?? '0'].map(Number);
  args.end();
  if (![dx, dy, dz].every((value) => Number.isInteger(value) && Math.abs(value) <= 0x7fff))
    throw new MonitorError('write dx dy [dz] as numbers');
  target.media.mouseMove(dx, dy, dz);
}

function mouseButton(args: Arguments, { target }: Session): void {
  const state = Number(args.string('state'));
  args.end();
  if (!Number.isInteger(state) || state < 0 || state > 31)
    throw new MonitorError('state is 1 (left) + 2 (middle) + 4 (right) + 8 + 16 (side and extra)');
  target.media.mouseButtons(state);
}

function describeDrive({ id, file, readOnly, snapshot, removable, locked, open, where }: DriveView): string {
  const words = ['raw', ...(readOnly ? ['read-only'] : []), ...(snapshot ? ['snapshot'] : [])];
  const lines = [`${id}: ${file === null ? '[not inserted]' : `${file} (${words.join(', ')})`}`, `    Attached to:      ${where}`];
  if (removable) lines.push(`    Removable device: ${locked ? '' : 'not '}locked, tray ${open ? 'open' : 'closed'}`);
  if (file !== null) lines.push('    Cache mode:       writeback');
  return `${lines.join('\n')}\n`;
}

export const blockText = (drives: readonly DriveView[]): string => drives.map(describeDrive).join('\n');

export const MEDIA_COMMANDS: readonly Command[] = [
  { names: ['eject'], parameters: '[-f] device', help: 'eject a removable medium (use -f to force it)', run: eject },
  {
    names: ['change'],
    parameters: '[-f] device filename [format [read-only-mode]]',
    help: 'change a removable medium; format: raw; read-only-mode: retain, read-only, read-write',
    run: change,
  },
  { names: ['screendump'], parameters: '[-f format] filename', help: 'save the screen into a file; format: ppm, png', run: screendump },
  { names: ['mouse_move'], parameters: 'dx dy [dz]', help: 'send mouse move events', run: mouseMove },
  {
    names: ['mouse_button'],
    parameters: 'state',
    help: 'change mouse button state (1=L, 2=M, 4=R, 8=side, 16=extra)',
    run: mouseButton,
  },
];
