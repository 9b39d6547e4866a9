import type { Element, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import { ARTICLE } from '../lib/words.ts';

/**
 * The link to each section, after its heading and not inside, so that the heading's name is the heading. With scripts
 * a click copies the address; without them it is a plain anchor.
 */
export function rehypeHeadingAnchors(): (tree: Root) => void {
  return (tree) => {
    visit(tree, 'element', (node, index, parent) => {
      const id = node.properties['id'];
      if (!/^h[23]$/.test(node.tagName) || typeof id !== 'string') return undefined;
      if (parent === undefined || index === undefined) return undefined;
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
