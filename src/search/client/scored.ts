import { coverage } from '../shared/pieces.ts';
import type { Prepared } from '../shared/prepared.ts';
import type { Query } from '../shared/query.ts';
import { looseText, scoreLoose, weighTerms } from '../shared/rank.ts';
import { ARTICLE } from '../shared/record.ts';
import { isAligned } from '../shared/words.ts';
import { cutTerm, piecesOf } from './rewrite.ts';
import type { Outcome } from './types.ts';

/** A record that was checked, and how well it matches. */
export interface Scored {
  record: Prepared;
  score: number;
}

/** What was found, and the query that found it, for the marks. */
export interface Found {
  scored: readonly Scored[];
  query: Query;
}

/** What was found of a query in other words, or in part; `text` is what was searched instead of the reader's words. */
export interface Answer extends Found {
  relaxed?: Outcome['relaxed'];
  text?: string;
}

/** In part, a match below this is none; one so much worse than the best is left out. */
const FLOOR = 0.05;
const SHARE = 0.6;

export const isArticle = ({ record }: Scored): boolean => record.kind === ARTICLE;
/** A page: an article or another, not an entry of the directory. */
export const isPage = ({ record }: Scored): boolean => !record.url.includes('#');
export const hasPage = (scored: readonly Scored[]): boolean => scored.some(isPage);

/** Matches in part: each phrase cut into what the records hold, rare pieces weigh more, the best are kept. */
export function rankLoosely(pool: readonly Prepared[], query: Query): Found {
  const corpus = pool.map(looseText).join('\n');
  const cuts = query.terms.flatMap((term) => cutTerm(term, corpus));
  const pieces = cuts.map(({ term }) => term);
  const shares = cuts.map(({ share }) => share);
  const weighted = weighTerms(pieces, pool, shares);
  const allowed = pool.filter((record) => !query.excluded.some((text) => looseText(record).includes(text)));
  const scored = allowed
    .filter((record) => holdsMost(record, query))
    .map((record) => ({ record, score: scoreLoose(record, weighted) }))
    .sort((a, b) => b.score - a.score);
  // Entries are short and score high, so articles are compared with articles too.
  const kept = new Set([...nearBest(scored.filter(isArticle)), ...nearBest(scored)]);
  const looked = [...new Set([...query.terms, ...pieces].map(({ text }) => text))];
  const marks = piecesOf(
    looked,
    [...kept].map(({ record }) => record),
  );
  return { scored: [...kept], query: { ...query, terms: marks } };
}

/**
 * One phrase stands there by more than half, or by its first half or word, which say what it is about: 人口 answers
 * 人口密度 a little, 学习 is no answer to 机器学习.
 */
function holdsMost(record: Prepared, { terms }: Query): boolean {
  return terms.some(({ forms }) =>
    forms.some((form) => {
      const { pieces } = coverage([...record.dateTexts, looseText(record)].join('\n'), form);
      const isHead = (piece: string): boolean =>
        form.startsWith(piece) && (piece.length * 2 >= form.length || isAligned(form, 0, piece.length));
      return pieces.join('').length * 2 > form.length || pieces.some(isHead);
    }),
  );
}

function nearBest(scored: readonly Scored[]): Scored[] {
  const floor = Math.max(FLOOR, (scored[0]?.score ?? 0) * SHARE);
  return scored.filter(({ score }) => score >= floor);
}
