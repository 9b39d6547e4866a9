import type { Graph, Thing } from 'schema-dts';
import type { Resolve } from '../head-metadata.ts';
import type { SharedPage } from '../shared-page.ts';
import { webPage } from './pages.ts';
import { breadcrumbs, publisher, website } from './site.ts';

/** A page's structured data: publisher, site, breadcrumbs and its own; without its own it is an ordinary page. */
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
