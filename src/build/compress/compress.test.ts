import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, expect, it } from 'vitest';
import { compressFiles } from './compress.ts';

const dir = mkdtempSync(join(tmpdir(), 'compress-'));
afterAll(() => {
  rmSync(dir, { recursive: true });
});
const put = (name: string, text: string): string => {
  writeFileSync(join(dir, name), text);
  return join(dir, name);
};

it('文字压成两份，解开与原文一样；小的、压不动的、不是文字的不压', async () => {
  const text = '两江汇流。'.repeat(200);
  const page = put('a.html', text);
  const files = [page, put('small.css', 'p{}'), put('a.woff2', text), `${put('b.html', text)}.none`];
  expect(await compressFiles(files)).toBe(1);
  expect(brotliDecompressSync(readFileSync(`${page}.br`)).toString()).toBe(text);
  expect(gunzipSync(readFileSync(`${page}.gz`)).toString()).toBe(text);
  expect(existsSync(join(dir, 'small.css.br'))).toBe(false);
  expect(existsSync(join(dir, 'a.woff2.br'))).toBe(false);
});
