import { describe, expect, it } from 'vitest';
import { stylesheetsOf, withInlineStyle } from './inline-styles.ts';

const html =
  '<head><link rel="stylesheet" href="/_astro/a.css"><meta name="x"><link rel="stylesheet" href="/_astro/b.css"></head>';

const START = `<script>document.fonts.load('1em "ZH Punct"','，')</script>`;

describe('样式内联', () => {
  it('按先后列出样式表', () => {
    expect(stylesheetsOf(html)).toEqual(['/_astro/a.css', '/_astro/b.css']);
    expect(stylesheetsOf('<head></head>')).toEqual([]);
  });

  it('放在第一个的位置，别的标记不动，样式里的 $& 原样', () => {
    expect(withInlineStyle(html, 'p{content:"$&"}')).toBe(
      `<head><style>p{content:"$&"}</style>${START}<meta name="x"></head>`,
    );
    expect(withInlineStyle('<head></head>', 'p{}')).toBe(`<head><style>p{}</style>${START}</head>`);
  });

  it('能提前结束标签的样式不收', () => {
    expect(() => withInlineStyle(html, 'p{content:"</style>"}')).toThrow('不能内联');
  });
});
