import { dropQuotes, joinHan, normalise } from '../shared/normalise.ts';
import type { SearchRecord } from '../shared/record.ts';
import { supplementaryTokens, tokenise } from '../shared/tokenise.ts';
import { escapeHtml } from './pagefind-html.ts';

/**
 * 每个检索词写几遍。Pagefind 1.6.0 每收满两万处就另起一块，遍数多，块就小；
 * 挨着写的几遍压缩后几乎不占字节。38遍时本站分成十二块，各约3.3 KB，一个词只取一块；
 * 照原文收录是两块，33 KB与16 KB。Pagefind 改了分块的办法也只是字节变多，查得到的不变。
 */
const REPEATS = 38;

/**
 * 小站用：文章全文随词表取来，由本站核对与摘录，Pagefind 只须答出哪几篇里有这个检索词。
 * 所以给它的一页只写检索词，不写原文：索引小了，也不必发布分片。
 */
export function toTokenPage({ title, aliases, blocks }: SearchRecord): string {
  const texts = [title, ...blocks.map(({ text }) => text), ...aliases].map(
    (text) => joinHan(dropQuotes(normalise(text))).text,
  );
  const tokens = new Set([...texts.flatMap(tokenise), ...supplementaryTokens(texts.join('\n'))]);
  const sorted = [...tokens].sort();
  const written = sorted.flatMap((token) => Array.from({ length: REPEATS }, () => token));
  // 正文一个词也没有的页，Pagefind 不收。
  return `<!doctype html><html lang="zh-CN"><body><main data-pagefind-body><i data-pagefind-meta="title[content]" content="-"></i><i data-pagefind-meta="x[content]" content="${escapeHtml(written.join(' '))}"></i><p>${escapeHtml(sorted[0] ?? '')}</p></main></body></html>`;
}
