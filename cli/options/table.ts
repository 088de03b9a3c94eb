/** Every option of the command line. */
import { CONSOLE_OPTIONS } from './consoles.ts';
import { DRIVE_OPTIONS } from './drives.ts';
import { helpText } from './help.ts';
import { MACHINE_OPTIONS } from './machine.ts';
import { InformationRequest, type Option } from './option.ts';
import { PLATFORM_OPTIONS } from './platform.ts';
import { RUNNING_OPTIONS } from './running.ts';

const HELP: Option = {
  names: ['h', 'help'],
  section: 'standard',
  help: ['display this help and exit'],
  apply: () => {
    throw new InformationRequest(helpText(OPTIONS));
  },
};

export const OPTIONS: readonly Option[] = [
  HELP,
  ...RUNNING_OPTIONS,
  ...MACHINE_OPTIONS,
  ...DRIVE_OPTIONS,
  ...CONSOLE_OPTIONS,
  ...PLATFORM_OPTIONS,
];

export const findOption = (name: string): Option | undefined => OPTIONS.find(({ names }) => names.includes(name));
