import type { BreadcrumbList, Organization, WebSite } from 'schema-dts';
import { CARD_SIZES, cardPath } from '../card-paths.ts';
import type { Resolve } from '../head-metadata.ts';
import type { SharedPage } from '../shared-page.ts';

/** The site's `@id` as publisher. */
export const publisherId = (resolve: Resolve): string => `${resolve('/')}#publisher`;

/** The site: it publishes in the feature's name. */
export function publisher(name: string, resolve: Resolve): Organization {
  return {
    '@type': 'Organization',
    '@id': publisherId(resolve),
    name,
    url: resolve('/'),
    logo: { '@type': 'ImageObject', url: resolve('/apple-touch-icon.png'), width: '180', height: '180' },
  };
}

export function website(name: string, language: string, resolve: Resolve): WebSite {
  return {
    '@type': 'WebSite',
    '@id': `${resolve('/')}#website`,
    name,
    url: resolve('/'),
    inLanguage: language,
    publisher: { '@id': publisherId(resolve) },
  };
}

/** Breadcrumbs down to this page; the front page has none. */
export function breadcrumbs(page: SharedPage, resolve: Resolve): BreadcrumbList | undefined {
  if (page.trail.length === 0) return undefined;
  const steps = [...page.trail, { path: page.path, name: page.title }];
  return {
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(({ path, name }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: resolve(path),
    })),
  };
}

/** A page's pictures, wide and square. */
export function pageImages(page: Pick<SharedPage, 'path'>, resolve: Resolve) {
  return (['wide', 'square'] as const).map((kind) => ({
    '@type': 'ImageObject' as const,
    url: resolve(cardPath(page.path, kind)),
    width: String(CARD_SIZES[kind].width),
    height: String(CARD_SIZES[kind].height),
  }));
}
