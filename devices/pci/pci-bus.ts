/**
 * One PCI bus: its slots, configuration space by device and function, and the four shared interrupt wires.
 *
 * Modelled after the PCI Local Bus Specification 2.3. Not modelled: bridges to further buses (the 440FX board has none), and
 * arbitration and parity, which no software can see here.
 */
import type { Bus } from '../../machine/bus.ts';
import { type IrqLine, unconnected, WiredOr } from '../../machine/irq.ts';
import type { Log, Width } from '../../machine/types.ts';

/** What the bus sees of a function. */
export interface PciConfigSpace {
  readonly id: string;
  readConfig(offset: number, width: Width): number;
  writeConfig(offset: number, value: number, width: Width): void;
}

/** Where a PCI function is plugged in: all that it may reach of its bus. */
export interface PciSlot {
  readonly ports: Bus;
  readonly mmio: Bus;
  readonly log: Log;
  /** Puts the function's configuration space on the bus. */
  plug(space: PciConfigSpace): void;
  /** One more output on the wire that INTA# to INTD# (pin 0 to 3) of this slot lead to. */
  interrupt(pin: number): IrqLine;
}

const DEVICES = 32;
const FUNCTIONS = 8;
const WIRES = 4;

export class PciBus {
  private readonly functions = new Map<number, PciConfigSpace>();
  private readonly routes: IrqLine[] = Array(WIRES).fill(unconnected);
  private readonly wires = this.routes.map((_, i) => new WiredOr({ set: (level) => this.routes[i].set(level) }));

  constructor(
    private readonly ports: Bus,
    private readonly mmio: Bus,
    private readonly log: Log,
  ) {}

  /** Where the four wires lead: the interrupt router of the south bridge, before anything drives them. */
  connectInterrupts(lines: readonly IrqLine[]): void {
    for (let i = 0; i < WIRES; i++) this.routes[i] = lines[i];
  }

  slot(device: number, fn = 0): PciSlot {
    if (device >= DEVICES || fn >= FUNCTIONS) throw new Error(`no PCI slot ${device}.${fn}`);
    const key = device * FUNCTIONS + fn;
    return {
      ports: this.ports,
      mmio: this.mmio,
      log: this.log,
      plug: (space) => {
        const taken = this.functions.get(key);
        if (taken) throw new Error(`${space.id}: PCI slot ${device}.${fn} is taken by ${taken.id}`);
        this.functions.set(key, space);
      },
      interrupt: (pin) => this.wires[wireOf(device, pin)].input(),
    };
  }

  /** An empty place answers with all ones (master abort). */
  readConfig(device: number, fn: number, offset: number, width: Width): number {
    const space = this.functions.get(device * FUNCTIONS + fn);
    return space ? space.readConfig(offset, width) : 2 ** (8 * width) - 1;
  }

  writeConfig(device: number, fn: number, offset: number, value: number, width: Width): void {
    this.functions.get(device * FUNCTIONS + fn)?.writeConfig(offset, value, width);
  }
}

/** The 440FX board turns the four wires by one from slot to slot, so that cards, which mostly use INTA#, spread over them. */
function wireOf(device: number, pin: number): number {
  return (device + pin - 1 + WIRES) % WIRES;
}
