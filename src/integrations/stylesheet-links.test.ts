import { describe, expect, it } from 'vitest';
import { stylesheetsOf, withOneStylesheet } from './stylesheet-links.ts';

const html =
  '<head><link rel="stylesheet" href="/_astro/a.css"><meta name="x"><link rel="stylesheet" href="/_astro/b.css"></head>';

describe('样式表链接', () => {
  it('按先后列出', () => {
    expect(stylesheetsOf(html)).toEqual(['/_astro/a.css', '/_astro/b.css']);
    expect(stylesheetsOf('<head></head>')).toEqual([]);
  });

  it('只留第一个的位置，别的标记不动', () => {
    expect(withOneStylesheet(html, '/_astro/ab.css')).toBe(
      '<head><link rel="stylesheet" href="/_astro/ab.css"><meta name="x"></head>',
    );
  });
});
