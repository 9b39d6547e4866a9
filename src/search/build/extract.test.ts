import { describe, expect, it } from 'vitest';
import { extractRecords } from './extract.ts';

const PAGE = `<html lang="zh-CN"><body><header><p>页眉</p></header><main><article data-pagefind-body>
<template data-search-record data-title="甲题" data-kind="文章" data-section="栏目" data-section-id="s" data-date="2020-04" data-aliases="甲|乙" data-order="2"></template>
<h1>甲<wbr>题</h1><p class="lead">导语</p><ol class="key-points"><li><a href="#p1">要点</a></li></ol>
<h2 id="h">小标题<button>复制</button></h2>
<p id="p1"><a href="/x/directory/#who">某人</a>说<span id="c1">一句话</span><sup data-pagefind-ignore><a>1</a></sup>，再说。</p>
<ul><li>一项</li></ul><table><tr><td>甲</td><td>乙</td></tr></table>
<section class="footnotes" data-pagefind-ignore><p>脚注</p></section></article></main></body></html>`;

describe('extractRecords', () => {
  it('一块一条，行内元素不断开文字，脚注号与按钮不算', () => {
    expect(extractRecords(PAGE, '/articles/a/')).toEqual([
      {
        url: '/articles/a/',
        title: '甲题',
        kind: '文章',
        section: '栏目',
        sectionId: 's',
        date: '2020-04',
        order: 2,
        aliases: ['甲', '乙'],
        mentions: ['who'],
        blocks: [
          { role: 'lead', text: '导语' },
          { role: 'key', id: 'p1', text: '要点' },
          { role: 'heading', id: 'h', text: '小标题' },
          { role: 'text', id: 'p1', text: '某人说一句话，再说。' },
          { role: 'text', id: 'p1', text: '一项' },
          { role: 'cell', id: 'p1', text: '甲' },
          { role: 'cell', id: 'p1', text: '乙' },
        ],
      },
    ]);
  });

  it('名录的每一项各成一条', () => {
    const html = `<main><ul><li id="who" data-search-entry data-title="某人" data-kind="人物" data-section="名录" data-section-id="directory"><h3>某人</h3><p>某地的某职务</p></li></ul></main>`;
    expect(extractRecords(html, '/directory/')).toMatchObject([
      {
        url: '/directory/#who',
        title: '某人',
        kind: '人物',
        blocks: [{ text: '某地的某职务' }],
      },
    ]);
  });

  it('没有标记的页不进索引', () => {
    expect(extractRecords('<main><p>关于</p></main>', '/about/')).toEqual([]);
  });

  it('标记写错时说明是哪一页', () => {
    expect(() => extractRecords('<li data-search-entry data-kind="人物">', '/directory/')).toThrow(
      '/directory/',
    );
    expect(() => extractRecords('<li id="a" data-search-entry data-kind="书">', '/directory/')).toThrow('书');
  });
});
