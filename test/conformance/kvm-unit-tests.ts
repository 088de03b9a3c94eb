/**
 * kvm-unit-tests: small multiboot kernels that test system features of the processor and report on the serial port. Images run as the
 * suite's own scripts would run them on a host with one processor: tests that ask for several get what there is.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Emulator, type Ended, hasTool, qemu, run, twin86 } from './emulator.ts';
import { type Result, skipped } from './result.ts';
import { type Loaded, type Options, type Suite, type Test, UsageError } from './suite.ts';
import { parseUnitTests, type UnitTest } from './unittests-cfg.ts';

type Arch = 'i386' | 'x86_64';

/** Of scripts/runtime.bash. */
const DEFAULT_SECONDS = 90;
/** The suite's limits are for processors that run it themselves; both emulators get more. */
const PATIENCE = 10;
/** Of QEMU's two programs; ours is one. */
const DEFAULT_CPU = { i386: 'qemu32', x86_64: 'qemu64' };
const LAST_LINES = 4;

/** isa-debug-exit makes 2n + 1 of what the image writes: 0 for success, 77 (by whichever way) for nothing to test. */
const EXIT_PASS = 1;
const EXIT_SKIP = [77, 155];

/** What the image reported. Without a summary, whoever ended it has the word. */
export function parseReport({ status, stdout, stderr, timeout }: Omit<Ended, 'seconds'>): Result {
  const lines = stdout.split(/\r?\n/);
  const names = (kind: string): string[] => lines.filter((line) => line.startsWith(`${kind}: `)).map((line) => line.slice(kind.length + 2));
  const failures = names('FAIL');
  const passed = names('PASS').length;
  const parts = { passed, total: passed + failures.length, failures };
  if (timeout) return { verdict: 'timeout', ...parts };
  if (status !== null && EXIT_SKIP.includes(status)) return { ...skipped(names('SKIP').at(-1) ?? 'nothing to test here'), ...parts };
  if (status === EXIT_PASS && failures.length === 0 && stdout !== '') return { verdict: 'pass', ...parts };
  if (/^SUMMARY: /m.test(stdout)) return { verdict: 'fail', ...parts };
  const last = [...lines, ...stderr.split('\n')].filter((line) => line.trim() !== '').slice(-LAST_LINES);
  const isSaid = status !== null && status !== EXIT_PASS && (status & 1) === 1 && stdout !== '';
  return { verdict: isSaid ? 'fail' : 'error', ...parts, note: printable(last.at(-1) ?? `ended with ${status}`) };
}

const printable = (text: string): string => text.replace(/[^\x20-\x7e]+/g, '?').slice(0, 160);

/** Which architecture the images were built for; the kernels themselves all look like 32-bit programs. */
function architecture(dir: string): Arch {
  const config = join(dir, 'config.mak');
  const told = existsSync(config) ? /^ARCH=(\S+)$/m.exec(readFileSync(config, 'utf8'))?.[1] : undefined;
  if (told === 'i386' || told === 'x86_64') return told;
  if (told) throw new UsageError(`${config}: built for ${told}`);
  return existsSync(join(dir, 'x86/access_test.flat')) ? 'x86_64' : 'i386';
}

/** Why it cannot run on an emulator without KVM, or here. */
function obstacle(test: UnitTest, dir: string, arch: Arch): string | null {
  if (test.arch && test.arch !== arch) return `${test.arch} only`;
  if (test.groups.includes('nodefault')) return 'not run by default';
  if (test.accel === 'kvm' || test.params.includes('-enable-kvm') || test.params.some((p) => /^host(,|$)/.test(p))) return 'needs KVM';
  if (test.check) return `needs ${test.check}`;
  if (!existsSync(join(dir, 'x86', test.file))) return `no ${test.file}`;
  return null;
}

/** Asks the emulator once which devices it has: the suite's scripts use pci-testdev where it exists. */
async function deviceOptions(emulator: Emulator): Promise<string[]> {
  const { stdout } = await run(emulator, ['-device', 'help'], { seconds: 30 });
  return stdout.includes('"pci-testdev"') ? ['-device', 'pci-testdev'] : [];
}

const COMMON =
  '-no-reboot -nodefaults -display none -serial stdio -device pc-testdev -device isa-debug-exit,iobase=0xf4,iosize=0x4 -accel tcg -smp 1';

class Images {
  private readonly devices = new Map<string, Promise<string[]>>();

  constructor(
    private readonly dir: string,
    private readonly arch: Arch,
    private readonly seconds: number | null,
  ) {}

  async run(emulator: Emulator, test: UnitTest): Promise<Result> {
    const devices = this.devices.get(emulator.name) ?? deviceOptions(emulator);
    this.devices.set(emulator.name, devices);
    const append = test.append === null ? [] : ['-append', test.append];
    const cpu = test.params.includes('-cpu') ? [] : ['-cpu', DEFAULT_CPU[this.arch]];
    const image = ['-kernel', join(this.dir, 'x86', test.file), ...append, ...cpu, ...test.params];
    const seconds = this.seconds ?? (test.timeout ?? DEFAULT_SECONDS) * PATIENCE;
    return parseReport(await run(emulator, [...COMMON.split(' '), ...(await devices), ...image], { seconds }));
  }
}

export const kvmUnitTests: Suite = {
  name: 'kvm-unit-tests',
  dir: 'a configured and built tree, for i386 or x86_64 (x86/*.flat, x86/unittests.cfg)',
  oracle: 'QEMU, accel=tcg, one processor',
  remark:
    `Both emulators get one processor, and ${PATIENCE} times the time that the suite allows a processor that runs the images itself. The svm\n` +
    'tests need virtualization in the guest (SVM), intel_iommu needs the chipset Q35 with an IOMMU: neither exists here.\n' +
    'The 19 million combinations of access take some eight minutes here; QEMU was stopped when it had reported 16 MiB of failures.',
  async load({ dir, dist, accel, seconds }: Options): Promise<Loaded> {
    const list = join(dir, 'x86/unittests.cfg');
    if (!existsSync(list)) throw new UsageError(`no ${list}: --dir takes a tree of kvm-unit-tests`);
    const arch = architecture(dir);
    const images = new Images(dir, arch, seconds);
    const ours = twin86(dist, accel);
    const theirs = hasTool(`qemu-system-${arch}`) ? qemu(arch) : null;
    const tests = parseUnitTests(readFileSync(list, 'utf8')).map((test): Test => {
      const reason = obstacle(test, dir, arch);
      const on = (emulator: Emulator) => async () => (reason ? skipped(reason) : images.run(emulator, test));
      return { name: test.name, run: on(ours), reference: theirs ? on(theirs) : undefined };
    });
    if (tests.length === 0) throw new UsageError(`${list} lists no tests`);
    return { table: `${this.name}-${arch}`, tests, count: tests.length };
  },
};
