import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fromHtml } from 'hast-util-from-html';
import { selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { describe, expect, it } from 'vitest';
import { sourceArticles } from './content.ts';
import { missing, readableText } from './readable.ts';
import { builtPages, builtSite, squeeze } from './site.ts';

const site = builtSite();
const articles = sourceArticles(site.contentDir);
const pages = new Map(builtPages(site.dir).map((page) => [page.path, page]));

describe('不用脚本就能读全文', () => {
  it.each(articles)(
    '$slug：标题、导语、要点与正文都在 HTML 里',
    ({ slug, headline, lead, keyPoints, blocks }) => {
      const tree = pages.get(`/articles/${slug}/`)?.tree;
      const text = tree === undefined ? '' : squeeze(readableText(tree));
      const wanted = [headline.replaceAll('|', ''), lead, ...keyPoints.map((point) => point.text), ...blocks];
      expect(missing(wanted, text)).toEqual([]);
    },
  );
});

describe('订阅', () => {
  const xml = readFileSync(join(site.dir, 'rss.xml'), 'utf8');
  const items = [...xml.matchAll(/<item>([\s\S]*?)<\/item>/g)].map((match) => match[1] ?? '');

  it('收有全部文章，地址与规范地址相同', () => {
    const links = items.map((item) => /<link>([^<]+)<\/link>/.exec(item)?.[1]);
    const expected = articles.map(({ slug }) => `${site.site}${site.base}articles/${slug}/`);
    expect(links.sort()).toEqual(expected.sort());
  });

  it.each(articles)('$slug：全文都在', ({ slug, lead, blocks }) => {
    const item = items.find((candidate) => candidate.includes(`/articles/${slug}/</link>`)) ?? '';
    const encoded = /<content:encoded>([\s\S]*?)<\/content:encoded>/.exec(item)?.[1] ?? '';
    const [decoded] = selectAll('p', fromHtml(`<p>${encoded}</p>`, { fragment: true }));
    const html = decoded === undefined ? '' : toString(decoded);
    const text = squeeze(readableText(fromHtml(html, { fragment: true })));
    expect(missing([lead, ...blocks], text)).toEqual([]);
  });
});
