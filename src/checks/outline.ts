import type { Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { Place } from './problem.ts';
import type { Block } from './text/block.ts';
import { componentsIn, factIds } from './text/component.ts';

/** A link of the text. */
export interface BodyLink extends Pick<Place, 'line' | 'column'> {
  url: string;
  /** The words between the brackets. */
  text: string;
  /** No words between the brackets. */
  isEmpty: boolean;
  /** An address amid the text, without brackets. */
  isBare: boolean;
}

/** What rules across articles need of a text. */
export interface Outline {
  /** Facts that components name in `fact`, without repeats. */
  cited: string[];
  /** Ids of blocks that links may lead to. */
  blockIds: string[];
  links: BodyLink[];
}

export function outlineOf(tree: Root, blocks: readonly Block[]): Outline {
  const links: BodyLink[] = [];
  visit(tree, 'link', (node) => {
    const { start, end } = node.position ?? {};
    const text = toString(node);
    links.push({
      url: node.url,
      text,
      isEmpty: text.trim() === '',
      isBare: text.length === (end?.offset ?? 0) - (start?.offset ?? 0),
      line: start?.line,
      column: start?.column,
    });
  });
  return {
    cited: [...new Set(componentsIn(tree).flatMap(factIds))],
    blockIds: blocks.flatMap(({ id }) => (id === undefined ? [] : [id])),
    links,
  };
}
