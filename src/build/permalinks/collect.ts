import type { Element, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import { HANT_FOLDER } from '../../lib/edition.ts';
import { find, hasClass } from '../../lib/find.ts';
import type { BuiltPage, BuiltSite } from '../page-checks/model.ts';

/** Files besides pages that are for good: feeds and data, which others refer to. */
const PERMANENT_FILES = /^(?:rss\.xml|feed\.json|data\/[^/]+\.csv)$/;

/** Marks of notes change with the number of citations; old ids put in by redirects are listed elsewhere. */
const TRANSIENT = ['cite', 'moved', 'moved-here'];

function isTransient({ properties: { className } }: Element): boolean {
  return Array.isArray(className) && TRANSIENT.some((name) => className.includes(name));
}

/** Ids in drawings join titles and descriptions for screen readers; nobody links to them. */
const isInsideDrawing = ({ tagName }: Element): boolean => tagName === 'svg';

/** What bears `data-interface` (box and results of the search page) has its ids for scripts. */
const isInterface = ({ properties }: Element): boolean => properties['dataInterface'] !== undefined;

/** The small page of a redirect. */
export const isRedirect = (tree: Root): boolean =>
  find(
    tree,
    ({ tagName, properties: { httpEquiv } }) => tagName === 'meta' && String(httpEquiv) === 'refresh',
  ) !== undefined;

/** Pages that browsers fetch themselves. */
const UNLINKED = new Set(['404.html', 'offline/index.html']);

function isHidden(tree: Root): boolean {
  const robots = find(tree, ({ tagName, properties: { name } }) => tagName === 'meta' && name === 'robots')
    ?.properties['content'];
  return typeof robots === 'string' && robots.includes('noindex');
}

/**
 * A page's permanent ids: in an article those of lead and text, elsewhere those of `<main>`; none of the interface's,
 * none of pages that search engines may not list.
 */
export function permanentIds(tree: Root): string[] {
  const main = find(tree, ({ tagName }) => tagName === 'main');
  const scope = (main && find(main, (node) => hasClass(node, 'prose'))) ?? main;
  if (scope === undefined || isHidden(tree)) return [];
  const lead =
    main === undefined || scope === main
      ? undefined
      : find(
          main,
          (node) => node.tagName === 'p' && hasClass(node, 'lead') && node.properties['id'] !== undefined,
        );
  const ids: string[] = lead === undefined ? [] : [String(lead.properties['id'])];
  visit(scope, 'element', (node) => {
    if (isTransient(node) || isInsideDrawing(node) || isInterface(node)) return SKIP;
    const { id } = node.properties;
    if (typeof id === 'string' && node !== scope) ids.push(id);
    return undefined;
  });
  return ids;
}

/** What of a built site has addresses. */
interface Addressed extends Pick<BuiltSite, 'files'> {
  pages: readonly Pick<BuiltPage, 'file' | 'path' | 'isRedirect' | 'permanentIds'>[];
}

/**
 * Every permanent address of an edition: pages, ids in them, feeds and data. The Traditional edition, below its folder,
 * has the same ones, and its own build pass compares them.
 */
export function collectAddresses({ pages, files }: Addressed): Set<string> {
  const published = pages.filter(
    ({ file, isRedirect: moved }) => !UNLINKED.has(file) && !file.startsWith(HANT_FOLDER) && !moved,
  );
  return new Set([
    ...published.flatMap(({ path, permanentIds: ids }) => [path, ...ids.map((id) => `${path}#${id}`)]),
    ...[...files].filter((file) => PERMANENT_FILES.test(file)).map((file) => `/${file}`),
  ]);
}
