/** The processor that this test runs on, as an oracle; needs gcc and an x86-64 host. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { RECORD } from './record.ts';

/** Why the host cannot be the oracle, or null. */
export function whyNoHost(): string | null {
  if (process.arch !== 'x64' || process.platform !== 'linux') return 'the host is not Linux on x86-64';
  const about = readFileSync('/proc/cpuinfo', 'utf8');
  if (!/\bavx\b/.test(about) || !/\bfsgsbase\b/.test(about)) return 'the host has no AVX or does not let programs read segment bases';
  if (!about.includes('AuthenticAMD')) return 'corner cases are modelled on AMD, and this is another processor';
  return spawnSync('gcc', ['--version']).status === 0 ? null : 'gcc is not installed';
}

export class Host {
  private readonly folder = mkdtempSync(join(tmpdir(), 'silicon-'));
  private readonly program = join(this.folder, 'run');

  /** The C program that executes records of so many bytes. */
  constructor(
    source = join(import.meta.dirname, 'run.c'),
    private readonly recordBytes = RECORD,
    /** Of gcc. 32-bit code has to reach the program, or should not. */
    where: readonly string[] = ['-fno-pie', '-no-pie'],
  ) {
    execFileSync('gcc', [...where, '-O1', '-Wall', '-Werror', '-mno-red-zone', '-fno-stack-protector', '-o', this.program, source]);
  }

  /** Runs all records; returns them with the state afterwards. */
  run(records: readonly Uint8Array[]): Uint8Array[] {
    const { recordBytes } = this;
    const input = new Uint8Array(records.length * recordBytes);
    for (const [i, r] of records.entries()) input.set(r, i * recordBytes);
    const output = execFileSync(this.program, { input, maxBuffer: input.length + 1 });
    return records.map((_, i) => new Uint8Array(output.subarray(i * recordBytes, (i + 1) * recordBytes)));
  }

  dispose(): void {
    rmSync(this.folder, { recursive: true });
  }
}
