import { fromHtml } from 'hast-util-from-html';
import { describe, expect, it } from 'vitest';
import { readSearchable } from './searchable.ts';

const PAGE = `<main><article data-pagefind-body>
<div hidden data-search-record data-title="甲题" data-kind="文章" data-section="栏目" data-section-id="s" data-aliases="甲|乙"></div>
<h1>甲<wbr>题</h1><p id="p1"><a href="/x/directory/#who">某人</a>说<span id="c1">一句话</span><sup data-pagefind-ignore><a>1</a></sup>，
见<a href="/x/articles/b/">乙篇</a>。</p><ul><li>一项</li><li>二项<button>复制</button></li></ul>
<section data-pagefind-ignore><p>脚注</p></section></article></main>`;

describe('what can be searched on a page', () => {
  it('reads an article as blocks, without notes and controls', () => {
    expect(readSearchable(fromHtml(PAGE), '/articles/a/')).toEqual([
      {
        url: '/articles/a/',
        title: '甲题',
        kind: '文章',
        section: '栏目',
        sectionId: 's',
        aliases: ['甲', '乙'],
        text: '甲题\n某人说一句话， 见乙篇。\n一项\n二项',
      },
    ]);
  });

  it('reads each entry of the directory', () => {
    const html = `<li id="who" data-search-entry data-title="某人" data-kind="人物" data-section="名录" data-section-id="directory"><h3 data-pagefind-ignore>某人</h3><p>某地的某职务</p></li>`;
    expect(readSearchable(fromHtml(html), '/directory/')).toMatchObject([
      { url: '/directory/#who', title: '某人', kind: '人物', text: '某地的某职务' },
    ]);
  });

  it('reads each of the other pages that are listed, by its own address', () => {
    const html = `<li data-search-entry data-title="年表" data-kind="页面" data-section="本站" data-section-id="site" data-url="/years/"><a data-pagefind-ignore>年表</a>逐年</li>`;
    expect(readSearchable(fromHtml(html), '/search/')).toMatchObject([
      { url: '/years/', title: '年表', kind: '页面', text: '逐年' },
    ]);
  });

  it('says on which page a mark is wrong', () => {
    const read = (html: string) => () => readSearchable(fromHtml(html), '/directory/');
    expect(read('<li data-search-entry data-kind="人物">')).toThrow('/directory/');
    expect(read('<li id="a" data-search-entry data-kind="书">')).toThrow('人物');
  });
});
