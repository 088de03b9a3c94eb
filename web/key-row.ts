/** Keys that a touch keyboard lacks, or that the browser keeps for itself. They go to the pane that is shown: as keys, or as a terminal's. */
import type { Machine } from '../api/browser/index.ts';
import { byId } from './dom.ts';

/** What is on it, the PS/2 keyboard's keys, what a terminal sends. */
const KEYS: readonly (readonly [string, readonly string[], string])[] = [
  ['Esc', ['esc'], '\x1b'],
  ['Tab', ['tab'], '\t'],
  ['Ctrl+C', ['ctrl', 'c'], '\x03'],
  ['Ctrl+D', ['ctrl', 'd'], '\x04'],
  ['↑', ['up'], '\x1b[A'],
  ['↓', ['down'], '\x1b[B'],
  ['←', ['left'], '\x1b[D'],
  ['→', ['right'], '\x1b[C'],
  ['Ctrl+Alt+Del', ['ctrl', 'alt', 'delete'], ''],
];
const NAMES: Record<string, string> = { '↑': 'Up', '↓': 'Down', '←': 'Left', '→': 'Right' };

export class KeyRow {
  constructor(private readonly machine: () => Machine | null) {
    const row = byId('key-row');
    const toggle = byId('keys');
    const show = (shown: boolean) => {
      row.hidden = !shown;
      toggle.setAttribute('aria-expanded', String(shown));
    };
    toggle.addEventListener('click', () => show(Boolean(row.hidden)));
    show(matchMedia('(pointer: coarse)').matches);
    for (const key of KEYS) {
      const button = document.createElement('button');
      button.type = 'button';
      button.textContent = key[0];
      if (NAMES[key[0]]) button.setAttribute('aria-label', NAMES[key[0]]);
      // The pane keeps the focus, and a phone its keyboard.
      button.addEventListener('pointerdown', (event) => event.preventDefault());
      button.addEventListener('click', () => this.press(key));
      row.append(button);
    }
  }

  private press([, keys, sequence]: (typeof KEYS)[number]): void {
    const machine = this.machine();
    if (machine === null) return;
    const toConsole = byId('pane-screen').offsetParent === null || byId('pane-serial').contains(document.activeElement);
    if (toConsole && sequence !== '') machine.serial.write(sequence);
    else machine.keyboard.press(...keys);
  }
}
