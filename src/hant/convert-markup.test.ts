import { expect, it } from 'vitest';
import { convertMarkup } from './convert-markup.ts';
import { createConverter } from './to-script.ts';

const { convert } = createConverter();

it('words are whole across links, emphasis and note marks, and end with a paragraph; attributes follow', () => {
  expect(
    convertMarkup(
      '<p title="复制链接">批<a href="/x/">复</a>设<sup><a aria-label="注释1">1</a></sup>立</p><ul><li>复<em>制</em></li><li>批</li><li>复</li></ul>',
      convert,
    ),
  ).toBe(
    '<p title="複製鏈接">批<a href="/x/">覆</a>設<sup><a aria-label="註釋1">1</a></sup>立</p><ul><li>複<em>製</em></li><li>批</li><li>復</li></ul>',
  );
});

it('so are they in a feed, where tags are escaped', () => {
  expect(convertMarkup('&lt;p&gt;批&lt;a href="/x/"&gt;复&lt;/a&gt;设&lt;/p&gt;', convert)).toBe(
    '&lt;p&gt;批&lt;a href="/x/"&gt;覆&lt;/a&gt;設&lt;/p&gt;',
  );
});

it('a word goes on through whatever stands within a line, and ends with what does not', () => {
  for (const tag of 'a abbr b cite em i mark q small span strong time'.split(' '))
    expect(convertMarkup(`批<${tag}>复</${tag}>设`, convert)).toBe(`批<${tag}>覆</${tag}>設`);
  expect(convertMarkup('批<wbr>复', convert)).toBe('批<wbr>覆');
  for (const tag of ['p', 'li', 'td', 'h2', 'dd', 'br'])
    expect(convertMarkup(`批<${tag}>复</${tag}>`, convert)).toBe(`批<${tag}>復</${tag}>`);
});
