import { type CollectionEntry, getCollection } from 'astro:content';
import { plainText } from '../markdown/plain-text.ts';
import type { Article } from '../schemas/article.ts';
import type { Correction } from '../schemas/correction.ts';
import { countCharacters, readingMinutes } from '../site/text.ts';
import { mustFind } from './must-find.ts';

/** 一篇文章在列表与版面里要用的一切。 */
export interface ArticleView extends Article {
  /** 本文的更正，连同专题级更正里点名是它的，新的在前。 */
  corrections: Correction[];
  slug: string;
  /** 栏目名。 */
  sectionName: string;
  /** 正文的纯文字，一块一行。 */
  text: string;
  /** 正文与导语的字数。 */
  characters: number;
  /** 阅读分钟数。 */
  minutes: number;
  entry: CollectionEntry<'articles'>;
}

let loaded: Promise<ArticleView[]> | undefined;

async function loadArticles(): Promise<ArticleView[]> {
  const [entries, [feature]] = await Promise.all([getCollection('articles'), getCollection('feature')]);
  const sections = feature?.data.sections ?? [];
  const rank = new Map(sections.map(({ id }, index) => [id, index]));
  return entries
    .map((entry): ArticleView => {
      const text = plainText(entry.body ?? '');
      const characters = countCharacters(entry.data.lead) + countCharacters(text);
      const named = (feature?.data.corrections ?? []).filter(({ article }) => article === entry.id);
      return {
        ...entry.data,
        corrections: [...entry.data.corrections, ...named].sort((a, b) => b.date.localeCompare(a.date)),
        slug: entry.id,
        sectionName: mustFind(sections, entry.data.section, '栏目').name,
        text,
        characters,
        minutes: readingMinutes(characters),
        entry,
      };
    })
    .sort((a, b) => (rank.get(a.section) ?? 0) - (rank.get(b.section) ?? 0) || a.order - b.order);
}

/** 全部文章，按阅读次序。开发时每次重读，构建时只读一次。 */
export function getArticles(): Promise<ArticleView[]> {
  if (import.meta.env.DEV) return loadArticles();
  loaded ??= loadArticles();
  return loaded;
}

/** 一篇文章的前后与延伸阅读。 */
export interface ArticleNeighbours {
  previous: ArticleView | undefined;
  next: ArticleView | undefined;
  related: ArticleView[];
}

/** 阅读次序里的前一篇、后一篇，以及编者选的延伸阅读。 */
export async function getNeighbours(slug: string): Promise<ArticleNeighbours> {
  const articles = await getArticles();
  const index = articles.findIndex((article) => article.slug === slug);
  return {
    previous: articles[index - 1],
    next: articles[index + 1],
    related: (articles[index]?.related ?? []).map((id) => {
      const article = articles.find((other) => other.slug === id);
      if (article === undefined) throw new Error(`延伸阅读里的文章“${id}”不存在。`);
      return article;
    }),
  };
}
