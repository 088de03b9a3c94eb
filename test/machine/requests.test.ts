import { beforeEach, describe, expect, it } from 'vitest';
import { type BlockBackend, BlockDrive } from '../../machine/block.ts';
import { GuestClock } from '../../machine/clock.ts';
import { RequestQueue } from '../../machine/requests.ts';
import { SnapshotError } from '../../machine/snapshot.ts';

const LONG = 1e9;

/** A host that ends its work when the test says so. */
class SlowHost {
  readonly ends: ((error?: Error) => void)[] = [];
  readonly work = () => new Promise<void>((resolve, reject) => this.ends.push((error) => (error ? reject(error) : resolve())));
}

let clock: GuestClock;
let seen: string[];
beforeEach(() => {
  clock = new GuestClock();
  seen = [];
});
const note = (name: string) => (error: Error | null) => void seen.push(error === null ? name : `${name}: ${error.message}`);
const turn = () => new Promise((resolve) => setImmediate(resolve));

describe('requests to the host', () => {
  it('are never done before guest time has passed, however fast the host is', () => {
    const queue = new RequestQueue(clock);
    queue.submit(() => {}, note('a'));
    expect(seen).toEqual([]);
    clock.advance(LONG);
    expect(seen).toEqual(['a']);
  });

  it('by host time, are done when the host has done them', async () => {
    let told = 0;
    const queue = new RequestQueue(clock, false, () => told++);
    const host = new SlowHost();
    queue.submit(host.work, note('a'));
    clock.advance(LONG);
    expect([seen.length, queue.busy, queue.holdsTime]).toEqual([0, true, false]);
    host.ends[0](new Error('full'));
    await turn();
    expect([seen, queue.busy, told]).toEqual([['a: full'], false, 1]);
  });

  it('by counted time, hold the guest until they are done, and are reported in the order of guest time', async () => {
    const queue = new RequestQueue(clock, true);
    const [slow, fast] = [new SlowHost(), new SlowHost()];
    queue.submit(slow.work, note('first'));
    queue.submit(fast.work, note('second'));
    fast.ends[0]();
    await turn();
    clock.advance(LONG);
    expect([seen.length, queue.holdsTime]).toEqual([0, true]);
    const delivered = queue.deliver();
    await turn();
    expect(seen).toEqual([]);
    slow.ends[0]();
    await delivered;
    expect([seen, queue.holdsTime]).toEqual([['first', 'second'], false]);
  });

  it('are not reported once cancelled, nor when work that was cancelled fails', async () => {
    const queue = new RequestQueue(clock);
    const host = new SlowHost();
    const request = queue.submit(host.work, note('a'));
    request.cancel();
    host.ends[0](new Error('late'));
    await queue.drain();
    clock.advance(LONG);
    expect([seen, queue.busy]).toEqual([[], false]);
  });

  it('are drained when the host has ended all of them', async () => {
    const queue = new RequestQueue(clock);
    const host = new SlowHost();
    queue.submit(host.work, note('a'));
    let drained = false;
    const draining = queue.drain().then(() => (drained = true));
    await turn();
    expect(drained).toBe(false);
    host.ends[0]();
    await draining;
    expect(drained).toBe(true);
  });
});

describe('a drive', () => {
  it('passes requests on one after the other, also after one that failed', async () => {
    const host = new SlowHost();
    const order: string[] = [];
    const backend: BlockBackend = {
      sectors: 10,
      readOnly: false,
      read: (sector) => {
        order.push(`read ${sector}`);
        return host.work();
      },
      write: (sector) => {
        order.push(`write ${sector}`);
        return host.work();
      },
      flush: () => {},
      close: () => order.push('close'),
    };
    const drive = new BlockDrive('hd', { name: 'x', backend }, new RequestQueue(clock));
    drive.write(1, new Uint8Array(512), note('w')).cancel();
    drive.read(1, new Uint8Array(512), note('r'));
    expect(order).toEqual(['write 1']);
    host.ends[0](new Error('no'));
    await turn();
    expect(order).toEqual(['write 1', 'read 1']);
    drive.change(null);
    expect(order.length).toBe(2);
    host.ends[1]();
    await turn();
    expect(order[2]).toBe('close');
  });

  it('is restored only over a medium of the same size', () => {
    const backend = (sectors: number): BlockBackend => ({ sectors, readOnly: true, read: () => {}, write: () => {}, flush: () => {} });
    const drive = (sectors: number) => new BlockDrive('hd', { name: 'x', backend: backend(sectors) }, new RequestQueue(clock));
    expect(() => drive(5).check(drive(6).save())).toThrow(SnapshotError);
    expect(() => drive(6).check(drive(6).save())).not.toThrow();
    expect(() => drive(6).check({ sectors: 6, written: [{ number: 0, mask: 1, bytes: new Uint8Array(4096) }] })).toThrow('snapshot=on');
  });
});
