import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { expect, it } from 'vitest';
import { rehypeConvert } from './rehype-convert.ts';
import { createConverter } from './to-script.ts';

it('words are whole across links, emphasis and note marks; properties follow', () => {
  const tree = fromHtml(
    '<p title="复制链接">批<a href="/x/">复</a>设<sup><a aria-label="注释1">1</a></sup>立</p><ul><li>复<em>制</em></li></ul>',
    { fragment: true },
  );
  rehypeConvert(createConverter().convert)(tree);
  expect(toHtml(tree)).toBe(
    '<p title="複製鏈接">批<a href="/x/">覆</a>設<sup><a aria-label="註釋1">1</a></sup>立</p><ul><li>複<em>製</em></li></ul>',
  );
});
