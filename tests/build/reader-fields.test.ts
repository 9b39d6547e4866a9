import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fromHtml } from 'hast-util-from-html';
import { select, selectAll } from 'hast-util-select';
import { expect, it } from 'vitest';
import { READER_FIELDS } from '../../src/schemas/article.ts';
import { isReservedId } from '../../src/schemas/base.ts';
import { loadContent } from '../../src/checks/load-content.ts';
import { headPassages } from '../../src/checks/text/passages.ts';
import { fixtureSite } from './fixture-site.ts';
import { readableText } from './readable.ts';
import { builtPages, squeeze } from './site.ts';

/* A field of an article reaches every place where readers meet an article, or src/schemas/article.ts says why not. */

const { dir, contentDir, base, site } = fixtureSite();
const { articles } = await loadContent(contentDir);
const pages = new Map(builtPages(dir).map((page) => [page.path, page]));
const feed = JSON.parse(readFileSync(join(dir, 'feed.json'), 'utf8')) as {
  items: { url: string; title: string; content_html: string }[];
};

const plain = (text: string): string => squeeze(text.replaceAll('|', ''));
const words = (tree: Parameters<typeof readableText>[0] | undefined): string =>
  tree === undefined ? '' : squeeze(readableText(tree));

/** What an article says in each place, as one line. */
function placesOf(slug: string): Record<'page' | 'feed' | 'print', string> {
  const item = feed.items.find(({ url }) => url === `${site}${base}articles/${slug}/`);
  const print = pages.get('/print/')?.tree;
  return {
    page: words(pages.get(`/articles/${slug}/`)?.tree),
    feed: squeeze(item?.title ?? '') + words(fromHtml(item?.content_html ?? '', { fragment: true })),
    print: words(print && select(`#${slug}`, print)),
  };
}

it.each(READER_FIELDS)(
  '$field stands on the page, in the feeds and in the print edition',
  ({ field, notIn }) => {
    const said = articles.flatMap((article) => {
      const places = Object.entries(placesOf(article.slug)).filter(([place]) => place !== notIn);
      const body = plain(article.blocks.map(({ text }) => text).join('\n'));
      return headPassages(article, (other) => other.field === field)
        .filter(({ text }) => !body.includes(plain(text)))
        .flatMap(({ text }) =>
          places.map(([place, all]) => ({ place, text, isThere: all.includes(plain(text)) })),
        );
    });
    const none = `No article of tests/fixtures/feature/ has a “${field}” that its text does not say too: give it to one.`;
    expect(said, none).not.toEqual([]);
    const missing = said.filter(({ isThere }) => !isThere);
    expect(missing, 'What follows the text stands in src/components/article/AfterText.astro.').toEqual([]);
  },
);

it('an id that the layout of an article gives is kept from the blocks of its text', () => {
  const given = [...pages.values()]
    .filter(({ path }) => path.startsWith('/articles/'))
    .flatMap(({ tree }) => {
      const inText = new Set(selectAll('.prose [id]', tree));
      return selectAll('[id]', tree).filter((element) => !inText.has(element));
    })
    .map(({ properties }) => String(properties['id']));
  expect(given).toContain('corrections');
  const free = given.filter((id) => !isReservedId(id));
  expect(free, 'isReservedId is in src/schemas/base.ts').toEqual([]);
});
