import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtFiles, builtSite } from '../build/site.ts';

interface Page {
  /** Relative to where the site is deployed: ready for `page.goto`. */
  address: string;
  html: string;
}

// Not parsed: every worker reads them.
const { dir } = builtSite();
const pages: readonly Page[] = builtFiles(dir)
  .filter((file) => file.endsWith('.html') && !file.startsWith('hant/'))
  .map((file) => ({
    address: `./${file.replace(/(?:^|(?<=\/))index\.html$/, '')}`,
    html: readFileSync(join(dir, file), 'utf8'),
  }))
  .filter(({ html }) => !html.includes('<meta http-equiv="refresh"'));
const longestFirst = [...pages].sort((one, other) => other.html.length - one.html.length);

/** All pages of the finished site. */
const allPaths: readonly string[] = pages.map(({ address }) => address);

/** All articles, the longest first. */
export const articlePaths: readonly string[] = longestFirst
  .map(({ address }) => address)
  .filter((address) => address.startsWith('./articles/'));

/** The article on which interactions are tried: the longest, where there is something of everything. */
export function sampleArticle(): string {
  const [first] = articlePaths;
  if (first === undefined) throw new Error('The built site has no articles.');
  return first;
}

/** An article with something in its HTML, the longest. */
export const articleWith = (words: string): string | undefined =>
  longestFirst.find(({ address, html }) => address.startsWith('./articles/') && html.includes(words))
    ?.address;

/** The longest section page. */
export function sampleSection(): string {
  const found = longestFirst.find(({ address }) => address.startsWith('./sections/'));
  if (found === undefined) throw new Error('The built site has no sections.');
  return found.address;
}

/** Search results for the headline of the sample article. */
function sampleSearch(): string {
  const title = longestFirst.find(({ address }) => address === sampleArticle())?.html ?? '';
  const words = /<meta property="og:title" content="([^"]+)"/.exec(title)?.[1] ?? '';
  return `./search/?q=${encodeURIComponent(words.slice(0, 4))}`;
}

/**
 * One page of each kind: the longest article, the longest section, every other page, and search results. All pages,
 * widths and themes are looked at by `npm run audit:site`. /print/ holds every article and has tests of its own.
 */
export const pageTypes: readonly string[] = [
  ...allPaths.filter((path) => path !== './print/' && !/^\.\/(?:articles|sections)\//.test(path)),
  sampleArticle(),
  sampleSection(),
  sampleSearch(),
];

/** Those with more than every page has, in the Traditional edition: alike but for their letters (tests/build/hant.test.ts). */
export const hantTypes: readonly string[] = pageTypes
  .filter((path) => !/\/(?:404\.html|offline\/|search\/)$/.test(path))
  .map((path) => path.replace('./', './hant/'));
