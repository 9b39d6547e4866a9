import { getContainerRenderer } from '@astrojs/mdx/container-renderer';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { loadRenderers } from 'astro:container';
import { getFeedSources } from '../data/feed.ts';
import { buildFeed, type Feed } from '../share/feed/feed.ts';
import { absolute } from '../lib/url.ts';
import FeedArticle from './FeedArticle.astro';

/** The feed before it is written as RSS or JSON Feed, with every article in full. */
export async function fullFeed(): Promise<Feed> {
  const { feature, sources } = await getFeedSources();
  const container = await AstroContainer.create({ renderers: await loadRenderers([getContainerRenderer()]) });
  const articles = await Promise.all(
    sources.map(async (source) => ({
      page: source.page,
      html: await container.renderToString(FeedArticle, { props: { source, basedOn: feature.source } }),
    })),
  );
  return buildFeed(articles, feature, absolute);
}
