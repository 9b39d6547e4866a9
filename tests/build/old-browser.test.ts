import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Linter } from 'eslint';
import { describe, expect, it } from 'vitest';
import { builtSite } from './site.ts';

const { dir } = builtSite();
const files = readdirSync(dir, { recursive: true, encoding: 'utf8' }).map((name) =>
  name.replaceAll('\\', '/'),
);
const read = (file: string): string => readFileSync(join(dir, file), 'utf8');
const scripts = files.filter((file) => /^_astro\/.*\.js$|^sw\.js$/.test(file));

/** 2022年以后才有的；编译器只改写法，不补接口。 */
const LATER = /\.(?:findLast|findLastIndex|toSorted|toReversed|toSpliced|checkVisibility|groupBy|hasOwn)\(/;

describe('2021年的浏览器读得懂交出的', () => {
  it.each(scripts)('%s', (file) => {
    const code = read(file);
    const problems = new Linter().verify(code, {
      languageOptions: { ecmaVersion: 2022, sourceType: 'module' },
    });
    expect(problems.filter(({ fatal }) => fatal).map(({ message }) => message)).toEqual([]);
    expect(LATER.exec(code)?.[0]).toBeUndefined();
    // 静态块是2021年秋才有的。
    expect(code).not.toMatch(/\bstatic\{/);
  });

  it('样式没有层叠层、范围写法的屏宽条件与嵌套的规则', () => {
    const sheets = [
      ...files.filter((file) => file.endsWith('.css')).map((file) => [file, read(file)] as const),
      ...files
        .filter((file) => file.endsWith('.html'))
        .map((file) => [file, [...read(file).matchAll(/<style>([^<]*)/g)].join('')] as const),
    ];
    const found = sheets.flatMap(([file, css]) =>
      [...css.matchAll(/@layer|@media[^{]*[<>]|[{;]&/g)].map(([text]) => `${file}：${text}`),
    );
    expect(found).toEqual([]);
  });
});
