import { globSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { checkContent, RULES } from '../../src/checks/check-content.ts';
import { loadContent } from '../../src/checks/load-content.ts';
import { formatProblem, type Problem } from '../../src/checks/problem.ts';
import { compareWithApproved } from '../dump/approved.ts';
import { GROUPS } from './broken/all-cases.ts';
import { breakContent, copyOfBase, lineOf } from './broken/apply.ts';
import type { BrokenCase } from './broken/case.ts';
import { JUST_FITS, LEADS } from './broken/each-word-cases.ts';

/** More than three English words in a row have leaked out; commands do not count. */
const ENGLISH = /(?<!npm )\b[A-Za-z]+ [a-z]+ [a-z]+ [a-z]+/;

/** The cases know this day as today. */
const TODAY = '2026-12-31';

/** One copy for all cases; each mends what it broke. */
let dir: string;
const mends: (() => void)[] = [];
beforeAll(() => {
  dir = copyOfBase();
});
afterEach(() => {
  for (const mend of mends.splice(0)) mend();
});
afterAll(() => {
  rmSync(dir, { recursive: true });
});

const broken = (change: BrokenCase): void => {
  mends.push(breakContent(dir, change));
};
/** Rewrites a file of the copy. */
const rewrite = (path: string, change: (text: string) => string): void => {
  broken({ name: '', path, change });
};

const problems = async (): Promise<Problem[]> => checkContent(await loadContent(dir, 'content', TODAY));

/** What cannot be seen, by its number. */
const escape = (text: string): string =>
  text.replace(/\p{C}/gu, (found) => `\\u{${(found.codePointAt(0) ?? 0).toString(16)}}`);

/** What each case is told, by its name, and by which rules. */
const told = new Map<string, string[]>();
const reported = new Set<string>();

/** A problem as it is approved: the rule, what the editor reads, and the beginning of the line that it points to. */
function approved(problem: Problem): string[] {
  const { file, line, rule } = problem;
  const said = `  ${rule}  ${formatProblem(problem)}`;
  if (line === undefined || rule === 'encoding') return [said];
  const written = readFileSync(join(dir, file.slice('content/'.length)), 'utf8').split('\n')[line - 1] ?? '';
  return [said, `      ${escape(written.trim().slice(0, 40))}`];
}

it('good content has no problem', async () => {
  expect(await problems()).toEqual([]);
});

describe.each(Object.entries(GROUPS))('%s', (_, cases) => {
  it.each(cases)('$name', async (item) => {
    broken(item);
    const found = await problems();
    expect(found).not.toEqual([]);
    told.set(item.name, found.flatMap(approved));
    for (const { rule, message, remedy } of found) {
      reported.add(rule);
      expect(message).toMatch(/\p{Script=Han}.*。$/u);
      expect(remedy).toMatch(/\p{Script=Han}.*。$/u);
      expect(`${message}${remedy}`).not.toMatch(ENGLISH);
    }
  });
});

const everyCase = Object.values(GROUPS).flat();

it('every message is as it was approved: rule, place, words, remedy, and nothing besides', ({ skip }) => {
  expect(new Set(everyCase.map(({ name }) => name)).size).toBe(everyCase.length);
  skip(told.size < everyCase.length, 'not every case ran');
  const dump = [...told].flatMap(([name, said]) => [name, ...said]);
  expect(compareWithApproved('messages/content', new Map([['cases', dump]]))).toBe('');
});

it('every problem that a rule can report has a case here', ({ skip }) => {
  skip(told.size < everyCase.length, 'not every case ran');
  const named = globSync('src/checks/rules/*.ts').flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/rule: '([a-z-]+)'/g)].map(([, rule = '']) => ({ rule, file })),
  );
  expect(named.length).toBeGreaterThan(RULES.length);
  const without = named.filter(({ rule }) => !reported.has(rule));
  expect(without, 'add an example to tests/unit/broken/*-cases.ts').toEqual([]);
});

it('a name that holds marks of regular expressions is told or passes, and breaks no rule', async () => {
  for (const list of ['people', 'organizations', 'places', 'glossary']) {
    rewrite(`${list}.yaml`, (text) => text.replace(/^(.*\bname: )(\S+)$/m, "$1'$2{([*'"));
  }
  expect(Array.isArray(await problems())).toBe(true);
});

it('every rule file is registered', () => {
  const files = readdirSync('src/checks/rules').filter((name) => !name.endsWith('.test.ts'));
  const registry = readFileSync('src/checks/rules.ts', 'utf8');
  expect(files.filter((name) => !registry.includes(`'./rules/${name}'`))).toEqual([]);
});

it('every form of text that the guide shows passes', async () => {
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
  rewrite('articles/market.mdx', (text) => `${text}\n${body}`);
  expect(await problems()).toEqual([]);
});

/** Each in a paragraph of its own: what is written, and what is said of it there. */
const TOLD: readonly (readonly [string, string])[] = [
  ['卖菜•卖布\u0301的。', '间隔号'],
  ['卖菜\u0301的。', 'U+0301'],
  ['卖菜\ufe0f的。', 'U+FE0F'],
  ['卖菜\ufffc的。', 'U+FFFC'],
  ['卖菜\ufdd0的。', 'U+FDD0'],
  ['卖菜𝐀的。', '“A”（U+0041）'],
  ['卖菜ﬁ的。', '“f”（U+0066）“i”（U+0069）'],
  ['卖菜％的。', '“%”（U+0025）'],
  ['А股的。', '“A”（U+0041）'],
  ['卖菜ΑI的。', '希腊文'],
  ['caf\u0065\u0301，卖菜的。', '“é”（U+00E9）'],
  ['卖菜．卖布的。', '间隔号'],
  ['卖菜∶卖布的。', '“：”'],
  ['卖菜⋯⋯', '……'],
  ...[...'‐–―─━ー'].map((mark) => [`卖菜${mark}卖布的。`, '破折号'] as const),
  ...[...'❝«‹´'].map((mark) => [`卖菜${mark}卖布的。`, '中文引号'] as const),
  ...[...'≪⟪｟'].map((mark) => [`卖菜${mark}卖布的。`, '改成《 》'] as const),
  ...['＊＊卖菜＊＊', '＿卖菜＿', '～～卖菜～～', '＝＝卖菜＝＝', '#卖菜#', '＃卖菜＃', '＜b＞'].map(
    (mark) => [`卖布的，${mark}的。`, '没有生效'] as const,
  ),
  ['［集市］（/articles/market/）。', '括号都用半角'],
  ['★卖菜的。', '列表每行以'],
  ['-卖菜的。', '列表每行以'],
  ['，卖菜的。', '以“，”起头'],
  ['卖菜的。.', '连着打了两个标点'],
  ...['卖菜!!', '卖菜,AI。', 'AI,卖菜。', '卖菜的，AI.'].map((text) => [text, '半角的'] as const),
  ['卖菜······卖布的。', '……'],
  ['卖菜}的。', '没有生效'],
  ['卖菜> 卖布的。', '没有生效'],
  ['卖菜的！，卖布的。', '连着打了两个标点'],
  ['卖菜的（）。', '里面没有字'],
  ['卖菜［的。', ' ］ '],
  ['&nbsp;', '这一段只有空格'],
  ['## 卖菜 ##', '段尾留着“##”'],
  ['- ## 卖菜', '小标题不能写在列表'],
  ['[邮箱](mailto:)', '写得不全'],
  ['[网址](http://192.168.1.2/)', '别人打不开'],
];

it('each of these is told in its own line', async () => {
  rewrite(
    'articles/market.mdx',
    (text) =>
      `${text}\n${TOLD.map(([written], index) => `${written} ^told-${String(index)}`).join('\n\n')}\n`,
  );
  const found = await problems();
  const silent = TOLD.filter(([written, says], index) => {
    const line = lineOf(dir, 'articles/market.mdx', `${written} ^told-${String(index)}`);
    return !found.some((one) => one.line === line && `${one.message}${one.remedy}`.includes(says));
  });
  expect(silent).toEqual([]);
});

it.each([
  '周一~周三、周四~周五都开。',
  '周一~周三和周四~周五都开。',
  '货品分六~六项。',
  '用C++和snake_case写，10:30:45开始，气温3℃~5℃。',
  '分两步：1）卖菜；2）卖布。it’s说‘（’这个标点。',
  '以此为目的的集市，他现在在桥头；多达1万多家，日子（待定），石桥镇里人人知道。',
  '家庭👨‍👩‍👧，葛󠄀城，12个在兼容区的字，如﨑，照样能用。',
  'C#和F#，.NET框架，naïve，29°30′，μm，2015–2020年，书名号《》，[网站](HTTPS://EXAMPLE.COM/)。',
])('what is right passes: %s', async (text) => {
  rewrite('articles/market.mdx', (article) => article.replace('沿河排开。', text));
  expect((await problems()).filter(({ rule }) => rule !== 'number')).toEqual([]);
});

it.each(JUST_FITS)('what just fits passes: %s %s', async (path, find, fits) => {
  broken({ name: fits, path, change: [find, fits] });
  expect((await problems()).filter(({ rule }) => rule !== 'number')).toEqual([]);
});

it.each(['摄影：某', '供图：某', '绘制：某', '作者：某', '某供图', '某图', '某绘制', '某绘', '某提供'])(
  'a credit may say what somebody did: %s',
  async (credit) => {
    rewrite('pictures.yaml', (text) => text.replace('credit: 某摄影', `credit: ${credit}`));
    expect(await problems()).toEqual([]);
  },
);

it.each(LEADS)('a lead just long or short enough passes: %s', async (fits) => {
  rewrite('articles/market.mdx', (text) => text.replace(/^lead: .*$/m, `lead: ${fits}`));
  expect(await problems()).toEqual([]);
});

it.each(['陶喆', '李镕', '𠮷田', '㛃', '橋頭', '庆🎉功', '❤️'])('a name is never wrong: %s', async (name) => {
  rewrite('articles/market.mdx', (text) =>
    text
      .replace('headline: 桥头集市', `headline: 桥头集市${name}`)
      .replace('lead: 桥头有', `lead: ${name}说桥头有`)
      .replace('赶早的人', name),
  );
  expect(await problems()).toEqual([]);
});

it('a BOM and CRLF, which editors cannot see, are read', async () => {
  for (const name of ['articles/market.mdx', 'facts.yaml', 'people.yaml', 'feature.yaml'])
    rewrite(name, (text) => `\ufeff${text.replaceAll('\n', '\r\n')}`);
  expect(await problems()).toEqual([]);
});

it('slips in several entries are listed at once, of one entry only the first', async () => {
  rewrite('facts.yaml', (text) =>
    text.replaceAll('  section: 桥', ' section 桥').replace('value: 10000,', 'value: 10000，'),
  );
  const lines = [
    lineOf(dir, 'facts.yaml', 'section 桥'),
    lineOf(dir, 'facts.yaml', 'value: 10000，'),
    lineOf(dir, 'facts.yaml', '- id: second-bridge') + 1,
  ];
  const found = await problems();
  expect(found.map(({ file, line, rule }) => `${file}:${String(line)} ${rule}`)).toEqual(
    lines.map((line) => `content/facts.yaml:${String(line)} yaml`),
  );
});

it('one wrong citation draws no further problems with the article’s numbers and facts', async () => {
  for (const [find, replacement] of [
    ['"market-stalls"', '"market-stall"'],
    ['</Cite>', ''],
  ] as const) {
    rewrite('articles/market.mdx', (text) => text.replace(find, replacement));
    expect(await problems()).toHaveLength(1);
    for (const mend of mends.splice(0)) mend();
  }
});

it('several problems are listed at once, by file and line', async () => {
  for (const name of ['缺字段', '栏目没有文章', '计划写成了事实', '没有一篇文章引用的事实', '直引号']) {
    const found = everyCase.find((item) => item.name === name);
    if (found === undefined) throw new Error(name);
    broken(found);
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
