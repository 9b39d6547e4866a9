import type { Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { Place } from './problem.ts';
import type { Block } from './text/block.ts';
import { componentsIn, factIds } from './text/component.ts';

/** 正文里的一处链接。 */
export interface BodyLink extends Pick<Place, 'line' | 'column'> {
  url: string;
  /** The words between the brackets. */
  text: string;
  /** 方括号里没有文字。 */
  isEmpty: boolean;
  /** 网址直接写在文字里，没有方括号。 */
  isBare: boolean;
}

/** 一篇正文里跨篇的规则要用的；都是可以写成 JSON 的数据，不必为它再解析没有变的文章。 */
export interface Outline {
  /** Facts that components name in `fact`, without repeats. */
  cited: string[];
  /** 能作链接目标的块编号。 */
  blockIds: string[];
  /** 全部链接，按先后。 */
  links: BodyLink[];
}

/** 语法树与各块 → 跨篇要用的。 */
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
