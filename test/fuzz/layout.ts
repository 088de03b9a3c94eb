/** Where things are in a fuzz guest's RAM; they are mapped 1:1 as far as they are mapped at all. */
export const GDT = 0x1000;
export const GDT_ENTRIES = 64;
/** What the snippets' LGDT and LIDT in real mode read. */
export const TABLE_POINTERS = 0x1700;
export const LDT_AT = 0x1800;
export const LDT_ENTRIES = 32;
export const IDT = 0x2000;
export const TSS = 0x3000;
export const OTHER_TSS = 0x3100;
export const TSS16 = 0x3200;
/** A TSS with a few bytes of I/O permission bitmap. */
export const TSS_BYTES = 0x68 + 0x20;
/** One handler per vector. */
export const HANDLERS = 0x4000;
export const HANDLER_BYTES = 32;
export const PAGE_TABLES = 0x8000;
export const CODE = 0x10000;
export const CODE_MAX = 0x3000;
export const STACK = 0x20000;
/** Tops of the stacks of levels 0 to 2, and of the ISTs. */
export const stackOf = (n: number): number => 0x30000 + n * 0x1000;
export const DATA = 0x40000;
export const DATA_BYTES = 0x2000;

// Selectors of the plausible GDT. In long mode system descriptors take two entries.
/** Flat segments; RPL is the level. */
export const codeOf = (level: number): number => 0x08 + level * 0x10 + level;
export const dataOf = (level: number): number => 0x10 + level * 0x10 + level;
export const TR_SELECTOR = 0x50;
export const CALL_GATE = 0x60;
/** Code of another size: 64 bits in protected mode, 32 in long mode. */
export const OTHER_CODE = 0x70;
export const CODE16 = 0x78;
export const LDT_SELECTOR = 0x80;
export const OTHER_TSS_SELECTOR = 0x90;
export const TSS16_SELECTOR = 0xa0;
export const TASK_GATE = 0xa8;
/** From here on anything. */
export const FREE_ENTRY = 22;
