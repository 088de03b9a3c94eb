/** Prints why the guest left KVM_RUN, for -d kvm_exit. */
import type { KvmExit, KvmTrace } from '../../accel/kvm/exits.ts';
import type { LogSink } from './log.ts';

const micros = (milliseconds: number): string => `${(milliseconds * 1000).toFixed(1)} us`;

export class KvmLogTrace implements KvmTrace {
  constructor(private readonly log: LogSink) {}

  get wanted(): boolean {
    return this.log.items.has('kvm_exit');
  }

  exit({ name, cpu, access, inGuest, inHost }: KvmExit): void {
    const who = cpu === null ? '' : `CPU #${cpu}: `;
    const where = access ? ` ${access.write ? 'write' : 'read'} 0x${access.at.toString(16)} ${width(access)}: ${access.data}` : '';
    this.log.write(`${who}KVM_EXIT_${name}${where} (guest ${micros(inGuest)}, host ${micros(inHost)})\n`);
  }
}

function width({ width, count }: NonNullable<KvmExit['access']>): string {
  const bytes = width === 1 ? '1 byte' : `${width} bytes`;
  return count === 1 ? bytes : `${count} times ${bytes}`;
}
