/** Node's side of the run loop. */
import { FutexScheduler } from '../../api/futex-scheduler.ts';

export class NodeScheduler extends FutexScheduler {
  constructor() {
    super((callback) => {
      const immediate = setImmediate(callback);
      return () => clearImmediate(immediate);
    });
  }
}
