/**
 * The guest's memory under KVM: what lies at which guest-physical address is a list of slots, each of which shows a piece of the host's
 * memory. Accesses that no slot takes, and writes to read-only slots, leave KVM_RUN as MMIO exits. Slots of devices' memory have a dirty log.
 */
import { type GuestMemory, GuestMemoryError, type LoggedMemory } from '../../machine/memory.ts';
import type { Gpa } from '../../machine/types.ts';
import type { MemoryRegionControl } from '../accelerator.ts';
import { MEMORY_LOG_DIRTY_PAGES, MEMORY_READONLY, ZONE } from './abi.ts';
import type { KvmBinding, NativeMemory, NativeVm } from './binding.ts';
import { set } from './calls.ts';
import { KvmLoggedMemory, type LoggedSlots } from './logged-memory.ts';
import { append, cutOut, type Slot, withoutA20 } from './slots.ts';

const PAGE = 0x1000;
const MIB = 0x100000;
/** Pages in a word of a dirty log. */
const LOG_WORD = 64;
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

const keyOf = ({ at, size, offset, readonly }: Slot, memory: number): string => [at, size, memory, offset, readonly].join();

export class KvmRegions implements MemoryRegionControl, LoggedSlots {
  /** Of each page of the first megabyte: whether reads, and writes, go to RAM. */
  private readonly reads = new Uint8Array(LOW_PAGES);
  private readonly writes = new Uint8Array(LOW_PAGES);
  private readonly roms: { readonly at: Gpa; readonly size: number; readonly memory: NativeMemory }[] = [];
  private readonly logged: KvmLoggedMemory[] = [];
  private a20 = true;
  /** What KVM has been told, by what it says. */
  private readonly mapped = new Map<string, { readonly number: number; readonly slot: Slot }>();
  private readonly freeSlots: number[] = [];
  private stale = true;

  constructor(
    private readonly binding: KvmBinding,
    private readonly vm: NativeVm,
    private readonly ram: KvmMemory,
    /** The kernel can keep writes for later. */
    private readonly keepsWrites: boolean,
    /** What the kernel has for itself: no slot may be there. */
    private readonly kernels: { readonly at: Gpa; readonly size: number },
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

  createLogged(bytes: number): LoggedMemory {
    const memory = new KvmLoggedMemory(new this.binding.Memory(bytes), this);
    this.logged.push(memory);
    return memory;
  }

  moved(): void {
    this.stale = true;
  }

  logs(memory: NativeMemory, add: (offset: number, log: Uint8Array) => void): void {
    for (const { number, slot } of this.mapped.values()) if (slot.memory === memory) add(slot.offset, this.logOf(number, slot));
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
    const memories = [this.ram.pages, ...this.roms.map((rom) => rom.memory), ...this.logged.map(({ pages }) => pages)];
    const wanted = new Map(this.slots().map((slot) => [keyOf(slot, memories.indexOf(slot.memory)), slot]));
    // Slots may not overlap, not even for a moment.
    for (const [key, { number, slot }] of this.mapped) {
      if (wanted.has(key)) continue;
      // A log goes with its slot.
      const logged = this.logged.find(({ pages }) => pages === slot.memory);
      logged?.note(slot.offset, this.logOf(number, slot));
      this.vm.setMemory(number, 0, 0, 0);
      this.mapped.delete(key);
      this.freeSlots.push(number);
    }
    for (const [key, slot] of wanted) {
      if (this.mapped.has(key)) continue;
      const number = this.freeSlots.pop() ?? this.mapped.size;
      const flags = (slot.readonly ? MEMORY_READONLY : 0) | (this.isLogged(slot) ? MEMORY_LOG_DIRTY_PAGES : 0);
      this.vm.setMemory(number, flags, slot.at, slot.size, slot.memory, slot.offset);
      this.mapped.set(key, { number, slot });
    }
  }

  close(): void {
    for (const { memory } of this.roms) memory.close();
    for (const { pages } of this.logged) pages.close();
    // There is nobody who could be asked for a log.
    this.mapped.clear();
  }

  private isLogged({ memory }: Slot): boolean {
    return this.logged.some(({ pages }) => pages === memory);
  }

  private logOf(number: number, { size }: Slot): Uint8Array {
    const log = new Uint8Array(Math.ceil(size / PAGE / LOG_WORD) * (LOG_WORD / 8));
    this.vm.dirtyLog(number, log);
    return log;
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
    const low = { at: 0, size: MIB };
    for (const { pages, parts } of this.logged)
      for (const { at, offset, length } of parts) {
        const slot = { at, size: length, memory: pages, offset, readonly: false };
        for (const piece of cutOut(slot, [low, ...slots])) append(slots, piece);
      }
    return (this.a20 ? slots : withoutA20(slots)).flatMap((slot) => cutOut(slot, [this.kernels]));
  }

  private lowPage(page: number): Slot | null {
    const at = page * PAGE;
    if (this.reads[page] && at + PAGE <= this.ram.size)
      return { at, size: PAGE, memory: this.ram.pages, offset: at, readonly: !this.writes[page] };
    const rom = this.romAt(at);
    return rom ? { at, size: PAGE, memory: rom.memory, offset: at - rom.at, readonly: true } : this.loggedPage(at, this.writes[page] !== 0);
  }

  /** `readonly`: writes are for the RAM below. */
  private loggedPage(at: Gpa, readonly: boolean): Slot | null {
    for (const { pages, parts } of this.logged)
      for (const part of parts)
        if (at >= part.at && at < part.at + part.length)
          return { at, size: PAGE, memory: pages, offset: part.offset + at - part.at, readonly };
    return null;
  }
}
