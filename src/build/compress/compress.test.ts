import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, expect, it } from 'vitest';
import { compressSite } from './compress.ts';

const dir = mkdtempSync(join(tmpdir(), 'compress-'));
afterAll(() => {
  rmSync(dir, { recursive: true });
});
const put = (name: string, text: string): string => {
  writeFileSync(join(dir, name), text);
  return join(dir, name);
};

it('text gets two copies that unpack to the same; what is small, or no text, gets none', async () => {
  const text = '两江汇流。'.repeat(200);
  const page = put('a.html', text);
  put('small.css', 'p{}');
  put('a.woff2', text);
  await compressSite(dir);
  expect(brotliDecompressSync(readFileSync(`${page}.br`)).toString()).toBe(text);
  expect(gunzipSync(readFileSync(`${page}.gz`)).toString()).toBe(text);
  expect(existsSync(join(dir, 'small.css.br'))).toBe(false);
  expect(existsSync(join(dir, 'a.woff2.br'))).toBe(false);
});
