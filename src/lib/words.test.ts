import { expect, it } from 'vitest';
import { DATA, FIGURE } from './words.ts';

it('names a document as itself, and a column of the report as a column', () => {
  expect(DATA.section('导语')).toBe('“导语”栏');
  expect(DATA.section('《标点符号用法》')).toBe('《标点符号用法》');
  expect(FIGURE.source(['导语', '尾声'])).toBe('据原报道“导语”“尾声”栏。');
  expect(FIGURE.source(['《甲》', '《乙》'])).toBe('据《甲》、《乙》。');
});
