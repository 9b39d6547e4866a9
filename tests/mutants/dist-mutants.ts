import { createHash } from 'node:crypto';
import { approved, built, fixtureDist, inArticle, inFile, inFixture } from './dist.ts';
import type { Mutant } from './mutant.ts';
import { pageScript } from './places.ts';
import type { Workspace } from './workspace.ts';

/** Text that does not compress, always the same. */
const noise = (bytes: number): string =>
  Array.from({ length: Math.ceil(bytes / 32) }, (_, index) =>
    createHash('sha256').update(String(index)).digest('base64'),
  ).join('');

function swapPosters(workspace: Workspace): void {
  const cards = `${fixtureDist(workspace)}/cards`;
  workspace.write(`${cards}/ferry-poster.png`, workspace.bytes(`${cards}/new-bridge-poster.png`));
}

function swapFont(workspace: Workspace): void {
  const [first = '', second = ''] = workspace
    .list('dist/articles')
    .map((slug) => `dist/articles/${slug}/zh-display.woff2`);
  workspace.write(first, workspace.bytes(second));
}

function truncateIndex(workspace: Workspace): void {
  const [name = ''] = workspace.list('dist/pagefind/index');
  const path = `dist/pagefind/index/${name}`;
  const data = workspace.bytes(path);
  workspace.write(path, data.subarray(0, data.length / 2));
}

/** Defects in text, numbers, pictures, fonts and indexes of the site: wherever they are from, its tests see them. */
export const distMutants: readonly Mutant[] = [
  {
    name: '数据页一个数错',
    step: approved,
    says: 'tests/approved/pages/data.txt',
    plant: inFixture('data/index.html', /(?<=<th scope="row" class="num"[^>]*>)\d+/, '98765'),
  },
  {
    name: 'CSV里一个数错',
    step: approved,
    says: 'tests/approved/files/data/figures.csv.txt',
    plant: inFixture('data/figures.csv', /,\d+,/, ',98765,'),
  },
  {
    name: '首页要目数字错',
    step: approved,
    says: 'tests/approved/pages/index.txt',
    plant: inFixture('index.html', /(?<=class="number display"[^>]*>)\d+/, '98765'),
  },
  {
    name: '注里计划写成已发生',
    step: approved,
    says: 'tests/approved/pages/articles/new-bridge.txt',
    plant: inFixture('articles/new-bridge/index.html', /(?<=class="status planned"[^>]*>)计划中/, '已发生'),
  },
  {
    name: '丢了一条注',
    step: approved,
    says: 'tests/approved/pages/articles/ferry.txt',
    plant: inFixture('articles/ferry/index.html', /<li id="fn-1"[\s\S]*?<\/li>/, ''),
  },
  {
    name: '导语丢了编号',
    step: approved,
    says: 'tests/approved/pages/articles/ferry.txt',
    plant: inFixture('articles/ferry/index.html', /(?<=class="lead") id="lead"/, ''),
  },
  {
    name: '要点链到没有的段落',
    step: approved,
    says: 'tests/approved/pages/articles/ferry.txt',
    plant: inFixture(
      'articles/ferry/index.html',
      /(?<=<section class="key[^>]*>[\s\S]{0,400}?href="#)[a-z0-9-]+/,
      'no-such-block',
    ),
  },
  {
    name: '正文丢了一段',
    step: built('text'),
    says: 'headline, lead, key points and body are in the HTML',
    plant: inArticle(/(?<=class="prose"[\s\S]*)<p id="[^"]+">[\s\S]*?<\/p>/, ''),
  },
  {
    name: '打印版丢了一段',
    step: approved,
    says: 'tests/approved/pages/print.txt',
    plant: inFixture('print/index.html', /<p id="[a-z0-9-]+--[a-z0-9-]+">[\s\S]*?<\/p>/, ''),
  },
  { name: '标题字体缺字', step: built('display-font'), says: 'covers the headings of', plant: swapFont },
  {
    name: '海报的二维码指到别处',
    step: approved,
    says: 'tests/approved/cards/',
    plant: swapPosters,
  },
  {
    name: '检索索引截断',
    step: built('search-index'),
    says: 'finds every single character',
    plant: truncateIndex,
  },
  {
    name: '脚本超出预算',
    step: built('budget'),
    says: 'the weight of an article',
    plant: (workspace) => {
      const path = pageScript(workspace);
      workspace.write(path, `${workspace.read(path)}//${noise(3000)}`);
    },
  },
  {
    name: '离线清单少一页',
    step: built('offline'),
    says: 'every page is on it',
    plant: inFile('dist/sw.js', /"articles\/[^"]+",/, ''),
  },
];
