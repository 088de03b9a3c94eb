/** Opens the character devices that the command line asks for, and hands out their ends to serial ports, consoles and monitors. */
import { FileChar } from '../backends/char/file.ts';
import { type HostChar, NullChar } from '../backends/char/host-char.ts';
import { CharMux, type MuxActions, type MuxPort } from '../backends/char/mux.ts';
import { PtyChar, PtyError } from '../backends/char/pty.ts';
import { StdioChar } from '../backends/char/stdio.ts';
import type { CharBackend } from '../machine/char.ts';
import type { CharRequest, Configuration } from './configuration.ts';
import { VirtualConsole } from './display/virtual-console.ts';
import { HostFileError, reasonOf } from './host/files.ts';
import type { Lifecycle } from './host/lifecycle.ts';
import { printOut, report } from './host/report.ts';
import type { Terminal } from './host/terminal.ts';
import { OptionError } from './options/option.ts';

const STDOUT = 1;
/** Input that a user of a shared terminal need not have read before the escape character is looked for behind it. */
const TYPED_AHEAD = 4096;
/** From a pipe nobody presses Ctrl-A in a hurry: there it takes effect when what was before it has been read. */
const PIPED_AHEAD = 32;

export interface CharEnvironment {
  readonly terminal: Terminal;
  readonly lifecycle: Lifecycle;
  readonly actions: MuxActions;
  /** True if there is a display that shows `vc` consoles. */
  readonly consoles: boolean;
}

export class Chardevs {
  private readonly open = new Map<string, HostChar>();
  private readonly muxes = new Map<string, CharMux>();
  private readonly consoles: { readonly id: string; readonly screen: VirtualConsole }[] = [];
  private stdio: StdioChar | null = null;

  constructor(
    private readonly configuration: Configuration,
    private readonly environment: CharEnvironment,
  ) {
    for (const request of configuration.chardevs) this.open.set(request.id, this.openOne(request));
    environment.lifecycle.atEnd(() => {
      for (const char of this.open.values()) char.close();
    });
  }

  /** Begins to read the terminal; what has been opened before is restored by the lifecycle. */
  start(): void {
    if (this.stdio === null) return;
    const { terminal, lifecycle } = this.environment;
    lifecycle.atEnd(() => terminal.restore());
    terminal.enter();
    this.stdio.start();
  }

  /** One user's end of a chardev. Users of a shared one get the input in the order in which they ask. */
  end(id: string): CharBackend | MuxPort {
    const mux = this.muxes.get(id);
    return mux === undefined ? (this.open.get(id) as HostChar) : mux.attach();
  }

  /** The consoles of the display: monitors, then the others, as QEMU numbers them. */
  consolesInOrder(): VirtualConsole[] {
    const isMonitor = ({ id }: { id: string }) => this.configuration.monitors.includes(id);
    const others = this.consoles.filter((console) => !isMonitor(console));
    return [...this.consoles.filter(isMonitor), ...others].map(({ screen }) => screen);
  }

  list(): { label: string; filename: string }[] {
    return [...this.open].map(([label, { filename }]) => ({ label, filename: this.muxes.has(label) ? 'mux' : filename }));
  }

  private openOne(request: CharRequest): HostChar {
    const char = this.create(request);
    if (request.mux) {
      const capacity = request.kind === 'stdio' && !this.environment.terminal.present ? PIPED_AHEAD : TYPED_AHEAD;
      const { escape: code } = this.configuration;
      this.muxes.set(
        request.id,
        new CharMux(char, { escape: code, capacity, actions: this.environment.actions, now: () => performance.now() }),
      );
    }
    return char;
  }

  private create({ id, kind, path, append, signal, origin }: CharRequest): HostChar {
    switch (kind) {
      case 'null':
        return new NullChar();
      case 'file':
        return openFile(path as string, append === true, origin);
      case 'pty':
        return openPty(id, origin);
      case 'vc':
        return this.openConsole(id);
      case 'stdio': {
        const { terminal, lifecycle } = this.environment;
        const filter = signal ? terminal.takeSignals : undefined;
        this.stdio = new StdioChar({ input: process.stdin, outputFd: STDOUT, onError: lifecycle.outputGone, filter });
        return this.stdio;
      }
    }
  }

  /** Without a display nobody can look at a console. */
  private openConsole(id: string): HostChar {
    if (!this.environment.consoles) return new NullChar();
    const screen = new VirtualConsole();
    this.consoles.push({ id, screen });
    return screen;
  }
}

function openFile(path: string, append: boolean, origin: string): HostChar {
  try {
    return new FileChar(path, append, (error) => report(`warning: ${origin}: cannot write '${path}': ${error.message}`));
  } catch (error) {
    throw new HostFileError(`${origin}: cannot open '${path}': ${reasonOf(error)}`);
  }
}

function openPty(id: string, origin: string): HostChar {
  try {
    const pty = new PtyChar();
    printOut(`char device redirected to ${pty.path} (label ${id})\n`);
    return pty;
  } catch (error) {
    if (error instanceof PtyError) throw new OptionError(`${origin}: ${error.message}`);
    throw new HostFileError(`${origin}: cannot open a pseudo-terminal: ${reasonOf(error)}`);
  }
}
