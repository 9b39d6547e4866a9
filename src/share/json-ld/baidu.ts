import { cardPath } from '../card-paths.ts';
import type { Resolve } from '../head-metadata.ts';
import type { SharedPage } from '../shared-page.ts';

/**
 * 百度的页面时间标注（百度搜索资源平台“落地页时间因子”）。
 * 它规定的时间不带时区，按北京时间理解；只给文章用。
 */
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
