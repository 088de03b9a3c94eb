/** Requests to a host that answers as soon as the guest's time has come, and drives over memory, for tests of devices. */
import { MemoryBackend } from '../../backends/block/memory.ts';
import { BlockDrive } from '../../machine/block.ts';
import { RequestQueue } from '../../machine/requests.ts';
import type { TestBoard } from './board.ts';

/** Longer than any request takes. */
export const SETTLE = 1e6;

/** Every sector begins with its number. */
export function numberedImage(sectors: number): Uint8Array {
  const bytes = new Uint8Array(sectors * 512);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < sectors; i++) {
    bytes.fill(i, i * 512, (i + 1) * 512);
    view.setUint32(i * 512, i, true);
  }
  return bytes;
}

export function memoryDrive(board: TestBoard, id: string, image: Uint8Array | null, readOnly = false): BlockDrive {
  const medium = image && { name: id, backend: new MemoryBackend(image, readOnly) };
  return new BlockDrive(id, medium, new RequestQueue(board.clock));
}
