import { occurrences } from './match.ts';

/** Not cut: year, month and day keep their number (“月28日” of “4月28日” is not in 2月28日), numbers and words are whole. */
const UNIT =
  /\d+(?:,\d{3})*[十百千万亿多]*[年月日号]?|[〇零一二两三四五六七八九十百千万亿多]{2,}[年月日号]?|(?:(?![\p{Script=Han}〇々])\p{L})+|./gsu;

/**
 * What of a phrase a text has where it does not have it whole: from the left, the longest pieces that match (two
 * characters, or a whole number or word), and their share by squares, so that a long piece outweighs pairs.
 */
export function coverage(text: string, phrase: string): { pieces: string[]; share: number } {
  const units = phrase.match(UNIT) ?? [];
  const pieces: string[] = [];
  for (let at = 0; at < units.length;) {
    let taken = 0;
    let piece = '';
    for (let end = at + 1; end <= units.length; end += 1) {
      const candidate = units.slice(at, end).join('');
      if (!text.includes(candidate)) break;
      if (!isPiece(text, candidate)) continue;
      piece = candidate;
      taken = end - at;
    }
    if (taken > 0) pieces.push(piece);
    at += Math.max(1, taken);
  }
  pieces.sort((a, b) => b.length - a.length);
  return { pieces, share: phrase === '' ? 0 : squares(pieces) / phrase.length ** 2 };
}

/** Sum of squares: one long piece outweighs several short ones. */
export function squares(pieces: readonly string[]): number {
  return pieces.reduce((sum, { length }) => sum + length ** 2, 0);
}

/** More than one character, with letters, digits or 汉字, that cuts neither a number nor a word. */
function isPiece(text: string, piece: string): boolean {
  if (piece.length < 2 || !/[\p{L}\p{N}]/u.test(piece)) return false;
  if (!/^[a-z\d]|[a-z\d]$/.test(piece)) return true;
  const found = occurrences(text, piece);
  if (!/[a-z\d]$/.test(piece)) return found.length > 0;
  const rest = /\d$/.test(piece) ? /^\d/ : /^[a-z]/;
  return found.some((at) => !rest.test(text.slice(at + piece.length, at + piece.length + 1)));
}
