import { expect, it } from 'vitest';
import { measure } from './measure.ts';

it('measures sentences, words and quotations', () => {
  const read = measure(['报道写了两句。“一句”是话。', '其余没有写。', '进一步打造亮点，再进一步。']);
  expect(read).toMatchObject({ characters: 26, sentences: 4, quotations: 1, unknown: 1 });
  expect(read.mean).toBeCloseTo(26 / 4);
  expect(read.deviation).toBeCloseTo(2.69, 1);
  expect(read.reports.perThousand).toBeCloseTo(1000 / 26);
  expect(read.setPhrases.found).toEqual([
    ['进一步', 2],
    ['打造', 1],
    ['亮点', 1],
  ]);
});

it('measures nothing without failing', () => {
  expect(measure([])).toMatchObject({ characters: 0, sentences: 0, mean: 0, deviation: 0 });
});
