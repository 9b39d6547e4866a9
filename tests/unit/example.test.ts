import { expect, it } from 'vitest';
import { checkContent } from '../../src/checks/check-content.ts';
import { loadContent } from '../../src/checks/load-content.ts';

it('the example feature passes every check', async () => {
  const model = await loadContent('examples/zhongwen-paiban');
  expect(checkContent(model)).toEqual([]);
  expect(model.articles.length).toBeGreaterThanOrEqual(3);
});
