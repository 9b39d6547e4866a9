import rss from '@astrojs/rss';
import type { APIRoute, GetStaticPaths } from 'astro';
import { getFeedArchives } from '../../data/feed.ts';
import { feedPlace } from '../../share/feed/documents.ts';
import { archivedFeed } from '../../share/feed/feed.ts';
import { rssFeed, rssPath } from '../../share/feed/rss-feed.ts';
import type { SharedPage } from '../../share/shared-page.ts';
import { absolute } from '../../site/url.ts';

export const getStaticPaths = (async () => {
  const { archives } = await getFeedArchives();
  return archives.map((pages, index) => ({
    params: { number: String(index + 1) },
    props: { pages, count: archives.length },
  }));
}) satisfies GetStaticPaths;

/** 以前的一份 RSS。 */
export const GET: APIRoute<{ pages: SharedPage[]; count: number }> = async ({ site, params, props }) => {
  const resolve = (path: string): string => absolute(path, site);
  const { feature } = await getFeedArchives();
  const place = feedPlace(rssPath, Number(params['number']), props.count);
  return rss(rssFeed(archivedFeed(props.pages, feature, resolve), place, resolve));
};
