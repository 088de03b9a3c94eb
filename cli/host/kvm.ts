/** accel=kvm as this host has it: the addon, /dev/kvm, and in words what stands in the way. */
import { readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { userInfo } from 'node:os';
import type { Accelerator } from '../../accel/accelerator.ts';
import type { KvmBinding } from '../../accel/kvm/binding.ts';
import type { KvmTrace } from '../../accel/kvm/exits.ts';
import { createKvm, KvmUnusable } from '../../accel/kvm/index.ts';
import { reasonOf } from './files.ts';

/** This engine cannot be had here; the message says why. */
export class AcceleratorUnavailable extends Error {}

const DEVICE = '/dev/kvm';
/** From dist/: as built by npm install or npm run build, or as delivered with the package. */
const ADDONS = ['../accel/kvm/build/Release/kvm.node', `../accel/kvm/prebuilds/${process.platform}-${process.arch}/node.napi.node`];
const OTHERWISE = 'use -accel tcg';

export function openKvm(trace?: KvmTrace): Accelerator {
  if (process.platform !== 'linux' || process.arch !== 'x64')
    throw new AcceleratorUnavailable(`KVM is part of Linux on x86-64, and this is ${process.platform} on ${process.arch}; ${OTHERWISE}`);
  const binding = loadBinding();
  try {
    return createKvm({ binding, trace, now: () => performance.now() }, DEVICE);
  } catch (error) {
    if (error instanceof KvmUnusable) throw new AcceleratorUnavailable(`${DEVICE} is no use: ${error.message}; ${OTHERWISE}`);
    throw new AcceleratorUnavailable(`${explain(error as NodeJS.ErrnoException)}; or ${OTHERWISE}`);
  }
}

function loadBinding(): KvmBinding {
  const require = createRequire(import.meta.url);
  let reason = 'install g++, make and python3, and run npm run build';
  for (const path of ADDONS) {
    try {
      return require(path);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'MODULE_NOT_FOUND') reason = reasonOf(error);
    }
  }
  throw new AcceleratorUnavailable(`the addon (accel/kvm) is not built: ${reason}; or ${OTHERWISE}`);
}

/** What the system's answer means, and what to do. */
function explain(error: NodeJS.ErrnoException): string {
  switch (error.code) {
    case 'ENOENT':
    case 'ENODEV':
    case 'ENXIO':
      return noDevice();
    case 'EACCES':
    case 'EPERM':
      return noPermission();
    case 'EBUSY':
      return 'another hypervisor (VirtualBox, VMware ...) has taken the processor: end its machines, or unload its modules';
    default:
      return `${DEVICE}: ${reasonOf(error)}`;
  }
}

function noDevice(): string {
  const flags = / (vmx|svm|hypervisor)\b/g;
  const has = new Set([...read('/proc/cpuinfo').matchAll(flags)].map(([, flag]) => flag));
  if (has.has('vmx')) return `there is no ${DEVICE}: load the module with 'modprobe kvm_intel'`;
  if (has.has('svm')) return `there is no ${DEVICE}: load the module with 'modprobe kvm_amd'`;
  if (has.has('hypervisor'))
    return `there is no ${DEVICE}: this is a virtual machine to which its host does not pass on VT-x or AMD-V; switch nested virtualization on there`;
  return `there is no ${DEVICE}: the processor has no VT-x or AMD-V, or they are switched off in the firmware's setup`;
}

const OF_GROUP = 0o060;

function noPermission(): string {
  const { gid, mode } = statSync(DEVICE);
  const group = new RegExp(`^([^:]+):[^:]*:${gid}:`, 'm').exec(read('/etc/group'))?.[1] ?? String(gid);
  if ((mode & OF_GROUP) === OF_GROUP)
    return `no permission to open ${DEVICE}, which is for group '${group}': run 'sudo usermod -aG ${group} ${userInfo().username}' and log in again`;
  return `no permission to open ${DEVICE}, which is for root alone (mode ${(mode & 0o777).toString(8)}): run 'sudo chgrp kvm ${DEVICE} && sudo chmod 660 ${DEVICE}'`;
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
