import { appendFileSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { BY_ARTICLE, checkContent } from '../../src/checks/check-content.ts';
import { openKeptArticles } from '../../src/checks/kept-articles.ts';
import { loadContent } from '../../src/checks/load-content.ts';
import type { ContentModel } from '../../src/checks/model.ts';
import { formatProblem, type Problem } from '../../src/checks/problem.ts';
import { unrecordedCorrections } from '../../src/checks/published/corrections.ts';
import { breakContent, copyOfBase } from './broken/apply.ts';
import { anchorCases } from './broken/anchor-cases.ts';
import { chartCases } from './broken/chart-cases.ts';
import { componentCases } from './broken/component-cases.ts';
import { cooperationCases } from './broken/cooperation-cases.ts';
import { frontmatterCases } from './broken/frontmatter-cases.ts';
import { pictureCases } from './broken/picture-cases.ts';
import { publishedCases } from './broken/published-cases.ts';
import { recordCases } from './broken/record-cases.ts';
import { statementCases } from './broken/statement-cases.ts';
import { textCases } from './broken/text-cases.ts';

const CASES = [
  ...[anchorCases, chartCases, componentCases, cooperationCases, frontmatterCases],
  ...[pictureCases, publishedCases, recordCases, statementCases, textCases],
].flat();

let dir: string;
let folder: string;
beforeEach(() => {
  dir = copyOfBase();
  folder = mkdtempSync(join(tmpdir(), 'kept-articles-'));
});
afterEach(() => {
  rmSync(dir, { recursive: true });
  rmSync(folder, { recursive: true, force: true });
});

const cold = (): Promise<ContentModel> => loadContent(dir, 'content');

/** 像构建那样：没有错才存。 */
async function warm(): Promise<{ model: ContentModel; problems: Problem[] }> {
  const kept = openKeptArticles(dir, folder);
  const model = await loadContent(dir, 'content', kept);
  const problems = checkContent(model);
  if (problems.length === 0) kept.remember(model);
  return { model, problems };
}

const soundOf = ({ articles }: ContentModel): string[] =>
  articles.filter(({ isSound }) => isSound).map(({ slug }) => slug);

describe('有缓存与没有缓存，报的错一字不差', () => {
  it.each(CASES)('$name', async (broken) => {
    expect((await warm()).problems).toEqual([]);
    breakContent(dir, broken);
    const expected = checkContent(await cold());
    expect(expected.length).toBeGreaterThan(0);
    for (const time of [1, 2]) expect((await warm()).problems, `第${String(time)}次`).toEqual(expected);
  });
});

/** 让各条规则都有错可报的内容；一处一处地坏，互相盖住的不要紧。 */
async function brokenModels(): Promise<ContentModel[]> {
  const models: ContentModel[] = [];
  for (const broken of CASES) {
    rmSync(dir, { recursive: true });
    dir = copyOfBase();
    breakContent(dir, broken);
    models.push(await cold());
  }
  return models;
}

it('逐篇的规则只看一篇：一篇一篇分开查，与合在一起查的错一样', async () => {
  const reporting = new Set<unknown>();
  for (const model of await brokenModels()) {
    for (const rule of BY_ARTICLE) {
      const said = (models: readonly ContentModel[]): string[] =>
        [...new Set(models.flatMap((one) => rule(one)).map(formatProblem))].sort();
      const apart = model.articles.map((article) => ({ ...model, articles: [article] }));
      expect(said(model.articles.length === 0 ? [model] : apart), rule.name).toEqual(said([model]));
      if (said([model]).length > said([{ ...model, articles: [] }]).length) reporting.add(rule);
    }
  }
  expect([...BY_ARTICLE].filter((rule) => !reporting.has(rule))).toEqual([]);
});

it('没有变的文章不再解析，给出的与重读的一样', async () => {
  const { model: first } = await warm();
  expect(soundOf(first)).toEqual([]);
  const { model } = await warm();
  expect(soundOf(model)).toEqual(first.articles.map(({ slug }) => slug));
  for (const [index, { frontmatter, outline, tree, blocks }] of model.articles.entries()) {
    const fresh = first.articles[index];
    expect(frontmatter.data).toEqual(fresh?.frontmatter.data);
    expect(frontmatter.raw).toEqual(fresh?.frontmatter.raw);
    expect(frontmatter.at('lead')).toEqual(fresh?.frontmatter.at('lead'));
    expect(outline).toEqual(fresh?.outline);
    expect(tree).toEqual(fresh?.tree);
    expect(blocks.map(({ text }) => text)).toEqual(fresh?.blocks.map(({ text }) => text));
  }
  expect(unrecordedCorrections(model)).toEqual(unrecordedCorrections(first));
});

it('清单变了，各篇都重查', async () => {
  await warm();
  appendFileSync(join(dir, 'events.yaml'), '# 添一行说明\n');
  expect(soundOf((await warm()).model)).toEqual([]);
  expect(soundOf((await warm()).model).length).toBeGreaterThan(0);
});

it('缓存坏了或整个删掉，只是重查', async () => {
  await warm();
  for (const name of readdirSync(folder)) writeFileSync(join(folder, name), '{"salt":"');
  expect(soundOf((await warm()).model)).toEqual([]);
  rmSync(folder, { recursive: true });
  expect((await warm()).problems).toEqual([]);
  expect(soundOf((await warm()).model).length).toBeGreaterThan(0);
});

it('换了Node的版本，存下的不算数', async () => {
  await warm();
  const version = vi.spyOn(process, 'version', 'get').mockReturnValue('v0.0.0');
  expect(soundOf((await warm()).model)).toEqual([]);
  version.mockRestore();
});
