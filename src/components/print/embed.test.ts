import { describe, expect, it } from 'vitest';
import { embed, type Embedding } from './embed.ts';

const embedding: Embedding = {
  id: 'ferry',
  shift: 2,
  base: '/feature/',
  places: new Map([
    ['/articles/ferry/', { id: 'ferry', label: '第1篇' }],
    ['/articles/bridge/', { id: 'bridge', label: '第2篇' }],
    ['/directory/', { id: 'directory' }],
  ]),
};
const run = (html: string): string => embed(html, embedding);

describe('收进册里的正文', () => {
  it('编号加前缀，页内链接跟着改', () => {
    expect(run('<p id="a">甲<sup id="cite-1"><a href="#fn-1">1</a></sup></p>')).toBe(
      '<p id="ferry--a">甲<sup id="ferry--cite-1"><a href="#ferry--fn-1">1</a></sup></p>',
    );
  });

  it('链到册里的别篇：改到册里，并写明第几篇', () => {
    expect(run('<p>见<a href="/feature/articles/bridge/">新桥</a>。</p>')).toBe(
      '<p>见<a href="#bridge">新桥</a><span class="xref">（第2篇）</span>。</p>',
    );
    expect(run('<a href="/feature/articles/bridge/#span">跨度</a>')).toContain('href="#bridge--span"');
  });

  it('链到名录：改到附录的那一条', () => {
    expect(run('<a class="entity" href="/feature/directory/#mayor">镇长</a>')).toBe(
      '<a class="entity" href="#directory--mayor">镇长</a>',
    );
  });

  it('册里没有的页与外站，原样不动', () => {
    const html = '<a href="/feature/data/#x">数据</a><a href="https://example.com/#y">外站</a>';
    expect(run(html)).toBe(html);
  });

  it('小标题降级，仍用标题字体；不超过六级', () => {
    expect(run('<h2 id="a">甲</h2>')).toBe('<h4 id="ferry--a" data-display="">甲</h4>');
    expect(run('<h5 data-display="none">乙</h5>')).toBe('<h6 data-display="none">乙</h6>');
  });

  it('去掉“复制本节链接”，地标降为普通的块', () => {
    expect(run('<h2>甲<a class="anchor" href="#a"></a></h2>')).toBe('<h4 data-display="">甲</h4>');
    expect(run('<section class="note" aria-label="说明">乙</section>')).toBe('<div class="note">乙</div>');
  });
});
