import type { ElementContent, Nodes } from 'hast';
import { toString } from 'hast-util-to-string';
import { squeeze } from './site.ts';

/** 页面加进正文里的东西：注号、本节链接、打印版里的“第几篇”。 */
const ADDED = ['cite', 'anchor', 'xref'];

function isAdded(node: ElementContent): boolean {
  if (node.type !== 'element') return false;
  const classes = Array.isArray(node.properties['className']) ? node.properties['className'] : [];
  return ADDED.some((name) => classes.includes(name));
}

/** 读者看到的文字，去掉页面加进去的东西。 */
export function readableText(node: Nodes): string {
  if (node.type === 'element' && (node.tagName === 'script' || node.tagName === 'style')) return '';
  if (!('children' in node)) return toString(node);
  return (node.children as ElementContent[])
    .filter((child) => !isAdded(child))
    .map(readableText)
    .join('');
}

/** 该有而文字里没有的段落。 */
export function missing(wanted: readonly string[], text: string): string[] {
  return wanted.filter((block) => !text.includes(squeeze(block)));
}
