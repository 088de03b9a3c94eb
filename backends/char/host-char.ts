/** A character backend that occupies something of the host. */
import { CharPort } from '../../machine/char.ts';

export abstract class HostChar extends CharPort {
  /** As `info chardev` shows it, such as 'file' or 'pty:/dev/pts/3'. */
  abstract readonly filename: string;
  /** Writes out what was collected. Must not throw. */
  flush(): void {}
  /** Gives back what it occupies. */
  close(): void {}
}

/** Swallows output and never sends. */
export class NullChar extends HostChar {
  readonly filename = 'null';
}
