import { expect, it } from 'vitest';
import { linkNames } from './link-names.ts';

it('正文里链到别篇的短文字才是名字', () => {
  const html = `<nav><a href="/x/articles/a/">页眉</a></nav><article data-pagefind-body>
<template data-search-record></template><p>见<a href="/x/articles/a/">开放通道</a>、<a href="/x/articles/a/#p">一段</a>、
<a href="/x/articles/b/">这一句话说得太长了不会有人拿来当作名字</a>、<a href="/x/data/">数据</a>。</p></article>`;
  expect(linkNames(html)).toEqual([{ href: '/x/articles/a/', name: '开放通道' }]);
});
