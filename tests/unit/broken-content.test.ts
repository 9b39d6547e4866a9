import { rmSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkContent } from '../../src/checks/check-content.ts';
import { loadContent } from '../../src/checks/load-content.ts';
import type { Problem } from '../../src/checks/problem.ts';
import { breakContent, copyOfBase, lineOf } from './broken/apply.ts';
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

let dir: string;
beforeEach(() => {
  dir = copyOfBase();
});
afterEach(() => {
  rmSync(dir, { recursive: true });
});

const problems = async (): Promise<Problem[]> => checkContent(await loadContent(dir, 'content'));

it('好内容没有错误', async () => {
  expect(await problems()).toEqual([]);
});

const GROUPS = {
  文章开头: frontmatterCases,
  清单: recordCases,
  清单里的话: statementCases,
  图片: pictureCases,
  图表: chartCases,
  组件: componentCases,
  正文的话: textCases,
  编号与链接: anchorCases,
  合作: cooperationCases,
  发布之后: publishedCases,
};

describe.each(Object.entries(GROUPS))('%s', (_, cases) => {
  it.each(cases)('$name', async (broken) => {
    breakContent(dir, broken);
    const file = broken.file ?? broken.path;
    const line = broken.near === undefined ? undefined : lineOf(dir, file, broken.near);
    const found = await problems();
    const match = found.find(
      (problem) =>
        problem.rule === broken.rule &&
        problem.file === `content/${file}` &&
        (line === undefined || problem.line === line),
    );
    expect(match, JSON.stringify({ line, found }, null, 1)).toBeDefined();
    expect(`${match?.message ?? ''}${match?.remedy ?? ''}`).toContain(broken.says ?? '');
    expect(match?.message).toMatch(/\p{Script=Han}.*。$/u);
  });
});

it('几处错误一次列全，按文件与行排好', async () => {
  for (const name of ['缺字段', '栏目没有文章', '计划写成了事实', '没有一篇文章引用的事实', '直引号']) {
    const broken = Object.values(GROUPS)
      .flat()
      .find((item) => item.name === name);
    if (broken === undefined) throw new Error(name);
    breakContent(dir, broken);
  }
  const found = await problems();
  expect(found.map(({ file, rule }) => [file.replace('content/', ''), rule])).toEqual([
    ['articles/bridge-rebuilt.mdx', 'planned'],
    ['articles/market.mdx', 'schema'],
    ['articles/market.mdx', 'straight-quote'],
    ['facts.yaml', 'fact-uncited'],
    ['feature.yaml', 'empty-section'],
  ]);
});
