import { expect, it } from 'vitest';
import { runningHeads } from './parts.ts';

it('a kind of page for each part, its name on top; nothing on top of the cover', () => {
  const css = runningHeads('两座桥', [{ id: 'section--river', name: '河上' }]);
  expect(css).toContain("@page{@top-left{content:'两座桥'}}");
  expect(css).toContain("@page part-section--river{@top-right{content:'河上'}}");
  expect(css).toContain("[id='section--river']{page:part-section--river}");
  expect(css).toMatch(/@page cover\{@top-left\{content:none\}/);
});

it('quotes and backslashes in a name stay within the string', () => {
  expect(runningHeads("a'b\\", [])).toContain("content:'a\\'b\\\\'");
});
