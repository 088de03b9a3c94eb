/** Page tables that map low memory 1:1, with pages that are missing, protected, elsewhere, large or nonsense. */
import type { Dice } from './dice.ts';
import { CODE, PAGE_TABLES } from './layout.ts';
import type { Scene } from './scene.ts';

const P = 1;
const RW = 2;
const US = 4;
const PS = 0x80;
const G = 0x100;
const NX = 1n << 63n;
const PAGE = 0x1000;

export interface PagingOptions {
  /** Level 3 runs here: program, data and stack are its own. */
  user: boolean;
  /** The kernel may not use the user's pages. */
  strict: boolean;
  nx: boolean;
  large: boolean;
}

/** An entry for a 4 KiB page, or for a table. */
function leaf(dice: Dice, at: number, o: PagingOptions): bigint {
  const user = at >= CODE ? o.user || (!o.strict && dice.below(2) === 1) : !o.strict && dice.below(2) === 1;
  let entry = BigInt(at | P | RW | (user ? US : 0) | dice.bits(0x60) | (dice.oneIn(4) ? G : 0));
  if (dice.oneIn(24)) entry ^= BigInt(dice.pick([P, RW, US, PS, 8, 16, 0x200, 0x1000, 0x2000, 0x10000]));
  if (dice.oneIn(60)) entry = (entry & 0xfffn) | BigInt(dice.pick([0xa0000, 0xf0000, 0xfee00000, 0x100000, 0x200000, PAGE_TABLES]));
  if (o.nx && dice.oneIn(30)) entry |= NX;
  if (dice.oneIn(400)) entry = dice.u64();
  return entry;
}

/** A table entry for addresses other than the low ones: nothing, the low tables again, a large page, or anything. */
function other(dice: Dice, table: number, o: PagingOptions): bigint {
  switch (dice.below(12)) {
    case 0:
      return BigInt(table | P | RW | (o.user ? US : 0));
    case 1:
      return o.large ? BigInt(P | RW | PS | dice.bits(0x164)) | (BigInt(dice.pick([0, 0, 0x400000, 0xf0000000])) & ~0x3fffffn) : 0n;
    case 2:
      return dice.u64();
    default:
      return 0n;
  }
}

function entries(dice: Dice, count: number, table: number, o: PagingOptions): bigint[] {
  return Array.from({ length: count }, (_, n) => (n === 0 ? BigInt(table | P | RW | (o.user ? US : 0)) : other(dice, table, o)));
}

/** Two levels of 32-bit entries (SDM vol. 3A 4.3): 4 MiB. */
export function twoLevels(scene: Scene, o: PagingOptions): void {
  const { dice } = scene;
  const table = PAGE_TABLES + PAGE;
  const pages = Array.from({ length: 1024 }, (_, n) => leaf(dice, n * PAGE, { ...o, nx: false }));
  const directory = entries(dice, 1024, table, o);
  if (o.large && dice.oneIn(4)) directory[0] = BigInt(P | RW | US | PS);
  scene.words(PAGE_TABLES, 4, directory);
  scene.words(table, 4, pages);
}

/** PAE (4.4) is the lower levels of four-level paging with a root of four entries. */
export function pae(scene: Scene, o: PagingOptions): void {
  const { dice } = scene;
  const root = [BigInt((PAGE_TABLES + PAGE) | P), ...Array.from({ length: 3 }, () => BigInt(dice.oneIn(2) ? 0 : (PAGE_TABLES + PAGE) | P))];
  scene.words(PAGE_TABLES, 8, dice.oneIn(20) ? root.map(() => dice.u64()) : root);
  lowerLevels(scene, PAGE_TABLES + PAGE, o);
}

/** Four levels of 64-bit entries (4.5). */
export function fourLevels(scene: Scene, o: PagingOptions): void {
  const { dice } = scene;
  const [root, pointers, directory] = [PAGE_TABLES, PAGE_TABLES + PAGE, PAGE_TABLES + 2 * PAGE];
  const top = entries(dice, 512, pointers, { ...o, large: false });
  // The upper half shows the same, or the tables themselves.
  top[511] = BigInt(dice.pick([pointers, root]) | P | RW | US);
  scene.words(root, 8, top);
  scene.words(pointers, 8, entries(dice, 512, directory, o));
  lowerLevels(scene, directory, o);
}

function lowerLevels(scene: Scene, directory: number, o: PagingOptions): void {
  const { dice } = scene;
  const table = directory + PAGE;
  const low = entries(dice, 512, table, o);
  if (o.large && dice.oneIn(4)) low[0] = BigInt(P | RW | US | PS);
  scene.words(directory, 8, low);
  scene.words(
    table,
    8,
    Array.from({ length: 512 }, (_, n) => leaf(dice, n * PAGE, o)),
  );
}
