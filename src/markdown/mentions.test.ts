import { expect, it } from 'vitest';
import { createMentionFinder } from './mentions.ts';

const find = createMentionFinder([
  { id: 'bridge', names: ['石桥'] },
  { id: 'bridge-office', names: ['石桥管理处', '管理处'] },
]);

it('long names first; a short name never takes a long one apart', () => {
  const text = '石桥管理处管石桥。';
  expect(find(text).map(({ id, start, end }) => [id, text.slice(start, end)])).toEqual([
    ['bridge-office', '石桥管理处'],
    ['bridge', '石桥'],
  ]);
});

it('without names there are no mentions', () => {
  expect(createMentionFinder([])('石桥')).toEqual([]);
});
