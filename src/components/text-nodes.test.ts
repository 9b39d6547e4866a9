// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { rangeIn, textNodes } from './text-nodes.ts';

it('a range leaves out what is skipped before its beginning and after its end', () => {
  document.body.innerHTML = '<p>桥长<sup>1</sup>120米<sup>2</sup>，通车</p>';
  let at = 0;
  const parts = textNodes(document.body, ({ tagName }) => tagName === 'SUP').map((node) => {
    at += node.length;
    return { node, at: at - node.length };
  });
  expect(parts.map(({ node }) => node.data)).toEqual(['桥长', '120米', '，通车']);
  expect(rangeIn(parts, 2, 6).toString()).toBe('120米');
  expect(rangeIn(parts, 0, 6).toString()).toBe('桥长1120米');
});
