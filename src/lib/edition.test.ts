import { expect, it } from 'vitest';
import { baseOf, withBase } from './edition.ts';

it('an edition lies below the deploy base', () => {
  expect([baseOf('hans', '/x/'), baseOf('hant', '/x/')]).toEqual(['/x/', '/x/hant/']);
});

it('the base goes before paths of the site alone', () => {
  expect(withBase('/about/', '/feature/')).toBe('/feature/about/');
  expect(withBase('/', '/feature/')).toBe('/feature/');
  expect(withBase('/about/', '/')).toBe('/about/');
  expect(withBase('#id', '/feature/')).toBe('#id');
  expect(withBase('//example.com/', '/feature/')).toBe('//example.com/');
});
