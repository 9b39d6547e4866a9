import { fromHtml } from 'hast-util-from-html';
import { selectAll } from 'hast-util-select';
import type { ElementContent } from 'hast';

/** 用标题字体排的元素；别处要用，就加 `data-display`。 */
const DISPLAY_SELECTOR = 'h1, h2, h3, [data-display]';

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

/**
 * 一页里用标题字体排的字：去重，按码位排序，不含空白与控制符。
 * @param html 整页的 HTML。
 */
export function displayCharacters(html: string): string {
  const elements = selectAll(DISPLAY_SELECTOR, fromHtml(html));
  const characters = new Set(
    elements.filter((element) => !isPlain(element)).flatMap((e) => [...textOf(e.children)]),
  );
  return [...characters]
    .filter((character) => !/[\p{Z}\p{C}]/u.test(character))
    .sort((a, b) => (a.codePointAt(0) ?? 0) - (b.codePointAt(0) ?? 0))
    .join('');
}
