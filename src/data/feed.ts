import type { Feature } from '../schemas/feature.ts';
import type { SharedPage } from '../share/shared-page.ts';
import { articlePath } from '../lib/url.ts';
import { type ArticleView, getArticles } from './articles.ts';
import { type Footnote, getFootnotes } from './facts.ts';
import { getFeature } from './feature.ts';
import { getSharedPage } from './shared-pages.ts';

/** What a feed needs of an article: the same as its page. */
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

/** The feature and its articles, in reading order. */
export async function getFeedSources(): Promise<{ feature: Feature; sources: FeedSource[] }> {
  const [feature, articles] = await Promise.all([getFeature(), getArticles()]);
  return { feature, sources: await Promise.all(articles.map(sourceOf)) };
}
