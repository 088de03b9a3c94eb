/** Device state by name: what a snapshot holds of everything that is neither CPU nor RAM. */
import type { Device } from './device.ts';

export type DeviceStates = Record<string, { version: number; state: unknown }>;

/** A snapshot that does not fit this machine. Thrown before anything was changed. */
export class SnapshotError extends Error {}

/**
 * The machine's devices by id, in the order in which they were added. The board adds interrupt controllers after the devices that
 * drive them: a device pulls its lines to their level again when it is restored or reset, and the controller has the last word.
 */
export class DeviceRegistry {
  private readonly byId = new Map<string, Device>();

  add<D extends Device>(device: D): D {
    if (this.byId.has(device.id)) throw new Error(`two devices are named '${device.id}'`);
    this.byId.set(device.id, device);
    return device;
  }

  get(id: string): Device | undefined {
    return this.byId.get(id);
  }

  all(): Device[] {
    return [...this.byId.values()];
  }

  reset(kind: 'power' | 'soft'): void {
    for (const device of this.byId.values()) device.reset(kind);
  }

  dispose(): void {
    for (const device of this.byId.values()) device.dispose?.();
  }

  /** As of Device.drain, one after the other. */
  async drain(): Promise<void> {
    for (const device of this.byId.values()) await device.drain?.();
  }

  save(): DeviceStates {
    const states: DeviceStates = {};
    for (const device of this.byId.values()) states[device.id] = { version: device.version, state: device.save() };
    return states;
  }

  restore(states: DeviceStates): void {
    for (const id of Object.keys(states)) {
      if (!this.byId.has(id)) throw new SnapshotError(`the snapshot has a device '${id}' that this machine lacks`);
    }
    for (const { id, version } of this.byId.values()) {
      if (!Object.hasOwn(states, id)) throw new SnapshotError(`the snapshot lacks the device '${id}'`);
      const saved = states[id].version;
      if (saved !== version) throw new SnapshotError(`the snapshot has version ${saved} of '${id}', this machine has ${version}`);
    }
    for (const device of this.byId.values()) device.check?.(states[device.id].state);
    for (const device of this.byId.values()) device.restore(states[device.id].state);
  }
}
