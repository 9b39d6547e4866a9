import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { SKIP, visit } from 'unist-util-visit';
import { hasClass } from '../../lib/find.ts';

/** What is for the page alone: styles, drawings, and as in reader views asides and footers with links back and onward. */
const DROPPED = new Set(['script', 'style', 'link', 'svg', 'source', 'wbr', 'aside', 'footer']);
/** Attributes that stay; styles, lazy loading and focus mean something on a page alone. */
const KEPT_ATTRIBUTES = new Set(
  'id href src alt width height colSpan rowSpan scope dateTime start ariaLabel role lang'.split(' '),
);
const URL_ATTRIBUTES = ['href', 'src'];

const isDropped = (element: Element): boolean =>
  DROPPED.has(element.tagName) || hasClass(element, 'anchor') || element.properties['role'] === 'img';

/**
 * A page's text → a feed's: links and pictures in full, without scripts, styles, links back and other formats.
 * Drawings are nothing without styles; their captions and tables stay. Numbers of notes stay and lead to the page,
 * where each note says whether something happened or was planned.
 * @param pageUrl Whole address of the article, which anchors are relative to.
 */
export function feedHtml(html: string, pageUrl: string): string {
  const tree: Root = fromHtml(html, { fragment: true });
  visit(tree, (node, index, parent) => {
    if (node.type !== 'element') {
      if (node.type !== 'comment' || parent === undefined || index === undefined) return undefined;
      parent.children.splice(index, 1);
      return [SKIP, index];
    }
    if (parent !== undefined && index !== undefined && isDropped(node)) {
      parent.children.splice(index, 1);
      return [SKIP, index];
    }
    if (parent !== undefined && index !== undefined && node.tagName === 'picture') {
      parent.children.splice(index, 1, ...node.children);
      return [SKIP, index];
    }
    for (const name of Object.keys(node.properties))
      if (!KEPT_ATTRIBUTES.has(name)) Reflect.deleteProperty(node.properties, name);
    for (const name of URL_ATTRIBUTES) {
      const value = node.properties[name];
      if (typeof value === 'string') node.properties[name] = new URL(value, pageUrl).href;
    }
    return undefined;
  });
  return toHtml(tree);
}
