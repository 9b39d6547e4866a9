import { readFileSync, rmSync } from 'node:fs';
import { extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { getLanguageService, type LanguageService } from 'yaml-language-server';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { idsOf } from '../../src/checks/references.ts';
import { loadContent } from '../../src/checks/load-content.ts';
import { splitFrontmatter } from '../../src/checks/load/frontmatter.ts';
import { LISTS, RECORDS } from '../../src/schemas/content-files.ts';
import { jsonSchema } from '../../src/schemas/json-schema.ts';
import { GROUPS } from './broken/all-cases.ts';
import { breakContent, copyOfBase } from './broken/apply.ts';
import type { BrokenCase } from './broken/case.ts';

/*
 * What an editor sees while typing: the language server that text editors run, over every broken example that is an
 * error of form. An article's frontmatter is handed to it as the Astro extension hands it, without the body.
 */

/** What each broken example is told (broken-content.test.ts). */
const APPROVED = `\n${readFileSync('tests/approved/messages/content/cases.txt', 'utf8')}`;

/** Errors that a file shows by itself, or against the known ids. */
const FORM = new Set(['yaml', 'schema', 'unknown-field', 'reference']);
/** Right YAML of the right shape: only the checks know that something else was meant. */
const BEYOND = new Set([
  ...['井号后面的字会丢', '中间多了一行 ---', '东西两边写反', '繁體的字数不同'],
  // A river of the same file, a number of the fact beside it: no list of ids holds them.
  ...['河流没有这条', '首页的数引了没有数字的事实'],
]);
/** Milliseconds of work: 300, less the 200 that the server waits for the next keystroke. */
const SOON = 100;

/** Where a case shows an error of form, as approved: what is told first in the file it breaks, or else anywhere. */
function errorOfForm({ name, path }: BrokenCase): { file: string; line: number } | undefined {
  const [, told = ''] = APPROVED.split(`\n${name}\n`);
  const problems = [
    ...told
      .split(/\n(?=\S)/, 1)
      .join()
      .matchAll(/^ {2}([a-z-]+) {2}content\/([^\s:]+):(\d+) /gm),
  ];
  const [, rule = '', file = '', line] = problems.find((problem) => problem[2] === path) ?? problems[0] ?? [];
  return FORM.has(rule) ? { file, line: Number(line) } : undefined;
}

let service: LanguageService;
const base = copyOfBase();
afterAll(() => {
  rmSync(base, { recursive: true });
});

beforeAll(async () => {
  const ids = idsOf(await loadContent(base, 'content'));
  service = getLanguageService({
    schemaRequestService: (uri) => Promise.reject(new Error(uri)),
    workspaceContext: { resolveRelativePath: (path) => path },
  });
  service.configure({
    validate: true,
    completion: true,
    hover: true,
    yamlVersion: '1.2',
    schemas: [...Object.keys(RECORDS), ...Object.keys(LISTS)].map((name) => ({
      uri: `file:///schemas/${name}.json`,
      fileMatch: [name === 'articles' ? '*.mdx' : `${name}.yaml`],
      schema: jsonSchema(name, ids),
    })),
  });
});

function open(dir: string, path: string): TextDocument {
  const text = readFileSync(join(dir, path), 'utf8');
  const yaml = extname(path) === '.mdx' ? (splitFrontmatter(text).yaml ?? '') : text;
  return TextDocument.create(pathToFileURL(join(dir, path)).href, 'yaml', 1, yaml);
}

it('marks nothing in good content', async () => {
  const files = Object.keys({ ...RECORDS, ...LISTS }).flatMap((name) =>
    name === 'articles' ? ['articles/market.mdx', 'articles/towns.mdx'] : [`${name}.yaml`],
  );
  for (const file of files.filter((name) => !name.startsWith('redirects')))
    expect(await service.doValidation(open(base, file), false), file).toEqual([]);
});

it('marks at least 95 % of the errors of form on their line, soon', async () => {
  const cases = Object.values(GROUPS)
    .flat()
    .flatMap((broken) => {
      const error = errorOfForm(broken);
      return error === undefined ? [] : [{ broken, ...error }];
    });
  const missed: string[] = [];
  const times: number[] = [];
  for (const { broken, file, line } of cases) {
    const dir = copyOfBase();
    breakContent(dir, broken);
    const document = open(dir, file);
    const started = process.cpuUsage();
    const found = await service.doValidation(document, false);
    const { user, system } = process.cpuUsage(started);
    times.push((user + system) / 1000);
    const lines = found.map(({ range }) => range.start.line + 1);
    if (!lines.includes(line)) missed.push(broken.name);
    rmSync(dir, { recursive: true });
  }
  const within = cases.length - BEYOND.size;
  expect(within).toBeGreaterThan(60);
  expect([...BEYOND].filter((name) => !missed.includes(name))).toEqual([]);
  expect((missed.length - BEYOND.size) / within, missed.join('、')).toBeLessThanOrEqual(0.05);
  expect(times.filter((time) => time > SOON).length / times.length).toBeLessThanOrEqual(0.05);
});

it('completes ids, and names fields in Chinese', async () => {
  const document = TextDocument.create('file:///events.yaml', 'yaml', 1, '- id: new\n  article: \n');
  const { items } = await service.doComplete(document, { line: 1, character: 11 }, false);
  expect(items.map(({ label }) => label)).toEqual(['bridge-rebuilt', 'market', 'towns']);
  const hover = await service.doHover(document, { line: 1, character: 4 });
  expect(JSON.stringify(hover?.contents)).toContain('详述此事的文章');
});

it('every YAML file of the content and of the example has its schema in the settings of the workspace', () => {
  const settings = JSON.parse(readFileSync('.vscode/settings.json', 'utf8')) as Record<string, object>;
  const names = Object.keys({ ...RECORDS, ...LISTS }).filter((name) => name !== 'articles');
  const expected = ['content', 'examples/zhongwen-paiban'].flatMap((dir) =>
    names.map((name) => [`./.cache/schemas/${dir}/${name}.json`, `/${dir}/${name}.yaml`]),
  );
  expect(new Set(Object.entries(settings['yaml.schemas'] ?? {}).map(String))).toEqual(
    new Set(expected.map(String)),
  );
});
