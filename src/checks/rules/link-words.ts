import { plain } from '../../lib/text.ts';
import type { Entity } from '../../schemas/entity.ts';
import type { BodyLink, ContentModel, Entry, Rule } from '../model.ts';
import type { Said } from '../problem.ts';
import { namesOf } from '../subjects.ts';

/** Words as they are compared: without marks, spaces and line breaks. */
const bare = (text: string): string => plain(text).replace(/[\p{P}\p{S}\s]/gu, '');

const pathOf = (url: string): string => url.replace(/[?#].*$/, '');

/** An article's headline, as link words, goes to that article. */
function headlineFault(words: string, url: string, titles: ReadonlyMap<string, string>): Said | undefined {
  const slug = titles.get(words);
  if (slug === undefined || pathOf(url) === `/articles/${slug}/`) return undefined;
  return {
    message: `链接的文字是文章“${slug}”的题目，却指向“${url}”。`,
    remedy: `改成 /articles/${slug}/，或改链接的文字。`,
  };
}

/**
 * The name of a directory entry goes to that entry. The name of a person, organization or place may also go to
 * an article, unless its headline names another one while some other article's headline names this.
 */
function entryFault(words: string, url: string, model: ContentModel): Said | undefined {
  const { entities, articles } = model;
  const named = entities.filter((entry) => namesOf(entry).some((name) => bare(name) === words));
  const [entry] = named;
  if (entry === undefined) return undefined;
  const [, anchor] = /^\/directory\/#(.+)$/.exec(url) ?? [];
  if (anchor !== undefined && anchor !== entry.id)
    return {
      message: `链接的文字是“${words}”，却指向名录的“${anchor}”。`,
      remedy: `改成 /directory/#${entry.id}，或改链接的文字。`,
    };
  const holds = (slug: string, names: readonly string[]): boolean => {
    const article = articles.find((candidate) => candidate.slug === slug);
    const { kicker = '', headline = '' } = article?.frontmatter.data ?? {};
    return names.some((name) => `${kicker}${headline}`.includes(name));
  };
  const [, slug = ''] = /^\/articles\/([^/]+)\//.exec(url) ?? [];
  const proper: Entry<Entity>[] = [...model.people, ...model.organizations, ...model.places];
  const own = articles.filter((article) => holds(article.slug, namesOf(entry)));
  if (
    slug === '' ||
    !proper.includes(entry) ||
    own.length === 0 ||
    own.some((article) => article.slug === slug)
  )
    return undefined;
  const rival = proper.find((other) => other.id !== entry.id && holds(slug, namesOf(other)));
  if (rival === undefined) return undefined;
  return {
    message: `链接的文字是“${words}”，指向的文章题目里写的却是“${rival.data?.name ?? rival.id}”。`,
    remedy: `改成 /articles/${own[0]?.slug ?? ''}/，或改链接的文字。`,
  };
}

/** The title of an event, as link words, goes to an article that tells of it. */
function eventFault(words: string, url: string, { events }: ContentModel): Said | undefined {
  const [, slug] = /^\/articles\/([^/]+)\//.exec(url) ?? [];
  const told = events.flatMap(({ data }) =>
    data !== undefined && bare(data.title) === words ? (data.article ?? []) : [],
  );
  if (slug === undefined || told.length === 0 || told.includes(slug)) return undefined;
  return {
    message: `链接的文字是事件“${words}”，指向的文章“${slug}”不是详述它的。`,
    remedy: `改成 /articles/${told[0] ?? ''}/，或改链接的文字。`,
  };
}

/** Link words that name something of the site go to it. */
export const linkWords: Rule = function* (model) {
  const titles = new Map(
    model.articles.map(({ slug, frontmatter: { data } }) => [bare(data?.headline ?? ''), slug]),
  );
  titles.delete('');
  const check = ({ text, url }: BodyLink): Said | undefined =>
    headlineFault(bare(text), url, titles) ??
    eventFault(bare(text), url, model) ??
    entryFault(bare(text), url, model);
  for (const link of model.articles.flatMap(({ links }) => links)) {
    const said = check(link);
    if (said !== undefined) yield { ...link.place, rule: 'link-words', ...said };
  }
};
