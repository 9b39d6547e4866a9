/** Traditional characters to simplified ones, from the pairs in the lexicon. */
export function readTraditional(pairs: string): ReadonlyMap<string, string> {
  const chars = [...pairs];
  const table = new Map<string, string>();
  for (let at = 0; at + 1 < chars.length; at += 2) table.set(chars[at] ?? '', chars[at + 1] ?? '');
  return table;
}

/** Simplified character → the forms in which the pages write it; only those that differ or are more than one. */
export function readWritten(
  written: string,
  simplified: ReadonlyMap<string, string>,
): ReadonlyMap<string, readonly string[]> {
  const forms = new Map<string, string[]>();
  for (const char of written) {
    const simple = simplified.get(char) ?? char;
    forms.set(simple, [...(forms.get(simple) ?? []), char]);
  }
  return forms;
}

/** More spellings of one query would slow the engine down. */
const MAX_SPELLINGS = 16;

/** A text in Simplified characters as the pages may write it, the usual way first; itself where they are in Simplified. */
export function spellings(text: string, written: ReadonlyMap<string, readonly string[]>): string[] {
  if (written.size === 0) return [text];
  let rows = [''];
  for (const char of text) {
    const forms = written.get(char) ?? [char];
    rows = rows.flatMap((row) => forms.map((form) => row + form)).slice(0, MAX_SPELLINGS);
  }
  return rows;
}
