import { gunzipSync, gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { shrinkFragment } from './shrink-fragment.ts';

const pack = (value: unknown): Uint8Array => gzipSync(`pagefind_dcd${JSON.stringify(value)}`);
const unpack = (content: Uint8Array): unknown =>
  JSON.parse(
    gunzipSync(content)
      .toString()
      .replace(/^pagefind_dcd/u, ''),
  );

it('全文副本与只供建词的元数据不发给读者，其余照旧', () => {
  const anchors = [{ element: 'p', id: 't1~a', text: '氢能', location: 3 }];
  const fragment = {
    url: '/a/',
    content: '氢能\u200b汽车',
    meta: { title: '题', tb: '氢能', x: '能' },
    anchors,
  };
  expect(unpack(shrinkFragment(pack(fragment)))).toEqual({
    ...fragment,
    content: '',
    meta: { title: '题' },
  });
});

it('不认识的格式原样返回', () => {
  const other = gzipSync('另一种格式');
  expect(shrinkFragment(other)).toBe(other);
});
