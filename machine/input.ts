/** The seam between whatever the user presses and the guest's keyboard. */
export interface KeyboardInput {
  /** The names it knows: QEMU's QKeyCode, such as 'a', 'ret', 'ctrl', 'f1', 'kp_enter'. */
  readonly keys: ReadonlySet<string>;
  /** A key goes down or up. Unknown names do nothing. */
  key(name: string, down: boolean): void;
}
