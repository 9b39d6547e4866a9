import { describe, expect, it } from 'vitest';
import { fromHtml } from 'hast-util-from-html';
import { addAlias, addMovedNote } from './anchors.ts';
import { collectAddresses, permanentIds } from './collect.ts';
import { comparePermalinks } from './compare.ts';
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
    recordFile: 'content/published.txt',
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

it('permanent ids: an article’s in its body, without those of note marks; of other pages those in main', () => {
  const article = '<main id="main"><h2 id="ui"></h2><div class="prose"><p id="p">';
  expect(
    permanentIds(fromHtml(`${article}字<sup class="cite" id="cite-1">1</sup></p></div></main>`)),
  ).toEqual(['p']);
  expect(permanentIds(fromHtml('<p id="x"></p><main id="main"><li id="event"></li></main>'))).toEqual([
    'event',
  ]);
});

it('a figure has an id; those for screen readers within it are not permanent', () => {
  const figure = '<figure id="chart"><svg><title id="chart-wide"></title></svg></figure>';
  expect(permanentIds(fromHtml(`<main>${figure}</main>`))).toEqual(['chart']);
});

it('ids of the interface are not permanent', () => {
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

describe('the comparison', () => {
  it('all are there: only new ones are told', () => {
    const { problems, unrecorded } = comparePermalinks({
      recordFile: '',
      recorded,
      current: new Set([...recorded, '/c/']),
      redirects: [],
    });
    expect([problems, unrecorded]).toEqual([[], ['/c/']]);
  });

  it('missing pages and ids are told one by one; of a missing page its ids are not', () => {
    expect(compare(['/', '/a/'])).toEqual([
      'content/published.txt 发布过的编号“/a/#one”不见了。',
      'content/published.txt 发布过的页面“/b/”不见了。',
    ]);
  });

  it('redirects for them make it pass', () => {
    const text = yaml(['/a/#one', '/a/#uno'], ['/b/', '/a/']);
    expect(compare(['/', '/a/', '/a/#uno'], text)).toEqual([]);
  });

  it.each([
    ['chain', yaml(['/b/', '/c/'], ['/c/', '/a/']), '又要再转到“/a/”'],
    ['circle', yaml(['/b/', '/c/'], ['/c/', '/b/']), '绕成了圈'],
    ['to itself', yaml(['/b/', '/b/']), '绕成了圈'],
    ['to where nothing is', yaml(['/b/', '/a/#nowhere']), '“/a/#nowhere”不存在'],
    ['from what is still there', yaml(['/b/', '/'], ['/a/', '/']), '“/a/”还在'],
    ['written twice', yaml(['/b/', '/'], ['/b/', '/a/']), '不止一条'],
    ['only an id of a page that is gone', yaml(['/b/', '/'], ['/z/#q', '/']), '单转编号'],
    ['not an address', '- from: https://example.com/b/\n  to: /a/', '以 / 起头'],
    ['unknown field', `${yaml(['/b/', '/a/'])}\n  when: 1`, '没有“when”这个字段'],
  ])('%s: told with its line', (_, text, says) => {
    const found = compare(['/', '/a/', '/a/#one'], text).join('\n');
    expect(found).toContain(says);
    expect(found).toMatch(/redirects\.yaml:\d/);
  });

  it('each is told as a person approved it', () => {
    expect(compareWithApproved('messages/permalinks', new Map([['cases', told]]))).toBe('');
  });
});

describe('written into the site', () => {
  it('renamed on the same page: the old id goes into the new place, in a table into its first cell', () => {
    expect(addAlias('<p id="new" title="a>b">字</p>', 'old', 'new')).toBe(
      '<p id="new" title="a>b"><span class="moved-here" id="old"></span>字</p>',
    );
    expect(addAlias('<table id="new"><tr><td>格</td></tr></table>', 'old', 'new')).toContain(
      '<td><span class="moved-here" id="old"></span>格',
    );
  });

  it('an element that cannot hold one has it in its first cell, or before it', () => {
    const anchor = '<span class="moved-here" id="old"></span>';
    for (const [html, wanted] of [
      ['<ul id="new"><li>字</li></ul>', `<ul id="new"><li>${anchor}字</li></ul>`],
      ['<ol id="new"><li>字</li></ol>', `<ol id="new"><li>${anchor}字</li></ol>`],
      ['<dl id="new"><dt>甲</dt><dd>字</dd></dl>', `<dl id="new"><dt>甲</dt><dd>${anchor}字</dd></dl>`],
      ...['img', 'hr', 'input', 'br'].map((tag) => [`<${tag} id="new">`, `${anchor}<${tag} id="new">`]),
      ['<svg id="new"></svg>', `${anchor}<svg id="new"></svg>`],
      ...['thead', 'tbody'].map((tag) => [
        `<table><${tag} id="new"><tr><th>字</th></tr></${tag}></table>`,
        `<table><${tag} id="new"><tr><th>${anchor}字</th></tr></${tag}></table>`,
      ]),
      [
        '<table><tbody><tr id="new"><td>字</td></tr></tbody></table>',
        `<table><tbody><tr id="new"><td>${anchor}字</td></tr></tbody></table>`,
      ],
    ] as const)
      expect(addAlias(html, 'old', 'new')).toBe(wanted);
  });

  it('moved to another page: a sentence stays, the title escaped', () => {
    const html = '<main><div class="prose"><p>字</p></div></main>';
    expect(addMovedNote(html, 'old', '/x/b/#two', '甲<乙')).toBe(
      '<main><div class="prose"><p>字</p><p class="moved" id="old">这里原有的内容已移到<a href="/x/b/#two">《甲&lt;乙》</a>。</p></div></main>',
    );
  });

  it('the small page at an old address: language, title, card, refresh, canonical address, a link to see', () => {
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
