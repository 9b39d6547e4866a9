import type { Lexicon } from '../shared/lexicon.ts';
import type { Names } from '../shared/names.ts';
import type { Prepared } from '../shared/prepared.ts';
import { parseQuery, type Query, type Term } from '../shared/query.ts';
import { scoreExact } from '../shared/rank.ts';
import { tokenise } from '../shared/tokenise.ts';
import type { CandidateSource } from './candidates.ts';
import { isNamed } from './outcome.ts';
import { probe, withSynonyms } from './rewrite.ts';
import { type Answer, type Found, hasPage, isArticle, rankLoosely, type Scored } from './scored.ts';

/** When a query taken apart finds fewer articles than this, those that match in part follow. */
const FEW = 3;
/** For a match in part, the best so many articles and entries are looked at. */
export const LOOSE: Limits = [24, 16];
/** So many more are looked at for phrases that lack a bigram in the index. */
const ACROSS: Limits = [6, 2];

export type Limits = readonly [articles: number, entries: number];

/** The ways to look records up; the engine decides which, and in which order. */
export class Finder {
  readonly #source: CandidateSource;
  readonly #lexicon: Lexicon;
  readonly #names: Names;

  constructor(source: CandidateSource, lexicon: Lexicon, names: Names) {
    this.#source = source;
    this.#lexicon = lexicon;
    this.#names = names;
  }

  /**
   * Records that hold every phrase in one of its forms; at once only those to which the index leads straight. A phrase
   * across a quotation mark or the two lines of a headline lacks a bigram there, its other bigrams lead to the page; of
   * a single pair it lacks, the second character begins a word.
   */
  async find(asked: Query, limits: Limits, isEarly = false): Promise<Found> {
    const terms = asked.terms.map((term) => probe(this.#names.widen(term), this.#lexicon.words));
    const query = { ...asked, terms };
    const tokens = terms.flatMap(({ text }) => tokenise(text));
    const records = await this.#source.all(terms, limits);
    const scored = verify(records, query);
    if (isEarly || (tokens.length === 1 && scored.length > 0)) return { scored, query };
    const second = [...(tokens[0] ?? '')].slice(1, 2);
    const near = tokens.length > 1 ? this.#source.any(tokens, ACROSS) : this.#source.any(second, LOOSE);
    const others = (await near).filter((record) => !records.includes(record));
    return { scored: [...scored, ...verify(others, query)], query };
  }

  /** What a query taken apart finds, if it finds an article, or the entry of that name; synonyms count. */
  async apart(query: Query | undefined, limits: Limits): Promise<Answer | undefined> {
    if (query === undefined) return undefined;
    const found = await this.find(withSynonyms(query), limits);
    if (!hasPage(found.scored) && !found.scored.some(({ record }) => isNamed(record, query)))
      return undefined;
    if (found.scored.filter(isArticle).length >= FEW) return { ...found, relaxed: 'function-words' };
    const known = new Set(found.scored.map(({ record }) => record));
    const partial = await this.loose(query);
    const others = partial.scored.filter(({ record }) => !known.has(record));
    const isNew = ({ text }: Term): boolean => found.query.terms.every((term) => term.text !== text);
    const terms = [...found.query.terms, ...partial.query.terms.filter(isNew)];
    return {
      scored: [...found.scored, ...others],
      query: { ...found.query, terms },
      relaxed: 'function-words',
    };
  }

  /** Of what only an entry says, the articles about that entry follow: the reader gave the sense, they give the name. */
  async viaEntry(found: Found): Promise<Answer> {
    const [best] = [...found.scored].sort((a, b) => b.score - a.score);
    if (best === undefined || hasPage(found.scored)) return { ...found, relaxed: 'partial' };
    const query = { ...parseQuery(best.record.title), excluded: found.query.excluded };
    const about = await this.find(query, LOOSE);
    return {
      scored: [...about.scored.filter(isArticle), ...found.scored],
      query: { ...found.query, terms: [...found.query.terms, ...about.query.terms] },
      relaxed: 'partial',
    };
  }

  /** Records that match in part. */
  async loose(query: Query): Promise<Found> {
    const widened = { ...query, terms: query.terms.map((term) => this.#names.widen(term)) };
    const tokens = widened.terms.flatMap(({ forms }) => forms.flatMap(tokenise));
    return rankLoosely(await this.#source.any(tokens, LOOSE), widened);
  }
}

function verify(records: readonly Prepared[], query: Query): Scored[] {
  return records.flatMap((record) => {
    const score = scoreExact(record, query);
    return score === undefined ? [] : [{ record, score }];
  });
}
