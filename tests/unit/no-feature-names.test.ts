import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

interface Named {
  name: string;
  aliases?: string[];
}

const slugs = readdirSync('content/articles').map((name) => basename(name, '.mdx'));
const names = ['people', 'organizations', 'places']
  .flatMap((file) => parse(readFileSync(`content/${file}.yaml`, 'utf8')) as Named[])
  .flatMap(({ name, aliases = [] }) => [name, ...aliases]);

/* Examples in tests should read like true ones and may use true names; the code of the site may not. */
const sources = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter(
  (file) => /\.(?:ts|astro|css|js)$/.test(file) && !file.endsWith('.test.ts'),
);

describe('src knows no feature', () => {
  it('names no article, person, organization or place of this one', () => {
    const found = sources.flatMap((file) => {
      const text = readFileSync(join('src', file), 'utf8');
      return [...slugs, ...names].filter((name) => text.includes(name)).map((name) => `${file}：${name}`);
    });
    expect(found).toEqual([]);
  });
});
