/** The processors of the `pc` board, each with its local APIC, on the buses that they share. */
import type { Vm } from '../accel/accelerator.ts';
import type { LocalApic } from '../devices/apic.ts';
import type { CoprocessorError } from '../devices/coprocessor-error.ts';
import type { I440fx } from '../devices/i440fx.ts';
import type { Machine } from '../machine/machine.ts';
import { type VmOps, vmOps } from '../machine/vcpu.ts';
import type { PcInterrupts } from './pc-interrupts.ts';

const PAGE_OFFSET = 0xfff;

export function addProcessors(machine: Machine, vm: Vm, interrupts: PcInterrupts, fpu: CoprocessorError, bridge: I440fx): void {
  for (const [n, apic] of interrupts.apics.entries()) machine.addVcpu(vm.createVcpu(n, processorOps(machine, apic, fpu, bridge)));
  if (vm.crew) machine.runTogether(vm.crew);
  interrupts.add(machine.cpus);
}

/** A processor sees its own APIC's registers where others see theirs; everything else is on the buses. */
function processorOps(machine: Machine, apic: LocalApic, fpu: CoprocessorError, bridge: I440fx): VmOps {
  const buses = vmOps(machine.ports, machine.mmio, apic, apic, {
    ferr: (asserted) => fpu.ferr(asserted),
    smiActive: (active) => bridge.setSmiActive(active),
  });
  return {
    ...buses,
    mmioRead: (at, width) => (apic.covers(at) ? apic.mmio.read(at & PAGE_OFFSET, width) : buses.mmioRead(at, width)),
    mmioWrite: (at, value, width) => {
      if (apic.covers(at)) apic.mmio.write(at & PAGE_OFFSET, value, width);
      else buses.mmioWrite(at, value, width);
    },
  };
}
