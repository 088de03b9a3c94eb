/** What the core asks for while a vCPU runs in it: ports, memory on the bus, time, the APIC's registers, the pins; and INTR as the core sees it. */
import { ICOUNT_END, INTR } from '../../core-asm/assembly/layout.ts';
import type { Width } from '../../machine/types.ts';
import type { CpuState } from '../../machine/vcpu.ts';
import type { CoreEnv } from './core.ts';
import { guestMessage } from './messages.ts';
import { hostRandom } from './random.ts';
import type { VcpuParts } from './vcpu.ts';

export class VcpuEnv implements CoreEnv {
  private readonly core: VcpuParts['core'];
  private readonly ops: VcpuParts['ops'];

  constructor(
    private readonly base: number,
    private readonly parts: VcpuParts,
    private readonly save: () => CpuState,
  ) {
    this.core = parts.core;
    this.ops = parts.ops;
  }

  /** Makes the core look at events at the next jump. */
  leaveSoon(): void {
    this.core.data.setBigUint64(this.base + ICOUNT_END, 0n, true);
  }

  /** Devices may have changed INTR. Where interrupts are off, what ends that looks at INTR: only its rise is news. */
  sampleIrq(): void {
    const pending = Number(this.ops.irq.pending);
    const { data } = this.core;
    if (data.getUint32(this.base + INTR, true) === pending) return;
    data.setUint32(this.base + INTR, pending, true);
    if (pending) this.leaveSoon();
  }

  portRead(port: number, width: number): number {
    const value = this.ops.portRead(port, width as Width);
    this.sampleIrq();
    return value;
  }
  portWrite(port: number, value: number, width: number): void {
    this.ops.portWrite(port, value, width as Width);
    this.sampleIrq();
  }
  mmioRead(at: number, width: number): number {
    const value = this.ops.mmioRead(at, width as Width);
    this.sampleIrq();
    return value;
  }
  mmioWrite(at: number, value: number, width: number): void {
    this.ops.mmioWrite(at, value, width as Width);
    this.sampleIrq();
  }
  acknowledge(): number {
    const vector = this.ops.irq.acknowledge();
    this.core.data.setUint32(this.base + INTR, Number(this.ops.irq.pending), true);
    return vector;
  }
  tsc(): bigint {
    return BigInt(Math.floor(this.parts.clock.now()));
  }
  random(): bigint {
    return (this.parts.random ?? hostRandom)();
  }
  apicBase(): bigint {
    return this.ops.apic.base;
  }
  setApicBase(value: bigint): void {
    this.ops.apic.base = BigInt.asUintN(64, value);
  }
  apicRead(register: number): bigint | null {
    return this.ops.apic.readMsr(register);
  }
  apicWrite(register: number, value: bigint): boolean {
    const taken = this.ops.apic.writeMsr(register, value);
    this.sampleIrq();
    return taken;
  }
  tscDeadline(): bigint {
    return this.ops.apic.tscDeadline;
  }
  setTscDeadline(value: bigint): void {
    this.ops.apic.tscDeadline = value;
    this.sampleIrq();
  }
  cr8(): number {
    return this.ops.apic.cr8;
  }
  setCr8(value: number): void {
    this.ops.apic.cr8 = value;
    this.sampleIrq();
  }
  traceEvent(vector: number, error: number, kind: number, ip: bigint): void {
    this.parts.trace?.event(vector, error, kind, { ...this.save(), rip: ip });
  }
  traceCode(rip: bigint, host: number, length: number, mode: number): void {
    this.parts.trace?.code(rip, this.core.bytes.slice(host, host + length), mode);
  }
  traceRegion(at: number, host: number, mode: number, listing: number, count: number): void {
    this.parts.translator.traceRegion(at, host, mode, listing, count);
  }
  smiActive(active: boolean): void {
    this.ops.smiActive(active);
  }
  ferr(asserted: boolean): boolean {
    const ignne = this.ops.ferr(asserted);
    this.sampleIrq();
    return ignne;
  }
  guestLog(message: number, a: bigint, b: bigint): void {
    this.parts.log.guest(guestMessage(message, a, b));
  }
}
