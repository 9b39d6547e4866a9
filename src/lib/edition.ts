/** The script of an edition: Simplified or Traditional characters. */
export type Script = 'hans' | 'hant';

/** The tag of each edition, on the page and in `hreflang`. */
export const LANGUAGES = { hans: 'zh-CN', hant: 'zh-Hant' } as const;

/** Where the Traditional edition lies below the deploy base. */
export const HANT_FOLDER = 'hant/';

/**
 * Where an edition lies.
 * @param base The deploy base, with a slash at both ends.
 */
export const baseOf = (script: Script, base: string): string =>
  script === 'hant' ? base + HANT_FOLDER : base;

/** Puts the base before a path; an `#anchor` and addresses elsewhere stay. */
export function withBase(path: string, base: string): string {
  if (!path.startsWith('/') || path.startsWith('//')) return path;
  return `${base.replace(/\/$/, '')}${path}`;
}
