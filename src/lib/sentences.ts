/** Where a sentence begins and ends in a text. */
export interface Sentence {
  start: number;
  end: number;
}

/** Cuts at full stops, question and exclamation marks; closing marks go with the sentence; semicolons do not cut. */
export function splitSentences(text: string): Sentence[] {
  const pattern = /[^。！？]*(?:[。！？]+[”’）》]*|$)/gu;
  return [...text.matchAll(pattern)]
    .filter((match) => match[0].trim() !== '')
    .map((match) => ({ start: match.index, end: match.index + match[0].length }));
}
