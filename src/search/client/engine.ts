import type { Lexicon } from '../shared/lexicon.ts';
import { setScript } from '../shared/normalise.ts';
import { Names } from '../shared/names.ts';
import type { Prepared } from '../shared/prepared.ts';
import { parseQuery, type Query } from '../shared/query.ts';
import { scoreExact } from '../shared/rank.ts';
import { Suggester } from '../shared/suggest.ts';
import { tokenise } from '../shared/tokenise.ts';
import { readTraditional, readWritten, spellings } from '../shared/traditional.ts';
import { CandidateSource, type PagefindApi } from './candidates.ts';
import { assemble, isNamed } from './outcome.ts';
import { probe, withoutFunctionWords, withSynonyms } from './rewrite.ts';
import { hasArticle, isArticle, rankLoosely, type Found, type Scored } from './scored.ts';
import { DEFAULT_LIMIT, type Outcome, type SearchOptions } from './types.ts';

/** When a query taken apart finds fewer articles than this, those that match in part follow. */
const FEW = 3;
/** For a match in part, the best so many articles and entries are looked at. */
const LOOSE: Limits = [24, 16];
/** So many more are looked at for phrases that lack a bigram in the index. */
const ACROSS: Limits = [6, 2];

type Limits = readonly [articles: number, entries: number];

/** What was asked, and what the strategies before have learnt. */
interface Asked {
  query: Query;
  /** Without function words; the same when there are none. */
  core: Query;
  /** What holds every phrase as typed. */
  exact: Found;
  limits: Limits;
  /** Only what can be said at once. */
  isEarly: boolean;
}

/** An answer; `text` is what was searched instead of the reader's words. */
interface Answer extends Found {
  relaxed?: Outcome['relaxed'];
  text?: string;
}

type Strategy = (asked: Asked) => Promise<Answer | undefined> | Answer | undefined;

/** Letters alone: English, or pinyin. */
const LATIN = /^[a-z' ]+$/u;

/** The search engine, the same in the browser's worker and in Node. */
export class Engine {
  readonly #source: CandidateSource;
  readonly #lexicon: Lexicon;
  readonly #names: Names;
  readonly #simplified: ReadonlyMap<string, string>;
  readonly #spell: (text: string) => string[];
  #suggester: Suggester | undefined;

  /** The strategies in the order they are tried; the first that has an answer is the last. */
  readonly #strategies: readonly (readonly [name: string, find: Strategy, when?: 'early'])[] = [
    ['as typed', ({ exact }) => (hasArticle(exact.scored) ? exact : undefined), 'early'],
    ['an entry of the directory', (asked) => this.#entry(asked)],
    [
      'without function words',
      ({ core, query, limits }) => (core === query ? undefined : this.#apart([core], limits)),
    ],
    ['apart at known names', ({ core, limits }) => this.#apart(this.#names.split(core), limits)],
    ['misspelt or in pinyin', (asked) => this.#misspelt(asked), 'early'],
    ['an entry that matches by its letters', ({ exact }) => (exact.scored.length > 0 ? exact : undefined)],
    ['in part', ({ core }) => this.#inPart(core)],
  ];

  /** @param pagefind Pagefind's module, loaded and told where its index is. */
  constructor(pagefind: PagefindApi, lexicon: Lexicon) {
    this.#simplified = readTraditional(lexicon.traditional);
    const written = readWritten(lexicon.written, this.#simplified);
    this.#spell = (text) => spellings(text, written);
    this.#source = new CandidateSource(pagefind, this.#spell);
    this.#lexicon = lexicon;
    this.#names = new Names(lexicon.names);
  }

  /** Searches once; what is said and marked is in the script of the pages. */
  async search(input: string, options: Omit<SearchOptions, 'signal'> = {}): Promise<Outcome> {
    setScript(this.#simplified);
    const outcome = await this.#search(input, options);
    const phrases = outcome.phrases.flatMap(this.#spell);
    if (outcome.relaxed !== 'suggestion') return { ...outcome, phrases };
    const [usual = '', ...others] = this.#spell(outcome.query);
    const seen = JSON.stringify(outcome.hits);
    return { ...outcome, phrases, query: [usual, ...others].find((text) => seen.includes(text)) ?? usual };
  }

  async #search(input: string, options: Omit<SearchOptions, 'signal'>): Promise<Outcome> {
    const { limit = DEFAULT_LIMIT, isEarly = false } = options;
    const query = this.#names.join(parseQuery(input));
    const limits: Limits = [limit + 12, limit];
    const exact = await this.#find(query, limits, isEarly);
    const asked: Asked = { query, core: withoutFunctionWords(query) ?? query, exact, limits, isEarly };
    const strategies = this.#strategies.filter(([, , when]) => !isEarly || when === 'early');
    for (const [, find] of query.terms.length === 0 ? [] : strategies) {
      const answer = await find(asked);
      if (answer !== undefined) return assemble({ text: input, relaxed: undefined, ...answer, options });
    }
    return assemble({ ...exact, scored: [], text: input, relaxed: undefined, options });
  }

  /** Gets ready for the first query: loads what most queries need. @returns No results. */
  async warmUp(): Promise<Outcome> {
    this.#suggester ??= new Suggester(this.#lexicon);
    await this.search(this.#lexicon.names[0]?.[0] ?? '');
    return this.search('');
  }

  /**
   * Records that hold every phrase in one of its forms; at once only those to which the index leads straight. A phrase
   * across a quotation mark or the two lines of a headline lacks a bigram there, its other bigrams lead to the page; of
   * a single pair it lacks, the second character begins a word.
   */
  async #find(asked: Query, limits: Limits, isEarly = false): Promise<Found> {
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

  /** Only entries hold it: one that has this very name, else the articles about the best of them. */
  #entry({ query, exact }: Asked): Promise<Answer> | Answer | undefined {
    const isLatin = LATIN.test(query.terms.map(({ text }) => text).join(' '));
    if (exact.scored.length === 0 || isLatin) return undefined;
    return exact.scored.some(({ record }) => isNamed(record, exact.query)) ? exact : this.#viaEntry(exact);
  }

  /** The first query that finds an article; synonyms count. */
  async #apart(queries: readonly Query[], limits: Limits): Promise<Answer | undefined> {
    for (const query of queries) {
      const found = await this.#find(withSynonyms(query), limits);
      if (!hasArticle(found.scored)) continue;
      if (found.scored.filter(isArticle).length >= FEW) return { ...found, relaxed: 'function-words' };
      const known = new Set(found.scored.map(({ record }) => record));
      const partial = await this.#loose(query);
      const others = partial.scored.filter(({ record }) => !known.has(record));
      const terms = [...found.query.terms, ...partial.query.terms];
      return {
        scored: [...found.scored, ...others],
        query: { ...found.query, terms },
        relaxed: 'function-words',
      };
    }
    return undefined;
  }

  /**
   * The likeliest other spelling that is found; at once only what letters spell, and of that one guess: each costs data.
   */
  async #misspelt({ core, limits, isEarly }: Asked): Promise<Answer | undefined> {
    const text = core.terms.map((term) => term.text).join(' ');
    const isLatin = LATIN.test(text);
    if (isEarly && !/[a-z]{2}/u.test(text)) return undefined;
    const near = isLatin || isEarly ? [] : await this.#source.any(tokenise(text), LOOSE);
    this.#suggester ??= new Suggester(this.#lexicon);
    const guesses = this.#suggester.suggest(text, near);
    for (const suggestion of isEarly ? guesses.slice(0, 1) : guesses) {
      const query = { ...parseQuery(suggestion), excluded: core.excluded };
      const found = await this.#find(query, limits, isEarly);
      if (found.scored.length > 0) return { ...found, relaxed: 'suggestion', text: suggestion };
      if (isEarly && isLatin) continue;
      const partial = core.terms.some(({ quoted }) => quoted) ? found : await this.#loose(query);
      if (hasArticle(partial.scored)) return { ...partial, relaxed: 'suggestion', text: suggestion };
    }
    return undefined;
  }

  async #inPart(query: Query): Promise<Answer | undefined> {
    if (query.terms.every(({ quoted }) => quoted)) return undefined;
    const found = await this.#loose(query);
    return found.scored.length === 0 ? undefined : this.#viaEntry(found);
  }

  /** Of what only an entry says, the articles about that entry follow: the reader gave the sense, they give the name. */
  async #viaEntry(found: Found): Promise<Answer> {
    const [best] = [...found.scored].sort((a, b) => b.score - a.score);
    if (best === undefined || hasArticle(found.scored)) return { ...found, relaxed: 'partial' };
    const query = { ...parseQuery(best.record.title), excluded: found.query.excluded };
    const about = await this.#find(query, LOOSE);
    return {
      scored: [...about.scored.filter(isArticle), ...found.scored],
      query: { ...found.query, terms: [...found.query.terms, ...about.query.terms] },
      relaxed: 'partial',
    };
  }

  async #loose(query: Query): Promise<Found> {
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
