import { expect, it } from 'vitest';
import { EMPTY_LEXICON } from '../shared/lexicon.ts';
import { createSuggester } from './suggester.ts';

const article = {
  url: '/articles/a/',
  title: '铺向两地 3年计划27个中心',
  kind: '文章' as const,
  section: '栏目',
  sectionId: 's',
  aliases: [],
  mentions: [],
  blocks: [],
};
const table = { common: '', extra: {} };

it('题目里数字后面的量词不当词头', () => {
  const suggester = createSuggester({ ...EMPTY_LEXICON, articles: { a: article } }, table);
  expect(suggester.suggest('下一步计划')).toBeUndefined();
});
