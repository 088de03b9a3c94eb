/** accel=kvm as this host has it: the addon, /dev/kvm, and in words what stands in the way. */
import { readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { userInfo } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { Accelerator } from '../../accel/accelerator.ts';
import type { KvmBinding } from '../../accel/kvm/binding.ts';
import type { KvmTrace } from '../../accel/kvm/exits.ts';
import { createKvm, KvmUnusable } from '../../accel/kvm/index.ts';
import { reasonOf } from './files.ts';

/** This engine cannot be had here; the message says why. */
export class AcceleratorUnavailable extends Error {}

const DEVICE = '/dev/kvm';
/** As built by npm install or npm run build, or as delivered with the package. */
const ADDONS = ['accel/kvm/build/Release/kvm.node', `accel/kvm/prebuilds/${process.platform}-${process.arch}/node.napi.node`];
const OTHERWISE = 'use -accel tcg';

/** `root`: the package's folder. */
export function openKvm(root: URL, trace?: KvmTrace): Accelerator {
  if (process.platform !== 'linux' || process.arch !== 'x64')
    throw new AcceleratorUnavailable(`KVM is part of Linux on x86-64, and this is ${process.platform} on ${process.arch}; ${OTHERWISE}`);
  const binding = loadBinding(root);
  try {
    return createKvm({ binding, trace, now: () => performance.now() }, DEVICE);
  } catch (error) {
    if (error instanceof KvmUnusable) throw new AcceleratorUnavailable(`${DEVICE} is no use: ${error.message}; ${OTHERWISE}`);
    throw new AcceleratorUnavailable(`${explain(error as NodeJS.ErrnoException, factsOfHost())}; or ${OTHERWISE}`);
  }
}

function loadBinding(root: URL): KvmBinding {
  const require = createRequire(import.meta.url);
  let reason = 'install g++, make and python3, and run npm run build (npm rebuild twin86 for an installed package)';
  for (const path of ADDONS) {
    try {
      return require(fileURLToPath(new URL(path, root)));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'MODULE_NOT_FOUND') reason = reasonOf(error);
    }
  }
  throw new AcceleratorUnavailable(`the addon (accel/kvm) is not built: ${reason}; or ${OTHERWISE}`);
}

/** What is known of the host. */
export interface HostFacts {
  /** /proc/cpuinfo */
  readonly cpuinfo: string;
  /** /etc/group */
  readonly groups: string;
  /** Of /dev/kvm; null where there is none. */
  readonly owner: { readonly gid: number; readonly mode: number } | null;
  readonly user: string;
}

function factsOfHost(): HostFacts {
  return {
    cpuinfo: read('/proc/cpuinfo'),
    groups: read('/etc/group'),
    owner: statSync(DEVICE, { throwIfNoEntry: false }) ?? null,
    user: userInfo().username,
  };
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

/** What the system's answer means, and what to do. */
export function explain(error: NodeJS.ErrnoException, host: HostFacts): string {
  switch (error.code) {
    case 'ENOENT':
    case 'ENODEV':
    case 'ENXIO':
      return noDevice(host);
    case 'EACCES':
    case 'EPERM':
      return noPermission(host);
    case 'EBUSY':
      return 'another hypervisor (VirtualBox, VMware ...) has taken the processor: end its machines, or unload its modules';
    default:
      return `${DEVICE}: ${reasonOf(error)}`;
  }
}

function noDevice({ cpuinfo }: HostFacts): string {
  const has = new Set([...cpuinfo.matchAll(/ (vmx|svm|hypervisor)\b/g)].map(([, flag]) => flag));
  const none = `there is no ${DEVICE}`;
  if (has.has('vmx')) return `${none}: load its module with 'modprobe kvm_intel'`;
  if (has.has('svm')) return `${none}: load its module with 'modprobe kvm_amd'`;
  if (has.has('hypervisor'))
    return `${none}: this is a virtual machine to which its own host does not pass on VT-x or AMD-V; switch nested virtualization on there`;
  return `${none}: the processor has no VT-x or AMD-V, or they are switched off in the setup of the firmware`;
}

const OF_GROUP = 0o060;

function noPermission({ groups, owner, user }: HostFacts): string {
  const { gid, mode } = owner ?? { gid: 0, mode: 0 };
  const group = new RegExp(`^([^:]+):[^:]*:${gid}:`, 'm').exec(groups)?.[1] ?? String(gid);
  if ((mode & OF_GROUP) === OF_GROUP)
    return `no permission to open ${DEVICE}, which is for group '${group}': run 'sudo usermod -aG ${group} ${user}' and log in again`;
  const modeText = (mode & 0o777).toString(8);
  return `no permission to open ${DEVICE}, which is for root alone (mode ${modeText}): run 'sudo chgrp kvm ${DEVICE} && sudo chmod 660 ${DEVICE}'`;
}
