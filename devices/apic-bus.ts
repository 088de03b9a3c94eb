/**
 * What local APICs and IOAPICs say to each other: interrupt messages to one or several processors, and the news of a completed
 * level-triggered interrupt. Modelled after the Intel SDM, vol. 3A, 11.6 and 11.11 (interrupt messages instead of the serial bus).
 */
import type { Vector } from '../machine/types.ts';

/** Delivery modes, as in ICR, LVT and redirection entries (bits 10:8). */
export const DELIVERY = { FIXED: 0, LOWEST_PRIORITY: 1, SMI: 2, NMI: 4, INIT: 5, STARTUP: 6, EXTINT: 7 } as const;

export interface ApicMessage {
  /** 8 bits; 32 from an APIC in x2APIC mode. */
  readonly destination: number;
  readonly logical: boolean;
  readonly delivery: number;
  readonly vector: Vector;
  readonly level: boolean;
}

/** A processor's end of the bus. */
export interface ApicReceiver {
  readonly apicId: number;
  /** Logical destination: DFR model 'flat' compares bits, 'cluster' a number in the upper and bits in the lower half. */
  matchesLogical(destination: number): boolean;
  /** Lower is more willing to take a lowest-priority interrupt; null when it takes none (APIC disabled). */
  arbitrationPriority(): number | null;
  receive(message: ApicMessage): void;
}

/** An IOAPIC's end. */
export interface EoiListener {
  endOfInterrupt(vector: Vector): void;
}

/** Of 8 and of 32 bits; there are not enough processors for one to have the id 255. */
const BROADCASTS = [0xff, 0xffff_ffff];

export class ApicBus {
  private readonly receivers: ApicReceiver[] = [];
  private readonly listeners: EoiListener[] = [];

  attach(receiver: ApicReceiver): void {
    this.receivers.push(receiver);
  }

  listen(listener: EoiListener): void {
    this.listeners.push(listener);
  }

  /** To whom the message's destination field refers. */
  send(message: ApicMessage): void {
    this.sendTo(
      this.receivers.filter((r) => matches(r, message)),
      message,
    );
  }

  /** A destination shorthand: everyone, with or without the sender. */
  broadcast(message: ApicMessage, except: ApicReceiver | null): void {
    this.sendTo(
      this.receivers.filter((r) => r !== except),
      message,
    );
  }

  endOfInterrupt(vector: Vector): void {
    for (const listener of this.listeners) listener.endOfInterrupt(vector);
  }

  private sendTo(targets: readonly ApicReceiver[], message: ApicMessage): void {
    if (message.delivery !== DELIVERY.LOWEST_PRIORITY) {
      for (const target of targets) target.receive(message);
      return;
    }
    let winner: ApicReceiver | null = null;
    let best = Number.POSITIVE_INFINITY;
    for (const target of targets) {
      const priority = target.arbitrationPriority();
      if (priority === null || priority >= best) continue;
      best = priority;
      winner = target;
    }
    winner?.receive({ ...message, delivery: DELIVERY.FIXED });
  }
}

function matches(receiver: ApicReceiver, { destination, logical }: ApicMessage): boolean {
  if (logical) return receiver.matchesLogical(destination);
  return BROADCASTS.includes(destination) || destination === receiver.apicId;
}
