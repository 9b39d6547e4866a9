import { isAligned, wordLength } from './words.ts';

/** 一段字与站内的一段一样长，只有一个字音也不同。 */
export interface Slip {
  /** 读者打的。 */
  typed: string;
  /** 不同的那个字在 `typed` 里的位置。 */
  typedAt: number;
  /** 站内的名字或一句。 */
  text: string;
  /** 对上的一段在 `text` 里的起点与长短。 */
  start: number;
  length: number;
  /** 不同的那个字在 `text` 里的位置。 */
  at: number;
}

/** 这么长的一段，差一个字还认得出。 */
const LONG = 4;

/**
 * 像是打错了字，不像是另一个词。音也不同的字，错成它的少，本来就问别的事的多：
 * “重庆市长”不是“重庆市委”。（一个数当成另一个数，在读音那里已经排除。）
 *
 * - 打的那个字自成一个词，不在“市长”这样现成的词里；除非站内那一段整个是一个词，或整个是长的名字。
 * - 站内的那一段是整个名字，或到名字的一头为止；不然两头要在词的边上，那个字也要在词里，
 *   免得从“合攻燃料电池”切出“攻燃料”来。
 */
export function isLikelySlip({ typed, typedAt, text, start, length, at }: Slip): boolean {
  const typedWord = wordLength(typed, typedAt);
  const word = wordLength(text, at);
  if (typedWord === undefined || word === undefined) return true;
  const aligned = isAligned(text, start, length);
  const isWord = aligned && word === length && length >= LONG;
  const isWhole = start === 0 && length === text.length;
  if (typedWord > 1 && !isWord && !(isWhole && length > LONG)) return false;
  const atEdge = length >= LONG && (at === 0 || at === text.length - 1);
  return isWhole || atEdge || (aligned && word > 1);
}
