import { expect, it } from 'vitest';
import { withBase } from './url.ts';

it('只给站内根路径加部署路径', () => {
  expect(withBase('/about/', '/feature/')).toBe('/feature/about/');
  expect(withBase('/', '/feature/')).toBe('/feature/');
  expect(withBase('/about/', '/')).toBe('/about/');
  expect(withBase('#id', '/feature/')).toBe('#id');
  expect(withBase('//example.com/', '/feature/')).toBe('//example.com/');
});
