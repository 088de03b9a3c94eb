import { describe, expect, it } from 'vitest';
import { crc32 } from '../../../machine/saved/crc32.ts';
import { restoreMachine } from '../../../machine/saved/restore.ts';
import { saveMachine } from '../../../machine/saved/save.ts';
import { SnapshotError } from '../../../machine/snapshot.ts';
import { Random } from '../../support/random.ts';
import { busy, bytesOf, MIB, restoreFrom, seen, small } from './whole.ts';

describe('CRC-32', () => {
  it('is that of the catalogues, and goes on', () => {
    const digits = new TextEncoder().encode('123456789');
    expect(crc32(digits)).toBe(0xcbf4_3926);
    expect(crc32(digits.subarray(4), crc32(digits.subarray(0, 4)))).toBe(0xcbf4_3926);
  });
});

describe('a saved machine', () => {
  it('makes another machine what it was, whatever that has in its memory', async () => {
    const one = busy();
    const other = small();
    other.memory.bytes.fill(0x55);
    await restoreFrom(other, await bytesOf(one));
    expect({ ...seen(other), state: '' }).toEqual({ ...seen(one), state: '' });
  });

  it('can be a pipe', async () => {
    const [one, other] = [busy(), small()];
    await restoreFrom(other, await bytesOf(one), { once: true });
    expect(seen(other)).toEqual({ ...seen(one), state: 'paused' });
  });

  it('is small where memory is empty', async () => {
    expect((await bytesOf(small())).length).toBeLessThan(1000);
  });

  it('does not depend on the pieces in which it is written', async () => {
    expect(await bytesOf(busy())).toEqual(await bytesOf(busy()));
  });

  it('runs when it ran and waits when it waited, unless something else is asked for', async () => {
    const one = busy();
    one.machine.resume();
    const running = await bytesOf(one);
    expect(one.machine.state).toBe('running');
    one.machine.pause();
    const paused = await bytesOf(one);
    expect(one.machine.state).toBe('paused');
    for (const [bytes, next, state] of [
      [running, undefined, 'running'],
      [paused, undefined, 'paused'],
      [running, 'paused', 'paused'],
      [paused, 'running', 'running'],
    ] as const) {
      const other = small();
      await restoreFrom(other, bytes, { next });
      expect(other.machine.state).toBe(state);
    }
  });

  it('can stay behind as one that goes on elsewhere', async () => {
    const one = busy();
    one.machine.resume();
    const bytes = await bytesOf(one, { next: 'postmigrate' });
    expect(one.machine.state).toBe('postmigrate');
    const other = small();
    await restoreFrom(other, bytes);
    expect(other.machine.state).toBe('running');
  });

  it('stands still while it is saved, and does afterwards what it was told meanwhile', async () => {
    const one = busy();
    one.machine.resume();
    const states: string[] = [];
    const saving = saveMachine(one, () => void states.push(one.machine.state));
    one.machine.pause();
    one.machine.resume();
    one.machine.pause();
    await saving;
    expect(new Set(states)).toEqual(new Set(['save-vm']));
    expect(one.machine.state).toBe('paused');
  });

  it('waits for what its devices have under way', async () => {
    const one = busy();
    one.thing.onDrain = () => (one.thing.value.list = [42]);
    const bytes = await bytesOf(one);
    const other = small();
    await restoreFrom(other, bytes);
    expect(one.thing.drains).toBe(1);
    expect(other.thing.value.list).toEqual([42]);
  });

  it('goes on when it could not be saved, and is saved by one at a time', async () => {
    const one = busy();
    one.machine.resume();
    const full = saveMachine(one, () => Promise.reject(new Error('no space left')));
    await expect(saveMachine(one, () => {})).rejects.toThrow('the machine is busy (save-vm)');
    await expect(full).rejects.toThrow('no space left');
    expect(one.machine.state).toBe('running');
  });

  it('can be given up', async () => {
    const [one, controller] = [busy(), new AbortController()];
    const saving = saveMachine(one, () => controller.abort(new Error('enough')), { signal: controller.signal });
    await expect(saving).rejects.toThrow('enough');
    expect(one.machine.state).toBe('prelaunch');
  });

  it('says how far it is', async () => {
    const done: number[] = [];
    await saveMachine(busy(), () => {}, { onProgress: (progress) => done.push(progress.done / progress.total) });
    expect(done).toEqual([1 / 3, 2 / 3, 1]);
  });
});

describe('a file that does not fit is refused, with the reason and nothing touched:', () => {
  async function refused(bytes: Uint8Array, whole = small(), once = false): Promise<string> {
    whole.memory.bytes.fill(0x55);
    whole.machine.resume();
    const before = seen(whole);
    const message = await restoreFrom(whole, bytes, { once }).then(
      () => 'taken',
      (error) => {
        expect(error).toBeInstanceOf(SnapshotError);
        return error.message;
      },
    );
    expect(seen(whole)).toEqual(before);
    return message;
  }

  it('of another machine', async () => {
    const bytes = await bytesOf(busy());
    expect(await refused(bytes, small({ memory: '4 MiB' }))).toBe('it is of another machine: memory was 3 MiB, here it is 4 MiB');
    expect(await refused(bytes, small({ memory: '3 MiB', tpm: '2.0' }))).toBe('it is of another machine: tpm was absent, here it is 2.0');
  });

  it('with another device, or another version of it', async () => {
    const bytes = await bytesOf(busy());
    expect(await refused(bytes, small(undefined, 'other'))).toBe("it has the device 'thing', which this machine lacks");
    const more = small();
    const old = small();
    more.machine.devices.add(new (Object.getPrototypeOf(more.thing).constructor)('extra'));
    old.thing.version = 2;
    expect(await refused(bytes, more)).toBe("it lacks the device 'extra', which this machine has");
    expect(await refused(bytes, old)).toBe("it has the device 'thing' in version 1, this version of twin86 knows 2");
  });

  it('with more RAM than there is', async () => {
    const one = busy();
    expect(await refused(await bytesOf(one), small(undefined, 'thing', 2 * MIB))).toBe('its RAM is malformed');
  });

  it('with a state of another shape, or one that the device does not take', async () => {
    const one = busy();
    one.thing.value.words = Uint16Array.of(1);
    expect(await refused(await bytesOf(one))).toBe("the device 'thing' is malformed (words)");
    const two = busy();
    two.thing.value.list = [666];
    expect(await refused(await bytesOf(two))).toBe('its state is not possible: no such thing');
    expect(await refused(await bytesOf(two), small(), true)).toBe('its state is not possible: no such thing');
  });

  it('foreign, of another format, cut or longer', async () => {
    const bytes = await bytesOf(busy());
    expect(await refused(new TextEncoder().encode('#!/bin/sh'))).toBe('it is no saved machine of twin86');
    expect(await refused(new Uint8Array(0))).toBe('it is no saved machine of twin86');
    const newer = bytes.slice();
    newer[8] = 2;
    expect(await refused(newer)).toBe('it has format 2, this version of twin86 reads format 1');
    expect(await refused(Buffer.concat([bytes, Uint8Array.of(0)]))).toBe('something follows its end');
    const random = new Random(3);
    for (let i = 0; i < 20; i++) expect(await refused(bytes.subarray(0, 8 + random.below(bytes.length - 8)))).toBe('it is truncated');
  });

  it('with any bit changed', async () => {
    const bytes = await bytesOf(busy());
    const random = new Random(4);
    for (let i = 0; i < 30; i++) {
      const changed = bytes.slice();
      changed[random.below(i < 15 ? 600 : bytes.length)] ^= 1 << random.below(8);
      expect(await refused(changed)).toMatch(/^it (is|has format)/);
    }
  });

  it('changed while it is read: too late, and the machine says so', async () => {
    const [good, other] = [await bytesOf(busy()), small()];
    const reads = [good, good.subarray(0, good.length - 10)];
    const reading = restoreMachine(other, () => [reads.shift() as Uint8Array]);
    await expect(reading).rejects.toThrow('truncated');
    expect(other.machine.state).toBe('internal-error');
  });
});
