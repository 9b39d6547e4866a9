import { type Loaded, once } from './content.ts';
import { getSections } from './feature.ts';
import { getPicture } from './pictures.ts';

/** Sections with their pictures and articles, numbered from 1 in reading order. */
export const getPrintEdition = once(async () => {
  const sections = await getSections();
  const inOrder = sections.flatMap(({ articles }) => articles);
  return Promise.all(
    sections.map(async (section) => ({
      ...section,
      articles: section.articles.map((article) => ({ ...article, number: inOrder.indexOf(article) + 1 })),
      image: section.picture === undefined ? undefined : await getPicture(section.picture),
    })),
  );
});

/** A section of the print edition. */
export type PrintSection = Loaded<typeof getPrintEdition>;
/** An article of the print edition and its number. */
export type PrintArticle = PrintSection['articles'][number];
