import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Engine } from '../../src/search/client/engine.ts';

/** 一问与编辑认定的答案。 */
export interface GoldQuery {
  kind: string;
  query: string;
  /** 文章编号；几篇在前都算对时不止一个。 */
  articles: string[];
  /** 结果的第一段摘录应链到的段落。 */
  paragraph?: string;
}

/** 一问的结果。 */
export interface GoldAnswer extends GoldQuery {
  /** 应得的文章排第几，从 1 起；不在结果里是 Infinity。 */
  rank: number;
  /** 首篇摘录的段落是不是要的那段；没有指定段落时为真。 */
  paragraphRight: boolean;
  /** 实际排在前三的文章编号。 */
  top: string[];
  /** Whether it was answered in part, or what was searched for instead. */
  said: string[];
}

type Ask = [query: string | number, articles: string | string[], paragraph?: string];

/** 读标准答案；写法见文件开头。 */
export function readGold(file: string): GoldQuery[] {
  const groups = parse(readFileSync(file, 'utf8')) as { kind: string; asks: Ask[] }[];
  return groups.flatMap(({ kind, asks }) =>
    asks.map(([query, articles, paragraph]) => ({
      kind,
      query: String(query),
      articles: [articles].flat(),
      ...(paragraph === undefined ? {} : { paragraph }),
    })),
  );
}

/** 查一问，看答案排第几。只看文章；名录的卡片不占名次。 */
export async function ask(engine: Engine, gold: GoldQuery): Promise<GoldAnswer> {
  const { hits, relaxed, query } = await engine.search(gold.query);
  const slugs = hits
    .filter(({ kind }) => kind === '文章')
    .map(({ url }) => url.replace(/^\/articles\/|\/$/g, ''));
  const at = slugs.findIndex((slug) => gold.articles.includes(slug));
  const passage = hits[at]?.passages[0]?.id;
  return {
    ...gold,
    rank: at === -1 ? Infinity : at + 1,
    paragraphRight: gold.paragraph === undefined || gold.paragraph === passage,
    top: [...slugs.slice(0, 3), ...(passage === undefined ? [] : [`#${passage}`])],
    said: relaxed === undefined ? [] : [relaxed === 'suggestion' ? `改搜“${query}”` : '部分'],
  };
}
