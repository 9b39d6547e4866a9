import { extractFromHtml } from '@extractus/article-extractor';
import { Readability } from '@mozilla/readability';
import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { featureSource } from './content.ts';
import { fixtureSite } from './fixture-site.ts';
import { type BuiltPage, builtPages, type BuiltSite, builtSite, squeeze } from './site.ts';

/*
 * What is left of an article in a reader view: the library of Firefox, and one that saves articles. Either shows all of
 * the article, each line once and in order, and nothing of the page around it.
 */

/** The article as its reader reads it, with all that follows its text; the headline is the reader view's own title. */
const READ =
  '.kicker, .subhead, .line > p, .lead, [aria-labelledby=key-points], .prose, .prose ~ :not(footer)';
/** Drawings have a caption and a table; footers hold links back and onward. */
const NOT_READ = 'svg, footer';
/** Elements that the program that saves articles does not know and drops. */
const NOT_SAVED = 'time, del';
const LINES = 'p, li, h2, h3, figcaption, blockquote, tr, summary';

/** The lines of text below an element, as one would say them. */
function linesIn(root: Element, isRead: (parent: Element) => boolean): string[] {
  const lines: { of: Element | null; text: string }[] = [];
  const walk = (node: Node): void => {
    if (node.nodeType === 3 && node.parentElement !== null && isRead(node.parentElement)) {
      const text = squeeze(node.nodeValue ?? '');
      const of = node.parentElement.closest(LINES);
      const last = lines.at(-1);
      if (last?.of === of) last.text += text;
      else if (text !== '') lines.push({ of, text });
    }
    node.childNodes.forEach(walk);
  };
  walk(root);
  return lines.map(({ text }) => text);
}

const linesOf = (html: string | null | undefined): string[] =>
  linesIn(new JSDOM(html ?? '').window.document.body, () => true);

const articlesOf = ({ dir }: BuiltSite): readonly BuiltPage[] =>
  builtPages(dir).filter(({ path }) => path.startsWith('/articles/'));

/** The second feature holds every element; of the real one the first few will do. */
const REAL = 3;

const cases = [builtSite(), fixtureSite()].flatMap((site, at) =>
  articlesOf(site)
    .slice(0, at === 0 ? REAL : undefined)
    .map((page) => [`${site.base.slice(0, -1)}${page.path}`, page, site] as const),
);

it.each(cases)('%s', async (_, { html, path }, { site, base, contentDir }) => {
  const url = `${site}${base}${path.slice(1)}`;
  const { document } = new JSDOM(html, { url }).window;
  const title = document.querySelector('meta[property="og:title"]')?.getAttribute('content');
  const written = (except: string): string[] =>
    linesIn(document.body, (parent) => parent.closest(READ) !== null && parent.closest(except) === null);
  const [shown, saved] = [written(NOT_READ), written(`${NOT_READ}, ${NOT_SAVED}`)];
  const { author } = featureSource(contentDir);

  const view = new Readability(document).parse();
  const { content } = (await extractFromHtml(html, url)) ?? {};
  expect(linesOf(view?.content)).toEqual(shown);
  expect(linesOf(content)).toEqual(saved);
  expect({ title: view?.title, byline: view?.byline }).toEqual({ title, byline: author });
});
