/** Edit distance (insert, delete, replace, swap of neighbours), to suggest what was probably meant. */
function distance(a: string, b: string): number {
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      row[j] = Math.min(previous[j] + 1, row[j - 1] + 1, previous[j - 1] + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) row[j] = Math.min(row[j], before[j - 2] + 1);
    }
    before = previous;
    previous = row;
  }
  return previous[b.length];
}

/** The words that differ least from `word`, if any is near enough to have been meant. */
export function nearest(word: string, words: readonly string[]): string[] {
  const tolerated = Math.max(1, Math.floor(word.length / 3));
  const away = words.map((other) => (word.length > 1 && other.startsWith(word) ? 1 : distance(word, other)));
  const least = Math.min(...away);
  return least > tolerated ? [] : words.filter((_, i) => away[i] === least).slice(0, 3);
}
