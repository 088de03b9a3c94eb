/** What the core reports by number (envGuestLog): the guest did something that is not modelled or not allowed. */
const hex = (v: bigint): string => `0x${v.toString(16)}`;

const MESSAGES: Record<number, (a: bigint, b: bigint) => string> = {
  1: (msr) => `read of unknown MSR ${hex(msr)}: #GP`,
  2: (msr, value) => `write of ${hex(value)} to unknown MSR ${hex(msr)}: #GP`,
};

export function guestMessage(number: number, a: bigint, b: bigint): string {
  return MESSAGES[number]?.(a, b) ?? `core message ${number} (${hex(a)}, ${hex(b)})`;
}
