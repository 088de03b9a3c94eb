/** Why KVM_RUN returned: for people, who can count the exits (`info kvm`) and watch each (`-d kvm_exit`). */
import type { ExitCounters } from '../accelerator.ts';
import { EMULATION_FAILED, EXIT, IO_OUT, RUN } from './abi.ts';

const NAMES = new Map<number, string>(Object.entries(EXIT).map(([name, number]) => [number, name]));

/** Of the data of a string instruction. */
const MOST_SHOWN = 16;

export const exitName = (reason: number): string => NAMES.get(reason) ?? `reason ${reason}`;

/** An exit and what was done about it. */
export interface KvmExit {
  /** As in <linux/kvm.h>, without KVM_EXIT_. */
  readonly name: string;
  /** Whose it is, where there are several processors. */
  readonly cpu: number | null;
  /** Of IO and MMIO: where, how wide, and what. */
  readonly access?: { readonly write: boolean; readonly at: number; readonly width: number; readonly count: number; readonly data: string };
  /** Milliseconds until KVM_RUN had returned, with several processors until that was seen, and until the exit had been dealt with. */
  readonly inGuest: number;
  readonly inHost: number;
}

export interface KvmTrace {
  /** Whether exits are to be told: it may change while the machine runs. */
  readonly wanted: boolean;
  exit(exit: KvmExit): void;
}

export class ExitCounts {
  private readonly byReason = new Uint32Array(64);
  interrupts = 0;
  posted = 0;

  count(reason: number): void {
    this.byReason[reason & 63]++;
  }

  get counters(): ExitCounters {
    const exits = [...this.byReason].flatMap((n, reason): [string, number][] => (n > 0 ? [[exitName(reason), n]] : []));
    return { exits: new Map(exits), interrupts: this.interrupts, posted: this.posted };
  }
}

/** The exit that the shared page shows, its data included. */
export function describeExit(page: DataView, cpu: number | null, inGuest: number, inHost: number): KvmExit {
  const reason = page.getUint32(RUN.EXIT_REASON, true);
  const hex = (at: number, length: number): string =>
    Array.from(new Uint8Array(page.buffer, at, length), (byte) => byte.toString(16).padStart(2, '0')).join(' ');
  const exit = { name: exitName(reason), cpu, inGuest, inHost };
  if (reason === EXIT.IO) {
    const [width, count] = [page.getUint8(RUN.IO_SIZE), page.getUint32(RUN.IO_COUNT, true)];
    const data = hex(page.getUint32(RUN.IO_DATA_OFFSET, true), width * Math.min(count, MOST_SHOWN));
    const write = page.getUint8(RUN.IO_DIRECTION) === IO_OUT;
    return { ...exit, access: { write, at: page.getUint16(RUN.IO_PORT, true), width, count, data } };
  }
  if (reason !== EXIT.MMIO) return exit;
  const width = page.getUint32(RUN.MMIO_LENGTH, true);
  const at = Number(page.getBigUint64(RUN.MMIO_ADDRESS, true));
  return { ...exit, access: { write: page.getUint8(RUN.MMIO_IS_WRITE) !== 0, at, width, count: 1, data: hex(RUN.MMIO_DATA, width) } };
}

/** Why the kernel gave up, as the shared page says, at this RIP. */
export function describeFailure(page: DataView, rip: bigint): string {
  const reason = page.getUint32(RUN.EXIT_REASON, true);
  const where = `at RIP ${rip.toString(16)}`;
  if (reason === EXIT.FAIL_ENTRY)
    return `KVM_EXIT_FAIL_ENTRY: the processor does not take the guest's state (hardware reason 0x${page.getBigUint64(RUN.FAIL_ENTRY_REASON, true).toString(16)}) ${where}`;
  if (reason !== EXIT.INTERNAL_ERROR) return `KVM returned with KVM_EXIT_${exitName(reason)} ${where}`;
  const suberror = page.getUint32(RUN.INTERNAL_SUBERROR, true);
  if (suberror === EMULATION_FAILED) return `KVM cannot emulate the instruction ${where}; run this guest with -accel tcg`;
  return `KVM_EXIT_INTERNAL_ERROR, suberror ${suberror}, ${where}`;
}
