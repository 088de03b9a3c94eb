/** Blocks of a region: arrays of blocks are that long. */
export const MAX_BLOCKS: i32 = 200;
