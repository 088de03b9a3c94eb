/** `twin86 -accel kvm`, as a user has it. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run, twin86 } from '../helpers/emulators.ts';
import { needsKvm } from '../helpers/kvm.ts';
import { hasTool, needs } from '../helpers/needs.ts';
import { assembleRom } from './bare.ts';

needsKvm();
needs(twin86.what, twin86.present);
needs('nasm', hasTool('nasm'));

const DEVICES = ['-nodefaults', '-display', 'none', '-debugcon', 'stdio', '-device', 'isa-debug-exit,iobase=0xf4,iosize=4'];

/** With a BIOS that is this program; the log of -D comes back too. */
async function runBios(source: string, args: string[], dialogue: [string, string][] = []) {
  const folder = mkdtempSync(join(tmpdir(), 'twin86-kvm-'));
  try {
    const [bios, log] = [join(folder, 'bios'), join(folder, 'log')];
    writeFileSync(bios, assembleRom(source));
    const ended = await run(twin86, ['-m', '16', '-bios', bios, ...args, '-D', log], { dialogue });
    return { ...ended, log: readFileSync(log, 'utf8') };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const HELLO = "start: mov al, 'o'\nout 0xe9, al\nmov al, 'k'\nout 0xe9, al\nmov eax, [cs:0xfff0]\nmov al, 3\nout 0xf4, al\nhlt";

describe('twin86 -accel kvm', () => {
  it.each(['-accel kvm', '-enable-kvm', '-machine pc,accel=kvm:tcg', '--virt-type kvm', '-accel kvm -cpu host'])(
    'runs a guest: %s',
    async (options) => {
      const { status, stdout } = await runBios(HELLO, [...DEVICES, ...options.split(' ')]);
      expect([status, stdout]).toEqual([7, 'ok']);
    },
  );

  it('-d kvm_exit shows each exit with its data and times', async () => {
    const { log } = await runBios(HELLO, [...DEVICES, '-accel', 'kvm', '-d', 'kvm_exit']);
    const times = /\(guest \d+\.\d us, host \d+\.\d us\)$/;
    const lines = log.trimEnd().split('\n');
    for (const line of lines) expect(line).toMatch(times);
    expect(lines.map((line) => line.replace(times, '').trimEnd())).toEqual([
      'KVM_EXIT_IO write 0xe9 1 byte: 6f',
      'KVM_EXIT_IO write 0xe9 1 byte: 6b',
      'KVM_EXIT_IO write 0xf4 1 byte: 03',
    ]);
  });

  it('-smp gives it several processors, each with its thread', async () => {
    const options = ['-nodefaults', '-display', 'none', '-monitor', 'stdio', '-accel', 'kvm', '-smp', '2'];
    const monitor: [string, string][] = [
      ['(qemu) ', 'info cpus\n'],
      ['CPU #1', 'cpu 1\n'],
      ['cpu 1', 'info registers\n'],
      ['XMM07', 'quit\n'],
    ];
    const { stdout } = await runBios('start: mov ebx, 86\ncli\nhlt', options, monitor);
    const threads = [...stdout.matchAll(/CPU #\d: thread_id=(\d+)/g)].map(([, thread]) => thread);
    expect(new Set(threads).size).toBe(2);
    // The second waits where RESET left it.
    expect(stdout).toMatch(/CPU#1[\s\S]*EIP=0000fff0/);
  });

  it('-smp is refused under -accel tcg, whether asked for or fallen back to', async () => {
    const { status, stderr } = await runBios(HELLO, [...DEVICES, '-accel', 'tcg', '-smp', '2']).catch((error) => error);
    expect([status, stderr]).toEqual([1, expect.stringContaining('accel=tcg runs one processor, not 2: use -smp 1, or -accel kvm')]);
  });

  it('info kvm counts exits, apart from those by the clock', async () => {
    // What is typed interrupts the guest, each time a little later.
    const again = Array.from({ length: 50 }, (): [string, string] => ['injected', 'info kvm\n']);
    const monitor: [string, string][] = [['(qemu) ', 'info kvm\n'], ...again, ['injected', 'quit\n']];
    const options = ['-nodefaults', '-display', 'none', '-monitor', 'stdio', '-accel', 'kvm'];
    const { stdout } = await runBios('start: mov cx, 5\nagain: out 0x80, al\nloop again\nhlt', options, monitor);
    expect(stdout).toContain('kvm support: enabled');
    const last = stdout.slice(stdout.lastIndexOf('kvm support'));
    const count = (name: string) => Number(new RegExp(`(\\d+) ${name}`).exec(last)?.[1]);
    expect(['KVM_EXIT_IO', 'KVM_EXIT_HLT', 'interrupts injected'].map(count)).toEqual([5, 1, 0]);
  });
});
