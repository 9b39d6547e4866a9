import { cardPath } from '../card-paths.ts';
import type { Resolve } from '../head-metadata.ts';
import type { SharedPage } from '../shared-page.ts';

/** Dates as Baidu asks for them (搜索资源平台, 落地页时间因子): without a zone, taken for Beijing's; articles alone. */
export function baiduDates(page: SharedPage, resolve: Resolve): object | undefined {
  if (page.article === undefined) return undefined;
  return {
    '@context': 'https://ziyuan.baidu.com/contexts/cambrian.jsonld',
    '@id': resolve(page.path),
    title: page.title,
    description: page.description,
    images: [resolve(cardPath(page.path, 'wide'))],
    pubDate: `${page.published}T00:00:00`,
    upDate: `${page.updated}T00:00:00`,
  };
}
