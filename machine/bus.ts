/**
 * The two address spaces that devices answer in. A space keeps, for every address, the one claim that answers there, so
 * that an access is a lookup and a call. Claims change rarely (PCI decode), and pay for it by repainting.
 */
import type { MemoryPart } from './memory.ts';
import type { Width } from './types.ts';

/** What answers a claimed range; `offset` is relative to the start of the claim. */
export interface IoHandler {
  read(offset: number, width: Width): number;
  write(offset: number, value: number, width: Width): void;
  /**
   * For what is memory: the whole pages of 4 KiB in which the claim answers, told whenever they change. Whoever shows them to the guest directly
   * spares both calls above. Of the memory bus only.
   */
  placed?(parts: readonly MemoryPart[]): void;
}

/**
 * A live claim on a range: PCI moves and disables them. Neither may throw, because a guest may program any overlap it
 * likes: where two enabled claims meet, the older claim answers.
 */
export interface Claim {
  move(base: number): void;
  enable(on: boolean): void;
  release(): void;
}

/** What `Bus.map()` reports about a claim. */
export interface ClaimInfo {
  readonly owner: string;
  readonly base: number;
  readonly length: number;
  readonly enabled: boolean;
}

/** Two claims overlap when the machine is put together: a wiring mistake, never the guest's doing. */
export class BusOverlapError extends Error {
  constructor(
    readonly owner: string,
    readonly other: ClaimInfo,
  ) {
    super(`${owner} claims addresses of ${other.owner} at 0x${other.base.toString(16)} (${other.length} bytes)`);
  }
}

/** One for ports, one for memory-mapped I/O. */
export interface Bus {
  /**
   * Claims [base, base + length). `accepts` (default 4) is the widest access the handler takes; wider ones, and those that are
   * not aligned to their width, are split, little end first. With `enabled` false it answers nothing until enabled.
   * Throws BusOverlapError when an enabled claim overlaps.
   */
  claim(owner: string, base: number, length: number, handler: IoHandler, accepts?: Width, enabled?: boolean): Claim;
  /** Unclaimed addresses read as all ones. */
  read(address: number, width: Width): number;
  write(address: number, value: number, width: Width): void;
  /** All claims, by address. */
  map(): ClaimInfo[];
}

class LiveClaim implements Claim, ClaimInfo {
  base: number;
  enabled: boolean;
  /** What its handler was told last, as text. */
  private told = '';

  constructor(
    private readonly space: AddressSpace,
    readonly owner: string,
    base: number,
    readonly length: number,
    readonly handler: IoHandler,
    readonly accepts: Width,
    enabled: boolean,
  ) {
    this.base = base;
    this.enabled = enabled;
  }

  get end(): number {
    return this.base + this.length;
  }

  /** Whether the handler takes this access, which begins inside the claim, in one piece. */
  takes(address: number, width: Width): boolean {
    return width <= this.accepts && (address & (width - 1)) === 0 && address + width <= this.base + this.length;
  }

  /** Tells the handler of its pages, if they have changed. */
  place(parts: readonly MemoryPart[]): void {
    const told = parts.map(({ at, offset, length }) => `${at}:${offset}:${length}`).join();
    if (told === this.told) return;
    this.told = told;
    this.handler.placed?.(parts);
  }

  move(base: number): void {
    if (base === this.base) return;
    this.base = base;
    if (this.enabled) this.space.changed();
  }

  enable(on: boolean): void {
    if (on === this.enabled) return;
    this.enabled = on;
    this.space.changed();
  }

  release(): void {
    this.enable(false);
    this.space.forget(this);
  }
}

const PAGE = 4096;
/** Width in bytes to the mask of its bits. */
const MASK = [0, 0xff, 0xffff, 0, 0xffff_ffff];

abstract class AddressSpace implements Bus {
  /** In order of age: the first enabled one that covers an address answers there. */
  protected readonly claims: LiveClaim[] = [];
  /** Answers where nobody does. One byte wide, so that a wide access that only begins outside a claim is split. */
  protected readonly nobody = new LiveClaim(this, 'nobody', 0, Number.POSITIVE_INFINITY, { read: () => 0xff, write: () => {} }, 1, true);

  /** The claim that answers at `address`. */
  protected abstract find(address: number): LiveClaim;
  /** A claim appeared, moved, or went: who answers where is worked out anew. */
  abstract changed(): void;

  claim(owner: string, base: number, length: number, handler: IoHandler, accepts: Width = 4, enabled = true): Claim {
    const clash = this.claims.find((c) => enabled && c.enabled && c.base < base + length && base < c.end);
    if (clash !== undefined) throw new BusOverlapError(owner, clash);
    const claim = new LiveClaim(this, owner, base, length, handler, accepts, enabled);
    this.claims.push(claim);
    if (enabled) this.changed();
    return claim;
  }

  forget(claim: LiveClaim): void {
    const at = this.claims.indexOf(claim);
    if (at >= 0) this.claims.splice(at, 1);
  }

  map(): ClaimInfo[] {
    return this.claims.map(({ owner, base, length, enabled }) => ({ owner, base, length, enabled })).sort((a, b) => a.base - b.base);
  }

  read(address: number, width: Width): number {
    const claim = this.find(address);
    if (claim.takes(address, width)) return (claim.handler.read(address - claim.base, width) & MASK[width]) >>> 0;
    const half = (width >> 1) as Width;
    return (this.read(address, half) | (this.read(address + half, half) << (half * 8))) >>> 0;
  }

  write(address: number, value: number, width: Width): void {
    const claim = this.find(address);
    if (claim.takes(address, width)) {
      claim.handler.write(address - claim.base, (value & MASK[width]) >>> 0, width);
      return;
    }
    const half = (width >> 1) as Width;
    this.write(address, value, half);
    this.write(address + half, value >>> (half * 8), half);
  }
}

const PORTS = 0x10000;

/** The 64 KiB of ports: a table from port to claim. */
export class PortSpace extends AddressSpace {
  /** Index into `slots`; 0 is nobody. */
  private readonly table = new Uint16Array(PORTS);
  private slots: LiveClaim[] = [this.nobody];

  protected find(port: number): LiveClaim {
    return this.slots[this.table[port]];
  }

  changed(): void {
    this.table.fill(0);
    this.slots = [this.nobody, ...this.claims.filter((c) => c.enabled)];
    for (let i = this.slots.length - 1; i > 0; i--) this.table.fill(i, this.slots[i].base, this.slots[i].end);
  }

  /** Addresses run round at 64 KiB, as the address lines do. */
  override read(port: number, width: Width): number {
    return super.read(port & (PORTS - 1), width);
  }

  override write(port: number, value: number, width: Width): void {
    super.write(port & (PORTS - 1), value, width);
  }
}

/** A stretch of addresses in which one claim answers. */
interface Span {
  readonly from: number;
  readonly to: number;
  readonly claim: LiveClaim;
}

/** Memory-mapped I/O: the claims flattened into sorted spans without overlap, and the span of the last access. */
export class MmioSpace extends AddressSpace {
  private spans: Span[] = [];
  private last: Span = { from: 0, to: 0, claim: this.nobody };

  protected find(address: number): LiveClaim {
    if (address >= this.last.from && address < this.last.to) return this.last.claim;
    let low = 0;
    let high = this.spans.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.spans[middle].to <= address) low = middle + 1;
      else high = middle;
    }
    const span = this.spans[low];
    if (span === undefined || address < span.from) return this.nobody;
    this.last = span;
    return span.claim;
  }

  changed(): void {
    this.spans = [];
    this.last = { from: 0, to: 0, claim: this.nobody };
    for (const claim of this.claims) if (claim.enabled) this.spans.push(...this.gaps(claim));
    this.spans.sort((a, b) => a.from - b.from);
    for (const claim of this.claims) if (claim.handler.placed) claim.place(this.pagesOf(claim));
  }

  /** The whole pages in which a claim answers; none where it is not aligned to pages itself. */
  private pagesOf(claim: LiveClaim): MemoryPart[] {
    if (claim.base % PAGE !== 0) return [];
    return this.spans.flatMap(({ from, to, claim: owner }) => {
      const at = Math.ceil(from / PAGE) * PAGE;
      const length = Math.floor(to / PAGE) * PAGE - at;
      return owner === claim && length > 0 ? [{ at, offset: at - claim.base, length }] : [];
    });
  }

  /** What older claims left of the addresses of `claim`. */
  private gaps(claim: LiveClaim): Span[] {
    let left: Span[] = [{ from: claim.base, to: claim.end, claim }];
    for (const { from, to } of this.spans) {
      left = left.flatMap((s) => [
        { from: s.from, to: Math.min(s.to, from), claim },
        { from: Math.max(s.from, to), to: s.to, claim },
      ]);
      left = left.filter((s) => s.from < s.to);
    }
    return left;
  }
}
