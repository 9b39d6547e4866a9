import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';
import { withBase } from '../lib/url.ts';
import { ARTICLE } from '../lib/words.ts';

/** 正文里以 `/` 起头的链接加上部署路径，编者只写站内路径。 */
export function rehypeBaseLinks(base: string): (tree: Root) => void {
  return (tree) => {
    visit(tree, 'element', (node) => {
      const target = node.properties['href'];
      if (node.tagName === 'a' && typeof target === 'string')
        node.properties['href'] = withBase(target, base);
    });
  };
}

/** 小标题末尾的本节链接；有脚本时点一下即复制，没有脚本时是普通锚点。 */
export function rehypeHeadingAnchors(): (tree: Root) => void {
  return (tree) => {
    visit(tree, 'element', (node) => {
      const id = node.properties['id'];
      if (!/^h[23]$/.test(node.tagName) || typeof id !== 'string') return;
      node.children.push(anchor(id));
    });
  };
}

function anchor(id: string): Element {
  return {
    type: 'element',
    tagName: 'a',
    properties: {
      className: ['anchor'],
      href: `#${id}`,
      ariaLabel: ARTICLE.copySectionLink,
      dataCopyLink: '',
      dataPagefindIgnore: '',
    },
    children: [],
  };
}
