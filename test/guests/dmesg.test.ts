import { describe, expect, test } from 'vitest';

interface Dmesg {
  differences(theirs: string[], ours: string[], options?: { all?: boolean }): { onlyTheirs: string[]; onlyOurs: string[] };
}

const { differences }: Dmesg = await import(new URL('../../scripts/lib/dmesg.mjs', import.meta.url).href);

describe('the comparison of kernel logs', () => {
  test('takes no notice of times, speeds and addresses', () => {
    const theirs = [
      '[    0.000000] RAMDISK: [mem 0x0fddf000-0x0ffd7fff]',
      '[    0.1] Detected 2445.404 MHz TSC',
      '[    0.2] Memory: 1234K/2048K available',
    ];
    const ours = [
      '[    1.000000] RAMDISK: [mem 0x0fde0000-0x0ffd7fff]',
      '[   11.1] Detected 999.4 MHz TSC',
      '[    0.3] Memory: 1230K/2048K available',
    ];
    expect(differences(theirs, ours)).toEqual({ onlyTheirs: [], onlyOurs: [] });
  });

  test('shows a message that only one has, and one that one has more often', () => {
    const theirs = ['[ 0.0] pci 0000:00:01.0: [8086:7000]', '[ 0.1] twice', '[ 0.2] twice'];
    const ours = ['[ 0.0] BUG: unable to handle page fault', '[ 0.1] twice'];
    expect(differences(theirs, ours)).toEqual({
      onlyTheirs: ['pci 0000:00:01.0: [8086:7000]', 'twice'],
      onlyOurs: ['BUG: unable to handle page fault'],
    });
  });

  test('leaves out what names the machine, unless asked', () => {
    const theirs = ['[ 0.0] DMI: QEMU Standard PC'];
    expect(differences(theirs, []).onlyTheirs).toEqual([]);
    expect(differences(theirs, [], { all: true }).onlyTheirs).toEqual(['DMI: QEMU Standard PC']);
  });
});
