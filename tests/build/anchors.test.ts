import type { Element } from 'hast';
import { select, selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { describe, expect, it } from 'vitest';
import { builtPages, builtSite, type BuiltPage } from './site.ts';

const site = builtSite();
const pages = builtPages(site.dir);
const articles = pages.filter(({ path }) => path.startsWith('/articles/'));
const ASCII = /^[a-z0-9]+(?:-+[a-z0-9]+)*$/;

const idOf = ({ properties }: Element): string => properties['id']?.toString() ?? '';
const excerpt = (element: Element): string => `<${element.tagName}> ${toString(element).trim().slice(0, 20)}`;

/** 这些元素里没有可以链接的编号的。 */
function withoutId(page: BuiltPage, selector: string): string[] {
  return selectAll(selector, page.tree)
    .filter((element) => !ASCII.test(idOf(element)))
    .map(excerpt);
}

/** 正文里读者会想指到的：每个小标题、段落、图、表、列表、引文与编者注。 */
const BLOCKS = [
  ...['h2', 'h3', 'p', 'figure', 'ul', 'ol', 'blockquote', '.note'].map((tag) => `.prose > ${tag}`),
  '.prose :not(figure, details) > table',
  '.prose figure',
];

describe('文章里的每一处都有永久编号', () => {
  it.each(articles)('$path', (page) => {
    expect(BLOCKS.flatMap((selector) => withoutId(page, selector))).toEqual([]);
    expect(withoutId(page, 'p.lead')).toEqual([]);
    expect(withoutId(page, '.footnotes li')).toEqual([]);
    expect(select('#key-points', page.tree)).toBeDefined();
    const targets = selectAll('.key-points a', page.tree).map(({ properties }) => String(properties['href']));
    expect(targets.filter((href) => select(href, page.tree) === undefined)).toEqual([]);
  });

  it.each(articles)('$path：小标题旁有本节链接，不靠脚本', (page) => {
    const headings = selectAll('.prose > :is(h2, h3)', page.tree);
    const links = headings.map((heading) => select('a.anchor', heading)?.properties['href']);
    expect(links).toEqual(headings.map((heading) => `#${idOf(heading)}`));
  });
});

describe('其余各页的条目', () => {
  it.each([
    ['/', 'main section h2:has(a)'],
    ['/directory/', '[data-search-entry]'],
    ['/timeline/', 'ol.timeline > li'],
    ['/data/', '#figures ~ table tbody > tr'],
    ['/about/', '.prose h2'],
  ])('%s 的 %s', (path, selector) => {
    const page = pages.find((candidate) => candidate.path === path);
    if (page === undefined) throw new Error(`成品里没有 ${path}。`);
    expect(selectAll(selector, page.tree).length).toBeGreaterThan(0);
    expect(withoutId(page, selector)).toEqual([]);
  });
});
