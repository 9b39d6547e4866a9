import { expect, it } from 'vitest';
import { pathIn } from './edition.ts';

it('leads from each edition to the same page of either', () => {
  expect(pathIn('hant', '/articles/a/', '/')).toBe('/hant/articles/a/');
  expect(pathIn('hans', '/', '/x/')).toBe('/x/');
  expect(pathIn('hans', '/articles/a/', '/x/hant/', 'hant')).toBe('/x/articles/a/');
  expect(pathIn('hant', '/', '/hant/', 'hant')).toBe('/hant/');
});
