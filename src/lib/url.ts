import { pathIn, type Script } from './edition.ts';

/** Puts the base before a path; an `#anchor` and addresses elsewhere stay. */
export function withBase(path: string, base: string): string {
  if (!path.startsWith('/') || path.startsWith('//')) return path;
  return `${base.replace(/\/$/, '')}${path}`;
}

/** A path from `/`, without the base → the href for a page. */
export function href(path: string): string {
  return withBase(path, import.meta.env.BASE_URL);
}

/** A path → its whole address, for canonical, feeds and sharing. */
export function absolute(path: string): string {
  return new URL(href(path), import.meta.env.SITE).href;
}

/** The whole address of a page in an edition, this one or the other. */
export function absoluteIn(script: Script, path: string): string {
  return new URL(pathIn(script, path, href('/')), import.meta.env.SITE).href;
}

export const articlePath = (slug: string): string => `/articles/${slug}/`;
export const sectionPath = (id: string): string => `/sections/${id}/`;
/** Anchor of a number on the data page. */
export const figureAnchor = (fact: string, figure: string): string => `${fact}--${figure}`;
