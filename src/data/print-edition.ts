import { type ArticleView } from './articles.ts';
import { getSections, type SectionView } from './feature.ts';
import { once } from './once.ts';
import { getPicture, type PictureView } from './pictures.ts';

/** 打印版里的一篇：另有全册统一的篇号，从 1 起。 */
export interface EditionArticle extends ArticleView {
  number: number;
}

/** 打印版里的一个栏目，连同题图。 */
export interface EditionSection extends Omit<SectionView, 'articles'> {
  articles: EditionArticle[];
  image: PictureView | undefined;
}

/** 全部栏目与文章，按阅读次序编号。 */
export const getEdition = once(async (): Promise<EditionSection[]> => {
  const sections = await getSections();
  const order = new Map(
    sections.flatMap(({ articles }) => articles).map(({ slug }, index) => [slug, index + 1]),
  );
  return Promise.all(
    sections.map(async (section) => ({
      ...section,
      articles: section.articles.map((article) => ({ ...article, number: order.get(article.slug) ?? 0 })),
      image: section.picture === undefined ? undefined : await getPicture(section.picture),
    })),
  );
});
