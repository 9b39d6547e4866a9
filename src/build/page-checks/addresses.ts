import type { Element } from 'hast';
import { toString } from 'hast-util-to-string';
import { findAll } from '../../lib/find.ts';
import type { Address, BuiltSite } from './model.ts';

const LOADING_LINKS = /^(?:stylesheet|icon|apple-touch-icon|preload|modulepreload|manifest|mask-icon)$/;
const IMAGE_META = /^(?:og:image|og:image:url|og:image:secure_url|twitter:image)$/;
const IN_STYLES = /url\(\s*(?:"([^"]*)"|'([^']*)'|([^'")\s]+))\s*\)|@import\s+["']([^"']+)/g;

const fromSrcset = (value: unknown): string[] =>
  typeof value === 'string' ? value.split(/,\s+/).map((part) => part.trim().split(/\s+/)[0] ?? '') : [];

/** What a style sheet, or the styles inside a page, load. */
export const styleAddresses = (css: string): Address[] =>
  [...css.matchAll(IN_STYLES)].map((match) => ({ loader: '样式', address: match.slice(1).join('') }));

function loadedBy({ tagName, properties }: Element): unknown[] {
  const { src, href, poster, data, content, rel, property, name } = properties;
  switch (tagName) {
    case 'link': {
      const loads = Array.isArray(rel) && rel.some((word) => LOADING_LINKS.test(word));
      return loads ? [href, ...fromSrcset(properties['imageSrcSet'])] : [];
    }
    case 'meta':
      return IMAGE_META.test(String(property ?? name ?? '')) ? [content] : [];
    case 'object':
      return [data];
    case 'use':
    case 'image':
      return [href];
    default:
      return [src, poster, ...fromSrcset(properties['srcSet'])];
  }
}

function namedBy(element: Element): Address[] {
  const { tagName, properties } = element;
  // What stands in a template is put into the page later (src/layouts/client/start.ts).
  if (element.content !== undefined) return findAll(element.content).flatMap(namedBy);
  if (tagName === 'style') return styleAddresses(toString(element));
  const written = (all: unknown[]): string[] =>
    all.filter((address): address is string => typeof address === 'string' && address !== '');
  const link = ['a', 'area'].includes(tagName) ? properties['href'] : undefined;
  const form = tagName === 'form' ? properties['action'] : undefined;
  return [
    ...[link, form].filter((address) => typeof address === 'string').map((address) => ({ address })),
    ...written(loadedBy(element)).map((address) => ({ loader: `<${tagName}>`, address })),
  ];
}

/** The addresses a page names, each once. */
export const addressesOf = (elements: readonly Element[]): Address[] => [
  ...new Map(elements.flatMap(namedBy).map((one) => [`${one.loader ?? ''} ${one.address}`, one])).values(),
];

/** Where an address leads. */
export type Target =
  | { kind: 'external' }
  | { kind: 'outside-base' }
  | { kind: 'missing' }
  | { kind: 'file'; file: string; fragment: string };

/**
 * An address → a file of the site.
 * @param path Of the page that names it, without the base.
 * @returns Undefined for what is no web address (mailto:, data:).
 */
export function resolveTarget(address: string, path: string, built: BuiltSite): Target | undefined {
  const url = URL.parse(address, `${built.site}${built.base}${path.slice(1)}`);
  if (url === null) return { kind: 'missing' };
  if (!/^https?:$/.test(url.protocol)) return undefined;
  if (url.origin !== new URL(built.site).origin) return { kind: 'external' };
  const pathname = decodeURIComponent(url.pathname);
  if (!pathname.startsWith(built.base)) return { kind: 'outside-base' };
  const file = pathname.slice(built.base.length).replace(/(^|\/)$/, '$1index.html');
  const fragment = decodeURIComponent(url.hash.slice(1)).replace(/:~:.*$/, '');
  return built.files.has(file) ? { kind: 'file', file, fragment } : { kind: 'missing' };
}
