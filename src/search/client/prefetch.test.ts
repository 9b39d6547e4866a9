import { expect, it } from 'vitest';
import { Prefetch } from './prefetch.ts';

const INDEX = 'https://example.com/pagefind/';
const ENTRY = JSON.stringify({ languages: { 'zh-cn': { hash: 'zh-cn_1' } } });

function open(answer: (url: string) => Promise<Response>) {
  const requested: string[] = [];
  const scope = {
    fetch: (input: Parameters<typeof fetch>[0]) => {
      const url = input instanceof Request ? input.url : String(input);
      requested.push(url);
      return answer(url);
    },
  };
  const prefetch = new Prefetch();
  prefetch.install(scope);
  return { prefetch, scope, requested };
}

it('总表、元数据与引擎先取好，来要时直接给，不取第二次', async () => {
  const { prefetch, scope, requested } = open(() => Promise.resolve(new Response(ENTRY)));
  prefetch.start(INDEX);
  expect(await (await scope.fetch(`${INDEX}pagefind-entry.json?ts=1`)).text()).toBe(ENTRY);
  await new Promise((done) => setTimeout(done));
  await scope.fetch(`${INDEX}pagefind.zh-cn_1.pf_meta`);
  await scope.fetch(`${INDEX}wasm.unknown.pagefind`);
  expect(requested.map((url) => url.slice(INDEX.length))).toEqual([
    'pagefind-entry.json',
    'wasm.unknown.pagefind',
    'pagefind.zh-cn_1.pf_meta',
  ]);
});

it('先取时失败的，来要时同样失败；别的文件照常取', async () => {
  const { prefetch, scope } = open((url) =>
    url.endsWith('.pagefind') ? Promise.reject(new Error('断网')) : Promise.resolve(new Response(ENTRY)),
  );
  prefetch.start(INDEX);
  await expect(scope.fetch(`${INDEX}wasm.unknown.pagefind`)).rejects.toThrow('断网');
  expect((await scope.fetch(`${INDEX}lexicon.json`)).ok).toBe(true);
});
