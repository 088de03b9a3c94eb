// Comparing kernel logs of two machines.

/** What differs from run to run on one machine: times, measured speeds, random and computed addresses, amounts of memory. */
const VARIABLE = [
  [/^\[ *\d+\.\d+\] /, ''],
  [/\b0x[0-9a-f]+/gi, '0x#'],
  [/\b[0-9a-f]{8,16}\b/g, '#'],
  [/\d+(\.\d+)? (MHz|BogoMIPS|usecs|ns|ms|MB\/s|bytes|KiB|pages|kB)\b/g, '# $2'],
  [/\d+K(\/\d+K)?\b/g, '#K'],
  [/\b\d+(\.\d+)?([smk]|us)\b/g, '#$2'],
  [/lpj=\d+/, 'lpj=#'],
  [/mult: \d+|mult:\d+/, 'mult #'],
  [/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d UTC \(\d+\)/, 'DATE'],
  [/audit\([^)]*\)/, 'audit(#)'],
  [/log buf free: .*/, 'log buf free: #'],
  [/Marking stable .*/, 'Marking stable #'],
  [/Total pages: \d+/, 'Total pages: #'],
  [/order: \d+/g, 'order: #'],
  [/ +/g, ' '],
];

/** Messages about what only one of them is or has, with the reason why that is no fault. */
const EXPECTED = [
  // Who made the machine and its tables; the CPU's name.
  /^DMI: |^SMBIOS |OEMID|^ACPI: (RSDP|RSDT|FACP|DSDT|FACS|APIC|HPET|WAET|SSDT) |smpboot: CPU0: /,
  // Benchmarks that the kernel makes, and choices by their result.
  /^(raid6|xor): |^tsc: |clocksource: tsc/,
  // A random number or a date each.
  /random: crng init|setting system clock|kaslr|Kernel Offset/i,
];

export function normalise(line) {
  return VARIABLE.reduce((text, [pattern, replacement]) => text.replace(pattern, replacement), line).trim();
}

/** Lines that occur in one log only, normalised; lines count as often as they occur. */
export function differences(theirs, ours, { all = false } = {}) {
  const counts = new Map();
  const count = (lines, step) => {
    for (const line of lines.map(normalise)) counts.set(line, (counts.get(line) ?? 0) + step);
  };
  count(theirs, -1);
  count(ours, 1);
  const found = { onlyTheirs: [], onlyOurs: [] };
  for (const [line, surplus] of counts) {
    if (surplus === 0 || (!all && EXPECTED.some((pattern) => pattern.test(line)))) continue;
    (surplus < 0 ? found.onlyTheirs : found.onlyOurs).push(line);
  }
  return found;
}
