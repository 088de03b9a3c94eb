import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { TracedRegion } from '../../accel/tcg/trace.ts';
import type { AddressRange } from '../../cli/configuration.ts';
import { firmwareFolders, readFirmware, readHostFile } from '../../cli/host/files.ts';
import { AcceleratorUnavailable, explain, type HostFacts, openKvm } from '../../cli/host/kvm.ts';
import { LogSink } from '../../cli/host/log.ts';
import { reportLine } from '../../cli/host/report.ts';
import { NodeScheduler } from '../../cli/host/scheduler.ts';
import { LogTrace } from '../../cli/host/trace.ts';
import type { WasmPrinter } from '../../cli/host/wabt.ts';
import { resetCpu } from '../monitor/fake-target.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'twin86-host-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('messages', () => {
  it('are one line under the name of the program, without control characters', () => {
    expect(reportLine("cannot load kernel 'a\nb\x1b[2J'")).toBe("twin86: cannot load kernel 'a\\x0ab\\x1b[2J'\n");
  });
});

describe('the host scheduler', () => {
  it.each([0, 100_000, 3_000_000, 12_345_678])('sleeps %d ns, not less', async (ns) => {
    const host = new NodeScheduler();
    const start = host.now();
    await host.sleep(ns);
    expect(host.now() - start).toBeGreaterThanOrEqual(ns - 20_000);
  });

  it('is woken from a sleep that would last for an hour', async () => {
    const host = new NodeScheduler();
    setTimeout(() => host.wake(), 1);
    await host.sleep(3600e9);
  });

  it('ignores wake() while nobody sleeps', async () => {
    const host = new NodeScheduler();
    host.wake();
    const start = host.now();
    await host.sleep(2_500_000);
    expect(host.now() - start).toBeGreaterThanOrEqual(2_400_000);
  });

  it('lets the event loop turn in yield()', async () => {
    let turned = false;
    setImmediate(() => {
      turned = true;
    });
    await new NodeScheduler().yield();
    expect(turned).toBe(true);
  });

  it('lets the event loop turn after a few short sleeps', async () => {
    const host = new NodeScheduler();
    await host.yield();
    let turned = false;
    setImmediate(() => {
      turned = true;
    });
    const start = host.now();
    while (host.now() - start < 15_000_000) await host.sleep(500_000);
    expect(turned).toBe(true);
  });

  it('has a clock of whole nanoseconds that never goes back', () => {
    const host = new NodeScheduler();
    let last = host.now();
    for (let i = 0; i < 1000; i++) {
      const now = host.now();
      expect(Number.isSafeInteger(now)).toBe(true);
      expect(now).toBeGreaterThanOrEqual(last);
      last = now;
    }
  });
});

describe('files', () => {
  it('are read whole', () => {
    writeFileSync(join(folder, 'kernel'), 'bytes');
    expect(Buffer.from(readHostFile(join(folder, 'kernel'), 'kernel')).toString()).toBe('bytes');
  });

  it('that cannot be read are named, with what they were for and why', () => {
    const missing = join(folder, 'nothing');
    expect(() => readHostFile(missing, 'kernel')).toThrow(`cannot load kernel '${missing}': no such file`);
    expect(() => readHostFile(folder, 'initrd')).toThrow(`cannot load initrd '${folder}': it is a directory`);
    writeFileSync(join(folder, 'big'), 'too much');
    expect(() => readHostFile(join(folder, 'big'), 'firmware', 4)).toThrow(/has 8 bytes, at most 4/);
  });
});

describe('firmware', () => {
  it('is found in the folders of -L first, then beside the program', () => {
    const [given, beside] = ['given', 'bin'].map((name) => join(folder, name));
    for (const path of [given, beside]) mkdirSync(path);
    const folders = firmwareFolders([given], join(beside, 'twin86.mjs'));
    writeFileSync(join(beside, 'test.bin'), 'beside');
    expect(Buffer.from(readFirmware('test.bin', folders, 100)).toString()).toBe('beside');
    writeFileSync(join(given, 'test.bin'), 'given');
    expect(Buffer.from(readFirmware('test.bin', folders, 100)).toString()).toBe('given');
  });

  it('is taken by its path, too', () => {
    const path = join(folder, 'my.bin');
    writeFileSync(path, 'mine');
    expect(Buffer.from(readFirmware(path, [], 100)).toString()).toBe('mine');
  });

  it('that is nowhere is asked for with what to install', () => {
    expect(() => readFirmware('no-such.bin', [folder], 100)).toThrow(/'no-such.bin'.*apt-get install seabios.*-L/);
  });
});

describe('the log', () => {
  it('has what the guest did wrong only when it was asked for', () => {
    const path = join(folder, 'log');
    const log = new LogSink(new Set(), path);
    log.guest('unheard');
    log.items.add('guest_errors');
    log.guest('heard');
    log.close();
    expect(readFileSync(path, 'utf8')).toBe('heard\n');
  });

  it('says when its file cannot be opened', () => {
    expect(() => new LogSink(new Set(), join(folder, 'no', 'log'))).toThrow(/^-D .*: cannot open the log file: no such file$/);
  });
});

describe('-d', () => {
  const traced = (items: string[], act: (trace: LogTrace) => void, ranges: AddressRange[] = [], printer: WasmPrinter | null = null) => {
    const path = join(folder, 'trace');
    const log = new LogSink(new Set(items), path);
    act(new LogTrace(log, ranges, printer));
    log.close();
    return readFileSync(path, 'utf8');
  };

  it('asks the engine only for what it prints', () => {
    const bits = (...items: string[]) => new LogTrace(new LogSink(new Set(items), null), [], null).bits;
    expect([bits(), bits('guest_errors'), bits('int'), bits('cpu'), bits('in_asm'), bits('int', 'in_asm')]).toEqual([0, 0, 1, 4, 2, 3]);
    expect([bits('op'), bits('out_asm')]).toEqual([8, 8]);
  });

  it('int prints a line for each interrupt, numbered, with CR2 for page faults', () => {
    const state = resetCpu();
    state.cr.cr2 = 0xdeadn;
    const text = traced(['int'], (trace) => {
      trace.event(0x20, 0, 2, state);
      trace.event(14, 2, 0, state);
    });
    expect(text.split('\n')).toEqual([
      '     0: v=20 e=0000 i=0 cpl=0 IP=f000:000000000000fff0 pc=00000000fffffff0 SP=0000:0000000000000000 RAX=0000000000000000 (external)',
      '     1: v=0e e=0002 i=0 cpl=0 IP=f000:000000000000fff0 pc=00000000fffffff0 SP=0000:0000000000000000 CR2=000000000000dead (exception)',
      '',
    ]);
  });

  it('cpu prints the registers', () => {
    expect(traced(['cpu'], (trace) => trace.state(resetCpu()))).toContain('EIP=0000fff0 EFL=00000002');
  });

  it('in_asm prints code, with addresses as wide as its mode', () => {
    // mov ax, 0x1234; hlt
    expect(traced(['in_asm'], (trace) => trace.code(0xffff0n, Uint8Array.of(0xb8, 0x34, 0x12, 0xf4), 0))).toMatch(
      /^IN: \n0x000ffff0: {2}b8 34 12 +mov +ax, 0x1234\n0x000ffff3: {2}f4 +hlt\n\n$/,
    );
    expect(traced(['in_asm'], (trace) => trace.code(0xffffffff81000000n, Uint8Array.of(0x48, 0x89, 0xd8), 2))).toMatch(
      /0xffffffff81000000: {2}48 89 d8 +mov +rax, rbx\n/,
    );
  });

  describe('op and out_asm', () => {
    // mov eax, 5; ret: nodes of the first as they are in the core's gen/ir.ts, and one that there might be.
    const mov = [2, 0x84, 0xff, 0xff, 0xff, 0, 0, 0, 1, 4, 0, 0xff, 0xff, 1, 0, 0];
    const nodes = Uint8Array.of(...mov, 13, 0xc1, 0, 0xff, 0xff, 1, 0, 0);
    const region: TracedRegion = {
      address: 0x1000,
      mode: 1,
      instructions: [
        { block: 0, address: 0x1000, bytes: Uint8Array.of(0xb8, 5, 0, 0, 0), nodes },
        { block: 1, address: 0x1005, bytes: Uint8Array.of(0xc3), nodes: Uint8Array.of() },
      ],
    };
    const code = 'region 0x00001000, 32-bit code, 2 instructions\n block 0:\n  0x00001000:  b8 05 00 00 00           mov      eax, 0x5\n';
    const printer = () =>
      '(module\n  (type (;0;) (func))\n  (func $x86_1000 (type 0)\n    nop)\n  (func $x86_2000 (type 0)\n    i32.const 1\n    drop))\n';

    it('op shows guest code with its nodes', () => {
      expect(traced(['op'], (trace) => trace.regions(Uint8Array.of(), [region]))).toBe(
        `OP: ${code}    %0   i32  imm${' '.repeat(24)}; where it is used\n    %1   i32  set R %0\n` +
          `    %2   i1   not %0${' '.repeat(21)}; where it is used, for flags\n` +
          ' block 1:\n  0x00001005:  c3                       ret\n    handler of the interpreter\n\n',
      );
    });

    it('out_asm shows guest code with its function of the module', () => {
      const regions = [region, { ...region, address: 0x2000 }];
      const text = traced(['out_asm'], (trace) => trace.regions(Uint8Array.of(), regions), [], printer);
      expect(text).toContain(`IN: ${code} block 1:\n`);
      expect(text.split('OUT: \n').slice(1)[0]).toMatch(/^\(func \$x86_1000 \(type 0\)\n {2}nop\)\n\n/);
      expect(text.split('OUT: \n').slice(1)[1]).toBe('(func $x86_2000 (type 0)\n  i32.const 1\n  drop)\n\n');
    });

    it('-dfilter leaves out what lies elsewhere', () => {
      const show = (from: number, to: number) => traced(['op'], (trace) => trace.regions(Uint8Array.of(), [region]), [{ from, to }]);
      expect(show(0x1001, 0x2000)).toBe('');
      expect(show(0, 0x1000)).not.toBe('');
    });
  });
});

describe('where KVM cannot be used', () => {
  const HOST = { cpuinfo: '', groups: 'root:x:0:\nkvm:x:104:\n', owner: { gid: 104, mode: 0o20660 }, user: 'ann' };
  const reason = (code: string, host: Partial<HostFacts> = {}): string =>
    explain(Object.assign(new Error('what the system says'), { code }), { ...HOST, ...host });

  it.each([
    ['no module', reason('ENOENT', { cpuinfo: 'flags\t: fpu vmx sse' }), /no \/dev\/kvm.*modprobe kvm_intel/],
    ['no module', reason('ENODEV', { cpuinfo: 'flags\t: fpu svm hypervisor' }), /modprobe kvm_amd/],
    ['nested virtualization is off', reason('ENOENT', { cpuinfo: 'flags\t: fpu hypervisor sse' }), /virtual machine.*nested/],
    ['no virtualization', reason('ENOENT'), /no VT-x or AMD-V.*firmware/],
    ['not in the group', reason('EACCES'), /for group 'kvm'.*usermod -aG kvm ann/],
    ['for root only', reason('EACCES', { owner: { gid: 0, mode: 0o20600 } }), /root alone \(mode 600\).*chgrp kvm/],
    ['another hypervisor', reason('EBUSY'), /another hypervisor/],
    ['anything else', reason('EIO'), /^\/dev\/kvm: /],
  ])('%s: it says so, and what to do', (_case, text, expected) => {
    expect(text).toMatch(expected);
  });
});

describe('accelerators', () => {
  it('kvm says why it cannot be had', () => {
    const open = () => openKvm(new URL('file:///nowhere/'));
    expect(open).toThrow(AcceleratorUnavailable);
    expect(open).toThrow(/use -accel tcg$/);
  });
});
