import { expect, it } from 'vitest';
import { splitFigure } from './split-figure.ts';

it('digits and units apart, in their order', () => {
  expect(splitFigure('30多万')).toEqual([
    { part: '30', digits: true },
    { part: '多万', digits: false },
  ]);
  expect(splitFigure('第11个').map(({ part }) => part)).toEqual(['第', '11', '个']);
});
