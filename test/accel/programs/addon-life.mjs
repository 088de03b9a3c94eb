// All that the addon offers, and what it has to refuse, as a program for sanitizers (addon-sanitized.long.test.ts). argv[2]: the addon.
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { Worker } from 'node:worker_threads';

const { Kvm, Vm, Vcpu, Memory, Crew } = createRequire(import.meta.url)(process.argv[2]);
const REGS_SIZE = 144;
const RUN = { IMMEDIATE_EXIT: 1, EXIT_REASON: 8, IO_DATA_OFFSET: 40 };
const EXIT = { IO: 2, HLT: 5 };
const MIB = 1 << 20;

function guest(kvm, code, crew) {
  const vm = new Vm(kvm);
  vm.setTssAddress(0xfeffd000);
  const memory = new Memory(MIB);
  // F000:FFF0 shows the last page.
  new Uint8Array(memory.buffer).set(code, MIB - 16);
  vm.setMemory(0, 0, 0, MIB, memory, 0);
  vm.setMemory(1, 0, 0xfff00000, MIB, memory, 0);
  return { vm, memory, vcpu: new Vcpu(kvm, vm, 0, crew) };
}

function life(kvm, crew) {
  // OUT 10h, AL; IN AL, 11h; HLT
  const { vm, memory, vcpu } = guest(kvm, [0xe6, 0x10, 0xe4, 0x11, 0xf4], crew);
  const page = new DataView(vcpu.page);
  for (const reason of [EXIT.IO, EXIT.IO, EXIT.HLT]) {
    vcpu.arm(1e9, 1e9);
    // Whatever comes for the event loop ends it too.
    while (vcpu.run()) page.setUint8(RUN.IMMEDIATE_EXIT, 0);
    assert.equal(page.getUint32(RUN.EXIT_REASON, true), reason);
    if (reason === EXIT.IO) page.setUint8(page.getUint32(RUN.IO_DATA_OFFSET, true), 7);
  }
  const regs = new Uint8Array(REGS_SIZE);
  vcpu.ioctl('KVM_GET_REGS', regs);
  vcpu.ioctl('KVM_SET_REGS', regs);
  assert.throws(() => vcpu.ioctl('KVM_GET_REGS', regs.subarray(1)), RangeError);
  assert.throws(() => vcpu.ioctl('KVM_GET_NOTHING', regs), /no such call/);
  // A count that its array does not have.
  const list = new Uint8Array(8 + 16);
  new DataView(list.buffer).setUint32(0, 2, true);
  for (const call of ['KVM_GET_MSRS', 'KVM_SET_MSRS']) assert.throws(() => vcpu.ioctl(call, list), RangeError);
  assert.throws(() => vcpu.ioctl('KVM_SET_CPUID2', list), RangeError);
  assert.throws(() => vm.setMemory(2, 0, 0x200000, 2 * MIB, memory, 0), RangeError);
  assert.throws(() => vm.setMemory(2, 0, 0x200000, 0x1000, memory, -0x1000), RangeError);
  page.setUint8(RUN.IMMEDIATE_EXIT, 1);
  assert.equal(vcpu.run(), true);
  return { vm, memory, vcpu };
}

function end({ vm, memory, vcpu }) {
  const [page, bytes, { run }] = [vcpu.page, memory.buffer, vcpu];
  for (const handle of [vcpu, vm, memory, vcpu, vm, memory]) handle.close();
  assert.deepEqual([page.byteLength, bytes.byteLength], [0, 0]);
  assert.throws(run, { code: 'EBADF' });
  for (const call of ['arm', 'disarm', 'hostWaits']) assert.throws(() => vcpu[call](1, 1), /given back/);
  assert.throws(() => vcpu.page, /given back/);
  assert.throws(() => vcpu.ioctl('KVM_GET_REGS', new Uint8Array(REGS_SIZE)), { code: 'EBADF' });
}

/** A guest that computes for ever comes back when the time is over, and when the timer fires before it is entered. */
function timer(kvm) {
  const whole = guest(kvm, [0xeb, 0xfe]);
  const page = new DataView(whole.vcpu.page);
  for (const nanoseconds of [1, 1e5, 2e6]) {
    page.setUint8(RUN.IMMEDIATE_EXIT, 0);
    whole.vcpu.arm(nanoseconds, 1);
    assert.equal(whole.vcpu.run(), true);
  }
  whole.vcpu.arm(1e5, 1);
  end(whole);
}

/** Two processors that compute for ever, each on its thread. */
async function together(kvm) {
  const crew = new Crew();
  const { vm, memory, vcpu: first } = guest(kvm, [0xeb, 0xfe], crew);
  const second = new Vcpu(kvm, vm, 1, crew);
  const both = [first, second];
  assert.notEqual(first.thread, second.thread);
  const pages = both.map(({ page }) => new DataView(page));
  const start = () => {
    for (const page of pages) page.setUint8(RUN.IMMEDIATE_EXIT, 0);
    for (const vcpu of both) vcpu.start();
  };
  start();
  assert.throws(() => first.start(), /runs already/);
  crew.begin(1e6, 1);
  assert.equal(crew.wait(), -1);
  // One of them, by itself.
  second.kick();
  crew.begin(HOURS, HOURS);
  assert.equal(crew.wait(), 1);
  assert.equal(second.result(), true);
  assert.equal(crew.next(), -1);
  crew.pause();
  assert.equal(crew.next(), 0);
  assert.equal(first.result(), true);
  // Two at once, and one that somebody waits for alone.
  start();
  crew.pause();
  assert.deepEqual([crew.next(), crew.next()].sort(), [0, 1]);
  assert.equal(crew.next(), -1);
  pages[1].setUint8(RUN.IMMEDIATE_EXIT, 0);
  second.start();
  pages[0].setUint8(RUN.IMMEDIATE_EXIT, 1);
  assert.equal(first.run(), true);
  assert.equal(crew.next(), -1);
  pages[0].setUint8(RUN.IMMEDIATE_EXIT, 0);
  first.arm(1e6, 1e6);
  assert.equal(first.run(), true);
  first.disarm();
  // What comes for the event loop ends the wait, whoever runs.
  let due = false;
  setTimeout(() => (due = true), 20);
  crew.begin(HOURS, 1e5);
  assert.equal(crew.wait(), -1);
  assert(crew.hostWaits());
  crew.end();
  while (!due) await turn();
  // Given back while they run, in whatever order.
  first.start();
  for (const handle of [crew, first, second, vm, memory, crew, first]) handle.close();
  for (const call of ['start', 'kick', 'result']) assert.throws(() => first[call](), /given back/);
  for (const call of ['begin', 'hostWaits']) assert.throws(() => crew[call](1, 1), /given back/);
  assert.equal(crew.next(), -1);
  assert.throws(first.run, { code: 'EBADF' });
}

const turn = () => new Promise((resolve) => setImmediate(resolve));
/** Whoever waits for so long has not been told. */
const HOURS = 1e13;

/** A guest that computes for ever comes back when something comes for the event loop: from another thread, from a timer, or before it began. */
async function host(kvm) {
  const whole = guest(kvm, [0xeb, 0xfe]);
  const { vcpu } = whole;
  const page = new DataView(vcpu.page);
  const comesBack = () => {
    page.setUint8(RUN.IMMEDIATE_EXIT, 0);
    vcpu.arm(HOURS, 1e5);
    assert.equal(vcpu.run(), true);
    assert(vcpu.hostWaits());
    vcpu.disarm();
  };
  const go = new Int32Array(new SharedArrayBuffer(4));
  const other = new Worker(
    `const { parentPort, workerData: go } = require('node:worker_threads');
     parentPort.postMessage('here');
     for (let i = 0; i < 3; i++) { Atomics.wait(go, 0, i); parentPort.postMessage(i); }`,
    { eval: true, workerData: go },
  );
  const exit = new Promise((resolve) => other.on('exit', resolve));
  const messages = [];
  await new Promise((resolve) => other.on('message', (message) => resolve(messages.push(message))));
  for (let i = 0; i < 3; i++) {
    while (vcpu.hostWaits()) await turn();
    Atomics.store(go, 0, i + 1);
    Atomics.notify(go, 0);
    comesBack();
    // Still there.
    comesBack();
    while (!messages.includes(i)) await turn();
  }
  await exit;
  while (vcpu.hostWaits()) await turn();
  let due = false;
  setTimeout(() => (due = true), 20);
  comesBack();
  while (!due) await turn();
  assert(!vcpu.hostWaits());
  end(whole);
}

const kvm = new Kvm('/dev/kvm');
assert.throws(() => new Kvm('/nowhere'), { code: 'ENOENT' });
for (let i = 0; i < 20; i++) end(life(kvm));
for (let i = 0; i < 20; i++) end(life(kvm, new Crew()));
assert.throws(() => guest(kvm, []).vcpu.start(), /no thread/);
timer(kvm);
await host(kvm);
for (let i = 0; i < 10; i++) await together(kvm);
// Left to the collector, what is held outliving what holds it.
let kept = [];
for (let i = 0; i < 20; i++) {
  const { vcpu, memory } = life(kvm, i % 2 ? new Crew() : undefined);
  kept.push(vcpu.page, memory.buffer, vcpu.run);
}
globalThis.gc();
for (const thing of kept) if (thing instanceof ArrayBuffer) new Uint8Array(thing)[0] = 1;
for (const thing of kept) if (typeof thing === 'function') assert.equal(typeof thing, 'function');
kept = [];
globalThis.gc();
await turn();
kvm.close();
kvm.close();
console.log('done');
