/** A stretch of a text that is nearly a phrase. */
export interface NearPhrase {
  start: number;
  end: number;
  /** Characters to change, add or leave out. */
  distance: number;
}

/**
 * The stretch of a text nearest to a phrase, by Sellers' algorithm: edit distance with free ends.
 * @param most distances above this do not count
 */
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
