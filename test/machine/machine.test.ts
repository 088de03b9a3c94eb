import { describe, expect, it } from 'vitest';
import type { Device } from '../../machine/device.ts';
import { Machine, type MachineEvent, type MachineOptions } from '../../machine/machine.ts';
import type { VcpuExit } from '../../machine/vcpu.ts';
import { FakeHost, FakeVcpu } from '../support/machine.ts';

const HALTED: VcpuExit = { kind: 'halted' };
const MS = 1_000_000;

function rig(run: (until: number) => VcpuExit, options: Partial<MachineOptions> = {}) {
  const host = new FakeHost();
  const machine = new Machine({ host, ...options });
  const vcpu = new FakeVcpu(run);
  machine.addVcpu(vcpu);
  const events: MachineEvent[] = [];
  machine.on((event) => events.push(event));
  return { host, machine, vcpu, events };
}

const counter = (): Device<{ n: number }> & { n: number; resets: string[] } => ({
  id: 'counter',
  version: 1,
  n: 0,
  resets: [],
  reset(kind) {
    this.resets.push(kind);
  },
  save() {
    return { n: this.n };
  },
  restore(state) {
    this.n = state.n;
  },
});

describe('a step', () => {
  it('fires what is due before, lets time pass by what is counted, and serves what was asked for', () => {
    const { machine, vcpu, events } = rig(() => HALTED, { icount: { shift: 3, sleep: false } });
    const device = counter();
    machine.devices.add(device);
    const seen: string[] = [];
    machine.clock.alarm(() => seen.push(`alarm at ${machine.clock.now()}`)).schedule(8);
    const step = (): VcpuExit =>
      machine.step(() => {
        seen.push(`step at ${machine.clock.now()}`);
        vcpu.instructions = (vcpu.instructions ?? 0) + 1;
        if (vcpu.instructions === 3) machine.requestReset('guest');
        return { kind: 'debug', at: 0n };
      });
    for (let i = 0; i < 3; i++) expect(step()).toEqual({ kind: 'debug', at: 0n });
    expect(seen).toEqual(['step at 0', 'alarm at 8', 'step at 8', 'step at 16']);
    expect(machine.clock.now()).toBe(24);
    expect(device.resets).toEqual(['power', 'soft']);
    expect(events).toEqual([{ kind: 'reset', by: 'guest' }]);
  });

  it('is for machines that stand still', () => {
    const { machine } = rig(() => HALTED);
    machine.resume();
    expect(() => machine.step(() => HALTED)).toThrow('running');
    machine.pause();
    expect(machine.step(() => HALTED)).toEqual(HALTED);
    machine.requestShutdown({ kind: 'host-quit' });
    expect(() => machine.step(() => HALTED)).toThrow('shutdown');
  });
});

describe('the run loop', () => {
  it('sleeps through halted time and fires each alarm when it is due', async () => {
    const fired: number[] = [];
    const { machine, host } = rig(() => HALTED);
    const tick = machine.clock.alarm(() => {
      fired.push(machine.clock.now());
      if (fired.length === 5) machine.requestShutdown({ kind: 'host-quit' });
      else tick.schedule(machine.clock.now() + 4 * MS);
    });
    tick.schedule(4 * MS);
    await machine.run();
    expect(fired).toEqual([4 * MS, 8 * MS, 12 * MS, 16 * MS, 20 * MS]);
    expect(host.sleeps).toEqual([4 * MS, 4 * MS, 4 * MS, 4 * MS, 4 * MS]);
  });

  it('runs a vCPU until the next alarm at most', async () => {
    const untils: number[] = [];
    const { machine, host } = rig((until) => {
      untils.push(until);
      work(host, machine, until);
      return { kind: 'deadline' };
    });
    machine.clock.alarm(() => machine.requestShutdown({ kind: 'host-quit' })).schedule(1.5 * MS);
    await machine.run();
    expect(untils).toEqual([1.5 * MS]);
  });

  it('lets the host turn every few milliseconds of running', async () => {
    let runs = 0;
    const { machine, host } = rig((until) => {
      if (++runs === 40) machine.requestShutdown({ kind: 'host-quit' });
      work(host, machine, until);
      return { kind: 'deadline' };
    });
    await machine.run();
    const elapsed = machine.clock.now() / MS;
    expect(host.yields).toBeGreaterThanOrEqual(Math.floor(elapsed / 10) - 1);
    expect(host.yields).toBeGreaterThan(10);
  });

  it('lets the host turn although alarms and kicks come all the time', async () => {
    let runs = 0;
    const { machine, host } = rig(() => {
      if (++runs === 5000) machine.requestShutdown({ kind: 'host-quit' });
      host.time += 10_000;
      return { kind: 'kicked' };
    });
    const busy = machine.clock.alarm(() => busy.schedule(machine.clock.now() + 1));
    busy.schedule(0);
    await machine.run();
    expect(host.yields).toBeGreaterThanOrEqual(5);
  });

  it('lets the host turn at once when the vCPU came back for it', async () => {
    let runs = 0;
    const { machine, host } = rig(
      () => {
        if (++runs === 5) machine.requestShutdown({ kind: 'host-quit' });
        host.time += 10_000;
        return { kind: runs === 3 ? 'host' : 'kicked' };
      },
      { onHostProcessor: true },
    );
    const turns: number[] = [];
    host.onTurn = () => turns.push(runs);
    await machine.run();
    expect(turns).toEqual([3]);
  });

  it('kicks the vCPU when a device arms an alarm before the end of the slice', async () => {
    let first = true;
    const r = rig(() => {
      if (!first) {
        r.machine.requestShutdown({ kind: 'host-quit' });
        return HALTED;
      }
      first = false;
      r.machine.clock.alarm(() => {}).schedule(100 * MS);
      expect(r.vcpu.kicks).toBe(0);
      r.machine.clock.alarm(() => {}).schedule(0.1 * MS);
      expect(r.vcpu.kicks).toBe(1);
      return { kind: 'kicked' };
    });
    await r.machine.run();
  });

  it('ends a sleep when something wakes it', async () => {
    let runs = 0;
    const { machine, host } = rig(() => {
      if (++runs === 2) machine.requestShutdown({ kind: 'host-quit' });
      return HALTED;
    });
    host.onTurn = () => machine.wake();
    await machine.run();
    expect(runs).toBe(2);
    expect(machine.clock.now()).toBe(0);
  });

  it('ends a sleep when something from outside arms an earlier alarm', async () => {
    const { machine, host } = rig(() => HALTED);
    machine.clock.alarm(() => {}).schedule(500 * MS);
    host.onTurn = () => {
      host.onTurn = null;
      machine.clock.alarm(() => machine.requestShutdown({ kind: 'host-quit' })).schedule(2 * MS);
    };
    await machine.run();
    expect(machine.clock.now()).toBe(2 * MS);
  });

  it('does not show the guest what the host does between slices, and catches up with it', async () => {
    const seen: number[] = [];
    const { machine, host } = rig((until) => {
      seen.push(machine.clock.now());
      work(host, machine, until);
      if (seen.length === 30) machine.requestShutdown({ kind: 'host-quit' });
      return { kind: 'deadline' };
    });
    const begin = host.time;
    host.onTurn = () => {
      if (host.yields === 1) host.time += 20 * MS;
    };
    await machine.run();
    for (let i = 1; i < seen.length; i++) expect(seen[i] - seen[i - 1]).toBeLessThanOrEqual(6.5 * MS);
    expect(machine.clock.now()).toBe(host.time - begin);
  });

  it('fires every tick of a periodic timer although the host comes back late from each sleep', async () => {
    const fired: number[] = [];
    const { machine, host } = rig(() => HALTED);
    const tick = machine.clock.alarm(() => {
      fired.push(machine.clock.now());
      if (fired.length === 100) machine.requestShutdown({ kind: 'host-quit' });
      else tick.schedule(4 * MS * (fired.length + 1));
    });
    tick.schedule(4 * MS);
    host.oversleep = 0.5 * MS;
    const begin = host.time;
    await machine.run();
    expect(fired.every((at, i) => at - 4 * MS * (i + 1) < 1.3 * MS)).toBe(true);
    expect(host.time - begin).toBeLessThan(402 * MS);
  });

  it('does not sleep when an interrupt came while another vCPU ran', async () => {
    const host = new FakeHost();
    const machine = new Machine({ host });
    let runs = 0;
    machine.addVcpu(new FakeVcpu(() => HALTED));
    machine.addVcpu(
      new FakeVcpu(() => {
        if (++runs === 1) machine.wake();
        else machine.requestShutdown({ kind: 'host-quit' });
        return HALTED;
      }),
    );
    await machine.run();
    expect(host.sleeps).toEqual([]);
  });

  it('sleeps although the only vCPU caused an interrupt before it halted: it has looked', async () => {
    let runs = 0;
    const { machine, host } = rig(() => {
      if (++runs === 2) machine.requestShutdown({ kind: 'host-quit' });
      machine.wake();
      return HALTED;
    });
    machine.clock.alarm(() => {}).schedule(3 * MS);
    await machine.run();
    expect(host.sleeps).toEqual([3 * MS]);
  });
});

describe('the life of a machine', () => {
  it('begins with a cold start of devices and vCPUs', async () => {
    const { machine, vcpu } = rig(() => {
      machine.requestShutdown({ kind: 'guest-shutdown' });
      return HALTED;
    });
    const device = machine.devices.add(counter());
    await machine.run();
    expect(device.resets).toEqual(['power']);
    expect(vcpu.resets).toEqual(['power']);
  });

  it.each([[{ kind: 'guest-shutdown' }], [{ kind: 'guest-panic' }], [{ kind: 'debug-exit', code: 33 }], [{ kind: 'host-quit' }]] as const)(
    'ends with the reason it was given: %j',
    async (reason) => {
      const { machine, events } = rig(() => {
        machine.requestShutdown(reason);
        machine.requestShutdown({ kind: 'host-quit' });
        return HALTED;
      });
      expect(await machine.run()).toEqual(reason);
      expect(machine.state).toBe('shutdown');
      expect(events).toContainEqual({ kind: 'shutdown', reason });
    },
  );

  it('takes a triple fault as a reset, and starts again', async () => {
    let runs = 0;
    const { machine, vcpu, events } = rig(() => {
      if (++runs === 1) return { kind: 'shutdown' };
      machine.requestShutdown({ kind: 'host-quit' });
      return HALTED;
    });
    const device = machine.devices.add(counter());
    await machine.run();
    expect(vcpu.resets).toEqual(['power', 'power']);
    expect(device.resets).toEqual(['power', 'soft']);
    expect(events).toContainEqual({ kind: 'reset', by: 'guest' });
  });

  it.each(['triple fault', 'reset request'])('ends at a %s with noReboot', async (how) => {
    const { machine } = rig(
      () => {
        if (how === 'triple fault') return { kind: 'shutdown' };
        machine.requestReset();
        return { kind: 'kicked' };
      },
      { noReboot: true },
    );
    expect(await machine.run()).toEqual({ kind: 'guest-reset' });
  });

  it('runs no guest code between a request and what was requested', async () => {
    let runs = 0;
    const { machine, vcpu } = rig(() => {
      runs++;
      return HALTED;
    });
    const alarm = machine.clock.alarm(() => machine.requestShutdown({ kind: 'guest-shutdown' }));
    alarm.schedule(0);
    await machine.run();
    expect(runs).toBe(0);
    expect(vcpu.resets).toEqual(['power']);
  });

  it('stays, stopped, after the guest went off with noShutdown, until it is reset', async () => {
    let off = false;
    const { machine } = rig(
      () => {
        if (!off) machine.requestShutdown({ kind: 'guest-shutdown' });
        else machine.requestShutdown({ kind: 'host-quit' });
        return HALTED;
      },
      { noShutdown: true },
    );
    const done = machine.run();
    await turns();
    expect(machine.state).toBe('shutdown');
    machine.resume();
    expect(machine.state).toBe('shutdown');
    off = true;
    machine.requestReset('host');
    expect(machine.state).toBe('paused');
    machine.resume();
    expect(await done).toEqual({ kind: 'host-quit' });
  });

  it('stands still, time included, while paused', async () => {
    let runs = 0;
    const { machine, host } = rig(() => {
      runs++;
      return HALTED;
    });
    host.onTurn = () => {
      host.onTurn = null;
      machine.pause();
    };
    machine.clock.alarm(() => machine.requestShutdown({ kind: 'host-quit' })).schedule(100 * MS);
    const done = machine.run();
    await turns();
    expect(machine.state).toBe('paused');
    const [at, ran] = [machine.clock.now(), runs];
    host.time += 5000 * MS;
    await turns();
    expect(machine.clock.now()).toBe(at);
    expect(runs).toBe(ran);
    machine.resume();
    await done;
    expect(machine.clock.now()).toBe(100 * MS);
  });

  it('runs nothing before resume() when it was started paused', async () => {
    const { machine, vcpu } = rig(() => {
      machine.requestShutdown({ kind: 'host-quit' });
      return HALTED;
    });
    const done = machine.run(true);
    await turns();
    expect(machine.state).toBe('prelaunch');
    expect(vcpu.resets).toEqual([]);
    machine.resume();
    await done;
  });

  it.each([
    [{ kind: 'internal', detail: 'engine lost its way' }, 'internal-error'],
    [{ kind: 'debug', at: 0x7c00n }, 'debug'],
  ] as const)('stops and says so at %o', async (exit, state) => {
    const { machine, events } = rig(() => exit as VcpuExit);
    const done = machine.run();
    await turns();
    expect(machine.state).toBe(state);
    expect(events).toContainEqual({ kind: 'paused', state, exit });
    machine.requestShutdown({ kind: 'host-quit' });
    await done;
  });

  it('passes the power button on to the board', () => {
    const { machine, events } = rig(() => HALTED);
    machine.requestPowerdown();
    expect(events).toEqual([{ kind: 'powerdown' }]);
  });

  it('saves time, CPUs and devices, and goes on from there in another machine', () => {
    const one = rig(() => HALTED);
    const device = one.machine.devices.add(counter());
    one.machine.clock.setTime(1234);
    device.n = 9;
    one.vcpu.register = 0xfff0n;
    const state = one.machine.save();

    const two = rig(() => HALTED);
    const twin = two.machine.devices.add(counter());
    two.machine.restore(state);
    expect(two.machine.clock.now()).toBe(1234);
    expect(twin.n).toBe(9);
    expect(two.vcpu.register).toBe(0xfff0n);
    two.machine.resume();
    expect(two.vcpu.resets).toEqual([]);
  });

  it('refuses to be saved in the middle of an instruction', async () => {
    const { machine } = rig(() => {
      expect(() => machine.save()).toThrow(/within/);
      machine.requestShutdown({ kind: 'host-quit' });
      return HALTED;
    });
    await machine.run();
  });
});

/** Runs guest code until `until` as an engine does: with an eye on the clock. */
function work(host: FakeHost, machine: Machine, until: number): void {
  while (machine.clock.now() < until) host.time += Math.min(until - machine.clock.now(), 0.5 * MS);
}

const turns = async (): Promise<void> => {
  for (let i = 0; i < 50; i++) await null;
};
