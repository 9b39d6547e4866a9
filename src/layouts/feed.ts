import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import type { FeedSource } from '../data/feed.ts';
import type { Feature } from '../schemas/feature.ts';
import { buildFeed, type Feed } from '../share/feed/feed.ts';
import type { Resolve } from '../share/head-metadata.ts';
import FeedArticle from './FeedArticle.astro';

/** 逐篇排出全文，备成最新的一份订阅；RSS 与 JSON Feed 共用。 */
export async function renderFeed(
  { feature, sources }: { feature: Feature; sources: readonly FeedSource[] },
  resolve: Resolve,
): Promise<Feed> {
  const container = await AstroContainer.create();
  const articles = await Promise.all(
    sources.map(async (source) => ({
      page: source.page,
      html: await container.renderToString(FeedArticle, { props: { source, basedOn: feature.source } }),
    })),
  );
  return buildFeed(articles, feature, resolve);
}
