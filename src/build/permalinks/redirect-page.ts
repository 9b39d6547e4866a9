import type { Element, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { toString } from 'hast-util-to-string';
import { find, findAll, metaOf } from '../../lib/find.ts';
import { escapeMarkup } from '../../lib/text.ts';

/** Title, description and card of the new page: an old link pasted into a chat keeps its card. */
const isKept = ({ tagName, properties: { charSet, property, itemProp, name } }: Element): boolean =>
  tagName === 'title' ||
  (tagName === 'meta' &&
    (/^(?:viewport$|description$|twitter:)/.test(String(name)) ||
      [charSet, property, itemProp].some((value) => value !== undefined)));

/** Why JavaScript: a refresh drops the fragment, and only a script carries it along. */
const KEEP_FRAGMENT =
  'const a=document.querySelector("main a");if(location.hash&&!a.hash)location.replace(a.href+location.hash)';

const STYLE =
  'body{margin:3rem auto;padding:0 1rem;max-width:36em;font:1.0625rem/1.8 sans-serif;color-scheme:light dark}h1{font-size:1.375rem}';

/** A page's title without the site's name. */
export function pageTitle(tree: Root): string {
  return (
    metaOf(tree, 'property', 'og:title') ?? toString(find(tree, ({ tagName }) => tagName === 'title') ?? tree)
  );
}

/**
 * The small page at an old address: names the new one, goes there, links there, has its card.
 * @param target The new page.
 * @param href Its address with the base, and an #id if there is one.
 * @param url Its whole address, for canonical.
 */
export function redirectPage(target: Root, { href, url }: { href: string; url: string }): string {
  const lang = find(target, ({ tagName }) => tagName === 'html')?.properties['lang'] ?? 'zh-CN';
  const kept = findAll(target, isKept).map((element) => toHtml(element));
  const to = escapeMarkup(href);
  return (
    `<!doctype html><html lang="${lang}"><head>${kept.join('')}<link rel="canonical" href="${escapeMarkup(url)}">` +
    `<meta http-equiv="refresh" content="0; url=${to}"><style>${STYLE}</style></head>` +
    `<body><main><h1>这一页换了地址</h1><p>请到<a href="${to}">《${escapeMarkup(pageTitle(target))}》</a>。</p></main>` +
    `<script>${KEEP_FRAGMENT}</script></body></html>`
  );
}
