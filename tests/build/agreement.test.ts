import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Element, Root } from 'hast';
import { select, selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { describe, expect, it } from 'vitest';
import { type CardWords, digestOf, readDrawings, wordsByName } from '../dump/cards.ts';
import { readableText } from './readable.ts';
import { type BuiltPage, builtPages, builtSite, squeeze } from './site.ts';
import { oneLine, readSource, type SourceCorrection } from './source.ts';

/*
 * The built site says what the content says, and leads where its words say. Words are compared with the content as
 * written, links with what stands at their end; the second feature's approved dumps see the rest.
 */

const site = builtSite();
const pages = builtPages(site.dir);
const byPath = new Map(pages.map((page) => [page.path, page]));
const { feature, articles, entities, events, pictures } = readSource(site.contentDir);
const bySlug = new Map(articles.map((article) => [article.slug, article]));
const byHeadline = new Map(articles.map(({ headline, slug }) => [oneLine(headline), slug]));
const hrefOf = (path: string): string => `${site.base}${path.slice(1)}`;
const articleHref = (slug: string): string => hrefOf(`/articles/${slug}/`);
const canonicalOf = (path: string): string => `${site.site}${hrefOf(path)}`;

const pageAt = (path: string): BuiltPage => {
  const page = byPath.get(path);
  if (page === undefined) throw new Error(`${path} was not built`);
  return page;
};
const words = (node: Element | Root | undefined): string =>
  node === undefined ? '' : squeeze(readableText(node));
const attribute = (element: Element, name: string): string => String(element.properties[name] ?? '');
const texts = (selector: string, tree: Root | Element): string[] => selectAll(selector, tree).map(words);
const linksIn = (selector: string, tree: Root | Element): string[][] =>
  selectAll(selector, tree).map((link) => [words(link), attribute(link, 'href')]);
/** Content of a `<meta>`; empty when there is none. */
const metaOf = (tree: Root, name: string): string =>
  selectAll(`meta[property="${name}"], meta[name="${name}"]`, tree)
    .map((tag) => attribute(tag, 'content'))
    .join('');
const dateWords = (date: string): string => {
  const [year, month, day] = date.split('-').map(Number);
  return `${String(year)}年${String(month)}月${day === undefined ? '' : `${String(day)}日`}`;
};

describe.each(articles)('$slug', (article) => {
  const { slug, headline, lead, section, keyPoints } = article;
  const { path, tree } = pageAt(`/articles/${slug}/`);
  const canonical = canonicalOf(path);
  const sectionName = feature.sections.find(({ id }) => id === section)?.name ?? '';

  it('opens with its own kicker, headline, subhead, lead and days', () => {
    const top = select('article > .head', tree) ?? tree;
    expect(words(select('h1', top))).toBe(oneLine(headline));
    expect(texts('.headline .kicker', top)).toEqual(
      article.kicker === undefined ? [] : [oneLine(article.kicker)],
    );
    expect(texts('.headline .subhead', top)).toEqual(
      article.subhead === undefined ? [] : [oneLine(article.subhead)],
    );
    expect(words(select('.lead', top))).toBe(squeeze(lead));
    const days = [article.published, ...(article.updated === undefined ? [] : [article.updated])];
    expect(selectAll('time', top).map((time) => attribute(time, 'dateTime'))).toEqual(days);
    expect(words(select('div.line', top))).toContain(`${dateWords(article.published)}发布`);
  });

  it('lists its own headings in the contents, in order', () => {
    const headings = selectAll('.prose > h2', tree).map((h2) => [words(h2), `#${attribute(h2, 'id')}`]);
    expect(linksIn('nav[aria-label="本文目录"] li a', tree)).toEqual(headings);
  });

  it('gives its key points in order, each leading to its block', () => {
    const wanted = keyPoints.map(({ text, to }) => [squeeze(text), `#${to}`]);
    expect(linksIn('section.key li a', tree)).toEqual(wanted);
  });

  it('goes on to its neighbours in the order of reading, and to its related articles', () => {
    const at = articles.findIndex((other) => other.slug === slug);
    const neighbour = (rel: string, next: (typeof articles)[number] | undefined): string[][] =>
      next === undefined
        ? []
        : [[(rel === 'prev' ? '上一篇' : '下一篇') + oneLine(next.headline), articleHref(next.slug)]];
    expect(linksIn('a[rel=prev]', tree)).toEqual(neighbour('prev', articles[at - 1]));
    expect(linksIn('a[rel=next]', tree)).toEqual(neighbour('next', articles[at + 1]));
    const related = linksIn('section[aria-labelledby=read-on] ul a', tree);
    expect(related).toEqual(
      article.related.map((other) => [oneLine(bySlug.get(other)?.headline ?? ''), articleHref(other)]),
    );
  });

  it('stands in its section: trail and metadata', () => {
    expect(linksIn('nav[aria-label="所在位置"] a', tree).at(-1)).toEqual([
      squeeze(sectionName),
      hrefOf(`/sections/${section}/`),
    ]);
    const meta = (property: string): string => metaOf(tree, property);
    expect(meta('article:section')).toBe(sectionName);
    expect(oneLine(meta('og:title'))).toBe(oneLine(headline));
    expect([meta('description'), meta('og:description')]).toEqual([lead, lead]);
  });

  it('shares its own address and headline, whatever the control', () => {
    expect(selectAll('[data-share-url]', tree).map((field) => attribute(field, 'value'))).toEqual([
      canonical,
    ]);
    const addressed = selectAll('.share a[href]', tree).map(
      (link) => new URL(attribute(link, 'href'), canonical),
    );
    const shared = addressed.filter(({ protocol, origin }) => protocol === 'mailto:' || origin !== site.site);
    expect(shared.length).toBeGreaterThan(3);
    for (const { searchParams, href } of shared) {
      const given = [...searchParams.values()].join('\n');
      expect(given, href).toContain(canonical);
      if (given.trim() !== canonical) expect(oneLine(given), href).toContain(oneLine(headline));
    }
    const poster = addressed.find(({ pathname }) => pathname.includes('/cards/'));
    expect(poster?.pathname).toBe(hrefOf(`/cards/${slug}-poster.png`));
  });

  it('lists its corrections, the newest first', () => {
    const own = [
      ...(article.corrections ?? []),
      ...(feature.corrections ?? []).filter((item) => item.article === slug),
    ];
    expect(texts('[aria-labelledby=corrections] li', tree)).toEqual(newestFirst(own).map(said));
  });

  it('takes its cards from its own pictures', () => {
    for (const property of ['og:image', 'twitter:image'])
      expect(metaOf(tree, property)).toBe(canonicalOf(`/cards/${slug}.png`));
  });
});

const said = ({ date, kind, text, reason }: SourceCorrection): string =>
  squeeze(`${dateWords(date)}${kind}：${text}原因：${reason}`);
const newestFirst = (list: readonly SourceCorrection[]): SourceCorrection[] =>
  list.toSorted((a, b) => b.date.localeCompare(a.date));

describe('lists', () => {
  const { tree } = pageAt('/');

  it('the front page says who it is and links its days', () => {
    expect(words(select('h1', tree))).toBe(oneLine(feature.headline));
    expect(words(select('.hero .lead, .hero + .lead, .lead', tree))).toBe(squeeze(feature.lead));
    const days = (feature.keyEvents ?? []).map((id) => events.find((event) => event.id === id));
    const years = new Set(days.map((day) => day?.date.slice(0, 4)));
    expect(texts('.dates ol > li', tree)).toEqual(
      days.map((day) => {
        // Within one year nobody needs it.
        const date = dateWords(day?.date ?? '').slice(years.size === 1 ? 5 : 0);
        return date + squeeze((day?.title ?? '(not in the list)') + (day?.summary ?? ''));
      }),
    );
  });

  it('a section page gives its name, its lead and its articles in the order of reading', () => {
    for (const section of feature.sections) {
      const { tree: page } = pageAt(`/sections/${section.id}/`);
      expect(words(select('h1', page))).toBe(squeeze(section.name));
      expect(words(select('.subhead', page))).toBe(squeeze(section.lead));
      const own = articles.filter((article) => article.section === section.id);
      expect(linksIn('main ol a[href*="/articles/"]', page)).toEqual(
        own.map(({ slug, headline }) => [oneLine(headline), articleHref(slug)]),
      );
    }
  });

  it('the directory says of every entry what the lists say', () => {
    const { tree: page } = pageAt('/directory/');
    const previews = JSON.parse(readFileSync(join(site.dir, 'directory/previews.json'), 'utf8')) as Record<
      string,
      { name: string; summary: string; detail: string }
    >;
    for (const { id, name, aliases = [], summary, role, kind } of entities) {
      const entry = select(`[id="${id}"]`, page);
      if (entry === undefined) throw new Error(`no ${id} in the directory`);
      expect(words(select('h3', entry)), id).toContain(squeeze(name).slice(0, 1));
      expect(attribute(entry, 'dataTitle'), id).toBe(name);
      const paragraphs = texts('p', entry);
      expect(paragraphs.at(-1)?.replace(/^编者注：/, ''), id).toBe(
        squeeze(role === undefined ? summary : `${role}。${summary}`),
      );
      const others = squeeze(aliases.join('、'));
      expect(
        paragraphs.some((text) => text.endsWith(others)),
        id,
      ).toBe(true);
      if (kind !== undefined) expect(paragraphs[0], id).toMatch(new RegExp(`^${kind}`));
      expect(previews[id]?.name, id).toBe(name);
      expect(previews[id]?.summary, id).not.toBe('');
      expect(summary.startsWith(previews[id]?.summary ?? '(none)'), id).toBe(true);
      if (role !== undefined) expect(previews[id]?.detail, id).toBe(role);
    }
  });

  it('the timeline says of every event what the list says', () => {
    const { tree: page } = pageAt('/timeline/');
    const STATUS = { occurred: '', ongoing: '进行中', planned: '计划中' };
    for (const { id, date, title, summary, status, background = false, article } of events) {
      const item = select(`li[id="${id}"]`, page);
      if (item === undefined) throw new Error(`no ${id} on the timeline`);
      expect(words(select('.when', item)), id).toBe(
        `${dateWords(date)}${STATUS[status]}${background ? '背景' : ''}`,
      );
      expect(words(select('h3', item)), id).toBe(squeeze(title));
      expect(texts('p:not(.when, .meta)', item), id).toEqual([squeeze(summary)]);
      const headline = bySlug.get(article ?? '')?.headline;
      const link = headline === undefined ? [] : [[oneLine(headline), articleHref(article ?? '')]];
      expect(linksIn('.meta a', item), id).toEqual(link);
    }
  });

  it('the about page gives its paragraphs, and every correction, the newest first', () => {
    const { tree: page } = pageAt('/about/');
    const text = words(select('main', page));
    for (const { heading, paragraphs } of feature.about)
      for (const paragraph of [heading, ...paragraphs]) expect(text).toContain(squeeze(paragraph));
    const all = [
      ...(feature.corrections ?? []),
      ...articles.flatMap(({ slug, corrections = [] }) =>
        corrections.map((item) => ({ ...item, article: slug })),
      ),
    ];
    const shown = texts('#corrections + ul > li', page);
    expect(shown).toHaveLength(all.length);
    for (const [index, correction] of newestFirst(all).entries())
      expect(shown[index]).toContain(dateWords(correction.date));
    for (const correction of all) expect(shown.join('')).toContain(said(correction));
  });
});

describe.each(pages)('$path', ({ path, tree }) => {
  const here = new URL(canonicalOf(path));
  const target = (link: Element): URL => new URL(attribute(link, 'href'), here);

  it('a link whose words are a headline goes to that article; a list of articles names what it links', () => {
    const wrong = selectAll('a[href]', tree).flatMap((link) => {
      const said = words(link).replace(/^[上下]一篇/, '');
      const { origin, pathname, hash } = target(link);
      const slug = byHeadline.get(said);
      const leads = path === '/print/' && hash !== '' ? hash.slice(1) : basename(pathname);
      if (slug === undefined || origin !== here.origin) return [];
      return leads === slug ? [] : [`“${said}” → ${pathname}${hash}`];
    });
    const named = selectAll(':is(h2, h3, h4) > a[href*="/articles/"]', tree).filter(
      (link) => target(link).hash === '' && !byHeadline.has(words(link)),
    );
    expect([...wrong, ...named.map((link) => `“${words(link)}” → ${attribute(link, 'href')}`)]).toEqual([]);
  });

  it('a link on the name of a directory entry goes to that entry', () => {
    const names = new Map(entities.map(({ id: key, name, aliases = [] }) => [key, [name, ...aliases]]));
    const wrong = selectAll('a.entity', tree).filter((link) => {
      const key = target(link)
        .hash.slice(1)
        .replace(/^directory--/, '');
      return names.get(key)?.map(squeeze).includes(words(link)) !== true;
    });
    expect(wrong.map((link) => `“${words(link)}” → ${attribute(link, 'href')}`)).toEqual([]);
  });

  it('a note mark leads to the note of its number, and back', () => {
    const wrong = selectAll('sup.cite', tree).filter((mark) => {
      const link = select('a', mark);
      const number = words(link);
      const note = link === undefined ? undefined : select(`[id="${target(link).hash.slice(1)}"]`, tree);
      const back = note === undefined ? [] : selectAll('.back a', note).map((item) => target(item).hash);
      return (
        note === undefined ||
        !attribute(note, 'id').endsWith(`fn-${number}`) ||
        !back.includes(`#${attribute(mark, 'id')}`)
      );
    });
    expect(wrong.map((mark) => words(mark))).toEqual([]);
  });

  it('the words of every date are its machine date', () => {
    const wrong = selectAll('time[datetime]', tree).filter((time) => {
      const full = dateWords(attribute(time, 'dateTime'));
      return ![full, full.replace(/^\d+年/, '')].includes(words(time));
    });
    expect(wrong.map((time) => `${words(time)} ${attribute(time, 'dateTime')}`)).toEqual([]);
  });

  it('every picture has its own description, caption and credit', () => {
    const wrong = selectAll('main img', tree).flatMap((image) => {
      const stem = basename(attribute(image, 'src')).split('.')[0];
      const picture = pictures.find(
        ({ file }) => file !== undefined && basename(file).split('.')[0] === stem,
      );
      if (picture === undefined) return [`${String(stem)} is not in the list`];
      const figure = selectAll('figure', tree).find((item) => selectAll('img', item).includes(image));
      const caption = figure === undefined ? '' : words(select('figcaption', figure));
      const right =
        attribute(image, 'alt') === picture.alt &&
        (figure === undefined || caption === squeeze(picture.caption + picture.credit));
      return right ? [] : [`${picture.id}：${attribute(image, 'alt')}；${caption}`];
    });
    expect(wrong).toEqual([]);
  });

  it('says its own address, in print too', () => {
    expect(texts('footer .address', tree)).toEqual([`本页网址：${here.href}`]);
  });

  it('the masthead and footer lead where they say, and mark where the reader is', () => {
    const named = selectAll('body > header nav a, body > footer a[href]', tree).flatMap((link) => {
      const url = target(link);
      if (url.origin !== here.origin || !url.pathname.endsWith('/')) return [];
      const to = byPath.get(`/${url.pathname.slice(site.base.length)}`);
      if (to === undefined) return [`${words(link)} → ${url.pathname}`];
      const title =
        toString(select('title', to.tree) ?? to.tree) +
        words(select('h1', to.tree)) +
        words(url.hash === '' ? undefined : select(url.hash, to.tree));
      return squeeze(title).includes(words(link)) ? [] : [`“${words(link)}” → ${url.pathname}`];
    });
    expect(named).toEqual([]);
    const current = selectAll('body > header [aria-current=page]', tree).map((link) => target(link).pathname);
    expect(current.filter((pathname) => pathname !== here.pathname)).toEqual([]);
  });
});

describe('cards', () => {
  const drawings = readDrawings('.cache/cards');
  const drawingOf = (name: string): CardWords => {
    const found = drawings.get(digestOf(readFileSync(join(site.dir, 'cards', name))));
    if (found === undefined) throw new Error(`${name} is not drawn as a card is`);
    return wordsByName(found.words);
  };
  /** A vertical headline turns its quotation marks; only the letters are compared. */
  const letters = (text: string): string => text.replaceAll(/[^\p{L}\p{N}]/gu, '');

  it.each(pages)('$path: its cards bear its own headline', ({ tree }) => {
    const image = metaOf(tree, 'og:image');
    const alt = metaOf(tree, 'og:image:alt');
    const title = metaOf(tree, 'og:title');
    const headline = letters(alt.replace(/^题目卡片：/, ''));
    expect(letters(title)).toContain(headline);
    const name = image.slice(canonicalOf('/cards/').length);
    for (const card of [name, name.replace('.png', '-square.png')])
      expect(letters(drawingOf(card)['题目'] ?? ''), card).toBe(headline);
  });

  it.each(articles)(
    '$slug: its poster bears its section, headline and lead',
    ({ slug, headline, section, lead }) => {
      const sectionName = feature.sections.find(({ id }) => id === section)?.name ?? '';
      const poster = drawingOf(`${slug}-poster.png`);
      expect(letters(poster['题目'] ?? '')).toBe(letters(headline));
      expect([poster['引题'], poster['导语'], poster['站名']]).toEqual([sectionName, lead, feature.name]);
      expect(lead.startsWith(drawingOf(`${slug}.png`)['导语'] ?? '(none)')).toBe(true);
    },
  );
});

describe('for machines', () => {
  it('robots.txt lets everybody in and names the site map', () => {
    expect(readFileSync(join(site.dir, 'robots.txt'), 'utf8')).toBe(
      `User-agent: *\nAllow: /\n\nSitemap: ${canonicalOf('/sitemap-index.xml')}\nSitemap: ${canonicalOf('/hant/sitemap-index.xml')}\n`,
    );
  });

  it('llms.txt names every article at its address', () => {
    const lines = [
      ...readFileSync(join(site.dir, 'llms.txt'), 'utf8').matchAll(/^- \[(.+)\]\((.+)\): (.+)$/gm),
    ];
    const wrong = lines.filter(([, name = '', url = '', lead = '']) => {
      const slug = byHeadline.get(oneLine(name));
      const right =
        slug === undefined || (url === canonicalOf(`/articles/${slug}/`) && lead === bySlug.get(slug)?.lead);
      return !right;
    });
    expect(wrong.map(([line]) => line)).toEqual([]);
    for (const { slug } of articles)
      expect(lines.filter(([, , url]) => url === canonicalOf(`/articles/${slug}/`))).toHaveLength(1);
  });
});
