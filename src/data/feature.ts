import { getCollection } from 'astro:content';
import type { Feature, Section } from '../schemas/feature.ts';
import { latest, type PageOf, pagesOf } from '../site/paging.ts';
import { SCALE } from '../site/scale.ts';
import { type ArticleView, getArticles } from './articles.ts';
import { once } from './once.ts';

/** 栏目连同其文章，按阅读次序。 */
export interface SectionView extends Section {
  articles: ArticleView[];
}

/** 栏目页的一页。 */
export interface SectionPageView extends PageOf<ArticleView> {
  section: SectionView;
}

/** 列在别处的栏目：文章太多时只列最近的几篇。 */
export interface ListedSection extends SectionView {
  /** 没有列出的篇数；都列出时为 0。 */
  unlisted: number;
}

/** 专题的身份。 */
export const getFeature = once(async (): Promise<Feature> => {
  const [entry] = await getCollection('feature');
  if (entry === undefined) throw new Error('content/feature.yaml 没有内容。');
  return entry.data;
});

/** 全部栏目，按 feature.yaml 的次序。 */
export const getSections = once(async (): Promise<SectionView[]> => {
  const [feature, articles] = await Promise.all([getFeature(), getArticles()]);
  const bySection = Map.groupBy(articles, ({ section }) => section);
  return feature.sections.map((section) => ({ ...section, articles: bySection.get(section.id) ?? [] }));
});

/** 全部栏目页，逐栏目、逐页。 */
export const getSectionPages = once(async (): Promise<SectionPageView[]> =>
  (await getSections()).flatMap((section) =>
    pagesOf(section.articles, SCALE.page).map((page) => ({ ...page, section })),
  ),
);

/** 全部栏目，每个至多列 `SCALE.listed` 篇：首页、搜索页、404 等处用，篇数再多这些页也不变长。 */
export const getListedSections = once(async (): Promise<ListedSection[]> =>
  (await getSections()).map((section) => {
    const articles = latest(section.articles, SCALE.listed);
    return { ...section, articles, unlisted: section.articles.length - articles.length };
  }),
);
