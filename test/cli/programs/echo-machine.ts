/**
 * A program for tests: the command's consoles, terminal and lifecycle around a "machine" that answers in capitals on its serial port, and
 * does what the word says when it is sent one of crash, reject, exit, off. Its monitor knows a machine that is not there.
 */
import { Chardevs } from '../../../cli/chardevs.ts';
import { Lifecycle } from '../../../cli/host/lifecycle.ts';
import { report } from '../../../cli/host/report.ts';
import { Terminal } from '../../../cli/host/terminal.ts';
import { OptionError } from '../../../cli/options/option.ts';
import { parseCommandLine } from '../../../cli/options/parse.ts';
import type { CharBackend } from '../../../machine/char.ts';
import { HumanMonitor } from '../../../monitor/human-monitor.ts';
import { FakeTarget } from '../../monitor/fake-target.ts';

const lifecycle = new Lifecycle();
lifecycle.install();
const terminal = new Terminal(process.stdin, 1);
lifecycle.onStop = () => terminal.suspend();
lifecycle.onContinue = () => terminal.continued();
lifecycle.onEnd = () => lifecycle.exit(0);

const ACTIONS: Record<string, () => void> = {
  crash: () => {
    throw new Error('something is wrong');
  },
  reject: () => void Promise.reject(new Error('nobody waits')),
  exit: () => process.exit(7),
  off: () => lifecycle.exit(0),
};

function echo(port: CharBackend): void {
  let line = '';
  port.onInput = (bytes) => {
    for (const byte of bytes) {
      const char = String.fromCharCode(byte);
      port.write(new TextEncoder().encode(byte < 0x20 && char !== '\r' && char !== '\n' ? `<${byte}>` : char.toUpperCase()));
      if (char !== '\r' && char !== '\n') line += char;
      else {
        ACTIONS[line]?.();
        line = '';
      }
    }
    return bytes.length;
  };
}

try {
  const catalogue = { accelerators: [{ name: 'tcg', description: '' }], cpuModels: [], cpuFeatures: [], checkCpu: () => {} };
  const configuration = parseCommandLine(process.argv.slice(2), catalogue);
  const actions = { quit: () => lifecycle.exit(0), save: () => {} };
  const chardevs = new Chardevs(configuration, { terminal, lifecycle, actions, consoles: false });
  for (const id of configuration.serials) if (id !== null) echo(chardevs.end(id));
  const target = new FakeTarget();
  target.quit = () => lifecycle.exit(0);
  for (const id of configuration.monitors) {
    const end = chardevs.end(id);
    const monitor = new HumanMonitor(target, end);
    if ('onFocus' in end) end.onFocus = (on) => monitor.focus(on);
    else monitor.focus(true);
  }
  chardevs.start();
  setInterval(() => {}, 1000);
  report('ready');
} catch (error) {
  if (!(error instanceof OptionError)) throw error;
  lifecycle.fail(error.message);
}
