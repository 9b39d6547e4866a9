import { HANT_FOLDER } from '../../lib/edition.ts';
import type { InlineHashes } from './inline-hashes.ts';
import { securityHeaders } from './policy.ts';

/** 哪些地址带哪些头。 */
export interface HeaderRule {
  /** 完整路径，含部署路径；末尾的 `*` 表示以它前面的文字开头的都算。 */
  path: string;
  headers: Readonly<Record<string, string>>;
}

/** 名字里带内容摘要的文件都在这里，内容不会变。 */
const HASHED = '_astro';

/** 别的网站会直接引用的：订阅里的图、分享卡片、图标。 */
const SHARED = /^(?:_astro|cards|favicon\.ico|icon\.svg|apple-touch-icon\.png)$/;

const IMMUTABLE = 'public, max-age=31536000, immutable';
/**
 * Kept, and asked about before use: corrections, and offline reading switched off, take effect at once.
 * `no-transform`: the policy knows inline styles and scripts by digest; a CDN that trims white space breaks them.
 */
const REVALIDATE = 'no-cache, no-transform';

/**
 * 全站的头，除了类型：安全的头人人都有；缓存与可否被别的网站引用，按成品最上一层的文件与目录各一条，
 * 互不重叠——同一个头写两遍，有的主机会拼成一行。
 * @param entries 成品最上一层的名字，目录以斜杠结尾；繁體版的写作 `hant/…`。
 * @param base 部署路径，首尾都是斜杠。
 */
export function headerRules(entries: readonly string[], base: string, inline: InlineHashes): HeaderRule[] {
  const rule = (name: string): HeaderRule => {
    const bare = name.slice(name.startsWith(HANT_FOLDER) ? HANT_FOLDER.length : 0).replace(/\/$/, '');
    const path =
      bare === 'index.html'
        ? base + name.slice(0, -bare.length)
        : `${base}${name.endsWith('/') ? `${name}*` : name}`;
    return {
      path,
      headers: {
        'Cache-Control': bare === HASHED ? IMMUTABLE : REVALIDATE,
        'Cross-Origin-Resource-Policy': SHARED.test(bare) ? 'cross-origin' : 'same-origin',
      },
    };
  };
  const shown = entries.filter((name) => !/^[._]/.test(name) || name === `${HASHED}/`);
  return [{ path: `${base}*`, headers: securityHeaders(inline) }, ...[...shown].sort().map(rule)];
}

/** 一个地址带的全部头。 @param pathname 含部署路径，不含查询串。 */
export function headersFor(pathname: string, rules: readonly HeaderRule[]): Record<string, string> {
  const matching = rules.filter(({ path }) =>
    path.endsWith('*') ? pathname.startsWith(path.slice(0, -1)) : pathname === path,
  );
  return Object.assign({}, ...matching.map(({ headers }) => headers)) as Record<string, string>;
}
