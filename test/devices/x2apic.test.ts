/** The local APIC in x2APIC mode: Intel SDM, vol. 3A, 11.12. */
import { describe, expect, it } from 'vitest';
import { LocalApic } from '../../devices/apic.ts';
import { ApicBus, DELIVERY } from '../../devices/apic-bus.ts';
import { TestBoard } from '../support/board.ts';

// MSR numbers, less 800h.
const ID = 0x02;
const VERSION = 0x03;
const TPR = 0x08;
const PPR = 0x0a;
const EOI = 0x0b;
const LDR = 0x0d;
const SVR = 0x0f;
const ISR = 0x10;
const IRR = 0x20;
const ESR = 0x28;
const ICR = 0x30;
const LVT_TIMER = 0x32;
const LINT0 = 0x35;
const LVT_ERROR = 0x37;
const INITIAL = 0x38;
const CURRENT = 0x39;
const DIVIDE = 0x3e;
const SELF_IPI = 0x3f;

const EXTENDED = 1n << 10n;
const ENABLED = 1n << 11n;
const PAGE = 0xfee00000n;

function build(count = 2) {
  const board = new TestBoard();
  const bus = new ApicBus();
  const pins = { interrupt() {}, nmi() {}, smi() {}, init() {}, startup() {} };
  const apics = Array.from({ length: count }, (_, i) => new LocalApic(i, bus, null, pins, board.clock, board.log, (tsc) => Number(tsc)));
  for (const apic of apics) {
    apic.base = PAGE | ENABLED | EXTENDED;
    apic.writeMsr(SVR, 0x1ffn);
  }
  return { board, bus, apics };
}
/** The vectors that wait. */
const requests = (apic: LocalApic): number[] =>
  Array.from({ length: 256 }, (_, v) => v).filter((v) => ((apic.readMsr(IRR + (v >> 5)) ?? 0n) >> BigInt(v & 31)) & 1n);

describe('x2APIC mode', () => {
  it('has its registers as MSRs, and none in memory', () => {
    const [apic] = build().apics;
    expect(apic.covers(Number(PAGE))).toBe(false);
    expect([apic.readMsr(VERSION), apic.readMsr(SVR)]).toEqual([0x0005_0014n, 0x1ffn]);
    apic.base = PAGE;
    apic.base = PAGE | ENABLED;
    expect(apic.covers(Number(PAGE))).toBe(true);
    expect([apic.readMsr(VERSION), apic.writeMsr(TPR, 0n)]).toEqual([null, false]);
  });

  it('the ids have 32 bits and cannot be written; the logical id is cluster and position', () => {
    const { apics } = build(20);
    expect([apics[1].readMsr(ID), apics[1].readMsr(LDR)]).toEqual([1n, 2n]);
    expect([apics[18].readMsr(ID), apics[18].readMsr(LDR)]).toEqual([18n, 0x1_0004n]);
    expect([apics[1].writeMsr(ID, 1n), apics[1].writeMsr(LDR, 2n)]).toEqual([false, false]);
  });

  it('an id that was written in xAPIC mode is forgotten', () => {
    const [apic] = build().apics;
    apic.base = PAGE;
    apic.base = PAGE | ENABLED;
    apic.mmio.write(0x20, 0x0700_0000, 4);
    apic.base = PAGE | ENABLED | EXTENDED;
    expect(apic.readMsr(ID)).toBe(0n);
  });

  it('registers that do not exist, read-only and write-only ones, and reserved bits are refused', () => {
    const [apic] = build().apics;
    for (const n of [0x00, 0x09, 0x0c, 0x0e, 0x2f, 0x31, 0x3a, 0x40, 0xff]) {
      expect([apic.readMsr(n), apic.writeMsr(n, 0n)], n.toString(16)).toEqual([null, false]);
    }
    for (const n of [VERSION, PPR, ISR, IRR + 7, CURRENT])
      expect([apic.readMsr(n), apic.writeMsr(n, 0n)]).toEqual([expect.any(BigInt), false]);
    for (const n of [EOI, SELF_IPI]) expect([apic.readMsr(n), apic.writeMsr(n, n === EOI ? 0n : 0x40n)]).toEqual([null, true]);
    const reserved: [number, bigint][] = [
      [TPR, 0x100n],
      [EOI, 1n],
      [SVR, 1n << 12n],
      [ESR, 1n],
      [ICR, 1n << 12n],
      [ICR, 1n << 20n],
      [LVT_TIMER, 1n << 19n],
      [LINT0, 1n << 17n],
      [LVT_ERROR, 1n << 8n],
      [INITIAL, 1n << 32n],
      [DIVIDE, 4n],
      [SELF_IPI, 0x100n],
    ];
    for (const [n, value] of reserved) expect(apic.writeMsr(n, value), n.toString(16)).toBe(false);
  });

  it('what is written is read back', () => {
    const [apic] = build().apics;
    const values: [number, bigint][] = [
      [TPR, 0x35n],
      [LVT_TIMER, 0x4_0040n],
      [LINT0, 0x1_8700n],
      [INITIAL, 0n],
      [DIVIDE, 0xbn],
      [ICR, 0x0000_0001_0000_4041n],
    ];
    for (const [n, value] of values) expect(apic.writeMsr(n, value)).toBe(true);
    for (const [n, value] of values) expect(apic.readMsr(n)).toBe(value);
  });

  it('one write to ICR sends: to a physical id, to logical ids of a cluster, to all', () => {
    const { apics } = build(20);
    const send = (destination: bigint, low: bigint) => apics[0].writeMsr(ICR, (destination << 32n) | low);
    send(18n, 0x41n);
    send(0x1_000cn, 0x842n);
    send(0xffff_ffffn, 0x43n);
    const waiting = apics.map(requests);
    expect([waiting[18], waiting[19], waiting[2], waiting[0]]).toEqual([[0x41, 0x42, 0x43], [0x42, 0x43], [0x43], [0x43]]);
  });

  it('messages of IOAPICs, with 8-bit destinations, arrive', () => {
    const { apics, bus } = build(2);
    const message = { delivery: DELIVERY.FIXED, level: false };
    bus.send({ ...message, destination: 1, logical: false, vector: 0x50 });
    bus.send({ ...message, destination: 0b11, logical: true, vector: 0x51 });
    bus.send({ ...message, destination: 0xff, logical: false, vector: 0x52 });
    expect(apics.map(requests)).toEqual([
      [0x51, 0x52],
      [0x50, 0x51, 0x52],
    ]);
  });

  it('a self-IPI is a fixed interrupt to the sender; a vector below 16 is an error', () => {
    const [apic, other] = build().apics;
    apic.writeMsr(SELF_IPI, 0x99n);
    expect([requests(apic), requests(other)]).toEqual([[0x99], []]);
    apic.writeMsr(SELF_IPI, 8n);
    apic.writeMsr(ESR, 0n);
    expect((apic.readMsr(ESR) ?? 0n) & 0x20n).toBe(0x20n);
  });

  it('EOI ends the interrupt in service', () => {
    const [apic] = build().apics;
    apic.writeMsr(SELF_IPI, 0x60n);
    expect(apic.acknowledge()).toBe(0x60);
    expect(apic.readMsr(ISR + 3)).toBe(1n);
    apic.writeMsr(EOI, 0n);
    expect(apic.readMsr(ISR + 3)).toBe(0n);
  });

  it('survives INIT, and a saved state', () => {
    const { apics, bus } = build(2);
    bus.send({ destination: 1, logical: false, delivery: DELIVERY.INIT, vector: 0, level: false });
    expect([apics[1].base & EXTENDED, apics[1].readMsr(SVR)]).toEqual([EXTENDED, 0xffn]);
    const fresh = build(1).apics[0];
    fresh.reset('power');
    expect(fresh.readMsr(VERSION)).toBeNull();
    fresh.restore(structuredClone(apics[0].save()));
    expect(fresh.readMsr(SVR)).toBe(0x1ffn);
  });
});
