/** What an exit for a port or for memory that is a device's asks of the buses, and the answer back in the shared page. */
import type { Width } from '../../machine/types.ts';
import type { VmOps } from '../../machine/vcpu.ts';
import { IO_OUT, POSTED, RING, RUN } from './abi.ts';
import type { KvmRegions } from './memory.ts';

const MOST_POSTED = Math.floor((RING.SIZE - RING.ENTRIES) / POSTED.SIZE);

export class DeviceAccess {
  constructor(
    private readonly page: DataView,
    private readonly ops: VmOps,
    private readonly regions: KvmRegions,
  ) {}

  /** One access, or with a repeated string instruction several: INS and OUTS, not more than a page of them. */
  port(): void {
    const { page, ops } = this;
    const width = page.getUint8(RUN.IO_SIZE) as Width;
    const port = page.getUint16(RUN.IO_PORT, true);
    const count = page.getUint32(RUN.IO_COUNT, true);
    const start = page.getUint32(RUN.IO_DATA_OFFSET, true);
    if (page.getUint8(RUN.IO_DIRECTION) === IO_OUT)
      for (let i = 0, at = start; i < count; i++, at += width) ops.portWrite(port, this.get(at, width), width);
    else for (let i = 0, at = start; i < count; i++, at += width) this.put(at, ops.portRead(port, width), width);
  }

  memory(): void {
    const { page, regions } = this;
    const at = this.address(RUN.MMIO_ADDRESS);
    const length = page.getUint32(RUN.MMIO_LENGTH, true);
    if (!page.getUint8(RUN.MMIO_IS_WRITE)) this.busRead(at, length);
    else if (regions.holds(at, length)) regions.write(at, new Uint8Array(page.buffer, RUN.MMIO_DATA, length));
    else this.busWrite(at, length, RUN.MMIO_DATA);
  }

  /** The writes that the kernel has kept for us, in their order, up to now: before anything else that the guest did since. Returns how many. */
  posted(ring: number): number {
    const { page } = this;
    const last = page.getUint32(ring + RING.LAST, true);
    let count = 0;
    for (let next = page.getUint32(ring + RING.FIRST, true); next !== last; count++) {
      const entry = ring + RING.ENTRIES + next * POSTED.SIZE;
      next = (next + 1) % MOST_POSTED;
      // It is done with, also if the device fails.
      page.setUint32(ring + RING.FIRST, next, true);
      this.busWrite(this.address(entry + POSTED.ADDRESS), page.getUint32(entry + POSTED.LENGTH, true), entry + POSTED.DATA);
    }
    return count;
  }

  private address(at: number): number {
    const { page } = this;
    return this.regions.decode(page.getUint32(at, true) + page.getUint32(at + 4, true) * 2 ** 32);
  }

  /** The widest naturally aligned transfers, lowest address first, as under accel=tcg. */
  private busRead(at: number, length: number): void {
    for (let done = 0; done < length; ) {
      const width = busWidth(at + done, length - done);
      this.put(RUN.MMIO_DATA + done, this.ops.mmioRead(at + done, width), width);
      done += width;
    }
  }

  private busWrite(at: number, length: number, data: number): void {
    for (let done = 0; done < length; ) {
      const width = busWidth(at + done, length - done);
      this.ops.mmioWrite(at + done, this.get(data + done, width), width);
      done += width;
    }
  }

  private get(at: number, width: Width): number {
    const { page } = this;
    return width === 1 ? page.getUint8(at) : width === 2 ? page.getUint16(at, true) : page.getUint32(at, true);
  }

  private put(at: number, value: number, width: Width): void {
    const { page } = this;
    if (width === 1) page.setUint8(at, value);
    else if (width === 2) page.setUint16(at, value, true);
    else page.setUint32(at, value, true);
  }
}

function busWidth(at: number, left: number): Width {
  if (left >= 4 && at % 4 === 0) return 4;
  return left >= 2 && at % 2 === 0 ? 2 : 1;
}
