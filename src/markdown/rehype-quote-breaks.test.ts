import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { expect, it } from 'vitest';
import { rehypeQuoteBreaks } from './rehype-quote-breaks.ts';

const broken = (html: string): string => {
  const tree = fromHtml(html, { fragment: true });
  rehypeQuoteBreaks()(tree);
  return toHtml(tree);
};

it('前引号之前、后引号之后可以断行', () => {
  expect(broken('<p>提出“门户”的思路，“又说”。</p>')).toBe(
    '<p>提出<wbr>“门户”<wbr>的思路，<wbr>“又说”。</p>',
  );
});

it('行首的引号、引号里面、标点之前不断', () => {
  expect(broken('<p>“四个优势”“三个作用”。</p>')).toBe('<p>“四个优势”<wbr>“三个作用”。</p>');
});

it('代码里不动', () => {
  expect(broken('<code>写“甲”字</code>')).toBe('<code>写“甲”字</code>');
});
