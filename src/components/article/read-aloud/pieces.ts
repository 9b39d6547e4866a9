import { splitSentences, type Sentence } from '../../../lib/sentences.ts';

/** What is said at once, and its sentence; from and to in the block. */
export interface Piece {
  start: number;
  end: number;
  sentence: Sentence;
}

/**
 * Characters said at once: Chrome's online voices stop after about 15 s (Chromium issue 679437), which is 60 at the
 * slowest, 0.8.
 */
const MAX = 60;

/** Cuts a sentence where one may pause, MAX at most each; what has no such place stays whole. */
function cut(text: string, { start, end }: Sentence): Omit<Piece, 'sentence'>[] {
  const pieces: Omit<Piece, 'sentence'>[] = [];
  let from = start;
  let last = start;
  for (const { index, 0: clause } of text
    .slice(start, end)
    .matchAll(/[^，；：、]*(?:[，；：、]+[”’）》]*|$)/gu)) {
    const to = start + index + clause.length;
    if (to - from > MAX && last > from) {
      pieces.push({ start: from, end: last });
      from = last;
    }
    last = to;
  }
  return [...pieces, { start: from, end }];
}

/** What a text is read as, in order, without what has marks and blanks only. */
export function piecesOf(text: string): Piece[] {
  return splitSentences(text)
    .flatMap((sentence) => cut(text, sentence).map((piece) => ({ ...piece, sentence })))
    .filter(({ start, end }) => /[\p{L}\p{N}]/u.test(text.slice(start, end)));
}
