import { expect, it } from 'vitest';
import { normaliseSettings, QUESTIONS, themeColorMedia } from './choices.ts';

it('keeps what was changed, and nothing else', () => {
  const settings = { size: '200', theme: 'dark', para: 'indent', align: 'left' };
  expect(normaliseSettings(settings)).toEqual(settings);
  expect(normaliseSettings({ size: '100', theme: 'system' })).toEqual({});
  for (const broken of [null, undefined, 1, [], 'dark', { theme: 'purple', size: 150, x: '1' }])
    expect(normaliseSettings(broken)).toEqual({});
  expect(normaliseSettings({ theme: 'purple', size: '150' })).toEqual({ size: '150' });
});

it('four sizes of type, up to 200%', () => {
  const [size] = QUESTIONS;
  expect(size?.choices.map(({ value }) => value)).toEqual(['100', '125', '150', '200']);
});

it('the frame’s colour follows the theme', () => {
  expect(themeColorMedia('dark', undefined)).toBe('(prefers-color-scheme: dark)');
  expect(themeColorMedia('dark', 'dark')).toBe('');
  expect(themeColorMedia('light', 'dark')).toBe('not all');
  expect(themeColorMedia('light', 'contrast')).toBe('not all');
});
