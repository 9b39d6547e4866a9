import type { Mutant } from './mutant.ts';
import sharp from 'sharp';
import { approved, built, fixtureDist, inArticle, inFile, inFixture } from './dist.ts';
import type { Workspace } from './workspace.ts';

async function shrinkCard(workspace: Workspace): Promise<void> {
  const path = `${fixtureDist(workspace)}/cards/ferry.png`;
  workspace.write(path, await sharp(workspace.bytes(path)).resize({ width: 800 }).png().toBuffer());
}

/** Defects in metadata, tags, feeds and sitemap of the built site. */
export const pageMutants: readonly Mutant[] = [
  {
    name: '少了规范地址',
    step: built('pages'),
    says: 'the canonical address is absolute',
    plant: inArticle(/<link rel="canonical"[^>]*>/, ''),
  },
  {
    name: '内容安全策略少了一条',
    step: built('headers'),
    says: 'nothing unsafe allowed',
    plant: inFile('dist/_headers', "; frame-ancestors 'none'", ''),
  },
  {
    name: '内联的脚本没有登记',
    step: built('headers'),
    says: 'lists its inline code',
    plant: inArticle(/localStorage\.reading/, 'localStorage.other'),
  },
  {
    name: '没有写明语言',
    step: built('pages'),
    says: 'the language is Chinese',
    plant: inArticle(/ lang="zh-CN"/, ''),
  },
  {
    name: '编号在页内重复',
    step: built('pages'),
    says: 'ids are unique on a page',
    plant: inArticle(/<p class="lead" id="lead"/, '<p id="lead"></p><p class="lead" id="lead"'),
  },
  {
    name: '站点地图少一页',
    step: built('pages'),
    says: 'the sitemap lists all pages',
    plant: inFile('dist/sitemap-0.xml', /<url><loc>[^<]*\/articles\/.*?<\/url>/, ''),
  },
  {
    name: '卡片尺寸不对',
    step: approved,
    says: 'tests/approved/cards/',
    plant: shrinkCard,
  },
  {
    name: '面包屑的末项指错',
    step: approved,
    says: 'tests/approved/pages/articles/ferry.txt',
    plant: inFixture(
      'articles/ferry/index.html',
      /("position":3,[^}]*"item":"[^"]*)\/articles\/[^"]*"/,
      '"position":3,"item":"/"',
    ),
  },
  {
    name: '结构化数据的修改日错',
    step: approved,
    says: 'tests/approved/pages/articles/ferry.txt',
    plant: inFixture('articles/ferry/index.html', /(?<="dateModified":")\d{4}/, '2019'),
  },
  {
    name: '订阅少一篇',
    step: approved,
    says: 'tests/approved/files/rss.xml.txt',
    plant: inFixture('rss.xml', /<item>[\s\S]*?<\/item>/, ''),
  },
  {
    name: 'llms.txt少一篇',
    step: approved,
    says: 'tests/approved/files/llms.txt.txt',
    plant: inFixture('llms.txt', /^- \[.*\/articles\/.*\n/m, ''),
  },
  {
    name: '标签上有事件处理',
    step: built('inert'),
    says: 'tags hold no event handlers',
    plant: inArticle(/<h1/, '<h1 onclick="x()"'),
  },
  {
    name: '插进一个别处的像素图',
    step: built('inert'),
    says: 'everything asked for is on this site',
    plant: inArticle(/<\/main>/, '<img alt="" src="//count.example.com/1.gif"></main>'),
  },
  {
    name: '图片没有替代文字',
    step: built('html'),
    says: 'wcag/h37',
    plant: inFile('dist/index.html', /(?<=<img (?!hidden)[^>]*) alt="[^"]*"/, ''),
  },
];
