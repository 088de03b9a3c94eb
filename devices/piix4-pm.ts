/**
 * Intel 82371AB (PIIX4), function 3, power management, as QEMU adds it to the PIIX3: ACPI registers, the SMI command port by which
 * firmware hands ACPI over, the GPE0 block at QEMU's own address, and the SMBus host.
 *
 * Modelled after the 82371AB datasheet (290562-001), chapter 7. Not modelled: the device activity monitors and the system management
 * interrupts that they cause (their registers are storage). A write to the command port raises SMI# once DEVACTB.APMC_EN says so,
 * whatever GLBCTL says, as in QEMU; what a handler would do for ACPI, this chip does.
 */
import type { Bus, Claim } from '../machine/bus.ts';
import type { Clock } from '../machine/clock.ts';
import type { IrqLine } from '../machine/irq.ts';
import type { Log, Width } from '../machine/types.ts';
import { AcpiPm1, type AcpiPm1State, type SleepState } from './acpi-pm1.ts';
import type { PciSlot } from './pci/pci-bus.ts';
import { PciFunction, type PciFunctionState } from './pci/pci-function.ts';
import { SmbusHost, type SmbusHostState } from './smbus-host.ts';

const PMBASE = 0x40;
const DEVACTB = 0x58;
const DEVACTB_APMC_EN = 1 << 25;
const PMREGMISC = 0x80;
const PMREGMISC_PMIOSE = 1 << 0;
const SMBBA = 0x90;
const SMBHSTCFG = 0xd2;
const SMBHSTCFG_SMB_HST_EN = 1 << 0;
const BASE_BITS = 0xffc0;
/** Bit 0 of both bases: I/O space. */
const BASE_IO = 1;
const BLOCK = 64;
const SMBUS_DEFAULT_BASE = 0xb100;

/** Offsets in the PM I/O block. */
const PM1_EVENTS = 0x00;
const PM1_CONTROL = 0x04;
const PMTMR = 0x08;

const APMC_PORT = 0xb2;
/** Commands of the FADT: who gets the events. */
export const ACPI_ENABLE = 0xf1;
export const ACPI_DISABLE = 0xf0;

export const GPE0_BASE = 0xafe0;
export const GPE0_LENGTH = 4;

interface Piix4PmState extends PciFunctionState {
  pm1: AcpiPm1State;
  apm: number[];
  gpeEnable: number;
  smbus: SmbusHostState;
}

/** Which legacy ports the board has: firmware and drivers read it from the device monitors' address registers. */
export interface LegacyPorts {
  readonly com1: boolean;
  readonly com2: boolean;
  readonly lpt: boolean;
}

export class Piix4Pm extends PciFunction<Piix4PmState> {
  readonly version = 1;
  private readonly pm1: AcpiPm1;
  private readonly smbus = new SmbusHost();
  private readonly pmClaim: Claim;
  private readonly smbusClaim: Claim;
  /** APMC and APMS. */
  private apm = [0, 0];
  private gpeEnable = 0;

  constructor(
    slot: PciSlot,
    ports: Bus,
    clock: Clock,
    sci: IrqLine,
    /** null: the processor has no system management mode. APMC_EN is set from the start, by which firmware takes it as set up, as in QEMU. */
    private readonly smi: (() => void) | null,
    sleep: (state: SleepState) => void,
    present: LegacyPorts,
    private readonly log: Log,
  ) {
    super('PIIX4_PM', slot, { vendor: 0x8086, device: 0x7113, revision: 3, classCode: 0x068000, interruptPin: 1, status: 0x0280 });
    this.registers(
      { offset: PMBASE, width: 4, reset: BASE_IO, writable: BASE_BITS },
      { offset: 0x44, width: 4, writable: 0xffff_ffff }, // CNTA
      { offset: 0x48, width: 4, writable: 0xffff_ffff }, // CNTB
      { offset: 0x4c, width: 4, writable: 0xffff_ffff }, // GPICTL
      { offset: 0x50, width: 4, writable: 0xffff_ffff }, // DEVRESD
      { offset: 0x54, width: 4, writable: 0xffff_ffff }, // DEVACTA
      { offset: DEVACTB, width: 4, reset: smi === null ? DEVACTB_APMC_EN : 0, writable: 0xffff_ffff },
      { offset: 0x5c, width: 4, reset: present.lpt ? 0x9000_0000 : 0x1000_0000, writable: 0xffff_ffff }, // DEVRESA
      { offset: 0x60, width: 4, reset: 0x6000_0000, writable: 0xffff_ffff }, // DEVRESB
      { offset: 0x64, width: 4, reset: ((present.com1 ? 0x08 : 0) | (present.com2 ? 0x90 : 0)) * 2 ** 24, writable: 0xffff_ffff }, // DEVRESC
      { offset: 0x68, width: 4, writable: 0xffff_ffff }, // DEVRESE
      { offset: 0x6c, width: 4, writable: 0xffff_ffff }, // DEVRESF
      { offset: 0x70, width: 4, writable: 0xffff_ffff }, // DEVRESG
      { offset: 0x74, width: 4, writable: 0xffff_ffff }, // DEVRESH
      { offset: 0x78, width: 4, writable: 0xffff_ffff }, // DEVRESI
      { offset: 0x7c, width: 4, writable: 0xffff_ffff }, // DEVRESJ
      { offset: PMREGMISC, width: 1, writable: PMREGMISC_PMIOSE },
      { offset: SMBBA, width: 4, reset: SMBUS_DEFAULT_BASE | BASE_IO, writable: BASE_BITS },
      { offset: SMBHSTCFG, width: 1, reset: 0x09, writable: 0x0f },
      { offset: 0xd3, width: 1, writable: 0xff }, // SMBSLVC
      { offset: 0xd4, width: 2, writable: 0xffff }, // SMBSHDW1, SMBSHDW2
    );
    this.pm1 = new AcpiPm1(clock, sci, sleep);
    const pm = {
      read: (offset: number, width: Width) => bitsOf(this.readPm(offset & ~3), offset, width),
      write: (offset: number, value: number, width: Width) => this.writePm(offset & ~3, ...placed(offset, value, width)),
    };
    const gpe0 = {
      read: (offset: number, width: Width) => bitsOf(this.gpeEnable * 2 ** 16, offset, width),
      write: (offset: number, value: number, width: Width) => {
        // No event ever sets the status half, so there is nothing to clear.
        const [bits, mask] = placed(offset, value, width);
        this.gpeEnable = (this.gpeEnable & ~(mask >>> 16)) | ((bits & mask) >>> 16);
      },
    };
    const apm = { read: (offset: number) => this.apm[offset], write: (offset: number, value: number) => this.writeApm(offset, value) };
    this.pmClaim = ports.claim('piix4-pm', 0, BLOCK, pm, 4, false);
    this.smbusClaim = ports.claim('pm-smbus', 0, BLOCK, this.smbus, 1, false);
    ports.claim('acpi-gpe0', GPE0_BASE, GPE0_LENGTH, gpe0, 4);
    ports.claim('apm-io', APMC_PORT, 2, apm, 1);
    this.reset('power');
  }

  pressPowerButton(): void {
    this.pm1.pressPowerButton();
  }

  protected override configWritten(): void {
    this.mapPorts();
  }

  override reset(kind: 'power' | 'soft'): void {
    super.reset(kind);
    this.pm1.reset();
    this.smbus.reset();
    this.apm = [0, 0];
    this.gpeEnable = 0;
    this.mapPorts();
  }

  save(): Piix4PmState {
    return { ...this.saveHeader(), pm1: this.pm1.save(), apm: [...this.apm], gpeEnable: this.gpeEnable, smbus: this.smbus.save() };
  }

  restore(state: Piix4PmState): void {
    this.restoreHeader(state);
    this.pm1.restore(state.pm1);
    this.apm = [...state.apm];
    this.gpeEnable = state.gpeEnable;
    this.smbus.restore(state.smbus);
    this.mapPorts();
  }

  private mapPorts(): void {
    const place = (claim: Claim, base: number, on: boolean) => {
      claim.move(base & BASE_BITS);
      claim.enable(on);
    };
    place(this.pmClaim, this.config.read(PMBASE, 4), (this.config.read(PMREGMISC, 1) & PMREGMISC_PMIOSE) !== 0);
    place(this.smbusClaim, this.config.read(SMBBA, 4), (this.config.read(SMBHSTCFG, 1) & SMBHSTCFG_SMB_HST_EN) !== 0);
  }

  private readPm(register: number): number {
    switch (register) {
      case PM1_EVENTS:
        return this.pm1.readEvents();
      case PM1_CONTROL:
        return this.pm1.readControl();
      case PMTMR:
        return this.pm1.readTimer();
      default:
        return 0;
    }
  }

  private writePm(register: number, value: number, mask: number): void {
    if (register === PM1_EVENTS) this.pm1.writeEvents(value, mask);
    else if (register === PM1_CONTROL) this.pm1.writeControl(value, mask);
    else this.log.guest(`PIIX4_PM: write to PM I/O register 0x${register.toString(16)}`);
  }

  private writeApm(offset: number, value: number): void {
    this.apm[offset] = value;
    if (offset !== 0) return;
    if (value === ACPI_ENABLE) this.pm1.setAcpiMode(true);
    else if (value === ACPI_DISABLE) this.pm1.setAcpiMode(false);
    if (this.config.read(DEVACTB, 4) & DEVACTB_APMC_EN) this.smi?.();
  }
}

/** A narrow read out of a double word register. */
function bitsOf(register: number, offset: number, width: Width): number {
  const shifted = register >>> (8 * (offset & 3));
  return width === 4 ? shifted : shifted & (2 ** (8 * width) - 1);
}

/** A narrow write moved to its place in a double word: the bits, and which of them were written. */
function placed(offset: number, value: number, width: Width): [bits: number, mask: number] {
  const shift = 8 * (offset & 3);
  const mask = width === 4 ? 0xffff_ffff : (2 ** (8 * width) - 1) << shift;
  return [(value << shift) >>> 0, mask >>> 0];
}
