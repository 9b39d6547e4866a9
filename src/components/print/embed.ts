import type { Element, Root, RootContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { SKIP, visit } from 'unist-util-visit';
import { withBase } from '../../lib/edition.ts';
import { hasClass } from '../../lib/find.ts';

/** A place in the booklet that was a page of its own. */
export interface Place {
  /** Its id; `#x` of that page is `id--x` here. */
  id: string;
  /** Written after links, which paper does not follow, e.g. “第5篇”; nothing without it. */
  label?: string;
}

/** How a page goes into the booklet. */
export interface Embedding {
  id: string;
  /** Base path, with a slash at both ends. */
  base: string;
  /** Pages in the booklet: path → place. */
  places: ReadonlyMap<string, Place>;
}

/** An id in the booklet: `page--block`. */
export const embeddedId = (page: string, id: string): string => `${page}--${id}`;

/** @returns Where a link leads in the booklet; undefined for one that leaves it. */
function redirect(node: Element, { id, base, places }: Embedding): Place | undefined {
  const { href } = node.properties;
  if (typeof href !== 'string') return undefined;
  if (href.startsWith('#')) {
    node.properties['href'] = `#${embeddedId(id, href.slice(1))}`;
    return undefined;
  }
  const [address = '', fragment = ''] = href.split('#');
  const found = [...places].find(([path]) => withBase(path, base) === address)?.[1];
  if (found === undefined) return undefined;
  node.properties['href'] = `#${fragment === '' ? found.id : embeddedId(found.id, fragment)}`;
  return found;
}

/** Headings go down by two levels: above them are the booklet's sections and the article's own headline. */
function lower(node: Element): void {
  const level = Number(/^h([1-6])$/.exec(node.tagName)?.[1]) + 2;
  if (Number.isNaN(level)) return;
  node.tagName = `h${Math.min(level, 6)}`;
  // From the fourth level the styles know no heading; it asks for the display font itself.
  if (level > 3) node.properties['dataDisplay'] ??= '';
}

/** A landmark a dozen times is no landmark: they become plain blocks; nothing else in a text refers to ids. */
function unmark(node: Element): void {
  if (node.tagName !== 'section') return;
  node.tagName = 'div';
  delete node.properties['ariaLabel'];
  delete node.properties['ariaLabelledBy'];
}

const pointer = (label: string): RootContent & Element => ({
  type: 'element',
  tagName: 'span',
  properties: { className: ['xref'] },
  children: [{ type: 'text', value: `（${label}）` }],
});

/**
 * Makes a page's text part of one page of many: ids get its prefix, links lead into the booklet, headings go down,
 * and links to copy a part go.
 * @param html A fragment.
 */
export function embed(html: string, embedding: Embedding): string {
  const tree: Root = fromHtml(html, { fragment: true });
  visit(tree, 'element', (node, index, parent) => {
    if (parent === undefined || index === undefined) return undefined;
    if (hasClass(node, 'anchor')) {
      parent.children.splice(index, 1);
      return [SKIP, index];
    }
    if (typeof node.properties['id'] === 'string')
      node.properties['id'] = embeddedId(embedding.id, node.properties['id']);
    lower(node);
    unmark(node);
    const label = node.tagName === 'a' ? redirect(node, embedding)?.label : undefined;
    if (label !== undefined) parent.children.splice(index + 1, 0, pointer(label));
    return undefined;
  });
  return toHtml(tree);
}
