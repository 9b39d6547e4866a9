import { expect, it } from 'vitest';
import type { Problem } from '../problem.ts';
import { problemsAt } from './affected.ts';

const at = (file: string, rule: string): Problem => ({ file, rule, message: '错。', remedy: '改。' });

it('只错在一篇的，只在那一页列出', () => {
  const problems = [at('content/articles/a.mdx', 'number'), at('content/events.yaml', 'event-order')];
  expect(problemsAt('/articles/a/', problems)).toEqual([problems[0]]);
  expect(problemsAt('/timeline/', problems)).toEqual([problems[1]]);
  expect(problemsAt('/', problems)).toEqual([]);
});

it.each(['encoding', 'yaml', 'frontmatter', 'mdx-syntax', 'schema', 'reference', 'unknown-picture'])(
  '%s 让别的页面也画不成，每一页都列出',
  (rule) => {
    const problems = [at('content/articles/a.mdx', rule)];
    expect(problemsAt('/', problems)).toEqual(problems);
    expect(problemsAt('/articles/b/', problems)).toEqual(problems);
  },
);
