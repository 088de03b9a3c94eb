/** Small guests that are saved at any point under one engine and go on under the other, through the file's bytes. */
import type { Accelerator, Vm } from '../../accel/accelerator.ts';
import { NodeScheduler } from '../../cli/host/scheduler.ts';
import type { Device } from '../../machine/device.ts';
import { Machine } from '../../machine/machine.ts';
import { restoreMachine } from '../../machine/saved/restore.ts';
import { saveMachine } from '../../machine/saved/save.ts';
import type { WholeMachine } from '../../machine/saved/sections.ts';
import type { Random } from '../support/random.ts';
import { type Bare, buildBare, type End, RAM } from './bare.ts';

/** The buses' past is what they answer by. */
class Past implements Device<string[]> {
  readonly id = 'past';
  readonly version = 1;
  constructor(private readonly bare: Pick<Bare, 'traffic'>) {}
  reset(): void {}
  save(): string[] {
    return [...this.bare.traffic];
  }
  restore(traffic: string[]): void {
    this.bare.traffic.splice(0, Number.POSITIVE_INFINITY, ...traffic);
  }
}

interface Rig extends WholeMachine {
  readonly bare: Bare;
  readonly vm: Vm;
}

async function createRig(engine: Accelerator, rom: Uint8Array, engines: readonly Accelerator[]): Promise<Rig> {
  const counts = engine.capabilities.virtualTime;
  const machine = new Machine({ host: new NodeScheduler(), icount: counts ? { shift: 0, sleep: false } : undefined });
  const bare = await buildBare(engine, rom, engines, machine.clock, counts ? 1 : undefined);
  machine.addVcpu(bare.cpu);
  machine.devices.add(new Past(bare));
  return { machine, memory: bare.vm.memory, identity: { memory: '4 MiB' }, bare, vm: bare.vm };
}

async function move(from: Rig, to: Rig): Promise<void> {
  const parts: Uint8Array[] = [];
  await saveMachine(from, (bytes) => void parts.push(bytes.slice()));
  await restoreMachine(to, () => parts);
  from.vm.dispose();
}

/** So many instructions later the guest waits for ever. */
const LONG = 1e9;

/** As many instructions, about. */
async function runTcg({ machine }: Rig, instructions: number): Promise<void> {
  const still = new Promise<void>((resolve) => {
    const unsubscribe = machine.on(({ kind }) => {
      if (kind !== 'paused') return;
      unsubscribe();
      resolve();
    });
  });
  machine.clock.alarm(() => machine.pause()).schedule(machine.clock.now() + instructions);
  void machine.run();
  await still;
}

/** For so long: single steps would leave their traces in what the guest sees of TF and DR6. */
function runKvm({ machine, bare }: Rig, micros: number): void {
  machine.clock.start();
  bare.cpu.run(machine.clock.now() + micros * 1000);
  machine.clock.stop();
}

export interface Across {
  readonly tcg: Accelerator;
  readonly kvm: Accelerator;
  readonly rom: Uint8Array;
  /** Instructions of the guest, and microseconds that go by under KVM at most. */
  readonly length: number;
  readonly micros: number;
}

/** From the beginning under tcg, a while under kvm, and to the end under tcg again. */
export async function endAcross({ tcg, kvm, rom, length, micros }: Across, random: Random): Promise<Omit<End, 'exit'>> {
  const engines = [tcg, kvm];
  const first = await createRig(tcg, rom, engines);
  await runTcg(first, 1 + random.below(length));
  const second = await createRig(kvm, rom, engines);
  await move(first, second);
  runKvm(second, 1 + random.below(micros));
  const third = await createRig(tcg, rom, engines);
  await move(second, third);
  await runTcg(third, LONG);
  return endOfRig(third);
}

/** Under tcg alone, with the number of its instructions. */
export async function endStraight({ tcg, kvm, rom }: Pick<Across, 'tcg' | 'kvm' | 'rom'>): Promise<Omit<End, 'exit'> & { length: number }> {
  const rig = await createRig(tcg, rom, [tcg, kvm]);
  await runTcg(rig, LONG);
  return { ...endOfRig(rig), length: rig.bare.cpu.instructions ?? 0 };
}

function endOfRig({ bare, vm }: Rig): Omit<End, 'exit'> {
  const end = { traffic: bare.traffic, state: bare.cpu.save(), ram: vm.memory.view(0, RAM, 'r').slice() };
  vm.dispose();
  return end;
}
