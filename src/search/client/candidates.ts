import { tokenise } from '../shared/tokenise.ts';
import type { SearchRecord } from '../shared/record.ts';
import type { Term } from '../shared/query.ts';
import { fromFragment, prepare, type Fragment, type Prepared } from '../shared/prepared.ts';

/** Pagefind 浏览器端里本站用到的部分。 */
export interface PagefindApi {
  options(options: Record<string, unknown>): Promise<void>;
  /** 开始取引擎与元数据；不等取完。 */
  init(): Promise<void>;
  search(text: string): Promise<{ results: PagefindResult[] } | null>;
  /** 并进另一份索引，此后一起查。 */
  mergeIndex(path: string, options: Record<string, unknown>): Promise<void>;
}

interface PagefindResult {
  id: string;
  score: number;
  data(): Promise<Fragment>;
}

/** 候选：还没核对的一条。 */
export interface Candidate {
  id: string;
  score: number;
  load: () => Promise<Prepared>;
}

/** 写法相乘后最多查几次，免得一句里许多数字把引擎拖慢。 */
const MAX_COMBINATIONS = 8;

/** 按查询取候选，取过的记录留在内存里。 */
export class CandidateSource {
  readonly #pagefind: PagefindApi;
  readonly #articles: Readonly<Record<string, SearchRecord>> | undefined;
  readonly #records = new Map<string, Promise<Prepared>>();

  /** @param articles 小站随词表取来的全部文章，键是 Pagefind 的编号；大站没有，逐篇取。 */
  constructor(pagefind: PagefindApi, articles?: Readonly<Record<string, SearchRecord>>) {
    this.#pagefind = pagefind;
    this.#articles = articles;
  }

  /**
   * 可能含有全部短语的记录，待核对；一个短语有几种写法时取并集。按 Pagefind 的分数排。
   * 小站的文章都在手上，核对不费下载，一个短语只拿第一个检索词去问，少取几块索引。
   */
  async all(terms: readonly Term[]): Promise<Candidate[]> {
    const found = new Map<string, Candidate>();
    const tokensOf = (form: string): string[] =>
      this.#articles === undefined ? tokenise(form) : tokenise(form).slice(0, 1);
    const queries = new Set(combinations(terms).map((forms) => forms.flatMap(tokensOf).join(' ')));
    for (const query of queries) {
      for (const candidate of await this.tokens(query)) {
        const known = found.get(candidate.id);
        if (known === undefined || known.score < candidate.score) found.set(candidate.id, candidate);
      }
    }
    return [...found.values()].sort((a, b) => b.score - a.score);
  }

  /**
   * 含有任一检索词的记录，按对上的词的稀有程度合计排；越稀有的词越说明问题。小站给出全部文章。
   * @param limit 最多几条，只管要逐篇取的大站。
   */
  async any(tokens: readonly string[], limit: number): Promise<Candidate[]> {
    if (this.#articles !== undefined) {
      return Object.keys(this.#articles).map((id) => ({ id, score: 0, load: () => this.#load(id) }));
    }
    const found = new Map<string, Candidate>();
    for (const token of new Set(tokens)) {
      const candidates = await this.tokens(token);
      const rarity = 1 / Math.log2(2 + candidates.length);
      for (const candidate of candidates) {
        const score = (found.get(candidate.id)?.score ?? 0) + rarity;
        found.set(candidate.id, { ...candidate, score });
      }
    }
    return [...found.values()].sort((a, b) => b.score - a.score).slice(0, limit);
  }

  private async tokens(query: string): Promise<Candidate[]> {
    if (query === '') return [];
    const response = await this.#pagefind.search(query);
    return (response?.results ?? []).map((result) => ({
      id: result.id,
      score: result.score,
      load: () => this.#load(result.id, result),
    }));
  }

  #load(id: string, result?: PagefindResult): Promise<Prepared> {
    const known = this.#records.get(id);
    if (known !== undefined) return known;
    const loading = this.#open(id, result);
    this.#records.set(id, loading);
    loading.catch(() => this.#records.delete(id));
    return loading;
  }

  async #open(id: string, result?: PagefindResult): Promise<Prepared> {
    const article = this.#articles?.[id];
    if (article !== undefined) return prepare(article);
    if (result === undefined) throw new Error(`词表里没有 ${id}`);
    return prepare(fromFragment(await result.data()));
  }
}

/** 各短语的写法两两相配，最多 `MAX_COMBINATIONS` 组，原样的一组在最前。 */
export function combinations(terms: readonly Term[]): string[][] {
  let rows: string[][] = [[]];
  for (const term of terms) {
    rows = rows.flatMap((row) => term.forms.map((form) => [...row, form])).slice(0, MAX_COMBINATIONS);
  }
  return rows;
}
