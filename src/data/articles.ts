import { getCollection, render } from 'astro:content';
import type { BodyFrontmatter, BodySummary } from '../markdown/body-frontmatter.ts';
import type { Article } from '../schemas/article.ts';
import type { Correction } from '../schemas/correction.ts';
import { readingMinutes } from '../lib/text.ts';
import { mustFind } from './must-find.ts';
import { getRecord } from './content.ts';
import { once } from './once.ts';

/** An article's text, ready to be placed. */
export interface ArticleBody
  extends
    Pick<Awaited<ReturnType<typeof render>>, 'Content' | 'headings'>,
    Pick<BodyFrontmatter, 'citations'>,
    Pick<BodySummary, 'components'> {}

/** 一篇文章在列表与版面里要用的一切。 */
export interface ArticleView extends Article {
  /** 本文的更正，连同专题级更正里点名是它的，新的在前。 */
  corrections: Correction[];
  slug: string;
  /** 栏目名。 */
  sectionName: string;
  /** 正文与导语的字数。 */
  characters: number;
  /** 阅读分钟数。 */
  minutes: number;
  /** 正文引到的事实，按先后，可有重复。 */
  facts: string[];
  /** 导语与正文提到的名录条目。 */
  mentions: string[];
  body: ArticleBody;
}

/** 全部文章，按阅读次序。 */
export const getArticles = once(async (): Promise<ArticleView[]> => {
  const [entries, feature] = await Promise.all([getCollection('articles'), getRecord('feature')]);
  const sections = feature?.sections ?? [];
  const rank = new Map(sections.map(({ id }, index) => [id, index]));
  const articles = await Promise.all(
    entries.map(async (entry): Promise<ArticleView> => {
      const { Content, headings, remarkPluginFrontmatter } = await render(entry);
      const { summary, citations } = remarkPluginFrontmatter as BodyFrontmatter;
      const { characters, facts, mentions, components } = summary;
      const named = (feature?.corrections ?? []).filter(({ article }) => article === entry.id);
      return {
        ...entry.data,
        corrections: [...entry.data.corrections, ...named].sort((a, b) => b.date.localeCompare(a.date)),
        slug: entry.id,
        sectionName: mustFind(sections, entry.data.section, '栏目').name,
        characters,
        minutes: readingMinutes(characters),
        facts,
        mentions,
        body: { Content, headings, citations, components },
      };
    }),
  );
  return articles.sort(
    (a, b) => (rank.get(a.section) ?? 0) - (rank.get(b.section) ?? 0) || a.order - b.order,
  );
});

/** 编号 → 文章与它在阅读次序里的位置。 */
const getPlaces = once(
  async (): Promise<ReadonlyMap<string, { article: ArticleView; index: number }>> =>
    new Map((await getArticles()).map((article, index) => [article.slug, { article, index }])),
);

/** 一篇文章的前后与延伸阅读。 */
export interface ArticleNeighbours {
  previous: ArticleView | undefined;
  next: ArticleView | undefined;
  related: ArticleView[];
}

/** 阅读次序里的前一篇、后一篇，以及编者选的延伸阅读。 */
export async function getNeighbours(slug: string): Promise<ArticleNeighbours> {
  const [articles, places] = await Promise.all([getArticles(), getPlaces()]);
  const index = places.get(slug)?.index ?? -1;
  return {
    previous: articles[index - 1],
    next: articles[index + 1],
    related: (articles[index]?.related ?? []).map((id) => {
      const article = places.get(id)?.article;
      if (article === undefined) throw new Error(`延伸阅读里的文章“${id}”不存在。`);
      return article;
    }),
  };
}
