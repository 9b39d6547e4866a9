import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { SKIP, visit } from 'unist-util-visit';

const DROPPED = new Set(['script', 'style', 'link', 'svg']);
const URL_ATTRIBUTES = ['href', 'src'];

function isDropped(node: Element): boolean {
  const classes = Array.isArray(node.properties['className']) ? node.properties['className'] : [];
  return DROPPED.has(node.tagName) || classes.includes('anchor') || classes.includes('cite');
}

/**
 * 页面正文 → 订阅里的正文：链接写成完整地址，去掉脚本、样式、注号与本节链接；
 * 图离了样式不成样子，也去掉，图说与表格留下。
 * @param html 渲染好的正文
 * @param pageUrl 文章的完整地址，页内锚点以它为准
 */
export function feedHtml(html: string, pageUrl: string): string {
  const tree: Root = fromHtml(html, { fragment: true });
  visit(tree, 'element', (node, index, parent) => {
    if (parent !== undefined && index !== undefined && isDropped(node)) {
      parent.children.splice(index, 1);
      return [SKIP, index];
    }
    for (const name of URL_ATTRIBUTES) {
      const value = node.properties[name];
      if (typeof value === 'string') node.properties[name] = new URL(value, pageUrl).href;
    }
    for (const name of Object.keys(node.properties)) {
      if (/^(?:className|style|data)/.test(name)) Reflect.deleteProperty(node.properties, name);
    }
    return undefined;
  });
  return toHtml(tree);
}
