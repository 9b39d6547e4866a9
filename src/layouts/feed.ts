import { getContainerRenderer } from '@astrojs/mdx/container-renderer';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { loadRenderers } from 'astro:container';
import { getArticles } from '../data/articles.ts';
import { getFeature } from '../data/feature.ts';
import { onceFor } from '../data/content.ts';
import { getSharedPage } from '../data/shared-pages.ts';
import { buildFeed } from '../share/feed/feed.ts';
import type { Script } from '../lib/edition.ts';
import { scriptNow } from '../lib/edition-now.ts';
import { articlePath } from '../lib/url.ts';
import FeedArticle from './FeedArticle.astro';

/** The feed, from which RSS is written too, with every article in full. */
export const fullFeed = () => feedOf(scriptNow());

const feedOf = onceFor(async (_edition: Script) => {
  const [feature, articles] = await Promise.all([getFeature(), getArticles()]);
  const container = await AstroContainer.create({ renderers: await loadRenderers([getContainerRenderer()]) });
  const rendered = await Promise.all(
    articles.map(async (article) => ({
      page: await getSharedPage(articlePath(article.slug)),
      html: await container.renderToString(FeedArticle, { props: { article } }),
    })),
  );
  return buildFeed(rendered, feature);
});
