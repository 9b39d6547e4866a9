import type { Element, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import { HANT_FOLDER } from '../../lib/edition.ts';
import { find, hasClass, metaOf } from '../../lib/find.ts';
import type { BuiltPage, BuiltSite } from '../page-checks/model.ts';

/** Files besides pages that are for good: feeds and data, which others refer to. */
const PERMANENT_FILES = /^(?:rss\.xml|feed\.json|data\/[^/]+\.csv)$/;

/** Marks of notes change with the number of citations; old ids put in by redirects are listed elsewhere. */
const TRANSIENT = ['cite', 'moved', 'moved-here'];

/** What has ids that nobody links to: drawings, whose ids are for screen readers, and `data-interface` (search page). */
const isPassing = (element: Element): boolean =>
  TRANSIENT.some((name) => hasClass(element, name)) ||
  element.tagName === 'svg' ||
  element.properties['dataInterface'] !== undefined;

/** The small page of a redirect. */
export const isRedirect = (tree: Root): boolean => metaOf(tree, 'httpEquiv', 'refresh') !== undefined;

/** Pages that browsers fetch themselves. */
const UNLINKED = new Set(['404.html', 'offline/index.html']);

/** A page's permanent ids: in an article those of lead and text, elsewhere those of `<main>`; none of unlisted pages. */
export function permanentIds(tree: Root): string[] {
  const main = find(tree, ({ tagName }) => tagName === 'main');
  if (main === undefined || metaOf(tree, 'name', 'robots')?.includes('noindex') === true) return [];
  const prose = find(main, (node) => hasClass(node, 'prose'));
  const lead =
    prose && find(main, (node) => node.tagName === 'p' && hasClass(node, 'lead') && 'id' in node.properties);
  const ids = lead === undefined ? [] : [String(lead.properties['id'])];
  visit({ type: 'root', children: (prose ?? main).children }, 'element', (node) => {
    if (isPassing(node)) return SKIP;
    const { id } = node.properties;
    if (typeof id === 'string') ids.push(id);
    return undefined;
  });
  return ids;
}

/** What of a built site has addresses. */
interface Addressed extends Pick<BuiltSite, 'files'> {
  pages: readonly Pick<BuiltPage, 'file' | 'path' | 'isRedirect' | 'permanentIds'>[];
}

/** Every permanent address of an edition: pages, ids in them, feeds and data. */
export function collectAddresses({ pages, files }: Addressed): Set<string> {
  const published = pages.filter(
    ({ file, isRedirect: moved }) => !UNLINKED.has(file) && !file.startsWith(HANT_FOLDER) && !moved,
  );
  return new Set([
    ...published.flatMap(({ path, permanentIds: ids }) => [path, ...ids.map((id) => `${path}#${id}`)]),
    ...[...files].filter((file) => PERMANENT_FILES.test(file)).map((file) => `/${file}`),
  ]);
}
