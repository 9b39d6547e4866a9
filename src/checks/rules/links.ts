import { plain } from '../../lib/text.ts';
import type { Entity } from '../../schemas/entity.ts';
import type { BodyLink, ContentModel, Entry, Rule } from '../model.ts';
import type { Finding, Said } from '../problem.ts';
import { createRoutes, type Routes } from '../references.ts';
import { namesOf } from '../subjects.ts';

/** Machines of a house or an office, which nobody outside reaches. */
const PRIVATE =
  /^(?:127|10|0)\.|^192\.168\.|^169\.254\.|^172\.(?:1[6-9]|2\d|3[01])\.|\.(?:local|lan|internal|localhost|test)$/;

/** An address elsewhere has a domain; one of this machine opens for the editor alone. */
function isPublic(url: string): boolean {
  const { hostname } = URL.parse(url) ?? { hostname: '' };
  return /^[^.]+(?:\.[^.]+)+\.?$/.test(hostname) && !PRIVATE.test(hostname);
}

function linkFault({ url, text, isBare }: BodyLink, slug: string, routes: Routes): Finding | undefined {
  const link = (message: string, remedy: string): Finding => ({ rule: 'link', message, remedy });
  if (text.trim() === '') return link(`链接“${url}”没有文字。`, '在方括号里写上文字。');
  // GFM takes the Chinese words that follow for a part of the address.
  if (isBare) return link(`网址“${url.replace(/[^!-~].*$/su, '')}”直接写在了文字里。`, '写成 [文字](网址)。');
  if (/^https?:\/\//i.test(url) && !isPublic(url))
    return link(`网址“${url}”别人打不开。`, '写全网站的域名；站内的以 / 起头，如 /articles/文件名/。');
  if (/^mailto:/i.test(url) && !/^mailto:[^@\s]+@[^@\s.]+(?:\.[^@\s.?]+)+(?:\?\S*)?$/i.test(url))
    return link(`邮箱“${url}”写得不全。`, '写成 [文字](mailto:名字@域名)，如 mailto:edit@example.com。');
  if (/^(?:https?:\/\/|mailto:)/i.test(url)) return undefined;
  if (!/^[/#]/.test(url))
    return link(`链接“${url}”写法不对。`, '站内链接以 / 起头，如 /articles/文件名/；站外写全网址。');
  const [path = '', fragment] = (url.startsWith('#') ? `/articles/${slug}/${url}` : url).split('#');
  const page = path.replace(/\?.*$/, '');
  const anchors = routes.get(page);
  if (anchors === undefined) {
    const remedy = routes.has(`${page}/`) ? '网址末尾补上斜杠。' : '改成站内有的网址，以 / 收尾。';
    return link(`链接指向的页面“${page}”不存在。`, remedy);
  }
  if (fragment === undefined || anchors === 'any' || anchors.has(fragment)) return undefined;
  return link(`页面“${page}”里没有“#${fragment}”。`, '改成那一页有的编号：段落编号、名录编号或事件编号。');
}

/** Links within the site lead to a page and an anchor that are there. */
export const links: Rule = function* (model) {
  const routes = createRoutes(model);
  for (const { slug, links: found } of model.articles)
    for (const link of found) {
      const said = linkFault(link, slug, routes);
      if (said !== undefined) yield { ...link.place, ...said };
    }
};

/** Words as they are compared: without marks, spaces and line breaks. */
const bare = (text: string): string => plain(text).replace(/[\p{P}\p{S}\s]/gu, '');

const pathOf = (url: string): string => url.replace(/[?#].*$/, '');

/** So many characters are told from others by a headline that holds them. */
const SUBJECT = 6;

/** An article's headline, as link words, goes to that article; so do words of it that go to an article at all. */
function headlineFault(words: string, url: string, titles: ReadonlyMap<string, string>): Said | undefined {
  const target = pathOf(url);
  const part = words.length >= SUBJECT && target.startsWith('/articles/');
  const holding = [...titles].filter(([title]) => title === words || (part && title.includes(words)));
  const [slug] = holding.map(([, holder]) => holder);
  if (slug === undefined || holding.some(([, holder]) => target === `/articles/${holder}/`)) return undefined;
  const told = titles.has(words) ? `是文章“${slug}”的题目` : `写在文章“${slug}”的题目里`;
  return {
    message: `链接的文字${told}，却指向“${url}”。`,
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
