import type { Heading, Paragraph, Root, RootContent } from 'mdast';
import { splitBlockId } from './block-id.ts';

function setId(node: RootContent, id: string): void {
  const data: { hProperties?: Record<string, unknown> } = node.data ?? {};
  node.data = { ...data, hProperties: { ...data.hProperties, id } };
}

/** Takes the id off a block's end; `empty` where nothing else is left. */
function takeId(node: Paragraph | Heading): { id: string | undefined; empty: boolean } {
  const last = node.children.at(-1);
  if (last?.type !== 'text') return { id: undefined, empty: false };
  const { text, id } = splitBlockId(last.value);
  if (id === undefined) return { id, empty: false };
  last.value = text;
  if (text === '') node.children.pop();
  return { id, empty: node.children.length === 0 };
}

/**
 * A ` ^id` at the end of a paragraph or heading → its HTML id; on a line of its own it belongs to the table, list or
 * figure before it. Obsidian writes blocks this way: seen in the editor, unseen by readers.
 */
export function remarkBlockIds(): (tree: Root) => void {
  return (tree) => {
    const kept: RootContent[] = [];
    for (const node of tree.children) {
      if (node.type !== 'paragraph' && node.type !== 'heading') {
        kept.push(node);
        continue;
      }
      const { id, empty } = takeId(node);
      const owner = empty ? kept.at(-1) : node;
      if (id !== undefined && owner !== undefined) setId(owner, id);
      if (!empty) kept.push(node);
    }
    tree.children = kept;
  };
}
