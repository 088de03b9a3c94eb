/**
 * The I/O APIC: turns 24 interrupt wires into messages to local APICs.
 *
 * Modelled after the Intel 82093AA datasheet (290566-001), with version 0x20's EOI register as in QEMU and later chip sets. Wires carry
 * 'asserted', not volts: the polarity bits are storage, as in QEMU, where the board knows which way each wire is meant. Not modelled:
 * the ExtINT delivery mode (the 8259 is wired to the boot processor's LINT0, never to a pin here) and boot messages on a serial bus.
 */
import type { Bus } from '../machine/bus.ts';
import type { Device } from '../machine/device.ts';
import type { IrqLine } from '../machine/irq.ts';
import type { Log, Vector, Width } from '../machine/types.ts';
import { type ApicBus, DELIVERY } from './apic-bus.ts';

export const IOAPIC_BASE = 0xfec0_0000;
export const IOAPIC_PINS = 24;
const LENGTH = 0x1000;

/** Directly accessible registers, by offset. */
const IOREGSEL = 0x00;
const IOWIN = 0x10;
const EOIR = 0x40;

/** Registers behind IOREGSEL. */
const IOAPICID = 0x00;
const IOAPICVER = 0x01;
const IOAPICARB = 0x02;
const IOREDTBL = 0x10;

const VERSION = ((IOAPIC_PINS - 1) << 16) | 0x20;
const ID_BITS = 0x0f00_0000;

/** Redirection entry, low word; the high word has the destination in bits 31:24. */
const LOGICAL = 1 << 11;
const REMOTE_IRR = 1 << 14;
const LEVEL = 1 << 15;
const MASKED = 1 << 16;
/** All but delivery status and remote IRR. */
const WRITABLE = 0x1_afff;
const DESTINATION = 0xff00_0000;

interface IoApicState {
  id: number;
  select: number;
  low: Uint32Array;
  high: Uint32Array;
  lines: number;
}

export class IoApic implements Device<IoApicState> {
  readonly id = 'ioapic';
  readonly version = 1;
  private apicId = 0;
  private select = 0;
  private readonly low = new Uint32Array(IOAPIC_PINS);
  private readonly high = new Uint32Array(IOAPIC_PINS);
  /** Levels of the wires, one bit per pin. */
  private lines = 0;

  constructor(
    mmio: Bus,
    private readonly bus: ApicBus,
    private readonly log: Log,
  ) {
    mmio.claim(this.id, IOAPIC_BASE, LENGTH, {
      read: (offset, width) => this.read(offset, width),
      write: (offset, value, width) => this.write(offset, value, width),
    });
    bus.listen(this);
    this.reset();
  }

  pin(n: number): IrqLine {
    return { set: (level) => this.setPin(n, level) };
  }

  /** The wires keep the levels that others give them. */
  reset(): void {
    this.apicId = 0;
    this.select = 0;
    this.low.fill(MASKED);
    this.high.fill(0);
  }

  save(): IoApicState {
    return { id: this.apicId, select: this.select, low: this.low.slice(), high: this.high.slice(), lines: this.lines };
  }

  restore(state: IoApicState): void {
    this.apicId = state.id;
    this.select = state.select;
    this.low.set(state.low);
    this.high.set(state.high);
    this.lines = state.lines;
  }

  /** A processor has serviced a level-triggered vector: pins that are still asserted ask again. */
  endOfInterrupt(vector: Vector): void {
    for (let pin = 0; pin < IOAPIC_PINS; pin++) {
      if ((this.low[pin] & 0xff) !== vector || (this.low[pin] & REMOTE_IRR) === 0) continue;
      this.low[pin] &= ~REMOTE_IRR;
      this.serviceLevel(pin);
    }
  }

  private setPin(pin: number, level: boolean): void {
    const bit = 1 << pin;
    const rises = level && (this.lines & bit) === 0;
    if (level) this.lines |= bit;
    else this.lines &= ~bit;
    if (!rises) return;
    if (this.low[pin] & LEVEL) this.serviceLevel(pin);
    // An edge on a masked pin is lost (82093AA, 3.2.4, interrupt mask).
    else if ((this.low[pin] & MASKED) === 0) this.send(pin);
  }

  private serviceLevel(pin: number): void {
    const entry = this.low[pin];
    if ((entry & LEVEL) === 0 || (entry & (MASKED | REMOTE_IRR)) !== 0 || (this.lines & (1 << pin)) === 0) return;
    const delivery = (entry >> 8) & 7;
    // Only what ends with an EOI waits for one.
    if (delivery === DELIVERY.FIXED || delivery === DELIVERY.LOWEST_PRIORITY) this.low[pin] |= REMOTE_IRR;
    this.send(pin);
  }

  private send(pin: number): void {
    const entry = this.low[pin];
    const delivery = (entry >> 8) & 7;
    if (delivery === DELIVERY.EXTINT) {
      this.log.guest(`ioapic: pin ${pin} in ExtINT mode`);
      return;
    }
    this.bus.send({
      destination: this.high[pin] >>> 24,
      logical: (entry & LOGICAL) !== 0,
      delivery,
      vector: entry & 0xff,
      level: (entry & LEVEL) !== 0,
    });
  }

  private read(offset: number, width: Width): number {
    if (offset === IOREGSEL) return this.select;
    return offset === IOWIN && width === 4 ? this.readIndirect() : 0;
  }

  private write(offset: number, value: number, width: Width): void {
    if (offset === IOREGSEL) this.select = value & 0xff;
    else if (offset === IOWIN && width === 4) this.writeIndirect(value);
    else if (offset === EOIR) this.endOfInterrupt(value & 0xff);
    else this.log.guest(`ioapic: ${width}-byte write at offset 0x${offset.toString(16)}`);
  }

  private readIndirect(): number {
    if (this.select === IOAPICID || this.select === IOAPICARB) return this.apicId;
    if (this.select === IOAPICVER) return VERSION;
    const pin = (this.select - IOREDTBL) >> 1;
    if (pin < 0 || pin >= IOAPIC_PINS) return 0;
    return this.select & 1 ? this.high[pin] : this.low[pin];
  }

  private writeIndirect(value: number): void {
    const pin = (this.select - IOREDTBL) >> 1;
    if (this.select === IOAPICID) this.apicId = value & ID_BITS;
    else if (pin < 0 || pin >= IOAPIC_PINS) this.log.guest(`ioapic: write to register 0x${this.select.toString(16)}`);
    else if (this.select & 1) this.high[pin] = value & DESTINATION;
    else this.writeEntry(pin, value);
  }

  private writeEntry(pin: number, value: number): void {
    this.low[pin] = (value & WRITABLE) | (this.low[pin] & ~WRITABLE);
    // Drivers clear a stuck remote IRR by switching to edge and back.
    if ((value & LEVEL) === 0) this.low[pin] &= ~REMOTE_IRR;
    this.serviceLevel(pin);
  }
}
