// Progress on stderr: one line per step, which on a terminal counts up in place.

const BAR = 24;

/** Starts a line; `at(0..1)` moves it, `done()` ends it. */
export function startStep(text, stream = process.stderr) {
  let shown = -1;
  if (stream.isTTY) stream.write(`\r\x1b[K${text}`);
  else stream.write(`${text} ...\n`);
  return {
    at(fraction) {
      const filled = Math.floor(Math.min(1, Math.max(0, fraction)) * BAR);
      if (!stream.isTTY || filled === shown) return;
      shown = filled;
      stream.write(`\r\x1b[K${text} [${'='.repeat(filled)}${' '.repeat(BAR - filled)}]`);
    },
    done(note = 'done') {
      if (stream.isTTY) stream.write(`\r\x1b[K${text}: ${note}\n`);
      else if (note !== 'done') stream.write(`${text}: ${note}\n`);
    },
    failed() {
      if (stream.isTTY) stream.write(`\r\x1b[K${text}: failed\n`);
    },
  };
}

export function megabytes(bytes) {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}
