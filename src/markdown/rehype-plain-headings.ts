import type { Root } from 'hast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { frontmatterOf } from './body-frontmatter.ts';

/** Keeps the headings of a spread out of the display face: with so many of them the page would load twice the font. */
export function rehypePlainHeadings(): (tree: Root, file: VFile) => void {
  return (tree, file) => {
    if (frontmatterOf(file)['format'] !== 'spread') return;
    visit(tree, 'element', (node) => {
      if (/^h[23]$/.test(node.tagName)) node.properties['dataDisplay'] = 'none';
    });
  };
}
