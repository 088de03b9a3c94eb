/** A machine for monitors: RAM, one port that remembers, a CPU whose state tests set. */
import type { RunState } from '../../machine/run-state.ts';
import type { CpuState, Segment } from '../../machine/vcpu.ts';
import {
  type DriveView,
  type Migration,
  MonitorError,
  type MonitorMedia,
  type MonitorTarget,
  type Report,
  type SavedMachines,
  type Transfer,
} from '../../monitor/target.ts';

const segment = (attributes: number, selector = 0, base = 0n, limit = 0xffff): Segment => ({ selector, base, limit, attributes });

/** Power-on state (SDM vol. 3A table 10-1). */
export function resetCpu(): CpuState {
  const data = () => segment(0x93);
  return {
    gpr: new BigUint64Array(16),
    rip: 0xfff0n,
    rflags: 2n,
    seg: {
      es: data(),
      cs: segment(0x9b, 0xf000, 0xffff0000n),
      ss: data(),
      ds: data(),
      fs: data(),
      gs: data(),
      ldtr: segment(0x82),
      tr: segment(0x8b),
    },
    gdtr: { base: 0n, limit: 0xffff },
    idtr: { base: 0n, limit: 0xffff },
    cr: { cr0: 0x60000010n, cr2: 0n, cr3: 0n, cr4: 0n, cr8: 0n },
    pdpte: new BigUint64Array(4),
    dr: BigUint64Array.from([0n, 0n, 0n, 0n, 0n, 0n, 0xffff0ff0n, 0x400n]),
    xcr0: 1n,
    xsave: xsaveArea(),
    pkru: 0,
    fpuSelectors: { cs: 0, ds: 0 },
    msr: new Map(),
    events: {
      halted: false,
      interruptShadow: null,
      nmiBlocked: false,
      monitorLost: false,
      nmiPending: false,
      smm: false,
      smiPending: false,
      debugPending: 0,
      pending: null,
    },
  };
}

function xsaveArea(): Uint8Array {
  const area = new Uint8Array(576);
  const view = new DataView(area.buffer);
  view.setUint16(0, 0x37f, true);
  view.setUint32(24, 0x1f80, true);
  return area;
}

export class FakeTarget implements MonitorTarget {
  version = '1.2.3';
  name: string | null = null;
  uuid: string | null = null;
  accelerator = 'tcg';
  state: RunState = 'running';
  threadId = (): number => 42;
  cpuCount = 1;
  a20 = true;
  readonly calls: string[] = [];
  readonly ram = new Uint8Array(0x20_0000);
  readonly state0 = resetCpu();
  readonly keys = new Set(['ctrl', 'alt', 'delete', 'f1', 'a']);
  readonly reports = new Map<string, Report>([['pic', { help: 'show PIC state', print: () => 'pic0: irr=00\n' }]]);
  readonly logItems = new Map([
    ['int', 'show interrupts'],
    ['cpu', 'show registers'],
  ]);

  /** Resolves what savevm, loadvm and migrate wait for. */
  finishTransfer: () => void = () => {};
  migration: Migration | null = null;
  readonly saved: SavedMachines = {
    save: async (path, transfer) => {
      await this.transfer('save', path, transfer);
      return 3_500_000;
    },
    load: (path, transfer) => this.transfer('load', path, transfer),
    migrate: (uri, transfer) => this.transfer('migrate', uri, transfer),
    cancelMigration: () => void this.calls.push('cancel'),
    migration: () => this.migration,
  };

  private async transfer(what: string, where: string, { signal, images }: Transfer): Promise<void> {
    this.calls.push(`${what} ${where}${images ? ' with images' : ''}`);
    if (where.includes('wrong')) throw new MonitorError('cannot: no such file');
    await new Promise<void>((resolve) => (this.finishTransfer = resolve));
    signal?.throwIfAborted();
  }

  readonly media: MonitorMedia = {
    drives: () => this.drives,
    eject: (...args) => void this.calls.push(`eject ${JSON.stringify(args)}`),
    change: (...args) => void this.calls.push(`change ${JSON.stringify(args)}`),
    screendump: (...args) => void this.calls.push(`screendump ${JSON.stringify(args)}`),
    mouseMove: (...args) => void this.calls.push(`mouse_move ${JSON.stringify(args)}`),
    mouseButtons: (state) => void this.calls.push(`mouse_button ${state}`),
  };
  drives: DriveView[] = [];

  pause = () => this.calls.push('pause');
  resume = () => this.calls.push('resume');
  reset = () => this.calls.push('reset');
  powerdown = () => this.calls.push('powerdown');
  quit = () => this.calls.push('quit');
  nmi = () => this.calls.push('nmi');

  cpu(): CpuState {
    return this.state0;
  }

  readPhysical(at: bigint, into: Uint8Array): boolean {
    if (at + BigInt(into.length) > BigInt(this.ram.length)) return false;
    into.set(this.ram.subarray(Number(at), Number(at) + into.length));
    return true;
  }

  portRead(port: number, width: number): number {
    this.calls.push(`in${width} ${port.toString(16)}`);
    return width === 4 ? -1 : 2 ** (8 * width) - 1;
  }

  portWrite(port: number, value: number, width: number): void {
    this.calls.push(`out${width} ${port.toString(16)} ${value.toString(16)}`);
  }

  sendKeys(keys: readonly string[], holdMs: number): void {
    this.calls.push(`keys ${keys.join('+')} ${holdMs}`);
  }

  chardevs() {
    return [{ label: 'serial0', filename: 'pty:/dev/pts/3' }];
  }

  /** Instructions of one byte. */
  disassemble(bytes: Uint8Array, at: bigint, bits: number) {
    return { text: `op${bits} ${bytes[0]} @${at}`, length: 1 };
  }

  setLogItems(items: ReadonlySet<string>): void {
    this.calls.push(`log ${[...items].join(',')}`);
  }
}
