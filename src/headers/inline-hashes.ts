import { createHash } from 'node:crypto';

/** 一批网页里内联的脚本与样式的哈希，CSP的写法，如 `'sha256-…'`；去重，按字母排。 */
export interface InlineHashes {
  scripts: string[];
  styles: string[];
}

const SCRIPT = /<script>([\s\S]*?)<\/script>/g;
const STYLE = /<style>([\s\S]*?)<\/style>/g;

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/**
 * 收集内联脚本与样式的哈希。带 `type` 的脚本（结构化数据）不执行，内容安全策略不管它。
 * @param pages 各页的 HTML。
 */
export async function collectInlineHashes(
  pages: AsyncIterable<string> | Iterable<string>,
): Promise<InlineHashes> {
  const scripts = new Set<string>();
  const styles = new Set<string>();
  for await (const html of pages) {
    for (const [, text = ''] of html.matchAll(SCRIPT)) scripts.add(text);
    for (const [, text = ''] of html.matchAll(STYLE)) styles.add(text);
  }
  const sorted = (texts: ReadonlySet<string>): string[] => [...texts].map(hashOf).sort();
  return { scripts: sorted(scripts), styles: sorted(styles) };
}
