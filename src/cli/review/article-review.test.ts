import { expect, it } from 'vitest';
import { loadContent } from '../../checks/load-content.ts';
import { factsOutsideArticles, reviewArticles } from './article-review.ts';
import { reviewPage } from './page.ts';

it('puts an article into figures', async () => {
  const model = await loadContent('tests/fixtures/feature', 'content');
  const reviews = reviewArticles(model);
  const ferry = reviews.find(({ slug }) => slug === 'ferry');
  expect(ferry?.facts.map(({ id }) => id)).toEqual(['ferry', 'ferry-team']);
  expect(ferry?.linksIn).toContain('new-bridge');
  expect(ferry?.linksOut).toContain('https://example.org/bridges');
  expect(ferry?.corrections).toHaveLength(2);
  expect(ferry?.uncited.map(({ text }) => text.slice(0, 4))).toEqual(['天一黑船', '桥的事见']);
  const outside = factsOutsideArticles(model, reviews);
  const page = reviewPage('虚构', reviews, outside);
  expect(page).toContain('天一黑船');
  for (const { statement } of outside) expect(page).toContain(statement);
});
