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

/** Title, description and card of the new page: an old link pasted into a chat keeps its card. */
const KEPT =
  'title, meta[charset], meta[name="viewport"], meta[name="description"], meta[property], meta[name^="twitter:"], meta[itemprop]';

/**
 * Why JavaScript: a refresh drops the fragment, and only a script can carry the old link's #id along. Without it the
 * page refreshes all the same.
 */
const KEEP_FRAGMENT =
  'const a=document.querySelector("main a");if(location.hash&&!a.hash)location.replace(a.href+location.hash)';

const STYLE =
  'body{margin:3rem auto;padding:0 1rem;max-width:36em;font:1.0625rem/1.8 sans-serif;color-scheme:light dark}h1{font-size:1.375rem}';

/** A page's title without the site's name. */
export function pageTitle(tree: Root): string {
  const title = select('meta[property="og:title"]', tree)?.properties['content'];
  return typeof title === 'string' ? title : toString(select('title', tree) ?? tree);
}

/**
 * The small page at an old address: names the new one, goes there, links there, has its card.
 * @param target The new page.
 * @param href Its address with the base, and an #id if there is one.
 * @param url Its whole address, for canonical.
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

/** A line of `_redirects`, as Netlify, Cloudflare Pages and other static hosts read it. */
export function redirectLine(from: string, to: string): string {
  return `${from} ${to} 301`;
}
