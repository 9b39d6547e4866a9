import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { isPacked, unpack } from './unpack.ts';

const text = `pagefind_dcd${'二字词'.repeat(500)}`;
const packed = gzipSync(text);

it('认得 Pagefind 压好的文件', () => {
  for (const name of ['wasm.unknown.pagefind', 'pagefind.zh-cn_1.pf_meta?ts=1', 'index/a.pf_index'])
    expect(isPacked(`https://example.com/pagefind/${name}`), name).toBe(true);
  for (const name of ['pagefind.js', 'pagefind-entry.json?ts=1', 'lexicon.json'])
    expect(isPacked(`https://example.com/pagefind/${name}`), name).toBe(false);
});

it('解开；已经解开的照原样', async () => {
  for (const body of [packed, text]) expect(await (await unpack(new Response(body))).text()).toBe(text);
});

it.each([
  ['少了末尾一个字节', packed.subarray(0, -1)],
  ['只有一半', packed.subarray(0, packed.length / 2)],
  ['中间坏了一个字节', Buffer.from(packed).fill(packed[20] === 0 ? 1 : 0, 20, 21)],
  ['是一张网页', Buffer.from('<!doctype html><title>404</title>')],
  ['是空的', Buffer.alloc(0)],
])('%s：报错', async (_, body) => {
  await expect(unpack(new Response(body))).rejects.toThrow();
});
