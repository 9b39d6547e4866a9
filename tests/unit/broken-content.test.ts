import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkContent, RULES } from '../../src/checks/check-content.ts';
import { loadContent } from '../../src/checks/load-content.ts';
import type { Problem } from '../../src/checks/problem.ts';
import { GROUPS } from './broken/all-cases.ts';
import { breakContent, copyOfBase, lineOf } from './broken/apply.ts';

/** 三个以上的英文词连着，就是漏出来的英文；命令不算。 */
const ENGLISH = /(?<!npm )\b[A-Za-z]+ [a-z]+ [a-z]+ [a-z]+/;

/** The cases know this day as today. */
const TODAY = '2026-12-31';

let dir: string;
beforeEach(() => {
  dir = copyOfBase();
});
afterEach(() => {
  rmSync(dir, { recursive: true });
});

const problems = async (): Promise<Problem[]> => checkContent(await loadContent(dir, 'content', TODAY));

it('好内容没有错误', async () => {
  expect(await problems()).toEqual([]);
});

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
    if (broken.alone === true) expect(found).toHaveLength(1);
    for (const { message, remedy } of found) {
      expect(message).toMatch(/\p{Script=Han}.*。$/u);
      expect(remedy).toMatch(/\p{Script=Han}.*。$/u);
      expect(`${message}${remedy}`).not.toMatch(ENGLISH);
    }
  });
});

it('every problem that a rule can report has a case here', () => {
  const folder = 'src/checks/rules';
  const sources = readdirSync(folder).filter((name) => !name.endsWith('.test.ts'));
  const named = sources.flatMap((name) =>
    [...readFileSync(join(folder, name), 'utf8').matchAll(/rule: '([a-z-]+)'/g)].map(([, rule = '']) => rule),
  );
  const seen = new Set(
    Object.values(GROUPS)
      .flat()
      .map(({ rule }) => rule),
  );
  expect(named.length).toBeGreaterThan(RULES.length);
  expect(named.filter((rule) => !seen.has(rule))).toEqual([]);
});

it('every rule file is registered', () => {
  const files = readdirSync('src/checks/rules').filter((name) => !name.endsWith('.test.ts'));
  const registry = readFileSync('src/checks/check-content.ts', 'utf8');
  expect(files.filter((name) => !registry.includes(`'./rules/${name}'`))).toEqual([]);
});

it('手册里写的正文写法，检查都认', async () => {
  const file = join(dir, 'articles/market.mdx');
  const body = `## 集市 ^fair

有*要紧的字*、**要紧的话**与~~旧话~~，见[石桥](/articles/bridge-rebuilt/#finished)、[李石](/directory/#li-shi)、[重修](/timeline/#rebuilt)与[网站](https://example.com/)。甲\\<乙，丙\\{丁，打全\`——\`。{/* 不会上站 */} ^forms

### 小的集市 ^small-fair

1. 卖菜
2. 卖布

- 卖鱼

> 一句引文。

---

| 货品 | 卖的人 |
| --- | --- |
| 菜 | 菜农 |

^goods-table

<Note id="no-fact">
不系事实的编者注。
</Note>
`;
  writeFileSync(file, `${readFileSync(file, 'utf8')}\n${body}`);
  expect(await problems()).toEqual([]);
});

it.each([
  '周一~周三、周四~周五都开。',
  '周一~周三和周四~周五都开。',
  '货品分六~六项。',
  '用C++和snake_case写，10:30:45开始，气温3℃~5℃。',
  '分两步：1）卖菜；2）卖布。it’s说‘（’这个标点。',
  '家庭👨‍👩‍👧，葛󠄀城，12个在兼容区的字，如﨑，照样能用。',
])('what is right passes: %s', async (text) => {
  const file = join(dir, 'articles/market.mdx');
  writeFileSync(file, readFileSync(file, 'utf8').replace('沿河排开。', text));
  expect((await problems()).filter(({ rule }) => rule !== 'number')).toEqual([]);
});

it.each(['陶喆', '李镕', '𠮷田', '㛃', '橋頭', '庆🎉功', '❤️'])('a name is never wrong: %s', async (name) => {
  const file = join(dir, 'articles/market.mdx');
  writeFileSync(
    file,
    readFileSync(file, 'utf8')
      .replace('headline: 桥头集市', `headline: 桥头集市${name}`)
      .replace('lead: 桥头有', `lead: ${name}说桥头有`)
      .replace('赶早的人', name),
  );
  expect(await problems()).toEqual([]);
});

it('BOM 与 CRLF 是编者看不见的，照样读', async () => {
  for (const name of ['articles/market.mdx', 'facts.yaml', 'people.yaml', 'feature.yaml']) {
    const file = join(dir, name);
    writeFileSync(file, `\ufeff${readFileSync(file, 'utf8').replaceAll('\n', '\r\n')}`);
  }
  expect(await problems()).toEqual([]);
});

it('几条的笔误一次列全，一条里只报头一处', async () => {
  const file = join(dir, 'facts.yaml');
  const text = readFileSync(file, 'utf8');
  writeFileSync(
    file,
    text.replaceAll('  section: 桥', ' section 桥').replace('value: 10000,', 'value: 10000，'),
  );
  const found = await problems();
  expect(found.map(({ file: name, line, rule }) => `${name}:${String(line)} ${rule}`)).toEqual(
    ['section 桥', 'value: 10000，', 'section 桥'].map(
      (near, index) =>
        `content/facts.yaml:${String(index === 2 ? lineOf(dir, 'facts.yaml', '- id: second-bridge') + 1 : lineOf(dir, 'facts.yaml', near))} yaml`,
    ),
  );
});

it('一处引错，不连着报那篇的数与别处的事实', async () => {
  const file = join(dir, 'articles/market.mdx');
  const text = readFileSync(file, 'utf8');
  for (const [find, replacement] of [
    ['"market-stalls"', '"market-stall"'],
    ['</Cite>', ''],
  ] as const) {
    writeFileSync(file, text.replace(find, replacement));
    expect(await problems()).toHaveLength(1);
  }
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
