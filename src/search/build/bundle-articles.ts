import { gunzipSync } from 'node:zlib';
import type { Lexicon } from '../shared/lexicon.ts';
import type { SearchRecord } from '../shared/record.ts';

/** Above this many characters of JSON the texts are fetched one by one. */
const LIMIT = 60_000;

const FRAGMENT = /^fragment\/(?<id>[^/]+)\.pf_fragment$/u;

/** 文章是否少到可以合在词表里一次取来。 */
export function fitsBundle(articles: readonly SearchRecord[]): boolean {
  return JSON.stringify(articles).length <= LIMIT;
}

/**
 * 小站的全部文章，以 Pagefind 给的编号为键，放进词表。
 * @param files Pagefind 写出的全部文件，从分片里认出哪个编号是哪一篇。
 * @throws 有文章对不上编号时：那一篇就会查不到。
 */
export function bundleArticles(
  articles: readonly SearchRecord[],
  files: readonly { path: string; content: Uint8Array }[],
): NonNullable<Lexicon['articles']> {
  const bundle: Record<string, SearchRecord> = {};
  const byUrl = new Map(articles.map((article) => [article.url, article] as const));
  for (const { path, content } of files) {
    const id = FRAGMENT.exec(path)?.groups?.['id'];
    if (id === undefined) continue;
    const url = /"url":"(?<url>[^"]+)"/u.exec(gunzipSync(content).toString('utf8'))?.groups?.['url'];
    const article = byUrl.get(url ?? '');
    if (article !== undefined) bundle[id] = article;
  }
  const known = new Set(Object.values(bundle));
  const lost = articles.find((article) => !known.has(article));
  if (lost !== undefined) throw new Error(`检索索引里认不出 ${lost.url}：Pagefind 的分片写法变了。`);
  return bundle;
}
