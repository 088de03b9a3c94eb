/** `info` topics about the machine and its devices: what their saved state says, in QEMU's wording. */
import { createHash } from 'node:crypto';
import type { Vm } from '../accel/accelerator.ts';
import type { ClaimInfo } from '../machine/bus.ts';
import type { Machine } from '../machine/machine.ts';
import type { GuestMemory } from '../machine/memory.ts';
import { hashState, stateHashText } from '../machine/state-hash.ts';
import { hex } from '../monitor/format.ts';
import type { Report } from '../monitor/target.ts';
import { jitText } from './jit-report.ts';

/** What is used here of the state of one 8259 and of the I/O APIC. */
interface PicState {
  readonly lines: number;
  readonly edges: number;
  readonly isr: number;
  readonly imr: number;
  readonly elcr: number;
  readonly icw2: number;
  readonly icw4: number;
  readonly lowest: number;
  readonly readIsr: boolean;
}

interface IoApicState {
  readonly id: number;
  readonly select: number;
  readonly low: Uint32Array;
  readonly high: Uint32Array;
}

const SPECIAL_FULLY_NESTED = 1 << 4;

function picLine(name: string, state: PicState): string {
  const requests = (state.edges & ~state.elcr) | (state.lines & state.elcr);
  const numbers = `irr=${hex(requests, 2)} imr=${hex(state.imr, 2)} isr=${hex(state.isr, 2)} hprio=${(state.lowest + 1) & 7}`;
  const modes = `rr_sel=${Number(state.readIsr)} elcr=${hex(state.elcr, 2)} fnm=${state.icw4 & SPECIAL_FULLY_NESTED ? 1 : 0}`;
  return `${name}: ${numbers} irq_base=${hex(state.icw2 & 0xf8, 2)} ${modes}\n`;
}

const DELIVERY = ['fixed', 'lowest', 'SMI', '...', 'NMI', 'INIT', '...', 'extINT'];

function pinLine(pin: number, low: number, high: number): string {
  const entry = (BigInt(high >>> 0) << 32n) | BigInt(low >>> 0);
  const bit = (n: number) => (low >>> n) & 1;
  const words = [
    bit(13) ? 'active-lo' : 'active-hi',
    bit(15) ? 'level' : 'edge ',
    bit(16) ? 'masked' : '      ',
    DELIVERY[(low >>> 8) & 7].padEnd(6),
    bit(11) ? 'logical' : 'physical',
  ];
  return `  pin ${String(pin).padEnd(2)} 0x${hex(entry, 16)} dest=${(high >>> 24).toString(16)} vec=${String(low & 0xff).padEnd(3)} ${words.join(' ')}\n`;
}

function ioapicText({ id, select, low, high }: IoApicState): string {
  const pins = Array.from(low, (word, pin) => pinLine(pin, word, high[pin]));
  return `ioapic0: ver=0x20 id=0x${hex(id, 2)} sel=0x${hex(select, 2)}\n${pins.join('')}`;
}

function picText(machine: Machine): string {
  const pic = machine.devices.get('pic')?.save() as { master: PicState; slave: PicState } | undefined;
  const ioapic = machine.devices.get('ioapic')?.save() as IoApicState | undefined;
  return [
    ioapic === undefined ? '' : ioapicText(ioapic),
    pic === undefined ? '' : picLine('pic1', pic.slave) + picLine('pic0', pic.master),
  ].join('');
}

const mapText = (title: string, claims: readonly ClaimInfo[]): string =>
  `${title}\n${claims
    .map(
      ({ owner, base, length, enabled }) => `  ${hex(base, 16)}-${hex(base + length - 1, 16)}: ${owner}${enabled ? '' : ' [disabled]'}\n`,
    )
    .join('')}`;

/** As it is now, by the host's SHA-256. */
export const stateHash = (machine: Machine, memory: GuestMemory): string =>
  stateHashText(hashState(machine.save(), memory, () => createHash('sha256')));

export function machineReports(machine: Machine, { memory, translation }: Pick<Vm, 'memory' | 'translation'>): Map<string, Report> {
  const jit: [string, Report][] = translation
    ? [['jit', { help: 'show what the translator has done', print: () => jitText(translation()) }]]
    : [];
  return new Map<string, Report>([
    ...jit,
    ['state_hash', { help: 'show the SHA-256 of the state: of RAM, CPU and devices', print: () => stateHash(machine, memory) }],
    ['pic', { help: 'show PIC state', print: () => picText(machine) }],
    [
      'mtree',
      { help: 'show which device answers where', print: () => mapText('memory', machine.mmio.map()) + mapText('I/O', machine.ports.map()) },
    ],
    [
      'qtree',
      {
        help: 'show the devices',
        print: () =>
          machine.devices
            .all()
            .map(({ id }) => `dev: ${id}\n`)
            .join(''),
      },
    ],
  ]);
}
