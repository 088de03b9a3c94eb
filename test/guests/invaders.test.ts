/** grub-invaders, a multiboot kernel that is a game: it polls the keyboard, waits by the 8254 and draws in VGA text memory. */

import { readFileSync } from 'node:fs';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { prepareDirectBoot } from '../../boards/boot/direct-boot.ts';
import type { Pc } from '../../boards/pc.ts';
import { canGetGuests, invaders } from '../helpers/guests.ts';
import { hasTool, needs } from '../helpers/needs.ts';
import { QemuScreen } from '../helpers/qemu-screen.ts';
import { createStockPc, needsCore, rowsOf } from '../helpers/stock-pc.ts';

const [COLUMNS, ROWS] = [80, 25];
const RAM = 16 * 2 ** 20;
const MILLISECOND = 1e6;
/** The game draws a frame every few dozen milliseconds. */
const LOOK_EVERY = 2 * MILLISECOND;
const ALIEN = '*';
const ALIENS = 40;
const SHOT = '|';
/** Where the middle of the ship is at first. */
const START = 40;
/** The pause sign, 13 by 2. */
const SIGN = { row: 10, column: 30, text: ['    PAUSE    ', "  PRESS 'P'  "] };

type Screen = string[];

/** The column of the ship's middle, or -1. */
const ship = (rows: Screen): number => {
  const at = rows[24].indexOf('/\0\\');
  return at >= 0 && rows[23][at + 1] === '_' ? at + 1 : -1;
};
const count = (rows: Screen, character: string): number => rows.join('').split(character).length - 1;
const shotRow = (rows: Screen): number => rows.findIndex((row) => row.includes(SHOT));
const isPaused = (rows: Screen): boolean => SIGN.text.every((line, i) => rows[SIGN.row + i].startsWith(line, SIGN.column));

/** Looks at every screen that the game draws. */
class Game {
  private readonly waiting: { wanted: (rows: Screen, cells: Uint16Array) => boolean; seen: (rows: Screen) => void }[] = [];
  private readonly running: Promise<unknown>;

  constructor(readonly pc: Pc) {
    const look = pc.machine.clock.alarm(() => {
      this.look();
      look.schedule(pc.machine.clock.now() + LOOK_EVERY);
    });
    look.schedule(0);
    this.running = pc.machine.run();
  }

  static async start(): Promise<Game> {
    const kernel = await invaders();
    const directBoot = prepareDirectBoot({ kernel, lowMemory: RAM, read: (path) => new Uint8Array(readFileSync(path)) });
    return new Game(await createStockPc({ ramBytes: RAM, directBoot }));
  }

  /** The first screen from now on that is as wanted. */
  screen(wanted: (rows: Screen, cells: Uint16Array) => boolean): Promise<Screen> {
    return new Promise((seen) => this.waiting.push({ wanted, seen }));
  }

  key(name: string, down: boolean): void {
    this.pc.keyboard.key(name, down);
  }

  tap(name: string): void {
    this.key(name, true);
    this.key(name, false);
  }

  /** Some time of the guest. */
  wait(milliseconds: number): Promise<void> {
    const { clock } = this.pc.machine;
    return new Promise((resolve) => clock.alarm(resolve).schedule(clock.now() + milliseconds * MILLISECOND));
  }

  end(): Promise<unknown> {
    this.pc.machine.requestShutdown({ kind: 'host-quit' });
    return this.running;
  }

  private look(): void {
    const text = this.pc.vga?.text();
    if (!text || text.columns !== COLUMNS || text.rows !== ROWS) return;
    const rows = rowsOf(text);
    for (const waiting of [...this.waiting]) {
      if (!waiting.wanted(rows, text.cells)) continue;
      this.waiting.splice(this.waiting.indexOf(waiting), 1);
      waiting.seen(rows);
    }
  }
}

/** QEMU's screen some time into the game, stopped there by its own pause. */
async function pausedUnderQemu(): Promise<Uint16Array> {
  const qemu = new QemuScreen(['-m', String(RAM / 2 ** 20), '-kernel', await invaders()]);
  try {
    const screen = async (wanted: (rows: Screen) => boolean) => {
      for (;;) {
        const cells = await qemu.cells();
        if (cells.length !== COLUMNS * ROWS) throw new Error('QEMU has ended');
        if (wanted(rowsOf({ columns: COLUMNS, rows: ROWS, cells }))) return cells;
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    };
    await screen((rows) => ship(rows) >= 0 && count(rows, ALIEN) > 0);
    await qemu.monitor('sendkey p');
    return await screen(isPaused);
  } finally {
    qemu.end();
  }
}

describe('grub-invaders', () => {
  const available = [needsCore(), needs('Debian packages (apt)', canGetGuests())].every(Boolean);
  let game: Game;

  beforeEach(async () => {
    if (available) game = await Game.start();
  });
  afterEach(() => game?.end());

  test('shows the whole fleet and the ship', async () => {
    const rows = await game.screen((rows) => count(rows, ALIEN) === ALIENS && ship(rows) >= 0);
    expect(ship(rows)).toBe(START);
    expect(count(rows, SHOT)).toBe(0);
  });

  test('moves the ship while an arrow key is down', async () => {
    await game.screen((rows) => ship(rows) === START);
    game.key('right', true);
    await game.screen((rows) => ship(rows) > START + 3);
    game.key('right', false);
    // The key's release takes a frame to show.
    await game.wait(500);
    const stopped = ship(await game.screen((rows) => ship(rows) >= 0));
    await game.wait(500);
    expect(ship(await game.screen((rows) => ship(rows) >= 0))).toBe(stopped);
    game.key('left', true);
    await game.screen((rows) => ship(rows) < START);
  });

  test('shoots with the space bar, upwards from the ship', async () => {
    await game.screen((rows) => ship(rows) === START);
    game.tap('spc');
    const first = await game.screen((rows) => shotRow(rows) >= 0);
    expect(first[shotRow(first)].indexOf(SHOT)).toBe(START);
    const next = await game.screen((rows) => shotRow(rows) >= 0 && shotRow(rows) < shotRow(first));
    expect(next[shotRow(next)].indexOf(SHOT)).toBe(START);
  });

  test('stands still while paused, and goes on', async () => {
    await game.screen((rows) => ship(rows) >= 0 && count(rows, ALIEN) > 0);
    game.tap('p');
    const paused = await game.screen(isPaused);
    await game.wait(500);
    expect(await game.screen(() => true)).toEqual(paused);
    game.tap('p');
    await game.screen((rows) => !isPaused(rows) && count(rows, ALIEN) > 0);
  });

  describe('next to QEMU', () => {
    const comparable = needs('qemu-system-i386', hasTool('qemu-system-i386')) && available;
    let theirs: Uint16Array;

    // Before ours starts: it must not have gone past that moment.
    beforeAll(async () => {
      if (comparable) theirs = await pausedUnderQemu();
    });

    test('draws the screen that it draws there, in every character and colour', async () => {
      const isSign = (cell: number) => {
        const [row, column] = [Math.floor(cell / COLUMNS) - SIGN.row, (cell % COLUMNS) - SIGN.column];
        return row >= 0 && row < SIGN.text.length && column >= 0 && column < SIGN.text[0].length;
      };
      await game.screen((_, ours) => ours.every((cell, at) => cell === theirs[at] || isSign(at)));
    });
  });
});
