/** A browser's names of keys (UI Events KeyboardEvent code values: where a key is, not what is on it) to QEMU's. */

const OTHERS = `
Enter ret|Escape esc|Backspace backspace|Tab tab|Space spc|Minus minus|Equal equal|BracketLeft bracket_left|BracketRight bracket_right
Backslash backslash|Semicolon semicolon|Quote apostrophe|Backquote grave_accent|Comma comma|Period dot|Slash slash|CapsLock caps_lock
PrintScreen print|ScrollLock scroll_lock|Pause pause|Insert insert|Home home|PageUp pgup|Delete delete|End end|PageDown pgdn
ArrowRight right|ArrowLeft left|ArrowDown down|ArrowUp up|NumLock num_lock|IntlBackslash less|IntlRo ro|IntlYen yen|ContextMenu menu
ControlLeft ctrl|ShiftLeft shift|AltLeft alt|MetaLeft meta_l|ControlRight ctrl_r|ShiftRight shift_r|AltRight alt_r|MetaRight meta_r
NumpadDivide kp_divide|NumpadMultiply kp_multiply|NumpadSubtract kp_subtract|NumpadAdd kp_add|NumpadEnter kp_enter
NumpadDecimal kp_decimal|NumpadComma kp_comma|NumpadEqual kp_equals`;

const NAMES = new Map<string, string>([
  ...OTHERS.trim()
    .split(/[|\n]/)
    .map((pair) => pair.split(' ') as [string, string]),
  ...[...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'].map((letter): [string, string] => [`Key${letter}`, letter.toLowerCase()]),
  ...[...'0123456789'].flatMap((digit): [string, string][] => [
    [`Digit${digit}`, digit],
    [`Numpad${digit}`, `kp_${digit}`],
  ]),
  ...Array.from({ length: 12 }, (_, i): [string, string] => [`F${i + 1}`, `f${i + 1}`]),
]);

export const keyName = (code: string): string | undefined => NAMES.get(code);

/** The chord that takes the keyboard back from the guest: Ctrl and Alt, and nothing else before they go up. */
export class WayOut {
  private armed = false;

  constructor(private readonly leave: () => void) {}

  /** Every key event of the guest's goes through here. */
  see(event: KeyboardEvent): void {
    const chord = /^(Control|Alt)/.test(event.code);
    if (event.type === 'keydown') this.armed = chord && event.ctrlKey && event.altKey && !event.shiftKey && !event.metaKey;
    else if (this.armed && chord) {
      this.armed = false;
      this.leave();
    }
  }
}
