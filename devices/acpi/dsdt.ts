/**
 * The DSDT: the machine described to an operating system, in AML. The shape follows the ASL in the comments; names of ISA devices, PCI
 * links and resources are those of QEMU's `pc`, so that guests see the same hardware.
 */
import { HPET_BASE, HPET_LENGTH } from '../hpet.ts';
import { GPE0_BASE, GPE0_LENGTH } from '../piix4-pm.ts';
import * as aml from './aml.ts';
import type { AcpiConfig } from './tables.ts';

const IO_APIC_BASE = 0xfec0_0000;
const FOUR_GIB = 2 ** 32;
/** QEMU's default window for 64-bit BARs. */
const PCI_64_LENGTH = 2 ** 31;
const PIRQ_DISABLE = 0x80;
const PRESENT = aml.integer(0x0f);
const PRESENT_HIDDEN = aml.integer(0x0b);

const LINKS = ['LNKA', 'LNKB', 'LNKC', 'LNKD'] as const;
/** ISA interrupts that the links may use: those the MADT declares level-triggered. */
export const PCI_IRQS = [5, 10, 11] as const;
export const SCI_IRQ = 9;

export function dsdt(config: AcpiConfig): number[] {
  return [
    // What is referred to comes before what refers to it: old interpreters resolve names as they load.
    aml.scope('\\_SB', ...currentLink(), ...LINKS.map(pirqLink), sciLink(), pciRoot(config)),
    aml.scope('\\_SB.PCI0', isaBridge(config), firmwareConfiguration(), gpe0Resources()),
    aml.scope('\\_SB', ...(config.hpet ? [hpet()] : []), ...processors(config.cpus)),
    ...sleepStates(config),
  ].flat();
}

/** Device (PCI0): bus 0 with all it passes on, and which link each slot's pins lead to. */
function pciRoot({ ramBytes }: AcpiConfig): aml.Aml {
  return aml.device(
    'PCI0',
    aml.name('_HID', aml.eisaId('PNP0A03')),
    aml.name('_UID', aml.ZERO),
    aml.name('_PRT', aml.pkg(...interruptRoutes())),
    aml.name(
      '_CRS',
      aml.resourceTemplate(
        aml.addressSpace('bus', 2, 0, 0xff, 0),
        aml.io(0xcf8, 8),
        aml.addressSpace('io', 2, 0, 0xcf7, aml.IO_ENTIRE_RANGE),
        aml.addressSpace('io', 2, 0xd00, 0xffff, aml.IO_ENTIRE_RANGE),
        aml.addressSpace('memory', 4, 0xa0000, 0xbffff, aml.MEMORY_CACHEABLE | aml.MEMORY_READ_WRITE),
        aml.addressSpace('memory', 4, ramBytes, IO_APIC_BASE - 1, aml.MEMORY_READ_WRITE),
        aml.addressSpace('memory', 8, FOUR_GIB, FOUR_GIB + PCI_64_LENGTH - 1, aml.MEMORY_CACHEABLE | aml.MEMORY_READ_WRITE),
      ),
    ),
  );
}

/**
 * Package () { device << 16 | any function, pin, link, 0 }: the wires turn by one from slot to slot. The power management function,
 * INTA# of device 1, has the SCI for its interrupt.
 */
function interruptRoutes(): aml.Aml[] {
  const routes: aml.Aml[] = [];
  for (let device = 0; device < 32; device++) {
    for (let pin = 0; pin < 4; pin++) {
      const link = device === 1 && pin === 0 ? 'LNKS' : LINKS[(device + pin + 3) % 4];
      routes.push(aml.pkg(aml.integer(device * 2 ** 16 + 0xffff), aml.integer(pin), aml.path(link), aml.ZERO));
    }
  }
  return routes;
}

/** A PCI interrupt link: _SRS and _DIS write the PIRQ route register, _CRS and _STA read it. */
function pirqLink(link: string, index: number): aml.Aml {
  const route = aml.path(`PRQ${index}`);
  return aml.device(
    link,
    aml.name('_HID', aml.eisaId('PNP0C0F')),
    aml.name('_UID', aml.integer(index)),
    aml.name('_PRS', aml.resourceTemplate(aml.interrupt(...PCI_IRQS))),
    aml.method(
      '_STA',
      0,
      false,
      aml.ifThen(aml.and(route, aml.integer(PIRQ_DISABLE)), aml.returns(aml.integer(0x09))),
      aml.returns(PRESENT_HIDDEN),
    ),
    aml.method('_DIS', 0, false, aml.orInto(route, aml.integer(PIRQ_DISABLE))),
    aml.method('_CRS', 0, false, aml.returns([...aml.path('IQCR'), ...route])),
    aml.method('_SRS', 1, false, aml.createDWordField(aml.arg(0), aml.INTERRUPT_NUMBER_OFFSET, 'PRRI'), aml.store(aml.path('PRRI'), route)),
  );
}

/** Method (IQCR, 1): a route register's value as a resource template, PRR0; a disabled link has interrupt 0. */
function currentLink(): aml.Aml[] {
  return [
    aml.name('PRR0', aml.resourceTemplate(aml.interrupt(0))),
    aml.method(
      'IQCR',
      1,
      true,
      aml.createDWordField(aml.path('PRR0'), aml.INTERRUPT_NUMBER_OFFSET, 'PRRI'),
      aml.store(aml.ZERO, aml.path('PRRI')),
      aml.ifThen(aml.lessThan(aml.arg(0), aml.integer(PIRQ_DISABLE)), aml.store(aml.arg(0), aml.path('PRRI'))),
      aml.returns(aml.path('PRR0')),
    ),
  ];
}

/** The link of the SCI, which nobody can move. */
function sciLink(): aml.Aml {
  return aml.device(
    'LNKS',
    aml.name('_HID', aml.eisaId('PNP0C0F')),
    aml.name('_UID', aml.integer(LINKS.length)),
    aml.name('_PRS', aml.resourceTemplate(aml.interrupt(SCI_IRQ))),
    aml.method('_STA', 0, false, aml.returns(PRESENT_HIDDEN)),
    aml.method('_DIS', 0, false),
    aml.method('_CRS', 0, false, aml.returns(aml.path('_PRS'))),
    aml.method('_SRS', 1, false),
  );
}

/** Device (ISA): the PIIX3 with its route registers, and the legacy devices behind it. */
function isaBridge({ serialPorts, floppy, parallel }: AcpiConfig): aml.Aml {
  const devices = [
    isaDevice('RTC', 'PNP0B00', [aml.io(0x70, 8), aml.irqNoFlags(8)]),
    isaDevice('KBD', 'PNP0303', [aml.io(0x60, 1), aml.io(0x64, 1), aml.irqNoFlags(1)]),
    isaDevice('MOU', 'PNP0F13', [aml.irqNoFlags(12)]),
  ];
  if (floppy) devices.push(isaDevice('FDC0', 'PNP0700', [aml.io(0x3f2, 4), aml.io(0x3f7, 1), aml.irqNoFlags(6), aml.dma(2)]));
  if (parallel) devices.push(isaDevice('LPT1', 'PNP0400', [aml.io(0x378, 8), aml.irqNoFlags(7)]));
  for (const { index, port, irq } of serialPorts) {
    const uid = aml.name('_UID', aml.integer(index));
    devices.push(isaDevice(`COM${index}`, 'PNP0501', [aml.io(port, 8), aml.irqNoFlags(irq)], uid));
  }
  return aml.device(
    'ISA',
    aml.name('_ADR', aml.integer(0x0001_0000)),
    aml.operationRegion('P40C', 'pciConfig', 0x60, 4),
    aml.scope('\\_SB', aml.field('PCI0.ISA.P40C', 'byte', ['PRQ0', 8], ['PRQ1', 8], ['PRQ2', 8], ['PRQ3', 8])),
    ...devices,
  );
}

function isaDevice(of: string, id: string, resources: readonly aml.Aml[], ...others: readonly aml.Aml[]): aml.Aml {
  return aml.device(
    of,
    aml.name('_HID', aml.eisaId(id)),
    ...others,
    aml.name('_STA', PRESENT),
    aml.name('_CRS', aml.resourceTemplate(...resources)),
  );
}

function firmwareConfiguration(): aml.Aml {
  return aml.device(
    'FWCF',
    aml.name('_HID', aml.string('QEMU0002')),
    aml.name('_STA', PRESENT_HIDDEN),
    aml.name('_CRS', aml.resourceTemplate(aml.io(0x510, 0x0c))),
  );
}

/** Keeps the GPE0 ports from being given to somebody else. */
function gpe0Resources(): aml.Aml {
  return aml.device(
    'GPE0',
    aml.name('_HID', aml.eisaId('PNP0A06')),
    aml.name('_UID', aml.string('GPE0 resources')),
    aml.name('_STA', PRESENT_HIDDEN),
    aml.name('_CRS', aml.resourceTemplate(aml.io(GPE0_BASE, GPE0_LENGTH))),
  );
}

function hpet(): aml.Aml {
  return aml.device(
    'HPET',
    aml.name('_HID', aml.eisaId('PNP0103')),
    aml.name('_UID', aml.ZERO),
    aml.name('_STA', PRESENT),
    aml.name('_CRS', aml.resourceTemplate(aml.memory32Fixed(HPET_BASE, HPET_LENGTH))),
  );
}

/** Processor terms rather than ACPI0007 devices: old operating systems know only these. */
function processors(count: number): aml.Aml[] {
  return Array.from({ length: count }, (_, i) => aml.processor(`C${i.toString(16).toUpperCase().padStart(3, '0')}`, i));
}

/** Name (_Sx, Package () { SLP_TYPa, SLP_TYPb, reserved, reserved }) */
function sleepStates({ sleepTypes }: AcpiConfig): aml.Aml[] {
  return Object.entries(sleepTypes).map(([state, type]) =>
    aml.name(`\\_${state.toUpperCase()}`, aml.pkg(aml.integer(type), aml.integer(type), aml.ZERO, aml.ZERO)),
  );
}
