import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Engine } from '../../src/search/client/engine.ts';

/** A question and the answer that editors agreed on. */
export interface GoldQuery {
  kind: string;
  query: string;
  /** Ids of articles; several where any of them may come first. */
  articles: string[];
  /** The block that the first excerpt of the result should lead to. */
  paragraph?: string;
}

/** What became of a question. */
export interface GoldAnswer extends GoldQuery {
  /** Where the right article stands, from 1; Infinity when it is not among the results. */
  rank: number;
  /** Whether the excerpt of the first article is of the right block; true where none is named. */
  paragraphRight: boolean;
  /** Ids of the first three articles. */
  top: string[];
  /** Whether it was answered in part, or what was searched for instead. */
  said: string[];
}

type Ask = [query: string | number, articles: string | string[], paragraph?: string];

/** Reads the agreed answers; the head of the file says how they are written. */
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

/** Asks a question and finds the place of the answer. Articles only: entries of the directory take no place. */
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
