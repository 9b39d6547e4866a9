import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { ElementContent, Nodes, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { select, selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { feedUrls, readJsonFeed, readRss, readSitemap } from './feed-files.ts';
import { content, graph, typed } from './metadata.ts';
import { type BuiltPage, builtPages, squeeze } from './site.ts';

/** 一份成品：目录，与它部署后的根，如 `https://example.com/feature/`。 */
export interface Deployed {
  dir: string;
  root: string;
}

const BEIJING = /^\d{4}-\d\d-\d\dT00:00:00\+08:00$/;
const BEIJING_822 = /^[A-Z][a-z]{2}, \d\d [A-Z][a-z]{2} \d{4} 00:00:00 \+0800$/;

/** 只在页面上有用的小链接：本节链接，注里的“↩”。 */
const PAGE_ONLY = ['anchor', 'back'];

/** 订阅要有的文字，在文章页的哪里，按次序；引题、目录、分享、延伸阅读不在内。 */
const FEED_PARTS = [
  '.subhead',
  'header .meta > p:first-child',
  '.lead',
  '.key',
  '.prose',
  '.unstated',
  '[aria-labelledby=corrections]',
  '.footnotes',
];

function readable(node: Nodes): string {
  if (node.type === 'element') {
    const { className } = node.properties;
    if (['script', 'style', 'svg'].includes(node.tagName)) return '';
    if (Array.isArray(className) && PAGE_ONLY.some((name) => className.includes(name))) return '';
  }
  if (!('children' in node)) return toString(node);
  return (node.children as ElementContent[]).map(readable).join('');
}

/** 文章页上该进订阅的文字，去掉空白。 */
export function articleText(tree: Root): string {
  return squeeze(FEED_PARTS.flatMap((part) => selectAll(part, tree).map(readable)).join(''));
}

const feedText = (html: string): string => squeeze(readable(fromHtml(html, { fragment: true })));

/** 一句话说出哪里不同；相同就没有。 */
function differ(where: string, found: unknown, wanted: unknown): string[] {
  return found === wanted ? [] : [`${where}：${String(found)}，应是${String(wanted)}`];
}

const sameInstant = (a: string, b: string): boolean => new Date(a).getTime() === new Date(b).getTime();

function articleProblems(page: BuiltPage, { dir, root }: Deployed): string[] {
  const url = root + page.path.slice(1);
  const data = typed(page, 'ReportageNewsArticle') ?? {};
  const rss = readRss(dir).item.find(({ link }) => link === url);
  const json = readJsonFeed(dir).items.find((item) => item.url === url);
  if (rss === undefined || json === undefined) return [`${page.path}不在订阅里`];
  const at = (what: string): string => `${page.path} ${what}`;
  const [published, modified] = [String(data['datePublished']), String(data['dateModified'])];
  const visible = selectAll('header time', page.tree).map(({ properties }) => properties['dateTime']);
  return [
    ...[published, modified, json.date_published, json.date_modified, rss['atom:updated']]
      .filter((date) => !BEIJING.test(date))
      .map((date) => `${at('日期没有写北京时间')}：${date}`),
    ...(BEIJING_822.test(rss.pubDate) ? [] : [at(`RSS 的日期不合格：${rss.pubDate}`)]),
    ...(sameInstant(rss.pubDate, published) ? [] : [at(`RSS 的日期是${rss.pubDate}`)]),
    ...differ(at('JSON 发布'), json.date_published, published),
    ...differ(at('JSON 修改'), json.date_modified, modified),
    ...differ(at('RSS 修改'), rss['atom:updated'], modified),
    ...differ(at('站点地图'), readSitemap(dir).get(url), modified),
    ...differ(at('元数据发布'), content(page, 'article:published_time'), published),
    ...differ(at('元数据修改'), content(page, 'article:modified_time'), modified),
    ...differ(at('看得见的日期'), visible.at(0), published.slice(0, 10)),
    ...differ(at('看得见的修改日'), visible.at(-1), modified.slice(0, 10)),
    ...[data['headline'], rss.title, json.title].flatMap((title) =>
      differ(at('题目'), title, content(page, 'og:title')),
    ),
    ...differ(at('主题'), squeeze(json.title), squeeze(toString(select('h1', page.tree) ?? page.tree))),
    ...differ(at('JSON 摘要'), json.summary, content(page, 'og:description')),
    ...differ(at('RSS 摘要'), rss.description, json.summary),
    ...differ(at('图'), json.image, content(page, 'og:image')),
    ...differ(at('编号'), rss.guid['#text'], json.id),
    ...differ(at('RSS 正文'), rss['content:encoded'], json.content_html),
    ...differ(at('全文'), feedText(json.content_html), articleText(page.tree)),
    ...differ(at('站名'), rss['dc:creator'], content(page, 'og:site_name')),
  ];
}

/** 订阅里的站内地址没有文件，或不是完整地址。 */
function urlProblems({ dir, root }: Deployed): string[] {
  const feed = readJsonFeed(dir);
  const urls = [
    ...[feed.home_page_url, feed.feed_url, feed.icon, feed.favicon],
    ...feed.authors.map((author) => author.url),
    ...feed.items.flatMap(({ url, image, content_html: html }) => [url, image, ...feedUrls(html)]),
  ];
  return urls
    .filter((url) => {
      if (!url.startsWith(root)) return !/^https?:\/\/(?!localhost)/.test(url);
      const path = new URL(url).pathname.slice(new URL(root).pathname.length);
      return !existsSync(join(dir, path.endsWith('/') || path === '' ? `${path}index.html` : path));
    })
    .map((url) => `订阅里的地址不对：${url}`);
}

/**
 * 一份成品里，页面、结构化数据、两份订阅、站点地图互相对不上的地方；全对得上就是空的。
 * 每页的站点地图日期要等于它结构化数据里的每个修改日。
 */
export function feedProblems(deployed: Deployed): string[] {
  const pages = builtPages(deployed.dir);
  const sitemap = readSitemap(deployed.dir);
  const articles = pages.filter(({ path }) => path.startsWith('/articles/'));
  return [
    ...differ('RSS 篇数', readRss(deployed.dir).item.length, articles.length),
    ...differ('JSON 篇数', readJsonFeed(deployed.dir).items.length, articles.length),
    ...articles.flatMap((page) => articleProblems(page, deployed)),
    ...urlProblems(deployed),
    ...pages
      .filter(({ noindex }) => !noindex)
      .flatMap((page) => {
        const dates = graph(page).flatMap(({ dateModified }) =>
          dateModified === undefined ? [] : [dateModified],
        );
        const lastmod = sitemap.get(deployed.root + page.path.slice(1));
        return [
          ...(dates.length > 0 ? [] : [`${page.path} 没有修改日`]),
          ...dates.flatMap((date) => differ(`${page.path} 站点地图`, lastmod, date)),
        ];
      }),
  ];
}
