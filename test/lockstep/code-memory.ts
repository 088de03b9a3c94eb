/** What the guest finds at physical addresses, for those who disassemble: RAM, and ROM where that shows. */
import type { Accelerator, MemoryRegionControl, Vm, VmConfig } from '../../accel/accelerator.ts';
import type { GuestMemory } from '../../machine/memory.ts';

const PAGE = 4096;
const MIB = 2 ** 20;

export class CodeMemory {
  private readonly roms: { readonly at: number; readonly bytes: Uint8Array }[] = [];
  /** Pages below 1 MiB whose reads go to RAM or not, where that has been said. */
  private readonly fromRam = new Map<number, boolean>();

  /** Notes what `regions` is told. */
  watch(regions: MemoryRegionControl): MemoryRegionControl {
    return {
      mapRom: (at, bytes) => {
        this.roms.push({ at, bytes });
        regions.mapRom(at, bytes);
      },
      setRamAccess: (at, length, access) => {
        for (let page = at; page < at + length; page += PAGE) this.fromRam.set(page, access.read);
        regions.setRamAccess(at, length, access);
      },
      postWrites: (at, length) => regions.postWrites?.(at, length),
      createLogged: (bytes) => regions.createLogged(bytes),
      setA20: (on) => regions.setA20(on),
    };
  }

  /** False where there is neither. All of it lies on one page. */
  read(memory: GuestMemory, at: number, into: Uint8Array): boolean {
    const rom = this.roms.find((one) => at >= one.at && at + into.length <= one.at + one.bytes.length);
    const isRam = at + into.length <= memory.size && (at >= MIB || (this.fromRam.get(at - (at % PAGE)) ?? rom === undefined));
    if (isRam) into.set(memory.view(at, into.length, 'r'));
    else if (rom !== undefined) into.set(rom.bytes.subarray(at - rom.at, at - rom.at + into.length));
    return isRam || rom !== undefined;
  }
}

/** The engine, with its memory watched. */
export function withCodeMemory(accelerator: Accelerator, code: CodeMemory): Accelerator {
  return {
    ...accelerator,
    async createVm(config: VmConfig): Promise<Vm> {
      const vm = await accelerator.createVm(config);
      return { ...vm, regions: code.watch(vm.regions) };
    },
  };
}
