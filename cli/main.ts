/** The command `twin86`: from the argument vector to the exit code. */
import type { Accelerator, CpuModel } from '../accel/accelerator.ts';
import { parseCpu } from '../accel/tcg/cpu-models.ts';
import { FdWriter } from '../backends/char/fd-writer.ts';
import { MuxPort } from '../backends/char/mux.ts';
import { BootError } from '../boards/boot/fw-cfg-keys.ts';
import { createPc, type Pc, PcError } from '../boards/pc.ts';
import { isKey, keyNames } from '../devices/ps2-keycodes.ts';
import type { KeyboardInput } from '../machine/input.ts';
import type { StopReason } from '../machine/run-state.ts';
import { HumanMonitor } from '../monitor/human-monitor.ts';
import { MonitorError } from '../monitor/target.ts';
import { AcceleratorUnavailable, openAccelerator } from './accelerators.ts';
import { CATALOGUE } from './catalogue.ts';
import { Chardevs } from './chardevs.ts';
import type { Configuration } from './configuration.ts';
import { LEAVE_SCREEN, TextDisplay } from './display/text-display.ts';
import { HostFileError } from './host/files.ts';
import { KvmLogTrace } from './host/kvm-trace.ts';
import { Lifecycle } from './host/lifecycle.ts';
import { LogSink } from './host/log.ts';
import { printOut, report } from './host/report.ts';
import { NodeScheduler } from './host/scheduler.ts';
import { Terminal } from './host/terminal.ts';
import { LogTrace } from './host/trace.ts';
import { loadWasmPrinter } from './host/wabt.ts';
import { HostMedia } from './media-target.ts';
import { MachineTarget } from './monitor-target.ts';
import { InformationRequest, OptionError } from './options/option.ts';
import { parseCommandLine } from './options/parse.ts';
import { pcBackends, pcConfig } from './pc-request.ts';
import { stateHash } from './reports.ts';
import { HostSavedMachines } from './saved-machines.ts';
import { serve } from './serve/serve.ts';

const STDOUT = 1;
/** An hour: keeps the process alive while the machine waits for nothing but a command. */
const KEEP_ALIVE_MS = 3_600_000;

/** What the user can do something about: the message says what. */
const USER_ERRORS = [OptionError, HostFileError, BootError, PcError, AcceleratorUnavailable, MonitorError];

interface Host {
  readonly lifecycle: Lifecycle;
  readonly terminal: Terminal;
  readonly log: LogSink;
}

/** The display that is really used: in a terminal that nothing else uses, the text screen. */
function chooseDisplay({ display, nographic, chardevs }: Configuration, terminal: Terminal): 'none' | 'curses' {
  const possible = terminal.present && process.stdout.isTTY === true;
  if (display === 'curses' && !possible) throw new OptionError('-display curses: stdin and stdout must be a terminal; use -nographic');
  const free = !nographic && !chardevs.some(({ kind }) => kind === 'stdio');
  return display ?? (possible && free ? 'curses' : 'none');
}

function keyboardOf({ keyboard }: Pc): KeyboardInput {
  return {
    keys: new Set(keyNames()),
    key: (name, down) => {
      if (isKey(name)) keyboard.key(name, down);
    },
  };
}

function startMonitors(configuration: Configuration, chardevs: Chardevs, target: MachineTarget): void {
  for (const id of configuration.monitors) {
    const end = chardevs.end(id);
    const monitor = new HumanMonitor(target, end);
    if (end instanceof MuxPort) end.onFocus = (on) => monitor.focus(on);
    if (!(end instanceof MuxPort) || end.focused) monitor.focus(true);
  }
}

function startDisplay(pc: Pc, chardevs: Chardevs, { lifecycle, terminal }: Host): void {
  const writer = new FdWriter(STDOUT, lifecycle.outputGone);
  const display = new TextDisplay({
    source: pc.vga,
    keyboard: pc.keyboard,
    consoles: chardevs.consolesInOrder(),
    size: () => ({ columns: process.stdout.columns, rows: process.stdout.rows }),
    write: (text) => writer.write(new TextEncoder().encode(text)),
  });
  lifecycle.atEnd(() => {
    display.stop();
    writer.flush();
    terminal.restore();
  });
  terminal.enter(LEAVE_SCREEN);
  terminal.onReturn = () => display.refresh();
  process.stdout.on('resize', () => display.refresh());
  process.stdin.on('data', (bytes) => display.input(bytes.toString('latin1')));
  process.stdin.on('error', () => {});
  display.start();
}

function chooseCpu(argument: string, { name, hostCpu }: Accelerator): CpuModel {
  if (argument === 'host') {
    if (hostCpu === undefined)
      throw new OptionError(`-cpu host: the processor is the host's only with -accel kvm, and this is ${name}; use -cpu max`);
    return hostCpu;
  }
  const { cpu, warnings } = parseCpu(argument);
  for (const warning of warnings) report(`warning: ${warning}`);
  return cpu;
}

async function runMachine(configuration: Configuration, host: Host): Promise<StopReason> {
  const { lifecycle, terminal, log } = host;
  const display = chooseDisplay(configuration, terminal);
  const printer = configuration.logItems.has('out_asm') ? await loadWasmPrinter() : null;
  const trace = new LogTrace(log, configuration.logRanges, printer);
  const accelerator = await openAccelerator(configuration.accelerators, {
    trace,
    kvmTrace: new KvmLogTrace(log),
    threshold: configuration.threshold,
    mix: configuration.mix,
  });
  const config = pcConfig(configuration, chooseCpu(configuration.cpu, accelerator), process.argv[1]);
  const actions = { quit: () => lifecycle.end(), save: () => {} };
  const chardevs = new Chardevs(configuration, { terminal, lifecycle, actions, consoles: display === 'curses' });

  const scheduler = new NodeScheduler();
  const options = {
    host: scheduler,
    icount: configuration.icount ?? undefined,
    onHostProcessor: !accelerator.capabilities.virtualTime,
    noReboot: configuration.onReboot === 'shutdown',
    noShutdown: configuration.onShutdown === 'pause',
  };
  const pc = await createPc(config, accelerator, pcBackends(configuration, chardevs, log), options);
  const { machine } = pc;
  machine.on((event) => {
    if (event.kind !== 'paused' || event.exit?.kind !== 'internal') return;
    const message = `the engine failed, the guest cannot go on: ${event.exit.detail.split('\n')[0]}`;
    if (configuration.onShutdown === 'pause') report(message);
    else lifecycle.fail(message);
  });
  const keyboard = keyboardOf(pc);
  const roms = [{ at: 2 ** 32 - config.bios.length, bytes: config.bios }];
  const saved = new HostSavedMachines({ ...pc, memory: pc.vm.memory }, lifecycle);
  const target = new MachineTarget({
    ...pc,
    memory: pc.vm.memory,
    translation: pc.vm.translation,
    exits: pc.vm.exits,
    roms,
    keyboard,
    accelerator: accelerator.name,
    configuration,
    chardevs,
    log,
    printsWasm: printer !== null,
    saved,
    media: new HostMedia(pc),
  });
  const { incoming, paused } = configuration;
  if (incoming !== null) await saved.incoming(incoming, paused);
  startMonitors(configuration, chardevs, target);

  if (display === 'curses') startDisplay(pc, chardevs, host);
  chardevs.start();
  lifecycle.onEnd = () => machine.requestShutdown({ kind: 'host-quit' });
  setInterval(() => {}, KEEP_ALIVE_MS);
  const reason = await machine.run(paused || incoming !== null);
  if (log.items.has('state_hash')) log.write(stateHash(machine, pc.vm.memory));
  return reason;
}

async function main(): Promise<void> {
  const lifecycle = new Lifecycle();
  lifecycle.install();
  const terminal = new Terminal(process.stdin, STDOUT);
  lifecycle.onStop = () => terminal.suspend();
  lifecycle.onContinue = () => terminal.continued();
  try {
    if (process.argv[2] === 'serve') {
      await serve(process.argv.slice(3));
      return;
    }
    const configuration = parseCommandLine(process.argv.slice(2), CATALOGUE);
    const log = new LogSink(configuration.logItems, configuration.logFile);
    lifecycle.atEnd(() => log.close());
    const reason = await runMachine(configuration, { lifecycle, terminal, log });
    lifecycle.exit(reason.kind === 'debug-exit' ? reason.code : 0);
  } catch (error) {
    if (error instanceof InformationRequest) {
      lifecycle.exit(printOut(error.text) ? error.exitCode : 1);
    }
    if (USER_ERRORS.some((kind) => error instanceof kind)) lifecycle.fail((error as Error).message);
    throw error;
  }
}

await main();
