/** What the floppy controller's registers and command phases hold, and how they are after a reset of the machine. */

/** In 'transfer' the stage is the transfer's. */
type Phase = 'command' | 'id' | 'transfer' | 'result';

export interface Registers {
  dor: number;
  tdr: number;
  dsr: number;
  phase: Phase;
  command: number[];
  result: number[];
  /** READ ID: drive and head, as in the command. */
  select: number;
  interrupt: boolean;
  /** ST0 of what ended and was not yet asked for, by drive. */
  ended: (number | null)[];
  /** Resets to report, one for each drive. */
  resets: number;
  specify: number[];
  configuration: number[];
  perpendicular: number;
  locked: boolean;
}

export const initial = (): Registers => ({
  dor: 0x0c,
  tdr: 0,
  dsr: 2,
  phase: 'command',
  command: [],
  result: [],
  select: 0,
  interrupt: false,
  ended: [null, null, null, null],
  resets: 0,
  specify: [0, 0],
  configuration: [0, 0x20, 0],
  perpendicular: 0,
  locked: false,
});

export const copy = (s: Registers): Registers => ({
  ...s,
  command: [...s.command],
  result: [...s.result],
  ended: [...s.ended],
  specify: [...s.specify],
  configuration: [...s.configuration],
});
