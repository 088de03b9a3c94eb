/** The XSAVE image, from and to the kernel's struct kvm_xsave, which has the standard format too (SDM vol. 1, 13.4). */
import { XSAVE_SIZE } from './abi.ts';
import type { NativeVcpu } from './binding.ts';
import { get, set } from './calls.ts';

/** Of a CpuState: legacy region, header, upper halves of YMM0 to YMM15. */
const IMAGE_SIZE = 832;
const MXCSR_MASK = 28;
const MXCSR_MASK_ALL = 0xffff;
/** Behind the registers: unused by the processor, and the host's own notes. */
const RESERVED = 416;
const HEADER = 512;
const EXTENDED = 576;
const LEGACY = 3n;
const AVX = 4n;

const PROTECTION_KEYS = 1n << 9n;

/** What of an image there is on this kernel, for this CPU model. */
export interface XsaveTraits {
  /** The bits that XCR0 may have; 0 without XSAVE. */
  readonly xcr0: bigint;
  /** Where the kernel's image has PKRU (CPUID.0DH.9:EBX); null without protection keys. */
  readonly pkruAt: number | null;
}

export function readXsave(vcpu: NativeVcpu, { xcr0, pkruAt }: XsaveTraits): { xsave: Uint8Array; pkru: number } {
  const view = get(vcpu, 'KVM_GET_XSAVE', XSAVE_SIZE);
  const xsave = new Uint8Array(view.buffer).slice(0, IMAGE_SIZE);
  xsave.fill(0, RESERVED, EXTENDED);
  if ((xcr0 & AVX) === 0n) xsave.fill(0, EXTENDED);
  // Components in their initial state are in the image, too: all of it counts.
  const v = new DataView(xsave.buffer);
  v.setUint32(MXCSR_MASK, MXCSR_MASK_ALL, true);
  v.setBigUint64(HEADER, LEGACY | AVX, true);
  return { xsave, pkru: pkruAt === null ? 0 : view.getUint32(pkruAt, true) };
}

export function writeXsave(vcpu: NativeVcpu, { xsave, pkru }: { xsave: Uint8Array; pkru: number }, { xcr0, pkruAt }: XsaveTraits): void {
  set(vcpu, 'KVM_SET_XSAVE', XSAVE_SIZE, (view) => {
    new Uint8Array(view.buffer).set(xsave.subarray(0, IMAGE_SIZE));
    if (pkruAt !== null) view.setUint32(pkruAt, pkru, true);
    view.setBigUint64(HEADER, LEGACY | (xcr0 & AVX) | (pkruAt === null ? 0n : PROTECTION_KEYS), true);
  });
}
