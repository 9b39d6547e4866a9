/** 一句话在一段文字里的起止。 */
export interface Sentence {
  start: number;
  end: number;
}

/** 按句号、问号、叹号断句，句末的引号与括号归前一句；分号不断。 */
export function splitSentences(text: string): Sentence[] {
  const pattern = /[^。！？]*(?:[。！？]+[”’）》]*|$)/gu;
  return [...text.matchAll(pattern)]
    .filter((match) => match[0].trim() !== '')
    .map((match) => ({ start: match.index, end: match.index + match[0].length }));
}
