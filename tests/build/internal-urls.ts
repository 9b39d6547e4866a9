import type { Element, Root } from 'hast';
import { selectAll } from 'hast-util-select';

const URL_ATTRIBUTES = ['href', 'src', 'action', 'poster', 'data'];

function listed(srcset: unknown): string[] {
  if (typeof srcset !== 'string') return [];
  return srcset
    .split(',')
    .map((candidate) => candidate.trim().split(/\s+/)[0] ?? '')
    .filter((url) => url !== '');
}

function urlsOf(element: Element): string[] {
  const { properties } = element;
  const own = URL_ATTRIBUTES.map((name) => properties[name]).filter((value) => typeof value === 'string');
  const meta = element.tagName === 'meta' ? [properties['content']] : [];
  const absolute = meta.filter((value) => typeof value === 'string' && /^https?:/.test(value)) as string[];
  return [...own, ...listed(properties['srcSet']), ...absolute];
}

/** Addresses in a style sheet but `data:`. */
export function cssUrls(css: string): string[] {
  return [...css.matchAll(/url\(\s*["']?([^"')]+)["']?\s*\)/g)]
    .map((match) => match[1] ?? '')
    .filter((url) => !url.startsWith('data:'));
}

/** All addresses of a page: links, pictures, styles, scripts, forms, metadata; not anchors on it, nor `data:`. */
export function pageUrls(tree: Root, html: string): string[] {
  const styles = [...html.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].flatMap((match) =>
    cssUrls(match[1] ?? ''),
  );
  const modules = [...html.matchAll(/\bimport\("([^"]+)"\)/g)].map((match) => match[1] ?? '');
  const urls = [...selectAll('*', tree).flatMap(urlsOf), ...styles, ...modules];
  return urls.filter((url) => !/^(?:#|data:|mailto:|tel:)/.test(url));
}
