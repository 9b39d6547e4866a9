import { getContainerRenderer } from '@astrojs/mdx/container-renderer';
import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { loadRenderers } from 'astro:container';
import { render } from 'astro:content';
import { getArticles } from '../data/articles.ts';
import { getFeature } from '../data/feature.ts';
import { mdxComponents } from '../mdx/index.ts';
import { publishedAt } from '../site/date.ts';
import { feedHtml } from '../share/feed-html.ts';
import { plain } from '../site/text.ts';
import { absolute, articlePath } from '../site/url.ts';

/** 全文订阅：正文与页面同源，链接写成完整地址。 */
export const GET: APIRoute = async ({ site }) => {
  const [feature, articles] = await Promise.all([getFeature(), getArticles()]);
  const container = await AstroContainer.create({ renderers: await loadRenderers([getContainerRenderer()]) });
  const items = await Promise.all(
    articles.map(async (article) => {
      const { Content } = await render(article.entry);
      const body = await container.renderToString(Content, { props: { components: mdxComponents } });
      const link = absolute(articlePath(article.slug), site);
      return {
        title: plain(article.headline),
        link,
        description: article.lead,
        pubDate: publishedAt(article.published),
        categories: [article.sectionName],
        content: `<p>${article.lead}</p>${feedHtml(body, link)}`,
      };
    }),
  );
  return rss({
    title: feature.name,
    description: feature.lead,
    site: absolute('/', site),
    items,
    customData: `<language>${feature.language}</language>`,
  });
};
