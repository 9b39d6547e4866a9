import { expect, it } from 'vitest';
import { bare, quotedTexts } from './quoted.ts';

it('takes the outermost quotation', () => {
  expect(quotedTexts('他说“‘一城’连两江”，又说“好”。').map(({ text }) => text)).toEqual([
    '‘一城’连两江',
    '好',
  ]);
});

it('compares phrases without their marks', () => {
  expect(bare('“一城”连两江。')).toBe('一城连两江');
});
