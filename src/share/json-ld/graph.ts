import type { Graph, Thing } from 'schema-dts';
import type { Resolve } from '../head-metadata.ts';
import type { SharedPage } from '../shared-page.ts';
import { webPage } from './pages.ts';
import { breadcrumbs, publisher, website } from './site.ts';

/** 一页的结构化数据：发布者、网站、面包屑，加上本页自己的；没有就当普通的一页。 */
export function pageGraph(
  page: SharedPage,
  site: { name: string; language: string },
  own: readonly Thing[],
  resolve: Resolve,
): Graph {
  const trail = breadcrumbs(page, resolve);
  return {
    '@context': 'https://schema.org',
    '@graph': [
      publisher(site.name, resolve),
      website(site.name, site.language, resolve),
      ...(trail === undefined ? [] : [trail]),
      ...(own.length > 0 ? own : [webPage(page, resolve)]),
    ],
  };
}
