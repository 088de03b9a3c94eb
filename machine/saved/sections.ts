/** The sections of a saved machine: which there are, and whether those of a file fit a machine. */
import type { BlockDrive } from '../block.ts';
import type { Machine, MachineState } from '../machine.ts';
import type { GuestMemory } from '../memory.ts';
import { type DeviceStates, SnapshotError } from '../snapshot.ts';
import type { Nanos } from '../types.ts';
import type { CpuState } from '../vcpu.ts';
import type { SectionEntry } from './format.ts';
import { IMAGE, IMAGE_VERSION } from './images.ts';
import { misfit } from './shape.ts';

/** What has to be the same in the machine that goes on: by name, as people read it. */
export type Identity = Readonly<Record<string, string>>;

/** A machine with all that is saved of it; the board says what it is. */
export interface WholeMachine {
  readonly machine: Machine;
  readonly memory: GuestMemory;
  readonly identity: Identity;
}

/** The content of the section `machine`. */
export interface MachineSection {
  readonly identity: Identity;
  readonly time: Nanos;
  /** Whether it was running; otherwise it waits for `cont` again. */
  readonly running: boolean;
}

export const MACHINE = 'machine';
export const RAM = 'ram';
const DEVICE = 'device:';
const CPU = /^cpu\d+$/;
/** Versions of what is no device's. */
const MACHINE_VERSION = 1;
const CPU_VERSION = 1;
const RAM_VERSION = 1;

export interface ValueSection extends SectionEntry {
  readonly content: unknown;
}

/** All sections but RAM, with their content; `machine` first. */
export function valueSections(state: MachineState, identity: Identity, running: boolean): ValueSection[] {
  const machine: MachineSection = { identity, time: state.time, running };
  return [
    { name: MACHINE, version: MACHINE_VERSION, content: machine },
    ...state.cpus.map((content, i) => ({ name: `cpu${i}`, version: CPU_VERSION, content })),
    ...Object.entries(state.devices).map(([id, device]) => ({ name: DEVICE + id, version: device.version, content: device.state })),
  ];
}

/** RAM and images are last: the rest is there, and found to fit, before the first byte of them is changed. */
export const tableOf = (values: readonly SectionEntry[], images: readonly BlockDrive[] = []): SectionEntry[] => [
  ...values.map(({ name, version }) => ({ name, version })),
  { name: RAM, version: RAM_VERSION },
  ...images.map(({ id }) => ({ name: IMAGE + id, version: IMAGE_VERSION })),
];

/** Throws where the table of a file is not that of this machine. Returns the drives whose images it has. */
export function checkTable(table: unknown, own: readonly SectionEntry[], drives: readonly BlockDrive[]): BlockDrive[] {
  if (misfit(table, own) !== null) throw new SnapshotError('its table of sections is malformed');
  const saved = table as SectionEntry[];
  const versions = new Map(saved.map(({ name, version }) => [name, version]));
  const images = saved.filter(({ name }) => name.startsWith(IMAGE));
  const [had, has] = [saved, own].map((table) => table.filter(({ name }) => CPU.test(name)).length);
  if (had !== has) throw new SnapshotError(`it is of another machine: processors were ${had}, here they are ${has}`);
  const strange = saved.find((section) => !images.includes(section) && !own.some(({ name }) => name === section.name));
  if (strange !== undefined) throw new SnapshotError(`it has ${called(strange.name)}, which this machine lacks`);
  const expected = [...own, ...images.map(({ name }) => ({ name, version: IMAGE_VERSION }))];
  for (const { name, version } of expected) {
    const found = versions.get(name);
    if (found === undefined) throw new SnapshotError(`it lacks ${called(name)}, which this machine has`);
    if (found !== version) throw new SnapshotError(`it has ${called(name)} in version ${found}, this version of twin86 knows ${version}`);
  }
  if (saved.length !== versions.size || saved[own.length - 1].name !== RAM) throw new SnapshotError('its table of sections is malformed');
  return images.map(({ name }) => {
    const drive = drives.find(({ id }) => name === IMAGE + id);
    if (drive === undefined) throw new SnapshotError(`it has ${called(name)}, and here is no such drive with an image that can be written`);
    return drive;
  });
}

function called(name: string): string {
  if (name.startsWith(DEVICE)) return `the device '${name.slice(DEVICE.length)}'`;
  return name.startsWith(IMAGE) ? `the image of drive '${name.slice(IMAGE.length)}'` : `the section '${name}'`;
}

/** What the sections of a file say, by name, checked against what this machine says of itself. */
export function machineStateOf(
  saved: ReadonlyMap<string, unknown>,
  own: readonly ValueSection[],
): { state: MachineState; running: boolean } {
  const cpus: CpuState[] = [];
  const devices: DeviceStates = {};
  for (const { name, version, content } of own.slice(1)) {
    const state = saved.get(name);
    const wrong = misfit(state, content);
    if (wrong !== null) throw new SnapshotError(`${called(name)} is malformed${wrong}`);
    if (name.startsWith(DEVICE)) devices[name.slice(DEVICE.length)] = { version, state };
    else cpus.push(state as CpuState);
  }
  const { time, running } = saved.get(MACHINE) as MachineSection;
  return { state: { time, cpus, devices }, running };
}

/** The first section, which says whether the others are worth a look. */
export function checkMachine(saved: unknown, own: unknown): void {
  const malformed = new SnapshotError(`${called(MACHINE)} is malformed`);
  if (misfit({ ...(saved as object), identity: {} }, { ...(own as object), identity: {} }) !== null) throw malformed;
  const { identity, time } = saved as MachineSection;
  if (typeof identity !== 'object' || identity === null || !Number.isSafeInteger(time) || time < 0) throw malformed;
  checkIdentity(identity, (own as MachineSection).identity);
}

function checkIdentity(saved: Identity, own: Identity): void {
  for (const name of new Set([...Object.keys(own), ...Object.keys(saved)])) {
    if (own[name] !== saved[name])
      throw new SnapshotError(`it is of another machine: ${name} was ${saved[name] ?? 'absent'}, here it is ${own[name] ?? 'absent'}`);
  }
}
