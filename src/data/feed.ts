import type { Feature } from '../schemas/feature.ts';
import type { SharedPage } from '../share/shared-page.ts';
import { articlePath } from '../lib/url.ts';
import { type ArticleView, getArticles } from './articles.ts';
import { type Footnote, getFootnotes } from './facts.ts';
import { getFeature } from './feature.ts';
import { getSharedPage } from './shared-pages.ts';

/** 订阅里一篇文章的原料，与文章页取的是同一份。 */
export interface FeedSource {
  article: ArticleView;
  page: SharedPage;
  notes: Footnote[];
}

async function sourceOf(article: ArticleView): Promise<FeedSource> {
  const [page, notes] = await Promise.all([
    getSharedPage(articlePath(article.slug)),
    getFootnotes(article.body.citations),
  ]);
  return { article, page, notes };
}

/** 专题与全部文章，按阅读次序。 */
export async function getFeedSources(): Promise<{ feature: Feature; sources: FeedSource[] }> {
  const [feature, articles] = await Promise.all([getFeature(), getArticles()]);
  return { feature, sources: await Promise.all(articles.map(sourceOf)) };
}
