/**
 * Intel 82371SB (PIIX3), function 1: the IDE interface with its two channels, at the legacy ports, and their bus masters at BAR 4. After: PIIX3
 * datasheet (290550-002), chapters 2.3 and 2.7. The timing registers are storage: nothing here takes time by cycles; and the channels
 * are decoded whether IDETIM enables them or not, as in QEMU, because boot software for PCs before PCI expects them.
 */

import type { PciSlot } from '../pci/pci-bus.ts';
import { PciFunction, type PciFunctionState } from '../pci/pci-function.ts';
import type { IdeChannel, IdeChannelState } from './ide-channel.ts';

const PORTS = [
  { command: 0x1f0, control: 0x3f6 },
  { command: 0x170, control: 0x376 },
] as const;
export const IDE_IRQS = [14, 15] as const;

interface Piix3IdeState extends PciFunctionState {
  channels: IdeChannelState[];
}

export class Piix3Ide extends PciFunction<Piix3IdeState> {
  readonly version = 1;

  constructor(
    slot: PciSlot,
    readonly channels: readonly [IdeChannel, IdeChannel],
  ) {
    super('ide', slot, { vendor: 0x8086, device: 0x7010, revision: 0, classCode: 0x010180, status: 0x0280 });
    this.registers({ offset: 0x40, width: 4, writable: 0xffff_ffff }, { offset: 0x44, width: 1, writable: 0xff }); // IDETIM, SIDETIM
    channels.forEach(({ commandBlock, controlBlock }, i) => {
      slot.ports.claim(`ide${i}`, PORTS[i].command, 8, commandBlock, 4);
      slot.ports.claim(`ide${i}-control`, PORTS[i].control, 1, controlBlock, 1);
    });
    const half = (offset: number) => channels[offset >> 3].busMaster;
    this.bar({
      index: 4,
      kind: 'io',
      size: 16,
      handler: {
        read: (offset, width) => half(offset).read(offset & 7, width),
        write: (offset, value, width) => half(offset).write(offset & 7, value, width),
      },
    });
    this.reset('power');
  }

  override reset(kind: 'power' | 'soft'): void {
    super.reset(kind);
    for (const channel of this.channels) channel.reset();
  }

  save(): Piix3IdeState {
    return { ...this.saveHeader(), channels: this.channels.map((channel) => channel.save()) };
  }

  restore(state: Piix3IdeState): void {
    this.restoreHeader(state);
    this.channels.forEach((channel, i) => {
      channel.restore(state.channels[i]);
    });
  }
}
