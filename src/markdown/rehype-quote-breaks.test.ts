import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { expect, it } from 'vitest';
import { rehypeQuoteBreaks } from './rehype-quote-breaks.ts';

const broken = (html: string): string => {
  const tree = fromHtml(html, { fragment: true });
  rehypeQuoteBreaks()(tree);
  return toHtml(tree);
};

it('a line may break before an opening mark and after a closing one', () => {
  expect(broken('<p>提出“门户”的思路，“又说”。</p>')).toBe(
    '<p>提出<wbr>“门户”<wbr>的思路，<wbr>“又说”。</p>',
  );
});

it('no break at the start of a line, within the marks, before punctuation', () => {
  expect(broken('<p>“四个优势”“三个作用”。</p>')).toBe('<p>“四个优势”<wbr>“三个作用”。</p>');
});

it('code is left alone', () => {
  expect(broken('<code>写“甲”字</code>')).toBe('<code>写“甲”字</code>');
});

it('whatever stands before an opening mark', () => {
  for (const before of '桥，。；：、！？）》”’') {
    expect(broken(`${before}“`)).toBe(`${before}<wbr>“`);
    expect(broken(`${before}‘`)).toBe(`${before}<wbr>‘`);
  }
  expect(broken('’桥')).toBe('’<wbr>桥');
  expect(broken('<pre>桥“</pre><code>桥“</code>')).toBe('<pre>桥“</pre><code>桥“</code>');
});
