/** A `migrate` from its beginning to its end, as `info migrate` shows it. */
import type { Progress } from '../machine/saved/save.ts';
import { type Migration, MonitorError, type Transfer } from '../monitor/target.ts';

class Cancelled extends MonitorError {}

export class MigrationRun {
  private readonly start = performance.now();
  private end: number | null = null;
  private status: Migration['status'] = 'active';
  private reason: string | undefined;
  private progress: Progress;
  private cancelled = false;

  constructor(total: number) {
    this.progress = { done: 0, total, bytes: 0 };
  }

  cancel(): void {
    this.cancelled = true;
  }

  /** Runs `action`, which is to report and to look at the signal: that of the caller, and our own. */
  async follow(caller: Transfer, action: (transfer: Transfer, report: (progress: Progress) => void) => Promise<unknown>): Promise<void> {
    const throwIfAborted = (): void => {
      if (this.cancelled) throw new Cancelled('cancelled');
      try {
        caller.signal?.throwIfAborted();
      } catch (error) {
        this.cancelled = true;
        throw error;
      }
    };
    try {
      await action({ ...caller, signal: { throwIfAborted } }, (progress) => (this.progress = progress));
      this.status = 'completed';
    } catch (error) {
      this.status = this.cancelled ? 'cancelled' : 'failed';
      if (!this.cancelled) this.reason = (error as Error).message;
      throw error;
    } finally {
      this.end = performance.now();
    }
  }

  get view(): Migration {
    const { status, reason, progress } = this;
    const time = Math.round((this.end ?? performance.now()) - this.start);
    return { status, reason, time, written: progress.bytes, done: progress.done, total: progress.total };
  }
}
