import type { Piece } from '../markdown/body.ts';
import type { Feature } from '../schemas/feature.ts';
import { feedDocuments, type FeedDocuments } from '../share/feed/documents.ts';
import type { SharedPage } from '../share/shared-page.ts';
import { SCALE } from '../site/scale.ts';
import { articlePath } from '../site/url.ts';
import { type ArticleView, getArticles, getBody } from './articles.ts';
import { type Footnote, getFootnotes } from './facts.ts';
import { getFeature } from './feature.ts';
import { once } from './once.ts';
import { getSharedPage } from './shared-pages.ts';

/** 订阅里一篇文章的原料，与文章页取的是同一份。 */
export interface FeedSource {
  article: ArticleView;
  page: SharedPage;
  notes: Footnote[];
  /** 排好的正文。 */
  pieces: Piece[];
}

/** 全部文章分成几份，新的在前，同一天的按阅读次序。 */
const getDocuments = once(async (): Promise<FeedDocuments<ArticleView>> => {
  const articles = [...(await getArticles())].sort((a, b) => b.published.localeCompare(a.published));
  return feedDocuments(articles, SCALE.feed);
});

async function sourceOf(article: ArticleView): Promise<FeedSource> {
  const { pieces, citations } = getBody(article);
  const [page, notes] = await Promise.all([
    getSharedPage(articlePath(article.slug)),
    getFootnotes(citations),
  ]);
  return { article, page, notes, pieces };
}

/** 专题与最新一份订阅里的文章；`archives` 是以前还有几份。 */
export async function getFeedSources(): Promise<{
  feature: Feature;
  sources: FeedSource[];
  archives: number;
}> {
  const [feature, { current, archives }] = await Promise.all([getFeature(), getDocuments()]);
  return { feature, sources: await Promise.all(current.map(sourceOf)), archives: archives.length };
}

/** 以前各份订阅里的文章，最早的一份在前；只有题目与导语，全文在各篇的页面上。各份都要，所以只备一次。 */
export const getFeedArchives = once(async (): Promise<{ feature: Feature; archives: SharedPage[][] }> => {
  const [feature, { archives }] = await Promise.all([getFeature(), getDocuments()]);
  const pagesOf = (articles: ArticleView[]): Promise<SharedPage[]> =>
    Promise.all(articles.map(({ slug }) => getSharedPage(articlePath(slug))));
  return { feature, archives: await Promise.all(archives.map(pagesOf)) };
});
