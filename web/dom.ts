/** Short ways to the document. */

/** The element with an id; the page has it, or the page is wrong. */
export function byId<E extends HTMLElement = HTMLElement>(id: string): E {
  const element = document.getElementById(id);
  if (element === null) throw new Error(`the page has no #${id}`);
  return element as E;
}

/** A new element with these properties. */
export function make<T extends keyof HTMLElementTagNameMap>(
  tag: T,
  properties: Partial<HTMLElementTagNameMap[T]>,
): HTMLElementTagNameMap[T] {
  return Object.assign(document.createElement(tag), properties);
}

const SVG = 'http://www.w3.org/2000/svg';

/** What a button with icon and words shows. */
export function label(button: HTMLElement, icon: string, words: string, title = words): void {
  const svg = document.createElementNS(SVG, 'svg');
  const use = document.createElementNS(SVG, 'use');
  use.setAttribute('href', `#i-${icon}`);
  svg.setAttribute('aria-hidden', 'true');
  svg.append(use);
  const text = document.createElement('span');
  text.textContent = words;
  button.title = title;
  button.replaceChildren(svg, text);
}

let toastTimer: ReturnType<typeof setTimeout> | undefined;
const TOAST_MS = 4000;

/** Says something in passing. */
export function toast(message: string): void {
  const element = byId('toast');
  element.textContent = message;
  element.hidden = false;
  clearTimeout(toastTimer);
  toastTimer = setTimeout(() => {
    element.hidden = true;
  }, TOAST_MS);
}

/** Hands a file to the user. */
export function download(content: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** Keyboard Lock, which not every browser has: keys that are the browser's own reach the page while it fills the screen. */
export async function lockKeyboard(): Promise<void> {
  await (navigator as { readonly keyboard?: { lock(): Promise<void> } }).keyboard?.lock();
}
