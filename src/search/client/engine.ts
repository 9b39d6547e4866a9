import { EMPTY_LEXICON, type Lexicon } from '../shared/lexicon.ts';
import { prepare, type Prepared } from '../shared/prepared.ts';
import { parseQuery, type Query } from '../shared/query.ts';
import { scoreExact } from '../shared/rank.ts';
import { tokenise } from '../shared/tokenise.ts';
import { readTraditional, simplify } from '../shared/traditional.ts';
import { CandidateSource, type PagefindApi } from './candidates.ts';
import { rankLoosely } from './loose.ts';
import { assemble, isNamed } from './outcome.ts';
import { splitAtNames, splitAtWords, widen, withoutFunctionWords, withSynonyms } from './rewrite.ts';
import { hasArticle, isArticle, type Found, type Scored } from './scored.ts';
import type { Outcome, SearchOptions } from './types.ts';

/** 核对候选的上限：再往后的候选 Pagefind 自己已排得很低。 */
const VERIFY_LIMIT = 48;
/** 拆开问句后，对上的文章少于这么多就补上部分相合的。 */
const FEW = 3;

/** 找出与输入相近的站内说法；没有把握就是 undefined。 */
export type Suggest = (text: string) => Promise<string | undefined>;

/** 检索引擎：与环境无关，浏览器的 worker 与 Node 里的测试用的是同一个。 */
export class Engine {
  readonly #source: CandidateSource;
  readonly #names: Prepared[];
  readonly #traditional: ReadonlyMap<string, string>;
  readonly #suggest: Suggest;

  /**
   * @param pagefind 已载入的 Pagefind 模块，里面是文章。
   * @param lexicon 名录与用字表。
   * @param suggest 查不到时用来找相近的说法。
   */
  constructor(
    pagefind: PagefindApi,
    lexicon: Lexicon = EMPTY_LEXICON,
    suggest: Suggest = () => Promise.resolve(undefined),
  ) {
    this.#suggest = suggest;
    this.#source = new CandidateSource(pagefind, lexicon.articles);
    this.#names = lexicon.names.map(prepare);
    this.#traditional = readTraditional(lexicon.traditional);
  }

  /**
   * 查一次。先要求原样出现；没有，就去掉问句里的虚词；再没有，换成相近的站内词；
   * 还没有，给出对得上一部分的。
   */
  async search(input: string, options: Omit<SearchOptions, 'signal'> = {}): Promise<Outcome> {
    const query = parseQuery(simplify(input, this.#traditional));
    const answer = (scored: Scored[], used: Query, relaxed?: Outcome['relaxed'], text = input): Outcome =>
      assemble({ scored, query: used, text, relaxed, options });
    if (query.terms.length === 0) return answer([], query);

    const exact = await this.#exact(query);
    if (hasArticle(exact.scored)) return answer(exact.scored, exact.query);
    // 名录里原样写着，就不再拆词；只有注音对上时，才接着找它的汉字。
    const named = exact.scored.length > 0;
    const isLatin = /^[a-z' ]+$/u.test(query.terms.map(({ text }) => text).join(' '));
    if (named && !isLatin) {
      if (exact.scored.some(({ record }) => isNamed(record, exact.query)))
        return answer(exact.scored, exact.query);
      return answer(...(await this.#viaName(exact)), 'partial');
    }
    if (query.terms.every((term) => term.quoted)) return answer([], query);

    const reduced = withoutFunctionWords(query);
    const simplerQueries = [
      ...(reduced === undefined ? [] : [reduced]),
      ...splitAtNames(reduced ?? query, this.#names),
    ];
    const simpler = await this.#firstFound(simplerQueries);
    if (simpler !== undefined) return answer(...simpler, 'function-words');
    const suggestion = await this.#suggest((reduced ?? query).terms.map(({ text }) => text).join(' '));
    if (suggestion !== undefined) {
      const found = await this.#exact({ ...parseQuery(suggestion), excluded: query.excluded });
      if (found.scored.length > 0) return answer(found.scored, found.query, 'suggestion', suggestion);
      const near = await this.#partial({ ...parseQuery(suggestion), excluded: query.excluded });
      if (hasArticle(near.scored)) return answer(near.scored, near.query, 'suggestion', suggestion);
    }
    if (named) return answer(exact.scored, exact.query);
    const words = splitAtWords(reduced ?? query);
    const worded = await this.#firstFound(words === undefined ? [] : [words]);
    if (worded !== undefined) return answer(...worded, 'function-words');
    const partial = await this.#partial(reduced ?? query);
    return answer(...(await this.#viaName(partial)), 'partial');
  }

  /** 只在名录的说明里对上的，接着给出写到那一项的文章：读者照着意思问，文中用的是那个名字。 */
  async #viaName(found: Found): Promise<[Scored[], Query]> {
    const [best] = [...found.scored].sort((a, b) => b.score - a.score);
    if (best === undefined || hasArticle(found.scored)) return [found.scored, found.query];
    const about = await this.#exact({ ...parseQuery(best.record.title), excluded: found.query.excluded });
    const articles = about.scored.filter(isArticle);
    const terms = [...found.query.terms, ...about.query.terms];
    return [[...articles, ...found.scored], { ...found.query, terms }];
  }

  /** 备好提示；备不成，等真要用时再报错。 */
  async warmUp(): Promise<void> {
    await this.#suggest('').catch(() => undefined);
  }

  /** 各短语都原样出现的记录。 */
  async #exact(query: Query): Promise<Found> {
    const widened = widen(query, this.#names);
    const candidates = (await this.#source.all(widened.terms)).slice(0, VERIFY_LIMIT);
    const records = await Promise.all(candidates.map(({ load }) => load()));
    const scored = [...records, ...this.#names].flatMap((record) => {
      const score = scoreExact(record, widened);
      return score === undefined ? [] : [{ record, score }];
    });
    return { scored, query: widened };
  }

  /** 依次试几种拆法，头一种查得到文章的；都没有是 undefined。 */
  async #firstFound(queries: readonly Query[]): Promise<[Scored[], Query] | undefined> {
    for (const query of queries) {
      const found = await this.#exact(withSynonyms(query));
      if (hasArticle(found.scored)) return this.#fillUp(found, query);
    }
    return undefined;
  }

  /** 拆开问句后只对上一两篇的，后面接着给对得上一部分的：问话的说法未必是文中的说法。 */
  async #fillUp(found: Found, asked: Query): Promise<[Scored[], Query]> {
    if (found.scored.filter(isArticle).length >= FEW) return [found.scored, found.query];
    const known = new Set(found.scored.map(({ record }) => record));
    const partial = await this.#partial(asked);
    const others = partial.scored.filter(({ record }) => !known.has(record));
    return [
      [...found.scored, ...others],
      { ...found.query, terms: [...found.query.terms, ...partial.query.terms] },
    ];
  }

  async #partial(query: Query): Promise<Found> {
    const tokens = query.terms.flatMap(({ text }) => tokenise(text));
    const candidates = await this.#source.any(tokens, VERIFY_LIMIT / 2);
    const records = await Promise.all(candidates.map(({ load }) => load()));
    return rankLoosely([...records, ...this.#names], query);
  }
}
