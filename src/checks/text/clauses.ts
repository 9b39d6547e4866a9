import { type Sentence, splitSentences } from '../../lib/sentences.ts';

/**
 * Sentences split further at some marks; a mark belongs to the part before it.
 * @param marks e.g. `；` or `，；：`
 */
export function clauses(text: string, marks: string): Sentence[] {
  return splitSentences(text).flatMap(({ start, end }) => {
    const parts: Sentence[] = [];
    let from = start;
    for (let index = start; index < end; index += 1) {
      if (!marks.includes(text[index] ?? '') && index + 1 < end) continue;
      parts.push({ start: from, end: index + 1 });
      from = index + 1;
    }
    return parts;
  });
}
