import { getCollection } from 'astro:content';
import type { Feature, Section } from '../schemas/feature.ts';
import { type ArticleView, getArticles } from './articles.ts';

/** 栏目连同其文章，按阅读次序。 */
export interface SectionView extends Section {
  articles: ArticleView[];
}

/** 专题的身份。 */
export async function getFeature(): Promise<Feature> {
  const [entry] = await getCollection('feature');
  if (entry === undefined) throw new Error('content/feature.yaml 没有内容。');
  return entry.data;
}

/** 全部栏目，按 feature.yaml 的次序。 */
export async function getSections(): Promise<SectionView[]> {
  const [feature, articles] = await Promise.all([getFeature(), getArticles()]);
  return feature.sections.map((section) => ({
    ...section,
    articles: articles.filter((article) => article.section === section.id),
  }));
}
