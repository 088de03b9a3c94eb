/** accel=kvm in tests: what it needs, and the engine itself. */
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Accelerator } from '../../accel/accelerator.ts';
import type { KvmBinding } from '../../accel/kvm/binding.ts';
import { createKvm, type KvmOptions } from '../../accel/kvm/index.ts';
import { compileCore, createTcg } from '../../accel/tcg/index.ts';
import { hasKvm, needs } from './needs.ts';

export const ADDON = join(import.meta.dirname, '../../accel/kvm/build/Release/kvm.node');
const CORE = join(import.meta.dirname, '../../dist/core.wasm');

/** Skips the tests around where this machine cannot run guests under KVM. */
export const needsKvm = (): boolean =>
  needs('/dev/kvm to open', hasKvm()) && needs('addon of accel=kvm (npm run build)', existsSync(ADDON));

export const kvmBinding = (): KvmBinding => createRequire(import.meta.url)(ADDON);

export const kvmEngine = (options: Partial<KvmOptions> = {}): Accelerator => createKvm({ binding: kvmBinding(), ...options });

export async function tcgEngine(): Promise<Accelerator> {
  return createTcg({ module: await compileCore(new Uint8Array(readFileSync(CORE))) });
}
