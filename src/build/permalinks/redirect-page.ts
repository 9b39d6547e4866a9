import type { Element, ElementContent, Root } from 'hast';
import { select, selectAll } from 'hast-util-select';
import { toHtml } from 'hast-util-to-html';
import { toString } from 'hast-util-to-string';

const element = (
  tagName: string,
  properties: Element['properties'],
  ...children: ElementContent[]
): Element => ({ type: 'element', tagName, properties, children });
const text = (value: string): ElementContent => ({ type: 'text', value });

/** 新页的题目、描述与分享卡片；旧链接贴进聊天里，卡片还是好的。 */
const KEPT =
  'title, meta[charset], meta[name="viewport"], meta[name="description"], meta[property], meta[name^="twitter:"], meta[itemprop]';

/** 为什么要脚本：刷新不带片段，只有脚本能把旧链接里的 #编号 带到新页；没有脚本时照样刷新过去。 */
const KEEP_FRAGMENT =
  'const a=document.querySelector("main a");if(location.hash&&!a.hash)location.replace(a.href+location.hash)';

const STYLE =
  'body{margin:3rem auto;padding:0 1rem;max-width:36em;font:1.0625rem/1.8 sans-serif;color-scheme:light dark}h1{font-size:1.375rem}';

/** 一页的题目，不带站名。 */
export function pageTitle(tree: Root): string {
  const title = select('meta[property="og:title"]', tree)?.properties['content'];
  return typeof title === 'string' ? title : toString(select('title', tree) ?? tree);
}

/**
 * 旧地址上的小网页：写明新地址，自动过去，看得见的链接，分享卡片照新页。
 * @param target 新页的语法树
 * @param href 新地址，已含部署路径，可带 #编号
 * @param url 新页的完整地址，作 canonical
 */
export function redirectPage(target: Root, { href, url }: { href: string; url: string }): string {
  const lang = select('html', target)?.properties['lang'] ?? 'zh-CN';
  const head = element(
    'head',
    {},
    ...selectAll(KEPT, target).filter(({ properties }) => properties['httpEquiv'] === undefined),
    element('link', { rel: ['canonical'], href: url }),
    element('meta', { httpEquiv: ['refresh'], content: `0; url=${href}` }),
    element('style', {}, text(STYLE)),
  );
  const body = element(
    'body',
    {},
    element(
      'main',
      {},
      element('h1', {}, text('这一页换了地址')),
      element('p', {}, text('请到'), element('a', { href }, text(`《${pageTitle(target)}》`)), text('。')),
    ),
    element('script', {}, text(KEEP_FRAGMENT)),
  );
  return toHtml({
    type: 'root',
    children: [{ type: 'doctype' }, element('html', { lang }, head, body)],
  });
}

/** `_redirects` 的一行：Netlify、Cloudflare Pages 等静态主机通用的写法。 */
export function redirectLine(from: string, to: string): string {
  return `${from} ${to} 301`;
}
