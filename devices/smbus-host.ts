/**
 * The SMBus host controller of the PIIX4, on a bus without devices: every transfer ends with a device error, as when nobody
 * acknowledges the address. (QEMU puts eight memory-module EEPROMs there, which its firmware and Linux do not read.)
 *
 * Modelled after the 82371AB (PIIX4) datasheet (290562-001), 7.3. Not modelled: the slave port, which a bus without a second master
 * never uses, and interrupts at the end of a transfer, which would be SMIs.
 */
import type { IoHandler } from '../machine/bus.ts';

const SMBHSTSTS = 0;
const SMBHSTCNT = 2;
const SMBBLKDAT = 7;

const STS_DEV_ERR = 1 << 2;
const CNT_START = 1 << 6;
/** What SMBHSTCNT reads back: START is a command. */
const CNT_READABLE = 0x1f;
const BLOCK = 32;

export interface SmbusHostState {
  status: number;
  registers: number[];
  block: number[];
  index: number;
}

export class SmbusHost implements IoHandler {
  private status = 0;
  /** SMBHSTCNT to SMBHSTDAT1, by offset. */
  private registers: number[] = Array(SMBBLKDAT).fill(0);
  private block: number[] = Array(BLOCK).fill(0);
  private index = 0;

  read(offset: number): number {
    if (offset === SMBHSTSTS) return this.status;
    if (offset === SMBBLKDAT) return this.block[this.nextIndex()];
    if (offset < SMBHSTCNT || offset > SMBBLKDAT) return 0;
    if (offset !== SMBHSTCNT) return this.registers[offset];
    // Reading the control register starts the block over.
    this.index = 0;
    return this.registers[SMBHSTCNT] & CNT_READABLE;
  }

  write(offset: number, value: number): void {
    if (offset === SMBHSTSTS) {
      this.status &= ~value;
    } else if (offset === SMBBLKDAT) {
      this.block[this.nextIndex()] = value;
    } else if (offset >= SMBHSTCNT && offset < SMBBLKDAT) {
      this.registers[offset] = value;
      if (offset === SMBHSTCNT && value & CNT_START) this.status |= STS_DEV_ERR;
    }
  }

  reset(): void {
    this.restore({ status: 0, registers: Array(SMBBLKDAT).fill(0), block: Array(BLOCK).fill(0), index: 0 });
  }

  save(): SmbusHostState {
    return { status: this.status, registers: [...this.registers], block: [...this.block], index: this.index };
  }

  restore(state: SmbusHostState): void {
    this.status = state.status;
    this.registers = [...state.registers];
    this.block = [...state.block];
    this.index = state.index;
  }

  private nextIndex(): number {
    const index = this.index;
    this.index = (index + 1) % BLOCK;
    return index;
  }
}
