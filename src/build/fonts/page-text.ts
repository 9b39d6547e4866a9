import { fromHtml } from 'hast-util-from-html';
import type { ElementContent } from 'hast';

/** 用标题字体排的元素的开头：各级标题；别处要用，就加 `data-display`。 */
const OPENING = /<(?:(h[123])(?=[\s>])|([a-z][a-z0-9]*)(?=\s[^>]*?\bdata-display\b))/g;

/** 标题里不用标题字体的部分：按钮，和标了 `data-display="none"` 的。 */
function isPlain(node: ElementContent): boolean {
  return node.type === 'element' && (node.tagName === 'button' || node.properties['dataDisplay'] === 'none');
}

function textOf(nodes: readonly ElementContent[]): string {
  return nodes
    .filter((node) => !isPlain(node))
    .map((node) => (node.type === 'text' ? node.value : node.type === 'element' ? textOf(node.children) : ''))
    .join('');
}

/** 从 `start` 处的元素到它收尾；里面可以有同名的元素。 */
function sliceElement(html: string, start: number, tag: string): string {
  const edge = new RegExp(`<(/?)${tag}(?=[\\s>])`, 'g');
  edge.lastIndex = start;
  let depth = 0;
  for (let match = edge.exec(html); match !== null; match = edge.exec(html)) {
    depth += match[1] === '/' ? -1 : 1;
    if (depth === 0) return html.slice(start, match.index);
  }
  return html.slice(start);
}

/**
 * 一页里用标题字体排的字：去重，按码位排序，不含空白与控制符。
 * 只解析这些元素，不解析整页：整页解析一次要几毫秒，页数一多就是大头。
 * @param html 整页的 HTML。
 */
export function displayCharacters(html: string): string {
  const characters = new Set<string>();
  for (const match of html.matchAll(OPENING)) {
    const slice = sliceElement(html, match.index, match[1] ?? match[2] ?? '');
    const nodes = fromHtml(slice, { fragment: true }).children as ElementContent[];
    for (const character of textOf(nodes)) characters.add(character);
  }
  return [...characters]
    .filter((character) => !/[\p{Z}\p{C}]/u.test(character))
    .sort((a, b) => (a.codePointAt(0) ?? 0) - (b.codePointAt(0) ?? 0))
    .join('');
}
