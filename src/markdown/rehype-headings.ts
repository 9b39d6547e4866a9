import type { Element, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { phrases } from '../lib/text.ts';
import { ARTICLE } from '../lib/words.ts';
import { frontmatterOf } from './body-frontmatter.ts';

/**
 * Headings break between phrases, as in Breakable.astro. The link to each section, after its heading and not inside, so
 * that the heading's name is the heading. With scripts a click copies the address; without them it is a plain anchor.
 * Headings of a spread keep out of the display face: with so many of them the page would load twice the font.
 */
export function rehypeHeadings(): (tree: Root, file: VFile) => void {
  return (tree, file) => {
    const isSpread = frontmatterOf(file)['format'] === 'spread';
    visit(tree, 'element', (node, index, parent) => {
      if (!/^h[23]$/.test(node.tagName) || parent === undefined || index === undefined) return undefined;
      if (isSpread) node.properties['dataDisplay'] = 'none';
      const [only, other] = node.children;
      const parts = only?.type === 'text' && other === undefined ? phrases(only.value) : [];
      if (parts.length > 1) {
        node.properties['className'] = ['kp'];
        node.children = parts.map((value) => ({
          type: 'element',
          tagName: 'span',
          properties: {},
          children: [{ type: 'text', value }],
        }));
      }
      const { id } = node.properties;
      if (typeof id !== 'string') return undefined;
      parent.children.splice(index + 1, 0, anchor(id, toString(node)));
      return [SKIP, index + 2];
    });
  };
}

function anchor(id: string, heading: string): Element {
  return {
    type: 'element',
    tagName: 'a',
    properties: {
      className: ['anchor'],
      href: `#${id}`,
      ariaLabel: ARTICLE.copySectionLink(heading),
      dataCopyLink: '',
      dataPagefindIgnore: '',
    },
    children: [],
  };
}
