import { type ArticleView } from './articles.ts';
import { getSections, type SectionView } from './feature.ts';
import { once } from './content.ts';
import { getPicture, type PictureView } from './pictures.ts';

/** An article of the print edition, numbered from 1. */
export interface PrintArticle extends ArticleView {
  number: number;
}

export interface PrintSection extends Omit<SectionView, 'articles'> {
  articles: PrintArticle[];
  image: PictureView | undefined;
}

/** Sections and articles, numbered in reading order. */
export const getPrintEdition = once(async (): Promise<PrintSection[]> => {
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
