import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { SKIP, visit } from 'unist-util-visit';

/** What is for the page alone: styles, drawings, and as in reader views asides and footers with links back and onward. */
const DROPPED = new Set(['script', 'style', 'link', 'svg', 'source', 'wbr', 'aside', 'footer']);
/** 留下的属性。样式、懒加载、焦点之类只在页面上有意义。 */
const KEPT_ATTRIBUTES = new Set(
  'id href src alt width height colSpan rowSpan scope dateTime start ariaLabel role lang'.split(' '),
);
const URL_ATTRIBUTES = ['href', 'src'];

function isDropped({ tagName, properties: { className, role } }: Element): boolean {
  const isAnchor = Array.isArray(className) && className.includes('anchor');
  return DROPPED.has(tagName) || isAnchor || role === 'img';
}

/**
 * 页面上的全文 → 订阅里的全文：链接与图片写成完整地址，去掉脚本、样式、回链与多种格式的图。
 * 矢量图离了样式不成样子，也去掉，图说与表格留下。
 * 注号留下，指向页面上的注：注里写明每句话是已发生还是计划，读订阅的人也该看得到。
 * @param html 渲染好的全文
 * @param pageUrl 文章的完整地址，页内锚点以它为准
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
