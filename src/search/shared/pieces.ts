import { occurrences } from './match.ts';

/** 查不到原句时，一段文字里能对上的片段。 */
export interface Coverage {
  /** 对上的片段，规范形，长的在前。 */
  pieces: string[];
  /** 0–1：片段长度平方和与整句之比，长片段远胜于零散的二字。 */
  share: number;
}

/** 不切开的：年、月、日连着它的数（“4月28日”不该拿“月28日”去对2月28日），整的数，整的词。 */
const UNIT =
  /\d+[年月日号]?|[〇零一二两三四五六七八九十百千万亿]{2,}[年月日号]?|(?:(?![\p{Script=Han}〇々])\p{L})+|./gsu;

/** 从左到右取最长的对得上的片段（至少两个字，或一个整的数、整的词）。 */
export function coverage(text: string, phrase: string): Coverage {
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

/**
 * 把一句切成候选里有的片段（至少两个字，数与字母不切开），片段越长越好；别处没有的字不要。
 * `六项合作包括` → `六项合作 包括`。
 * @param corpus 全部候选的规范形，连成一串。
 */
export function knownPieces(phrase: string, corpus: string): string[] {
  const units = phrase.match(UNIT) ?? [];
  const best: string[][] = [[]];
  for (let end = 1; end <= units.length; end += 1) {
    let top = best[end - 1] ?? [];
    for (let start = end - 1; start >= 0; start -= 1) {
      const piece = units.slice(start, end).join('');
      if (!corpus.includes(piece)) break;
      const pieces = [...(best[start] ?? []), piece];
      if (isPiece(corpus, piece) && squares(pieces) > squares(top)) top = pieces;
    }
    best.push(top);
  }
  return best.at(-1) ?? [];
}

/** 片段长度的平方和：一个长的胜过几个短的。 */
export function squares(pieces: readonly string[]): number {
  return pieces.reduce((sum, { length }) => sum + length ** 2, 0);
}

/** 不止一个字，有字母数字或汉字，头尾也没有切开一个数或一个词。 */
function isPiece(text: string, piece: string): boolean {
  if (piece.length < 2 || !/[\p{L}\p{N}]/u.test(piece)) return false;
  if (!/^[a-z\d]|[a-z\d]$/.test(piece)) return true;
  const found = occurrences(text, piece);
  if (!/[a-z\d]$/.test(piece)) return found.length > 0;
  const rest = /\d$/.test(piece) ? /^\d/ : /^[a-z]/;
  return found.some((at) => !rest.test(text.slice(at + piece.length, at + piece.length + 1)));
}
