import { gunzipSync } from 'node:zlib';
import type { Lexicon } from '../shared/lexicon.ts';
import type { SearchRecord } from '../shared/record.ts';

/** 合在一份里的上限，单位：JSON 的字符数，压缩后约三分之一。再大，就不如只取查到的几篇。 */
const LIMIT = 60_000;

const FRAGMENT = /^fragment\/(?<id>[^/]+)\.pf_fragment$/u;

/**
 * 小站的全部文章，以 Pagefind 给的编号为键，放进词表。
 * @param files Pagefind 写出的全部文件，从分片里认出哪个编号是哪一篇。
 * @returns 太大，或有文章对不上编号时是空的：读者改为逐篇去取。
 */
export function bundleArticles(
  records: readonly SearchRecord[],
  files: readonly { path: string; content: Uint8Array }[],
): Pick<Lexicon, 'articles'> {
  const articles: Record<string, SearchRecord> = {};
  const byUrl = new Map(
    records.filter(({ kind }) => kind === '文章').map((record) => [record.url, record] as const),
  );
  if (JSON.stringify([...byUrl.values()]).length > LIMIT) return {};
  for (const { path, content } of files) {
    const id = FRAGMENT.exec(path)?.groups?.['id'];
    if (id === undefined) continue;
    const url = /"url":"(?<url>[^"]+)"/u.exec(gunzipSync(content).toString('utf8'))?.groups?.['url'];
    const record = byUrl.get(url ?? '');
    if (record !== undefined) articles[id] = record;
  }
  return Object.keys(articles).length === byUrl.size ? { articles } : {};
}
