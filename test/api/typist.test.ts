/** Keys on their way to a keyboard that a slow guest reads. */
import { describe, expect, test } from 'vitest';
import { Typist } from '../../api/typist.ts';

/** A keyboard with room for one key, which somebody takes out. */
class Keyboard {
  readonly seen: string[] = [];
  hasData = false;
  key(name: string, down: boolean): void {
    this.seen.push(`${down ? '+' : '-'}${this.hasData ? 'lost ' : ''}${name}`);
    this.hasData = true;
  }
  releaseAll(): void {
    this.key('all', false);
  }
}

const turn = () => new Promise((resolve) => setTimeout(resolve, 5));

describe('typing', () => {
  test('waits with each key until the guest has taken the one before, and loses none', async () => {
    const keyboard = new Keyboard();
    const typist = new Typist(keyboard);
    const typed = typist.type('Ab');
    typist.key('x', true);
    typist.releaseAll();
    expect(keyboard.seen).toEqual(['+shift']);
    await turn();
    expect(keyboard.seen).toEqual(['+shift']);
    while (keyboard.seen.length < 8) {
      keyboard.hasData = false;
      await turn();
    }
    await typed;
    expect(keyboard.seen).toEqual(['+shift', '+a', '-a', '-shift', '+b', '-b', '+x', '-all']);
  });

  test('gives keys at once to a keyboard that reports none', async () => {
    const keyboard = new Keyboard();
    Object.defineProperty(keyboard, 'hasData', { get: () => false, set: () => {} });
    await new Typist(keyboard).type('ab');
    expect(keyboard.seen).toEqual(['+a', '-a', '+b', '-b']);
  });

  test('has patience with a guest that takes nothing, but not for ever', async () => {
    const keyboard = new Keyboard();
    let now = 0;
    const typed = new Typist(keyboard, () => now).type('ab');
    await turn();
    expect(keyboard.seen).toEqual(['+a']);
    now = 60_000;
    await typed;
    expect(keyboard.seen).toEqual(['+a', '-lost a', '+lost b', '-lost b']);
  });

  test('that is stopped types nothing more', async () => {
    const keyboard = new Keyboard();
    const typist = new Typist(keyboard);
    const typed = typist.type('ab');
    typist.stop();
    keyboard.hasData = false;
    await typed;
    await turn();
    expect(keyboard.seen).toEqual(['+a']);
  });
});
