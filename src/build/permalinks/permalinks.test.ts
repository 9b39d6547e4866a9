import { describe, expect, it } from 'vitest';
import { fromHtml } from 'hast-util-from-html';
import { addAlias, addMovedNote } from './anchors.ts';
import { collectAddresses, permanentIds } from './collect.ts';
import { comparePermalinks } from './compare.ts';
import { formatManifest, parseManifest } from './manifest.ts';
import { readList } from '../../checks/load/entries.ts';
import { parseYaml } from '../../checks/load/yaml-source.ts';
import { formatProblem, type Problem } from '../../checks/problem.ts';
import { compareWithApproved } from '../../../tests/dump/approved.ts';
import { redirectSchema } from '../../schemas/redirect.ts';
import { redirectPage } from './redirect-page.ts';

const recorded = new Set(['/', '/a/', '/a/#one', '/b/', '/b/#two']);
const yaml = (...pairs: [string, string][]): string =>
  pairs.map(([from, to]) => `- from: '${from}'\n  to: '${to}'`).join('\n');

/** What was said of each case. */
const told: string[] = [];

function compare(current: string[], text = ''): string[] {
  const problems: Problem[] = [];
  const entries = readList(parseYaml('content/redirects.yaml', text), redirectSchema, problems);
  const redirects = entries.flatMap(({ data, at }) => (data ? [{ ...data, place: at('from') }] : []));
  const all = {
    manifestFile: 'content/permalinks.txt',
    recorded,
    current: new Set(current),
    redirects,
  };
  const found = [...problems, ...comparePermalinks(all).problems];
  told.push(...found.map(formatProblem));
  return found.map(
    ({ file, line, message }) => `${file}${line === undefined ? '' : `:${String(line)}`} ${message}`,
  );
}

it('清单写出再读入不变，按地址排序', () => {
  const text = formatManifest(['/b/', '/a/', '/a/#x', '/a/']);
  expect([...parseManifest(text)]).toEqual(['/a/', '/a/#x', '/b/']);
});

it('永久编号：文章只算正文，注号不算；别的页算 main 里的', () => {
  const article = '<main id="main"><h2 id="ui"></h2><div class="prose"><p id="p">';
  expect(
    permanentIds(fromHtml(`${article}字<sup class="cite" id="cite-1">1</sup></p></div></main>`)),
  ).toEqual(['p']);
  expect(permanentIds(fromHtml('<p id="x"></p><main id="main"><li id="event"></li></main>'))).toEqual([
    'event',
  ]);
});

it('图有编号，图里供读屏用的编号不算永久', () => {
  const figure = '<figure id="chart"><svg><title id="chart-wide"></title></svg></figure>';
  expect(permanentIds(fromHtml(`<main>${figure}</main>`))).toEqual(['chart']);
});

it('界面里的编号不算永久', () => {
  const search = '<div data-interface id="search"><ol id="results"></ol></div>';
  expect(permanentIds(fromHtml(`<main><p id="p"></p>${search}</main>`))).toEqual(['p']);
});

it('the Traditional edition is not recorded beside the other, whose pass would miss it', () => {
  const page = (file: string) => ({
    file,
    path: `/${file.replace('index.html', '')}`,
    isRedirect: false,
    permanentIds: ['p'],
  });
  const pages = ['a/index.html', 'hant/a/index.html', '404.html', 'hant/404.html'].map(page);
  const files = new Set(['rss.xml', 'hant/rss.xml']);
  expect([...collectAddresses({ pages, files })]).toEqual(['/a/', '/a/#p', '/rss.xml']);
});

describe('核对', () => {
  it('都在，只报新的', () => {
    const { problems, unrecorded } = comparePermalinks({
      manifestFile: '',
      recorded,
      current: new Set([...recorded, '/c/']),
      redirects: [],
    });
    expect([problems, unrecorded]).toEqual([[], ['/c/']]);
  });

  it('少了页面和编号，逐条报；整页没了，不再逐个报编号', () => {
    expect(compare(['/', '/a/'])).toEqual([
      'content/permalinks.txt 发布过的编号“/a/#one”不见了。',
      'content/permalinks.txt 发布过的页面“/b/”不见了。',
    ]);
  });

  it('补上转向就通过', () => {
    const text = yaml(['/a/#one', '/a/#uno'], ['/b/', '/a/']);
    expect(compare(['/', '/a/', '/a/#uno'], text)).toEqual([]);
  });

  it.each([
    ['连环', yaml(['/b/', '/c/'], ['/c/', '/a/']), '又要再转到“/a/”'],
    ['绕圈', yaml(['/b/', '/c/'], ['/c/', '/b/']), '绕成了圈'],
    ['转到自己', yaml(['/b/', '/b/']), '绕成了圈'],
    ['转到没有的地方', yaml(['/b/', '/a/#nowhere']), '“/a/#nowhere”不存在'],
    ['还在的不能转', yaml(['/b/', '/'], ['/a/', '/']), '“/a/”还在'],
    ['写重', yaml(['/b/', '/'], ['/b/', '/a/']), '不止一条'],
    ['页没了只转编号', yaml(['/b/', '/'], ['/z/#q', '/']), '单转编号'],
    ['写法不对', '- from: https://example.com/b/\n  to: /a/', '以 / 起头'],
    ['没有的字段', `${yaml(['/b/', '/a/'])}\n  when: 1`, '没有“when”这个字段'],
  ])('%s，报到行', (_, text, says) => {
    const found = compare(['/', '/a/', '/a/#one'], text).join('\n');
    expect(found).toContain(says);
    expect(found).toMatch(/redirects\.yaml:\d/);
  });

  it('each is told as a person approved it', () => {
    expect(compareWithApproved('messages/permalinks', new Map([['cases', told]]))).toBe('');
  });
});

describe('写进成品', () => {
  it('同页改名：旧编号放进新处，表格放进第一格', () => {
    expect(addAlias('<p id="new" title="a>b">字</p>', 'old', 'new')).toBe(
      '<p id="new" title="a>b"><span class="moved-here" id="old"></span>字</p>',
    );
    expect(addAlias('<table id="new"><tr><td>格</td></tr></table>', 'old', 'new')).toContain(
      '<td><span class="moved-here" id="old"></span>格',
    );
  });

  it('移到别页：原页留一句话，题目转义', () => {
    const html = '<main><div class="prose"><p>字</p></div></main>';
    expect(addMovedNote(html, 'old', '/x/b/#two', '甲<乙')).toBe(
      '<main><div class="prose"><p>字</p><p class="moved" id="old">这里原有的内容已移到<a href="/x/b/#two">《甲&lt;乙》</a>。</p></div></main>',
    );
  });

  it('旧地址上的小网页：语言、题目、卡片、刷新、规范地址与看得见的链接', () => {
    const target = fromHtml(
      '<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>新页｜站</title><meta property="og:title" content="新页"><meta property="og:image" content="https://e.com/c.png"></head><body></body></html>',
    );
    const html = redirectPage(target, { href: '/x/new/#p', url: 'https://e.com/x/new/' });
    for (const part of [
      '<html lang="zh-CN">',
      '<title>新页｜站</title>',
      'content="https://e.com/c.png"',
      '<link rel="canonical" href="https://e.com/x/new/">',
      '<meta http-equiv="refresh" content="0; url=/x/new/#p">',
      '<a href="/x/new/#p">《新页》</a>',
    ])
      expect(html).toContain(part);
  });
});
