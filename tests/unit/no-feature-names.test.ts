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

/* 测试里的例子要像真话，可以用真名字；成品代码不行。 */
const sources = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter(
  (file) => /\.(?:ts|astro|css|js)$/.test(file) && !file.endsWith('.test.ts'),
);

describe('src 不认得任何一个专题', () => {
  it('不出现文章、人物、机构与地点的名字', () => {
    const found = sources.flatMap((file) => {
      const text = readFileSync(join('src', file), 'utf8');
      return [...slugs, ...names].filter((name) => text.includes(name)).map((name) => `${file}：${name}`);
    });
    expect(found).toEqual([]);
  });
});
