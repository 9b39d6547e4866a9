import type { ElementContent, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';

/** 引号与汉字之间可以断行的地方：前引号之前，后引号之后。 */
const BREAK = /(?<=[\p{Script=Han}，。；：、！？）》”’])(?=[“‘])|(?<=[”’])(?=\p{Script=Han})/u;

/**
 * 给引号两边写明可以断行。UAX #14 的 LB19 不许在引号两边断行，Firefox 仍照此办，
 * 带引号的长句会整串移到下一行（实测）；Chromium 与 WebKit 不需要，也无妨。
 */
export function rehypeQuoteBreaks(): (tree: Root) => void {
  return (tree) => {
    visit(tree, 'text', (node, index, parent) => {
      if (parent === undefined || index === undefined) return undefined;
      if (parent.type === 'element' && /^(?:code|pre)$/.test(parent.tagName)) return undefined;
      const parts = node.value.split(BREAK);
      if (parts.length === 1) return undefined;
      const broken = parts.flatMap((value, at): ElementContent[] => {
        const text: ElementContent = { type: 'text', value };
        return at === 0 ? [text] : [{ type: 'element', tagName: 'wbr', properties: {}, children: [] }, text];
      });
      parent.children.splice(index, 1, ...broken);
      return [SKIP, index + broken.length];
    });
  };
}
