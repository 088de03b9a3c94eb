/** Over 400 lines: everything about the controller with keyboard and mouse in one file, as it is one specification. */
import { describe, expect, it } from 'vitest';
import { I8042 } from '../../devices/i8042.ts';
import { Port92 } from '../../devices/port92.ts';
import { Ps2Keyboard } from '../../devices/ps2-keyboard.ts';
import { keyNames, translate } from '../../devices/ps2-keycodes.ts';
import { Ps2Mouse } from '../../devices/ps2-mouse.ts';
import { TestBoard, Wire } from '../support/board.ts';
import { conformance } from './conformance.ts';

const [OBF, SYS, CMD, AUX] = [0x01, 0x04, 0x08, 0x20];
const MS = 1e6;

class Rig {
  readonly board = new TestBoard();
  readonly a20 = new Wire();
  resets = 0;
  readonly keyboard = new Ps2Keyboard(this.board.clock);
  readonly mouse = new Ps2Mouse(this.board.clock);
  readonly irq1 = this.board.wires[1];
  readonly irq12 = this.board.wires[12];
  readonly i8042: I8042;

  constructor(mouse = true) {
    const { irq1, irq12, a20, keyboard } = this;
    const wiring = { irq1, irq12, a20, keyboard, mouse: mouse ? this.mouse : null, onReset: () => this.resets++ };
    this.i8042 = new I8042(this.board.ports, this.board.clock, wiring, this.board.log);
    this.i8042.reset();
  }

  command(value: number, data?: number): this {
    this.board.out(0x64, value);
    if (data !== undefined) this.board.out(0x60, data);
    return this;
  }

  get status(): number {
    return this.board.in(0x64);
  }

  data(value: number): this {
    this.board.out(0x60, value);
    return this;
  }

  wait(ms: number): this {
    this.board.clock.advance(ms * MS);
    return this;
  }

  /** All bytes that come within 100 ms; those of the mouse are marked. */
  bytes(): string {
    const seen: string[] = [];
    for (let i = 0; i < 100; i++) {
      const { status } = this;
      if (status & OBF) seen.push(`${this.board.in(0x60).toString(16).padStart(2, '0')}${status & AUX ? 'm' : ''}`);
      this.wait(1);
    }
    return seen.join(' ');
  }

  /** The answer to a byte sent to the keyboard. */
  ask(...values: number[]): string {
    return values.map((value) => this.data(value).bytes()).join(' | ');
  }

  askMouse(...values: number[]): string {
    return values.map((value) => this.command(0xd4, value).bytes()).join(' | ');
  }

  press(name: string): this {
    this.keyboard.key(name, true);
    this.keyboard.key(name, false);
    return this;
  }
}

const rig = (): Rig => new Rig();

describe('8042 commands', () => {
  it('reads and writes the command byte and the rest of its RAM', () => {
    const r = rig();
    expect(r.command(0x20).bytes()).toBe('03');
    r.command(0x60, 0x47).command(0x7f, 0x99);
    expect(r.command(0x20).bytes()).toBe('47');
    expect(r.command(0x3f).bytes()).toBe('99');
    expect(r.status & SYS).toBe(SYS);
  });

  it('answers at once, without transfer time', () => {
    const r = rig();
    expect(r.status & OBF).toBe(0);
    r.command(0xaa);
    expect(r.status & OBF).toBe(OBF);
    expect(r.board.in(0x60)).toBe(0x55);
    expect(r.status & (OBF | SYS)).toBe(SYS);
  });

  it('passes its self tests', () => {
    const r = rig();
    expect([0xaa, 0xab, 0xa9].map((c) => r.command(c).bytes())).toEqual(['55', '00', '00']);
  });

  it('says whether the last byte written was a command', () => {
    const r = rig();
    expect(r.command(0x60).status & CMD).toBe(CMD);
    expect(r.data(0x03).status & CMD).toBe(0);
  });

  it('disables and enables the interfaces, visibly in the command byte', () => {
    const r = rig();
    expect(r.command(0xad).command(0xa7).command(0x20).bytes()).toBe('33');
    expect(r.command(0xae).command(0xa8).command(0x20).bytes()).toBe('03');
  });

  it('does not push an unread byte out with an answer', () => {
    const r = rig().command(0xd2, 0x11).command(0xaa);
    expect(r.bytes()).toBe('11 55');
  });

  it("writes bytes as if a device had sent them, with that device's interrupt", () => {
    const r = rig();
    r.command(0xd2, 0x5a);
    expect([r.irq1.level, r.irq12.level]).toEqual([true, false]);
    expect(r.board.in(0x60)).toBe(0x5a);
    r.command(0xd3, 0xa5);
    expect([r.irq1.level, r.irq12.level]).toEqual([false, true]);
    expect(r.status & (OBF | AUX)).toBe(OBF | AUX);
    expect(r.board.in(0x60)).toBe(0xa5);
    expect([r.irq1.level, r.irq12.level]).toEqual([false, false]);
  });

  it('reads the data port again as the last byte', () => {
    const r = rig().command(0xd2, 0x77);
    expect([r.board.in(0x60), r.board.in(0x60)]).toEqual([0x77, 0x77]);
  });

  it('logs a command it does not know, and ignores it', () => {
    const r = rig().command(0xb8);
    expect(r.board.log.guestMessages).toHaveLength(1);
    expect(r.bytes()).toBe('');
  });
});

describe('8042 output port', () => {
  it('opens and closes A20', () => {
    const r = rig();
    expect(r.a20.level).toBe(true);
    r.command(0xd1, 0xdd);
    expect(r.a20.level).toBe(false);
    expect(r.command(0xd0).bytes()).toBe('cd');
    r.command(0xd1, 0xdf);
    expect(r.a20.level).toBe(true);
    expect(r.command(0xdd).a20.level).toBe(false);
    expect(r.command(0xdf).a20.level).toBe(true);
    expect(r.command(0xd0).bytes()).toBe('cf');
  });

  it('resets the CPU when bit 0 goes low or is pulsed', () => {
    const r = rig().command(0xd1, 0xfe);
    expect(r.resets).toBe(1);
    expect(r.command(0xfe).resets).toBe(2);
    expect(r.command(0xff).resets).toBe(2);
    expect(r.command(0xf0).resets).toBe(3);
    expect(r.command(0xf1).resets).toBe(3);
  });

  it('opens A20 at reset', () => {
    const r = rig().command(0xdd);
    r.i8042.reset();
    expect(r.a20.level).toBe(true);
  });
});

describe('port 0x92', () => {
  it('opens A20 and pulls reset with each rise of bit 0', () => {
    const board = new TestBoard();
    const a20 = new Wire();
    let resets = 0;
    const port = new Port92(board.ports, a20, () => resets++);
    board.out(0x92, 0x02);
    expect([a20.level, resets, board.in(0x92)]).toEqual([true, 0, 0x02]);
    board.out(0x92, 0x01);
    board.out(0x92, 0x01);
    expect([a20.level, resets]).toEqual([false, 1]);
    board.out(0x92, 0x00);
    board.out(0x92, 0x01);
    expect(resets).toBe(2);
    board.out(0x92, 0x02);
    port.reset();
    expect([board.in(0x92), a20.level]).toEqual([0, false]);
  });
});

describe('keyboard through the controller', () => {
  it('sends make and break codes of set 2, translated when the command byte says so', () => {
    const r = rig();
    r.press('a').press('right');
    expect(r.bytes()).toBe('1c f0 1c e0 74 e0 f0 74');
    r.command(0x60, 0x43).press('a').press('right').press('f7').press('ret');
    expect(r.bytes()).toBe('1e 9e e0 4d e0 cd 41 c1 1c 9c');
  });

  it('interrupts once per byte, by a rise of IRQ1 that reading ends', () => {
    const r = rig().command(0x60, 0x43).press('a').wait(1);
    expect(r.irq1.level).toBe(true);
    r.board.in(0x60);
    expect(r.irq1.level).toBe(false);
    r.wait(2);
    expect([r.irq1.level, r.irq1.rises]).toEqual([true, 2]);
  });

  it('leaves a byte in the buffer long enough for a handler that reads it twice', () => {
    const r = rig().command(0x60, 0x43).press('a').wait(1);
    expect(r.board.in(0x60)).toBe(0x1e);
    r.wait(0.1);
    expect(r.board.in(0x60)).toBe(0x1e);
  });

  it('interrupts when its interrupt is enabled only after the byte came', () => {
    const r = rig().command(0x60, 0x00).press('a').wait(1);
    expect(r.irq1.level).toBe(false);
    r.command(0x60, 0x01);
    expect(r.irq1.level).toBe(true);
  });

  it('keeps its bytes while the interface is disabled, and a byte sent to it enables it', () => {
    const r = rig().command(0xad).press('a');
    expect(r.bytes()).toBe('');
    expect(r.data(0xee).bytes()).toBe('ee 1c f0 1c');
  });

  it.each([
    ['echo', [0xee], 'ee'],
    ['identification', [0xf2], 'fa ab 83'],
    ['LEDs', [0xed, 0x07], 'fa | fa'],
    ['typematic rate', [0xf3, 0x20], 'fa | fa'],
    ['scan code set', [0xf0, 0x00], 'fa | fa 02'],
    ['an unknown command', [0xe1], 'fe'],
    ['resend', [0xee, 0xfe, 0xfe], 'ee | ee | ee'],
    ['a command where an option is expected', [0xed, 0xf2], 'fa | fa ab 83'],
    ['a scan code set that does not exist', [0xf0, 0x09], 'fa | fe'],
    ['self test', [0xff], 'fa aa'],
  ])('answers: %s', (_, sent, answer) => {
    expect(rig().ask(...sent)).toBe(answer);
  });

  it('is identified as ab 41 under translation', () => {
    expect(rig().command(0x60, 0x43).ask(0xf2)).toBe('fa ab 41');
  });

  it('tells the front end about LEDs', () => {
    const r = rig();
    const seen: number[] = [];
    r.keyboard.onLeds = (leds) => seen.push(leds);
    r.ask(0xed, 0x02, 0xed, 0x04, 0xff);
    expect(seen).toEqual([2, 4, 0]);
  });

  it('is silent while scanning is disabled', () => {
    const r = rig();
    expect(r.ask(0xf5)).toBe('fa');
    expect(r.press('a').bytes()).toBe('');
    expect(r.ask(0xf4)).toBe('fa');
    expect(r.press('a').bytes()).toBe('1c f0 1c');
  });

  it('speaks set 1', () => {
    const r = rig();
    r.ask(0xf0, 0x01);
    expect(r.press('a').press('right').press('esc').bytes()).toBe('1e 9e e0 4d e0 cd 01 81');
  });

  it('speaks set 3, where keys have types', () => {
    const r = rig();
    r.ask(0xf0, 0x03);
    expect(r.press('a').press('shift').press('esc').bytes()).toBe('1c 12 f0 12 08');
    r.ask(0xfa);
    expect(r.press('a').press('right').bytes()).toBe('1c f0 1c 6a f0 6a');
    r.ask(0xfd, 0x1c);
    r.ask(0xf4);
    expect(r.press('a').press('b').bytes()).toBe('1c 32 f0 32');
  });

  it.each([
    ['pause', [], 'e1 14 77 e1 f0 14 f0 77'],
    ['pause', ['ctrl'], 'e0 7e e0 f0 7e'],
    ['print', [], 'e0 12 e0 7c e0 f0 7c e0 f0 12'],
    ['print', ['shift'], 'e0 7c e0 f0 7c'],
    ['print', ['alt'], '84 f0 84'],
  ])('has peculiar codes for %s with %j', (name, held, codes) => {
    const r = rig();
    for (const key of held) r.keyboard.key(key, true);
    r.bytes();
    expect(r.press(name).bytes()).toBe(codes);
  });

  it('repeats a held key after the delay, at the rate, until it is released', () => {
    const r = rig();
    r.ask(0xf3, 0x00);
    r.keyboard.key('x', true);
    r.wait(1).board.in(0x60);
    r.wait(248);
    expect(r.status & OBF).toBe(0);
    let count = 0;
    for (let i = 0; i < 1000; i++) {
      if (r.wait(1).status & OBF) {
        expect(r.board.in(0x60)).toBe(0x22);
        count++;
      }
    }
    expect(count).toBeGreaterThanOrEqual(29);
    expect(count).toBeLessThanOrEqual(31);
    r.keyboard.key('x', false);
    expect(r.bytes()).toBe('f0 22');
    expect(r.bytes()).toBe('');
  });

  it('does not report a key as pressed twice, nor one released that was not pressed', () => {
    const r = rig();
    r.keyboard.key('a', true);
    r.keyboard.key('a', true);
    r.keyboard.key('b', false);
    expect(r.bytes()).toBe('1c');
  });

  it('releases all keys when the front end loses them', () => {
    const r = rig();
    r.keyboard.key('ctrl', true);
    r.keyboard.key('c', true);
    r.bytes();
    r.keyboard.releaseAll();
    expect(r.bytes()).toBe('f0 14 f0 21');
  });

  it('buffers 16 bytes and puts the overrun code last', () => {
    const r = rig();
    for (const name of ['a', 'b', 'c', 'd', 'e', 'f', 'g']) r.press(name);
    expect(r.bytes()).toBe('1c f0 1c 32 f0 32 21 f0 21 23 f0 23 24 f0 24 00');
  });

  it('knows no key of another name', () => {
    expect(rig().keyboard.key('any', true)).toBe(false);
  });

  it('has a distinct code for every key of sets 1 and 2, but for names of the same key', () => {
    const same = new Set(['menu', 'asterisk', 'katakanahiragana']);
    const codes = (set: number): string[] =>
      keyNames()
        .filter((name) => !same.has(name))
        .map((name) => {
          const r = rig();
          r.ask(0xf0, set);
          r.keyboard.key(name, true);
          return r.bytes();
        });
    for (const set of [1, 2]) {
      const all = codes(set);
      expect(all).not.toContain('');
      expect(new Set(all).size).toBe(all.length);
    }
  });

  it('translates every code below 0x80 to one of its own', () => {
    const all = Array.from({ length: 0x80 }, (_, i) => translate(i));
    expect(new Set(all).size).toBe(0x80);
    expect(translate(0x83)).toBe(0x41);
    expect(translate(0xfa)).toBe(0xfa);
  });
});

describe('mouse through the controller', () => {
  it('resets with self test result and ID', () => {
    expect(rig().askMouse(0xff)).toBe('fam aam 00m');
  });

  it('is silent until enabled, and then reports movement and buttons on IRQ12', () => {
    const r = rig();
    r.mouse.move(5, 5);
    expect(r.bytes()).toBe('');
    expect(r.askMouse(0xf4)).toBe('fam');
    r.mouse.move(5, -3);
    r.wait(1);
    expect([r.irq1.level, r.irq12.level]).toEqual([false, true]);
    expect(r.bytes()).toBe('08m 05m 03m');
    r.mouse.move(-1, 1);
    expect(r.bytes()).toBe('38m ffm ffm');
    r.mouse.button('left', true);
    r.mouse.button('right', true);
    expect(r.bytes()).toBe('09m 00m 00m 0bm 00m 00m');
    r.mouse.button('left', false);
    expect(r.bytes()).toBe('0am 00m 00m');
  });

  it('gathers what happens within a sample period, and splits what does not fit a packet', () => {
    const r = rig();
    r.askMouse(0xf4);
    for (let i = 0; i < 10; i++) r.mouse.move(1, 0);
    expect(r.bytes()).toBe('08m 01m 00m 08m 09m 00m');
    r.mouse.move(300, -600);
    expect(r.bytes()).toBe('08m ffm ffm 08m 2dm ffm 08m 00m 5am');
  });

  it('unlocks the wheel by rates 200, 100, 80', () => {
    const r = rig();
    r.askMouse(0xf3, 200, 0xf3, 100, 0xf3, 80);
    expect(r.askMouse(0xf2)).toBe('fam 03m');
    r.askMouse(0xf4);
    r.mouse.move(1, 0, -1);
    expect(r.bytes()).toBe('08m 01m 00m ffm');
  });

  it('unlocks five buttons by rates 200, 200, 80', () => {
    const r = rig();
    r.askMouse(0xf3, 200, 0xf3, 200, 0xf3, 80);
    expect(r.askMouse(0xf2)).toBe('fam 04m');
    r.askMouse(0xf4);
    r.mouse.button('side', true);
    r.mouse.button('extra', true);
    expect(r.bytes()).toBe('08m 00m 00m 10m 08m 00m 00m 30m');
    r.mouse.move(0, 0, 2);
    expect(r.bytes()).toBe('08m 00m 00m 32m');
  });

  it('reports its status', () => {
    const r = rig();
    expect(r.askMouse(0xe9)).toBe('fam 00m 02m 64m');
    r.askMouse(0xe7, 0xe8, 0x03, 0xf3, 0x28, 0xf4);
    r.mouse.button('right', true);
    r.bytes();
    expect(r.askMouse(0xe9)).toBe('fam 31m 03m 28m');
    expect(r.askMouse(0xf6, 0xe9)).toBe('fam | fam 01m 02m 64m');
  });

  it('in remote mode speaks when asked', () => {
    const r = rig();
    r.askMouse(0xf0, 0xf4);
    r.mouse.move(7, 0);
    expect(r.bytes()).toBe('');
    expect(r.askMouse(0xeb)).toBe('fam 08m 07m 00m');
    expect(r.askMouse(0xeb)).toBe('fam 08m 00m 00m');
  });

  it('in wrap mode echoes all but reset and reset-wrap', () => {
    const r = rig();
    expect(r.askMouse(0xee, 0xf4, 0x12, 0xec, 0xf2)).toBe('fam | f4m | 12m | fam | fam 00m');
  });

  it('doubles large movements with 2:1 scaling', () => {
    const r = rig();
    r.askMouse(0xe7, 0xf4);
    r.mouse.move(10, -4);
    expect(r.bytes()).toBe('08m 14m 06m');
  });

  it('refuses what it does not know', () => {
    expect(rig().askMouse(0xe1)).toBe('fem');
    expect(rig().askMouse(0xe8, 0x09)).toBe('fam | fem');
  });

  it('that is not there is a timeout', () => {
    const r = new Rig(false);
    r.command(0xd4, 0xf2);
    expect(r.status & (OBF | AUX | 0x40)).toBe(OBF | AUX | 0x40);
    expect(r.board.in(0x60)).toBe(0xfe);
    expect(r.status & 0x40).toBe(0);
  });
});

conformance('8042, keyboard and mouse', () => {
  const r = rig();
  const parts = [r.keyboard, r.mouse, r.i8042] as const;
  const names = [...keyNames()];
  return {
    board: r.board,
    device: {
      id: 'all three',
      version: 1,
      reset: () => {
        for (const part of parts) part.reset();
      },
      save: () => parts.map((part) => part.save()),
      restore: (states) => {
        const [keyboard, mouse, i8042] = states as [never, never, never];
        r.keyboard.restore(keyboard);
        r.mouse.restore(mouse);
        r.i8042.restore(i8042);
      },
    },
    poke: (random) => {
      const what = random.below(4);
      if (what === 0) r.keyboard.key(random.pick(names), random.below(2) === 0);
      else if (what === 1) r.mouse.move(random.below(1000) - 500, random.below(1000) - 500, random.below(5) - 2);
      else if (what === 2) r.mouse.button(random.pick(['left', 'right', 'middle', 'side', 'extra'] as const), random.below(2) === 0);
      else if (random.below(2) === 0) r.data(0xe6 + random.below(26));
      else r.command(0xd4, 0xe6 + random.below(26));
    },
  };
});

conformance('port 0x92', () => {
  const board = new TestBoard();
  return { board, device: new Port92(board.ports, new Wire(), () => {}) };
});
