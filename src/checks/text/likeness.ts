/** Every pair of adjacent characters of a text, punctuation and spaces left out. */
export function bigrams(text: string): Set<string> {
  const bare = [...text.replace(/[\p{P}\p{S}\s]/gu, '')];
  return new Set(bare.slice(1).map((character, index) => `${bare[index] ?? ''}${character}`));
}

/** How many pairs of adjacent characters two texts share. */
export function shared(a: string, b: string): number {
  return bigrams(a).intersection(bigrams(b)).size;
}

/** Length of the longest common subsequence, in UTF-16 units. */
export function commonLength(a: string, b: string): number {
  let row = new Array<number>(b.length + 1).fill(0);
  for (const character of a) {
    const next = [0];
    for (let j = 1; j <= b.length; j += 1)
      next.push(b[j - 1] === character ? (row[j - 1] ?? 0) + 1 : Math.max(row[j] ?? 0, next[j - 1] ?? 0));
    row = next;
  }
  return row[b.length] ?? 0;
}

/** Length of the longest run of characters that both texts hold within a line, in UTF-16 units. */
export function commonRun(a: string, b: string): number {
  let longest = 0;
  for (const line of a.split('\n'))
    for (let start = 0; start + longest < line.length;) {
      if (b.includes(line.slice(start, start + longest + 1))) longest += 1;
      else start += 1;
    }
  return longest;
}

/**
 * Whether words fit another text clearly better than the one they are said of: they share a word with the
 * other that their own lacks, nothing that only their own has, and at least two characters more.
 */
export function fitsBetter(words: string, own: string, other: string): boolean {
  const said = bigrams(words);
  const [mine, theirs] = [bigrams(own), bigrams(other)];
  const only = (inside: Set<string>, outside: Set<string>): number =>
    [...said].filter((pair) => inside.has(pair) && !outside.has(pair)).length;
  if (only(mine, theirs) > 0 || only(theirs, mine) === 0) return false;
  return commonLength(words, other) - commonLength(words, own) >= 2;
}

/** A stretch of a text that is nearly a phrase. */
export interface NearPhrase {
  start: number;
  end: number;
  /** Characters to change, add or leave out. */
  distance: number;
}

/** The stretch of a text nearest to a phrase, at `most` so far, by Sellers' algorithm (edit distance, free ends). */
export function nearestStretch(text: string, phrase: string, most: number): NearPhrase | undefined {
  let distances = Array.from({ length: phrase.length + 1 }, (_, index) => index);
  let starts = new Array<number>(phrase.length + 1).fill(0);
  let best: NearPhrase | undefined;
  for (let end = 1; end <= text.length; end += 1) {
    const next = [0];
    const from = [end];
    for (let i = 1; i <= phrase.length; i += 1) {
      const swap = (distances[i - 1] ?? 0) + (phrase[i - 1] === text[end - 1] ? 0 : 1);
      const skip = (next[i - 1] ?? 0) + 1;
      const add = (distances[i] ?? 0) + 1;
      const least = Math.min(swap, skip, add);
      next.push(least);
      from.push((least === swap ? starts[i - 1] : least === skip ? from[i - 1] : starts[i]) ?? 0);
    }
    [distances, starts] = [next, from];
    const distance = distances[phrase.length] ?? 0;
    if (distance <= most && (best === undefined || distance < best.distance))
      best = { start: starts[phrase.length] ?? 0, end, distance };
  }
  return best;
}

/**
 * How many characters of a set phrase may differ before a text no longer means it: one in short phrases, a fifth
 * in longer ones, three tenths in long enumerations. Phrases under four characters are too short to tell.
 */
export function tolerance(phrase: string): number {
  const { length } = phrase;
  if (length < 4) return 0;
  if (length < 12) return 1;
  return Math.floor(length * (length < 20 ? 0.2 : 0.3));
}

/** “，是不是……”: the id a wrong one is most like, if any. Case, hyphens, underscores and extensions do not count. */
export function nearest(wrong: string, known: Iterable<string>): string {
  const bare = wrong
    .toLowerCase()
    .replace(/\/+$/, '')
    .replace(/^.*\//, '')
    .replace(/\.\w+$/, '')
    .replaceAll('_', '-');
  const [best] = [...known]
    .map((id) => ({ id, far: Math.max(bare.length, id.length) - commonLength(bare, id) }))
    .filter(({ id, far }) => far <= Math.max(1, Math.floor(id.length / 5)))
    .sort((a, b) => a.far - b.far);
  return best === undefined ? '' : `，是不是“${best.id}”`;
}
