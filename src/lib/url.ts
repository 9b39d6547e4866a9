import { baseOf, type Script, withBase } from './edition.ts';
import { scriptNow } from './edition-now.ts';

/** The icons in public/ lie there once, for every edition. */
const ICON = /^\/[\w-]+\.(?:ico|png|svg)$/;

/** A path from `/`, without the base → the href for a page, in the edition that is being rendered or another. */
export function href(path: string, script: Script = scriptNow()): string {
  const base = import.meta.env.BASE_URL;
  return withBase(path, ICON.test(path) ? base : baseOf(script, base));
}

/** A path → its whole address, for canonical, feeds and sharing, in this edition or another. */
export function absolute(path: string, script?: Script): string {
  return new URL(href(path, script), import.meta.env.SITE).href;
}

export const articlePath = (slug: string): string => `/articles/${slug}/`;
export const sectionPath = (id: string): string => `/sections/${id}/`;
/** Anchor of a number on the data page. */
export const figureAnchor = (fact: string, figure: string): string => `${fact}--${figure}`;
