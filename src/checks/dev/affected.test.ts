import { expect, it } from 'vitest';
import type { Problem } from '../problem.ts';
import { problemsAt } from './affected.ts';

const at = (file: string, rule: string): Problem => ({ file, rule, message: '错。', remedy: '改。' });

it('lists what concerns one page on that page, and folds it on others', () => {
  const problems = [at('content/articles/a.mdx', 'number'), at('content/events.yaml', 'event-order')];
  const [article, event] = problems;
  expect(problemsAt('/articles/a/', problems)).toEqual({ here: [article], elsewhere: [event] });
  expect(problemsAt('/timeline/', problems)).toEqual({ here: [event], elsewhere: [article] });
  expect(problemsAt('/', problems)).toEqual({ here: [], elsewhere: problems });
});

it.each(['encoding', 'yaml', 'frontmatter', 'mdx-syntax', 'schema', 'reference', 'unknown-picture'])(
  '%s keeps other pages from being drawn too: every page lists it',
  (rule) => {
    const problems = [at('content/articles/a.mdx', rule)];
    expect(problemsAt('/', problems).here).toEqual(problems);
    expect(problemsAt('/articles/b/', problems).here).toEqual(problems);
  },
);
