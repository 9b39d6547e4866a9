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
