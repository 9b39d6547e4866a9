import type { Element, Root } from 'hast';
import { select, selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { type Deployment, shortAddress, shorten } from './deployment.ts';
import { dataLines, indent } from './lines.ts';

const text = (value: unknown): string => (Array.isArray(value) ? value.join(' ') : String(value));

function tagLine({ tagName, properties }: Element, deployment: Deployment): string | undefined {
  const { name, property, itemProp, httpEquiv, charSet, content, rel, href, media, sizes, type, title } =
    properties;
  const extra = [media, sizes, type, title].filter((value) => value !== undefined).map(text);
  const more = extra.length === 0 ? '' : ` (${extra.join(', ')})`;
  if (tagName === 'meta') {
    if (charSet !== undefined) return `meta charset | ${text(charSet)}`;
    const key = [name, property, itemProp, httpEquiv].find((value) => value !== undefined);
    return `meta ${text(key)}${more} | ${shorten(text(content), deployment)}`;
  }
  const relation = text(rel);
  // Fonts and styles the browser fetches: which, not when.
  return `link ${relation}${more} | ${shortAddress(text(href), deployment)}`;
}

/** The `<head>`: title, metadata and structured data; styles and scripts only as how many there are. */
export function dumpHead(tree: Root, deployment: Deployment): string[] {
  const head = select('head', tree);
  if (head === undefined) throw new Error('The page has no <head>.');
  const html = select('html', tree)?.properties ?? {};
  const root = Object.entries(html)
    .filter(([name]) => !name.startsWith('dataAstro'))
    .map(([name, value]) => `${name}=“${text(value)}”`);
  const tags = selectAll(':scope > :is(meta, link)', head).map((tag) => tagLine(tag, deployment));
  const json = selectAll('script[type="application/ld+json"]', head).flatMap((script) => [
    'script application/ld+json',
    ...indent(dataLines(JSON.parse(shorten(toString(script), deployment)))),
  ]);
  return [
    `html ${root.join(' ')}`,
    `title | ${toString(select('title', head) ?? head)}`,
    ...tags.filter((line) => line !== undefined),
    ...json,
  ];
}
