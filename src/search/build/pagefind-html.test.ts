import { describe, expect, it } from 'vitest';
import { escapeHtml, toPagefindHtml } from './pagefind-html.ts';

describe('toPagefindHtml', () => {
  const html = toPagefindHtml({
    url: '/articles/a/',
    title: '再开会议 将宣布',
    kind: '文章',
    section: '栏目',
    sectionId: 's',
    date: '2020-04-23',
    aliases: ['双城圈'],
    mentions: ['<某人>'],
    blocks: [{ role: 'text', id: 'p1', text: '1+1>2，氢能' }],
  });

  it('题目的二字词跨过断行处，别名也切成二字词', () => {
    expect(html).toContain('data-pagefind-meta="tb[content]" content="再开 开会 会议 议将 将宣 宣布"');
    expect(html).toContain('data-pagefind-meta="alias[content]" content="双城 城圈"');
  });

  it('段落的身份与锚点写进 id，文字都转义', () => {
    expect(html).toContain('<p id="t0~p1">1+1&gt;2，氢能</p>');
    expect(html).toContain('content="&lt;某人&gt;"');
    expect(escapeHtml(`<a b="c">&'`)).toBe('&lt;a b=&quot;c&quot;&gt;&amp;&#39;');
  });

  it('月份供筛选', () => {
    expect(html).toContain('data-pagefind-filter="month[content]" content="2020-04"');
  });
});
