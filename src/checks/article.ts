import type { ArticleFile } from './model.ts';
import { type Component, componentsIn } from './text/component.ts';

/** The components of the text, in order. */
export function components({ tree }: ArticleFile): Component[] {
  return tree === undefined ? [] : componentsIn(tree);
}

/** The facts that an article's components name in `fact`. */
export function citedFacts({ outline }: ArticleFile): Set<string> {
  return new Set(outline?.cited);
}

/** Ids of blocks that links may lead to. */
export function blockIds({ outline }: ArticleFile): Set<string> {
  return new Set(outline?.blockIds);
}
