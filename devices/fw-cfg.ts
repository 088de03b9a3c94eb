/**
 * QEMU's firmware configuration device: how firmware learns what machine it runs on, and gets tables, ROMs and kernels.
 *
 * Modelled after QEMU's specification fw_cfg.rst: selector and data port (0x510, 0x511) and the DMA interface (0x514). Not
 * modelled: items that the guest may write (QEMU has them for vmgenid and NVDIMM only); such writes end in the DMA error bit.
 */
import type { Bus } from '../machine/bus.ts';
import type { Device } from '../machine/device.ts';
import { type GuestMemory, GuestMemoryError } from '../machine/memory.ts';
import type { Log, Width } from '../machine/types.ts';
import { ByteWriter } from './byte-writer.ts';

/** Items with a fixed selector; those between 0x07 and 0x18 that are not here are for booting a kernel (boards/boot). */
export const FW_CFG = {
  SIGNATURE: 0x00,
  ID: 0x01,
  UUID: 0x02,
  RAM_SIZE: 0x03,
  NOGRAPHIC: 0x04,
  NB_CPUS: 0x05,
  MACHINE_ID: 0x06,
  BOOT_DEVICE: 0x0c,
  NUMA: 0x0d,
  BOOT_MENU: 0x0e,
  MAX_CPUS: 0x0f,
  FILE_DIR: 0x19,
  ACPI_TABLES: 0x8000,
  SMBIOS_ENTRIES: 0x8001,
  IRQ0_OVERRIDE: 0x8002,
  E820_TABLE: 0x8003,
} as const;

const SELECTOR_PORT = 0x510;
const DMA_PORT = 0x514;
const FILE_FIRST = 0x20;
const FILE_NAME_LENGTH = 56;
/** Bits of a selector that choose an item; bit 14 once meant writing. */
const SELECTOR_ITEM = 0xbfff;
const ID_TRADITIONAL = 1 << 0;
const ID_DMA = 1 << 1;
/** 'QEMU CFG', as the DMA address register reads. */
const DMA_SIGNATURE = [0x5145_4d55, 0x2043_4647] as const;

const DMA_ERROR = 1 << 0;
const DMA_READ = 1 << 1;
const DMA_SKIP = 1 << 2;
const DMA_SELECT = 1 << 3;
const DMA_WRITE = 1 << 4;
/** FWCfgDmaAccess: control and length (32 bits), address (64 bits), all big-endian. */
const DMA_ACCESS_BYTES = 16;

interface FwCfgState {
  selector: number;
  offset: number;
  dmaHigh: number;
}

/** A file that cannot be: the user may have named it. */
export class FwCfgError extends Error {}

export class FwCfg implements Device<FwCfgState> {
  readonly id = 'fw_cfg';
  readonly version = 1;
  private readonly items = new Map<number, Uint8Array>();
  private readonly files = new Map<string, Uint8Array>();
  private selector = 0;
  private offset = 0;
  private dmaHigh = 0;

  constructor(
    ports: Bus,
    private readonly memory: GuestMemory,
    private readonly log: Log,
  ) {
    this.items.set(FW_CFG.SIGNATURE, new ByteWriter().ascii('QEMU').toBytes());
    this.integer(FW_CFG.ID, ID_TRADITIONAL | ID_DMA, 4);
    this.listFiles();
    const data = {
      read: (_offset: number, width: Width) => (width === 1 ? this.readByte() : 0),
      write: (_offset: number, value: number, width: Width) => {
        if (width === 2) this.select(value);
        else this.log.guest('fw_cfg: write to an item');
      },
    };
    ports.claim('fw_cfg', SELECTOR_PORT, 2, data, 2);
    ports.claim('fw_cfg-dma', DMA_PORT, 8, {
      read: (offset, width) => readBigEndian(DMA_SIGNATURE[offset >> 2], offset & 3, width),
      write: (offset, value, width) => this.writeDmaAddress(offset, value, width),
    });
  }

  /** Gives an item with a fixed selector its content. */
  item(selector: number, content: Uint8Array): void {
    this.items.set(selector, content);
  }

  integer(selector: number, value: number, width: 2 | 4 | 8): void {
    this.items.set(selector, new ByteWriter().u64(value).toBytes().subarray(0, width));
  }

  /** Adds a named file. Firmware reads the directory once at start: add all files before the machine runs. */
  file(name: string, content: Uint8Array): void {
    if (name.length >= FILE_NAME_LENGTH)
      throw new FwCfgError(`fw_cfg: the file name '${name}' is too long, at most ${FILE_NAME_LENGTH - 1} characters`);
    if (this.files.has(name)) throw new FwCfgError(`fw_cfg: two files are named '${name}'`);
    this.files.set(name, content);
    this.listFiles();
  }

  reset(): void {
    this.select(FW_CFG.SIGNATURE);
    this.dmaHigh = 0;
  }

  save(): FwCfgState {
    return { selector: this.selector, offset: this.offset, dmaHigh: this.dmaHigh };
  }

  restore(state: FwCfgState): void {
    this.selector = state.selector;
    this.offset = state.offset;
    this.dmaHigh = state.dmaHigh;
  }

  /** Selectors go to the files in order of their names; the directory is big-endian. */
  private listFiles(): void {
    const names = [...this.files.keys()].sort((a, b) => (a < b ? -1 : 1));
    const directory = new ByteWriter().u32(swap32(names.length));
    names.forEach((name, i) => {
      const content = this.files.get(name)!;
      const selector = FILE_FIRST + i;
      this.items.set(selector, content);
      directory
        .u32(swap32(content.length))
        .u8(selector >> 8, selector, 0, 0)
        .ascii(name, FILE_NAME_LENGTH);
    });
    this.items.set(FW_CFG.FILE_DIR, directory.toBytes());
  }

  private select(selector: number): void {
    this.selector = selector & SELECTOR_ITEM;
    this.offset = 0;
  }

  /** What is left of the selected item; an item that does not exist is empty. */
  private remaining(): Uint8Array {
    return this.items.get(this.selector)?.subarray(this.offset) ?? new Uint8Array(0);
  }

  /** Past the end an item reads as zeros. */
  private readByte(): number {
    const byte = this.remaining()[0] ?? 0;
    this.advance(1);
    return byte;
  }

  private advance(bytes: number): void {
    const length = this.items.get(this.selector)?.length ?? 0;
    this.offset = Math.min(this.offset + bytes, length);
  }

  private writeDmaAddress(offset: number, value: number, width: Width): void {
    if (width !== 4) {
      this.log.guest(`fw_cfg: ${width}-byte write to the DMA address`);
    } else if (offset === 0) {
      this.dmaHigh = swap32(value);
    } else {
      const at = this.dmaHigh * 2 ** 32 + swap32(value);
      this.dmaHigh = 0;
      this.dma(at);
    }
  }

  /** Carries out the request at guest address `at` and puts the outcome into its control word. */
  private dma(at: number): void {
    try {
      const request = new Uint8Array(DMA_ACCESS_BYTES);
      this.memory.read(at, request);
      const view = new DataView(request.buffer);
      const address = view.getUint32(8) * 2 ** 32 + view.getUint32(12);
      const failed = this.transfer(view.getUint32(0), view.getUint32(4), address);
      this.memory.write(at, new ByteWriter().u32(failed ? swap32(DMA_ERROR) : 0).toBytes());
    } catch (error) {
      if (!(error instanceof GuestMemoryError)) throw error;
      this.log.guest(`fw_cfg: DMA request: ${error.message}`);
    }
  }

  /** True when it failed. */
  private transfer(control: number, length: number, address: number): boolean {
    if (control & DMA_SELECT) this.select(control >>> 16);
    if (control & DMA_READ) {
      try {
        const target = this.memory.view(address, length, 'rw');
        const source = this.remaining().subarray(0, length);
        target.set(source);
        target.fill(0, source.length);
      } catch (error) {
        if (!(error instanceof GuestMemoryError)) throw error;
        this.log.guest(`fw_cfg: DMA target: ${error.message}`);
        return true;
      }
      this.advance(length);
    } else if (control & DMA_WRITE) {
      this.log.guest(`fw_cfg: DMA write to item 0x${this.selector.toString(16)}`);
      return length > 0;
    } else if (control & DMA_SKIP) {
      this.advance(length);
    }
    return false;
  }
}

function swap32(value: number): number {
  return ((value << 24) | ((value & 0xff00) << 8) | ((value >>> 8) & 0xff00) | (value >>> 24)) >>> 0;
}

/** Bytes [offset, offset + width) of a big-endian word, as the little-endian bus sees them. */
function readBigEndian(word: number, offset: number, width: Width): number {
  let value = 0;
  for (let i = 0; i < width; i++) value += ((word >>> (24 - 8 * (offset + i))) & 0xff) * 2 ** (8 * i);
  return value;
}
