/**
 * Where KVM is wrong, by the names of the vectors: of the flavour that executes level 3 of long mode on the processor and emulates
 * everything else. One that has the processor's help is right in most of them. The manual is the SDM.
 */

interface Known {
  vectors: RegExp;
  because: string;
}

const KNOWN: readonly Known[] = [
  {
    vectors: /^(LAR|LSL|VERR|VERW) of .* level 3, 64-bit$/,
    because: "at level 3 of long mode these ask the host's descriptor tables",
  },
  {
    vectors: /^(MOV DS, null|MOV GS, null|POP FS of null).* level 3, 64-bit$/,
    because: 'a null selector that level 3 of long mode loads is not seen',
  },
  {
    vectors: /^IRETD .* 64-bit$/,
    because: 'in 64-bit mode only IRETQ is emulated; others are #GP(0)',
  },
  {
    vectors: /^IRETQ to .* 64-bit$/,
    because: 'IRETQ does not look at the type of its code segment, nor take data segments of the inner level away (vol. 2A, IRET)',
  },
  {
    vectors: /^LTR of what is in no LDT/,
    because: 'the error code is 0, although the selector is not null (vol. 2A, LTR)',
  },
  {
    vectors: /^SWAPGS.* 32-bit$/,
    because: 'SWAPGS is executed outside 64-bit mode, or is #GP before #UD',
  },
  {
    vectors: /^(MOV EAX, CR[1567],|MOV EAX, DR[45] with CR4\.DE).* level 3/,
    because: 'the privilege is looked at before the register is known; processors decode first, which silicon confirms of CR1',
  },
  {
    vectors: /^MOV CR0, e00000[13]1, level 0, 32-bit$/,
    because: 'there is no paging outside long mode',
  },
  {
    vectors: /^(MOV CR4, 100000020|MOV DR4, 1099511627776), level 0, 64-bit$/,
    because: 'the upper half is not looked at (vol. 2B, MOV from and to control and debug registers)',
  },
  { vectors: /^MOV DR7, ffff, level 0/, because: 'DR7 keeps the bit of RTM without RTM' },
  {
    vectors: /^MOV EAX, DR0 with DR7\.GD, level 0/,
    because: 'RF is not set in the image although #DB is a fault here (vol. 3B, 18.3.1.1)',
  },
  { vectors: /^WRMSR 174, (8|f).* level 0/, because: 'the upper half of IA32_SYSENTER_CS, which is reserved, is not looked at' },
  {
    vectors: /^(CLI|STI|PUSHF|POPF of (every|no)thing|IN AL, DX|OUT DX, AL|IN EAX, 20h|OUT 21h, AL), IOPL 3, level 3, 64-bit$/,
    because: "level 3 of long mode runs with the host's IOPL, which is 0",
  },
  { vectors: /^POPF of everything.* level 3/, because: 'delivery of an exception clears AC (not so: vol. 3A, 6.12.1.3)' },
  { vectors: /^XGETBV without OSXSAVE.* level 3, 64-bit$/, because: 'level 3 of long mode sees that the host has set OSXSAVE' },
  {
    vectors: /^INT3 through a gate .* level 3, 64-bit$/,
    because: 'INT3 of level 3 is delivered without a look at the type and DPL of the gate',
  },
  {
    vectors: /^an exception without a handler/,
    because: 'a fault while #UD, which is benign, is delivered makes a double fault (not so: vol. 3A, table 6-5)',
  },
  { vectors: /^a watched write|^a breakpoint, level 3, 64-bit$/, because: 'the emulator knows no data breakpoints, and level 3 none' },
];

/** Its emulator has not all instructions; those of level 3 that it has not it calls undefined. */
const NOT_EMULATED = /^(LAR of|LSL of|VERR of|VERW of|IRETD|INT|CALLF to|JMPF to).* level 3/;
const CALLED_UNDEFINED = /^rip: KVM 12007,/;

/** Why these differences are KVM's, or null. */
export function reasonFor(name: string, differences: readonly string[]): string | null {
  const known = KNOWN.find(({ vectors }) => vectors.test(name));
  if (known) return known.because;
  return NOT_EMULATED.test(name) && differences.some((d) => CALLED_UNDEFINED.test(d)) ? 'cannot emulate it' : null;
}
