/** The page's end of the line to a session in a worker: calls with answers, notices without, events. */
import { MachineError, type MachineEvents } from './config.ts';
import type { CallName, Calls, FromSession, NoticeName, Notices, ToSession } from './protocol.ts';

/** A worker, as a browser or Node has it. */
export interface WorkerLine {
  post(message: ToSession, transfer: ArrayBuffer[]): void;
  onMessage: ((message: FromSession) => void) | null;
  /** The worker has ended by itself: it could not be loaded, or ran out of memory. */
  onFailure: ((message: string) => void) | null;
  terminate(): void;
}

type Listener<E extends keyof MachineEvents> = (detail: MachineEvents[E]) => void | Promise<void>;
interface Pending {
  resolve(result: unknown): void;
  reject(error: Error): void;
}

export class Connection {
  private readonly pending = new Map<number, Pending>();
  private readonly listeners = new Map<string, Set<Listener<never>>>();
  private next = 0;
  private closed: MachineError | null = null;
  private readonly closeListeners = new Set<(why: string) => void>();

  constructor(private readonly worker: WorkerLine) {
    worker.onMessage = (message) => this.receive(message);
    worker.onFailure = (message) => {
      this.deliver('error', { message });
      this.close(message);
    };
  }

  call<C extends CallName>(call: C, args: Parameters<Calls[C]>, transfer: ArrayBuffer[] = []): Promise<Awaited<ReturnType<Calls[C]>>> {
    if (this.closed !== null) return Promise.reject(this.closed);
    const id = this.next++;
    return new Promise((resolve, reject) => {
      this.pending.set(id, { resolve: resolve as Pending['resolve'], reject });
      this.worker.post({ id, call, args }, transfer);
    });
  }

  notify<N extends NoticeName>(notice: N, ...args: Parameters<Notices[N]>): void {
    if (this.closed !== null) throw this.closed;
    this.worker.post({ notice, args }, []);
  }

  on<E extends keyof MachineEvents>(event: E, listener: Listener<E>): () => void {
    const listeners = this.listeners.get(event) ?? new Set();
    this.listeners.set(event, listeners.add(listener as Listener<never>));
    return () => listeners.delete(listener as Listener<never>);
  }

  onClose(listener: (why: string) => void): () => void {
    this.closeListeners.add(listener);
    return () => this.closeListeners.delete(listener);
  }

  /** Ends the worker. Whatever is not answered yet fails with `why`. */
  close(why: string): void {
    if (this.closed !== null) return;
    this.closed = new MachineError(why);
    this.worker.terminate();
    for (const { reject } of this.pending.values()) reject(this.closed);
    this.pending.clear();
    for (const listener of [...this.closeListeners]) listener(why);
  }

  private receive(message: FromSession): void {
    if ('event' in message) {
      const delivered = this.deliver(message.event, message.detail as never);
      if (message.event === 'serial') {
        delivered.finally(() => {
          if (this.closed === null) this.notify('serialSeen', message.detail.bytes.length);
        });
      }
      return;
    }
    const pending = this.pending.get(message.id);
    this.pending.delete(message.id);
    if ('result' in message) pending?.resolve(message.result);
    else pending?.reject(message.user ? new MachineError(message.error) : new Error(message.error));
  }

  /** Resolves when every listener is done with it; what one throws must not keep the others from it, and is reported as uncaught. */
  private deliver<E extends keyof MachineEvents>(event: E, detail: MachineEvents[E]): Promise<unknown> {
    const listeners = [...(this.listeners.get(event) ?? [])];
    return Promise.allSettled(
      listeners.map(async (listener) => {
        try {
          await listener(detail as never);
        } catch (error) {
          queueMicrotask(() => {
            throw error;
          });
        }
      }),
    );
  }
}
