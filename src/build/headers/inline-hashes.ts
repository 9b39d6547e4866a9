import { createHash } from 'node:crypto';

/** 一批网页里内联的脚本与样式的哈希，CSP的写法，如 `'sha256-…'`；去重，按字母排。 */
export interface InlineHashes {
  scripts: string[];
  styles: string[];
}

const SCRIPT = /<script>([\s\S]*?)<\/script>/g;
const STYLE = /<style>([\s\S]*?)<\/style>/g;

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

const sortedSet = (texts: Iterable<string>): string[] => [...new Set(texts)].sort();

const inlined = (html: string, pattern: RegExp): string[] =>
  sortedSet([...html.matchAll(pattern)].map(([, text = '']) => hashOf(text)));

/**
 * 一页内联的脚本与样式的哈希。带 `type` 的脚本（结构化数据）不执行，内容安全策略不管它。
 * @param html 整页。
 */
export const inlineHashes = (html: string): InlineHashes => ({
  scripts: inlined(html, SCRIPT),
  styles: inlined(html, STYLE),
});

/** 各页的哈希合起来，去重，按字母排。 */
export const mergeInlineHashes = (pages: readonly InlineHashes[]): InlineHashes => ({
  scripts: sortedSet(pages.flatMap(({ scripts }) => scripts)),
  styles: sortedSet(pages.flatMap(({ styles }) => styles)),
});
