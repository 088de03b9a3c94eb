/**
 * PCI configuration mechanism #1 (PCI Local Bus Specification 2.3, 3.2.2.3.2): CONFADD at 0xCF8 and CONFDATA at 0xCFC.
 *
 * Only a double word access reaches CONFADD; narrower ones go on to the bus behind it, where a south bridge may answer
 * (82371SB: the reset control register at 0xCF9).
 */
import type { Bus, IoHandler } from '../../machine/bus.ts';
import type { Device } from '../../machine/device.ts';
import type { Width } from '../../machine/types.ts';
import type { PciBus } from './pci-bus.ts';

const CONFADD = 0xcf8;
const CONFADD_ENABLE = 0x8000_0000;
/** Bits that are storage; 30:24 are reserved, 1:0 are hard-wired to 0. */
const CONFADD_BITS = 0x80ff_fffc;

export class ConfigMechanism1 implements Device<{ address: number }> {
  readonly id = 'i440FX-pcihost';
  readonly version = 1;
  private address = 0;

  /** `narrow` answers byte and word accesses to ports 0xCF8 to 0xCFB. */
  constructor(
    private readonly pci: PciBus,
    ports: Bus,
    narrow: IoHandler,
  ) {
    ports.claim('pci-config', CONFADD, 8, {
      read: (offset, width) => {
        if (offset >= 4) return this.readData(offset - 4, width);
        return width === 4 ? this.address : narrow.read(offset, width);
      },
      write: (offset, value, width) => {
        if (offset >= 4) this.writeData(offset - 4, value, width);
        else if (width === 4) this.address = (value & CONFADD_BITS) >>> 0;
        else narrow.write(offset, value, width);
      },
    });
  }

  reset(): void {
    this.address = 0;
  }

  save(): { address: number } {
    return { address: this.address };
  }

  restore(state: { address: number }): void {
    this.address = state.address;
  }

  /** The target of CONFDATA, or null when nothing is addressed: mechanism off, or a bus that does not exist. */
  private target(): { device: number; fn: number; register: number } | null {
    const { address } = this;
    if ((address & CONFADD_ENABLE) === 0 || ((address >>> 16) & 0xff) !== 0) return null;
    return { device: (address >>> 11) & 0x1f, fn: (address >>> 8) & 7, register: address & 0xfc };
  }

  private readData(offset: number, width: Width): number {
    const at = this.target();
    return at ? this.pci.readConfig(at.device, at.fn, at.register + offset, width) : 2 ** (8 * width) - 1;
  }

  private writeData(offset: number, value: number, width: Width): void {
    const at = this.target();
    if (at) this.pci.writeConfig(at.device, at.fn, at.register + offset, value, width);
  }
}
