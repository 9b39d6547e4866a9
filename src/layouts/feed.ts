import type { GetStaticPaths } from 'astro';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { getFeedArchives, getFeedSources } from '../data/feed.ts';
import { type FeedPlace, feedPlace } from '../share/feed/documents.ts';
import { archivedFeed, buildFeed, type Feed } from '../share/feed/feed.ts';
import type { Resolve } from '../share/head-metadata.ts';
import FeedArticle from './FeedArticle.astro';

/** 一份订阅，还没有写成 RSS 或 JSON Feed。 */
interface FeedDocument {
  feed: Feed;
  place: FeedPlace;
}

/** 序号 → 站内路径；`undefined` 是最新的一份。 */
type FeedPath = (number: number | undefined) => string;

/** 最新的一份，逐篇排出全文。 */
export async function latestFeed(path: FeedPath, resolve: Resolve): Promise<FeedDocument> {
  const { feature, sources, archives } = await getFeedSources();
  const container = await AstroContainer.create();
  const articles = await Promise.all(
    sources.map(async (source) => ({
      page: source.page,
      html: await container.renderToString(FeedArticle, { props: { source, basedOn: feature.source } }),
    })),
  );
  return { feed: buildFeed(articles, feature, resolve), place: feedPlace(path, undefined, archives) };
}

/** 以前各份的路由，一份一个：1是最早的。 */
export const archivedFeedPaths = (async () => {
  const { archives } = await getFeedArchives();
  return archives.map((_, index) => ({ params: { number: String(index + 1) } }));
}) satisfies GetStaticPaths;

/**
 * 以前的一份。
 * @param number 路由里的序号。
 */
export async function earlierFeed(
  path: FeedPath,
  number: string | undefined,
  resolve: Resolve,
): Promise<FeedDocument> {
  const { feature, archives } = await getFeedArchives();
  const pages = archives[Number(number) - 1] ?? [];
  return {
    feed: archivedFeed(pages, feature, resolve),
    place: feedPlace(path, Number(number), archives.length),
  };
}
