import type { ElementContent, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';

/** Where a line may break between quotation marks and 汉字: before an opening one, after a closing one. */
const BREAK = /(?<=[\p{Script=Han}，。；：、！？）》”’])(?=[“‘])|(?<=[”’])(?=\p{Script=Han})/u;

/**
 * Says where lines may break at quotation marks. LB19 of UAX #14 forbids it, Firefox obeys, and a long quoted phrase
 * moves to the next line whole; Chromium and WebKit do not need it.
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
