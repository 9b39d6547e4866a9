import type { Lexicon } from '../shared/lexicon.ts';
import { setScript } from '../shared/normalise.ts';
import { Names } from '../shared/names.ts';
import { parseQuery, type Query } from '../shared/query.ts';
import { askedFor } from '../shared/questions.ts';
import { Suggester } from '../shared/suggest.ts';
import { tokenise } from '../shared/tokenise.ts';
import { readTraditional, readWritten, spellings } from '../shared/traditional.ts';
import { CandidateSource, type PagefindApi } from './candidates.ts';
import { Finder, LOOSE, type Limits } from './finder.ts';
import { assemble, isNamed } from './outcome.ts';
import { withoutFunctionWords } from './rewrite.ts';
import { type Answer, type Found, hasPage } from './scored.ts';
import { DEFAULT_LIMIT, type Outcome, type SearchOptions } from './types.ts';

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

type Strategy = (asked: Asked) => Promise<Answer | undefined> | Answer | undefined;

/** Letters alone: English, or pinyin. */
const LATIN = /^[a-z' ]+$/u;

/** The search engine, the same in the browser's worker and in Node. */
export class Engine {
  readonly #source: CandidateSource;
  readonly #lexicon: Lexicon;
  readonly #names: Names;
  readonly #finder: Finder;
  readonly #simplified: ReadonlyMap<string, string>;
  readonly #spell: (text: string) => string[];
  #suggester: Suggester | undefined;

  /** The strategies in the order they are tried; the first that has an answer is the last. */
  readonly #strategies: readonly (readonly [name: string, find: Strategy, when?: 'early'])[] = [
    ['as typed', ({ exact }) => (hasPage(exact.scored) ? exact : undefined), 'early'],
    ['an entry of the directory', (asked) => this.#entry(asked)],
    [
      'with what is asked for in a word',
      ({ query, limits }) => this.#finder.apart(withoutFunctionWords(query, askedFor), limits),
    ],
    [
      'without function words',
      ({ core, query, limits }) => (core === query ? undefined : this.#finder.apart(core, limits)),
    ],
    ['apart at known names', ({ core, limits }) => this.#finder.apart(this.#names.split(core), limits)],
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
    this.#finder = new Finder(this.#source, lexicon, this.#names);
  }

  /** Searches once; what is said and marked is in the script of the pages. */
  async search(input: string, options: SearchOptions = {}): Promise<Outcome> {
    setScript(this.#simplified);
    const outcome = await this.#search(input, options);
    const phrases = outcome.phrases.flatMap(this.#spell);
    if (outcome.relaxed !== 'suggestion') return { ...outcome, phrases };
    const [usual = '', ...others] = this.#spell(outcome.query);
    const seen = JSON.stringify(outcome.hits);
    return { ...outcome, phrases, query: [usual, ...others].find((text) => seen.includes(text)) ?? usual };
  }

  async #search(input: string, options: SearchOptions): Promise<Outcome> {
    const { limit = DEFAULT_LIMIT, isEarly = false } = options;
    const query = this.#names.join(parseQuery(input));
    const limits: Limits = [limit + 12, limit];
    const exact = await this.#finder.find(query, limits, isEarly);
    const asked: Asked = { query, core: withoutFunctionWords(query) ?? query, exact, limits, isEarly };
    const strategies = this.#strategies.filter(([, , when]) => !isEarly || when === 'early');
    for (const [, find] of query.terms.length === 0 ? [] : strategies) {
      const answer = await find(asked);
      if (answer !== undefined) return assemble(answer, input, options);
    }
    return assemble({ ...exact, scored: [] }, input, options);
  }

  /** Gets ready for the first query: loads what most queries need. @returns No results. */
  async warmUp(): Promise<Outcome> {
    this.#suggester ??= new Suggester(this.#lexicon);
    await this.search(this.#lexicon.names[0]?.[0] ?? '');
    return this.search('');
  }

  /** Only entries hold it: one that has this very name, else the articles about the best of them. */
  #entry({ query, exact }: Asked): Promise<Answer> | Answer | undefined {
    if (exact.scored.some(({ record }) => isNamed(record, exact.query))) return exact;
    const isLatin = LATIN.test(query.terms.map(({ text }) => text).join(' '));
    return exact.scored.length === 0 || isLatin ? undefined : this.#finder.viaEntry(exact);
  }

  /** The likeliest other spelling that is found; at once only what letters spell, and one guess: each costs data. */
  async #misspelt({ core, limits, isEarly }: Asked): Promise<Answer | undefined> {
    const text = core.terms.map((term) => term.text).join(' ');
    const isLatin = LATIN.test(text);
    if (isEarly && !/[a-z]{2}/u.test(text)) return undefined;
    const near = isLatin || isEarly ? [] : await this.#source.any(tokenise(text), LOOSE);
    this.#suggester ??= new Suggester(this.#lexicon);
    const guesses = this.#suggester.suggest(text, near);
    for (const suggestion of isEarly ? guesses.slice(0, 1) : guesses) {
      const query = { ...parseQuery(suggestion), excluded: core.excluded };
      const found = await this.#finder.find(query, limits, isEarly);
      if (found.scored.length > 0) return { ...found, relaxed: 'suggestion', text: suggestion };
      if ((isEarly && isLatin) || core.terms.some(({ quoted }) => quoted)) continue;
      const apart = await this.#finder.apart(this.#names.split(query), limits);
      const partial = apart ?? (await this.#finder.loose(query));
      if (hasPage(partial.scored)) return { ...partial, relaxed: 'suggestion', text: suggestion };
    }
    return undefined;
  }

  async #inPart(query: Query): Promise<Answer | undefined> {
    if (query.terms.every(({ quoted }) => quoted)) return undefined;
    const found = await this.#finder.loose(query);
    return found.scored.length === 0 ? undefined : this.#finder.viaEntry(found);
  }
}
