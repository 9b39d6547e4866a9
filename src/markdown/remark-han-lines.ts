import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { joinHanLines } from '../lib/text.ts';

/** 源文里汉字之间的换行不变成空格。 */
export function remarkHanLines(): (tree: Root) => void {
  return (tree) => {
    visit(tree, 'text', (node) => {
      node.value = joinHanLines(node.value);
    });
  };
}
