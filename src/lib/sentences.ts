/** Where a sentence begins and ends in a text. */
export interface Sentence {
  start: number;
  end: number;
}

/**
 * Cuts at full stops, question and exclamation marks; closing marks go with the sentence.
 * @param marks Where to cut, if elsewhere: `。！？；`
 */
export function splitSentences(text: string, marks = '。！？'): Sentence[] {
  const pattern = new RegExp(`[^${marks}]*(?:[${marks}]+[”’）》]*|$)`, 'gu');
  return [...text.matchAll(pattern)]
    .filter((match) => match[0].trim() !== '')
    .map((match) => ({ start: match.index, end: match.index + match[0].length }));
}
