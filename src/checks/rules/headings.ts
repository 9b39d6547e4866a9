import type { Heading, RootContent } from 'mdast';
import type { Rule } from '../model.ts';
import type { Problem } from '../problem.ts';

type Said = Pick<Problem, 'rule' | 'message' | 'remedy'>;

/** Whether something stands before the next heading; comments do not count. */
function isEmpty(next: RootContent | undefined, depth: number): boolean {
  return next === undefined || (next.type === 'heading' && next.depth <= depth);
}

function check(heading: Heading, before: readonly Heading[], next: RootContent | undefined): Said[] {
  const { start, end } = heading.position ?? {};
  const under = start?.line !== end?.line;
  return [
    ...(under
      ? [
          {
            rule: 'heading-form',
            message: '下面一行的 --- 或 === 把这一段变成了小标题。',
            remedy: '要小标题，写成“## 文字”；要分隔，在 --- 前面空一行。',
          },
        ]
      : []),
    ...(heading.depth === 3 && !before.some(({ depth }) => depth === 2)
      ? [
          {
            rule: 'heading-level',
            message: '前面还没有“##”小标题，就用了“###”。',
            remedy: '改成 ##，或在前面补一个 ## 小标题。',
          },
        ]
      : []),
    ...(isEmpty(next, heading.depth)
      ? [{ rule: 'empty-heading', message: '小标题下面没有正文。', remedy: '补上正文，或删去这个小标题。' }]
      : []),
  ];
}

/** Headings skip no level, have text below, and did not come about by a rule: screen readers list them by level. */
export const headings: Rule = ({ articles }) =>
  articles.flatMap(({ tree, file }) => {
    const nodes = (tree?.children ?? []).filter(({ type }) => type !== 'mdxFlowExpression');
    return nodes.flatMap((node, index) => {
      if (node.type !== 'heading') return [];
      const before = nodes.slice(0, index).filter((other) => other.type === 'heading');
      const { line, column } = node.position?.start ?? {};
      return check(node, before, nodes[index + 1]).map((said) => ({ file, line, column, ...said }));
    });
  });
