import type { Heading, RootContent } from 'mdast';
import type { Rule } from '../model.ts';
import { placeOf, type Finding } from '../problem.ts';

/** Whether something stands before the next heading; comments do not count. */
function isEmpty(next: RootContent | undefined, depth: number): boolean {
  return next === undefined || (next.type === 'heading' && next.depth <= depth);
}

function* check({ depth, position }: Heading, isUnder: boolean, next?: RootContent): Generator<Finding> {
  if (position?.start.line !== position?.end.line) {
    const remedy = '要小标题，写成“## 文字”；要分隔，在 --- 前面空一行。';
    yield { rule: 'heading-form', message: '下面一行的 --- 或 === 把这一段变成了小标题。', remedy };
  }
  if (depth === 3 && !isUnder) {
    const remedy = '改成 ##，或在前面补一个 ## 小标题。';
    yield { rule: 'heading-level', message: '前面还没有“##”小标题，就用了“###”。', remedy };
  }
  if (isEmpty(next, depth)) {
    const remedy = '补上正文，或删去这个小标题。';
    yield { rule: 'empty-heading', message: '小标题下面没有正文。', remedy };
  }
}

/** Headings skip no level, have text below, and did not come about by a rule: screen readers list them by level. */
export const headings: Rule = function* ({ articles }) {
  for (const { tree, file } of articles) {
    const nodes = tree.children.filter(({ type }) => type !== 'mdxFlowExpression');
    let isUnder = false;
    for (const [index, node] of nodes.entries()) {
      if (node.type !== 'heading') continue;
      for (const said of check(node, isUnder, nodes[index + 1])) yield { ...placeOf(file, node), ...said };
      isUnder ||= node.depth === 2;
    }
  }
};
