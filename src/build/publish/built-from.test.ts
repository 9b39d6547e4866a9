import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { inputsDigest } from './built-from.ts';

const settings = { site: 'https://example.com', siteIsLocal: false, base: '/', contentDir: 'content' };
let root: string;

function write(file: string, text: string): void {
  mkdirSync(join(root, file, '..'), { recursive: true });
  writeFileSync(join(root, file), text);
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'inputs-'));
  write('src/a.ts', 'a');
  write('content/one.mdx', '一');
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

it('changes with sources, content and deployment, not with tests or build output', () => {
  const before = inputsDigest(settings, root);
  write('src/a.test.ts', 'test');
  write('dist/index.html', 'x');
  expect(inputsDigest(settings, root)).toBe(before);
  expect(inputsDigest({ ...settings, base: '/feature/' }, root)).not.toBe(before);
  expect(inputsDigest({ ...settings, site: 'https://example.org' }, root)).not.toBe(before);
  const [one, other] = ['1', '2'].map((port) =>
    inputsDigest({ ...settings, site: `http://localhost:${port}`, siteIsLocal: true }, root),
  );
  expect(one).toBe(other);
  for (const [file, text] of [
    ['src/a.ts', 'b'],
    ['content/one.mdx', '二'],
    ['content/two.mdx', '一'],
  ] as const) {
    const last = inputsDigest(settings, root);
    write(file, text);
    expect(inputsDigest(settings, root), file).not.toBe(last);
  }
});
