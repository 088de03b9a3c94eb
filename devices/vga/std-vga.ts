/**
 * QEMU's standard VGA (`-vga std`, PCI 1234:1111): a VGA with the Bochs display interface and a linear frame buffer.
 *
 * Modelled after the VGA parts beside this file and QEMU's specification standard-vga.rst: BAR 0 the frame buffer, BAR 2 the same
 * registers memory-mapped, and the monitor's EDID. The frame buffer is memory to the engine (LoggedMemory): what the guest writes there is not seen here,
 * but is in the dirty log. Not modelled yet: big-endian frame buffers.
 */
import type { IoHandler } from '../../machine/bus.ts';
import type { Clock } from '../../machine/clock.ts';
import type { DisplaySource, Picture } from '../../machine/display.ts';
import type { LoggedMemory } from '../../machine/memory.ts';
import type { Log, Width } from '../../machine/types.ts';
import type { PciSlot } from '../pci/pci-bus.ts';
import { PciFunction, type PciFunctionState } from '../pci/pci-function.ts';
import { BochsDispi, type BochsDispiState, type DispiMode } from './bochs-dispi.ts';
import { edid } from './edid.ts';
import { drawGraphics, drawLinear, drawPlanarFrame, graphicsSize } from './graphics-picture.ts';
import { restoreSparse, type SparsePage, saveSparse } from './sparse.ts';
import { drawText } from './text-picture.ts';
import { isTextMode, readText, type VgaTextScreen } from './text-screen.ts';
import { VgaMemory, WINDOW, WINDOW_LENGTH } from './vga-memory.ts';
import { VgaRegisters, type VgaRegistersState } from './vga-registers.ts';
import { visibleSize } from './vga-timing.ts';

export const VRAM_BYTES = 16 * 2 ** 20;
/** The depth of the Bochs display interface that shows planes. */
const PLANAR_BPP = 4;
const MMIO_BYTES = 0x1000;
/** Offsets in BAR 2; the EDID is at 0. */
const MMIO_VGA = 0x400;
const MMIO_VGA_END = 0x420;
const MMIO_DISPI = 0x500;
const MMIO_DISPI_END = 0x516;
const MMIO_EXTENSION_SIZE = 0x600;
const MMIO_ENDIANNESS = 0x604;
const EXTENSION_BYTES = 8;
const LITTLE_ENDIAN = 0x1e1e_1e1e;
/** Legacy ports, as QEMU claims them. */
const PORTS: readonly (readonly [base: number, length: number])[] = [
  [0x3b4, 2],
  [0x3ba, 1],
  [0x3c0, 16],
  [0x3d4, 2],
  [0x3da, 1],
];

interface StdVgaState extends PciFunctionState {
  vga: VgaRegistersState;
  dispi: BochsDispiState;
  latches: number;
  vram: SparsePage[];
}

export class StdVga extends PciFunction<StdVgaState> implements DisplaySource {
  readonly version = 1;
  private changeCount = 0;
  private readonly vga: VgaRegisters;
  private readonly dispi: BochsDispi;
  private readonly memory: VgaMemory;
  private readonly edid = edid();

  constructor(
    slot: PciSlot,
    clock: Clock,
    log: Log,
    rom: Uint8Array | null,
    private readonly vram: LoggedMemory,
  ) {
    super('VGA', slot, { vendor: 0x1234, device: 0x1111, revision: 2, classCode: 0x030000 });
    const changed = () => this.changed();
    this.vga = new VgaRegisters(() => clock.now(), changed);
    this.dispi = new BochsDispi(this.vram, log, changed, (bits) => {
      this.vga.dacBits = bits;
    });
    this.memory = new VgaMemory(this.vram, this.vga, this.dispi);
    for (const [base, length] of PORTS) {
      const read = (offset: number) => this.vga.read(base + offset);
      slot.ports.claim('vga', base, length, { read, write: (offset, value) => this.vga.write(base + offset, value) }, 1);
    }
    const dispi: IoHandler = {
      read: (offset, width) => this.dispi.readPort(offset, width),
      write: (offset, value, width) => this.dispi.writePort(offset, value, width),
    };
    slot.ports.claim('vbe', 0x1ce, 4, dispi, 2);
    const window: IoHandler = {
      read: (offset) => this.memory.read(offset),
      write: (offset, value) => {
        if (this.memory.write(offset, value)) this.changed();
      },
    };
    slot.mmio.claim('vga-lowmem', WINDOW, WINDOW_LENGTH, window, 1);
    this.bar({ index: 0, kind: 'memory', size: vram.size, prefetchable: true, handler: this.frameBuffer() });
    this.bar({ index: 2, kind: 'memory', size: MMIO_BYTES, handler: this.registerPage(), accepts: 2 });
    if (rom !== null) this.rom(rom);
    this.reset('power');
  }

  /** The text picture; null in graphics modes. */
  text(): VgaTextScreen | null {
    return this.dispi.enabled || !isTextMode(this.vga) ? null : readText(this.vga, this.vram.bytes);
  }

  picture(blinkOn: boolean, into: Picture | null = null): Picture | null {
    const { frame, vga } = this;
    const { bytes } = this.vram;
    const { words } = this.memory;
    if (frame !== null) return frame.bpp === PLANAR_BPP ? drawPlanarFrame(vga, frame, words, into) : drawLinear(vga, frame, bytes, into);
    if (vga.blanked) return null;
    return isTextMode(vga) ? drawText(vga, bytes, blinkOn, into) : drawGraphics(vga, words, into);
  }

  /** Grows by one for all that the guest has written into the frame buffer since it was asked for last. Not while a vCPU runs. */
  get changes(): number {
    if (this.vram.takeDirty() !== null) this.changed();
    return this.changeCount;
  }

  get mode(): DisplaySource['mode'] {
    const linear = this.dispi.mode;
    if (linear !== null) return { kind: 'graphics', width: linear.width, height: linear.height };
    const { width, height } = isTextMode(this.vga) ? visibleSize(this.vga) : graphicsSize(this.vga);
    if (this.vga.blanked) return { kind: 'blank', width, height };
    return { kind: isTextMode(this.vga) ? 'text' : 'graphics', width, height };
  }

  /** The geometry of the frame buffer in a mode of the Bochs display interface, otherwise null. */
  get frame(): DispiMode | null {
    return this.dispi.mode;
  }

  override reset(kind: 'power' | 'soft'): void {
    super.reset(kind);
    this.vga.reset();
    this.dispi.reset();
    this.memory.latches = 0;
    // A warm start keeps the picture's memory, as it keeps RAM.
    if (kind === 'power') this.vram.bytes.fill(0);
  }

  save(): StdVgaState {
    const { latches } = this.memory;
    return { ...this.saveHeader(), vga: this.vga.save(), dispi: this.dispi.save(), latches, vram: saveSparse(this.vram.bytes) };
  }

  restore(state: StdVgaState): void {
    this.restoreHeader(state);
    this.vga.restore(state.vga);
    this.dispi.restore(state.dispi);
    this.memory.latches = state.latches;
    restoreSparse(this.vram.bytes, state.vram);
    this.changed();
  }

  private changed(): void {
    this.changeCount++;
  }

  /** For the engine; what it does not show the guest by itself comes through here. */
  private frameBuffer(): IoHandler {
    return {
      read: (offset, width) => {
        const { bytes } = this.vram;
        let value = 0;
        for (let i = 0; i < width; i++) value |= bytes[offset + i] << (8 * i);
        return value;
      },
      write: (offset, value, width) => {
        const { bytes } = this.vram;
        for (let i = 0; i < width; i++) bytes[offset + i] = value >>> (8 * i);
        this.changed();
      },
      placed: (parts) => this.vram.map(parts),
    };
  }

  /** BAR 2. VGA ports are bytes there and a word reaches two; DISPI registers are words. */
  private registerPage(): IoHandler {
    const extension = (offset: number) => (offset < MMIO_ENDIANNESS ? EXTENSION_BYTES : LITTLE_ENDIAN) >>> (8 * (offset & 3));
    return {
      read: (offset, width) => {
        if (offset >= MMIO_VGA && offset < MMIO_VGA_END) {
          const port = 0x3c0 + offset - MMIO_VGA;
          return width === 1 ? this.vga.read(port) : this.vga.read(port) | (this.vga.read(port + 1) << 8);
        }
        if (offset >= MMIO_DISPI && offset < MMIO_DISPI_END) {
          const value = this.dispi.read((offset - MMIO_DISPI) >> 1);
          return width === 1 ? (value >> (8 * (offset & 1))) & 0xff : value;
        }
        if (offset >= MMIO_EXTENSION_SIZE && offset < MMIO_EXTENSION_SIZE + EXTENSION_BYTES) {
          return extension(offset) & (width === 1 ? 0xff : 0xffff);
        }
        const low = this.edid[offset] ?? 0;
        return width === 1 ? low : low | ((this.edid[offset + 1] ?? 0) << 8);
      },
      write: (offset, value, width) => this.writeRegisterPage(offset, value, width),
    };
  }

  private writeRegisterPage(offset: number, value: number, width: Width): void {
    if (offset >= MMIO_VGA && offset < MMIO_VGA_END) {
      const port = 0x3c0 + offset - MMIO_VGA;
      this.vga.write(port, value & 0xff);
      if (width === 2) this.vga.write(port + 1, value >> 8);
    } else if (offset >= MMIO_DISPI && offset < MMIO_DISPI_END && width === 2) {
      this.dispi.write((offset - MMIO_DISPI) >> 1, value);
    }
  }
}
