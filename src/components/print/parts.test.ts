import { expect, it } from 'vitest';
import { runningHeads } from './parts.ts';

it('每段一种页，页眉写它的名字；封面没有页眉', () => {
  const css = runningHeads('两座桥', [{ id: 'section--river', name: '河上' }]);
  expect(css).toContain("@page{@top-left{content:'两座桥'}}");
  expect(css).toContain("@page part-section--river{@top-right{content:'河上'}}");
  expect(css).toContain("[id='section--river']{page:part-section--river}");
  expect(css).toMatch(/@page cover\{@top-left\{content:none\}/);
});

it('名字里的引号、反斜杠不会冲出字符串', () => {
  expect(runningHeads("a'b\\", [])).toContain("content:'a\\'b\\\\'");
});
