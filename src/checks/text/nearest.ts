/** How many letters two words differ by: changed, added or left out. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const changed = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(changed, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

/**
 * The id a wrong one is most like, as the end of a sentence that lists ids; empty where there is none. Case, hyphens,
 * underscores and extensions do not count.
 */
export function nearest(wrong: string, known: Iterable<string>): string {
  const bare = wrong
    .toLowerCase()
    .replace(/\/+$/, '')
    .replace(/^.*\//, '')
    .replace(/\.\w+$/, '')
    .replaceAll('_', '-');
  const [best] = [...known]
    .map((id) => ({ id, far: distance(bare, id) }))
    .filter(({ id, far }) => far <= Math.max(1, Math.floor(id.length / 5)))
    .sort((a, b) => a.far - b.far);
  return best === undefined ? '' : `，是不是“${best.id}”`;
}
