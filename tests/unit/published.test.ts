import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { checkContent } from '../../src/checks/check-content.ts';
import { loadContent } from '../../src/checks/load-content.ts';
import { unrecordedCorrections } from '../../src/checks/published/corrections.ts';
import { unrecordedLines } from '../../src/checks/published/prints.ts';
import { recordPublished } from '../../src/cli/content/record-published.ts';
import { breakContent, copyOfBase, lineOf } from './broken/apply.ts';

/** Published, changed, corrected, published again. */

const BRIDGE = 'articles/bridge-rebuilt.mdx';
const MARKET = 'articles/market.mdx';
let dir: string;
const publish = () => recordPublished(dir, new Set(['/', '/articles/market/']));

beforeEach(async () => {
  dir = copyOfBase();
  expect((await publish()).problems).toEqual([]);
});
afterEach(() => {
  rmSync(dir, { recursive: true });
});

const change = (path: string, find: string, replacement: string): void => {
  breakContent(dir, { name: find, path, change: [find, replacement] });
};
const found = async () => checkContent(await loadContent(dir, 'content', '2026-12-31'));
const record = (): string => readFileSync(join(dir, 'published.txt'), 'utf8');

/** Makes the bridge 130 metres long wherever its length is said: the checks of numbers find nothing. */
function lengthenBridge(): void {
  for (const path of ['facts.yaml', 'feature.yaml', 'cooperation.yaml', BRIDGE]) {
    const file = join(dir, path);
    writeFileSync(file, readFileSync(file, 'utf8').replaceAll('120', '130'));
  }
}

const correct = (date: string, updated = date): void => {
  change(
    BRIDGE,
    'published: 2026-11-22',
    `published: 2026-11-22\nupdated: '${updated}'\ncorrections:\n  - { date: '${date}', kind: 更正, text: 桥长130米，原作120米。, reason: 看错一位。 }`,
  );
};

it('commas, wording and words without facts need no correction', async () => {
  change(BRIDGE, '从此两岸往来不必再绕远路', '从此，两岸的人不必再绕远路');
  change(MARKET, '赶早的人', '赶早的');
  expect(await found()).toEqual([]);
});

it('a number changed without a correction is told at each place, with what to do', async () => {
  lengthenBridge();
  const problems = await found();
  expect(new Set(problems.map(({ rule }) => rule))).toEqual(new Set(['published']));
  expect(problems.map(({ field }) => field)).toEqual([
    'lead',
    'keyPoints.1.text',
    'fact bridge-rebuilt',
    '^finished',
    '^open-again+',
  ]);
  expect(problems.find(({ field }) => field === 'lead')).toMatchObject({
    file: `content/${BRIDGE}`,
    line: lineOf(dir, BRIDGE, 'lead:'),
    message: '发布过的“120”改成了“130”，更正里没有交代。',
  });
  expect(problems[0]?.remedy).toContain('corrections 里加一条 date（不早于2026-11-22）');
});

it('a change without a correction is not recorded; with one it is', async () => {
  const before = record();
  lengthenBridge();
  expect((await publish()).problems.length).toBeGreaterThan(0);
  expect(record()).toBe(before);
  correct('2026-12-01');
  expect(await found()).toEqual([]);
  expect(unrecordedCorrections(await loadContent(dir))).toEqual(['bridge-rebuilt']);
  expect(await publish()).toEqual({ problems: [], added: [], written: ['bridge-rebuilt'] });
  expect(unrecordedCorrections(await loadContent(dir))).toEqual([]);
  expect(record()).toContain('\narticle | bridge-rebuilt | 2026-12-01 | 2026-12-01 更正\n');
  // A correction that was used cannot be used again.
  lengthenBridge();
  change(BRIDGE, '桥长130米。从此', '桥长120米。从此');
  expect((await found()).map(({ rule }) => rule)).toContain('published');
});

it('a correction older than what was published does not count', async () => {
  lengthenBridge();
  correct('2026-11-21', '2026-11-22');
  expect(new Set((await found()).map(({ rule }) => rule))).toEqual(new Set(['published', 'correction-date']));
});

it('a plan made to have happened in the lists needs a correction in the articles that cite it', async () => {
  change('facts.yaml', 'status: planned', 'status: occurred');
  expect((await found()).find(({ rule }) => rule === 'published')).toMatchObject({
    file: `content/${BRIDGE}`,
    line: lineOf(dir, BRIDGE, '<Cite fact="second-bridge">'),
    field: 'fact second-bridge',
    message: '发布过的“status=planned”改成了“status=occurred”，更正里没有交代。',
  });
});

it('a correction of the feature that names the article counts', async () => {
  lengthenBridge();
  change(
    'feature.yaml',
    'corrections: []',
    "corrections:\n  - { date: '2026-11-22', kind: 更正, article: bridge-rebuilt, text: 桥长。, reason: 看错。 }",
  );
  expect(await found()).toEqual([]);
});

it('what an article stated follows it to the name that a redirect says', async () => {
  lengthenBridge();
  renameSync(join(dir, BRIDGE), join(dir, 'articles/bridge.mdx'));
  const stated = async () => (await found()).filter(({ rule }) => rule === 'published').length;
  expect(await stated()).toBe(0);
  writeFileSync(join(dir, 'redirects.yaml'), '- from: /articles/bridge-rebuilt/\n  to: /articles/bridge/\n');
  expect(await stated()).toBe(5);
});

it('every line that is not as it was is told; so are lines and files that are gone, new or moved', async () => {
  const told = async () =>
    unrecordedLines(await loadContent(dir, 'content'), dir).map(
      ({ file, line, message }) => `${file}:${String(line)} ${message}`,
    );
  expect(await told()).toEqual([]);
  change(MARKET, '赶早的人', '赶早的');
  const people = readFileSync(join(dir, 'people.yaml'), 'utf8');
  writeFileSync(join(dir, 'people.yaml'), people.split('\n').reverse().join('\n'));
  rmSync(join(dir, 'geography.yaml'));
  writeFileSync(join(dir, 'hant.yaml'), '');
  expect(await told()).toEqual([
    `content/${MARKET}:${String(lineOf(dir, MARKET, '赶早的'))} 这一行改过或是新添的，还没有记下。`,
    'content/geography.yaml:undefined 发布过的文件不见了，还没有记下。',
    'content/people.yaml:1 发布过的文字从这里起少了几行，或换了次序，还没有记下。',
    'content/hant.yaml:undefined 新添的文件，还没有记下。',
  ]);
});
