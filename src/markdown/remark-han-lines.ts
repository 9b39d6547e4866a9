import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { joinHanLines } from '../lib/text.ts';

/** A line break between 汉字 in the source is no space. */
export function remarkHanLines(): (tree: Root) => void {
  return (tree) => {
    visit(tree, 'text', (node) => {
      node.value = joinHanLines(node.value);
    });
  };
}
