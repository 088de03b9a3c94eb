/** What the program says on stderr: one line each, under its name. */
import { writeFully } from '../../backends/char/fd-writer.ts';

const STDOUT = 1;
const STDERR = 2;

/** Control characters (in file names, in what the user typed) must not reach the terminal or break the line. */
const oneLine = (text: string): string => text.replace(/\p{Cc}/gu, (char) => `\\x${char.charCodeAt(0).toString(16).padStart(2, '0')}`);

export const reportLine = (message: string): string => `twin86: ${oneLine(message)}\n`;

export function report(message: string): void {
  try {
    writeFully(STDERR, new TextEncoder().encode(reportLine(message)));
  } catch {
    // Nobody is there to be told.
  }
}

/** Prints what the user asked for, such as -help. False if it could not; a reader that has seen enough (`| head`) is no reason. */
export function printOut(text: string): boolean {
  try {
    writeFully(STDOUT, new TextEncoder().encode(text));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPIPE') {
      report(`cannot write to stdout: ${(error as Error).message}`);
      return false;
    }
  }
  return true;
}
