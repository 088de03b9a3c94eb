/** `-help` and `-version`, in the layout of QEMU's. */
import { VERSION } from '../version.ts';
import { type Option, SECTIONS } from './option.ts';

const INDENT = 16;

export const versionText = (): string => `twin86 version ${VERSION}\n`;

export function helpText(options: readonly Option[]): string {
  const sections = Object.entries(SECTIONS).map(([section, title]) => {
    const rows = options.filter((option) => option.section === section);
    return rows.length === 0 ? '' : `${title}:\n${rows.map(row).join('')}\n`;
  });
  return (
    `${versionText()}usage: twin86 [options]\n\n${sections.join('')}` +
    "With -nographic, press 'ctrl-a h' to get some help; with -display curses, 'alt-2' shows the monitor and 'alt-1' the screen.\n"
  );
}

function row(option: Option): string {
  const names = option.names.map((name) => `-${name}`).join(' or ');
  const synopsis = option.argument === undefined ? names : `${names} ${option.argument}`;
  const indented = option.help.map((line) => `${' '.repeat(INDENT)}${line}\n`);
  if (synopsis.length >= INDENT || option.help.length === 0) return `${synopsis}\n${indented.join('')}`;
  return `${synopsis.padEnd(INDENT)}${option.help[0]}\n${indented.slice(1).join('')}`;
}
