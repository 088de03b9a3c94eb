/** What the kernel holds, one structure of the kernel at a time. */
import { LIST_HEADER, MSR_ENTRY } from './abi.ts';
import type { Handle, NativeVcpu, VcpuCall } from './binding.ts';

export const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** What the kernel puts into a structure of this size. */
export function get(vcpu: NativeVcpu, call: VcpuCall & `KVM_GET_${string}`, size: number): DataView {
  const bytes = new Uint8Array(size);
  vcpu.ioctl(call, bytes);
  return viewOf(bytes);
}

/** Hands the kernel a structure of this size that `fill` wrote. */
export function set<Call>(handle: Handle<Call>, call: Call, size: number, fill: (view: DataView) => void): void {
  const bytes = new Uint8Array(size);
  fill(viewOf(bytes));
  handle.ioctl(call, bytes);
}

/** Reads registers in the order given, until one that the kernel has not; how many came first. */
export function getMsrs(vcpu: NativeVcpu, numbers: readonly number[], into: Map<number, bigint>): number {
  const bytes = msrList(numbers.map((n) => [n, 0n]));
  const count = vcpu.ioctl('KVM_GET_MSRS', bytes);
  const view = viewOf(bytes);
  for (let i = 0; i < count; i++) into.set(numbers[i], view.getBigUint64(LIST_HEADER + i * MSR_ENTRY.SIZE + MSR_ENTRY.DATA, true));
  return count;
}

/** Writes registers; gives back those that the kernel did not take. */
export function setMsrs(vcpu: NativeVcpu, values: readonly (readonly [number, bigint])[]): number[] {
  const refused: number[] = [];
  for (let done = 0; done < values.length; ) {
    done += vcpu.ioctl('KVM_SET_MSRS', msrList(values.slice(done)));
    if (done < values.length) refused.push(values[done++][0]);
  }
  return refused;
}

function msrList(values: readonly (readonly [number, bigint])[]): Uint8Array {
  const bytes = new Uint8Array(LIST_HEADER + values.length * MSR_ENTRY.SIZE);
  const view = viewOf(bytes);
  view.setUint32(0, values.length, true);
  for (const [i, [number, value]] of values.entries()) {
    view.setUint32(LIST_HEADER + i * MSR_ENTRY.SIZE, number, true);
    view.setBigUint64(LIST_HEADER + i * MSR_ENTRY.SIZE + MSR_ENTRY.DATA, value, true);
  }
  return bytes;
}
