/** Light or dark: as the system has it, until the user says otherwise. */
import { byId } from './dom.ts';

const KEY = 'twin86.theme';

export function watchTheme(apply: (dark: boolean) => void): void {
  const system = matchMedia('(prefers-color-scheme: dark)');
  const isDark = () => {
    const own = localStorage.getItem(KEY);
    return own === null ? system.matches : own === 'dark';
  };
  const update = () => {
    document.documentElement.dataset.theme = isDark() ? 'dark' : 'light';
    apply(isDark());
  };
  system.addEventListener('change', update);
  byId('theme').addEventListener('click', () => {
    localStorage.setItem(KEY, isDark() ? 'light' : 'dark');
    update();
  });
  update();
}
