import { readFragment, type Fragment } from '../shared/fragment.ts';
import { prepare, type Prepared } from '../shared/prepared.ts';
import type { Term } from '../shared/query.ts';
import { ARTICLE } from '../shared/record.ts';
import { tokenise } from '../shared/tokenise.ts';

/** The part of Pagefind's browser module that is used here. */
export interface PagefindApi {
  options(options: Record<string, unknown>): Promise<void>;
  init(): Promise<void>;
  /** Without a text: all that pass the filters. */
  search(
    text: string | null,
    options?: { filters: Readonly<Record<string, string>> },
  ): Promise<{ results: PagefindResult[] } | null>;
}

interface PagefindResult {
  id: string;
  score: number;
  data(): Promise<Fragment>;
}

/** So many combinations of forms at most, lest a sentence full of numbers slow the engine down. */
const MAX_COMBINATIONS = 8;

/** So many answers are kept; a reader's next letter asks most of them again. */
const MAX_KEPT = 400;

/** Asks Pagefind for candidates and loads them; what was loaded stays in memory. */
export class CandidateSource {
  readonly #pagefind: PagefindApi;
  readonly #records = new Map<string, Promise<Prepared>>();
  readonly #answers = new Map<string, Promise<PagefindResult[]>>();
  /** Directory entries are many and short; counted apart, they do not crowd the articles out. */
  #articles: Promise<ReadonlySet<string>> | undefined;

  readonly #spell: (text: string) => string[];

  /** @param spell A text as the indexed pages may write it, which is not always in Simplified characters. */
  constructor(pagefind: PagefindApi, spell: (text: string) => string[]) {
    this.#pagefind = pagefind;
    this.#spell = spell;
  }

  /**
   * Records that may hold every phrase in one of its forms, best scores first.
   * @param limits How many articles and how many entries at most.
   */
  async all(
    terms: readonly Term[],
    limits: readonly [articles: number, entries: number],
  ): Promise<Prepared[]> {
    const queries = new Set(
      combinations(terms)
        .flatMap((forms) => this.#spell(forms.join(' ')))
        .map((text) => tokenise(text).join(' ')),
    );
    return this.#gather([...queries], limits, (known, score) => Math.max(known, score));
  }

  /** Records that hold any of the tokens; rare tokens say more. */
  async any(
    tokens: readonly string[],
    limits: readonly [articles: number, entries: number],
  ): Promise<Prepared[]> {
    return this.#gather(
      [...new Set(tokens.flatMap(this.#spell))],
      limits,
      (known, _, count) => known + 1 / Math.log2(2 + count),
    );
  }

  async #gather(
    queries: readonly string[],
    limits: readonly [number, number],
    combine: (known: number, score: number, count: number) => number,
  ): Promise<Prepared[]> {
    const asked = queries.filter((query) => query !== '').map((query) => this.#ask(query));
    const [articles, ...answers] = await Promise.all([this.#articleIds(), ...asked]);
    const found = new Map<string, { result: PagefindResult; score: number }>();
    for (const results of answers) {
      for (const result of results) {
        const known = found.get(result.id)?.score ?? 0;
        found.set(result.id, { result, score: combine(known, result.score, results.length) });
      }
    }
    const sorted = [...found.values()].sort((a, b) => b.score - a.score);
    const kept = [true, false].flatMap((isArticle, at) =>
      sorted.filter(({ result }) => articles.has(result.id) === isArticle).slice(0, limits[at]),
    );
    return Promise.all(kept.map(({ result }) => this.#load(result)));
  }

  #articleIds(): Promise<ReadonlySet<string>> {
    this.#articles ??= this.#pagefind
      .search(null, { filters: { kind: ARTICLE } })
      .then((response) => new Set((response?.results ?? []).map(({ id }) => id)));
    return this.#articles;
  }

  #ask(query: string): Promise<PagefindResult[]> {
    const known = this.#answers.get(query);
    if (known !== undefined) return known;
    const asking = this.#pagefind.search(query).then((response) => response?.results ?? []);
    if (this.#answers.size >= MAX_KEPT) this.#answers.clear();
    this.#answers.set(query, asking);
    return asking;
  }

  #load(result: PagefindResult): Promise<Prepared> {
    const known = this.#records.get(result.id);
    if (known !== undefined) return known;
    const loading = result.data().then((fragment) => prepare(readFragment(fragment)));
    this.#records.set(result.id, loading);
    loading.catch(() => this.#records.delete(result.id));
    return loading;
  }
}

/** Every form of each phrase with every form of the others, `MAX_COMBINATIONS` at most, as typed first. */
export function combinations(terms: readonly Term[]): string[][] {
  let rows: string[][] = [[]];
  for (const { forms, probes = [] } of terms) {
    rows = rows.flatMap((row) => [...forms, ...probes].map((form) => [...row, form]));
    rows.length = Math.min(rows.length, terms.length === 1 ? 2 * MAX_COMBINATIONS : MAX_COMBINATIONS);
  }
  return rows;
}
