/** vCPUs that run at the same time: what the machine does while they run, and what only when they stand still. */
import { describe, expect, it } from 'vitest';
import { Machine, type MachineEvent } from '../../machine/machine.ts';
import type { VcpuCrew, VcpuExit } from '../../machine/vcpu.ts';
import { FakeHost, FakeVcpu } from '../support/machine.ts';

const MS = 1_000_000;

/** `runs` are what run() does, one after the other, before it returns. */
function rig(...runs: ((machine: Machine, host: FakeHost) => VcpuExit)[]) {
  const host = new FakeHost();
  const machine = new Machine({ host, onHostProcessor: true });
  const said: string[] = [];
  let running = false;
  let settles: VcpuExit[] = [];
  const crew: VcpuCrew = {
    run: () => {
      const next = runs.shift();
      if (next === undefined) {
        said.push('end');
        machine.requestShutdown({ kind: 'host-quit' });
        return { kind: 'kicked' };
      }
      running = true;
      host.time += 1000;
      const exit = next(machine, host);
      said.push(exit.kind);
      return exit;
    },
    // What ends a run at its end is of no interest.
    kick: () => said.at(-1) === 'end' || said.push('kick'),
    settle: () => {
      if (running) said.push('settle');
      running = false;
      return settles.splice(0);
    },
    init: () => {},
    startup: () => {},
  };
  for (let i = 0; i < 2; i++) machine.addVcpu(new FakeVcpu(() => ({ kind: 'halted' })));
  machine.runTogether(crew);
  const events: MachineEvent[] = [];
  machine.on((event) => {
    events.push(event);
    expect(running, 'they run while listeners are told').toBe(event.kind === 'resumed' ? running : false);
  });
  host.onTurn = () => said.push(running ? 'turn while they run' : 'turn');
  return { host, machine, said, events, comesUp: (exits: VcpuExit[]) => (settles = exits) };
}

const deadline = (): VcpuExit => ({ kind: 'deadline' });

describe('vCPUs that run at the same time', () => {
  it('run on from slice to slice, and while alarms fire', async () => {
    const { machine, said } = rig(
      () => {
        machine.clock.alarm(() => said.push('alarm')).schedule(machine.clock.now() + 500);
        return { kind: 'kicked' };
      },
      deadline,
      deadline,
    );
    await machine.run();
    expect(said).toEqual(['kick', 'kicked', 'deadline', 'alarm', 'deadline', 'end', 'settle']);
  });

  it('stand still while the event loop of the host turns', async () => {
    const { machine, said } = rig(
      deadline,
      () => ({ kind: 'host' }),
      (_, host) => {
        host.time += 200 * MS;
        return deadline();
      },
      deadline,
    );
    await machine.run();
    expect(said).toEqual(['deadline', 'host', 'settle', 'turn', 'deadline', 'settle', 'turn', 'deadline', 'end', 'settle']);
  });

  it('stand still when all of them are halted, and the machine sleeps', async () => {
    const { machine, said, host } = rig(() => {
      machine.clock.alarm(() => {}).schedule(machine.clock.now() + 3 * MS);
      return { kind: 'halted' };
    });
    await machine.run();
    expect(said).toEqual(['kick', 'halted', 'settle', 'turn', 'end']);
    expect(host.sleeps.length).toBe(1);
  });

  it.each(['reset', 'pause', 'shutdown'] as const)('stand still before a %s that one of them asks for', async (what) => {
    const { machine, said, events } = rig(() => {
      if (what === 'reset') machine.requestReset();
      else if (what === 'pause') machine.pause();
      else machine.requestShutdown({ kind: 'guest-shutdown' });
      return { kind: 'kicked' };
    });
    machine.on(({ kind }) => kind === 'paused' && setImmediate(() => machine.resume()));
    await machine.run();
    expect(said.slice(0, 3)).toEqual(['kick', 'kicked', 'settle']);
    expect(events.map(({ kind }) => kind)).toContain({ reset: 'reset', pause: 'paused', shutdown: 'shutdown' }[what]);
  });

  it('stand still before a reset that an alarm asks for while they run', async () => {
    const { machine, said } = rig(() => {
      machine.clock.alarm(() => machine.requestReset()).schedule(machine.clock.now());
      return { kind: 'kicked' };
    });
    await machine.run();
    expect(said).toEqual(['kick', 'kicked', 'settle', 'end']);
  });

  it('may have something to say while they are brought to a halt', async () => {
    const { machine, comesUp, events } = rig(() => ({ kind: 'host' }));
    comesUp([{ kind: 'shutdown' }]);
    await machine.run();
    expect(events).toContainEqual({ kind: 'reset', by: 'guest' });
  });

  it('end when a device fails while an alarm fires', async () => {
    const { machine, said } = rig(() => {
      machine.clock
        .alarm(() => {
          throw new Error('the disk fell off');
        })
        .schedule(machine.clock.now());
      return { kind: 'kicked' };
    });
    await expect(machine.run()).rejects.toThrow('fell off');
    expect(said.at(-1)).toBe('settle');
  });
});
