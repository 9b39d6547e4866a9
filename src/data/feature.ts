import type { Feature, Section } from '../schemas/feature.ts';
import { LANGUAGES, SCRIPT } from '../lib/edition.ts';
import { type ArticleView, getArticles } from './articles.ts';
import { getRecord } from './content.ts';
import { once } from './once.ts';

/** 栏目连同其文章，按阅读次序。 */
export interface SectionView extends Section {
  articles: ArticleView[];
}

/** 专题的身份；语言是这一版的。 */
export const getFeature = once(async (): Promise<Feature> => {
  const feature = await getRecord('feature');
  if (feature === undefined) throw new Error('content/feature.yaml 没有内容。');
  return { ...feature, language: LANGUAGES[SCRIPT] };
});

/** 全部栏目，按 feature.yaml 的次序。 */
export const getSections = once(async (): Promise<SectionView[]> => {
  const [feature, articles] = await Promise.all([getFeature(), getArticles()]);
  const bySection = Map.groupBy(articles, ({ section }) => section);
  return feature.sections.map((section) => ({ ...section, articles: bySection.get(section.id) ?? [] }));
});
