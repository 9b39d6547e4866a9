import { expect, it } from 'vitest';
import { parseSettings, QUESTIONS, serialiseSettings, themeColorMedia } from './choices.ts';

it('存下再读出，一样不少；默认的不存', () => {
  const settings = { size: '200', theme: 'dark', para: 'indent', align: 'left' };
  expect(parseSettings(serialiseSettings(settings))).toEqual(settings);
  expect(serialiseSettings({ size: '100', theme: 'system' })).toBeNull();
  expect(serialiseSettings({})).toBeNull();
});

it('没有的、读坏的、不认得的，都当没改过', () => {
  for (const stored of [
    null,
    '',
    '{',
    'null',
    '1',
    '[]',
    '"dark"',
    '{"theme":"purple","size":150,"x":"1"}',
  ]) {
    expect(parseSettings(stored)).toEqual({});
  }
  expect(parseSettings('{"theme":"purple","size":"150"}')).toEqual({ size: '150' });
});

it('字号四级，到 200%', () => {
  const [size] = QUESTIONS;
  expect(size?.choices.map(({ value }) => value)).toEqual(['100', '125', '150', '200']);
});

it('外框的颜色跟着主题', () => {
  expect(themeColorMedia('dark', undefined)).toBe('(prefers-color-scheme: dark)');
  expect(themeColorMedia('dark', 'dark')).toBe('');
  expect(themeColorMedia('light', 'dark')).toBe('not all');
  expect(themeColorMedia('light', 'contrast')).toBe('not all');
});
