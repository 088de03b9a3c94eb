/**
 * The guest's memory under KVM: what lies at which guest-physical address is a list of slots, each of which shows a piece of the host's
 * memory. Accesses that no slot takes, and writes to read-only slots, leave KVM_RUN as MMIO exits.
 */
import { type GuestMemory, GuestMemoryError, type LoggedMemory, UnmappedMemory } from '../../machine/memory.ts';
import type { Gpa } from '../../machine/types.ts';
import type { MemoryRegionControl } from '../accelerator.ts';
import { MEMORY_READONLY, ZONE } from './abi.ts';
import type { KvmBinding, NativeMemory, NativeVm } from './binding.ts';
import { set } from './calls.ts';

const PAGE = 0x1000;
const MIB = 0x100000;
/** What the chipset maps page by page. */
const LOW_PAGES = MIB / PAGE;
const VIDEO = 0xa0000;

export class KvmMemory implements GuestMemory {
  private readonly bytes: Uint8Array;

  constructor(readonly pages: NativeMemory) {
    this.bytes = new Uint8Array(pages.buffer);
  }

  get size(): number {
    return this.bytes.length;
  }

  read(at: Gpa, into: Uint8Array): void {
    into.set(this.view(at, into.length));
  }

  write(at: Gpa, from: Uint8Array): void {
    this.view(at, from.length).set(from);
  }

  view(at: Gpa, length: number): Uint8Array {
    if (!(at >= 0 && length >= 0 && at + length <= this.size)) throw new GuestMemoryError(at, length);
    return this.bytes.subarray(at, at + length);
  }
}

interface Slot {
  readonly at: Gpa;
  readonly size: number;
  readonly memory: NativeMemory;
  readonly offset: number;
  readonly readonly: boolean;
}

const keyOf = ({ at, size, offset, readonly }: Slot, memory: number): string => [at, size, memory, offset, readonly].join();

export class KvmRegions implements MemoryRegionControl {
  /** Of each page of the first megabyte: whether reads, and writes, go to RAM. */
  private readonly reads = new Uint8Array(LOW_PAGES);
  private readonly writes = new Uint8Array(LOW_PAGES);
  private readonly roms: { readonly at: Gpa; readonly size: number; readonly memory: NativeMemory }[] = [];
  private a20 = true;
  /** What KVM has been told, by what it says. */
  private readonly mapped = new Map<string, number>();
  private readonly freeSlots: number[] = [];
  private stale = true;

  constructor(
    private readonly binding: KvmBinding,
    private readonly vm: NativeVm,
    private readonly ram: KvmMemory,
    /** The kernel can keep writes for later. */
    private readonly keepsWrites: boolean,
  ) {
    this.reads.fill(1, 0, VIDEO / PAGE);
    this.writes.fill(1, 0, VIDEO / PAGE);
  }

  mapRom(at: Gpa, bytes: Uint8Array): void {
    let rom = this.roms.find((r) => r.at === at && r.size === bytes.length);
    if (rom === undefined) {
      rom = { at, size: bytes.length, memory: new this.binding.Memory(bytes.length) };
      this.roms.push(rom);
    }
    new Uint8Array(rom.memory.buffer).set(bytes);
    this.stale = true;
  }

  setRamAccess(at: Gpa, length: number, { read, write }: { read: boolean; write: boolean }): void {
    const [from, to] = [at / PAGE, Math.min((at + length) / PAGE, LOW_PAGES)];
    this.reads.fill(Number(read), from, to);
    this.writes.fill(Number(write), from, to);
    this.stale = true;
  }

  postWrites(at: Gpa, length: number): void {
    if (!this.keepsWrites) return;
    set(this.vm, 'KVM_REGISTER_COALESCED_MMIO', ZONE.SIZE, (view) => {
      view.setBigUint64(ZONE.ADDRESS, BigInt(at), true);
      view.setUint32(ZONE.LENGTH, length, true);
    });
  }

  /** The guest gets to it by exits for now. */
  createLogged(bytes: number): LoggedMemory {
    return new UnmappedMemory(bytes);
  }

  setA20(on: boolean): void {
    if (on === this.a20) return;
    this.a20 = on;
    this.stale = true;
  }

  /** An address as it is on the bus. */
  decode(at: Gpa): Gpa {
    return this.a20 || (Math.floor(at / MIB) & 1) === 0 ? at : at - MIB;
  }

  /** Whether a write that left KVM_RUN means memory all the same: RAM whose reads show ROM, or ROM itself. Otherwise the bus is to have it. */
  holds(at: Gpa, length: number): boolean {
    return this.isHiddenRam(at, length) || this.romAt(at) !== undefined;
  }

  write(at: Gpa, bytes: Uint8Array): void {
    if (this.isHiddenRam(at, bytes.length)) this.ram.write(at, bytes);
  }

  /** apply() has something to tell. */
  get isStale(): boolean {
    return this.stale;
  }

  /** Tells KVM what has changed: before it runs. */
  apply(): void {
    if (!this.stale) return;
    this.stale = false;
    const memories = [this.ram.pages, ...this.roms.map((rom) => rom.memory)];
    const wanted = new Map(this.slots().map((slot) => [keyOf(slot, memories.indexOf(slot.memory)), slot]));
    // Slots may not overlap, not even for a moment.
    for (const [key, number] of this.mapped) {
      if (wanted.has(key)) continue;
      this.vm.setMemory(number, 0, 0, 0);
      this.mapped.delete(key);
      this.freeSlots.push(number);
    }
    for (const [key, slot] of wanted) {
      if (this.mapped.has(key)) continue;
      const number = this.freeSlots.pop() ?? this.mapped.size;
      this.vm.setMemory(number, slot.readonly ? MEMORY_READONLY : 0, slot.at, slot.size, slot.memory, slot.offset);
      this.mapped.set(key, number);
    }
  }

  close(): void {
    for (const { memory } of this.roms) memory.close();
  }

  private isHiddenRam(at: Gpa, length: number): boolean {
    return at < MIB && this.writes[Math.floor(at / PAGE)] !== 0 && at + length <= this.ram.size;
  }

  private romAt(at: Gpa): (typeof this.roms)[number] | undefined {
    for (const rom of this.roms) if (at >= rom.at && at < rom.at + rom.size) return rom;
    return undefined;
  }

  private slots(): Slot[] {
    const slots: Slot[] = [];
    for (let page = 0; page < LOW_PAGES; page++) append(slots, this.lowPage(page));
    if (this.ram.size > MIB) append(slots, { at: MIB, size: this.ram.size - MIB, memory: this.ram.pages, offset: MIB, readonly: false });
    for (const { at, size, memory } of this.roms) if (at >= MIB) append(slots, { at, size, memory, offset: 0, readonly: true });
    return this.a20 ? slots : withoutA20(slots);
  }

  private lowPage(page: number): Slot | null {
    const at = page * PAGE;
    if (this.reads[page] && at + PAGE <= this.ram.size)
      return { at, size: PAGE, memory: this.ram.pages, offset: at, readonly: !this.writes[page] };
    const rom = this.romAt(at);
    return rom ? { at, size: PAGE, memory: rom.memory, offset: at - rom.at, readonly: true } : null;
  }
}

/** Adds a slot, as a continuation of the last one where it is one. */
function append(slots: Slot[], slot: Slot | null): void {
  if (slot === null) return;
  const last = slots.at(-1);
  const continues =
    last !== undefined &&
    last.at + last.size === slot.at &&
    last.memory === slot.memory &&
    last.offset + last.size === slot.offset &&
    last.readonly === slot.readonly;
  if (continues) slots[slots.length - 1] = { ...last, size: last.size + slot.size };
  else slots.push(slot);
}

/** With bit 20 of addresses at 0, every odd megabyte shows what the even one below it has. */
function withoutA20(slots: readonly Slot[]): Slot[] {
  const even = slots.flatMap((slot) => {
    const parts: Slot[] = [];
    for (let at = slot.at; at < slot.at + slot.size; ) {
      const end = Math.min((Math.floor(at / MIB) + 1) * MIB, slot.at + slot.size);
      if ((Math.floor(at / MIB) & 1) === 0) parts.push({ ...slot, at, size: end - at, offset: slot.offset + at - slot.at });
      at = end;
    }
    return parts;
  });
  return even.flatMap((slot) => [slot, { ...slot, at: slot.at + MIB }]);
}
