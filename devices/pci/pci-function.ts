/**
 * A PCI function with a type 0 header: identity, command and status, base address registers, option ROM, interrupt pin.
 *
 * Modelled after the PCI Local Bus Specification 2.3, chapter 6. A chip extends it, names its registers and ranges in its
 * constructor and gets decoding, sizing by writing all ones, and snapshots for free. Not modelled: built-in self test, parity
 * and error reporting (status bits stay 0: nothing here ever fails that way).
 */
import type { Claim, IoHandler } from '../../machine/bus.ts';
import type { Device } from '../../machine/device.ts';
import { type IrqLine, unconnected } from '../../machine/irq.ts';
import type { Width } from '../../machine/types.ts';
import { type ConfigRegister, ConfigSpace } from './config-space.ts';
import type { PciConfigSpace, PciSlot } from './pci-bus.ts';

export const PCI_COMMAND = 0x04;
export const COMMAND_IO = 1 << 0;
export const COMMAND_MEMORY = 1 << 1;
export const COMMAND_BUS_MASTER = 1 << 2;
const COMMAND_SERR = 1 << 8;
const COMMAND_INTX_DISABLE = 1 << 10;
const PCI_STATUS = 0x06;
const STATUS_INTERRUPT = 1 << 3;
/** Status bits that software clears by writing 1: parity, system error, aborts, master parity. */
const STATUS_CLEARED_BY_ONE = 0xf900;
const PCI_BAR0 = 0x10;
const PCI_ROM = 0x30;
const ROM_ENABLE = 1;
const BAR_IO = 1;
const BAR_MEMORY_64 = 4;
const BAR_PREFETCHABLE = 8;
/** What QEMU puts into every board device; firmware and drivers recognise the platform by it. */
const SUBSYSTEM_VENDOR = 0x1af4;
const SUBSYSTEM = 0x1100;

export interface PciIdentity {
  readonly vendor: number;
  readonly device: number;
  readonly revision: number;
  /** Base class, sub-class, programming interface: 0x030000 is a VGA controller. */
  readonly classCode: number;
  /** INTA# is 1; 0 for none. */
  readonly interruptPin?: number;
  readonly multifunction?: boolean;
  readonly status?: number;
}

export interface BarSpec {
  readonly index: number;
  readonly kind: 'io' | 'memory' | 'memory64';
  readonly size: number;
  readonly prefetchable?: boolean;
  readonly handler: IoHandler;
  readonly accepts?: Width;
}

/** A decoded range that configuration software places: a base address register or the option ROM. */
interface Range {
  readonly register: number;
  readonly kind: BarSpec['kind'] | 'rom';
  readonly size: number;
  readonly claim: Claim;
}

export interface PciFunctionState {
  config: Uint8Array;
  interrupt: boolean;
}

export abstract class PciFunction<S extends PciFunctionState = PciFunctionState> implements Device<S>, PciConfigSpace {
  abstract readonly version: number;
  protected readonly config = new ConfigSpace();
  private readonly ranges: Range[] = [];
  private readonly interrupt: IrqLine;
  private interruptLevel = false;

  constructor(
    readonly id: string,
    private readonly slot: PciSlot,
    identity: PciIdentity,
  ) {
    const { vendor, device, revision, classCode, interruptPin = 0, multifunction = false } = identity;
    const command = COMMAND_IO | COMMAND_MEMORY | COMMAND_BUS_MASTER | COMMAND_SERR | COMMAND_INTX_DISABLE;
    this.interrupt = interruptPin > 0 ? slot.interrupt(interruptPin - 1) : unconnected;
    this.config.define(
      { offset: 0x00, width: 2, reset: vendor },
      { offset: 0x02, width: 2, reset: device },
      { offset: PCI_COMMAND, width: 2, writable: command },
      { offset: PCI_STATUS, width: 2, reset: identity.status ?? 0, clearedByOne: STATUS_CLEARED_BY_ONE },
      { offset: 0x08, width: 4, reset: classCode * 256 + revision },
      { offset: 0x0c, width: 1, writable: 0xff },
      { offset: 0x0d, width: 1, writable: 0xff },
      { offset: 0x0e, width: 1, reset: multifunction ? 0x80 : 0 },
      { offset: 0x2c, width: 2, reset: SUBSYSTEM_VENDOR },
      { offset: 0x2e, width: 2, reset: SUBSYSTEM },
      { offset: 0x3c, width: 1, writable: 0xff },
      { offset: 0x3d, width: 1, reset: interruptPin },
    );
    slot.plug(this);
  }

  /** Adds chip-specific registers. */
  protected registers(...registers: ConfigRegister[]): void {
    this.config.define(...registers);
  }

  protected bar({ index, kind, size, prefetchable = false, handler, accepts = 4 }: BarSpec): void {
    const register = PCI_BAR0 + 4 * index;
    const flags = kind === 'io' ? BAR_IO : (kind === 'memory64' ? BAR_MEMORY_64 : 0) | (prefetchable ? BAR_PREFETCHABLE : 0);
    this.config.define({ offset: register, width: 4, reset: flags, writable: maskOf(size) });
    if (kind === 'memory64') this.config.define({ offset: register + 4, width: 4, writable: highMaskOf(size) });
    this.addRange(register, kind, size, handler, accepts);
  }

  /** The option ROM; its size in the address register is the next power of two, the rest reads as zero. */
  protected rom(bytes: Uint8Array): void {
    const size = Math.max(2048, 2 ** Math.ceil(Math.log2(bytes.length)));
    this.config.define({ offset: PCI_ROM, width: 4, writable: maskOf(size) | ROM_ENABLE });
    const read = (offset: number, width: Width): number => {
      let value = 0;
      for (let i = 0; i < width; i++) value += (bytes[offset + i] ?? 0) * 2 ** (8 * i);
      return value;
    };
    this.addRange(PCI_ROM, 'rom', size, { read, write: () => this.slot.log.guest(`${this.id}: write to the option ROM`) }, 4);
  }

  /** Raises or drops the function's interrupt pin. */
  protected setInterrupt(level: boolean): void {
    this.interruptLevel = level;
    const status = this.config.read(PCI_STATUS, 2);
    this.config.set(PCI_STATUS, level ? status | STATUS_INTERRUPT : status & ~STATUS_INTERRUPT, 2);
    this.driveInterrupt();
  }

  /** Called after a guest write to configuration space; chips act on their own registers here. */
  protected configWritten(_offset: number, _width: Width): void {}

  readConfig(offset: number, width: Width): number {
    return this.config.read(offset, width);
  }

  writeConfig(offset: number, value: number, width: Width): void {
    this.config.write(offset, value, width);
    const touches = (register: number, length: number) => offset < register + length && offset + width > register;
    if (touches(PCI_COMMAND, 2) || touches(PCI_BAR0, 24) || touches(PCI_ROM, 4)) {
      this.decode();
      this.driveInterrupt();
    }
    this.configWritten(offset, width);
  }

  reset(_kind: 'power' | 'soft'): void {
    this.config.reset();
    this.setInterrupt(false);
    this.decode();
  }

  abstract save(): S;
  abstract restore(state: S): void;

  protected saveHeader(): PciFunctionState {
    return { config: this.config.save(), interrupt: this.interruptLevel };
  }

  protected restoreHeader(state: PciFunctionState): void {
    this.config.restore(state.config);
    this.setInterrupt(state.interrupt);
    this.decode();
  }

  private addRange(register: number, kind: Range['kind'], size: number, handler: IoHandler, accepts: Width): void {
    const bus = kind === 'io' ? this.slot.ports : this.slot.mmio;
    this.ranges.push({ register, kind, size, claim: bus.claim(this.id, 0, size, handler, accepts, false) });
  }

  private driveInterrupt(): void {
    const disabled = (this.config.read(PCI_COMMAND, 2) & COMMAND_INTX_DISABLE) !== 0;
    this.interrupt.set(this.interruptLevel && !disabled);
  }

  /** Brings every range to where its register and the command register say. */
  private decode(): void {
    for (const range of this.ranges) {
      const base = this.wanted(range);
      if (base === null) {
        range.claim.enable(false);
      } else {
        range.claim.move(base);
        range.claim.enable(true);
      }
    }
  }

  /**
   * Where a range should answer; null when it is switched off or placed nowhere. Address 0 and a range that ends at the top of
   * its space are what reset and sizing leave behind, so they count as nowhere.
   */
  private wanted({ register, kind, size }: Range): number | null {
    const command = this.config.read(PCI_COMMAND, 2);
    if ((command & (kind === 'io' ? COMMAND_IO : COMMAND_MEMORY)) === 0) return null;
    const low = this.config.read(register, 4);
    if (kind === 'rom' && (low & ROM_ENABLE) === 0) return null;
    const base = (low & maskOf(size)) >>> 0;
    if (kind === 'memory64') {
      const address = base + this.config.read(register + 4, 4) * 2 ** 32;
      return address === 0 || address + size >= 2 ** 40 ? null : address;
    }
    const top = kind === 'io' ? 0x1_0000 : 0x1_0000_0000;
    return base === 0 || base + size >= top ? null : base;
  }
}

/** Address bits of a range's low register. */
function maskOf(size: number): number {
  return size >= 2 ** 32 ? 0 : (0x1_0000_0000 - size) >>> 0;
}

function highMaskOf(size: number): number {
  return size <= 2 ** 32 ? 0xffff_ffff : (0x1_0000_0000 - size / 2 ** 32) >>> 0;
}
