import { builtPages, builtSite, type BuiltPage } from '../build/site.ts';

const pages = builtPages(builtSite().dir);
const addressOf = ({ path }: BuiltPage): string => path.replace(/^\//, './');
const longestFirst = [...pages].sort((one, other) => other.html.length - one.html.length);

/** All pages of the finished site, relative to where it is deployed: ready for `page.goto`. */
const allPaths: readonly string[] = pages.map(addressOf);

/** All articles, the longest first. */
export const articlePaths: readonly string[] = longestFirst
  .filter(({ path }) => path.startsWith('/articles/'))
  .map(addressOf);

/** The article on which interactions are tried: the longest, where there is something of everything. */
export function sampleArticle(): string {
  const [first] = articlePaths;
  if (first === undefined) throw new Error('成品里没有文章。');
  return first;
}

/** The longest section page. */
export function sampleSection(): string {
  const found = longestFirst.find(({ path }) => path.startsWith('/sections/'));
  if (found === undefined) throw new Error('成品里没有栏目。');
  return addressOf(found);
}

/** Search results for the headline of the sample article. */
function sampleSearch(): string {
  const title = longestFirst.find((page) => addressOf(page) === sampleArticle())?.html ?? '';
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

/** The same pages of the Traditional edition, alike but for their letters (tests/build/hant.test.ts). */
export const hantTypes: readonly string[] = pageTypes.map((path) => path.replace('./', './hant/'));
