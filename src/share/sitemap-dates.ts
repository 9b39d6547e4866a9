import type { Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { findAll } from '../build/page-checks/find.ts';

/** 一页结构化数据里的发布或修改时刻；没有就是 undefined。站点地图取它，与页面必然一致。 */
export function dateIn(tree: Root, field: 'datePublished' | 'dateModified'): string | undefined {
  return findAll(
    tree,
    ({ tagName, properties: { type } }) => tagName === 'script' && type === 'application/ld+json',
  )
    .map((script) => JSON.parse(toString(script)) as { '@graph'?: Partial<Record<typeof field, string>>[] })
    .flatMap((data) => data['@graph'] ?? [])
    .find((thing) => thing[field] !== undefined)?.[field];
}

/**
 * 给站点地图的每个地址（或站点地图索引的每份地图）添上 `<lastmod>`，W3C 日期时间，带北京时区。
 * @astrojs/sitemap 自己的 `serialize` 只肯写世界时，日子会早一天，出错也只提一句、不停构建。
 * @param dateOf 完整地址 → 时刻。
 */
export function addLastmod(xml: string, dateOf: (url: string) => string): string {
  return xml.replaceAll(
    /<loc>([^<]+)<\/loc>/g,
    (loc, url: string) => `${loc}<lastmod>${dateOf(url)}</lastmod>`,
  );
}
