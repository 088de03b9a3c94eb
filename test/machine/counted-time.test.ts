import { describe, expect, it } from 'vitest';
import { Machine } from '../../machine/machine.ts';
import type { VcpuExit } from '../../machine/vcpu.ts';
import { FakeHost, FakeVcpu } from '../support/machine.ts';

const HALTED: VcpuExit = { kind: 'halted' };
const MS = 1_000_000;

describe('counted time', () => {
  const counted = (run: (until: number) => VcpuExit, sleep = false) => {
    const host = new FakeHost();
    const machine = new Machine({ host, icount: { shift: 3, sleep } });
    const vcpu = new FakeVcpu(run);
    vcpu.instructions = 0;
    machine.addVcpu(vcpu);
    return { host, machine, vcpu };
  };
  const retire = (vcpu: FakeVcpu, instructions: number): void => {
    vcpu.instructions = (vcpu.instructions ?? 0) + instructions;
  };

  it('is instructions, and nothing else', async () => {
    const times: number[] = [];
    const { machine, host, vcpu } = counted(() => {
      times.push(machine.clock.now());
      host.time += 3600e9;
      retire(vcpu, 100);
      if (times.length === 3) machine.requestShutdown({ kind: 'host-quit' });
      return { kind: 'deadline' };
    });
    await machine.run();
    expect(times).toEqual([0, 800, 1600]);
    expect(host.yields).toBeGreaterThan(0);
  });

  it('lets a vCPU run until exactly the next alarm, however near or far', async () => {
    const untils: number[] = [];
    const { machine, vcpu } = counted((until) => {
      untils.push(until);
      retire(vcpu, Math.ceil((until - machine.clock.now()) / 8));
      return { kind: 'deadline' };
    });
    const fired: number[] = [];
    for (const at of [1, 8, 20, 3600e9]) machine.clock.alarm(() => fired.push(machine.clock.now())).schedule(at);
    machine.clock.alarm(() => machine.requestShutdown({ kind: 'host-quit' })).schedule(3600e9);
    await machine.run();
    expect(untils).toEqual([1, 20, 3600e9]);
    expect(fired).toEqual([8, 8, 24, 3600e9]);
  });

  it('makes a vCPU look whenever the next alarm comes nearer, wherever its slice was to end', async () => {
    const { machine, vcpu } = counted(() => {
      first.cancel();
      machine.clock.alarm(() => {}).schedule(4500);
      expect(vcpu.kicks).toBe(1);
      machine.requestShutdown({ kind: 'host-quit' });
      return { kind: 'kicked' };
    });
    const first = machine.clock.alarm(() => {});
    first.schedule(4000);
    await machine.run();
    expect(vcpu.kicks).toBe(2);
  });

  it('skips idle time, and does not wait for the host', async () => {
    const { machine, host } = counted(() => HALTED);
    const fired: number[] = [];
    machine.clock.alarm(() => fired.push(machine.clock.now())).schedule(3600e9);
    machine.clock.alarm(() => machine.requestShutdown({ kind: 'host-quit' })).schedule(7200e9);
    await machine.run();
    expect(fired).toEqual([3600e9]);
    expect(host.sleeps).toEqual([]);
  });

  it('lets the host have its turn although the guest does nothing but tick', async () => {
    const { machine, host } = counted(() => {
      host.time += MS;
      return HALTED;
    });
    const tick = machine.clock.alarm(() => tick.schedule(machine.clock.now() + MS));
    tick.schedule(MS);
    host.onTurn = () => machine.requestShutdown({ kind: 'host-quit' });
    const late = machine.clock.alarm(() => machine.requestShutdown({ kind: 'guest-panic' }));
    late.schedule(1000 * MS);
    expect(await machine.run()).toEqual({ kind: 'host-quit' });
  });

  it('with sleep, takes as long as it says, and is exact although the host oversleeps', async () => {
    const { machine, host } = counted(() => HALTED, true);
    host.oversleep = 0.4 * MS;
    const fired: number[] = [];
    machine.clock.alarm(() => fired.push(machine.clock.now())).schedule(100e9);
    machine.clock.alarm(() => machine.requestShutdown({ kind: 'host-quit' })).schedule(101e9);
    await machine.run();
    expect(fired).toEqual([100e9]);
    expect(host.sleeps).toEqual([60e9, 40e9 - 0.4 * MS, 1e9]);
  });

  it('with sleep, is what was slept when input comes; skipped, it does not move', async () => {
    for (const sleep of [true, false]) {
      const { machine, host } = counted(() => HALTED, sleep);
      const times: number[] = [];
      host.onTurn = () => {
        if (host.sleeps.length === 1) host.time += 7 * MS;
        machine.wake();
        times.push(machine.clock.now());
        if (times.length === 2) machine.requestShutdown({ kind: 'host-quit' });
      };
      await machine.run();
      expect(times).toEqual([0, sleep ? 7 * MS : 0]);
    }
  });

  it('stands still while the machine is paused in its sleep', async () => {
    const { machine, host } = counted(() => HALTED, true);
    const times: number[] = [];
    machine.clock.alarm(() => times.push(machine.clock.now())).schedule(50 * MS);
    machine.clock.alarm(() => machine.requestShutdown({ kind: 'host-quit' })).schedule(60 * MS);
    let turns = 0;
    host.onTurn = () => {
      if (turns++ > 0) return;
      machine.pause();
      queueMicrotask(() => queueMicrotask(() => machine.resume()));
    };
    await machine.run();
    expect(times).toEqual([50 * MS]);
  });
});
