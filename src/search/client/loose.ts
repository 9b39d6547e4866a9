import type { Prepared } from '../shared/prepared.ts';
import type { Query } from '../shared/query.ts';
import { looseText, scoreLoose, weighTerms } from '../shared/rank.ts';
import { cutTerm, piecesOf } from './rewrite.ts';
import { nearBestAllowed, type Found } from './scored.ts';

/** 退而求其次：各短语切成候选里有的片段，稀有的要紧，留下对得上最多的。 */
export function rankLoosely(pool: readonly Prepared[], query: Query): Found {
  const corpus = pool.map(looseText).join('\n');
  const cuts = query.terms.flatMap((term) => cutTerm(term, corpus));
  const weighted = weighTerms(
    cuts.map(({ term }) => term),
    pool,
    cuts.map(({ share }) => share),
  );
  const scored = pool
    .map((record) => ({ record, score: scoreLoose(record, weighted) }))
    .sort((a, b) => b.score - a.score);
  const kept = nearBestAllowed(scored, query);
  const looked = [...new Set([...query.terms, ...cuts.map(({ term }) => term)].map(({ text }) => text))];
  const keptRecords = kept.map(({ record }) => record);
  return { scored: kept, query: { ...query, terms: piecesOf(looked, keptRecords) } };
}
