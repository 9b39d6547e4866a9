import type { ArticleFile } from './model.ts';
import { type Component, componentsIn } from './text/component.ts';

/** 正文里的全部组件，按先后。 */
export function components({ tree }: ArticleFile): Component[] {
  return tree === undefined ? [] : componentsIn(tree);
}

/** The facts that an article's components name in `fact`. */
export function citedFacts({ outline }: ArticleFile): Set<string> {
  return new Set(outline?.cited);
}

/** 文章里能作链接目标的块编号。 */
export function blockIds({ outline }: ArticleFile): Set<string> {
  return new Set(outline?.blockIds);
}
