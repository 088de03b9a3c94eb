// The results as Markdown tables: processor seconds of each peer, and how they compare with the first one's.

import { geometricMean, median, spread } from './statistics.mjs';

/** A time of a few clock ticks of 10 ms is no basis for a ratio. */
const LEAST_SECONDS = 0.1;
/** Runs that differ by more than this are marked. */
const WIDE_SPREAD = 0.15;

/**
 * `rows`: `{ group, name, bits, what, instructions?, samples: { peer: [{ seconds }, ...] } }`. `peers`: names; the first is compared
 * with the others: a ratio below 1 says that it takes less time.
 */
export function markdown(rows, peers) {
  const [subject, ...others] = peers;
  const parts = [];
  for (const group of new Set(rows.map((row) => row.group))) {
    const members = rows.filter((row) => row.group === group);
    const counted = members.some((row) => row.instructions);
    const header = [group, ...peers, ...(counted ? [`${subject} MIPS`] : []), ...others.map((peer) => `${subject} / ${peer}`)];
    const body = members.map((row) => [
      `${row.name} (${row.bits}) ${row.what}`,
      ...peers.map((peer) => secondsText(row, peer)),
      ...(counted ? [mips(row, subject)] : []),
      ...others.map((peer) => ratio(row, subject, peer)?.toFixed(2) ?? '-'),
    ]);
    const means = [...new Set(members.map((row) => row.bits))].map((bits) => [
      `geometric mean (${bits})`,
      ...peers.map(() => ''),
      ...(counted ? [''] : []),
      ...others.map((peer) => mean(members, bits, subject, peer)),
    ]);
    parts.push(table([header, ...body, ...(group === 'linux' ? [] : means)]));
  }
  return parts.join('\n');
}

function seconds(row, peer) {
  const samples = row.samples[peer];
  return samples?.length ? median(samples.map((sample) => sample.seconds)) : undefined;
}

function secondsText(row, peer) {
  const middle = seconds(row, peer);
  if (middle === undefined) return '-';
  return `${middle.toFixed(2)}${spread(row.samples[peer].map((sample) => sample.seconds)) > WIDE_SPREAD ? ' ~' : ''}`;
}

function mips(row, peer) {
  const time = seconds(row, peer);
  return time >= LEAST_SECONDS && row.instructions ? (row.instructions / time / 1e6).toFixed(0) : '-';
}

function ratio(row, subject, peer) {
  const a = seconds(row, subject);
  const b = seconds(row, peer);
  return Math.max(a, b) >= LEAST_SECONDS && a > 0 && b > 0 ? a / b : undefined;
}

function mean(rows, bits, subject, peer) {
  const ratios = rows.filter((row) => row.bits === bits).map((row) => ratio(row, subject, peer));
  return geometricMean(ratios.filter((value) => value !== undefined))?.toFixed(2) ?? '-';
}

function table(lines) {
  const widths = lines[0].map((_, column) => Math.max(...lines.map((line) => line[column].length)));
  const text = (line) => `| ${line.map((cell, i) => (i ? cell.padStart(widths[i]) : cell.padEnd(widths[i]))).join(' | ')} |`;
  const rule = `| ${widths.map((width, i) => (i ? `${'-'.repeat(width - 1)}:` : '-'.repeat(width))).join(' | ')} |`;
  return `${[text(lines[0]), rule, ...lines.slice(1).map(text)].join('\n')}\n`;
}
