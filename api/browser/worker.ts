/** The worker of a browser. */
import { HttpBackend } from '../../backends/block/http.ts';
import { MachineError } from '../config.ts';
import type { NextTurn } from '../futex-scheduler.ts';
import type { ToSession } from '../protocol.ts';
import { Session } from '../session.ts';
import { fetchFile } from '../sources.ts';

/** Timers wait for four milliseconds when they follow each other; messages do not. */
function messageTurns(): NextTurn {
  const { port1, port2 } = new MessageChannel();
  const waiting: { callback: (() => void) | null }[] = [];
  port1.onmessage = () => waiting.shift()?.callback?.();
  return (callback) => {
    const turn = { callback: callback as (() => void) | null };
    waiting.push(turn);
    port2.postMessage(null);
    return () => {
      turn.callback = null;
    };
  };
}

const scope = self as unknown as DedicatedWorkerGlobalScope;
const session = new Session({
  nextTurn: messageTurns(),
  readNamed: fetchFile,
  openNamed: (name) => HttpBackend.open(String(name)),
  firmware: () => ({}),
  openKvm: () => {
    throw new MachineError("accel 'kvm' needs Node.js on Linux; a browser has 'tcg'");
  },
  readCore: (place) => fetchFile(place, 'engine', () => {}),
  post: (message, transfer) => scope.postMessage(message, transfer),
});
scope.onmessage = ({ data }: MessageEvent<ToSession>) => session.receive(data);
