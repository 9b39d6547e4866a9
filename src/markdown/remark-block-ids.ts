import type { Heading, Paragraph, Root, RootContent } from 'mdast';
import { splitBlockId } from './block-id.ts';

function setId(node: RootContent, id: string): void {
  const data: { hProperties?: Record<string, unknown> } = node.data ?? {};
  node.data = { ...data, hProperties: { ...data.hProperties, id } };
}

/** 取下块末的编号记号；块里只剩记号时返回 empty。 */
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
 * 段落与小标题末尾的 ` ^id` → HTML id；独占一行的 `^id` 归前面的表格、列表或图。
 * 写法取自 Obsidian 的块编号，编辑器里可见，读者看不到。
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
