import { createHash } from 'node:crypto';

/** Digests of inline scripts and styles as a content security policy writes them: `'sha256-…'`. */
export interface InlineHashes {
  scripts: string[];
  styles: string[];
}

const SCRIPT = /<script(?: type="module")?>([\s\S]*?)<\/script>/g;
const STYLE = /<style>([\s\S]*?)<\/style>/g;

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

const inlined = (html: string, pattern: RegExp): string[] =>
  [...html.matchAll(pattern)].map(([, text = '']) => hashOf(text));

const sortedSet = (hashes: readonly string[]): string[] => [...new Set(hashes)].sort();

/** A page's inline scripts and styles. Structured data does not run, and the policy leaves it alone. */
export const inlineHashes = (html: string): InlineHashes => ({
  scripts: inlined(html, SCRIPT),
  styles: inlined(html, STYLE),
});

/** Those of several pages, each once, sorted. */
export const mergeInlineHashes = (pages: readonly InlineHashes[]): InlineHashes => ({
  scripts: sortedSet(pages.flatMap(({ scripts }) => scripts)),
  styles: sortedSet(pages.flatMap(({ styles }) => styles)),
});
