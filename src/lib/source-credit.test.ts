import { expect, it } from 'vitest';
import { fullCredit, shortCredit } from './source-credit.ts';

const source = { author: '某甲', form: '整版报道', title: '某题', note: '只有识别稿。' };

it('credits the piece without claiming when it was written', () => {
  expect(shortCredit(source)).toBe('据某甲报道整理');
  expect(fullCredit(source)).toBe('据署名某甲的整版报道《某题》整理。');
  expect(fullCredit({ ...source, asOf: '2019年3月' })).toBe(
    '据署名某甲的整版报道《某题》整理，所记截至2019年3月。',
  );
});

it('says what the editors say, where no one piece is the source', () => {
  const credit = '据《甲》与《乙》编写';
  expect(shortCredit({ ...source, credit })).toBe(credit);
  expect(fullCredit({ ...source, credit })).toBe(`${credit}。`);
});
