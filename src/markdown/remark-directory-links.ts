import type { Link, Parents, Root, Text } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { Known } from './known.ts';

const UNLINKED_PARENTS = new Set(['heading', 'link', 'linkReference']);

function linkTo(id: string, value: string): Link {
  return {
    type: 'link',
    url: `/directory/#${id}`,
    data: { hProperties: { class: 'entity' } },
    children: [{ type: 'text', value }],
  };
}

/** The first mention of each directory entry in an article links there; not in headings and links. */
export function remarkDirectoryLinks(known: Known): (tree: Root) => void {
  return (tree) => {
    const linked = new Set<string>();
    visit(tree, (node, index, parent: Parents | undefined) => {
      if (UNLINKED_PARENTS.has(node.type)) return SKIP;
      if (node.type !== 'text' || parent === undefined || index === undefined) return undefined;
      const pieces: (Text | Link)[] = [];
      let end = 0;
      for (const mention of known.find(node.value)) {
        if (linked.has(mention.id)) continue;
        linked.add(mention.id);
        if (mention.start > end) pieces.push({ type: 'text', value: node.value.slice(end, mention.start) });
        pieces.push(linkTo(mention.id, node.value.slice(mention.start, mention.end)));
        end = mention.end;
      }
      if (pieces.length === 0) return undefined;
      if (end < node.value.length) pieces.push({ type: 'text', value: node.value.slice(end) });
      parent.children.splice(index, 1, ...(pieces as never[]));
      return [SKIP, index + pieces.length];
    });
  };
}
