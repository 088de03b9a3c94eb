/** What one row of the monitor's command tables is. */
import type { Arguments } from './arguments.ts';
import type { Format } from './format.ts';
import type { MonitorTarget, Transfer } from './target.ts';

export interface Command {
  /** The first is the full name. */
  readonly names: readonly string[];
  /** How the arguments are written. */
  readonly parameters: string;
  readonly help: string;
  /** Must take all arguments, then call args.end(). What takes time gives a promise; the monitor takes no input until then. */
  run(args: Arguments, session: Session): void | Promise<void>;
}

/** One monitor at work, as its commands see it. */
export interface Session {
  readonly target: MonitorTarget;
  /** The CPU that `cpu` selected. */
  cpuIndex: number;
  /** The format of the last command that had one. */
  format: Format;
  readonly history: readonly string[];
  print(text: string): void;
  /** Ctrl-C during a command that takes time. */
  readonly interrupted: Required<Transfer>['signal'];
}

export const describe = ({ names, parameters, help }: Command, prefix = ''): string =>
  `${prefix}${names.join('|')} ${parameters} -- ${help}\n`;

export const findCommand = (commands: readonly Command[], name: string): Command | undefined =>
  commands.find(({ names }) => names.includes(name));
