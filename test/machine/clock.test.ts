import { describe, expect, it } from 'vitest';
import { GuestClock } from '../../machine/clock.ts';
import { Random } from '../support/random.ts';

describe('guest time', () => {
  it('follows its source only while it runs', () => {
    let host = 1_000_000;
    const clock = new GuestClock(() => host);
    expect(clock.now()).toBe(0);
    host += 500;
    expect(clock.now()).toBe(0);
    clock.start();
    host += 70;
    expect(clock.now()).toBe(70);
    clock.stop();
    host += 1000;
    expect(clock.now()).toBe(70);
    clock.start();
    host += 5;
    expect(clock.now()).toBe(75);
  });

  it('never runs back when the source does', () => {
    let host = 100;
    const clock = new GuestClock(() => host);
    clock.start();
    host = 150;
    expect(clock.now()).toBe(50);
    host = 120;
    expect(clock.now()).toBe(50);
    host = 151;
    expect(clock.now()).toBe(51);
  });

  it('is a whole number whatever the source', () => {
    let host = 0.25;
    const clock = new GuestClock(() => host);
    clock.start();
    host = 1234.9;
    expect(clock.now()).toBe(1234);
  });

  it('is exactly what it was set to', () => {
    const clock = new GuestClock(() => 17);
    clock.start();
    clock.setTime(5_000_000_000);
    expect(clock.now()).toBe(5_000_000_000);
  });
});

describe('guest time with patience', () => {
  const rig = () => {
    const host = { time: 7_000_000_000 };
    const clock = new GuestClock(() => host.time, 1_000_000);
    clock.start();
    return { host, clock };
  };

  it('shows gaps up to the patience as they are', () => {
    const { host, clock } = rig();
    for (let i = 1; i <= 10; i++) {
      host.time += 1_000_000;
      expect(clock.now()).toBe(i * 1_000_000);
    }
  });

  it('hides what is longer, and catches up by running a quarter faster', () => {
    const { host, clock } = rig();
    host.time += 11_000_000;
    expect(clock.now()).toBe(1_000_000);
    host.time += 1_000_000;
    expect(clock.now()).toBe(2_250_000);
    for (let i = 0; i < 100; i++) {
      host.time += 1_000_000;
      clock.now();
    }
    expect(clock.now()).toBe(112_000_000);
  });

  it("hides all of a stretch that is said to be the host's", () => {
    const { host, clock } = rig();
    host.time += 400_000;
    clock.hide();
    expect(clock.now()).toBe(0);
    host.time += 800_000;
    expect(clock.now()).toBe(1_000_000);
  });

  it('lets idle time pass in one piece, up to when idling was to end', () => {
    const { host, clock } = rig();
    clock.idle(50_000_000);
    host.time += 50_000_000;
    expect(clock.now()).toBe(50_000_000);
    clock.idle(90_000_000);
    host.time += 60_000_000;
    clock.idle(null);
    expect(clock.now()).toBe(91_000_000);
  });

  it('says how long to sleep until a guest time while it is catching up', () => {
    for (const [owed, wait] of [
      [0, 4_000_000],
      [10_000_000, 4_000_000],
      [500_000, 4_000_000],
      [10_000_000, 3],
    ]) {
      const { host, clock } = rig();
      host.time += owed;
      clock.hide();
      const due = clock.now() + wait;
      const sleep = clock.sourceTimeUntil(due);
      clock.idle(due);
      host.time += sleep;
      clock.idle(null);
      expect(clock.now() - due).toBeGreaterThanOrEqual(0);
      expect(clock.now() - due).toBeLessThanOrEqual(1);
      expect(sleep).toBeLessThanOrEqual(wait);
    }
  });

  it('gives up on what is more than a quarter of a second', () => {
    const { host, clock } = rig();
    host.time += 3600e9;
    clock.now();
    for (let i = 0; i < 2000; i++) {
      host.time += 1_000_000;
      clock.now();
    }
    expect(clock.now()).toBe(1_000_000 + 2_000_000_000 + 250_000_000);
  });
});

describe('alarms', () => {
  it('fire in order of time, and of creation where times are equal, each at its own time', () => {
    const clock = new GuestClock();
    const fired: string[] = [];
    const alarm = (name: string) => clock.alarm(() => fired.push(`${name}@${clock.now()}`));
    alarm('late').schedule(30);
    const first = alarm('first');
    alarm('second').schedule(10);
    first.schedule(10);
    alarm('early').schedule(5);
    clock.advance(20);
    expect(fired).toEqual(['early@5', 'first@10', 'second@10']);
    expect(clock.now()).toBe(20);
    expect(clock.nextDue()).toBe(30);
  });

  it('fire once, move when armed again, and not at all when cancelled', () => {
    const clock = new GuestClock();
    let count = 0;
    const alarm = clock.alarm(() => count++);
    alarm.schedule(10);
    alarm.schedule(50);
    expect(alarm.due).toBe(50);
    clock.advanceTo(20);
    expect(count).toBe(0);
    clock.advanceTo(100);
    expect(count).toBe(1);
    expect(alarm.due).toBeNull();
    alarm.schedule(110);
    alarm.cancel();
    alarm.cancel();
    clock.advanceTo(200);
    expect(count).toBe(1);
    expect(clock.nextDue()).toBeNull();
  });

  it('may be cancelled by another that fires before them at the same time', () => {
    const clock = new GuestClock();
    let fired = false;
    const first = clock.alarm(() => victim.cancel());
    const victim = clock.alarm(() => (fired = true));
    victim.schedule(10);
    first.schedule(10);
    clock.advance(10);
    expect(fired).toBe(false);
  });

  it('that arm themselves for the past do not keep runDue from returning', () => {
    const clock = new GuestClock();
    let count = 0;
    const alarm = clock.alarm(() => {
      count++;
      alarm.schedule(0);
    });
    alarm.schedule(0);
    clock.runDue();
    expect(count).toBe(1);
    expect(alarm.due).toBe(1);
  });

  it('tell when the earliest becomes earlier, and only then', () => {
    const clock = new GuestClock();
    let earlier = 0;
    clock.onEarlier = () => earlier++;
    clock.alarm(() => {}).schedule(100);
    expect(earlier).toBe(1);
    clock.alarm(() => {}).schedule(200);
    expect(earlier).toBe(1);
    clock.alarm(() => {}).schedule(50);
    expect(earlier).toBe(2);
  });

  it('keep order under any arming and cancelling', () => {
    const random = new Random(3);
    const clock = new GuestClock();
    const fired: number[] = [];
    const alarms = Array.from({ length: 20 }, () => clock.alarm(() => fired.push(clock.now())));
    const expected = new Map<number, number>();
    for (let i = 0; i < 500; i++) {
      const which = random.below(alarms.length);
      if (random.below(4) === 0) {
        alarms[which].cancel();
        expected.delete(which);
      } else {
        const at = random.below(1000);
        alarms[which].schedule(at);
        expected.set(which, at);
      }
    }
    clock.advanceTo(1000);
    expect(fired).toEqual([...expected.values()].sort((a, b) => a - b));
  });
});
