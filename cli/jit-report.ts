/** `info jit`: what the translator has done. */
import type { StayEnd, TranslationCounters } from '../accel/accelerator.ts';

const STAY_ENDS: Record<StayEnd, string> = {
  jump: 'jump to code not translated, or end of slice',
  interpreter: 'instruction for the interpreter',
  sync: 'system instruction',
  repeat: 'part of a repeated instruction',
  fault: 'fault',
  handler: 'fault in a handler',
};

const row = (name: string, value: string): string => `${name.padEnd(22)} ${value}\n`;
const share = (part: number, whole: number): string => `${(whole > 0 ? (100 * part) / whole : 0).toFixed(1)}%`;

export function jitText(c: TranslationCounters): string {
  const stays = Object.values(c.stays).reduce((sum, n) => sum + n, 0);
  const perStay = stays > 0 ? c.translatedInstructions / stays : 0;
  const ends = (Object.keys(STAY_ENDS) as StayEnd[]).map((end) => `  ${String(c.stays[end]).padStart(12)} ${STAY_ENDS[end]}\n`);
  return [
    'Translation state:\n',
    row('regions', `${c.regions} in ${c.modules} modules`),
    row('WebAssembly', `${c.bytes} bytes, ${c.regions > 0 ? Math.round(c.bytes / c.regions) : 0} for a region`),
    row('compile time', `${c.compileTime.toFixed(1)} ms`),
    row('flushes', String(c.flushes)),
    row('self-modification', `${c.drops} pages of code dropped`),
    'Execution:\n',
    row('instructions', `${c.instructions}, ${share(c.translatedInstructions, c.instructions)} of them translated`),
    row('stays', `${stays} in translated code, ${perStay.toFixed(0)} instructions long, ended by`),
    ...ends,
  ].join('');
}
