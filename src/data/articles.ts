import { getCollection, render } from 'astro:content';
import type { BodyFrontmatter, BodySummary } from '../markdown/body-frontmatter.ts';
import type { Article } from '../schemas/article.ts';
import type { Correction } from '../schemas/correction.ts';
import { readingMinutes } from '../lib/text.ts';
import { mustFind, getRecord, once } from './content.ts';

/** An article's text, ready to be placed. */
export interface ArticleBody
  extends
    Pick<Awaited<ReturnType<typeof render>>, 'Content' | 'headings'>,
    Pick<BodyFrontmatter, 'citations'>,
    Pick<BodySummary, 'components'> {}

/** All that lists and layouts need of an article. */
export interface ArticleView extends Article {
  /** Its own corrections, and those of the feature that name it, new ones first. */
  corrections: Correction[];
  slug: string;
  sectionName: string;
  /** Of text and lead, to the nearest fifty. */
  characters: number;
  /** Minutes it takes to read. */
  minutes: number;
  /** Facts that the text cites, in order, with repeats. */
  facts: string[];
  /** Directory entries that lead and text mention. */
  mentions: string[];
  body: ArticleBody;
}

/** Every article, in reading order. */
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
        characters: Math.round(characters / 50) * 50,
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

/** Key → the articles that have it, in reading order. */
export async function groupArticles(
  keysOf: (article: ArticleView) => readonly string[],
): Promise<ReadonlyMap<string, ArticleView[]>> {
  const pairs = (await getArticles()).flatMap((article) =>
    [...new Set(keysOf(article))].map((key) => ({ key, article })),
  );
  const groups = Map.groupBy(pairs, ({ key }) => key);
  return new Map([...groups].map(([key, group]) => [key, group.map(({ article }) => article)]));
}

/** The articles before and after in reading order, and those that the editors chose. */
export async function getNeighbours(slug: string) {
  const articles = await getArticles();
  const index = articles.findIndex((article) => article.slug === slug);
  const chosen = articles[index]?.related ?? [];
  return {
    previous: articles[index - 1],
    next: articles[index + 1],
    related: chosen.flatMap((id) => articles.find((article) => article.slug === id) ?? []),
  };
}
