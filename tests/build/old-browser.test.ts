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

/** Here since 2022 only; the compiler changes syntax and adds no interfaces. */
const LATER = /\.(?:findLast|findLastIndex|toSorted|toReversed|toSpliced|checkVisibility|groupBy|hasOwn)\(/;

describe('a browser of 2021 reads what it is sent', () => {
  it.each(scripts)('%s', (file) => {
    const code = read(file);
    const problems = new Linter().verify(code, {
      languageOptions: { ecmaVersion: 2022, sourceType: 'module' },
    });
    expect(problems.filter(({ fatal }) => fatal).map(({ message }) => message)).toEqual([]);
    expect(LATER.exec(code)?.[0]).toBeUndefined();
    // Static blocks are of autumn 2021.
    expect(code).not.toMatch(/\bstatic\{/);
  });

  it('styles have no cascade layers, no range syntax for widths, no nested rules', () => {
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
