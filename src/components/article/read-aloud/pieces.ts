import { splitSentences, type Sentence } from '../../../lib/sentences.ts';

/** 一次说出的一小段，与它所在的句子；都是在整段文字里的起止。 */
export interface Piece {
  start: number;
  end: number;
  sentence: Sentence;
}

/**
 * 一次最多说几个字。Chrome 的联网声音说过约 15 秒就停（Chromium 问题 679437）；
 * 60 字用最慢的 0.8 倍，也不过十五六秒。
 */
const MAX = 60;

/** 一句话在读得断的地方切开，每段不超过 MAX 字；没有可断之处的长段不硬切。 */
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

/** 一段文字要依次说的小段；只有标点、空白的略去。 */
export function piecesOf(text: string): Piece[] {
  return splitSentences(text)
    .flatMap((sentence) => cut(text, sentence).map((piece) => ({ ...piece, sentence })))
    .filter(({ start, end }) => /[\p{L}\p{N}]/u.test(text.slice(start, end)));
}
