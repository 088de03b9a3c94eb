/** The serial console: xterm.js on COM1. */
import { FitAddon } from '@xterm/addon-fit';
import { WebLinksAddon } from '@xterm/addon-web-links';
import { type ITheme, Terminal } from '@xterm/xterm';
import type { SerialPort } from '../api/public.ts';
import { toast } from './dom.ts';
import { WayOut } from './keycodes.ts';

const SCROLLBACK = 10_000;
/** What guests take a serial terminal for; the font is as small as that needs, within reason. */
const COLUMNS = 80;
const [LARGEST_FONT, SMALLEST_FONT] = [14, 11];
const FONT = 'ui-monospace, "Cascadia Mono", "DejaVu Sans Mono", Menlo, Consolas, monospace';

const LIGHT: ITheme = {
  background: '#ffffff',
  foreground: '#1b2230',
  cursor: '#2f62c8',
  selectionBackground: '#c8d8f7',
  scrollbarSliderBackground: '#1b223022',
  scrollbarSliderHoverBackground: '#1b223044',
  black: '#1b2230',
  red: '#b3261e',
  green: '#1f7a45',
  yellow: '#8a5a00',
  blue: '#2f62c8',
  magenta: '#8e3fa8',
  cyan: '#0d7285',
  white: '#69727f',
  brightBlack: '#565f70',
  brightRed: '#c5362d',
  brightGreen: '#23713f',
  brightYellow: '#855c0a',
  brightBlue: '#3b6fd4',
  brightMagenta: '#9a4db4',
  brightCyan: '#147587',
  brightWhite: '#4a5362',
};
const DARK: ITheme = {
  background: '#0f1218',
  foreground: '#e5e9f0',
  cursor: '#7aa5f5',
  selectionBackground: '#2b4170',
  scrollbarSliderBackground: '#e5e9f022',
  scrollbarSliderHoverBackground: '#e5e9f044',
  black: '#3a4352',
  red: '#f28b82',
  green: '#5fc98b',
  yellow: '#e0b15c',
  blue: '#7aa5f5',
  magenta: '#d39bea',
  cyan: '#67c7d6',
  white: '#d5dae3',
  brightBlack: '#8a94a5',
  brightRed: '#ffaca5',
  brightGreen: '#86e0ab',
  brightYellow: '#f3cb82',
  brightBlue: '#a3c2fa',
  brightMagenta: '#e3bdf3',
  brightCyan: '#93dce7',
  brightWhite: '#ffffff',
};

export class SerialConsole {
  readonly terminal: Terminal;
  private readonly fit = new FitAddon();
  private port: SerialPort | null = null;

  constructor(element: HTMLElement, leave: () => void) {
    this.terminal = new Terminal({
      scrollback: SCROLLBACK,
      fontFamily: FONT,
      fontSize: LARGEST_FONT,
      lineHeight: 1.15,
      cursorBlink: true,
      convertEol: false,
      screenReaderMode: true,
    });
    this.terminal.loadAddon(this.fit);
    this.terminal.loadAddon(new WebLinksAddon());
    this.terminal.open(element);
    const wayOut = new WayOut(leave);
    this.terminal.attachCustomKeyEventHandler((event) => {
      wayOut.see(event);
      const copies = event.type === 'keydown' && event.ctrlKey && event.shiftKey && event.code === 'KeyC';
      if (copies) {
        event.preventDefault();
        this.copy();
      }
      return !copies;
    });
    this.terminal.onData((text) => this.port?.write(text));
    this.terminal.onBinary((text) => this.port?.write(Uint8Array.from(text, (char) => char.charCodeAt(0))));
    new ResizeObserver(() => this.resize()).observe(element);
  }

  /** Whose console it is from now on; a new one begins empty. */
  connect(port: SerialPort | null): void {
    this.port = port;
    this.terminal.reset();
    this.resize();
  }

  /** Resolves when the terminal has taken it, which is what holds a guest back that writes faster. */
  write(bytes: Uint8Array): Promise<void> {
    return new Promise((taken) => this.terminal.write(bytes, taken));
  }

  setDark(dark: boolean): void {
    this.terminal.options.theme = dark ? DARK : LIGHT;
  }

  focus(): void {
    this.terminal.focus();
  }

  async copy(): Promise<void> {
    const text = this.terminal.getSelection();
    if (text === '') toast('Select something in the console first.');
    else
      await navigator.clipboard.writeText(text).then(
        () => toast('Copied.'),
        () => toast('The browser does not allow copying here.'),
      );
  }

  async paste(): Promise<void> {
    const text = await navigator.clipboard.readText().catch(() => null);
    if (text === null) toast('The browser does not allow reading the clipboard: press Ctrl+Shift+V in the console.');
    else this.terminal.paste(text);
    this.focus();
  }

  private resize(): void {
    if (!this.terminal.element?.offsetParent) return;
    for (let size = LARGEST_FONT; size >= SMALLEST_FONT; size--) {
      this.terminal.options.fontSize = size;
      if ((this.fit.proposeDimensions()?.cols ?? 0) >= COLUMNS) break;
    }
    this.fit.fit();
  }
}
