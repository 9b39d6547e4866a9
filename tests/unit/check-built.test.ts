import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { checkBuilt } from '../../src/build/page-checks/check-built.ts';
import { readArticle } from '../../src/checks/load/article.ts';
import type { ArticleFile } from '../../src/checks/model.ts';
import { formatProblem, type Problem } from '../../src/checks/problem.ts';
import { compareWithApproved } from '../dump/approved.ts';

const HEAD =
  '<title>石桥</title><meta name="description" content="石桥的事。">' +
  '<link rel="canonical" href="https://example.com/feature/"><link rel="stylesheet" href="/feature/site.css">';
const BODY =
  '<h1 id="top-title">石桥</h1><a href="/feature/other/#here">另一页</a><img src="/feature/a.png" alt="">';

/** What was said of each case. */
const told: string[] = [];
let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'built-'));
  put('index.html', page(BODY));
  put('other/index.html', page('<h1 id="here">另一页</h1><a href="../#top-title">回首页</a>'));
  put('site.css', '@font-face { src: url("a.woff2") } mark { fill: url(#pattern) }');
  put('a.png', '');
  put('a.woff2', '');
});
afterEach(() => {
  rmSync(dir, { recursive: true });
});

function put(name: string, text: string): void {
  mkdirSync(dirname(join(dir, name)), { recursive: true });
  writeFileSync(join(dir, name), text);
}

function page(body: string, head = HEAD): string {
  return `<!doctype html><html lang="zh-CN"><head>${head}</head><body>${body}</body></html>`;
}

const check = (articles: readonly ArticleFile[] = []): Promise<Problem[]> =>
  checkBuilt(dir, { base: '/feature/', site: 'https://example.com' }, articles);

it('a good site has no errors', async () => {
  expect(await check()).toEqual([]);
});

it.each([
  ['链接到没有的页', page(`${BODY}<a href="/feature/lost/">丢了</a>`), 'dead-link', '/feature/lost/'],
  ['链接到没有的锚点', page(`${BODY}<a href="other/#there">丢了</a>`), 'dead-link', '#there'],
  ['链接漏了部署路径', page(`${BODY}<a href="/other/">另一页</a>`), 'dead-link', '部署路径'],
  ['链接少了斜杠', page(`${BODY}<a href="/feature/other">另一页</a>`), 'dead-link', '/feature/other'],
  [
    '带域名的站内死链',
    page(`${BODY}<a href="https://example.com/feature/lost/">丢了</a>`),
    'dead-link',
    'lost',
  ],
  ['表单提交到没有的页', page(`${BODY}<form action="/feature/find/"></form>`), 'dead-link', 'find'],
  ['图片文件不存在', page(`${BODY}<img src="b.png" alt="">`), 'missing-file', 'b.png'],
  [
    'srcset 里的文件不存在',
    page(`${BODY}<img src="a.png" srcset="a.png 1x, b.png 2x" alt="">`),
    'missing-file',
    'b.png',
  ],
  [
    'source 的文件不存在',
    page(`${BODY}<picture><source srcset="b.avif"><img src="a.png" alt=""></picture>`),
    'missing-file',
    'b.avif',
  ],
  ['脚本不存在', page(`${BODY}<script src="/feature/b.js"></script>`), 'missing-file', 'b.js'],
  [
    '分享图不存在',
    page(BODY, `${HEAD}<meta property="og:image" content="https://example.com/feature/b.png">`),
    'missing-file',
    'b.png',
  ],
  [
    '第三方脚本',
    page(`${BODY}<script src="https://cdn.example.net/x.js"></script>`),
    'third-party',
    'cdn.example.net',
  ],
  [
    '第三方样式',
    page(BODY, `${HEAD}<link rel="stylesheet" href="//cdn.example.net/x.css">`),
    'third-party',
    'cdn.example.net',
  ],
  ['图片没有 alt', page(`${BODY}<img src="a.png">`), 'image-alt', 'alt'],
  ['编号重复', page(`${BODY}<p id="a">一</p><p id="a">二</p>`), 'duplicate-id', '“a”'],
  ['留着星号', page(`${BODY}<p>**重点。**后文</p>`), 'literal-mark', '**重点'],
  ['没有标题', page(BODY, HEAD.replace('石桥', ' ')), 'head', '<title>'],
  ['没有描述', page(BODY, HEAD.replace('石桥的事。', '')), 'head', '描述'],
  ['没有规范地址', page(BODY, HEAD.replace('canonical', 'alternate')), 'head', 'canonical'],
  ['没有一级标题', page('<h2 id="top-title">石桥</h2>'), 'head', '<h1>'],
  ['两个一级标题', page(`${BODY}<h1>又一个</h1>`), 'head', '2个'],
])('%s', async (name, html, rule, says) => {
  put('index.html', html);
  const found = await check();
  expect(found.map((problem) => problem.rule)).toEqual([rule]);
  told.push(name, ...found.map((problem) => `  ${formatProblem(problem)}`));
  expect(found[0]?.message).toContain(says);
  expect(found[0]?.file).toBe('/');
});

it('whatever a page loads is looked for, however it is written', async () => {
  const rels = [
    'stylesheet',
    'icon',
    'apple-touch-icon',
    'preload',
    'modulepreload',
    'manifest',
    'mask-icon',
  ];
  const links = rels.map((rel) => `<link rel="${rel}" href="${rel}.x">`);
  const metas = ['og:image', 'og:image:url', 'og:image:secure_url', 'twitter:image'].map(
    (name, at) => `<meta ${at < 3 ? 'property' : 'name'}="${name}" content="meta${String(at)}.x">`,
  );
  const body = [
    '<video src="video.x" poster="poster.x"></video><object data="object.x"></object>',
    '<svg><use href="use.x"/><image href="image.x"/></svg>',
    '<style>@import "import.x"; p { background: url(a.x), url("b.x"), url(\'c.x\') }</style>',
  ];
  const late = '<link rel="preload" as="image" imagesrcset="late1.x 1x, late2.x 2x">';
  put('index.html', page(BODY + body.join(''), HEAD + [...links, ...metas, late].join('')));
  const missing = (await check()).map(({ message }) => /“(.*?)\.x”/.exec(message)?.[1] ?? message);
  const others = 'meta0 meta1 meta2 meta3 video poster object use image import a b c late1 late2';
  expect(missing.sort()).toEqual([...rels, ...others.split(' ')].sort());
});

it('marks in code and in what is not shown are no mistake', async () => {
  const raw = ['script', 'style', 'code', 'pre', 'template', 'noscript'];
  put('index.html', page(BODY + raw.map((name) => `<${name}>/* ** ~~ */</${name}>`).join('')));
  expect(await check()).toEqual([]);
});

it('files that styles ask for are missing or elsewhere', async () => {
  put('site.css', `@import "https://cdn.example.net/x.css"; p { background: url(b.png), url('c.png') }`);
  const found = await check();
  told.push('样式', ...found.map((problem) => `  ${formatProblem(problem)}`));
  expect(found.map(({ file, rule }) => [file, rule])).toEqual([
    ['/site.css', 'third-party'],
    ['/site.css', 'missing-file'],
    ['/site.css', 'missing-file'],
  ]);
});

it('what inline styles and scripts ask for is looked at, too', async () => {
  const inline =
    '<style>@font-face { src: url("b.woff2") }</style><template><script src="/feature/no.js"></script></template>';
  put('index.html', page(BODY + inline));
  expect((await check()).map(({ message }) => message)).toEqual([
    expect.stringContaining('b.woff2'),
    expect.stringContaining('/feature/no.js'),
  ]);
});

it('what an article wrote is told with its file and line', async () => {
  const article = (slug: string) =>
    readArticle(`content/articles/${slug}.mdx`, '---\n---\n第一行 ^twice\n\n见[另一页](/lost/)。\n', []);
  const body = '<h1>乙</h1><a href="/feature/lost/">另一页</a><p id="twice">一</p><p id="twice">二</p>';
  put('articles/b/index.html', page(body));
  const found = await check([article('a'), article('b')]);
  expect(found.map(({ file, line, rule }) => `${file}:${String(line)} ${rule}`)).toEqual([
    'content/articles/b.mdx:3 duplicate-id',
    'content/articles/b.mdx:5 dead-link',
  ]);
  expect(found[1]?.message).toContain('（/articles/b/）');
});

it('each is told as a person approved it', () => {
  expect(compareWithApproved('messages/built', new Map([['cases', told]]))).toBe('');
});
