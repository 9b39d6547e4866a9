import { visit } from 'unist-util-visit';
import type { ArticleFile } from './model.ts';
import { type Component, factIds } from './text/component.ts';

/** 正文里的全部组件，按先后。 */
export function components({ tree }: ArticleFile): Component[] {
  const found: Component[] = [];
  if (tree === undefined) return found;
  visit(tree, (node) => {
    if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') found.push(node);
  });
  return found;
}

/** 文章用 <Cite>、<Note> 引用的事实编号。 */
export function citedFacts(article: ArticleFile): Set<string> {
  const citing = components(article).filter(({ name }) => name === 'Cite' || name === 'Note');
  return new Set(citing.flatMap(factIds));
}

/** 文章里能作链接目标的块编号。 */
export function blockIds({ blocks }: ArticleFile): Set<string> {
  return new Set(blocks.flatMap(({ id }) => (id === undefined ? [] : [id])));
}
