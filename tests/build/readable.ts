import type { ElementContent, Nodes } from 'hast';
import { toString } from 'hast-util-to-string';
import { squeeze } from './site.ts';

/** What a page adds to a text: note marks, links to sections, “第几篇” in the print edition. */
const ADDED = ['cite', 'anchor', 'xref'];

function isAdded(node: ElementContent): boolean {
  if (node.type !== 'element') return false;
  const classes = Array.isArray(node.properties['className']) ? node.properties['className'] : [];
  return ADDED.some((name) => classes.includes(name));
}

/** The words that readers see, without what the page adds. */
export function readableText(node: Nodes): string {
  if (node.type === 'element' && (node.tagName === 'script' || node.tagName === 'style')) return '';
  if (!('children' in node)) return toString(node);
  return (node.children as ElementContent[])
    .filter((child) => !isAdded(child))
    .map(readableText)
    .join('');
}

/** Paragraphs that should be in the text and are not. */
export function missing(wanted: readonly string[], text: string): string[] {
  return wanted.filter((block) => !text.includes(squeeze(block)));
}
