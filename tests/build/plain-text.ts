import type { Nodes } from 'mdast';
import { toString } from 'mdast-util-to-string';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { remarkBlockIds } from '../../src/markdown/remark-block-ids.ts';

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkMdx);

/** MDX body → the words that readers read, a block a line; of components only their words, without ids of blocks. */
export function plainText(body: string): string {
  const tree = parser.parse(body);
  remarkBlockIds()(tree);
  return tree.children.map((node) => toString(node as Nodes)).join('\n');
}
