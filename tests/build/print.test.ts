import { select, selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { describe, expect, it } from 'vitest';
import { sourceArticles, sourceIds } from './content.ts';
import { missing, readableText } from './readable.ts';
import { builtPages, builtSite, squeeze } from './site.ts';

const site = builtSite();
const articles = sourceArticles(site.contentDir);
const pages = new Map(builtPages(site.dir).map((page) => [page.path, page]));

function treeOf(path: string) {
  const page = pages.get(path);
  if (page === undefined) throw new Error(`成品里没有 ${path}。`);
  return page.tree;
}

const edition = treeOf('/print/');
const ids = new Set(selectAll('[id]', edition).map(({ properties }) => String(properties['id'])));

describe('打印版', () => {
  it.each(articles)(
    '$slug：标题、导语、要点与正文一字不少',
    ({ slug, headline, lead, keyPoints, blocks }) => {
      const part = select(`[id="${slug}"]`, edition);
      const text = part === undefined ? '' : squeeze(readableText(part));
      const wanted = [headline.replaceAll('|', ''), lead, ...keyPoints.map((point) => point.text), ...blocks];
      expect(missing(wanted, text)).toEqual([]);
      expect(text).toContain(`${site.base}articles/${slug}/`);
    },
  );

  it.each(articles)('$slug：注、图、表与文章页一样多，编号加了本篇的前缀', ({ slug }) => {
    const own = treeOf(`/articles/${slug}/`);
    const count = (selector: string) => [
      selectAll(`article ${selector}`, own).length,
      selectAll(`[id="${slug}"] ${selector}`, edition).length,
    ];
    for (const selector of ['.footnotes li', '.prose figure', '.prose svg', '.prose table', '.prose sup']) {
      const [wanted, found] = count(selector);
      expect(found, selector).toBe(wanted);
    }
    const blocks = selectAll('.prose [id]', own).map(({ properties }) => String(properties['id']));
    expect(blocks.filter((id) => !ids.has(`${slug}--${id}`))).toEqual([]);
  });

  it('各篇按阅读次序，篇号从1起', () => {
    const numbers = selectAll('article .number.num', edition).map((element) => toString(element));
    expect(numbers).toEqual(articles.map((_, index) => `第${index + 1}篇`));
  });

  it('时间线与名录的条目都在，文章的链接落在册里', () => {
    const events = sourceIds(site.contentDir, 'events.yaml').map((id) => `timeline--${id}`);
    const entities = ['people', 'organizations', 'places', 'glossary'].flatMap((file) =>
      sourceIds(site.contentDir, `${file}.yaml`).map((id) => `directory--${id}`),
    );
    expect([...events, ...entities].filter((id) => !ids.has(id))).toEqual([]);
    const outward = selectAll('article a[href*="/articles/"]', edition).map(
      ({ properties }) => properties['href'],
    );
    expect(outward).toEqual([]);
  });

  it('与文章重复，所以不收录，也不给检索', () => {
    expect(pages.get('/print/')?.noindex).toBe(true);
    expect(selectAll('[data-pagefind-body], [data-search-record], [data-search-entry]', edition)).toEqual([]);
  });
});
